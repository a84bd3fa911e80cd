"""Normalise: how much closer a pair is than either of the two is to its look-alikes in the gallery."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.search import CohortFacts
from app.recognition.comparison.distance import exact_distances, sum_by_halves

SMALLEST_COHORT = 60
"""Subjects below which a gallery is no cohort: the smallest size at which scores were measured to help (30 did not)."""
LARGEST_COHORT = 200_000
"""References above which means are not computed: the time grows with the square of their number."""
WEIGHT = 0.6
"""The share of a look-alikes' mean that is the pair's own; the rest is the whole gallery's (docs/scores.md)."""
_RULE = "shrunk symmetric mean 1"
_FEWEST, _MOST, _PER_SUBJECT = 5, 50, 50
_SCREENED = 8_000_000
_NUMBERS_AT_ONCE = 4_000_000
_FOLDS = 64
_FLOAT32_STEP = 2.0**-23


@dataclass(frozen=True, slots=True)
class Cohort:
    """The gallery as its own cohort: for each reference the mean distance of its nearest other subjects.

    `means` is float64 (n,), in the order of the references it was made from; `mean` is the mean over all of them;
    `shares` is what a reference adds to the distance expected of a look-alike, float64 (n,).
    """

    size: int
    means: NDArray[np.float64]
    mean: float
    shares: NDArray[np.float64]
    digest: str

    @property
    def facts(self) -> CohortFacts:
        """What is recorded of it with every search."""
        return CohortFacts(self.size, self.digest)

    def share_of_probe(self, distances: NDArray[np.float64]) -> float:
        """Return what a probe adds to the distance expected of a look-alike.

        `distances` are those to subjects, float64, ascending; the closest subject, who may be the one, is left out.
        """
        return WEIGHT / 2 * float(_mean_rows(distances[None, 1 : self.size + 1])[0])


