"""Ranking: the certain order of a gallery's subjects for one probe, from a bound on how far the last of them is."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import repeat
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.domain.search import RankedReference
from app.recognition.comparison.normalise import Cohort
from app.recognition.comparison.scan import Rows, Scan
from app.recognition.comparison.sketch import Nearness

Ranked = tuple[RankedReference, ...]
_LEAST = float(np.finfo(np.float32).tiny)
_FEW = 256


@dataclass(frozen=True, slots=True)
class Selection:
    """Which references are searched, made once for many searches; good until the index changes.

    `is_searched` is bool (n,), None for all of them. `cohort` is the whole gallery's, whoever is searched; None where
    the list is ordered by distance. `offsets` holds what keeps rows out of a scan, from the first one on, and under
    True what lifts the others for scores as well. `holds_cohort` where everybody of the cohort is searched.
    """

    change: int
    count: int
    is_searched: NDArray[np.bool_] | None
    cohort: Cohort | None
    offsets: dict[bool, NDArray[np.float32] | None] = field(default_factory=dict)
    holds_cohort: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """One probe, float32 (d,), how near each row may be to it, and how many subjects are wanted.

    `near` is of the rows that are searched, minus infinity elsewhere, and with what lifts them where there are scores;
    `members` of those of the cohort, without, or of none where all of these are searched.
    """

    probe: NDArray[np.float32]
    near: Nearness
    members: Nearness
    half: float
    k: int


class Seen(NamedTuple):
    """Rows as they seem to follow each other, their screened squares, float32, and places at which subjects are first.

    At least of the first rows these are all, so that there is one row of a subject at them.
    """

    rows: Rows
    squares: NDArray[np.float32]
    firsts: Rows


@dataclass(frozen=True, slots=True)
class Ranking:
    """A gallery's rows: their vectors, whose reference each is, int64 (n,), and which, int64 (n,)."""

    scan: Scan
    reference_ids: NDArray[np.int64]
    subject_ids: NDArray[np.int64]

    def bound(self, asked: Asked, wanted: int) -> float:
        """Return a squared distance within which `wanted` subjects certainly lie; infinite where there are fewer."""
        seen = self.likely(asked.probe, asked.near, None, wanted)
        return self.bound_of(seen.squares.take(seen.firsts), wanted)

    def bound_of(self, squares: NDArray[np.float32], wanted: int) -> float:
        """Return it from screened squares of as many subjects, or of all that there are; in any order."""
        if len(squares) < wanted:
            return float("inf")
        return self.widened(float(np.partition(squares, wanted - 1)[wanted - 1]))

    def widened(self, square: float) -> float:
        """Return what a screened square that is no larger in truth than this one is at most."""
        return square * (1 + self.scan.error) ** 2 + _LEAST

    def likely(
        self, probe: NDArray[np.float32], near: Nearness, of: Rows | None, wanted: int, at_least: int = 0
    ) -> Seen:
        """Return rows that seem close, so many `at_least`, and of at least `wanted` subjects, or all.

        With `of`, rows, these alone are meant, and `near` is theirs.
        """
        likely = max(2 * wanted, at_least)
        while True:
            places = self.scan.likely(near, likely)
            rows = places if of is None else of[places]
            squares = self.scan.screened(probe, rows)
            order = np.argsort(squares)
            rows, squares = rows.take(order), squares.take(order)
            firsts = first_of_each(self.subject_ids.take(rows[: 2 * wanted]))
            if len(firsts) < wanted:
                firsts = first_of_each(self.subject_ids.take(rows))
            if len(firsts) >= wanted or len(rows) < likely or likely >= len(near):
                return Seen(rows, squares, firsts)
            likely = min(len(near), 4 * likely)

    def last_needed(self, rows: Rows, measures: NDArray[Any], wanted: int) -> float:
        """Return the least measure of the last of the `wanted` first subjects; infinity where there are no more."""
        order = np.argsort(measures)
        firsts = first_of_each(self.subject_ids[rows[order]])
        return float("inf") if len(firsts) <= wanted else float(measures[order[firsts[wanted - 1]]])

    def closest(self, asked: Asked, wanted: int, square: float) -> tuple[Rows, NDArray[np.float64]]:
        """Return the `wanted` closest subjects' rows and distances, all of whom lie within `square`."""
        rows = self.scan.within(asked.near, asked.half, square)
        squares = self.scan.screened(asked.probe, rows)
        last = self.widened(self.last_needed(rows, squares, wanted))
        return self.nearest(asked.probe, rows[squares <= np.float64(last)], wanted)

    def nearest(self, probe: NDArray[np.float32], rows: Rows, k: int) -> tuple[Rows, NDArray[np.float64]]:
        """Order `rows` by their distance in float64, then reference id; keep the first of each subject, at most k."""
        distances = self.scan.distances(probe, rows)
        order = np.lexsort((self.reference_ids[rows], distances))
        kept = order[first_of_each(self.subject_ids[rows[order]])[:k]]
        return rows[kept], distances[kept]

    def entries(self, rows: Rows, distances: NDArray[np.float64], scores: NDArray[np.float64] | None = None) -> Ranked:
        """Return rows with their distances, float64, and scores, if any, as they are told."""
        listed = repeat(None, len(rows)) if scores is None else scores.tolist()
        told = (self.subject_ids[rows].tolist(), self.reference_ids[rows].tolist(), distances.tolist())
        return tuple(map(RankedReference._make, zip(*told, listed, strict=True)))


def first_of_each(subjects: NDArray[np.int64]) -> Rows:
    """Return the places at which each subject stands first, ascending."""
    if len(subjects) <= _FEW:  # among few, six calls of numpy take longer than looking at each
        firsts: dict[int, int] = {}
        for place, subject in enumerate(subjects.tolist()):
            firsts.setdefault(subject, place)
        return np.array(list(firsts.values()), np.intp)
    order = np.argsort(subjects, kind="stable")
    ordered, is_first = subjects[order], np.ones(len(subjects), np.bool_)
    np.not_equal(ordered[1:], ordered[:-1], out=is_first[1:])
    return np.sort(order[is_first])
