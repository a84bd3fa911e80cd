"""Chance: how often two different people of a gallery come this close, counted on the gallery itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.chance import ByChance

MOST_COMPARED = 16_000_000
"""Comparisons up to which every reference is held against every other subject; of larger galleries, some are."""
FEWEST_PROBES = 64
_STEP = 1 / 2048
_STEPS = 8192
_NUMBERS_AT_ONCE = 4_000_000


@dataclass(frozen=True, slots=True)
class Chance:
    """Comparisons of references with other subjects, each by its closest reference, counted by distance.

    `up_to` is int64 (8192,): how many lie at most so many steps of 1/2048 apart; `compared` is their number, `subjects`
    that of the people in the gallery.
    """

    up_to: NDArray[np.int64]
    compared: int
    subjects: int

    def at(self, distance: float) -> ByChance:
        """Return how many comparisons lie at most this far apart, the step that the distance falls in counted whole."""
        step = min(max(int(np.ceil(distance / _STEP)), 0), _STEPS - 1)
        return ByChance(int(self.up_to[step]), self.compared, self.subjects)


def chance_of(
    reference_ids: NDArray[np.int64], subject_ids: NDArray[np.int64], vectors: NDArray[np.float32]
) -> Chance | None:
    """Count comparisons of different people in a gallery: `vectors` float32 (n, d), finite; ids int64 (n,).

    None where it holds fewer than two people. The same gallery gives the same counts, whatever its order, but for
    distances that rounding moves over the edge of a step: of large galleries references are taken at even intervals by
    their ids, at least 64 of them.
    """
    subjects = len(np.unique(subject_ids))
    if subjects < 2:
        return None
    by_subject = np.lexsort((reference_ids, subject_ids))
    people = subject_ids[by_subject]
    starts = np.flatnonzero(np.r_[True, np.diff(people) != 0])
    probes = _chosen(np.argsort(reference_ids, kind="stable"), subjects)
    squares = np.einsum("ij,ij->i", vectors, vectors)
    counts = np.zeros(_STEPS, np.int64)
    at_once = max(1, _NUMBERS_AT_ONCE // len(vectors))
    for first in range(0, len(probes), at_once):
        rows = probes[first : first + at_once]
        found = squares[rows][:, None] + squares[None] - 2 * (vectors[rows] @ vectors.T)
        nearest = np.minimum.reduceat(found[:, by_subject], starts, axis=1)
        is_other = subject_ids[rows][:, None] != people[starts][None]
        distances = np.sqrt(np.maximum(nearest[is_other], 0))
        counts += np.bincount(np.minimum(np.ceil(distances / _STEP), _STEPS - 1).astype(np.int64), minlength=_STEPS)
    return Chance(np.cumsum(counts), len(probes) * (subjects - 1), subjects)


def _chosen(rows: NDArray[np.intp], subjects: int) -> NDArray[np.intp]:
    """Return all rows, or as many at even intervals as may be compared with all subjects."""
    wanted = max(FEWEST_PROBES, MOST_COMPARED // subjects)
    if wanted >= len(rows):
        return rows
    return rows[np.linspace(0, len(rows) - 1, wanted).round().astype(np.intp)]