def cohort_size(subjects: int) -> int | None:
    """Return of how many look-alikes a mean is taken in a gallery of so many subjects; None where it is no cohort."""
    if subjects < SMALLEST_COHORT:
        return None
    return min(max(subjects // _PER_SUBJECT, _FEWEST), _MOST)


def cohort_of(
    reference_ids: NDArray[np.int64], subject_ids: NDArray[np.int64], vectors: NDArray[np.float32]
) -> Cohort | None:
    """Return the cohort that a gallery is to itself, or None where it is too small or too large to be one.

    `vectors` is float32 (n, d), finite. A mean is over the `size` nearest other subjects, each by its closest
    reference, so that neither the subject's own references nor the many of one other weigh in it. Symmetric score
    normalisation is Auckenthaler and others' (Digital Signal Processing 10, 2000) and Shum and others' (Odyssey 2010);
    here without deviations, the means shrunk towards the gallery's, which was measured to do better (docs/scores.md).
    Exact and independent of the order of the references, of threads and of machines.
    """
    size = cohort_size(len(np.unique(subject_ids)))
    if size is None or len(vectors) > LARGEST_COHORT:
        return None
    order = np.lexsort((reference_ids, subject_ids))
    means = np.empty(len(vectors))
    means[order] = np.concatenate(list(_means(vectors[order], subject_ids[order], size)))
    mean = math.fsum(means) / len(means)
    shares = WEIGHT / 2 * means + (1 - WEIGHT) * mean
    return Cohort(size, means, mean, shares, _digest(size, reference_ids, means))


def _digest(size: int, reference_ids: NDArray[np.int64], means: NDArray[np.float64]) -> str:
    """Return SHA-256 over the rule and a line `reference:mean` each, ordered by reference, the mean in hexadecimal."""
    lines = [f"{_RULE}; weight {WEIGHT}; size {size}\n"]
    lines += [f"{reference_ids[row]}:{float(means[row]).hex()}\n" for row in np.argsort(reference_ids)]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _means(vectors: NDArray[np.float32], subjects: NDArray[np.int64], size: int) -> Iterator[NDArray[np.float64]]:
    """Yield, for blocks of rows sorted by subject, each row's mean distance to the `size` nearest other subjects."""
    screen = _Screen(vectors, subjects)
    rows_at_once = max(1, _SCREENED // len(vectors))
    for start in range(0, len(vectors), rows_at_once):
        stop = min(start + rows_at_once, len(vectors))
        rows, columns = screen.certain_pairs(start, stop, size)
        distances = _pair_distances(vectors, rows + start, columns)
        yield _nearest_means(rows, subjects[columns], distances, size)


def _pair_distances(
    vectors: NDArray[np.float32], rows: NDArray[np.intp], columns: NDArray[np.intp]
) -> NDArray[np.float64]:
    """Return the distances of pairs, some at a time: where many references are alike, all pairs may be needed."""
    at_once = max(1, _NUMBERS_AT_ONCE // vectors.shape[1])
    distances = np.empty(len(rows))
    for start in range(0, len(rows), at_once):
        some = slice(start, start + at_once)
        distances[some] = exact_distances(vectors[rows[some]], vectors[columns[some]])
    return distances


def _nearest_means(
    rows: NDArray[np.intp], subjects: NDArray[np.int64], distances: NDArray[np.float64], size: int
) -> NDArray[np.float64]:
    """Return each row's mean over its `size` nearest subjects; pairs come ordered by row, then subject."""
    starts_subject = np.flatnonzero(np.r_[True, (np.diff(rows) != 0) | (np.diff(subjects) != 0)])
    closest, whose = np.minimum.reduceat(distances, starts_subject), rows[starts_subject]
    order = np.lexsort((closest, whose))
    starts_row = np.flatnonzero(np.r_[True, np.diff(whose) != 0])
    return _mean_rows(closest[order][starts_row[:, None] + np.arange(size)])


def _mean_rows(ascending: NDArray[np.float64]) -> NDArray[np.float64]:
    means: NDArray[np.float64] = sum_by_halves(ascending) / ascending.shape[1]
    return means


class _Screen:
    """Finds in float32 which pairs can matter, so that only those are computed in float64. Owns the scaled vectors.

    Vectors are centred and scaled so that the longest has length one: then a screened square is wrong by less than
    `_error`, whatever the library does, and a pair is kept wherever that much could make it one of the nearest.
    """

    def __init__(self, vectors: NDArray[np.float32], subjects: NDArray[np.int64]) -> None:
        centred = vectors.astype(np.float64)
        centred -= centred.mean(axis=0)
        longest = float(np.sqrt((centred * centred).sum(axis=1).max()))
        self._rows = (centred / (longest or 1.0)).astype(np.float32)
        self._squares = np.einsum("ij,ij->i", self._rows, self._rows)
        self._error = 16 * (vectors.shape[1] + 8) * _FLOAT32_STEP
        self._starts = np.flatnonzero(np.r_[True, np.diff(subjects) != 0])
        self._stops = np.r_[self._starts[1:], len(subjects)]
        self._subject = np.cumsum(np.r_[False, np.diff(subjects) != 0])

    def certain_pairs(self, start: int, stop: int, size: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """Return pairs (row counted from `start`, column) that certainly hold the nearest `size` other subjects."""
        screened = self._screened(start, stop)
        if len(self._starts) == screened.shape[1]:
            by_subject = screened
        else:
            by_subject = np.minimum.reduceat(screened, self._starts, axis=1)
        bounds = _at_least_the_nth(by_subject, size) + 2 * self._error
        rows, columns = np.nonzero(screened <= bounds[:, None])
        return rows, columns

    def _screened(self, start: int, stop: int) -> NDArray[np.float32]:
        """Return squares of distances between rows and all columns; a subject's own columns are infinitely far."""
        squares = self._rows[start:stop] @ self._rows.T
        squares *= -2
        squares += self._squares
        squares += self._squares[start:stop, None]
        for row in range(start, stop):
            own = self._subject[row]
            squares[row - start, self._starts[own] : self._stops[own]] = np.inf
        return squares


def _at_least_the_nth(values: NDArray[np.float32], nth: int) -> NDArray[np.float32]:
    """Return for each row a number that is no less than its `nth` smallest value, and rarely more.

    Wide rows are folded: the minimum of each fold is one of the values, so the `nth` of these is such a number.
    """
    width = values.shape[1] // _FOLDS
    if width >= 8 * nth:
        values = values[:, : width * _FOLDS].reshape(len(values), _FOLDS, width).min(axis=1)
    kept: NDArray[np.float32] = np.partition(values, nth - 1, axis=1)[:, nth - 1]
    return kept
