"""The whole test: labelled pictures in, everything that is told of them out."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.domain.validation import Ages, Identification, Validation
from app.recognition.validation.grouping import grouping_of
from app.recognition.validation.groups import by_age, by_quality
from app.recognition.validation.intervals import rate_of
from app.recognition.validation.labelled import Labelled
from app.recognition.validation.likelihood import likelihood_bands
from app.recognition.validation.open_set import (
    BY_DISTANCE,
    BY_SCORE,
    DRAWS,
    Draw,
    Searched,
    drawn,
    identification,
    searched,
)
from app.recognition.validation.pairs import pair_points, pairs_of


@dataclass(frozen=True, slots=True)
class Engine:
    """What made the vectors, and the distance up to which its pack puts faces together."""

    pack_id: str
    profile: str
    grouping_distance: float


def measured(
    labelled: Labelled, engine: Engine, ages: tuple[Ages, ...], others: Ages | None = None, seed: int = 0
) -> Validation:
    """Return everything that one performance test tells; the same pictures and the same seed tell the same.

    `labelled` holds at least one person with two pictures in which a face was found, and one other person. Pairs are
    fitted as evidence for each of the bands of `ages`; of whom no age is known is in that of `others`, or in none.
    """
    draws = [drawn(labelled, seed + number) for number in range(DRAWS)]
    by_distance = [found for draw in draws if (found := searched(labelled, draw)) is not None]
    pairs = pairs_of(labelled, seed)
    fitted, unfitted = likelihood_bands(labelled, pairs, ages, others)
    return Validation(
        pack_id=engine.pack_id,
        profile=engine.profile,
        pictures=len(labelled.people),
        people=len(labelled.of_each),
        people_with_several=sum(len(rows) > 1 for rows in labelled.of_each.values()),
        failed_to_enrol=rate_of(float((~labelled.found).mean()), len(labelled.found)),
        identification=_identification(labelled, draws, by_distance),
        pair_errors=pair_points(labelled, pairs),
        genuine=len(pairs.genuine),
        impostors=len(pairs.impostors),
        by_quality=by_quality(labelled, by_distance),
        by_age=by_age(labelled, by_distance) if np.isfinite(labelled.ages).any() else (),
        likelihood=fitted,
        unfitted=unfitted,
        grouping=grouping_of(labelled, engine.grouping_distance),
    )


def _identification(labelled: Labelled, draws: list[Draw], by_distance: list[Searched]) -> tuple[Identification, ...]:
    by_score = [found for draw in draws if (found := searched(labelled, draw, by_score=True)) is not None]
    told = [identification(BY_DISTANCE, by_distance)]
    return (*told, identification(BY_SCORE, by_score)) if len(by_score) == len(draws) else tuple(told)
