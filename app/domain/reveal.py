"""A whole frame that a person asked to see, as it lies in memory while they see it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.face import Box


@dataclass(frozen=True, slots=True)
class ShownFrame:
    """One frame, upright: `pixels` uint8 RGB (height, width, 3), perhaps smaller than the frame.

    `size` is (width, height) of the whole frame, `part` what of it the pixels show: all of it, but of a damaged file.
    `time_ms` is its time in what moves; `partial` says in words what is missing.
    """

    pixels: NDArray[np.uint8]
    size: tuple[int, int]
    part: Box
    time_ms: int | None = None
    partial: str | None = None

    def place_of(self, box: Box) -> tuple[float, float, float, float]:
        """Return where a box of the frame lies in the pixels: left, top, width, height."""
        height, width = self.pixels.shape[:2]
        across, down = width / self.part.width, height / self.part.height
        left, top = (box.left - self.part.left) * across, (box.top - self.part.top) * down
        return left, top, box.width * across, box.height * down

    def forget(self) -> None:
        """Overwrite the pixels; copies inside libraries are beyond reach."""
        self.pixels.fill(0)
