"""A square piece of a picture at any turn and size, and the way back from its pixels to the picture's."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Points = NDArray[np.float64]
_SMALLER_FIRST = 0.6
"""A piece that is to become smaller than this is averaged down first; a warp alone would skip pixels."""
_REACH, _MARGIN_PX, _BRIEF_MARGIN = 0.75, 4, 0.02
"""How far from its middle a square can show the picture at any turn, in widths of it, and what is taken in beyond."""
_CUBIC_FROM = 2.0
"""Below this, cubic enlargement shows nothing more than linear."""
_MOST_TIMES = 32
"""What is enlarged more is a square of a few pixels: a thousandfold enlargement of its margin alone takes gigabytes."""


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
    source, corner = _surroundings(pixels, centre, _REACH * width_px + _MARGIN_PX)
    way = forward.copy()
    way[:, 2] += forward[:, :2] @ corner
    if enlarged < _SMALLER_FIRST:
        source, way = _made_smaller(source, way, 1.2 * enlarged)
    method = cv2.INTER_LINEAR if enlarged <= 1 else cv2.INTER_CUBIC
    return Patch(warped(source, way, side_px, method, edge), forward)


def warped(source: Pixels, way: NDArray[np.float64], side_px: int, method: int, edge: int) -> Pixels:
    """Return a square of `source`, uint8 RGB, by the way (2, 3) that leads there, as OpenCV's `warpAffine` does.

    OpenCV 5 warps four channels linearly in less than half the time that it takes for three, to the same numbers.
    """
    size = (side_px, side_px)
    if method != cv2.INTER_LINEAR:
        return np.asarray(cv2.warpAffine(source, way, size, flags=method, borderMode=edge), np.uint8)
    four = cv2.cvtColor(source, cv2.COLOR_RGB2RGBA)
    cut = cv2.warpAffine(four, way, size, flags=method, borderMode=edge)
    return np.asarray(cv2.cvtColor(cut, cv2.COLOR_RGBA2RGB), np.uint8)


def brief_patch(
    pixels: Pixels, centre: tuple[float, float], width_px: float, side_px: int, turn_deg: float, *, edge: int
) -> Patch:
    """Return the same for a third of the time or less, halved alone where it is made smaller, as dlib's chips are.

    What is much enlarged is enlarged cubically before it is turned: that takes a fifth of a cubic warp.
    """
    (cut,) = brief_patches(pixels, centre, [(width_px, side_px)], turn_deg, edge=edge)
    return cut


def brief_patches(
    pixels: Pixels, centre: tuple[float, float], sizes: Sequence[tuple[float, int]], turn_deg: float, *, edge: int
) -> list[Patch]:
    """Return such squares about one place, each of a width in the picture and one of its own, the widest first.

    What one is halved or enlarged for the next one begins with.
    """
    source, back = _about(pixels, centre, sizes[0][0], turn_deg)
    source, back = _enlarged(source, back, sizes[0][1] / sizes[0][0])
    cuts: list[Patch] = []
    for width_px, side_px in sizes:
        while side_px < 0.5 * width_px / back[0, 0] and min(source.shape[:2]) >= 2:
            source, back = _halved(source, back)
        forward = way_to_patch(centre, width_px, side_px, turn_deg)
        way = np.column_stack([forward[:, :2] @ back[:, :2], forward[:, :2] @ back[:, 2] + forward[:, 2]])
        cuts.append(Patch(warped(source, way, side_px, cv2.INTER_LINEAR, edge), forward))
    return cuts


def _about(
    pixels: Pixels, centre: tuple[float, float], width_px: float, turn_deg: float
) -> tuple[Pixels, NDArray[np.float64]]:
    """Return what of the picture a square at that turn can show, and the way (2, 3) from it back to the picture."""
    angle = math.radians(turn_deg)
    reach = 0.5 * (abs(math.cos(angle)) + abs(math.sin(angle))) + _BRIEF_MARGIN
    source, corner = _surroundings(pixels, centre, reach * width_px + _MARGIN_PX)
    return source, np.column_stack([np.eye(2), corner])


def _enlarged(source: Pixels, back: NDArray[np.float64], scale: float) -> tuple[Pixels, NDArray[np.float64]]:
    """Return the source a whole number of times as wide where `scale` asks for it, and the way back."""
    if scale < _CUBIC_FROM:
        return source, back
    times = min(round(scale), _MOST_TIMES)
    size = (times * source.shape[1], times * source.shape[0])
    larger = np.asarray(cv2.resize(source, size, interpolation=cv2.INTER_CUBIC), np.uint8)
    # pixel middles: x in the source is (x' + 0.5) / times - 0.5
    shift = (0.5 / times - 0.5) * back[:, :2].sum(axis=1)
    return larger, np.column_stack([back[:, :2] / times, back[:, 2] + shift])


def way_to_patch(centre: tuple[float, float], width_px: float, side_px: int, turn_deg: float) -> NDArray[np.float64]:
    """Return what carries the picture's places (x, y, 1) to those of such a patch, (2, 3), without cutting it out."""
    enlarged, angle, middle = side_px / width_px, math.radians(turn_deg), (side_px - 1) / 2
    along, across = enlarged * math.cos(angle), enlarged * math.sin(angle)
    x, y = centre
    return np.array(
        [[along, across, middle - along * x - across * y], [-across, along, middle + across * x - along * y]]
    )


def _surroundings(pixels: Pixels, centre: tuple[float, float], reach_px: float) -> tuple[Pixels, NDArray[np.float64]]:
    """Return what of the picture lies within a square about a place, and the corner where it begins; never nothing."""
    height, width = pixels.shape[:2]
    left, right = _within(centre[0] - reach_px, centre[0] + reach_px, width)
    top, bottom = _within(centre[1] - reach_px, centre[1] + reach_px, height)
    return pixels[top:bottom, left:right], np.array([left, top], np.float64)


def _within(first: float, last: float, side: int) -> tuple[int, int]:
    start = min(side - 1, max(0, math.floor(first)))
    return start, min(side, max(start + 1, math.ceil(last)))


def _halved(source: Pixels, back: NDArray[np.float64]) -> tuple[Pixels, NDArray[np.float64]]:
    """Return the source half as wide, and the way (2, 3) that leads from it to where `back` leads from the source."""
    size = (source.shape[1] // 2, source.shape[0] // 2)
    half = cv2.resize(source[: 2 * size[1], : 2 * size[0]], size, interpolation=cv2.INTER_AREA)
    # pixel middles: x in the source is 2 x' + 0.5
    return np.asarray(half, np.uint8), np.column_stack([2 * back[:, :2], back[:, 2] + 0.5 * back[:, :2].sum(axis=1)])


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
