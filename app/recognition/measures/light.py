"""Light: how bright, how even and how sharp the face itself is, measured on its aligned chip."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from app.recognition.measures.placement import Complexes, Placement, is_inside

_PADDING = 0.25
_DARK_UP_TO = 25
_BRIGHT_FROM = 247
"""The ranges that OFIQ calls under- and over-exposed, both ends included."""
_FACE_HALF_WIDTH, _FACE_HALF_HEIGHT = 0.45, 0.5
"""The part of the mean face that is measured: an ellipse from brows to chin."""
_LEAST_SHARE = 0.05
_FULL_SIDE_PX = 150
_BLUR_PX = 3.0
"""Deviation of the second blur, on a chip of full side."""
_NOISE = 2.0
"""Grey levels added to the contrast, so that flat faces are not sharp."""


@dataclass(frozen=True, slots=True)
class Light:
    """The measures of `Quality` that are taken on the chip."""

    sharpness: float
    brightness: float
    contrast: float
    under_exposed: float
    over_exposed: float
    dynamic_range_bits: float


def light_of(chip: NDArray[np.uint8], placement: Placement, width: int, height: int) -> Light:
    """Return the measures of an aligned chip, uint8 RGB (side, side, 3), padded by a quarter.

    Only the ellipse of the face counts, and of it only what lies within the frame, `width` x `height` px (the chip is
    black beyond). Luminance is that of ITU-R BT.601. Sharpness is how much of the face's contrast is lost when it is
    blurred once more, across or down, whichever takes less (after Crété et al. 2007), 0 to 1: what is blurred already,
    or smeared by movement, loses little. It is taken on the chip, so an enlarged small face counts as unsharp, after a
    blur of one pixel, so that noise counts for less; it does not depend on the light.
    """
    grey = np.asarray(cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY), np.uint8)
    shown = _shown(chip.shape[0], placement, width, height)
    levels = grey.ravel()[shown]
    shares = np.bincount(levels, minlength=256) / len(levels)
    some = shares[shares > 0]
    return Light(
        sharpness=_lost_by_blurring(grey, shown),
        brightness=float(levels.mean()),
        contrast=float(levels.std()),
        under_exposed=float(shares[: _DARK_UP_TO + 1].sum()),
        over_exposed=float(shares[_BRIGHT_FROM:].sum()),
        dynamic_range_bits=float(-(some * np.log2(some)).sum()),
    )


def _shown(side_px: int, placement: Placement, width: int, height: int) -> NDArray[np.intp]:
    """Return which pixels of the chip, counted row by row, are measured; all of the ellipse where all lie within."""
    region = _region(side_px)
    if is_inside(placement.in_frame(_corners(side_px)), width, height).all():
        return region
    is_shown = is_inside(placement.in_frame(_places(side_px).ravel()[region]), width, height)
    return region if is_shown.sum() < _LEAST_SHARE * len(region) else region[is_shown]


def _lost_by_blurring(grey: NDArray[np.uint8], shown: NDArray[np.intp]) -> float:
    unit_px = grey.shape[0] / _FULL_SIDE_PX
    smooth = cv2.GaussianBlur(grey, (0, 0), unit_px)
    width = 2 * round(2 * _BLUR_PX * unit_px) + 1
    across = cv2.GaussianBlur(smooth, (width, 1), _BLUR_PX * unit_px)
    down = cv2.GaussianBlur(smooth, (1, width), _BLUR_PX * unit_px)
    lost = min(float(cv2.absdiff(smooth, blurred).ravel()[shown].mean()) for blurred in (across, down))
    return min(1.0, lost / (float(smooth.ravel()[shown].std()) + _NOISE))


@lru_cache(maxsize=4)
def _places(side_px: int) -> Complexes:
    """Return where each pixel of a chip lies on the mean face, complex (side, side)."""
    along = (np.arange(side_px) + 0.5) / side_px * (1 + 2 * _PADDING) - _PADDING
    places: Complexes = along[None, :] + 1j * along[:, None]
    return places


@lru_cache(maxsize=4)
def _corners(side_px: int) -> Complexes:
    """Return where the corner pixels of a chip lie on the mean face; within a frame, so does what lies between."""
    corners: Complexes = _places(side_px)[[0, 0, -1, -1], [0, -1, 0, -1]]
    return corners


@lru_cache(maxsize=4)
def _region(side_px: int) -> NDArray[np.intp]:
    """Return the pixels of a chip within the ellipse, counted row by row."""
    from_middle = _places(side_px) - (0.5 + 0.5j)
    across, down = from_middle.real / _FACE_HALF_WIDTH, from_middle.imag / _FACE_HALF_HEIGHT
    return np.flatnonzero(across * across + down * down <= 1.0)
