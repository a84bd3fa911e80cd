"""Together: a gallery's subjects ranked for several faces at once, each compared by itself: by any of them, or by all.

Any: a subject is as far away as its nearest reference is from the nearest of the faces. All: as the face that is
farthest from its own nearest reference of the subject. Exact, by the same proofs as a search with one face.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.search import Combination
from app.recognition.comparison.ranking import Asked, Ranked, Ranking, Selection, first_of_each
from app.recognition.comparison.scan import Rows

_ROWS_AT_ONCE = 65_536


@dataclass(frozen=True, slots=True)
class Together:
    """Several faces, each as it is asked for by itself, among which rows they are searched, and how they count."""

    ranking: Ranking
    among: Selection
    asked: tuple[Asked, ...]
    combination: Combination

    @property
    def k(self) -> int:
        """How many subjects are wanted."""
        return self.asked[0].k

    def exact(self) -> Ranked:
        """Return the k closest subjects, by distance, then by the number of their reference."""
        nearest = self._nearest_to_any()
        return self.ranked(nearest if self.combination is Combination.ANY else self._near_to_all(nearest))

    def ranked(self, rows: Rows) -> Ranked:
        """Return the k closest subjects as these rows alone tell it.

        Listed with each subject is the reference that decides: the nearest to the face that counts, the one of the
        lowest number where several do.
        """
        kept, worst = self._decisive(rows)
        order = np.lexsort((kept, worst))[: self.k]
        return self.ranking.entries(kept[order], worst[order])

    def _nearest_to_any(self) -> Rows:
        """Return rows that hold the k closest subjects of each face: whoever is close to any is close to one of them.

        A subject that is not among the k closest of its nearest face has k others before it in the joint list, too.
        """
        found = [self.ranking.closest(one, self.k, self.ranking.bound(one, self.k))[0] for one in self.asked]
        rows: Rows = np.unique(np.concatenate(found))
        return rows

    def _near_to_all(self, nearest: Rows) -> Rows:
        """Return all rows of subjects that certainly hold the k closest ones by their farthest face.

        Of k subjects in hand the exact distances are computed; whoever is as close as the last of these has, for every
        face, a reference within that distance, which the scan finds.
        """
        subjects = self.ranking.subject_ids
        near_one = np.unique(subjects[nearest])
        if len(near_one) < self.k:  # then there are no others
            return self._rows_of(near_one)
        _, worst = self._decisive(self._rows_of(near_one))
        last = float(np.sort(worst)[self.k - 1])
        square = last * last * (1 + self.ranking.scan.error)
        near_all = [subjects[self.ranking.scan.within(one.near, one.half, square)] for one in self.asked]
        return self._rows_of(functools.reduce(np.intersect1d, near_all))

    def _rows_of(self, subjects: NDArray[np.int64]) -> Rows:
        is_theirs = np.isin(self.ranking.subject_ids, subjects)
        if self.among.is_searched is not None:
            is_theirs &= self.among.is_searched
        return np.flatnonzero(is_theirs)

    def _decisive(self, rows: Rows) -> tuple[Rows, NDArray[np.float64]]:
        """Return of each subject of `rows` the row that decides, and its distance, float64."""
        away = np.stack([self._distances(one.probe, rows) for one in self.asked])
        if self.combination is Combination.ANY:
            return self._nearest_rows(rows, away.min(axis=0))
        chosen, distances = zip(*(self._nearest_rows(rows, of_one) for of_one in away), strict=True)
        each, at = np.stack(chosen), np.stack(distances)
        worst: NDArray[np.float64] = at.max(axis=0)
        decisive: Rows = np.where(at == worst, each, np.iinfo(np.intp).max).min(axis=0)
        return decisive, worst

    def _nearest_rows(self, rows: Rows, away: NDArray[np.float64]) -> tuple[Rows, NDArray[np.float64]]:
        """Return each subject's nearest row and its distance, in the order of the subjects' numbers."""
        subjects = self.ranking.subject_ids[rows]
        order = np.lexsort((rows, away, subjects))
        firsts = order[first_of_each(subjects[order])]
        return rows[firsts], away[firsts]

    def _distances(self, probe: NDArray[np.float32], rows: Rows) -> NDArray[np.float64]:
        pieces = [rows[start : start + _ROWS_AT_ONCE] for start in range(0, len(rows), _ROWS_AT_ONCE)]
        found = [self.ranking.scan.distances(probe, some) for some in pieces]
        return np.concatenate(found) if found else np.empty(0)
