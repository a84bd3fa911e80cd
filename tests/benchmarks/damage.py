"""Damage: pictures as exhibits hold them - small, blurred, dark, compressed, turned, covered - made from good ones."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
Chance = np.random.Generator


@dataclass(frozen=True, slots=True)
class Portrait:
    """A picture, uint8 RGB, and where its one face is: middle of the five points, px per unit of the mean face."""

    pixels: Pixels
    middle: complex
    unit_px: float

    @property
    def inter_eye_px(self) -> float:
        """Between the eye centres, as on dlib's mean face."""
        return 0.5255 * self.unit_px


def small(face: Portrait, chance: Chance) -> Pixels:
    """Leave 5 to 30 px between the eyes."""
    return _resized(face.pixels, min(1.0, _log_uniform(chance, 5, 30) / face.inter_eye_px))


def blurred(face: Portrait, chance: Chance) -> Pixels:
    """Blur with a deviation of 1 to 12 % of the face's width."""
    return _as_pixels(cv2.GaussianBlur(face.pixels, (0, 0), _log_uniform(chance, 0.01, 0.12) * face.unit_px))


def shaken(face: Portrait, chance: Chance) -> Pixels:
    """Smear along a line of 5 to 40 % of the face's width, as a moving camera does."""
    length = max(3, round(_log_uniform(chance, 0.05, 0.4) * face.unit_px))
    kernel = np.zeros((length, length), np.float32)
    angle = chance.uniform(0, math.pi)
    for at in np.linspace(-0.5, 0.5, 4 * length):
        x, y = (round((length - 1) * (0.5 + at * part)) for part in (math.cos(angle), math.sin(angle)))
        kernel[y, x] = 1.0
    return _as_pixels(cv2.filter2D(face.pixels, -1, kernel / kernel.sum()))


def dark(face: Portrait, chance: Chance) -> Pixels:
    """Leave 4 to 40 % of the light, with a sensor's noise of 1 to 5 levels."""
    noise = chance.normal(0, chance.uniform(1, 5), face.pixels.shape)
    return _as_pixels(face.pixels * _log_uniform(chance, 0.04, 0.4) + noise)


def bright(face: Portrait, chance: Chance) -> Pixels:
    """Give 1.3 to 4 times the light; what is too bright is lost."""
    return _as_pixels(face.pixels.astype(np.float32) * _log_uniform(chance, 1.3, 4.0))


def hazy(face: Portrait, chance: Chance) -> Pixels:
    """Leave 8 to 50 % of the contrast around a grey."""
    share, grey = _log_uniform(chance, 0.08, 0.5), chance.uniform(60, 200)
    return _as_pixels(grey + share * (face.pixels.astype(np.float32) - grey))


def noisy(face: Portrait, chance: Chance) -> Pixels:
    """Add noise of 8 to 50 levels."""
    return _as_pixels(face.pixels + chance.normal(0, _log_uniform(chance, 8, 50), face.pixels.shape))


def compressed(face: Portrait, chance: Chance) -> Pixels:
    """Save as JPEG of quality 3 to 40, with 20 to 60 px between the eyes."""
    smaller = _resized(face.pixels, min(1.0, chance.uniform(20, 60) / face.inter_eye_px))
    return _through_jpeg(smaller, round(_log_uniform(chance, 3, 40)))


def small_and_compressed(face: Portrait, chance: Chance) -> Pixels:
    """Leave 7 to 25 px between the eyes, then save as JPEG of quality 15 to 60."""
    smaller = _resized(face.pixels, min(1.0, _log_uniform(chance, 7, 25) / face.inter_eye_px))
    return _through_jpeg(smaller, round(_log_uniform(chance, 15, 60)))


def turned(face: Portrait, chance: Chance) -> Pixels:
    """Turn the picture by any angle, on a canvas that holds it whole."""
    height, width = face.pixels.shape[:2]
    side = math.ceil(math.hypot(height, width))
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), chance.uniform(-180, 180), 1.0)
    matrix[:, 2] += ((side - width) / 2, (side - height) / 2)
    return _as_pixels(cv2.warpAffine(face.pixels, matrix, (side, side), borderValue=(110, 110, 110)))


def covered(face: Portrait, chance: Chance) -> Pixels:
    """Cover the face from the nose down, or a strip over the eyes, with one colour."""
    pixels = face.pixels.copy()
    top, bottom = ((-0.05, 0.75), (-0.38, -0.05))[int(chance.integers(2))]  # from the middle of the points
    rows = [round(face.middle.imag + part * face.unit_px) for part in (top, bottom)]
    columns = [round(face.middle.real + part * face.unit_px) for part in (-0.65, 0.65)]
    pixels[slice(*(max(0, row) for row in rows)), slice(*(max(0, column) for column in columns))] = chance.integers(
        20, 220, 3
    )
    return pixels


def cut(face: Portrait, chance: Chance) -> Pixels:
    """Move the frame's edge into the face: up to its middle, from any side."""
    height, width = face.pixels.shape[:2]
    reach = chance.uniform(0.0, 0.6) * face.unit_px
    x, y = face.middle.real, face.middle.imag
    left, top, right, bottom = [
        (max(0, x - reach), 0, width, height),
        (0, max(0, y - reach), width, height),
        (0, 0, min(width, x + reach), height),
        (0, 0, width, min(height, y + reach)),
    ][int(chance.integers(4))]
    return np.ascontiguousarray(face.pixels[round(top) : max(12, round(bottom)), round(left) : max(12, round(right))])


DAMAGES: dict[str, Callable[[Portrait, Chance], Pixels]] = {
    made.__name__.replace("_", " "): made
    for made in (
        *(small, blurred, shaken, dark, bright, hazy, noisy, compressed, small_and_compressed),
        *(turned, covered, cut),
    )
}


def _log_uniform(chance: Chance, low: float, high: float) -> float:
    return math.exp(chance.uniform(math.log(low), math.log(high)))


def _resized(pixels: Pixels, scale: float) -> Pixels:
    size = [max(12, round(side * scale)) for side in pixels.shape[1::-1]]
    return _as_pixels(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))


def _through_jpeg(pixels: Pixels, quality: int) -> Pixels:
    _, code = cv2.imencode(".jpg", pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    return _as_pixels(np.asarray(cv2.imdecode(code, cv2.IMREAD_COLOR))[:, :, ::-1])


def _as_pixels(values: NDArray[np.generic]) -> Pixels:
    return np.ascontiguousarray(np.clip(np.rint(values.astype(np.float32)), 0, 255).astype(np.uint8))
