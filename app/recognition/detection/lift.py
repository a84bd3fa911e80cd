"""Dark pictures made bright enough to be searched."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

_DARK_BELOW = 120.0
_BRIGHT = 220.0
_MOST_GAIN = 24.0
_EVERY = 4
_CALMING_PX = 0.8
"""What is made brighter makes its noise louder; a blur of this width (standard deviation) calms it."""


def lifted(pixels: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """Return the picture, uint8 RGB (height, width, 3), with its brightest fiftieth at 220, or None if it is not dark.

    A picture is dark if not even a fiftieth of it is brighter than 120 of 255.
    """
    seen = np.ascontiguousarray(pixels[::_EVERY, ::_EVERY])
    bright = float(np.percentile(cv2.cvtColor(seen, cv2.COLOR_RGB2GRAY), 98))
    if bright >= _DARK_BELOW:
        return None
    gain = min(_MOST_GAIN, _BRIGHT / max(bright, 1.0))
    brighter = cv2.convertScaleAbs(pixels, alpha=gain)
    return np.asarray(cv2.GaussianBlur(brighter, (0, 0), _CALMING_PX), np.uint8)
