"""Lists: whoever is closest to a probe and whoever scores highest, found and proven by one reading of the gallery."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.search import IndexAnswer
from app.recognition.comparison.normalise import Cohort
from app.recognition.comparison.ranking import Asked, Ranked, Ranking, first_of_each
from app.recognition.comparison.scan import Rows

_FEW_TIMES = 4


@dataclass(frozen=True, slots=True)
class Named:
    """What the graph names for a probe: rows in its order, and at which places of these each subject stands first."""

    rows: Rows
    firsts: Rows


@dataclass(frozen=True, slots=True)
class Lists:
    """One probe's lists, from one reading of the gallery.

    `wanted` are the closest subjects to be found, as many as are listed or more. Without a `cohort` nobody is scored;
    `members` are its rows where the probe's look-alikes are others than the closest of those searched.

    Everything is narrowed down twice for both lists and the look-alikes together: by short forms, which rows may be
    needed, and of these by float32 which certainly are not. What is left, about a hundred, is computed in float64 once.
    """

    ranking: Ranking
    asked: Asked
    wanted: int
    cohort: Cohort | None
    members: Rows | None

    def answer(self, named: Named | None) -> IndexAnswer:
        """Return the lists, and beside them what the graph alone would have said of the rows it `named`."""
        scan, asked, cohort = self.ranking.scan, self.asked, self.cohort
        heads, squares = self._heads(named)
        bound = self.ranking.bound_of(squares, self.wanted)
        worst = float("-inf") if cohort is None else self._worst(cohort, heads, squares)
        rows = self._may_be_listed(bound, worst)
        alike, alike_bound = self._may_be_look_alikes()
        squares = scan.screened(asked.probe, rows if alike is None else np.concatenate((rows, alike)))
        kept = rows[self._are_needed(rows, squares[: len(rows)], bound, worst)]
        if alike is None:
            distances = scan.distances(asked.probe, kept)
        else:
            alike = alike[self._are_close(alike, squares[len(rows) :], alike_bound, self._look_alikes)]
            distances = scan.distances(asked.probe, np.concatenate((kept, alike)))
        return self._told(kept, distances[: len(kept)], alike, distances[len(kept) :], named)

    @property
    def _look_alikes(self) -> int:
        """Of how many subjects the probe's mean is made, with the closest, who is left out of it."""
        return 0 if self.cohort is None else self.cohort.size + 1

    def _heads(self, named: Named | None) -> tuple[Rows, NDArray[np.float32]]:
        if named is None or len(named.firsts) < self.wanted:
            return self.ranking.heads(self.asked.probe, self.asked.near, None, self.wanted)
        heads = named.rows[named.firsts]
        return heads, self.ranking.scan.screened(self.asked.probe, heads)

    def _worst(self, cohort: Cohort, heads: Rows, squares: NDArray[np.float32]) -> float:
        """Return what k subjects' distances, less their shares, are at most; all subjects' where there are fewer."""
        away, margin = self._away(squares, cohort.shares[heads])
        place = min(self.asked.k, len(away)) - 1
        return float(np.partition(away, place)[place]) + margin

    def _away(self, squares: NDArray[np.float32], shares: NDArray[np.float64]) -> tuple[NDArray[np.float64], float]:
        """Return distances less shares, float64, and by how much these may be wrong, generously."""
        distances = np.sqrt(squares)
        margin = float(distances.max(initial=0.0) + shares.max(initial=0.0)) * self.ranking.scan.error
        return distances - shares, margin

    def _may_be_listed(self, bound: float, worst: float) -> Rows:
        """Return rows, ascending, that certainly hold the closest and those who score highest.

        Scores are as high as wanted where the distance less the share is at most `worst`, so the distance at most
        worst + share. First the usual share is taken for each row's, and the few rows of a larger one are added; then
        each row's own.
        """
        near, half, cohort = self.asked.near, self.asked.half, self.cohort
        if cohort is None:
            return self.ranking.scan.within(near, half, bound)
        closest = float(np.sqrt(bound)) * (1 + self.ranking.scan.error)

        def reaches(rows: Rows) -> NDArray[np.float64]:
            found = cohort.shares.take(rows)
            found += worst
            return np.maximum(found, closest, out=found)

        farthest = max(closest, worst + cohort.usual_share)
        return self.ranking.scan.within_own(near, half, farthest, cohort.unusual, reaches)

    def _may_be_look_alikes(self) -> tuple[Rows | None, float]:
        """Return rows that certainly hold the probe's look-alikes, and a squared distance within which these are."""
        if self.members is None:
            return None, 0.0
        asked, wanted = self.asked, self._look_alikes
        bound = self.ranking.bound_of(self.ranking.heads(asked.probe, asked.members, self.members, wanted)[1], wanted)
        return self.members[self.ranking.scan.within(asked.members, asked.half, bound)], bound

    def _are_close(self, rows: Rows, squares: NDArray[np.float32], bound: float, wanted: int) -> NDArray[np.bool_]:
        """Return which rows certainly hold the `wanted` closest subjects, bool (n,)."""
        are_close: NDArray[np.bool_] = squares <= np.float64(bound)
        if np.count_nonzero(are_close) > _FEW_TIMES * wanted:
            last = self.ranking.last_needed(rows, squares, wanted)
            are_close &= squares <= np.float64(last * (1 + self.ranking.scan.error) ** 2 + np.finfo(np.float32).tiny)
        return are_close

    def _are_needed(self, rows: Rows, squares: NDArray[np.float32], bound: float, worst: float) -> NDArray[np.bool_]:
        """Return which rows certainly hold the closest and those who score highest, bool (n,)."""
        are_needed = self._are_close(rows, squares, bound, self.wanted)
        if self.cohort is not None:
            away, margin = self._away(squares, self.cohort.shares.take(rows))
            score_high = ~(away > worst + margin)
            if np.count_nonzero(score_high) > _FEW_TIMES * self.asked.k:
                score_high &= ~(away > self.ranking.last_needed(rows, away, self.asked.k) + 2 * margin)
            are_needed |= score_high
        return are_needed

    def _told(
        self,
        rows: Rows,
        distances: NDArray[np.float64],
        alike: Rows | None,
        alike_distances: NDArray[np.float64],
        named: Named | None,
    ) -> IndexAnswer:
        """Return the lists of rows, ascending, as their ids are: whoever is level stands in the order of these."""
        k, ranking, cohort = self.asked.k, self.ranking, self.cohort
        order = np.argsort(distances, kind="stable")
        closest = order[first_of_each(ranking.subject_ids[rows[order]])]
        listed = closest[:k]
        exact = ranking.entries(rows[listed], distances[listed])
        graph = () if named is None else self._of_graph(named, rows[listed], exact)
        if cohort is None:
            return IndexAnswer(exact, graph)
        if alike is None:
            nearest = distances[closest[: self._look_alikes]]
        else:
            by_distance = np.argsort(alike_distances)
            firsts = first_of_each(ranking.subject_ids[alike[by_distance]])
            nearest = alike_distances[by_distance[firsts[: self._look_alikes]]]
        scores = (cohort.shares[rows] + cohort.share_of_probe(nearest)) - distances
        order = order[np.argsort(-scores[order], kind="stable")]
        highest = order[first_of_each(ranking.subject_ids[rows[order]])[:k]]
        scored = ranking.entries(rows[highest], distances[highest], scores[highest])
        return IndexAnswer(exact, graph, scored, cohort.facts)

    def _of_graph(self, named: Named, listed: Rows, exact: Ranked) -> Ranked:
        """Return the closest of the rows that were named; where none listed is missing, that is the exact list."""
        if set(named.rows.tolist()).issuperset(listed.tolist()):
            return exact
        rows, distances = self.ranking.nearest(self.asked.probe, named.rows, self.asked.k)
        return self.ranking.entries(rows, distances)
