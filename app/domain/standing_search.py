"""A standing search: one that is made again, for its examiner, whenever the gallery or the models have changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import NotRecorded
from app.domain.ids import CandidateId, PersonnelId, ReferenceId, SearchId, StandingSearchId, SubjectId
from app.domain.search import Candidate, Combination, RankedReference, SearchRecord
from app.domain.statement import stated


class Compared(StrEnum):
    """What a run of a standing search compared its probe with."""

    BEGUN = "begun"
    NOTHING = "nothing to compare"
    NEW = "what is new"
    EVERYTHING = "everything"


class NewBecause(StrEnum):
    """Why a candidate is new: by a reference that came since, by new models, or because others left the list."""

    NEW_REFERENCE = "new reference"
    NEW_MODELS = "new models"
    LIST_CHANGED = "the list has changed"


@dataclass(frozen=True, slots=True)
class StandingEnd:
    """That a standing search was ended, by whom and why."""

    reason: str
    ended_at: datetime
    ended_by: str


@dataclass(frozen=True, slots=True)
class StandingRun:
    """One time that a standing search was held against the gallery.

    `search_id` is None where nothing had changed for it. `compared` counts references.
    """

    id: int
    how: Compared
    why: str
    compared: int
    search_id: SearchId | None
    gallery_number: int
    pack_id: str
    ran_at: datetime
    ran_by: str


@dataclass(frozen=True, slots=True)
class StandingSearch:
    """A search that is kept up: with the probe, purpose, types and number of candidates of the search it rests on.

    `until` is its last day; `last_run` is the latest one, at first the search it rests on.
    """

    id: StandingSearchId
    root: SearchRecord
    until: date
    started_at: datetime
    keeper_id: PersonnelId
    keeper: str
    last_run: StandingRun
    end: StandingEnd | None = None


@dataclass(frozen=True, slots=True)
class NewCandidate:
    """A candidate that was on no earlier list of its standing search, as it waits for the examiner.

    It carries neither rank nor score; the sheet of the search does, for whoever made that.
    """

    id: int
    standing_id: StandingSearchId
    search_id: SearchId
    candidate_id: CandidateId
    subject_id: SubjectId
    subject_name: str
    why: NewBecause
    found_at: datetime
    found_by: str
    root: SearchRecord
    is_seen: bool


@dataclass(frozen=True, slots=True)
class LastList:
    """What a standing search knows of its probe so far: the latest list, and which references it holds for.

    `cohort` is the digest of the cohort that its scores were made with, None where it is by distance; `searched` is
    int64 (n,), ascending, None where it is not known which they were.
    """

    search_id: SearchId
    pack_id: str
    listed: tuple[RankedReference, ...]
    cohort: str | None
    searched: NDArray[np.int64] | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What the next run has to compare, and why; `new` are the references that came since, int64 (n,)."""

    how: Compared
    why: str
    new: NDArray[np.int64]


def plan_of(last: LastList, now: NDArray[np.int64], pack_id: str, combination: Combination, cohort: str | None) -> Plan:
    """Return what must be compared so that the list is that of a full search among the references `now`, int64 (n,).

    `cohort` is the digest of what scores are made with now, None where there are none. It is the whole gallery's, so
    scores change also where nobody who is searched came or went. Comparing what is new suffices where nobody of the
    list has left the gallery: all others are farther away than the list's last, and nothing brings them nearer.
    Everything is compared wherever that does not hold.
    """
    nothing = np.empty(0, np.int64)
    if last.searched is None:
        return Plan(Compared.EVERYTHING, "which references the first search saw is not known any more", nothing)
    new = np.setdiff1d(now, last.searched, assume_unique=True)
    if last.pack_id != pack_id:
        return Plan(Compared.EVERYTHING, "the models have changed", new)
    are_scores_new = combination is Combination.MEAN and cohort is not None and cohort != last.cohort
    if np.array_equal(now, last.searched) and not are_scores_new:
        return Plan(Compared.NOTHING, "the same references as before", new)
    if cohort is not None or last.cohort is not None:
        return Plan(Compared.EVERYTHING, "comparison scores follow from the whole gallery", new)
    if combination is Combination.ALL:
        return Plan(Compared.EVERYTHING, "how near all faces are, old and new references decide together", new)
    if not np.isin([entry.reference_id for entry in last.listed], now).all():
        return Plan(Compared.EVERYTHING, "a reference of the list is not searched any more", new)
    if not len(new):
        return Plan(Compared.NOTHING, "what is gone was not on the list", new)
    return Plan(Compared.NEW, "references came since", new)


def merged(one: Iterable[RankedReference], other: Iterable[RankedReference], k: int) -> tuple[RankedReference, ...]:
    """Return the k closest subjects of two lists by distance, each by its closest reference, as one search would."""
    best: dict[SubjectId, RankedReference] = {}
    for entry in sorted((*one, *other), key=lambda entry: (entry.distance, entry.reference_id)):
        best.setdefault(entry.subject_id, entry)
    return tuple(best.values())[:k]


def new_among(
    candidates: Sequence[Candidate],
    listed: AbstractSet[tuple[SubjectId, ReferenceId]],
    searched: NDArray[np.int64] | None,
    *,
    are_models_new: bool,
) -> list[tuple[CandidateId, NewBecause]]:
    """Return which candidates are new: subjects on no earlier list, and subjects by a reference that was never there.

    `listed` are subjects with references of all earlier lists; `searched` what the latest one saw, None where that is
    not known. Somebody who was listed before is new again only by a reference that came since, and only once.
    """
    known = {subject for subject, _ in listed}
    before = None if searched is None else set(searched.tolist())
    found = []
    for entry in candidates:
        came_since = before is not None and entry.reference_id not in before
        is_new_pair = (entry.subject_id, entry.reference_id) not in listed and (came_since or before is None)
        if entry.subject_id in known and not is_new_pair:
            continue
        models = NewBecause.NEW_MODELS if are_models_new else NewBecause.LIST_CHANGED
        found.append((entry.id, NewBecause.NEW_REFERENCE if came_since else models))
    return found


def checked_until(until: date | None, longest: date, today: date) -> date:
    """Return the last day of a standing search, the longest unless one is given; raises NotRecorded beyond that."""
    chosen = until or longest
    if not today <= chosen <= longest:
        raise NotRecorded(
            f"A search may be kept standing until {longest.isoformat()} at the latest: the case is reviewed then, or "
            f"the policy ends it. Nothing was started; give a day from {today.isoformat()} to that one."
        )
    return chosen


def checked_reason(reason: str) -> str:
    """Return why a standing search ends, stripped, or raise NotRecorded where it is blank."""
    return stated(reason, "A standing search is ended with a reason. Nothing was ended; write why.")
