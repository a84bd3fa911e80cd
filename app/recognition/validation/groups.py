"""The same searches told apart by the probe: by its quality, and by the age of the person in it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.domain.validation import Group
from app.recognition.validation.intervals import rate_of
from app.recognition.validation.labelled import Labelled
from app.recognition.validation.open_set import Searched

QUALITY_STEP = 10
FPIR = 0.1
"""The share of strangers with a candidate at which the FNIR of a group is told."""


def by_quality(labelled: Labelled, found: Sequence[Searched]) -> tuple[Group, ...]:
    """Return a group for each ten points of the quality score; pictures without a face have none, and count alone."""
    groups = []
    for low in range(0, 100, QUALITY_STEP):
        high = low + QUALITY_STEP
        is_in = (labelled.qualities >= low) & ((labelled.qualities < high) | (high == 100))
        groups.append(_group(f"{low} to {high}", labelled, found, is_in))
    groups.append(_group("no face found", labelled, found, ~labelled.found))
    return tuple(group for group in groups if group.pictures)


def by_age(labelled: Labelled, found: Sequence[Searched]) -> tuple[Group, ...]:
    """Return a group for each single year of age at capture, and one for all pictures of unknown age."""
    known = labelled.ages[np.isfinite(labelled.ages)]
    groups = [_group(f"{age:.0f}", labelled, found, labelled.ages == age) for age in np.unique(known)]
    groups.append(_group("unknown", labelled, found, ~np.isfinite(labelled.ages)))
    return tuple(group for group in groups if group.pictures)


def _group(words: str, labelled: Labelled, found: Sequence[Searched], is_in: NDArray[np.bool_]) -> Group:
    """Return what came of the group's mated searches over all draws; each picture counts once in the interval."""
    some = [is_in[one.draw.mated] for one in found]
    ranks = np.concatenate([one.ranks[kept] for one, kept in zip(found, some, strict=True)])
    missed = np.concatenate([one.misses_at(FPIR)[kept] for one, kept in zip(found, some, strict=True)])
    probes = np.concatenate([one.draw.mated[kept] for one, kept in zip(found, some, strict=True)])
    n = len(np.unique(probes))
    first, first_ten, fnir = (
        rate_of(float(each.mean()), n) if n else None for each in (ranks <= 1, ranks <= 10, missed)
    )
    people = len(set(labelled.people[is_in].tolist()))
    return Group(words, int(is_in.sum()), people, int((is_in & ~labelled.found).sum()), first, first_ten, fnir)
