"""The door to whoever opens files: what a pool of workers is asked for, by services and by tests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from types import TracebackType
from typing import Protocol, Self

import numpy as np
from numpy.typing import NDArray

from app.domain.drawing import DrawnBox
from app.domain.errors import KnownError
from app.domain.examination import Examined, Finding, WorkItem
from app.domain.progress import IsCancelled, never
from app.domain.reveal import ShownFrame
from app.recognition.pack import PackManifest
from app.recognition.setup import EngineSetup
from app.worker.protocol import ReferenceCheck


class WorkerPool(Protocol):
    """Whoever examines files: worker processes, or the test's own process."""

    @property
    def size(self) -> int:
        """How many files are examined at a time."""
        ...

    @property
    def manifest(self) -> PackManifest:
        """The pack whose vectors come back."""
        ...

    @property
    def has_cells(self) -> bool:
        """True where a file can be given a process that opens no other."""
        return False

    def examine(self, items: Iterable[WorkItem], is_cancelled: IsCancelled = never) -> Iterator[Finding]:
        """Yield one finding per item, as they finish.

        Items are taken only a few ahead of the workers, so `items` may read files as it goes. Once `is_cancelled`
        answers True nothing more is taken or yielded; items without a finding are still to be done. Raises PackTampered
        or another KnownError where no worker can start; a single file never raises.
        """
        ...

    def rounds(self, items: Iterable[WorkItem], is_cancelled: IsCancelled = never) -> Iterator[Sequence[Finding]]:
        """Yield the same findings, those that are ready together at a time, so that they can be recorded together."""
        return ((finding,) for finding in self.examine(items, is_cancelled))

    def examine_own(self, items: Iterable[WorkItem], is_cancelled: IsCancelled = never) -> Iterator[Finding]:
        """Yield the same findings about pictures that the unit itself brings, such as references.

        No worker that has met an exhibit looks at them: one that a seized file has taken over could falsify them.
        """
        return self.examine(items, is_cancelled)

    def check_against_reference(self, content: bytes) -> ReferenceCheck:
        """Return how far answers about one picture differ from those of dlib and of the face_recognition package."""
        ...

    @property
    def notices(self) -> tuple[str, ...]:
        """What the person should know of the workers that have started so far, one sentence each."""
        return ()

    def embed_crops(self, jpegs: Sequence[bytes]) -> NDArray[np.float32]:
        """Return the vectors of up to 256 stored crops, float32 (n, d); the exhibits are not needed.

        A row is NaN where the models give no vector for a crop. Made by a worker that has met no exhibit. Raises
        KnownError where no worker gives an answer.
        """
        ...

    def show_frame(
        self, item: WorkItem, frame_index: int, time_ms: int | None, is_cancelled: IsCancelled = never
    ) -> ShownFrame:
        """Return one frame of a file, for a person to see: that of a number and, in what moves, a time.

        Raises KnownError with the reason where there is none, Cancelled where nobody waits for it any more."""
        raise KnownError("No frame can be shown here. Nothing was opened.")

    def examine_box(self, item: WorkItem, drawn: DrawnBox, is_cancelled: IsCancelled = never) -> Examined:
        """Return what is found in a box that a person drew on one frame of a file: the face, or none.

        None where no points were given and the engine finds none that it trusts. Raises KnownError with the reason
        where the frame cannot be decoded or the box is not in it, Cancelled where nobody waits for it any more."""
        raise KnownError("No face can be drawn here. Nothing was opened.")

    def use(self, setup: EngineSetup) -> None:
        """Work with other models from now on; runs that go on end with those they began with."""
        ...

    def close(self) -> None:
        """Stop all workers. Closing twice is allowed."""
        ...

    def __enter__(self) -> Self:
        """Return the pool itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the pool."""
        self.close()
