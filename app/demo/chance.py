"""Chance from a seed: the same seed, the same draws, on every machine."""

from collections.abc import Sequence

import numpy as np

Colour = tuple[float, float, float]


class Chance:
    """A stream of draws that depends on nothing but its seeds."""

    def __init__(self, *seeds: int) -> None:
        self._generator = np.random.default_rng(seeds)

    def normal(self, mean: float, deviation: float, low: float, high: float) -> float:
        """A normal draw, clipped to [low, high]."""
        return float(min(max(self._generator.normal(mean, deviation), low), high))

    def uniform(self, low: float, high: float) -> float:
        """A uniform draw from [low, high)."""
        return float(self._generator.uniform(low, high))

    def whole(self, low: int, high: int) -> int:
        """A whole number from [low, high)."""
        return int(self._generator.integers(low, high))

    def is_true(self, probability: float) -> bool:
        """True with the given probability."""
        return bool(self._generator.random() < probability)

    def weighted(self, weights: Sequence[float]) -> int:
        """An index into `weights`, drawn in proportion to them."""
        shares = np.asarray(weights, np.float64)
        return int(self._generator.choice(len(shares), p=shares / shares.sum()))

    def shuffled(self, count: int) -> list[int]:
        """The numbers 0 … count-1 in a drawn order."""
        return [int(value) for value in self._generator.permutation(count)]

    def seed(self) -> int:
        """A seed for another stream."""
        return self.whole(0, 1 << 31)


def mixed(first: Colour, second: Colour, share: float) -> Colour:
    """`first` and `second` mixed; `share` is the second's part, 0 … 1."""
    return (
        first[0] + (second[0] - first[0]) * share,
        first[1] + (second[1] - first[1]) * share,
        first[2] + (second[2] - first[2]) * share,
    )


def tinted(colour: Colour, red: float, green: float, blue: float) -> Colour:
    """`colour` with each part multiplied, and kept within 0.01 … 1."""
    parts = (colour[0] * red, colour[1] * green, colour[2] * blue)
    return (_within(parts[0]), _within(parts[1]), _within(parts[2]))


def darker_of(first: Colour, second: Colour) -> Colour:
    """The smaller of each part of two colours."""
    return (min(first[0], second[0]), min(first[1], second[1]), min(first[2], second[2]))


def _within(part: float) -> float:
    return min(max(part, 0.01), 1.0)
