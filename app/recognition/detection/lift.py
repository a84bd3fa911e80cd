"""Dark pictures made bright enough to be searched; what is bright in them stays as it is."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

_DARK_BELOW = 120.0
_BRIGHTEST = 0.98
_BRIGHT = 220.0
_MOST_GAIN = 24.0
_EVERY = 4
_CALMING_PX = 0.8
"""What is made brighter makes its noise louder; a blur of this width (standard deviation) calms it."""
_BLOCKS = 64
_MOST_LIFTED = 330.0
"""What would be made brighter than this is not dark: a lit face in a dark room would be white, and lost."""
_BAND_PX = 512


def lifted(pixels: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """Return the picture, uint8 RGB (height, width, 3), with its brightest fiftieth at 220, or None if it is not dark.

    A picture is dark if not even a fiftieth of it is brighter than 120 of 255. Places far brighter than the rest of it,
    judged in blocks of a 64th of its longer side, are left alone, and so is what lies next to them.
    """
    grey = _every_fourth(pixels)
    bright = percentile(grey, _BRIGHTEST)
    if bright >= _DARK_BELOW:
        return None
    gain = min(_MOST_GAIN, _BRIGHT / max(bright, 1.0))
    brighter = cv2.convertScaleAbs(pixels, alpha=gain)
    whole = np.asarray(cv2.GaussianBlur(brighter, (0, 0), _CALMING_PX), np.uint8)
    dark = _dark_blocks(grey, _MOST_LIFTED / gain)
    return whole if bool(dark.all()) else _mixed(pixels, whole, dark)


def _every_fourth(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return every fourth pixel of every fourth row, grey; what a side has beyond a multiple of four is left out."""
    height, width = (max(1, side // _EVERY) for side in pixels.shape[:2])
    whole = np.ascontiguousarray(pixels[: _EVERY * height, : _EVERY * width])
    few = cv2.resize(whole, (width, height), interpolation=cv2.INTER_NEAREST)
    return np.asarray(cv2.cvtColor(few, cv2.COLOR_RGB2GRAY), np.uint8)


def percentile(grey: NDArray[np.uint8], share: float) -> float:
    """Return the level below which this share of the pixels lies, as numpy's percentile, from counts of each level."""
    place = share * (grey.size - 1)
    up_to = np.cumsum(cv2.calcHist([grey], [0], None, [256], [0, 256]).ravel().astype(np.int64))
    below, above = np.searchsorted(up_to, (math.floor(place), math.ceil(place)), side="right")
    return float(below + (above - below) * (place - math.floor(place)))


def _dark_blocks(grey: NDArray[np.uint8], most: float) -> NDArray[np.float32]:
    """Return 1 for each block in which and next to which nothing is brighter than `most`, 0 for others."""
    side = max(1, -(-max(grey.shape) // _BLOCKS))
    rows, columns = (-(-length // side) for length in grey.shape)
    padded = np.zeros((rows * side, columns * side), np.uint8)
    padded[: grey.shape[0], : grey.shape[1]] = cv2.blur(grey, (3, 3))
    largest = padded.reshape(rows, side, columns, side).max(axis=(1, 3))
    return (cv2.dilate(largest, np.ones((3, 3), np.uint8)) <= most).astype(np.float32)


def _mixed(pixels: NDArray[np.uint8], whole: NDArray[np.uint8], dark: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return `whole` where it is dark and `pixels` elsewhere, one going over into the other, band by band."""
    height, width = pixels.shape[:2]
    across = np.clip((np.arange(width) + 0.5) * dark.shape[1] / width - 0.5, 0, None).astype(np.float32)
    down = np.clip((np.arange(height) + 0.5) * dark.shape[0] / height - 0.5, 0, None).astype(np.float32)
    for top in range(0, height, _BAND_PX):
        band = slice(top, min(height, top + _BAND_PX))
        rows = np.repeat(down[band, None], width, axis=1)
        columns = np.repeat(across[None], len(rows), axis=0)
        share = np.asarray(cv2.remap(dark, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE))
        whole[band] = cv2.blendLinear(whole[band], np.ascontiguousarray(pixels[band]), share, 1 - share)
    return whole
