"""PDQ: 256 bits of a picture that stay nearly the same when it is resized or compressed anew, and how much they say.

After Facebook, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm" (hashing.pdf in the
repository ThreatExchange, 2019): luminance, two passes of a box filter along each side (a tent; Jarosz, "Fast Image
Convolutions", 2001), samples of it on a grid of 64 by 64, their discrete cosine transform at the frequencies 1 to 16
along each side, and of each whether it is greater than their median. Written from the description: the two passes of
the filter are applied as the weights that they come to at the 64 places where they are sampled, and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

BITS = 256
GRID = 64
FREQUENCIES = 16
LEAST_SIDE_PX = 5
"""Smaller pictures have no hash: all bits are 0, and so is the quality."""
_LUMINANCE = np.array([0.299, 0.587, 0.114], np.float32)
_STEPS = 100.0 / 255.0
_QUALITY_DIVISOR = 90


@dataclass(frozen=True, slots=True)
class Pdq:
    """A picture's hash: `bits`, uint8 (32,), as the 64 hexadecimal digits are written; and `quality`, 0 to 100.

    A picture of low quality is flat or nearly so: its bits are noise, and say nothing of what it shows.
    """

    bits: NDArray[np.uint8]
    quality: int


def pdq_of(pixels: NDArray[np.uint8]) -> Pdq:
    """Return the hash of a picture, uint8 (height, width, 3) RGB, upright, at its full size."""
    if min(pixels.shape[:2]) < LEAST_SIDE_PX:
        return Pdq(np.zeros(BITS // 8, np.uint8), 0)
    grid = _grid_of(pixels)
    return Pdq(bits_of(spectrum_of(grid)), quality_of(grid))


def spectrum_of(grid: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the cosine transform of the luminance on the grid, float32 (16, 16), at frequencies 1 to 16."""
    spectrum: NDArray[np.float32] = _COSINES @ grid @ _COSINES.T
    return spectrum


def bits_of(spectrum: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Return which of the transform's values exceed their median, the lower of the two middle ones; uint8 (32,)."""
    median = np.partition(spectrum, BITS // 2 - 1, axis=None)[BITS // 2 - 1]
    return np.packbits(spectrum.reshape(-1)[::-1] > median)


def quality_of(grid: NDArray[np.float32]) -> int:
    """Return by how much neighbours on the grid differ, in whole hundredths of the range of luminance: 0 to 100."""
    steps = sum(int(np.abs(np.trunc(np.diff(grid, axis=axis) * _STEPS)).sum()) for axis in (0, 1))
    return min(steps // _QUALITY_DIVISOR, 100)


def _grid_of(pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the luminance as the filter leaves it at the middle of each cell of the grid, float32 (64, 64).

    Luminance and both directions of the filter are sums, so they can be taken in any order: down the columns first,
    where each pixel is read about once, into the same few rows of memory, and the colours are weighed when there are
    only 64 rows left.
    """
    height, width = pixels.shape[:2]
    flat = pixels.reshape(height, width * 3)
    rows = np.empty((GRID, width * 3), np.float32)
    tents = _tent(height)
    taken_in = np.empty((max(len(weights) for _, weights in tents), width * 3), np.float32)
    for place, (start, weights) in enumerate(tents):
        these = taken_in[: len(weights)]
        np.copyto(these, flat[start : start + len(weights)])
        rows[place] = weights @ these
    luminance = rows.reshape(GRID, width, 3) @ _LUMINANCE
    grid = np.empty((GRID, GRID), np.float32)
    for place, (start, weights) in enumerate(_tent(width)):
        grid[:, place] = luminance[:, start : start + len(weights)] @ weights
    return grid


@lru_cache(maxsize=16)
def _tent(length: int) -> tuple[tuple[int, NDArray[np.float32]], ...]:
    """Return for each of the 64 samples along a side where the pixels begin that it takes in, and their weights.

    One pass of the filter averages `window` pixels, fewer at the ends of a row, and the second pass averages those.
    """
    window = -(-length // (2 * GRID))
    after = (window + 2) // 2
    before = window - after
    places = np.arange(length)
    first, last = np.maximum(places - before, 0), np.minimum(places + after, length)
    found = []
    for sample in ((2 * np.arange(GRID) + 1) * length // (2 * GRID)).tolist():
        inner = slice(int(first[sample]), int(last[sample]))
        start, stop = int(first[inner.start]), int(last[inner.stop - 1])
        shares = 1.0 / ((inner.stop - inner.start) * (last[inner] - first[inner]))
        edges = np.zeros(stop - start + 1)
        np.add.at(edges, first[inner] - start, shares)
        np.subtract.at(edges, last[inner] - start, shares)
        found.append((start, np.cumsum(edges[:-1]).astype(np.float32)))
    return tuple(found)


_COSINES = (
    np.sqrt(2.0 / GRID) * np.cos(np.pi / (2 * GRID) * np.outer(np.arange(1, FREQUENCIES + 1), 2 * np.arange(GRID) + 1))
).astype(np.float32)
