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
_UNUSUAL = 500
"""One row in so many has an unusually large share."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which references are searched, made once for many searches; good until the index changes.

    `is_searched` is bool (n,), None for all of them; `cohort` is of those searched, its `shares` float64 (n,). Hardly
    any row has a share above `usual_share`: those that do are `unusual`. `offsets` holds what keeps rows out of a scan,
    from the first one on.
    """

    change: int
    count: int
    is_searched: NDArray[np.bool_] | None
    cohort: Cohort | None
    shares: NDArray[np.float64]
    usual_share: float
    unusual: Rows
    offsets: list[NDArray[np.float32]] = field(default_factory=list)

    @classmethod
    def of(
        cls, change: int, is_searched: NDArray[np.bool_] | None, count: int, cohort: Cohort | None, size: int
    ) -> Selection:
        """Return the selection of `count` rows of an index of so many; the shares of a cohort come in their order."""
        if cohort is None:
            return cls(change, count, is_searched, None, np.empty(0), 0.0, np.empty(0, np.intp))
        shares = cohort.shares
        if is_searched is not None:
            shares = np.zeros(size)
            shares[is_searched] = cohort.shares
        usual = float(np.partition(cohort.shares, -1 - count // _UNUSUAL)[-1 - count // _UNUSUAL])
        return cls(change, count, is_searched, cohort, shares, usual, np.flatnonzero(shares > usual))


@dataclass(frozen=True, slots=True)
class Asked:
    """One probe, float32 (d,), how near each row may be to it, and how many subjects are wanted."""

    probe: NDArray[np.float32]
    near: Nearness
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
        likely = 2 * wanted
        while True:
            rows = self.scan.likely(asked.near, likely)
            squares = self.scan.screened(asked.probe, rows)
            order = np.argsort(squares)
            firsts = first_of_each(self.subject_ids[rows[order]])
            if len(firsts) >= wanted:
                return float(squares[order[firsts[wanted - 1]]]) * (1 + self.scan.error) ** 2 + float(
                    np.finfo(np.float32).tiny
                )
            if len(rows) < likely or likely >= len(self.reference_ids):
                return float("inf")
            likely = min(len(self.reference_ids), 4 * likely)

    def closest(self, asked: Asked, wanted: int, square: float) -> tuple[Rows, NDArray[np.float64]]:
        """Return the `wanted` closest subjects' rows and distances, all of whom lie within `square`."""
        rows = self.scan.within(asked.near, asked.half, square)
        squares = self.scan.screened(asked.probe, rows)
        order = np.argsort(squares)
        firsts = first_of_each(self.subject_ids[rows[order]])
        if len(firsts) > wanted:
            last = float(squares[order[firsts[wanted - 1]]]) * (1 + self.scan.error) ** 2
            rows = rows[squares <= last + float(np.finfo(np.float32).tiny)]
        return self.nearest(asked.probe, rows, wanted)

    def nearest(self, probe: NDArray[np.float32], rows: Rows, k: int) -> tuple[Rows, NDArray[np.float64]]:
        """Order `rows` by their distance in float64, then reference id; keep the first of each subject, at most k."""
        distances = self.scan.distances(probe, rows)
        order = np.lexsort((self.reference_ids[rows], distances))
        kept = order[first_of_each(self.subject_ids[rows[order]])[:k]]
        return rows[kept], distances[kept]

    def scored(self, asked: Asked, among: Selection, worst: float, share: float) -> Ranked:
        """Return the k subjects of the highest scores: by score in float64, then distance, then reference id.

        The score is the distance expected of a look-alike, which is both shares together, less the distance. `worst` is
        the k-th of the closest subjects' distances less shares, so k subjects do at least as well.
        """
        rows = self._rows_by_score(asked, among, worst)
        distances = self.scan.distances(asked.probe, rows)
        scores = (among.shares[rows] + share) - distances
        order = np.lexsort((self.reference_ids[rows], distances, -scores))
        kept = order[first_of_each(self.subject_ids[rows[order]])[: asked.k]]
        return self.entries(rows[kept], distances[kept], scores[kept])

    def _rows_by_score(self, asked: Asked, among: Selection, worst: float) -> Rows:
        """Return rows that certainly hold all whose distance less their share is at most `worst`.

        Such a distance is at most worst + share. First the usual share is taken for each row's, and the few rows of a
        larger one are added; then each row's own.
        """
        longest = max(0.0, worst + among.usual_share)
        rows = self.scan.within(asked.near, asked.half, longest * longest * (1 + self.scan.error))
        rows = np.r_[rows[among.shares[rows] <= among.usual_share], among.unusual]
        shares = among.shares[rows]
        rows = self.scan.still_within(asked.near, asked.half, rows, worst + shares)
        distances = np.sqrt(self.scan.screened(asked.probe, rows))
        margin = (distances.max(initial=0.0) + shares.max(initial=0.0)) * self.scan.error
        kept: Rows = rows[~(distances - among.shares[rows] > worst + margin)]
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


def first_of_each(subjects: NDArray[np.int64]) -> Rows:
    """Return the places at which each subject stands first, ascending."""
    firsts: Rows = np.sort(np.unique(subjects, return_index=True)[1])
    return firsts
