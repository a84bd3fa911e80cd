"""Leads between cases: "the same person, proposed", with reasons, for the examiners of both; nobody is ever merged."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.across import LINKED, CaseLink, Said
from app.domain.audit import Act, Operation
from app.domain.case import Case
from app.domain.duties import Duty, may
from app.domain.errors import NotAllowed
from app.domain.ids import AcrossCandidateId, AcrossSearchId, CaseId, CaseLinkId
from app.domain.lead import LeadOutcome, checked_note
from app.domain.statement import stated
from app.service.across_gallery import cases_to_see
from app.service.cases import act_in, current_case
from app.service.permission_roles import refuse_own_trial, require_examination
from app.store import Unit, glance

_NO_REASON = "A lead between cases needs its reasons on record. Nothing was recorded; write what you observed."


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A lead as a person may read it, from the open case: `other` names the other side, `is_mine` who proposed it.

    `search_id` is the search it came from, where that was made in the open case.
    """

    link: CaseLink
    other: str
    is_mine: bool
    search_id: AcrossSearchId | None = None


def propose_link(unit: Unit, candidate_id: AcrossCandidateId, rationale: str) -> CaseLink:
    """Record that a candidate across cases may be the same person, and why: a lead for people outside to settle.

    It is an act in both cases. Both keep their own persons. Raises NotRecorded without reasons, NotFound, and
    NotAllowed where the other case was erased, disclosed as a trial or set as one by this person, or roles or training
    do not cover it.
    """
    why = stated(rationale, _NO_REASON)
    require_examination(unit)
    asking, seen = current_case(unit), {case.id for case in cases_to_see(unit)}
    with unit.reading() as reader:
        found = reader.across.candidate(candidate_id)
        search = reader.across.get(found.search_id).search
    other_id = found.found.case_id
    if found.is_erased or (other_id is not None and other_id not in seen):
        raise NotAllowed("Of this candidate nothing can be seen any more. Nothing was recorded; it can be no lead.")
    refuse_own_trial(unit, other_id)
    act = act_in(unit, "propose lead between cases", Operation.ALTERATION, duty=_duty(unit))
    with unit.together():
        with unit.unit_of_work(act) as work:
            made = work.links.add(asking.id, candidate_id, search.face_ids[0], search.person_id, found.found, why)
            work.note(link=made.id, across_search=search.id, candidate=candidate_id, faces=[made.face_id])
        _tell_other(unit, asking, made, Said.PROPOSED)
    return made


def second_link(unit: Unit, link_id: CaseLinkId, *, supports: bool, rationale: str) -> CaseLink:
    """Record what a second examiner found, from either case, before they could read the first one's reasons.

    Raises NotRecorded without reasons, NotFound, and NotAllowed for the proposer, for whoever has compared the two by
    a search of their own, where nobody is awaited any more, or where roles or training do not cover it.
    """
    why = stated(rationale, _NO_REASON)
    require_examination(unit)
    asking = current_case(unit)
    link = _of_open_case(unit, asking, link_id)
    refuse_own_trial(unit, _other_side(link, asking.id))
    if unit.actor.id in {each.person_id for each in link.words} or not link.awaits_second:
        raise NotAllowed(
            f"On lead {link_id} no further examiner is awaited, or you have spoken already. Nothing was recorded; "
            "another examiner can, or it can be closed."
        )
    if _has_compared(unit, link):
        raise NotAllowed(
            f"You have searched across cases with a face of lead {link_id} and seen the order and the distances, so "
            "your word would not be blind. Nothing was recorded; somebody else has to examine it."
        )
    said = Said.SUPPORTED if supports else Said.NOT_SUPPORTED
    return _said(unit, asking, link, said, why, None)


def _has_compared(unit: Unit, link: CaseLink) -> bool:
    """Return whether the person at the desk has searched across cases with one of a lead's two faces, in either case.

    Raises UnitDamaged where a case does not open: then nobody knows.
    """
    for case_id, face_id in ((link.case_id, link.face_id), (link.other_case_id, link.other_face_id)):
        if case_id is None or face_id is None:
            continue
        with glance(unit, case_id) as reader:
            faces = reader.stacks.seen_again(reader.faces.of_one_track([face_id]))
            if any(each.searched_by_id == unit.actor.id and faces & {*each.face_ids} for each in reader.across.all()):
                return True
    return False


