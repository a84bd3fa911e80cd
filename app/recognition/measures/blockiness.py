"""Blockiness: how strongly the 8 x 8 blocks of JPEG and video compression show in the pixels of a face."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

_PERIOD_PX = 8
_MOST_SIDE_PX = 192
"""A larger face is measured in its middle: cheaper, and no less sure."""
_LEAST_SIDE_PX = 48
"""A smaller face is measured together with its surroundings, which went through the same compression."""
_LEAST_PERIODS = 3
_NOISE = 0.25
"""Grey levels that are added above and below the line, so that flat pictures show no blocks."""
MOST = 100.0


def blockiness_of(pixels: NDArray[np.uint8], middle: complex, side_px: float) -> float:
    """Return how much stronger steps are along the grid of blocks than elsewhere: 1.0 is no grid, at most 100.

    `pixels` are the source pixels, uint8 RGB (height, width, 3); the face lies around `middle` (x + iy, px) and is
    `side_px` large. Steps are counted where both neighbours are flatter (an edge of the face is broader than that),
    summed by their place in the grid, and the strongest of eight places is compared with the median: so it does not
    matter how the picture was cut or turned since. After Wang, Bovik and Evans (2000), without their frequency domain.
    Where fewer than three blocks lie side by side, 1.0: nothing to see.
    """
    window = _window(pixels, middle, side_px)
    if min(window.shape[:2]) < _LEAST_PERIODS * _PERIOD_PX + 3:
        return 1.0
    grey = np.asarray(cv2.cvtColor(window, cv2.COLOR_RGB2GRAY), np.uint8)
    return min(MOST, math.sqrt(_along(grey) * _along(np.asarray(cv2.transpose(grey), np.uint8))))


def _window(pixels: NDArray[np.uint8], middle: complex, side_px: float) -> NDArray[np.uint8]:
    half = min(_MOST_SIDE_PX, max(_LEAST_SIDE_PX, side_px)) / 2
    rows, columns = (
        _span(at, half, size) for at, size in ((middle.imag, pixels.shape[0]), (middle.real, pixels.shape[1]))
    )
    return np.ascontiguousarray(pixels[rows, columns])


def _span(at: float, half: float, size: int) -> slice:
    start, stop = max(0, math.floor(at - half)), min(size, math.ceil(at + half))
    return slice(start, max(start, stop))


def _along(grey: NDArray[np.uint8]) -> float:
    """Return the ratio for the steps from column to column."""
    step = np.asarray(cv2.absdiff(grey[:, 1:], grey[:, :-1]), np.uint8)
    lone = cv2.subtract(step[:, 1:-1], cv2.max(step[:, :-2], step[:, 2:]))  # nought where a neighbour is as steep
    by_column = cv2.reduce(lone, 0, cv2.REDUCE_SUM, dtype=cv2.CV_32S)[0] / len(lone)
    whole = len(by_column) // _PERIOD_PX * _PERIOD_PX
    by_place = by_column[:whole].reshape(-1, _PERIOD_PX).mean(axis=0)
    return float((by_place.max() + _NOISE) / (np.median(by_place) + _NOISE))
