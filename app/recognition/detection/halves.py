"""The picture in halved sizes, each made once and only when it is asked for."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]


class Halves:
    """Owns the copies of one picture, uint8 RGB (height, width, 3): itself, half as wide, a quarter, and so on."""

    def __init__(self, pixels: Pixels) -> None:
        self._sizes = [pixels]

    @property
    def pixels(self) -> Pixels:
        """The picture itself."""
        return self._sizes[0]

    def turned(self, turns: int) -> Halves:
        """Return the picture after quarter turns counter-clockwise; nothing is copied."""
        made = Halves(np.rot90(self._sizes[0], turns))
        made._sizes = [np.rot90(size, turns) for size in self._sizes]
        return made

    def nearest(self, scale: float) -> Pixels:
        """Return the smallest copy that is no smaller than the picture at `scale`."""
        wanted = max(0, math.floor(-math.log2(scale) + 1e-9))
        while len(self._sizes) <= wanted and min(self._sizes[-1].shape[:2]) >= 2:
            larger = self._sizes[-1]
            height, width = (side // 2 for side in larger.shape[:2])
            even = larger[: 2 * height, : 2 * width]
            smaller = cv2.resize(np.ascontiguousarray(even), (width, height), interpolation=cv2.INTER_AREA)
            self._sizes.append(np.asarray(smaller, np.uint8))
        return self._sizes[min(wanted, len(self._sizes) - 1)]
