"""What examining one file yields: faces and facts about the file, or the reason why there are none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.case import MediaKind
from app.domain.copies import PictureHash
from app.domain.face import FoundFace
from app.domain.ids import MediaId
from app.domain.profile import Profile as Profile

PIECE_BYTES = 1 << 20
"""A file that is not held whole is hashed and handed out by so many bytes."""


class LargeContent(Protocol):
    """A file that is not held whole: open, hashed piece by piece, and handed out by the same pieces."""

    @property
    def size_bytes(self) -> int:
        """Its length when it was hashed."""
        ...

    def piece(self, number: int) -> bytes:
        """Return the piece of this number, from 0: PIECE_BYTES of it, the last one maybe fewer.

        Raises EvidenceChanged where the bytes are not those that were hashed, or cannot be read.
        """
        ...

    def refuse_if_changed(self) -> None:
        """Raise EvidenceChanged where the system says that the file was written to since it was hashed."""
        ...


@dataclass(frozen=True, slots=True)
class WorkItem:
    """One file for a cell: the very bytes that were hashed, and what kind they are by content. Never a path.

    `is_strict` wants a process for it that opens no other file (WorkerPool.has_cells says whether there are such).
    """

    media_id: MediaId
    kind: MediaKind
    content: bytes | LargeContent
    profile: Profile = Profile.THOROUGH
    is_strict: bool = False

    @property
    def size_bytes(self) -> int:
        """The length of its content."""
        return len(self.content) if isinstance(self.content, bytes) else self.content.size_bytes


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Two looks at one picture, by two processes, that came to two results: what of either, and which is kept.

    Counts and sizes are None for a look that gave no result; digests are SHA-256 over every number and crop.
    `examined_again` counts the other files of the first process, whose findings were all made anew.
    """

    faces_first: int | None
    faces_second: int | None
    size_first: str | None
    size_second: str | None
    digest_first: str
    digest_second: str
    kept: str
    examined_again: int = 0


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that was decoded. `partial` says in words what is missing (a truncated picture), or is None.

    `discrepancy` is set where it was looked at twice and the looks differ. `hashed` is that of a whole still picture.

    `frames_examined` counts the frames in which faces were looked for; width and height are upright pixels. `taken_on`
    is the day of capture that a picture gives itself, which may be wrong.
    """

    media_id: MediaId
    width_px: int
    height_px: int
    frames_examined: int
    faces: tuple[FoundFace, ...]
    partial: str | None = None
    discrepancy: Discrepancy | None = None
    taken_on: date | None = None
    hashed: PictureHash | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that could not be examined, and why, in words for the Failed list."""

    media_id: MediaId
    reason: str


Finding = Examined | Failed
