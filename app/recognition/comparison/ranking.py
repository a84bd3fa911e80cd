"""Ranking: the certain order of a gallery's subjects for one probe, from a bound on how far the last of them is."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.domain.ids import ReferenceId, SubjectId
from app.domain.search import RankedReference
from app.recognition.comparison.normalise import Cohort
from app.recognition.comparison.scan import Rows, Scan
from app.recognition.comparison.sketch import Nearness

Ranked = tuple[RankedReference, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """Which references are searched, made once for many searches; good until the index changes.

    `is_searched` is bool (n,), None for all of them. `cohort` is the whole gallery's, whoever is searched; None where
    the list is ordered by distance. `offsets` holds what keeps rows out of a scan, from the first one on.
    """

    change: int
    count: int
    is_searched: NDArray[np.bool_] | None
    cohort: Cohort | None
    offsets: list[NDArray[np.float32]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Asked:
    """One probe, float32 (d,), how near each row may be to it, and how many subjects are wanted.

    `near` is of the rows that are searched, `members` of those of the cohort; both are minus infinity or left out
    elsewhere.
    """

    probe: NDArray[np.float32]
    near: Nearness
    members: Nearness
    half: float
    k: int


@dataclass(frozen=True, slots=True)
class Ranking:
    """A gallery's rows: their vectors, whose reference each is, int64 (n,), and which, int64 (n,)."""

    scan: Scan
    reference_ids: NDArray[np.int64]
    subject_ids: NDArray[np.int64]

    def bound(self, asked: Asked, wanted: int, of_graph: tuple[Rows, NDArray[np.float64]] | None) -> float:
        """Return a squared distance within which `wanted` subjects certainly lie; infinite where there are fewer."""
        if of_graph is not None and len(of_graph[0]) >= wanted:
            return float(of_graph[1][wanted - 1]) ** 2 * (1 + self.scan.error)
        return self._likely_bound(asked.probe, asked.near, None, wanted)

    def _likely_bound(self, probe: NDArray[np.float32], near: Nearness, of: Rows | None, wanted: int) -> float:
        likely = 2 * wanted
        while True:
            rows = _named(of, self.scan.likely(near, likely))
            squares = self.scan.screened(probe, rows)
            order = np.argsort(squares)
            firsts = first_of_each(self.subject_ids[rows[order]])
            if len(firsts) >= wanted:
                return float(squares[order[firsts[wanted - 1]]]) * (1 + self.scan.error) ** 2 + float(
                    np.finfo(np.float32).tiny
                )
            if len(rows) < likely or likely >= len(near):
                return float("inf")
            likely = min(len(near), 4 * likely)

    def closest(self, asked: Asked, wanted: int, square: float) -> tuple[Rows, NDArray[np.float64]]:
        """Return the `wanted` closest subjects' rows and distances, all of whom lie within `square`."""
        return self._closest(asked.probe, self.scan.within(asked.near, asked.half, square), wanted)

    def look_alikes(self, asked: Asked, cohort: Cohort) -> NDArray[np.float64]:
        """Return the distances of the probe to the closest subjects of a cohort, one more than a mean is over."""
        wanted = cohort.size + 1
        square = self._likely_bound(asked.probe, asked.members, cohort.members, wanted)
        rows = _named(cohort.members, self.scan.within(asked.members, asked.half, square))
        return self._closest(asked.probe, rows, wanted)[1]

    def _closest(self, probe: NDArray[np.float32], rows: Rows, wanted: int) -> tuple[Rows, NDArray[np.float64]]:
        squares = self.scan.screened(probe, rows)
        order = np.argsort(squares)
        firsts = first_of_each(self.subject_ids[rows[order]])
        if len(firsts) > wanted:
            last = float(squares[order[firsts[wanted - 1]]]) * (1 + self.scan.error) ** 2
            rows = rows[squares <= last + float(np.finfo(np.float32).tiny)]
        return self.nearest(probe, rows, wanted)

    def nearest(self, probe: NDArray[np.float32], rows: Rows, k: int) -> tuple[Rows, NDArray[np.float64]]:
        """Order `rows` by their distance in float64, then reference id; keep the first of each subject, at most k."""
        distances = self.scan.distances(probe, rows)
        order = np.lexsort((self.reference_ids[rows], distances))
        kept = order[first_of_each(self.subject_ids[rows[order]])[:k]]
        return rows[kept], distances[kept]

    def scored(self, asked: Asked, cohort: Cohort, worst: float, share: float) -> Ranked:
        """Return the k subjects of the highest scores: by score in float64, then distance, then reference id.

        The score is the distance expected of a look-alike, which is both shares together, less the distance. `worst` is
        the k-th of the closest subjects' distances less shares, so k subjects do at least as well.
        """
        rows = self._rows_by_score(asked, cohort, worst)
        distances = self.scan.distances(asked.probe, rows)
        scores = (cohort.shares[rows] + share) - distances
        order = np.lexsort((self.reference_ids[rows], distances, -scores))
        kept = order[first_of_each(self.subject_ids[rows[order]])[: asked.k]]
        return self.entries(rows[kept], distances[kept], scores[kept])

    def _rows_by_score(self, asked: Asked, cohort: Cohort, worst: float) -> Rows:
        """Return rows that certainly hold all whose distance less their share is at most `worst`.

        Such a distance is at most worst + share. First the usual share is taken for each row's, and the few rows of a
        larger one are added; then each row's own.
        """
        longest = max(0.0, worst + cohort.usual_share)
        rows = self.scan.within(asked.near, asked.half, longest * longest * (1 + self.scan.error))
        rows = np.concatenate((rows, cohort.unusual))  # some are there twice then, which changes no list
        shares = cohort.shares[rows]
        is_near = self.scan.may_be_within(asked.near[rows], asked.half, worst + shares)
        rows, shares = rows[is_near], shares[is_near]
        distances = np.sqrt(self.scan.screened(asked.probe, rows))
        margin = (distances.max(initial=0.0) + shares.max(initial=0.0)) * self.scan.error
        away = distances - shares
        order = np.argsort(away)
        firsts = first_of_each(self.subject_ids[rows[order]])
        if len(firsts) > asked.k:
            worst = min(worst, float(away[order[firsts[asked.k - 1]]]) + margin)
        kept: Rows = rows[~(away > worst + margin)]
        return kept

    def entries(self, rows: Rows, distances: NDArray[np.float64], scores: NDArray[np.float64] | None = None) -> Ranked:
        subjects, references = self.subject_ids[rows].tolist(), self.reference_ids[rows].tolist()
        listed = [None] * len(rows) if scores is None else scores.tolist()
        return tuple(
            RankedReference(SubjectId(subject), ReferenceId(reference), distance, score)
            for subject, reference, distance, score in zip(
                subjects, references, distances.tolist(), listed, strict=True
            )
        )


def _named(of: Rows | None, places: Rows) -> Rows:
    return places if of is None else of[places]


def first_of_each(subjects: NDArray[np.int64]) -> Rows:
    """Return the places at which each subject stands first, ascending."""
    order = np.argsort(subjects, kind="stable")
    ordered, is_first = subjects[order], np.ones(len(subjects), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=is_first[1:])
    firsts: Rows = np.sort(order[is_first])
    return firsts
