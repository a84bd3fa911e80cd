"""Which frame a person asked to see: that of a face, or one of a file in which no face was found."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.case import MediaItem, MediaKind
from app.domain.drawing import FramePlace
from app.domain.face import Face
from app.domain.progress import IsCancelled
from app.domain.time_code import moment_words, time_code
from app.service.reveal import Revealed, reveal_frame, reveal_place
from app.store import Unit
from app.ui.language import said, tr
from app.worker.pool import WorkerPool

STEP_MS = 1_000


@dataclass(frozen=True, slots=True)
class Framed:
    """A frame to be shown. `pages` is how many an animation or a document has; `is_film`: it is found by its time."""

    title: str
    place: FramePlace
    face: Face | None = None
    pages: int = 1
    is_film: bool = False

    @classmethod
    def of_face(cls, face: Face) -> Framed:
        """Return the frame in which a face was found."""
        place = FramePlace(face.media_id, face.frame_index, face.frame_time_ms)
        is_film = face.frame_time_ms is not None
        return cls(tr("Frame of face {face_id}", face_id=face.id), place, face, is_film=is_film)

    @classmethod
    def of_file(cls, item: MediaItem) -> Framed:
        """Return the first frame of a file."""
        is_film = item.kind is MediaKind.VIDEO
        place = FramePlace(item.id, None if is_film else 0, 0 if is_film else None)
        title = tr("Frame of file {name}", name=item.shown_name)
        return cls(title, place, None, 1 if is_film else item.frame_count or 1, is_film)

    @property
    def has_others(self) -> bool:
        """True where there are further frames to turn to."""
        return self.is_film or self.pages > 1

    @property
    def where(self) -> str:
        """Where in its file it is, in words; empty for a still picture."""
        if self.face is not None:
            return said(moment_words(self.face) or "")
        if self.is_film:
            return tr("from {time} on", time=time_code(self.place.time_ms or 0))
        if self.pages > 1:
            return tr("frame {number} of {count}", number=(self.place.frame_index or 0) + 1, count=self.pages)
        return ""

    def turned(self, by: int) -> Framed:
        """Return the frame so many pages, or seconds of a video, on; never before the first or after the last page."""
        if not self.has_others:
            return self
        if self.is_film:
            time_ms = max(0, (self.place.time_ms or 0) + STEP_MS * by)
            place = replace(self.place, frame_index=None, time_ms=time_ms)
        else:
            place = replace(
                self.place, frame_index=min(self.pages - 1, max(0, (self.place.frame_index or 0) + by)), time_ms=None
            )
        title = self.title if self.face is None else tr("Frame of file {name}", name=self.place.media_id)
        return replace(self, title=title, place=place, face=None)

    def reveal(self, unit: Unit, pool: WorkerPool, reason: str, is_cancelled: IsCancelled) -> Revealed:
        """Have it shown, on record with the reason."""
        if self.face is not None:
            return reveal_frame(unit, pool, self.face.id, reason, is_cancelled)
        return reveal_place(unit, pool, self.place, reason, is_cancelled)
