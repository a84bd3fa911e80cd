"""Cohort rows: what is known of the look-alikes of an index's references, kept right while people come and go."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.recognition.comparison.look_alikes import LookAlikes, may_be_within
from app.recognition.comparison.normalise import Cohort, cohort_size, mean_rows, members_of

_MOST_FOLLOWED = 256
_MEASURED_AT_ONCE = 2_048
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Held:
    """What is kept of a cohort in a working copy, row by row; `size` 0 where nothing is known."""

    size: int
    means: NDArray[np.float64]
    reaches: NDArray[np.float32]
    members: Mask


class CohortRows:
    """For each row of an index the mean distance of its look-alikes, and how far the last of them is.

    Arrays are replaced and never written to, but while look-alikes are found: whoever has one may keep it.
    A row is known until somebody who may be among its look-alikes comes or goes. That is looked for before a vector is
    overwritten, so that no copy of any is held here.
    """

    def __init__(self, rows: int) -> None:
        """Begin with so many rows of whom nothing is known."""
        self._size = 0
        self._means = np.full(rows, np.nan)
        self._reaches = np.zeros(rows, np.float32)
        self._members = np.zeros(rows, np.bool_)
        self._settled: tuple[Mask | None] | None = None
        self._made: Cohort | None = None

    @property
    def size_bytes(self) -> int:
        """What is held in memory."""
        return int(self._means.nbytes + self._reaches.nbytes + self._members.nbytes)

    def added(self, count: int) -> None:
        """Follow the index, which has so many further rows at its end."""
        if not count:
            return
        self._means = np.r_[self._means, np.full(count, np.nan)]
        self._reaches = np.r_[self._reaches, np.zeros(count, np.float32)]
        self._members = np.r_[self._members, np.zeros(count, np.bool_)]
        self._settled = self._made = None

    def removing(self, kept: Mask, vectors: NDArray[np.float32]) -> None:
        """Follow the index, of which only the rows in `kept` will be left; `vectors` are those of all rows still."""
        self._forget_near(np.flatnonzero(self._members & ~kept), vectors)
        self._means, self._reaches, self._members = self._means[kept], self._reaches[kept], self._members[kept]
        self._settled = self._made = None

    def settle(self, subject_ids: NDArray[np.int64], vectors: NDArray[np.float32], kept_out: Mask | None) -> int:
        """Follow who is in the cohort; return of how many rows the look-alikes are to be found anew.

        Rows in `kept_out`, bool (n,), are in nobody's cohort, and have none. 0 also where the gallery is too small.
        """
        if self._settled is None or not _are_same(self._settled[0], kept_out):
            self._follow(subject_ids, vectors, kept_out)
        return len(self._unknown(kept_out)) if self._size and self._made is None else 0

    def _follow(self, subject_ids: NDArray[np.int64], vectors: NDArray[np.float32], kept_out: Mask | None) -> None:
        members = np.ones(len(subject_ids), np.bool_) if kept_out is None else ~kept_out
        members[members], people = members_of(subject_ids[members])
        size = cohort_size(people) or 0
        if size != self._size:
            self._means = np.full(len(members), np.nan)
        elif (members != self._members).any():
            self._forget_near(np.flatnonzero(members != self._members), vectors)
        self._size, self._members = size, members
        self._settled, self._made = (kept_out,), None

    def find(
        self, subject_ids: NDArray[np.int64], vectors: NDArray[np.float32], kept_out: Mask | None, at_most: int
    ) -> None:
        """Find the look-alikes of up to so many rows of whom they are not known, after `settle`."""
        unknown = self._unknown(kept_out)[:at_most]
        self._means, self._reaches = self._means.copy(), self._reaches.copy()
        chosen = np.flatnonzero(self._members)
        cohort = LookAlikes(vectors[chosen], subject_ids[chosen])
        for start in range(0, len(unknown), _MEASURED_AT_ONCE):
            rows = unknown[start : start + _MEASURED_AT_ONCE]
            nearest = cohort.nearest(vectors[rows], subject_ids[rows], self._size)
            self._means[rows] = mean_rows(nearest)
            self._reaches[rows] = np.nextafter(nearest[:, -1].astype(np.float32), np.float32(np.inf))

    def cohort(self, reference_ids: NDArray[np.int64], kept_out: Mask | None) -> Cohort | None:
        """Return the cohort, once `settle` says that all rows are known; None where the gallery is too small."""
        if self._made is None and self._size:
            means = self._means if kept_out is None else np.where(kept_out, np.nan, self._means)
            self._made = Cohort.of(self._size, self._members, means, reference_ids)
        return self._made

    def held(self) -> Held:
        """Return what is known, for `take`."""
        return Held(self._size, self._means, self._reaches, self._members)

    def take(self, held: Held) -> None:
        """Go on with what was known of the first rows."""
        missing = len(self._means) - len(held.means)
        self._settled = self._made = None
        self._size, self._means, self._reaches, self._members = held.size, held.means, held.reaches, held.members
        self.added(missing)

    def _unknown(self, kept_out: Mask | None) -> NDArray[np.intp]:
        is_unknown = np.isnan(self._means)
        return np.flatnonzero(is_unknown if kept_out is None else is_unknown & ~kept_out)

    def _forget_near(self, rows: NDArray[np.intp], vectors: NDArray[np.float32]) -> None:
        """Forget the look-alikes of whoever may have these rows among theirs, or may have from now on."""
        if not len(rows) or not self._size:
            return
        if len(rows) > _MOST_FOLLOWED:
            self._means = np.full(len(self._means), np.nan)
            return
        is_near = may_be_within(vectors, vectors[rows], self._reaches)
        self._means = np.where(is_near, np.nan, self._means)


def cohort_of(
    reference_ids: NDArray[np.int64], subject_ids: NDArray[np.int64], vectors: NDArray[np.float32]
) -> Cohort | None:
    """Return the cohort that a gallery is to itself, or None where it is too small to be one.

    `vectors` is float32 (n, d), finite. A mean is over the `size` nearest other subjects, each by its closest
    reference, so that neither the subject's own references nor the many of one other weigh in it. Symmetric score
    normalisation is Auckenthaler and others' (Digital Signal Processing 10, 2000) and Shum and others' (Odyssey 2010);
    here without deviations, the means shrunk towards the gallery's, which was measured to do better (docs/scores.md).
    Exact and independent of the order of the references, of threads and of machines.
    """
    rows = CohortRows(len(vectors))
    if unknown := rows.settle(subject_ids, vectors, None):
        rows.find(subject_ids, vectors, None, unknown)
    return rows.cohort(reference_ids, None)


def _are_same(one: Mask | None, other: Mask | None) -> bool:
    return one is other or (one is not None and other is not None and np.array_equal(one, other))
