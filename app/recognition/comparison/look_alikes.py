"""Look-alikes: for each reference of a gallery its nearest other subjects, exactly, also while people come and go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.recognition.comparison.distance import exact_distances

MOST_LOOK_ALIKES = 50
_MOST_FOLLOWED = 512
_SCREENED = 8_000_000
_NUMBERS_AT_ONCE = 4_000_000
_FOLDS = 64
_FLOAT32_STEP = 2.0**-23
_Rows = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class LookAlikes:
    """For each reference, ordered by subject and id, its nearest other subjects, each by their closest reference.

    `distances` is float64 (n, m), ascending, and `subjects` int64 (n, m) whose they are; m is 50, or fewer where the
    gallery has no more other subjects.
    """

    reference_ids: NDArray[np.int64]
    subject_ids: NDArray[np.int64]
    distances: NDArray[np.float64]
    subjects: NDArray[np.int64]


def look_alikes_of(
    reference_ids: NDArray[np.int64], subject_ids: NDArray[np.int64], vectors: NDArray[np.float32]
) -> LookAlikes:
    """Return the look-alikes of every reference of a gallery of two subjects or more, ordered by subject and id."""
    screen = _Screen(vectors, subject_ids)
    return LookAlikes(reference_ids, subject_ids, *screen.nearest(np.arange(len(vectors)), _wanted(subject_ids)))


def followed(
    before: LookAlikes,
    reference_ids: NDArray[np.int64],
    subject_ids: NDArray[np.int64],
    vectors: NDArray[np.float32],
) -> LookAlikes:
    """Return the same, taken over from before the gallery changed wherever nothing can have.

    What came is compared with everybody. Who had a subject as look-alike of whom a reference is gone is looked at anew.
    """
    gone = ~np.isin(before.reference_ids, reference_ids)
    come = np.flatnonzero(~np.isin(reference_ids, before.reference_ids))
    wanted = _wanted(subject_ids)
    if wanted != before.distances.shape[1] or len(come) + np.count_nonzero(gone) > _MOST_FOLLOWED:
        return look_alikes_of(reference_ids, subject_ids, vectors)
    distances = np.empty((len(vectors), wanted))
    subjects = np.empty((len(vectors), wanted), np.int64)
    kept = np.setdiff1d(np.arange(len(vectors)), come, assume_unique=True)
    distances[kept], subjects[kept] = before.distances[~gone], before.subjects[~gone]
    screen = _Screen(vectors, subject_ids)
    lost = kept[np.isin(subjects[kept], before.subject_ids[gone]).any(axis=1)]
    anew = np.sort(np.r_[come, lost])
    if len(anew):
        distances[anew], subjects[anew] = screen.nearest(anew, wanted)
    for row in come:
        _compare(screen, int(row), np.setdiff1d(kept, lost, assume_unique=True), distances, subjects)
    return LookAlikes(reference_ids, subject_ids, distances, subjects)


def _compare(
    screen: _Screen, row: int, others: _Rows, distances: NDArray[np.float64], subjects: NDArray[np.int64]
) -> None:
    """Work one reference that came into the look-alikes of all others that it is near enough to."""
    whose = screen.subject_ids[row]
    near = others[screen.may_be_within(row, others, distances[others, -1])]
    if not len(near):
        return
    exact = exact_distances(screen.vectors[near], screen.vectors[row])
    for other, distance in zip(near.tolist(), exact.tolist(), strict=True):
        known = np.flatnonzero(subjects[other] == whose)
        replaced = int(known[0]) if len(known) else len(subjects[other]) - 1
        if distance < distances[other, replaced]:
            distances[other, replaced], subjects[other, replaced] = distance, whose
            order = np.argsort(distances[other], kind="stable")
            distances[other], subjects[other] = distances[other][order], subjects[other][order]


def _wanted(subject_ids: NDArray[np.int64]) -> int:
    return min(MOST_LOOK_ALIKES, len(np.unique(subject_ids)) - 1)


def _nearest_subjects(
    rows: _Rows, subjects: NDArray[np.int64], distances: NDArray[np.float64], size: int
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Return each row's `size` nearest subjects and their distances; pairs come ordered by row, then subject."""
    starts_subject = np.flatnonzero(np.r_[True, (np.diff(rows) != 0) | (np.diff(subjects) != 0)])
    closest, of_row = np.minimum.reduceat(distances, starts_subject), rows[starts_subject]
    order = np.lexsort((closest, of_row))
    starts_row = np.flatnonzero(np.r_[True, np.diff(of_row) != 0])
    kept = order[starts_row[:, None] + np.arange(size)]
    return closest[kept], subjects[starts_subject][kept]


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


