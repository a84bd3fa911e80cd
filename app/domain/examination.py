"""What examining one file yields: faces and facts about the file, or the reason why there are none."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.case import MediaKind
from app.domain.face import FoundFace
from app.domain.ids import MediaId
from app.domain.profile import Profile as Profile


@dataclass(frozen=True, slots=True)
class WorkItem:
    """One file for a cell: the very bytes that were hashed, and what kind they are by content. Never a path.

    `is_strict` wants a process for it that opens no other file (WorkerPool.has_cells says whether there are such).
    """

    media_id: MediaId
    kind: MediaKind
    content: bytes
    profile: Profile = Profile.THOROUGH
    is_strict: bool = False


@dataclass(frozen=True, slots=True)
class Examined:
    """A file that was decoded. `partial` says in words what is missing (a truncated picture), or is None.

    `frames_examined` counts the frames in which faces were looked for; width and height are upright pixels.
    """

    media_id: MediaId
    width_px: int
    height_px: int
    frames_examined: int
    faces: tuple[FoundFace, ...]
    partial: str | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that could not be examined, and why, in words for the Failed list."""

    media_id: MediaId
    reason: str


Finding = Examined | Failed
