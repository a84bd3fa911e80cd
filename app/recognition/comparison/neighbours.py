"""Neighbours: which faces of a case lie within reach of each other, found among all pairs and not by a guess."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.domain.progress import IsCancelled, never
from app.recognition.comparison.distance import exact_distances

MOST_NEIGHBOURS = 32
"""So many of a face's nearest within reach are kept. Within one person's faces more would say nothing new."""
_ROWS, _COLUMNS = 1_024, 8_192
_HELD_PAIRS = 4_000_000
_SPARE = 8
"""So many more of a crowded block's highest are measured exactly, because single precision may order them wrongly."""
_SLACK = 1e-3
"""How much a squared distance in single precision may be off, relative to the largest squared length of a vector."""
Pairs = NDArray[np.int64]


class Neighbours(NamedTuple):
    """Pairs of rows, int64 (m, 2), their distances, float64 (m,), and which rows, bool (n,), may have lost some."""

    pairs: Pairs
    away: NDArray[np.float64]
    is_crowded: NDArray[np.bool_]


def near_pairs(
    vectors: NDArray[np.float32],
    reach: float,
    most: int = MOST_NEIGHBOURS,
    is_cancelled: IsCancelled = never,
) -> Neighbours:
    """Return the pairs of rows of `vectors`, float32 (n, d), that are at most `reach` apart.

    Of a face with more than `most` others within reach only those pairs are returned in which one of the two is among
    the `most` nearest of the other. All pairs are looked at, in blocks of a matrix product in single precision; what
    may be within reach is measured again, exactly, so that the answer is the same on every machine (but for equals,
    where very many faces lie within reach of each other). Ordered by row, then column; the first row of a pair is the
    lower one. Stops early, with what it has, where `is_cancelled` says so.
    """
    centred = (vectors - vectors.mean(axis=0, dtype=np.float64)).astype(np.float32)
    squares = np.einsum("ij,ij->i", centred, centred)
    within = reach**2 + _SLACK * float(squares.max(initial=0.0))
    left = np.hstack([centred, np.ones((len(centred), 1), np.float32)])
    right = np.hstack([centred, -squares[:, None] / 2]).T.copy()
    kept = _Kept(len(vectors), most)
    for top in range(0, len(vectors), _ROWS):
        rows = slice(top, top + _ROWS)
        for start in range(top, len(vectors), _COLUMNS):
            if is_cancelled():
                return kept.ended()
            nearness = left[rows] @ right[:, start : start + _COLUMNS]  # (squared length - squared distance) / 2
            nearness -= ((squares[rows] - within) / 2)[:, None]
            is_near = nearness >= 0
            kept.count(is_near, top, start)
            ones, others = _near_in(nearness, is_near, most)
            ones, others = ones + top, others + start
            later = ones < others
            kept.add(*_exact(vectors, ones[later], others[later], reach))
    return kept.ended()


def _near_in(nearness: NDArray[np.float32], is_near: NDArray[np.bool_], most: int) -> tuple[Pairs, Pairs]:
    """Return the places in a block that are near; of a crowded block the highest of each row and column."""
    if np.count_nonzero(is_near) > most * sum(nearness.shape):
        highest = np.zeros_like(is_near)
        for axis in (0, 1):
            count = min(most + _SPARE, nearness.shape[axis])
            places = np.argpartition(nearness, -count, axis=axis)
            np.put_along_axis(highest, np.take(places, range(-count, 0), axis=axis), True, axis=axis)
        is_near &= highest
    found = np.flatnonzero(is_near)
    return found // nearness.shape[1], found % nearness.shape[1]


def _exact(
    vectors: NDArray[np.float32], ones: Pairs, others: Pairs, reach: float
) -> tuple[Pairs, Pairs, NDArray[np.float64]]:
    away = np.empty(len(ones), np.float64)
    for start in range(0, len(ones), _COLUMNS):
        some = slice(start, start + _COLUMNS)
        away[some] = exact_distances(vectors[ones[some]], vectors[others[some]])
    near = away <= reach
    return ones[near], others[near], away[near]


class _Kept:
    """The pairs found so far, thinned out where they become many; what is thinned out could never come back."""

    def __init__(self, count: int, most: int) -> None:
        self._count = count
        self._most = most
        self._parts: list[tuple[Pairs, Pairs, NDArray[np.float64]]] = []
        self._held = 0
        self._near = np.zeros(count, np.int64)

    def count(self, is_near: NDArray[np.bool_], top: int, start: int) -> None:
        """Count for each row how many others are near in a block that begins at row `top` and column `start`."""
        found = np.flatnonzero(is_near)
        ones, others = found // is_near.shape[1] + top, found % is_near.shape[1] + start
        for side in (ones, others):
            self._near += np.bincount(side[ones < others], minlength=self._count)

    def add(self, ones: Pairs, others: Pairs, away: NDArray[np.float64]) -> None:
        """Keep pairs of which the first row is the lower one."""
        if not len(ones):
            return
        self._parts.append((ones, others, away))
        self._held += len(ones)
        if self._held > _HELD_PAIRS:
            self._thin_out()

    def ended(self) -> Neighbours:
        """Return the pairs in order."""
        self._thin_out()
        ones, others, away = self._parts[0]
        order = np.lexsort((others, ones))
        return Neighbours(np.stack([ones[order], others[order]], axis=1), away[order], self._near > self._most)

    def _thin_out(self) -> None:
        nothing = np.empty(0, np.int64)
        parts = self._parts or [(nothing, nothing, np.empty(0, np.float64))]
        ones, others, away = (np.concatenate([part[column] for part in parts]) for column in range(3))
        if len(ones) and self._most < self._count:
            near = self._is_among_nearest(ones, others, away)
            ones, others, away = ones[near], others[near], away[near]
        self._parts, self._held = [(ones, others, away)], len(ones)

    def _is_among_nearest(self, ones: Pairs, others: Pairs, away: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Return for each pair whether either face is among the nearest of the other; ties go to the lower rows."""
        whose, whom = np.concatenate([ones, others]), np.concatenate([others, ones])
        order = np.lexsort((whom, np.concatenate([away, away]), whose))
        firsts = np.searchsorted(whose[order], np.arange(self._count))
        ranks = np.empty(len(whose), np.int64)
        ranks[order] = np.arange(len(whose)) - firsts[whose[order]]
        return (ranks[: len(ones)] < self._most) | (ranks[len(ones) :] < self._most)
