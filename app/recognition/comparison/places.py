"""Places: at which row of an index each of its references stands, looked up instead of searched for."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_MOST_PER_REFERENCE = 4


class Places:
    """The rows of references whose ids, int64 (n,), ascend: a table by id, but where the ids lie too far apart."""

    def __init__(self, reference_ids: NDArray[np.int64]) -> None:
        self.reference_ids = reference_ids
        self._first = int(reference_ids[0]) if len(reference_ids) else 0
        self._table: NDArray[np.int32] | None = None
        span = int(reference_ids[-1]) - self._first + 1 if len(reference_ids) else 0
        if 0 < span <= _MOST_PER_REFERENCE * len(reference_ids):
            self._table = np.zeros(span, np.int32)
            self._table[reference_ids - self._first] = np.arange(len(reference_ids), dtype=np.int32)

    @property
    def size_bytes(self) -> int:
        """What the table takes in memory."""
        return 0 if self._table is None else self._table.nbytes

    def of(self, reference_ids: NDArray[np.int64]) -> NDArray[np.intp]:
        """Return the rows of references, all of which must be there."""
        if self._table is None:
            return np.searchsorted(self.reference_ids, reference_ids)
        return self._table.take(reference_ids - self._first).astype(np.intp)
