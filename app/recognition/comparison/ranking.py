"""Ranking: the certain order of a gallery's subjects for one probe, from a bound on how far the last of them is."""

from __future__ import annotations

from dataclasses import dataclass

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

    `is_searched` is bool (n,), None for all of them; `cohort` is of those searched, its `shares` float64 (n,).
    """

    change: int
    count: int
    is_searched: NDArray[np.bool_] | None
    offsets: NDArray[np.float32]
    cohort: Cohort | None
    shares: NDArray[np.float64]
    largest_share: float


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

        Such a distance is at most worst + share: first the largest share of all is taken for each row's, then its own.
        """
        longest = max(0.0, worst + among.largest_share)
        rows = self.scan.within(asked.near, asked.half, longest * longest * (1 + self.scan.error))
        rows = self.scan.still_within(asked.near, asked.half, rows, worst + among.shares[rows])
        distances = np.sqrt(self.scan.screened(asked.probe, rows))
        margin = (distances.max(initial=0.0) + among.largest_share) * self.scan.error
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
