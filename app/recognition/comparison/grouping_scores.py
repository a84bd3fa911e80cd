"""How good a grouping is, where it is known who everybody is: pairs, and BCubed (Bagga and Baldwin 1998)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class GroupingScores:
    """Shares from 0 to 1.

    `pair_precision`: of the pairs put together, those that are one person; `pair_recall`: of the pairs that are one
    person, those put together. `bcubed_precision`, `bcubed_recall`: the same share face by face, averaged over faces.
    """

    faces: int
    people: int
    groups: int
    pair_precision: float
    pair_recall: float
    bcubed_precision: float
    bcubed_recall: float

    @property
    def bcubed_f(self) -> float:
        """The harmonic mean of BCubed precision and recall."""
        return 2 * self.bcubed_precision * self.bcubed_recall / (self.bcubed_precision + self.bcubed_recall)


def grouping_scores(labels: NDArray[np.int64], people: NDArray[np.int64]) -> GroupingScores:
    """Return how well `labels`, int64 (n,), agree with who the faces are, `people`, int64 (n,); n is at least 1."""
    _, group, group_sizes = np.unique(labels, return_inverse=True, return_counts=True)
    _, person, person_sizes = np.unique(people, return_inverse=True, return_counts=True)
    cells, shared = np.unique(group * len(person_sizes) + person, return_counts=True)
    in_group = group_sizes[cells // len(person_sizes)]
    in_person = person_sizes[cells % len(person_sizes)]
    right = _pairs(shared)
    return GroupingScores(
        faces=len(labels),
        people=len(person_sizes),
        groups=len(group_sizes),
        pair_precision=right / max(_pairs(group_sizes), 1.0),
        pair_recall=right / max(_pairs(person_sizes), 1.0),
        bcubed_precision=float((shared / in_group * shared).sum()) / len(labels),
        bcubed_recall=float((shared / in_person * shared).sum()) / len(labels),
    )


def _pairs(sizes: NDArray[np.int64]) -> float:
    counts = sizes.astype(np.float64)
    return float((counts * (counts - 1) / 2).sum())
