"""A fault of the program itself: what kind, and through which places of its code. Never what it was working on."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

_MOST_STEPS = 20


@dataclass(frozen=True, slots=True)
class Incident:
    """One fault. `steps` are file, line and function, the innermost last; a file is named without its folder."""

    kind: str
    steps: tuple[str, ...]

    @property
    def place(self) -> str:
        """The kind, and where it happened, in one line for people."""
        return f"{self.kind} in {self.steps[-1]}" if self.steps else self.kind


def incident_of(kind: type[BaseException], trace: TracebackType | None) -> Incident:
    """Return what may be kept of a fault. Its words, its values and the folders of its files are left out."""
    frames = traceback.extract_tb(trace)[-_MOST_STEPS:]
    steps = (f"{Path(frame.filename).name}, line {frame.lineno}, {frame.name}" for frame in frames)
    return Incident(kind.__name__, tuple(steps))
