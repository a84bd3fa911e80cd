"""Draw vectors as a model pack would make them of people that there are not, to fill galleries of any size with.

They are spread as those of `dlib-resnet-two-looks-v1` were on 496 portraits of 348 adults (28 November 2026): of length
one, their mean of length 0.92, two of one person 0.29 apart and of two people 0.54, and what varies is carried by ever
weaker directions (the first 32 carry 80 %, the first 48 91 %; of the portraits 81 and 92 %).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_MEAN_LENGTH = 0.924
_BETWEEN, _WITHIN = 0.1017, 0.0443
"""Variances of a person's own mean about that of all, and of a picture about the person's."""
_FALL = 20.0
_SHARE_OF_SEVERAL = 0.4
_MOST_PICTURES = 20
_AT_ONCE = 65_536


@dataclass(frozen=True, slots=True)
class DrawnGallery:
    """Vectors, float32 (n, d), whose each is, int64 (n,), and probes, float32 (m, d): half of people who are in it."""

    vectors: NDArray[np.float32]
    subjects: NDArray[np.int64]
    probes: NDArray[np.float32]


def draw_gallery(size: int, probes: int, seed: int, dimension: int = 128) -> DrawnGallery:
    """Return `size` references and as many probes as asked; two fifths are of people with 2 to 20 references."""
    chance = np.random.default_rng(seed)
    subjects = _whose(chance, size)
    people = int(subjects.max()) + 1
    spread = np.exp(-np.arange(dimension) / _FALL)
    spread = np.sqrt(spread / spread.sum()).astype(np.float32)
    directions = np.linalg.qr(chance.standard_normal((dimension, dimension)))[0].astype(np.float32)
    mean = chance.standard_normal(dimension).astype(np.float32)
    mean *= np.float32(_MEAN_LENGTH) / np.linalg.norm(mean)
    own = chance.standard_normal((people + probes, dimension), np.float32) * (spread * np.float32(_BETWEEN**0.5))

    def pictures(of: NDArray[np.int64]) -> NDArray[np.float32]:
        made = np.empty((len(of), dimension), np.float32)
        for start in range(0, len(of), _AT_ONCE):
            some = of[start : start + _AT_ONCE]
            shown = chance.standard_normal((len(some), dimension), np.float32) * (spread * np.float32(_WITHIN**0.5))
            turned = (own[some] + shown) @ directions.T + mean
            made[start : start + _AT_ONCE] = turned / np.linalg.norm(turned, axis=1, keepdims=True)
        return made

    vectors = pictures(subjects)
    searched = np.where(np.arange(probes) % 2, chance.integers(0, people, probes), people + np.arange(probes))
    return DrawnGallery(vectors, subjects, pictures(searched))


def _whose(chance: np.random.Generator, size: int) -> NDArray[np.int64]:
    several = int(size * _SHARE_OF_SEVERAL)
    sizes = chance.integers(2, _MOST_PICTURES + 1, several // 2 + 1)
    sizes = sizes[: int(np.searchsorted(np.cumsum(sizes), several))]
    alone = size - int(sizes.sum())
    each = np.r_[sizes, np.ones(alone, np.int64)]
    return chance.permutation(np.repeat(np.arange(len(each), dtype=np.int64), each))
