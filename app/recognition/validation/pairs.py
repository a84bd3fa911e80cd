"""All pairs of labelled pictures: how far apart two pictures of one person are, and of two."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from app.domain.validation import PairPoint
from app.recognition.validation.intervals import rate_of
from app.recognition.validation.labelled import Labelled

MOST_ALL = 2_500
"""Pictures up to which every pair is compared; of more, as many pairs of different people are drawn."""
_SHARES = (1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6)
_FEWEST_BEYOND = 10


@dataclass(frozen=True, slots=True)
class Pairs:
    """Pairs of pictures with a face each: the rows, float64 distances, and whether they show the same person."""

    first: NDArray[np.intp]
    second: NDArray[np.intp]
    distances: NDArray[np.float64]
    is_same: NDArray[np.bool_]

    def where(self, kept: NDArray[np.bool_]) -> Pairs:
        """Return some of the pairs."""
        return Pairs(self.first[kept], self.second[kept], self.distances[kept], self.is_same[kept])

    @property
    def genuine(self) -> NDArray[np.float64]:
        """Distances of pairs of one person."""
        return self.distances[self.is_same]

    @property
    def impostors(self) -> NDArray[np.float64]:
        """Distances of pairs of two people."""
        return self.distances[~self.is_same]


def pairs_of(labelled: Labelled, seed: int = 0) -> Pairs:
    """Return every pair of pictures in which a face was found; of large sets all of one person and some of two."""
    rows = np.flatnonzero(labelled.found)
    if len(rows) <= MOST_ALL:
        first, second = (rows[side] for side in np.triu_indices(len(rows), 1))
    else:
        first, second = _some(labelled, rows, np.random.default_rng(seed))
    distances = np.empty(len(first))
    step = 1 << 16
    for start in range(0, len(first), step):
        some = slice(start, start + step)
        one, other = (labelled.vectors[side[some]].astype(np.float64) for side in (first, second))
        distances[some] = np.sqrt(((one - other) ** 2).sum(axis=1))
    return Pairs(first, second, distances, labelled.people[first] == labelled.people[second])


def pair_points(labelled: Labelled, pairs: Pairs) -> tuple[PairPoint, ...]:
    """Return FMR and FNMR at the distances that one pair of two people in 10, 100, 1,000 … does not exceed.

    As far as ten pairs are. Every pair of a picture without a face counts as one that lies further apart.
    """
    sizes = [len(rows) for rows in labelled.of_each.values()]
    genuine = sum(size * (size - 1) // 2 for size in sizes)
    total = len(labelled.people) * (len(labelled.people) - 1) // 2 - genuine
    impostors, own = np.sort(pairs.impostors), pairs.genuine
    compared = total if len(np.flatnonzero(labelled.found)) <= MOST_ALL else len(impostors)
    points = []
    for share in _SHARES:
        allowed = int(share * compared)
        if not _FEWEST_BEYOND <= allowed <= len(impostors) or not genuine:
            continue
        distance = float(impostors[allowed - 1])
        closer = float((impostors <= distance).sum()) / compared
        missed = 1 - float((own <= distance).sum()) / genuine
        points.append(PairPoint(distance, rate_of(closer, compared), rate_of(missed, genuine)))
    return tuple(points)


def _some(
    labelled: Labelled, rows: NDArray[np.intp], rng: np.random.Generator
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    found = set(rows.tolist())
    own = [pair for each in labelled.of_each.values() for pair in combinations([r for r in each if r in found], 2)]
    one, other = (rng.choice(rows, MOST_ALL * MOST_ALL // 2) for _ in range(2))
    differs = labelled.people[one] != labelled.people[other]
    genuine = np.array(own, np.intp).reshape(-1, 2)
    return np.r_[genuine[:, 0], one[differs]], np.r_[genuine[:, 1], other[differs]]
