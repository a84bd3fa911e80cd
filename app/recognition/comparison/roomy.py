"""Rows with room behind them: an array that grows and shrinks in place, and keeps nothing of a row that is gone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_SPARE_ROWS = 4_096
_MOVED_AT_ONCE = 65_536


class RoomyRows:
    """Rows of float32 numbers, (n, width). Room that was not yet written to is zero, and costs no memory if large."""

    def __init__(self, width: int, rows: int = 0) -> None:
        self._buffer = np.zeros((rows + rows // 8 + _SPARE_ROWS, width), np.float32)
        self._count = 0

    @property
    def rows(self) -> NDArray[np.float32]:
        """The rows, float32 (n, width): a view, which the next change may leave behind."""
        return self._buffer[: self._count]

    def append(self, rows: NDArray[np.float32]) -> None:
        """Put rows behind the others. Where room runs out, all of them move once, and their old place is wiped."""
        self.room(len(rows))[:] = rows

    def room(self, count: int) -> NDArray[np.float32]:
        """Return the place of `count` further rows, to be written at once: it already counts as theirs."""
        needed = self._count + count
        if needed > len(self._buffer):
            larger = np.zeros((needed + needed // 8 + _SPARE_ROWS, self._buffer.shape[1]), np.float32)
            larger[: self._count] = self.rows
            self._buffer.fill(0.0)
            self._buffer = larger
        self._count = needed
        return self._buffer[needed - count : needed]

    def keep(self, kept: NDArray[np.bool_]) -> None:
        """Keep the rows where `kept` is True, bool (n,), in their order; overwrite where the others stood."""
        gone = np.flatnonzero(~kept)
        if not len(gone):
            return
        rows, place = np.flatnonzero(kept[gone[0] :]) + gone[0], int(gone[0])
        for start in range(0, len(rows), _MOVED_AT_ONCE):
            some = rows[start : start + _MOVED_AT_ONCE]
            self._buffer[place : place + len(some)] = self._buffer[some]
            place += len(some)
        self._buffer[place : self._count] = 0.0
        self._count = place
