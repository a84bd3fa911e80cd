"""Small smooth curves and noise out of which faces are built."""

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def bell(distance: Floats, deviation: float | Floats) -> Floats:
    """A Gaussian bump of height 1."""
    scaled = distance / np.asarray(deviation, np.float32)
    return np.exp(np.float32(-0.5) * scaled * scaled)


def ramp(value: Floats, low: float | Floats, high: float | Floats) -> Floats:
    """0 at `low`, 1 at `high`, smooth between and beyond (smoothstep)."""
    span = np.asarray(high, np.float32) - np.asarray(low, np.float32)
    share = np.clip((value - np.asarray(low, np.float32)) / span, 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)


def power(value: Floats, exponent: float) -> Floats:
    """`value` to `exponent`, with negative values taken as 0."""
    return np.asarray(np.power(np.maximum(value, 0), np.float32(exponent)), np.float32)


def length(x: Floats, y: Floats) -> Floats:
    """The length of the vector (x, y)."""
    return np.asarray(np.sqrt(x * x + y * y), np.float32)


def clouds(rows: int, columns: int, seed: int, octaves: int = 4, first: int = 6) -> Floats:
    """Fractal value noise around 0 with a deviation near 0.5; `first` is the number of cells across in the coarsest octave."""
    generator = np.random.default_rng(seed)
    total = np.zeros((rows, columns), np.float32)
    weight = 0.5
    for octave in range(octaves):
        cells = first * 2**octave
        grid = generator.standard_normal((cells, cells), np.float32)
        total += np.float32(weight) * cv2.resize(grid, (columns, rows), interpolation=cv2.INTER_CUBIC)
        weight *= 0.55
    return total
