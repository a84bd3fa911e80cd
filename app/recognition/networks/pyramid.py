"""Lay one picture out in many sizes, so that a network that knows one size of face finds them all.

After dlib's compute_tiled_image_pyramid_details and tiled_pyramid_to_image (dlib/image_transforms/image_pyramid.h).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

STEP = 5 / 6
OUTER_PX = 11
_INNER_PX = 10
_LEAST_ROWS = 5


@dataclass(frozen=True, slots=True)
class Level:
    """Where one size of the picture lies within the sheet, and which one it is: `times` it was made smaller."""

    left: int
    top: int
    width: int
    height: int
    times: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """The sizes of one picture, side by side on one sheet."""

    levels: tuple[Level, ...]
    width: int
    height: int


def sheet_of(width: int, height: int) -> Sheet:
    """Return how dlib lays out a picture of this size: down the left side, then up the right side."""
    sizes = _sizes(width, height)
    column_height = _column_height(sizes)
    levels, bottom = [], OUTER_PX
    for times, (wide, high) in enumerate(sizes):
        if bottom >= column_height + OUTER_PX:
            break
        levels.append(Level(OUTER_PX, bottom, wide, high, times))
        bottom += high + _INNER_PX
    bottom -= _INNER_PX
    for times, (wide, high) in list(enumerate(sizes))[len(levels) :]:
        left, top = OUTER_PX + width - wide, bottom - high
        if left < OUTER_PX + width and top < OUTER_PX + height:  # it would lie on the first one
            break
        levels.append(Level(left, top, wide, high, times))
        bottom -= high + _INNER_PX
    return Sheet(tuple(levels), width + 2 * OUTER_PX, column_height + 2 * OUTER_PX)


def _sizes(width: int, height: int) -> list[tuple[int, int]]:
    sizes: list[tuple[int, int]] = []
    while width and height and (not sizes or height >= _LEAST_ROWS):
        sizes.append((width, height))
        width, height = width * 5 // 6, height * 5 // 6
    return sizes


def _column_height(sizes: list[tuple[int, int]]) -> int:
    """Return the height of the left column: it ends where the next size fits beside the last one."""
    first_width, first_height = sizes[0]
    total = sum(high + _INNER_PX for _, high in sizes) - 2 * _INNER_PX
    height = last_width = 0
    for wide, high in sizes:
        fits = wide <= first_width - last_width - _INNER_PX
        if fits and 2 * (height - first_height) >= total - first_height:
            break
        height, last_width = height + high + _INNER_PX, wide
    return height - _INNER_PX


def drawn_sheet(pixels: NDArray[np.uint8], sheet: Sheet, mean: tuple[float, float, float]) -> NDArray[np.float32]:
    """Return the picture in all its sizes, float32 RGB (height, width, 3), each made from the one before it.

    As dlib does it: in fractions, bilinear, the corners of both sizes on each other; around them the mean colour.
    """
    drawn = np.empty((sheet.height, sheet.width, 3), np.float32)
    drawn[:] = np.array(mean, np.float32)
    size = pixels.astype(np.float32)
    for level in sheet.levels:
        if level.times:
            size = resized_corner_to_corner(size, level.width, level.height)
        drawn[level.top : level.top + level.height, level.left : level.left + level.width] = size
    return drawn


def resized_corner_to_corner(pixels: NDArray[np.float32], width: int, height: int) -> NDArray[np.float32]:
    """Return `pixels` at another size, bilinear, with its corner pixels where they were."""
    rows, columns = (_places(was, now) for was, now in zip(pixels.shape, (height, width), strict=False))
    return _between(_between(pixels, rows, 0), columns, 1)


def _places(was: int, now: int) -> NDArray[np.float32]:
    return np.arange(now, dtype=np.float32) * np.float32((was - 1) / max(now - 1, 1))


def _between(pixels: NDArray[np.float32], places: NDArray[np.float32], axis: int) -> NDArray[np.float32]:
    before = np.minimum(places.astype(np.intp), pixels.shape[axis] - 1)
    after = np.minimum(before + 1, pixels.shape[axis] - 1)
    share = (places - before).reshape((-1, 1, 1) if axis == 0 else (1, -1, 1))
    first = pixels.take(before, axis)
    second = pixels.take(after, axis)
    second -= first
    second *= share
    second += first
    return np.asarray(second)
