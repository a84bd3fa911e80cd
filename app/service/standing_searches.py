"""Keep a search standing, end it, list what is kept, and look at the new candidates that came of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import NotAllowed
from app.domain.ids import SearchId, StandingSearchId
from app.domain.policy import Function, Kept
from app.domain.search import ProbeKind, SearchRecord
from app.domain.standing_search import Compared, NewCandidate, StandingSearch, checked_reason, checked_until
from app.service.cases import act_in, current_case
from app.service.gallery import LoadedGallery
from app.service.permission import policy_in_force, require
from app.service.permission_roles import refusal, refuse_own_trial, require_duty
from app.service.standing_states import (
    is_behind,
    lead_of,
    purpose_of,
    why_it_is_hindered,
    why_it_is_over,
    why_it_rests,
)
from app.store import Reader, Unit


@dataclass(frozen=True, slots=True)
class StandingView:
    """A standing search as it is listed: `rests` says why it does not run; `is_due` that the gallery has changed."""

    standing: StandingSearch
    is_mine: bool
    is_due: bool
    rests: str


@dataclass(frozen=True, slots=True)
class StandingGlance:
    """What waits in the case that is open, for the person at the desk alone: counts, without a name.

    `due` are standing searches of their own for which gallery or models have changed since they last ran; `hindered`
    such that something keeps from running, those of people who have left the unit with them.
    """

    new: int
    probes: int
    due: int
    hindered: int = 0


def start_standing(
    unit: Unit, gallery: LoadedGallery, search_id: SearchId, until: date | None = None
) -> StandingSearch:
    """Keep a search of one's own standing: its probe, purpose, types and number of candidates, until a day.

    The longest is the case's own date, or the policy's for cases where that comes first; that day unless one is given.
    Raises NotFound, NotRecorded for a day beyond, and NotAllowed where the policy, the stop or the person's roles or
    training forbid it, for anybody else's search or a picture's, for a resolved probe, and where it is kept already.
    """
    refuse_own_trial(unit)
    require_duty(unit, Duty.SEARCH)
    case = current_case(unit)
    with unit.reading() as reader:
        root = reader.searches.get(search_id).search
        _check_may_stand(unit, reader, root)
    for function in (Function.STANDING_SEARCH, Function.SEARCH):
        require(unit, function, root.gallery_types, purpose_of(root))
    today = unit.clock().date()
    longest = min(case.retain_until, policy_in_force(unit).policy.retention.latest(Kept.CASE, today))
    last_day = checked_until(until, longest, today)
    searched = _still_the_same(unit, gallery, root)
    act = act_in(unit, "keep searching", Operation.COMBINATION, root.purpose, Duty.SEARCH)
    with unit.unit_of_work(act) as work:
        standing_id = work.standing_searches.add(search_id, last_day)
        work.standing_searches.add_run(
            *(standing_id, Compared.BEGUN, "the search it rests on", root.gallery.reference_count, search_id),
            *(root.gallery.number, root.pack_id, searched),
        )
        work.note(standing=standing_id, search=search_id, until=last_day.isoformat(), purpose_id=root.purpose_id)
        return work.standing_searches.get(standing_id)


def _check_may_stand(unit: Unit, reader: Reader, root: SearchRecord) -> None:
    if root.searched_by != unit.actor.name:
        raise NotAllowed(
            f"Search {root.id} was made by somebody else, and its list is for them alone. Nothing was started; search "
            "with the face yourself and keep that search."
        )
    if root.probe_kind is ProbeKind.IMAGE:
        raise NotAllowed(
            "Only faces of the case are kept searching; this search was made with a picture that is no exhibit. "
            "Nothing was started."
        )
    lead = lead_of(reader, root)
    if lead is not None:
        raise NotAllowed(f"Candidate {lead} is a lead on the same face, so it is resolved. Nothing was started.")
    for other in reader.standing_searches.all():
        if other.end is None and other.keeper_id == unit.actor.id and _asks_the_same(other.root, root):
            raise NotAllowed(
                f"You keep standing search {other.id} for the same faces and purpose already. Nothing was started."
            )


def _asks_the_same(one: SearchRecord, other: SearchRecord) -> bool:
    return (one.face_ids, one.combination, one.purpose_id, one.gallery_types, one.narrowed, one.k) == (
        *(other.face_ids, other.combination, other.purpose_id, other.gallery_types, other.narrowed, other.k),
    )


def _still_the_same(unit: Unit, gallery: LoadedGallery, root: SearchRecord) -> NDArray[np.int64] | None:
    """Return which references a search saw, where the gallery is still the one it was made in; None where not."""
    with unit.reading() as reader:
        if reader.gallery.number() != root.gallery.number or gallery.manifest.id != root.pack_id:
            return None
    version, index = gallery.current(unit, frozenset(root.gallery_types), root.narrowed)
    is_same = version.digest == root.gallery.digest and gallery.barred == root.barred
    return index.searched_ids if is_same else None


def end_standing(unit: Unit, standing_id: StandingSearchId, reason: str) -> StandingSearch:
    """End a standing search for good, with a reason; what it found stays. Raises NotFound, NotRecorded, NotAllowed."""
    written = checked_reason(reason)
    with unit.unit_of_work(act_in(unit, "end standing search", Operation.ALTERATION)) as work:
        work.standing_searches.end(standing_id, written)
        work.note(standing=standing_id)
        return work.standing_searches.get(standing_id)


def list_standing(unit: Unit, pack_id: str) -> list[StandingView]:
    """Return every standing search of the case, ended ones too, with whether it runs; a consultation on record.

    `pack_id` is that of the models that the unit works with.
    """
    with unit.unit_of_work(act_in(unit, "view standing searches", Operation.CONSULTATION)) as work:
        kept, number = work.standing_searches.all(), work.gallery.number()
        work.note(standing=len(kept))
    return [
        StandingView(
            standing,
            standing.keeper_id == unit.actor.id,
            is_behind(standing, number, pack_id),
            why_it_rests(unit, standing, pack_id),
        )
        for standing in kept
    ]


def standing_glance(unit: Unit, pack_id: str) -> StandingGlance:
    """Return how much waits for the person at the desk in the case that is open, and how many runs are due: counts."""
    if unit.open_case is None or refusal(unit, Duty.SEE_CASES):
        return StandingGlance(0, 0, 0)
    with unit.reading() as reader:
        unseen = [each for each in reader.standing_searches.queue() if not each.is_seen]
        number = reader.gallery.number()
        here = {person.id for person in reader.people.all()}
        theirs = [
            standing
            for standing in reader.standing_searches.all()
            if standing.keeper_id == unit.actor.id or standing.keeper_id not in here
        ]
    behind = [standing for standing in theirs if is_behind(standing, number, pack_id)]
    wanted = [standing for standing in behind if not why_it_is_over(unit, standing)]
    hindered = sum(bool(why_it_is_hindered(unit, standing, pack_id)) for standing in wanted)
    return StandingGlance(len(unseen), len({each.standing_id for each in unseen}), len(wanted) - hindered, hindered)


def new_candidates(unit: Unit, *, with_seen: bool = False) -> list[NewCandidate]:
    """Return the new candidates of one's own standing searches and runs, oldest first; a consultation on record.

    Those that were seen already are left out unless asked for. Nothing is said of rank and score. Whoever has not
    searched the face is told nothing: they may be its second examiner, and get what waits for them blind.
    """
    with unit.unit_of_work(act_in(unit, "view new candidates", Operation.CONSULTATION)) as work:
        found = [each for each in work.standing_searches.queue() if with_seen or not each.is_seen]
        work.note(candidates=len(found), subjects_shown=list(sorted({each.subject_id for each in found})))
    return found


def see_candidates(unit: Unit, ids: Collection[int] | None = None) -> int:
    """Mark new candidates as seen, all unseen ones unless some are named; on record. Returns how many it were."""
    with unit.unit_of_work(act_in(unit, "see new candidates", Operation.CONSULTATION)) as work:
        unseen = [each for each in work.standing_searches.queue() if not each.is_seen]
        seen = [each for each in unseen if ids is None or each.id in ids]
        work.standing_searches.see(seen)
        work.note(candidates=[int(each.candidate_id) for each in seen])
    return len(seen)
