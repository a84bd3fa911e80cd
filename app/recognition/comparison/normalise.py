"""Normalise: how much closer a pair is than either of the two is to its look-alikes in the gallery."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from operator import add

import numpy as np
from numpy.typing import NDArray

from app.domain.search import CohortFacts
from app.recognition.comparison.distance import sum_by_halves
from app.recognition.comparison.lifts import Lifts

SMALLEST_COHORT = 60
"""Subjects below which a gallery is no cohort: the smallest size at which scores were measured to help (30 did not)."""
LARGEST_COHORT = 10_000
"""Subjects of a larger gallery that are its cohort; means over all would take time that grows with the square."""
WEIGHT = 0.6
"""The share of a look-alikes' mean that is the pair's own; the rest is the whole gallery's (docs/scores.md)."""
_RULE = "shrunk symmetric mean 2"
_FEWEST, _MOST, _PER_SUBJECT = 5, 50, 50


@dataclass(frozen=True, slots=True)
class Cohort:
    """The gallery as its own cohort: for each reference the mean distance of its nearest other subjects in it.

    `means` is float64 (n,), in the order of the references it was made from, NaN for those kept out; `mean` is the mean
    over the others; `shares` is what a reference adds to the distance expected of a look-alike, float64 (n,), at most
    `greatest_share`, and `lifts` says the same to a scan. `members` are the rows of the cohort's own references, None
    where that are all, and `are_members` says it of each row, bool (n,).
    """

    size: int
    members: NDArray[np.intp] | None
    are_members: NDArray[np.bool_]
    means: NDArray[np.float64]
    mean: float
    shares: NDArray[np.float64]
    greatest_share: float
    lifts: Lifts
    digest: str

    @classmethod
    def of(
        cls, size: int, are_members: NDArray[np.bool_], means: NDArray[np.float64], reference_ids: NDArray[np.int64]
    ) -> Cohort:
        """Return the cohort that such means make, of references in any order."""
        ids, ordered = reference_ids, means
        if not bool((ids[1:] > ids[:-1]).all()):
            order = np.argsort(reference_ids, kind="stable")
            ids, ordered = reference_ids[order], means[order]
        is_counted = np.isfinite(ordered)
        mean = math.fsum(ordered if is_counted.all() else ordered[is_counted]) / int(np.count_nonzero(is_counted))
        shares = means * (WEIGHT / 2)
        shares += (1 - WEIGHT) * mean
        shares[np.isnan(means)] = -np.inf
        digest = _digest(size, ids, ordered)
        members = None if are_members.all() else np.flatnonzero(are_members)
        lifts = Lifts.of(shares, are_members, mean)
        return cls(size, members, are_members, means, mean, shares, float(shares.max()), lifts, digest)

    @property
    def facts(self) -> CohortFacts:
        """What is recorded of it with every search."""
        return CohortFacts(self.size, self.digest)

    @property
    def read_for_look_alikes(self) -> int:
        """How many of the rows closest to a probe hold its look-alikes, probably; 0 where the closest are these."""
        return 0 if self.members is None else 2 * (self.size + 1) * len(self.shares) // len(self.members)

    def share_of_probe(self, distances: list[float]) -> float:
        """Return what a probe adds to the distance expected of a look-alike.

        `distances` are those to subjects of the cohort, ascending; the closest subject, who may be the one, is left
        out. The mean is that of `mean_rows` to the last bit.
        """
        nearest = distances[1 : self.size + 1]
        sums = nearest
        while len(sums) > 1:
            half = (len(sums) + 1) // 2
            back = sums[half:]
            sums = [*map(add, sums, back), *sums[len(back) : half]]
        return WEIGHT / 2 * (sums[0] / len(nearest))


def cohort_size(subjects: int) -> int | None:
    """Return of how many look-alikes a mean is taken in a gallery of so many subjects; None where it is no cohort."""
    if subjects < SMALLEST_COHORT:
        return None
    return min(max(subjects // _PER_SUBJECT, _FEWEST), _MOST)


def members_of(subject_ids: NDArray[np.int64]) -> tuple[NDArray[np.bool_], int]:
    """Return which references, of subjects `subject_ids` (n,), are the cohort's, bool (n,), and how many subjects.

    All of them up to 10,000 subjects. Of more, the 10,000 whose numbers come first in a fixed order that looks like
    none (splitmix64; Steele, Lea and Flood, OOPSLA 2014): whoever comes or goes displaces one at most.
    """
    order = _scattered(subject_ids)
    asked = 4 * LARGEST_COHORT
    while True:
        bound = np.partition(order, asked - 1)[asked - 1] if asked < len(order) else order.max(initial=0)
        first = np.unique(order[order <= bound])
        if len(first) > LARGEST_COHORT:
            return order <= first[LARGEST_COHORT - 1], LARGEST_COHORT
        if asked >= len(order):
            return np.ones(len(order), np.bool_), len(first)
        asked *= 4


def _scattered(numbers: NDArray[np.int64]) -> NDArray[np.uint64]:
    mixed = numbers.astype(np.uint64)
    mixed *= np.uint64(0x9E3779B97F4A7C15)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed ^= mixed >> np.uint64(shift)
        mixed *= np.uint64(factor)
    mixed ^= mixed >> np.uint64(31)
    return mixed


def mean_rows(ascending: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the mean of each row, the same on every machine."""
    means: NDArray[np.float64] = sum_by_halves(ascending) / ascending.shape[1]
    return means


def _digest(size: int, reference_ids: NDArray[np.int64], means: NDArray[np.float64]) -> str:
    """Return SHA-256 over the rule, the references' ids, ascending, and their means: int64 and float64, low byte first.

    A mean that is no number, of a reference kept out, is the same bytes everywhere.
    """
    digest = hashlib.sha256(f"{_RULE}; weight {WEIGHT}; size {size}; of {LARGEST_COHORT} at most\n".encode())
    digest.update(np.ascontiguousarray(reference_ids, "<i8").data)
    digest.update(np.ascontiguousarray(np.nan_to_num(means, nan=-1.0), "<f8").data)
    return digest.hexdigest()
