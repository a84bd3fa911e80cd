"""The parent's handle on workers: files go in as bytes, findings come out, and no file can stop the run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Protocol, Self

from app.domain.examination import Finding, WorkItem
from app.domain.progress import IsCancelled, never
from app.recognition.pack import PackManifest


@dataclass(frozen=True, slots=True)
class ReferenceCheck:
    """How far our vectors of one picture lie from those of the face_recognition package itself.

    `faces` counts the faces found by both; `largest_difference` is the largest absolute difference between any two
    numbers of their vectors (infinite where the two do not find the same faces).
    """

    faces: int
    largest_difference: float
    library_versions: tuple[str, ...]


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

    def examine(self, items: Iterable[WorkItem], is_cancelled: IsCancelled = never) -> Iterator[Finding]:
        """Yield one finding per item, as they finish.

        The next item is taken only when a worker is free, so `items` may read files as it goes. Once `is_cancelled`
        answers True nothing more is taken or yielded; items without a finding are still to be done. Raises PackTampered
        or another KnownError where no worker can start; a single file never raises.
        """
        ...

    def check_against_reference(self, content: bytes) -> ReferenceCheck:
        """Embed the faces of one picture here and with the face_recognition package; return how far they differ."""
        ...

    def close(self) -> None:
        """Stop all workers. Closing twice is allowed."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...
