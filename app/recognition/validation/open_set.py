"""Open-set identification on labelled pictures: who is found at which rank, and what strangers come close to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.validation import ErrorPoint, Identification
from app.recognition.comparison.cohort_rows import cohort_of
from app.recognition.comparison.normalise import Cohort
from app.recognition.validation.intervals import rate_of
from app.recognition.validation.labelled import Labelled, distances_between

RANKS = (1, 5, 10, 20, 50)
FPIRS = (0.3, 0.2, 0.1, 0.05, 0.03, 0.01)
DRAWS = 10
_HELD_OUT = 0.1
BY_DISTANCE, BY_SCORE = "distance", "score"


@dataclass(frozen=True, slots=True)
class Draw:
    """Who is enrolled with which picture, who is searched for, and who is a stranger: rows of the labelled set."""

    gallery: NDArray[np.intp]
    mated: NDArray[np.intp]
    strangers: NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Searched:
    """What the searches of one draw came to. `ranks` are infinite for a miss; `closeness` is higher for closer.

    `mates` is the closeness of each mated search's mate, `nearest` that of each stranger's first candidate; minus
    infinity where there is none.
    """

    draw: Draw
    ranks: NDArray[np.float64]
    mates: NDArray[np.float64]
    nearest: NDArray[np.float64]

    def threshold_at(self, fpir: float) -> float:
        """Return the closeness above which this share of strangers has a candidate, or fewer."""
        ordered = np.sort(self.nearest)[::-1]
        allowed = int(np.floor(fpir * len(ordered)))
        return float(ordered[allowed]) if allowed < len(ordered) else -np.inf

    def misses_at(self, fpir: float) -> NDArray[np.bool_]:
        """Return which mated searches do not bring their mate to rank 1 above that threshold."""
        return np.asarray(~((self.mates > self.threshold_at(fpir)) & (self.ranks == 1)))


def drawn(labelled: Labelled, seed: int) -> Draw:
    """Draw as NIST does for open sets (FRTE 1:N): of people with several pictures one is enrolled, and the rest are
    searched for; a tenth of them, and half of those with a single picture, are strangers."""
    rng, of_each = np.random.default_rng(seed), labelled.of_each
    several = [person for person, rows in of_each.items() if len(rows) > 1]
    single = [person for person, rows in of_each.items() if len(rows) == 1]
    rng.shuffle(several)
    rng.shuffle(single)
    held_out = int(len(several) * _HELD_OUT)
    gallery, mated = [], []
    for person in several[held_out:]:
        rows = list(of_each[person])
        rng.shuffle(rows)
        gallery.append(rows[0])
        mated += rows[1:]
    half = len(single) // 2
    gallery += [of_each[person][0] for person in single[:half]]
    strangers = [of_each[person][0] for person in single[half:]]
    strangers += [int(rng.choice(of_each[person])) for person in several[:held_out]]
    return Draw(*(np.array(rows, np.intp) for rows in (gallery, mated, strangers)))


def searched(labelled: Labelled, draw: Draw, *, by_score: bool = False) -> Searched | None:
    """Return what a draw's searches come to, by distance or by comparison score; None where there are no scores."""
    enrolled = draw.gallery[labelled.found[draw.gallery]]
    cohort = _cohort(labelled, enrolled) if by_score else None
    if by_score and cohort is None:
        return None
    mated = _closeness(labelled, draw.mated, enrolled, cohort)
    people = labelled.people[enrolled]
    is_mate = labelled.people[draw.mated][:, None] == people[None]
    mates = np.where(is_mate, mated, -np.inf).max(axis=1, initial=-np.inf)
    ranks = np.where(np.isfinite(mates), 1.0 + (mated > mates[:, None]).sum(axis=1), np.inf)
    nearest = _closeness(labelled, draw.strangers, enrolled, cohort).max(axis=1, initial=-np.inf)
    return Searched(draw, ranks, mates, nearest)


def identification(ordered_by: str, found: Sequence[Searched]) -> Identification:
    """Return rates over several draws: means, their intervals by the number of searches of one draw."""
    first = found[0].draw
    n = len(first.mated)
    ranked = tuple((rank, rate_of(float(np.mean([(one.ranks <= rank).mean() for one in found])), n)) for rank in RANKS)
    errors = tuple(
        ErrorPoint(
            fpir,
            float(np.mean([abs(one.threshold_at(fpir)) for one in found])),
            rate_of(float(np.mean([one.misses_at(fpir).mean() for one in found])), n),
        )
        for fpir in FPIRS
        if fpir * len(first.strangers) >= 1 and all(np.isfinite(one.threshold_at(fpir)) for one in found)
    )
    return Identification(ordered_by, len(found), len(first.gallery), n, len(first.strangers), ranked, errors)


def _cohort(labelled: Labelled, enrolled: NDArray[np.intp]) -> Cohort | None:
    numbers = np.arange(len(enrolled))
    return cohort_of(numbers, numbers, labelled.vectors[enrolled])


def _closeness(
    labelled: Labelled, probes: NDArray[np.intp], enrolled: NDArray[np.intp], cohort: Cohort | None
) -> NDArray[np.float64]:
    """Return how close each probe is to each enrolled picture, higher is closer; minus infinity without a face."""
    closeness = np.full((len(probes), len(enrolled)), -np.inf)
    has_face = labelled.found[probes]
    distances = distances_between(labelled.vectors[probes[has_face]], labelled.vectors[enrolled])
    if cohort is None:
        closeness[has_face] = -distances
    else:
        own = np.array([cohort.share_of_probe(np.sort(row).tolist()) for row in distances])
        closeness[has_face] = cohort.shares[None] + own[:, None] - distances
    return closeness
