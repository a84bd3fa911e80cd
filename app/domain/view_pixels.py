"""Apply a view to a picture: tones as arrays in, arrays out, and where a face comes to lie in a pane.

Whole numbers throughout for the tones, so that a view that was written down gives the same pixels on every machine.
The picture that is given is never written to.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from app.domain.aspect import Aspect
from app.domain.view import Placing, Tone

Pixels = NDArray[np.uint8]
_RED, _GREEN, _BLUE = 19595, 38470, 7471
"""Weights of BT.601 luminance in 1/65536."""
_SHARPENED_BY = (0, 1, 2, 4)
"""How many times its difference from its surroundings is added to each pixel, for each step of sharpening."""
_FACES_ACROSS, _FACES_DOWN = 2.9, 3.5
"""Eye distances that a pane shows at least, so that ears, crown and chin are in it."""
_CROP_ACROSS = 3.8
"""Eye distances that a crop is wide, as crops are cut."""
EYES_DOWN = 0.361
"""Where the eyes lie in a crop as it is cut, from above."""


def toned(pixels: Pixels, tone: Tone) -> Pixels:
    """Return a copy of a picture, uint8 RGB (height, width, 3), with its tones as `tone` has them."""
    seen = pixels.copy()
    if tone.sharpened:
        seen = _sharpened(seen, _SHARPENED_BY[tone.sharpened])
    if tone.is_grey:
        seen[...] = luminance(seen)[..., np.newaxis]
    curve = _levels(tone.darkest, tone.lightest)
    if tone.is_equalised:
        curve = _equalising(luminance(curve[seen]))[curve]
    if tone.is_inverted:
        curve = 255 - curve
    return curve[seen]


def luminance(pixels: Pixels) -> Pixels:
    """Return how light each pixel is, uint8 (height, width), after ITU-R BT.601."""
    red, green, blue = (pixels[..., channel].astype(np.int32) for channel in range(3))
    light: Pixels = ((red * _RED + green * _GREEN + blue * _BLUE + (1 << 15)) >> 16).astype(np.uint8)
    return light


def _levels(darkest: int, lightest: int) -> Pixels:
    """Return a tone curve, uint8 (256,), that stretches what lies between two tones over all of them."""
    tones = np.arange(256, dtype=np.int32)
    width = lightest - darkest
    curve: Pixels = np.clip(((tones - darkest) * 510 + width) // (2 * width), 0, 255).astype(np.uint8)
    return curve


def _equalising(light: Pixels) -> Pixels:
    """Return the tone curve that spreads a picture's tones evenly: its own cumulative histogram, scaled."""
    counted = np.cumsum(np.bincount(light.ravel(), minlength=256))
    first = int(counted[np.flatnonzero(counted)[0]])
    spread = int(counted[-1]) - first
    if spread == 0:
        return np.arange(256, dtype=np.uint8)
    curve: Pixels = np.clip(((counted - first) * 510 + spread) // (2 * spread), 0, 255).astype(np.uint8)
    return curve


def _sharpened(pixels: Pixels, times: int) -> Pixels:
    """Return a picture with `times` its difference from a binomial blur (5 x 5) added, edges continued."""
    sums = np.pad(pixels.astype(np.uint16), ((2, 2), (2, 2), (0, 0)), mode="edge")  # 255 * 256 is the most
    height, width = pixels.shape[:2]
    sums = _blurred([sums[:, place : place + width] for place in range(5)])
    sums = _blurred([sums[place : place + height] for place in range(5)])
    wide = pixels.astype(np.int32)
    sharp: Pixels = np.clip(wide + ((((wide << 8) - sums) * times + 128) >> 8), 0, 255).astype(np.uint8)
    return sharp


def _blurred(shifted: list[NDArray[np.uint16]]) -> NDArray[np.uint16]:
    """Return the sum of a line's five neighbours by their binomial weights."""
    blurred = shifted[0] + shifted[4]
    blurred += (shifted[1] + shifted[3]) << 2
    blurred += 6 * shifted[2]
    return blurred


def common_eyes_px(width: float, height: float) -> float:
    """Return how far apart the eyes lie in every pane of this size, in px: the face fills it, and all of it is seen."""
    return min(max(width, height) / _CROP_ACROSS, width / _FACES_ACROSS, height / _FACES_DOWN)


def eyes_in_pane(width: float, height: float) -> tuple[float, float]:
    """Return where the point between the eyes lies in a pane, (x, y) px: as if a whole crop were in its middle."""
    side = common_eyes_px(width, height) * _CROP_ACROSS
    return width / 2, (height - side) / 2 + side * EYES_DOWN


def placement(aspect: Aspect, placing: Placing, width: float, height: float) -> NDArray[np.float64]:
    """Return the matrix (2, 3) that takes px of a crop to px of a pane, the eyes level but for how it is turned.

    `aspect` says where the eyes are; without any move they lie at `eyes_in_pane`, `common_eyes_px` apart.
    """
    eyes_px, middle, angle = aspect.eyes
    scale = common_eyes_px(width, height)
    turn = math.radians(placing.turned_deg) - angle
    a, b = (scale * placing.zoom / eyes_px * part for part in (math.cos(turn), math.sin(turn)))
    x, y = eyes_in_pane(width, height)
    x, y = x + placing.right * scale, y + placing.down * scale
    return np.array([
        [a, -b, x - a * middle[0] + b * middle[1]],
        [b, a, y - b * middle[0] - a * middle[1]],
    ])  # fmt: skip
