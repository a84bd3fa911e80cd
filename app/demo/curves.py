"""Small smooth curves and noise out of which faces are built."""

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.demo.chance import Colour

Floats = NDArray[np.float32]
Reals = NDArray[np.floating[Any]]
Bound = float | np.floating[Any] | Reals


def rgb(colour: Colour) -> Floats:
    """A colour as an array (3,)."""
    return np.asarray(colour, np.float32)


def bell(distance: Reals, deviation: Bound) -> Floats:
    """A Gaussian bump of height 1."""
    scaled = np.asarray(distance, np.float32) / np.asarray(deviation, np.float32)
    return np.asarray(np.exp(np.float32(-0.5) * scaled * scaled), np.float32)


def ramp(value: Reals, low: Bound, high: Bound) -> Floats:
    """0 at `low`, 1 at `high`, smooth between and beyond (smoothstep)."""
    span = np.asarray(high, np.float32) - np.asarray(low, np.float32)
    share = np.clip((value - np.asarray(low, np.float32)) / span, 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)


def power(value: Reals, exponent: float) -> Floats:
    """`value` to `exponent`, with negative values taken as 0."""
    return np.asarray(np.power(np.maximum(value, 0), np.float32(exponent)), np.float32)


def length(x: Reals, y: Reals) -> Floats:
    """The length of the vector (x, y)."""
    return np.asarray(np.sqrt(x * x + y * y), np.float32)


def clouds(rows: int, columns: int, seed: int, octaves: int = 4, first: int = 6) -> Floats:
    """Fractal value noise around 0 with a deviation near 0.5; the coarsest octave has `first` cells across."""
    generator = np.random.default_rng(seed)
    total = np.zeros((rows, columns), np.float32)
    weight = 0.5
    for octave in range(octaves):
        cells = first * 2**octave
        grid = generator.standard_normal((cells, cells), np.float32)
        total += np.float32(weight) * cv2.resize(grid, (columns, rows), interpolation=cv2.INTER_CUBIC)
        weight *= 0.55
    return total