def close_link(unit: Unit, link_id: CaseLinkId, outcome: LeadOutcome, note: str) -> CaseLink:
    """Record how a lead between cases ended and what corroborates that; a later end stands beside the earlier one.

    Raises NotRecorded without a note, NotFound, NotAllowed.
    """
    written = checked_note(note)
    asking = current_case(unit)
    return _said(unit, asking, _of_open_case(unit, asking, link_id), Said.CLOSED, written, outcome)


def list_links(unit: Unit) -> list[LinkRow]:
    """Return the leads that the open case is part of, whichever side proposed them; a consultation on record.

    Leads into a disclosed quality trial are none any more and are left out.
    """
    asking, seen = current_case(unit), {case.id: case.reference for case in cases_to_see(unit)}
    with unit.unit_of_work(act_in(unit, "view leads between cases", Operation.CONSULTATION)) as work:
        links = [link for link in work.links.of_case(asking.id) if _sides(link) <= seen.keys()]
        senders = work.partners.senders()
        own = [link.candidate_id for link in links if link.case_id == asking.id]
        searches = {one: work.across.candidate(one).search_id for one in own}
        work.note(links=len(links))
    rows = []
    for link in links:
        other_id, crop_id = _other_side(link, asking.id), link.partner_crop_id
        other = seen[other_id] if other_id is not None else ""
        if crop_id is not None:
            other = senders.get(crop_id, "erased since")
        # Numbers of candidates are each case's own.
        search_id = searches[link.candidate_id] if link.case_id == asking.id else None
        is_mine = link.words[0].person_id == unit.actor.id
        rows.append(LinkRow(link.seen_by(unit.actor.id), other, is_mine, search_id))
    return rows


def _said(unit: Unit, asking: Case, link: CaseLink, said: Said, words: str, outcome: LeadOutcome | None) -> CaseLink:
    verb = "close lead between cases" if said is Said.CLOSED else "second lead between cases"
    duty = None if said is Said.CLOSED else _duty(unit)
    with unit.together():
        with unit.unit_of_work(act_in(unit, verb, Operation.ALTERATION, duty=duty)) as work:
            made = work.links.say(link.id, said, words, outcome)
            # What a second examiner said is not told here: the trail may be read by a third.
            work.note(link=link.id, outcome=outcome.word if outcome else None)
        _tell_other(unit, asking, made, said)
    return made


def _tell_other(unit: Unit, asking: Case, link: CaseLink, said: Said) -> None:
    """Let the other case's trail say that a lead to it was proposed, seconded or closed."""
    other_id = _other_side(link, asking.id)
    if other_id is None:
        return
    face_id = link.other_face_id if other_id == link.other_case_id else link.face_id
    act = Act(LINKED, Operation.ALTERATION, asking.purpose, asking.authority, other_id)
    with unit.unit_of_work(act) as work:
        work.note(
            from_case=asking.id, link=link.id, what="close" if said is Said.CLOSED else "examine", faces=[face_id]
        )


def _duty(unit: Unit) -> Duty:
    return Duty.EXAMINE if may(unit.actor, Duty.EXAMINE) else Duty.VERIFY


def _of_open_case(unit: Unit, asking: Case, link_id: CaseLinkId) -> CaseLink:
    seen = {case.id for case in cases_to_see(unit)}
    with unit.reading() as reader:
        link = reader.links.get(link_id)
    if asking.id not in _sides(link) or not _sides(link) <= seen:
        raise NotAllowed(
            f"Lead {link_id} is none of case {asking.reference}, or what it pointed at is no case of work any more. "
            "Nothing was recorded; enter a case that it links."
        )
    return link


def _sides(link: CaseLink) -> set[CaseId]:
    return {side for side in (link.case_id, link.other_case_id) if side is not None}


def _other_side(link: CaseLink, from_case: CaseId) -> CaseId | None:
    return link.other_case_id if from_case == link.case_id else link.case_id