class _Screen:
    """Finds in float32 which pairs can matter, so that only those are computed in float64. Owns the scaled vectors.

    Vectors are centred and scaled so that the longest has length one: then a screened square is wrong by less than
    `_error`, whatever the library does, and a pair is kept wherever that much could make it one of the nearest.
    """

    def __init__(self, vectors: NDArray[np.float32], subjects: NDArray[np.int64]) -> None:
        self.vectors, self.subject_ids = vectors, subjects
        centred = vectors.astype(np.float64)
        centred -= centred.mean(axis=0)
        self._longest = float(np.sqrt((centred * centred).sum(axis=1).max())) or 1.0
        self._rows = (centred / self._longest).astype(np.float32)
        self._squares = np.einsum("ij,ij->i", self._rows, self._rows)
        self._error = 16 * (vectors.shape[1] + 8) * _FLOAT32_STEP
        self._starts = np.flatnonzero(np.r_[True, np.diff(subjects) != 0])
        self._stops = np.r_[self._starts[1:], len(subjects)]
        self._subject = np.cumsum(np.r_[False, np.diff(subjects) != 0])

    def nearest(self, rows: _Rows, size: int) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Return the `size` nearest other subjects of some rows, ascending: distances and whose they are."""
        found = list(self._nearest(rows, size))
        return np.concatenate([one for one, _ in found]), np.concatenate([other for _, other in found])

    def _nearest(self, rows: _Rows, size: int) -> Iterator[tuple[NDArray[np.float64], NDArray[np.int64]]]:
        at_once = max(1, _SCREENED // len(self.vectors))
        for start in range(0, len(rows), at_once):
            some = rows[start : start + at_once]
            places, columns = self._certain_pairs(some, size)
            distances = _pair_distances(self.vectors, some[places], columns)
            yield _nearest_subjects(places, self.subject_ids[columns], distances, size)

    def _certain_pairs(self, rows: _Rows, size: int) -> tuple[_Rows, _Rows]:
        """Return pairs (place in `rows`, column) that certainly hold the nearest `size` other subjects."""
        screened = self._screened(rows)
        if len(self._starts) == screened.shape[1]:
            by_subject = screened
        else:
            by_subject = np.minimum.reduceat(screened, self._starts, axis=1)
        bounds = _at_least_the_nth(by_subject, size) + 2 * self._error
        places, columns = np.nonzero(screened <= bounds[:, None])
        return places, columns

    def may_be_within(self, row: int, others: _Rows, distances: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Return which of some rows may lie within a distance of theirs, float64, from a row of another subject."""
        squares = self._screened(np.array([row]))[0, others]
        bounds = (distances / self._longest) ** 2
        nearby: NDArray[np.bool_] = squares <= bounds * (1 + self._error) + 2 * self._error
        return nearby

    def _screened(self, rows: _Rows) -> NDArray[np.float32]:
        """Return squares of distances between rows and all columns; a subject's own columns are infinitely far."""
        squares = self._rows[rows] @ self._rows.T
        squares *= -2
        squares += self._squares
        squares += self._squares[rows, None]
        for place, row in enumerate(rows):
            own = self._subject[row]
            squares[place, self._starts[own] : self._stops[own]] = np.inf
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
