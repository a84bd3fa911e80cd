"""A square piece of a picture at any turn and size, and the way back from its pixels to the picture's."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Points = NDArray[np.float64]
_SMALLER_FIRST = 0.6
"""A piece that is to become smaller than this is averaged down first; a warp alone would skip pixels."""

_CUBIC_FROM = 2.0
"""Cubic enlargement takes three times as long as linear; below this it shows nothing more."""


@dataclass(frozen=True, slots=True)
class Patch:
    """The piece, uint8 RGB (side, side, 3), and what carries the picture's places (x, y, 1) to its own, (2, 3)."""

    pixels: Pixels
    forward: NDArray[np.float64]

    @property
    def enlarged(self) -> float:
        """How many of its pixels one pixel of the picture is wide."""
        return math.hypot(*self.forward[0, :2])

    def in_picture(self, places: Points) -> Points:
        """Return places in the piece, (n, 2), where they lie in the picture."""
        return np.asarray((places - self.forward[:, 2]) @ np.linalg.inv(self.forward[:, :2]).T)

    def in_patch(self, places: Points) -> Points:
        """Return places in the picture, (n, 2), where they lie in the piece."""
        return np.asarray(places @ self.forward[:, :2].T + self.forward[:, 2])


def patch(
    pixels: Pixels, centre: tuple[float, float], width_px: float, side_px: int, turn_deg: float, *, edge: int
) -> Patch:
    """Return the square of `width_px` around `centre`, turned counter-clockwise by `turn_deg`, `side_px` wide.

    `edge` is OpenCV's border mode for what lies outside the picture.
    """
    enlarged, forward = side_px / width_px, way_to_patch(centre, width_px, side_px, turn_deg)
    source, within = _surroundings(pixels, centre, width_px)
    way = forward.copy()
    way[:, 2] += forward[:, :2] @ within
    if enlarged < _SMALLER_FIRST:
        source, way = _made_smaller(source, way, 1.2 * enlarged)
    method = cv2.INTER_LINEAR if enlarged <= 1 else cv2.INTER_CUBIC
    cut = cv2.warpAffine(source, way, (side_px, side_px), flags=method, borderMode=edge)
    return Patch(np.asarray(cut, np.uint8), forward)


def brief_patch(
    pixels: Pixels, centre: tuple[float, float], width_px: float, side_px: int, turn_deg: float, *, edge: int
) -> Patch:
    """Return the same for about a third of the time, halved alone where it is made smaller, as dlib's chips are."""
    forward = way_to_patch(centre, width_px, side_px, turn_deg)
    source, within = _surroundings(pixels, centre, width_px)
    way, enlarged = forward.copy(), side_px / width_px
    way[:, 2] += forward[:, :2] @ within
    method = cv2.INTER_LINEAR if enlarged <= _CUBIC_FROM else cv2.INTER_CUBIC
    while enlarged < 0.5 and min(source.shape[:2]) >= 2:
        source, way, enlarged = *_halved(source, way), 2 * enlarged
    cut = cv2.warpAffine(source, way, (side_px, side_px), flags=method, borderMode=edge)
    return Patch(np.asarray(cut, np.uint8), forward)


def way_to_patch(centre: tuple[float, float], width_px: float, side_px: int, turn_deg: float) -> NDArray[np.float64]:
    """Return what carries the picture's places (x, y, 1) to those of such a patch, (2, 3), without cutting it out."""
    enlarged, angle, middle = side_px / width_px, math.radians(turn_deg), (side_px - 1) / 2
    along, across = enlarged * math.cos(angle), enlarged * math.sin(angle)
    x, y = centre
    return np.array(
        [[along, across, middle - along * x - across * y], [-across, along, middle + across * x - along * y]]
    )


def _surroundings(pixels: Pixels, centre: tuple[float, float], width_px: float) -> tuple[Pixels, NDArray[np.float64]]:
    """Return what of the picture the square can show at any turn, and its place; never nothing."""
    reach = 0.75 * width_px + 4
    height, width = pixels.shape[:2]
    left, right = _within(centre[0] - reach, centre[0] + reach, width)
    top, bottom = _within(centre[1] - reach, centre[1] + reach, height)
    return pixels[top:bottom, left:right], np.array([left, top], np.float64)


def _within(first: float, last: float, side: int) -> tuple[int, int]:
    start = min(side - 1, max(0, math.floor(first)))
    return start, min(side, max(start + 1, math.ceil(last)))


def _halved(source: Pixels, way: NDArray[np.float64]) -> tuple[Pixels, NDArray[np.float64]]:
    size = (source.shape[1] // 2, source.shape[0] // 2)
    half = cv2.resize(source[: 2 * size[1], : 2 * size[0]], size, interpolation=cv2.INTER_AREA)
    # pixel middles: x in the source is 2 x' + 0.5
    return np.asarray(half, np.uint8), np.column_stack([2 * way[:, :2], way[:, 2] + 0.5 * way[:, :2].sum(axis=1)])


def _made_smaller(source: Pixels, way: NDArray[np.float64], scale: float) -> tuple[Pixels, NDArray[np.float64]]:
    """Return the source averaged down to about `scale`, halved as often as that allows first, which is far cheaper."""
    back = np.ones(2)
    while scale <= 0.5 and min(source.shape[:2]) >= 2:
        size = (source.shape[1] // 2, source.shape[0] // 2)
        even = source[: 2 * size[1], : 2 * size[0]]
        source = np.asarray(cv2.resize(even, size, interpolation=cv2.INTER_AREA), np.uint8)
        scale, back = 2 * scale, 2 * back
    size = (max(1, round(source.shape[1] * scale)), max(1, round(source.shape[0] * scale)))
    smaller = np.asarray(cv2.resize(source, size, interpolation=cv2.INTER_AREA), np.uint8)
    back = back * np.array([source.shape[1] / size[0], source.shape[0] / size[1]])
    # pixel middles: x in the source is (x' + 0.5) * back - 0.5
    moved = way[:, :2] @ (0.5 * back - 0.5) + way[:, 2]
    return smaller, np.column_stack([way[:, :2] * back, moved])
