"""Whether a standing search may run now, by whom, and if not, why not in words."""

from __future__ import annotations

from datetime import timedelta

from app.domain.adjudication import Outcome
from app.domain.case import Case
from app.domain.duties import Duty, may
from app.domain.face import FaceState
from app.domain.ids import CandidateId, FaceId
from app.domain.lead import LeadOutcome
from app.domain.people import Examiner
from app.domain.policy import Function, SearchPurpose
from app.domain.search import SearchRecord
from app.domain.standing_search import StandingSearch
from app.service.cases import current_case, is_disclosed_trial
from app.service.permission import policy_in_force, why_not
from app.service.permission_roles import refusal, trained_until
from app.store import Reader, Unit

_NOBODYS = frozenset({FaceState.NOT_A_FACE, FaceState.NOT_RELEVANT})


def why_it_rests(unit: Unit, standing: StandingSearch, pack_id: str) -> str:
    """Return why a standing search is not made now, whatever has changed in the gallery; nothing where it may be.

    It has ended, its time or the case's is over, its probe is resolved or nobody's, whoever keeps it may not search
    any more, the policy closed its purpose to them or to the person at the desk, or its faces lack a vector.
    """
    return why_it_is_over(unit, standing) or why_it_is_hindered(unit, standing, pack_id)


def why_it_is_over(unit: Unit, standing: StandingSearch) -> str:
    """Return why nobody has to look any more: it has ended, or its probe is resolved or nobody's; else nothing."""
    return _why_over(unit, standing, current_case(unit)) or _why_resolved(unit, standing.root)


def why_it_is_hindered(unit: Unit, standing: StandingSearch, pack_id: str) -> str:
    """Return what keeps a standing search from running though somebody should look on; nothing where nothing does."""
    purpose, types = purpose_of(standing.root), standing.root.gallery_types
    return (
        refusal(unit, Duty.SEARCH)
        or why_not(unit, Function.STANDING_SEARCH, types, purpose)
        or why_not(unit, Function.SEARCH, types, purpose)
        or _why_not_kept(unit, standing)
        or _why_without_vector(unit, standing.root, pack_id)
    )


def is_behind(standing: StandingSearch, number: int, pack_id: str) -> bool:
    """Return whether anything has changed since a standing search last ran: the gallery of this number, or the models.

    What is stated of subjects raises the gallery's number, too, so a narrowed search follows it.
    """
    return (standing.last_run.gallery_number, standing.last_run.pack_id) != (number, pack_id)


def purpose_of(root: SearchRecord) -> SearchPurpose:
    """Return the purpose that a search was made for."""
    return SearchPurpose(root.purpose_id, root.purpose)


def _why_over(unit: Unit, standing: StandingSearch, case: Case) -> str:
    today = unit.clock().date()
    if standing.end is not None:
        return f"It was ended on {standing.end.ended_at:%Y-%m-%d} by {standing.end.ended_by}: {standing.end.reason}"
    if standing.until < today:
        return f"It was to be kept until {standing.until}. Search again and keep that search, or leave it."
    if case.retain_until < today:
        return f"The case was to be reviewed or erased by {case.retain_until}; until its date is moved nothing runs."
    if is_disclosed_trial(unit):
        return "The case was a quality trial, and it is disclosed."
    return ""


def _why_resolved(unit: Unit, root: SearchRecord) -> str:
    with unit.reading() as reader:
        lead = lead_of(reader, root)
        states = {reader.faces.get(face_id).state for face_id in root.face_ids}
    if lead is not None:
        return f"Candidate {lead} is a lead on the same face. Should that be ruled out, it runs again."
    if states and states <= _NOBODYS:
        return f"Its faces are marked as {' or '.join(sorted(state.value for state in states))}."
    return ""


def lead_of(reader: Reader, root: SearchRecord) -> CandidateId | None:
    """Return a candidate of any search with the same face on whom the examiners agree; None while it is unresolved.

    The same are views of one track, and faces that somebody confirmed as one person with it; a grouping's proposal is
    not enough to stop looking. A lead that was ruled out by other means counts no more.
    """
    faces = same_faces(reader, root)
    for candidate_id, searched in reader.standing_searches.concluded_on():
        if not faces & searched:
            continue
        closings = reader.leads.closings(candidate_id)
        is_ruled_out = bool(closings) and closings[-1].outcome is LeadOutcome.RULED_OUT
        if reader.adjudications.standing(candidate_id).outcome is Outcome.LEAD and not is_ruled_out:
            return candidate_id
    return None


def same_faces(reader: Reader, root: SearchRecord) -> set[FaceId]:
    """Return the faces of a search, the further views of their tracks, and those confirmed as one person with them."""
    faces = reader.faces.of_one_track(root.face_ids)
    return faces | reader.standing_searches.confirmed_with(faces)


def _why_not_kept(unit: Unit, standing: StandingSearch) -> str:
    """Return why whoever keeps a standing search may not search any more; nothing where they may."""
    with unit.reading() as reader:
        keeper = reader.people.get(standing.keeper_id)
    if keeper.removed_at is not None:
        return f"{keeper.name}, who keeps it, is not in the unit any more. Others keep a search of their own standing."
    return _why_may_not(unit, keeper, standing.root)


def _why_may_not(unit: Unit, keeper: Examiner, root: SearchRecord) -> str:
    policy = policy_in_force(unit).policy
    until, today = trained_until(unit, keeper), unit.clock().date()
    if until is None or until < today + timedelta(days=max(0, policy.least_training_days - 1)):
        return f"{keeper.name}, who keeps it, has no training that is valid long enough."
    is_open = set(root.gallery_types) <= policy.gallery_types(keeper.roles, root.purpose_id)
    if not may(keeper, Duty.SEARCH) or not is_open or not policy.roles_for(Function.STANDING_SEARCH) & keeper.roles:
        return f"The roles of {keeper.name}, who keeps it, do not cover its purpose any more."
    return ""


def _why_without_vector(unit: Unit, root: SearchRecord, pack_id: str) -> str:
    with unit.reading() as reader:
        lacking = {face for face in root.face_ids if reader.faces.embedding(face, pack_id).pack_id != pack_id}
        unmade = set(reader.faces.unmade(pack_id)) if lacking else set()
    if lacking - unmade:
        return "Its faces have no vector of the models that this unit works with: run `homeward models reembed` first."
    if lacking and lacking == set(root.face_ids):
        return "The present models give no vector for its faces."
    return ""
