"""A pool that examines nothing: for windows and tests that look at what is already found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from app.domain.examination import Failed, Finding, WorkItem
from app.domain.progress import IsCancelled, never
from app.recognition.pack import PackManifest, default_manifest
from app.recognition.setup import EngineSetup
from app.worker.pool import WorkerPool
from app.worker.protocol import ReferenceCheck


class StillPool(WorkerPool):
    """Says of every file what `answer` says; without one, that it could not be examined."""

    def __init__(self, answer: Callable[[WorkItem], Finding] | None = None) -> None:
        self._answer = answer or (lambda item: Failed(item.media_id, "Nothing is examined here."))
        self._manifest = default_manifest()
        self.said: tuple[str, ...] = ()
        self.cells = False

    @property
    def size(self) -> int:
        """One file at a time."""
        return 1

    @property
    def manifest(self) -> PackManifest:
        """The default pack's."""
        return self._manifest

    @property
    def has_cells(self) -> bool:
        """What the test wants to be so."""
        return self.cells

    @property
    def notices(self) -> tuple[str, ...]:
        """What the test wants to be said."""
        return self.said

    def examine(self, items: Iterable[WorkItem], is_cancelled: IsCancelled = never) -> Iterator[Finding]:
        """Yield the answer to each file until cancelled."""
        for item in items:
            if is_cancelled():
                return
            yield self._answer(item)

    def check_against_reference(self, content: bytes) -> ReferenceCheck:
        """Nothing is embedded here."""
        raise NotImplementedError

    def embed_crops(self, jpegs: Sequence[bytes]) -> NDArray[np.float32]:
        """Nothing is embedded here."""
        raise NotImplementedError

    def use(self, setup: EngineSetup) -> None:
        """Nothing is loaded here."""
        self._manifest = setup.manifest

    def close(self) -> None:
        """Nothing runs."""

    def __enter__(self) -> StillPool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
