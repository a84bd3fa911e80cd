"""Tell what came of a candidate once nobody is blind any more, and whom a conflict between two examiners waits for."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.adjudication import Outcome, Stage, Standing, latest_of
from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.ids import CandidateId, SearchId
from app.domain.people import Role
from app.service.cases import act_in, is_disclosed_trial
from app.service.stages import has_searched_too
from app.store import Reader, Unit, Work

EXAMINING = frozenset({Role.EXAMINER, Role.SECOND_EXAMINER})
"""The roles of which a person holds one who examines."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A candidate at which two examiners conflict, and who may be the third: neither of them, nor who searched it."""

    search_id: SearchId
    candidate_id: CandidateId
    waits_for: tuple[str, ...]


def tell_outcomes(unit: Unit, *candidates: CandidateId) -> None:
    """Put on record what came of these candidates, of all of the case without any, where that is not done yet.

    An entry of its own, because the act that completes a pair of conclusions cannot read the other one before it is
    committed. What an end in between leaves out, the next look at leads or conflicts does. Nothing comes of a disclosed
    quality trial any more.
    """
    if is_disclosed_trial(unit):
        return
    with unit.reading() as reader:
        told = {each.candidate_id: each.outcome for each in reader.leads.told()}
        concluded = candidates or tuple(reader.adjudications.candidates())
        due = []
        for candidate_id in concluded:
            standing = reader.adjudications.standing(candidate_id)
            if _is_tellable(standing) and told.get(candidate_id) is not standing.outcome:
                due.append((candidate_id, standing))
    for candidate_id, standing in due:
        with unit.unit_of_work(act_in(unit, "tell outcome", Operation.COMBINATION, duty=Duty.SEE_CASES)) as work:
            _tell(work, candidate_id, standing)


def _is_tellable(standing: Standing) -> bool:
    return standing.outcome.is_settled or standing.outcome is Outcome.DISAGREEMENT


def _tell(work: Work, candidate_id: CandidateId, standing: Standing) -> None:
    search_id = work.searches.candidate(candidate_id).search_id
    work.leads.tell(candidate_id, standing.outcome, len(standing.examiners))
    work.note(
        search=search_id, candidate=candidate_id, outcome=standing.outcome.value, examiners=len(standing.examiners)
    )
    if not standing.outcome.is_settled:
        return
    latest = latest_of(work.adjudications.settled(candidate_id))
    work.note(
        conclusions=[made.conclusion.value for made in latest.values()],
        verified_by=[made.examiner_id for made in latest.values()],
    )
    first, second = latest[Stage.EXAMINATION], latest[Stage.VERIFICATION]
    work.agreements.count(first.examiner_id, second.examiner_id, first.conclusion.leaning, second.conclusion.leaning)


def list_conflicts(unit: Unit) -> list[Conflict]:
    """Return the candidates of the case that wait for a third examiner, and who that may be; a consultation on record.

    It says nothing of what the two concluded.
    """
    tell_outcomes(unit)
    with unit.unit_of_work(act_in(unit, "view conflicts", Operation.CONSULTATION)) as work:
        found = [
            _conflict(work, candidate_id)
            for candidate_id in ([] if is_disclosed_trial(unit) else work.adjudications.candidates())
            if work.adjudications.standing(candidate_id).outcome is Outcome.DISAGREEMENT
        ]
        work.note(conflicts=len(found))
    return found


def _conflict(reader: Reader, candidate_id: CandidateId) -> Conflict:
    search = reader.searches.get(reader.searches.candidate(candidate_id).search_id).search
    standing = reader.adjudications.standing(candidate_id)
    searches = reader.searches.all()
    fit = [
        person.name
        for person in reader.people.all()
        if person.roles & EXAMINING
        and not standing.has_concluded(person.id)
        and not has_searched_too(reader, person, search, searches)
    ]
    return Conflict(search.id, candidate_id, tuple(fit))
