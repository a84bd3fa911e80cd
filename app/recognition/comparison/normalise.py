"""Normalise: how much closer a pair is than either of the two is to its look-alikes in the gallery."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.search import CohortFacts
from app.recognition.comparison.distance import sum_by_halves
from app.recognition.comparison.look_alikes import MOST_LOOK_ALIKES, LookAlikes, followed, look_alikes_of

SMALLEST_COHORT = 60
"""Subjects below which a gallery is no cohort: the smallest size at which scores were measured to help (30 did not)."""
LARGEST_COHORT = 200_000
"""References above which means are not computed: the time grows with the square of their number."""
WEIGHT = 0.6
"""The share of a look-alikes' mean that is the pair's own; the rest is the whole gallery's (docs/scores.md)."""
_RULE = "shrunk symmetric mean 1"
_FEWEST, _MOST, _PER_SUBJECT = 5, MOST_LOOK_ALIKES, 50


@dataclass(frozen=True, slots=True)
class Cohort:
    """The gallery as its own cohort: for each reference the mean distance of its nearest other subjects.

    `means` is float64 (n,), in the order of the references it was made from; `mean` is the mean over all of them;
    `shares` is what a reference adds to the distance expected of a look-alike, float64 (n,).
    """

    size: int
    means: NDArray[np.float64]
    mean: float
    shares: NDArray[np.float64]
    digest: str
    look_alikes: LookAlikes

    @property
    def facts(self) -> CohortFacts:
        """What is recorded of it with every search."""
        return CohortFacts(self.size, self.digest)

    def share_of_probe(self, distances: NDArray[np.float64]) -> float:
        """Return what a probe adds to the distance expected of a look-alike.

        `distances` are those to subjects, float64, ascending; the closest subject, who may be the one, is left out.
        """
        return WEIGHT / 2 * float(_mean_rows(distances[None, 1 : self.size + 1])[0])


def cohort_size(subjects: int) -> int | None:
    """Return of how many look-alikes a mean is taken in a gallery of so many subjects; None where it is no cohort."""
    if subjects < SMALLEST_COHORT:
        return None
    return min(max(subjects // _PER_SUBJECT, _FEWEST), _MOST)


def cohort_of(
    reference_ids: NDArray[np.int64],
    subject_ids: NDArray[np.int64],
    vectors: NDArray[np.float32],
    before: Cohort | None = None,
) -> Cohort | None:
    """Return the cohort that a gallery is to itself, or None where it is too small or too large to be one.

    `vectors` is float32 (n, d), finite. A mean is over the `size` nearest other subjects, each by its closest
    reference, so that neither the subject's own references nor the many of one other weigh in it. Symmetric score
    normalisation is Auckenthaler and others' (Digital Signal Processing 10, 2000) and Shum and others' (Odyssey 2010);
    here without deviations, the means shrunk towards the gallery's, which was measured to do better (docs/scores.md).
    Exact and independent of the order of the references, of threads and of machines; also of `before`, the cohort of
    the gallery before it changed, from which what has not changed is taken.
    """
    size = cohort_size(len(np.unique(subject_ids)))
    if size is None or len(vectors) > LARGEST_COHORT:
        return None
    order = np.lexsort((reference_ids, subject_ids))
    given = reference_ids[order], subject_ids[order], vectors[order]
    look_alikes = look_alikes_of(*given) if before is None else followed(before.look_alikes, *given)
    means = np.empty(len(vectors))
    means[order] = _mean_rows(look_alikes.distances[:, :size])
    mean = math.fsum(means) / len(means)
    shares = WEIGHT / 2 * means + (1 - WEIGHT) * mean
    return Cohort(size, means, mean, shares, _digest(size, reference_ids, means), look_alikes)


def _digest(size: int, reference_ids: NDArray[np.int64], means: NDArray[np.float64]) -> str:
    """Return SHA-256 over the rule and a line `reference:mean` each, ordered by reference, the mean in hexadecimal."""
    lines = [f"{_RULE}; weight {WEIGHT}; size {size}\n"]
    lines += [f"{reference_ids[row]}:{float(means[row]).hex()}\n" for row in np.argsort(reference_ids)]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _mean_rows(ascending: NDArray[np.float64]) -> NDArray[np.float64]:
    means: NDArray[np.float64] = sum_by_halves(ascending) / ascending.shape[1]
    return means
