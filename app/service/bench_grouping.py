"""Measure the grouping on an invented crowd: how long so many faces take, and how well they are told apart."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.validation import Grouping
from app.recognition.comparison.cluster import group
from app.recognition.template import unit_length
from app.recognition.validation.grouping import agreement

_DIMENSION = 128
_FALL = 15.0
_SAME, _DIFFERENT, _MEAN = 0.266, 0.563, 0.918
_SHARE_OF_SINGLES = 0.6
_LARGEST_PERSON = 20
Group = Callable[[NDArray[np.float32]], NDArray[np.int64]]


@dataclass(frozen=True, slots=True)
class Crowd:
    """Invented faces: vectors float32 (n, 128) of length 1, and who each is, int64 (n,)."""

    vectors: NDArray[np.float32]
    people: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class GroupingRun:
    """What one grouping of a crowd took, by the wall's and by the processor's clock, and how good it was."""

    wall_s: float
    cpu_s: float
    scores: Grouping


def crowd(count: int, seed: int = 0) -> Crowd:
    """Return so many faces of invented people: six in ten alone, the others with 2 to 20 faces, in mixed order.

    Their distances are those of the default pack on 498 portraits of adults: 0.266 within a person and 0.563 between
    strangers (roots of mean squares), of whom one pair in ten thousand lies below 0.34.
    """
    chance = np.random.default_rng(seed)
    sizes: list[int] = []
    left = round(count * (1 - _SHARE_OF_SINGLES))
    while left > 0:
        sizes.append(min(int(chance.integers(2, _LARGEST_PERSON + 1)), left))
        left -= sizes[-1]
    sizes += [1] * (count - sum(sizes))
    people = np.repeat(np.arange(len(sizes)), sizes)
    spread = np.exp(-np.arange(_DIMENSION) / _FALL)
    spread /= spread.sum()
    between = np.sqrt((_DIFFERENT**2 - _SAME**2) / 2 * spread)
    vectors = (chance.standard_normal((len(sizes), _DIMENSION)) * between)[people]
    vectors += chance.standard_normal((count, _DIMENSION)) * np.sqrt(_SAME**2 / 2 * spread)
    vectors[:, -1] += _MEAN
    order = chance.permutation(count)
    return Crowd(unit_length(vectors[order].astype(np.float32)), people[order].astype(np.int64))


def measure_grouping(faces: Crowd, how: Group) -> GroupingRun:
    """Group a crowd and return what that took and how good it was."""
    wall, cpu = time.perf_counter(), time.process_time()
    labels = how(faces.vectors)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    return GroupingRun(wall, cpu, agreement(labels, faces.people))


def group_crowd(count: int, distance: float, seed: int = 0) -> GroupingRun:
    """Group so many invented faces as the program does, up to a linkage distance."""
    return measure_grouping(crowd(count, seed), lambda vectors: group(vectors, distance))
