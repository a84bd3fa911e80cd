"""Look-alikes: the nearest other subjects of faces among those of a cohort, exactly.

Which pairs can matter is screened in float32, whatever the library does; those are computed in float64 (`distance.py`).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.recognition.comparison.distance import exact_distances

_SCREENED = 8_000_000
_PAIRS_AT_ONCE = 4_096
_FOLDS = 64
_FLOAT32_STEP = 2.0**-23
Rows = NDArray[np.intp]


class LookAlikes:
    """A cohort's references, `vectors` float32 (m, d) and whose each is, int64 (m,), for others to be held against.

    Vectors are centred and scaled so that the longest has length one: then what is screened is wrong by less than
    `_error`, and a pair is kept wherever that much could make it one of the nearest. Columns begin with one reference
    of each subject, so that the nearest of these bound how far the nearest subjects are.
    """

    def __init__(self, vectors: NDArray[np.float32], subjects: NDArray[np.int64]) -> None:
        _, firsts = np.unique(subjects, return_index=True)
        order = np.r_[firsts, np.setdiff1d(np.arange(len(subjects)), firsts, assume_unique=True)]
        self._vectors, self._subjects, self._people = vectors[order], subjects[order], len(firsts)
        self._by_subject = np.argsort(self._subjects, kind="stable")
        self._sorted = self._subjects[self._by_subject]
        self._centre = self._vectors.mean(axis=0, dtype=np.float64)
        centred = self._vectors - self._centre
        self._longest = float(np.sqrt((centred * centred).sum(axis=1).max())) or 1.0
        scaled = (centred / self._longest).astype(np.float32)
        self._columns = np.ascontiguousarray(np.column_stack((scaled, -_halves(scaled))).T)
        self._error = 16 * (vectors.shape[1] + 8) * _FLOAT32_STEP

    def nearest(self, vectors: NDArray[np.float32], subjects: NDArray[np.int64], size: int) -> NDArray[np.float64]:
        """Return how far the `size` nearest other subjects of each are, float64 (n, size), ascending.

        Each subject by the closest of their references; there must be so many others. `vectors` is float32 (n, d).
        """
        at_once = max(1, _SCREENED // self._columns.shape[1])
        found = np.empty((len(vectors), size))
        for start in range(0, len(vectors), at_once):
            some = slice(start, start + at_once)
            rows, columns = self._certain_pairs(vectors[some], subjects[some], size)
            distances = _pair_distances(vectors[some], rows, self._vectors, columns)
            found[some] = _nearest_subjects(rows, self._subjects[columns], distances, size)
        return found

    def _certain_pairs(self, vectors: NDArray[np.float32], subjects: NDArray[np.int64], size: int) -> tuple[Rows, Rows]:
        """Return pairs (row, column) that certainly hold the `size` nearest other subjects of each row."""
        centred = (vectors - self._centre) / self._longest
        longest = max(1.0, float(np.sqrt((centred * centred).sum(axis=1).max(initial=0.0))))
        rows = np.column_stack(((centred / longest).astype(np.float32), np.ones(len(vectors), np.float32)))
        columns = self._columns
        if longest > 1.0:  # both sides are scaled alike
            columns = np.vstack((columns[:-1] / np.float32(longest), columns[-1:] / np.float32(longest) ** 2))
        near = rows @ columns  # half of: the row's square, less the squared distance
        firsts = np.searchsorted(self._sorted, subjects)
        stops = np.searchsorted(self._sorted, subjects, side="right")
        for row in np.flatnonzero(stops > firsts):
            near[row, self._by_subject[firsts[row] : stops[row]]] = -np.inf
        least = _at_most_the_nth(near[:, : self._people], size) - np.float32(2 * self._error)
        kept = np.flatnonzero(near >= least[:, None])
        return kept // near.shape[1], kept % near.shape[1]


def may_be_within(
    vectors: NDArray[np.float32], others: NDArray[np.float32], reaches: NDArray[np.float32]
) -> NDArray[np.bool_]:
    """Return which rows of `vectors`, float32 (n, d), may have one of `others`, (m, d), within their reach, (n,)."""
    found = np.zeros(len(vectors), np.bool_)
    squares = np.square(others.astype(np.float64)).sum(axis=1)
    for start in range(0, len(vectors), _PAIRS_AT_ONCE * 8):
        some = slice(start, start + _PAIRS_AT_ONCE * 8)
        rows = vectors[some]
        with np.errstate(over="ignore", invalid="ignore"):
            own = np.einsum("ij,ij->i", rows, rows).astype(np.float64)
            away = own[:, None] + squares - 2.0 * (rows @ others.T)
            slack = 64 * (vectors.shape[1] + 8) * _FLOAT32_STEP * (own[:, None] + squares)
            found[some] = (~(away > np.square(reaches[some].astype(np.float64))[:, None] + slack)).any(axis=1)
    return found


def _halves(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    halves: NDArray[np.float32] = np.einsum("ij,ij->i", rows, rows) / np.float32(2)
    return halves


def _nearest_subjects(
    rows: Rows, subjects: NDArray[np.int64], distances: NDArray[np.float64], size: int
) -> NDArray[np.float64]:
    """Return the distances of each row's `size` nearest subjects; pairs come ordered by row, each row has enough."""
    order = np.lexsort((distances, subjects, rows))
    rows, subjects = rows[order], subjects[order]
    is_first = np.r_[True, (np.diff(rows) != 0) | (np.diff(subjects) != 0)]
    of_row, closest = rows[is_first], distances[order][is_first]
    order = np.lexsort((closest, of_row))
    starts = np.flatnonzero(np.r_[True, np.diff(of_row[order]) != 0])
    nearest: NDArray[np.float64] = closest[order[starts[:, None] + np.arange(size)]]
    return nearest


def _pair_distances(
    ones: NDArray[np.float32], rows: Rows, others: NDArray[np.float32], columns: Rows
) -> NDArray[np.float64]:
    """Return the distances of pairs, few enough at a time that they stay in the processor's cache."""
    distances = np.empty(len(rows))
    for start in range(0, len(rows), _PAIRS_AT_ONCE):
        some = slice(start, start + _PAIRS_AT_ONCE)
        distances[some] = exact_distances(ones[rows[some]], others[columns[some]])
    return distances


def _at_most_the_nth(values: NDArray[np.float32], nth: int) -> NDArray[np.float32]:
    """Return for each row a number that is no more than its `nth` greatest value, and rarely less.

    Wide rows are folded: the greatest of each fold is one of the values, so the `nth` of these is such a number.
    """
    width = values.shape[1] // _FOLDS
    if width >= 8 * nth:
        values = values[:, : width * _FOLDS].reshape(len(values), _FOLDS, width).max(axis=1)
    place = values.shape[1] - nth
    kept: NDArray[np.float32] = np.partition(values, place, axis=1)[:, place]
    return kept
