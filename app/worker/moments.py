"""A moment of moving content: one frame that is due to be looked at, not yet turned into pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.face import Frame


@dataclass(frozen=True, slots=True)
class Moment:
    """Where one frame stands in its file, and a way to its upright pixels, uint8 (height, width, 3) RGB.

    `index` is the number of frames before it; `time_ms` counts from the start of the file, None for the pages of a
    document. `scene` counts the changes of scene before it. `passed` is the share of the file that lies before it, 0 to
    1. `is_repeat` says that nothing moved since the moment before, so that the faces seen there are the faces here.
    """

    index: int
    time_ms: int | None
    scene: int
    passed: float
    is_repeat: bool
    pixels: Callable[[], NDArray[np.uint8]]

    def frame(self) -> Frame:
        """Return the frame itself; raises Unreadable where it is too large to be opened."""
        return Frame(self.pixels(), self.index, self.time_ms)
