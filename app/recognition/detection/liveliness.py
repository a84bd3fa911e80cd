"""Where a picture holds enough detail to be a face at all: walls, sky and blur are not searched."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

_BLOCK_PX = 32
"""Detail is judged in blocks of this side, in pixels at which faces are searched; at half that resolution."""
_WINDOW_PX = 32
"""At half the resolution a face is about 40 px wide; its middle is judged by this much around it."""
_RUN_PX = 16
"""The scout sees a face about 24 px wide: blocks and windows of this side are judged there."""
_MOST_GAP_BLOCKS = 3
"""Two lively stretches with no more than this between them are searched as one."""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a picture to be searched, in its pixels: left and top belong to it, right and bottom do not."""

    left: int
    top: int
    right: int
    bottom: int


def lively_regions(
    source: NDArray[np.uint8], band: Region, enlarged: tuple[float, float], least: int
) -> Iterator[Region]:
    """Yield the parts of `band` in which the middle of a face can lie.

    `band` goes across the whole picture, in pixels of `source` (uint8 RGB) times `enlarged`, across and down. Detail is
    the mean difference between the darkest and the brightest of each 3 x 3 pixels; where it is less than `least` grey
    levels no face is. Of 150 faces none had less than 18, none enlarged from 16 px less than 14, none covered or
    blurred by a twentieth of its width less than 10.
    """
    if least <= 0:
        yield band
        return
    detail = cv2.dilate(_blocks(source, band, enlarged), np.ones((3, 3), np.uint8))
    lively = np.asarray(detail) >= least
    for first, end in _stretches(np.flatnonzero(lively.any(axis=0))):
        rows = np.flatnonzero(lively[:, first:end].any(axis=1))
        yield Region(
            band.left + _BLOCK_PX * first,
            band.top + _BLOCK_PX * int(rows[0]),
            min(band.right, band.left + _BLOCK_PX * end),
            min(band.bottom, band.top + _BLOCK_PX * (int(rows[-1]) + 1)),
        )


def lively_runs(seen: NDArray[np.uint8], margin_px: int, least: int) -> Iterator[Region]:
    """Yield the parts of `seen`, uint8 RGB, in which the middle of a face about 24 px wide can lie.

    Their places do not count the margin, and their sides are whole blocks, as far as the picture goes.
    """
    if min(seen.shape[:2]) <= 2 * margin_px:
        return
    grey = cv2.cvtColor(seen, cv2.COLOR_RGB2GRAY)
    detail = cv2.blur(cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)), (_RUN_PX, _RUN_PX))
    own = np.asarray(detail[margin_px:-margin_px, margin_px:-margin_px])
    height, width = own.shape
    lively = np.asarray(cv2.dilate(_largest(np.asarray(own, np.uint8), _RUN_PX), np.ones((3, 3), np.uint8))) >= least
    for first, end in _stretches(np.flatnonzero(lively.any(axis=0))):
        rows = np.flatnonzero(lively[:, first:end].any(axis=1))
        for top, bottom in _stretches(rows):
            left, right = _RUN_PX * first, min(width, _RUN_PX * end)
            yield Region(left, _RUN_PX * top, right, min(height, _RUN_PX * bottom))


def _blocks(source: NDArray[np.uint8], band: Region, enlarged: tuple[float, float]) -> NDArray[np.uint8]:
    """Return the largest detail in each block of the band, uint8 (rows, columns)."""
    across, down = enlarged
    first = max(0, math.floor((band.top - _WINDOW_PX) / down))
    end = min(source.shape[0], math.ceil((band.bottom + _WINDOW_PX) / down))
    grey = cv2.cvtColor(np.ascontiguousarray(source[first:end]), cv2.COLOR_RGB2GRAY)
    size = (max(1, round(grey.shape[1] * across / 2)), max(1, round(grey.shape[0] * down / 2)))
    grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA if across < 2 else cv2.INTER_LINEAR)
    contrast = cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    detail = cv2.blur(contrast, (_WINDOW_PX, _WINDOW_PX))
    above = max(0, round((band.top - first * down) / 2))
    detail = detail[above : above + max(1, math.ceil((band.bottom - band.top) / 2))]
    return _largest(np.asarray(detail), _BLOCK_PX // 2)


def _largest(detail: NDArray[np.uint8], side: int) -> NDArray[np.uint8]:
    """Return the largest value in each block of this side, uint8 (rows, columns)."""
    rows, columns = (max(1, math.ceil(length / side)) for length in detail.shape)
    padded = np.zeros((rows * side, columns * side), np.uint8)
    padded[: detail.shape[0], : detail.shape[1]] = detail
    of_rows = padded.reshape(rows, side, columns * side).max(axis=1)  # both at once takes seven times as long
    return np.asarray(of_rows.reshape(rows, columns, side).max(axis=2))


def _stretches(places: NDArray[np.intp]) -> Iterator[tuple[int, int]]:
    """Yield first and last-but-one of each run of lively columns; short gaps belong to the run."""
    if not len(places):
        return
    breaks = np.flatnonzero(np.diff(places) > _MOST_GAP_BLOCKS + 1)
    for run in np.split(places, breaks + 1):
        yield int(run[0]), int(run[-1]) + 1
