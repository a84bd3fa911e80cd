"""List the leads of a case, and close them: with what corroborates the outcome, for all who worked on them to see."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.adjudication import Outcome
from app.domain.audit import Operation
from app.domain.errors import NotAllowed
from app.domain.ids import CandidateId, SearchId
from app.domain.lead import LeadClosing, LeadOutcome, checked_note
from app.service.cases import act_in, current_case, enter_case, is_disclosed_trial, list_cases
from app.service.outcomes import tell_outcomes
from app.store import Reader, Unit


@dataclass(frozen=True, slots=True)
class Lead:
    """A candidate towards whom the examiners lean, and how that ended; `closing` is None while it is open.

    `examiners` are the names of those who searched, examined and verified; `is_mine` is True for each of them.
    """

    case_reference: str
    search_id: SearchId
    candidate_id: CandidateId
    subject_name: str
    examiners: tuple[str, ...]
    is_majority: bool
    closing: LeadClosing | None
    is_mine: bool

    @property
    def state(self) -> str:
        """Open or closed, as a word."""
        return "open" if self.closing is None else "closed"


def list_leads(unit: Unit) -> list[Lead]:
    """Return the leads of the current case with their outcome, oldest first; a consultation on record.

    A disclosed quality trial has none.
    """
    tell_outcomes(unit)
    case = current_case(unit)
    with unit.unit_of_work(act_in(unit, "view leads", Operation.CONSULTATION)) as work:
        told = [each for each in work.leads.told() if each.outcome is Outcome.LEAD and not is_disclosed_trial(unit)]
        leads = [_lead(work, each.candidate_id, case.reference) for each in told]
        work.note(leads=len(leads), open=sum(lead.closing is None for lead in leads))
    return leads


def my_leads(unit: Unit) -> list[Lead]:
    """Return the leads of all cases that this person searched, examined or verified, with how they ended.

    Enters each case for it, on record, and in the end the one that was entered before.
    """
    before = unit.open_case
    found: list[Lead] = []
    for case in list_cases(unit):
        enter_case(unit, case.id)
        found.extend(lead for lead in list_leads(unit) if lead.is_mine)
    if before is not None:
        enter_case(unit, before.id)
    return found


def close_lead(unit: Unit, candidate_id: CandidateId, outcome: LeadOutcome, note: str) -> LeadClosing:
    """Record how a lead ended and what corroborates that; a later end supersedes, and both stay on record.

    Raises NotRecorded without a note, NotFound, and NotAllowed where the conclusions make no lead.
    """
    written = checked_note(note)
    tell_outcomes(unit, candidate_id)
    with unit.unit_of_work(act_in(unit, "close lead", Operation.ALTERATION)) as work:
        candidate = work.searches.candidate(candidate_id)
        if work.adjudications.standing(candidate_id).outcome is not Outcome.LEAD:
            raise NotAllowed(
                f"Candidate {candidate_id} is not a lead: two examiners have to lean towards the same person first. "
                "Nothing was recorded."
            )
        made = work.leads.close(candidate_id, outcome, written)
        case = current_case(unit)
        worked = _lead(work, candidate_id, case.reference).examiners
        told = [person.id for person in work.people.ever() if person.name in worked]
        work.lead_news.tell(case.id, candidate_id, outcome, told)
        work.note(closing=made.id, candidate=candidate_id, search=candidate.search_id, outcome=outcome.word)
    return made


def _lead(reader: Reader, candidate_id: CandidateId, case_reference: str) -> Lead:
    candidate = reader.searches.candidate(candidate_id)
    search = reader.searches.get(candidate.search_id).search
    made = reader.adjudications.settled(candidate_id)
    closings = reader.leads.closings(candidate_id)
    names = tuple(dict.fromkeys((search.searched_by, *(each.examiner_name for each in made))))
    return Lead(
        case_reference=case_reference,
        search_id=search.id,
        candidate_id=candidate_id,
        subject_name=candidate.subject_name,
        examiners=names,
        is_majority=len(reader.adjudications.standing(candidate_id).examiners) > 2,
        closing=closings[-1] if closings else None,
        is_mine=reader.actor.name in names,
    )
