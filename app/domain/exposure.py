"""How many faces and frames one person saw on one day, and for how long: their own numbers, for nobody else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from app.domain.progress import duration_words


@dataclass(frozen=True, slots=True)
class Exposure:
    """What was seen on `day`: faces shown (one that was shown again after a lock counts again), the seconds with faces
    in view, frames opened, the seconds they were open."""

    day: date
    faces: int = 0
    faces_s: float = 0.0
    frames: int = 0
    frames_s: float = 0.0

    def __bool__(self) -> bool:
        """Return whether anything was seen."""
        return bool(self.faces or self.faces_s or self.frames or self.frames_s)

    def plus(self, later: Exposure) -> Exposure:
        """Return both together; where `later` is of another day, that alone: only today is counted."""
        if later.day != self.day:
            return later
        return Exposure(
            self.day,
            self.faces + later.faces,
            self.faces_s + later.faces_s,
            self.frames + later.frames,
            self.frames_s + later.frames_s,
        )

    @property
    def words(self) -> str:
        """The numbers in one line."""
        faces = f"{self.faces:,} {'face' if self.faces == 1 else 'faces'} seen"
        frames = f"{self.frames:,} {'frame' if self.frames == 1 else 'frames'} opened"
        faces += f", in view for {_time_words(self.faces_s)}" if self.faces_s else ""
        return f"{faces}; {frames}" + (f" for {_time_words(self.frames_s)}" if self.frames else "")

    def to_json(self) -> bytes:
        """Return the numbers as they are kept."""
        return json.dumps({**asdict(self), "day": self.day.isoformat()}, sort_keys=True).encode()

    @classmethod
    def from_json(cls, kept: bytes) -> Exposure:
        """Return kept numbers; raises ValueError or another built-in error for what is none."""
        read: Mapping[str, Any] = json.loads(kept)
        made = cls(
            date.fromisoformat(read["day"]),
            *(int(read["faces"]), float(read["faces_s"]), int(read["frames"]), float(read["frames_s"])),
        )
        return replace(made, faces=max(0, made.faces), frames=max(0, made.frames))


def _time_words(seconds: float) -> str:
    return duration_words(int(seconds))
