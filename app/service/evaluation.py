"""Close an evaluation: write down what was tried and what came of it, and let nobody work in the unit any more."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC
from pathlib import Path

from app import __version__
from app.domain.adjudication import Outcome
from app.domain.audit import AuditEntry, Operation
from app.domain.case import Case
from app.domain.errors import DOES_NOT_OPEN, NotAllowed
from app.domain.partner import SENDING
from app.domain.people import Role
from app.domain.registration import Evaluation
from app.report.closing_page import (
    ClosingFacts,
    Count,
    Participant,
    PolicyNote,
    as_closing_json,
    as_closing_page,
)
from app.service.cases import act_of_unit, enter_to_count, leave_to
from app.service.permission import refuse
from app.service.permission_roles import require_person
from app.service.reserved_file import let_go, refuse_place, room_for
from app.service.staff import SEARCHING_STAFF
from app.store import Unit


@dataclass(frozen=True, slots=True)
class ClosedEvaluation:
    """Where the closing report lies, and its digest."""

    path: Path
    json_path: Path
    sha256: str


def close_evaluation(unit: Unit, path: Path) -> ClosedEvaluation:
    """Write the closing report, HTML and beside it JSON, and end all work in the unit for good.

    Every case is entered to be counted, on record; afterwards the one that was open is open again. For supervisors, who
    need not see cases for it: they are told counts. Disclosed quality trials are counted apart.
    Raises NotAllowed where the unit is no evaluation or closed already, for anybody else, and for a path inside the
    unit or taken already; KnownError or StorageFull where nothing could be written, which leaves the unit open.
    """
    require_person(unit)
    with unit.reading() as reader:
        evaluation = reader.standing.evaluation()
    if evaluation is None:
        raise NotAllowed("This unit is no evaluation. Nothing was closed; that is chosen when a unit is made.")
    if evaluation.closing is not None:
        raise NotAllowed("The evaluation is closed already. Nothing was changed.")
    if Role.SUPERVISOR not in unit.actor.roles:
        refuse(unit, "Only a supervisor closes an evaluation. Nothing was changed; tell one.", "close the evaluation",
               {"function": "close evaluation"})  # fmt: skip
    json_path = path.with_suffix(".json")
    refuse_place(unit, path, json_path)
    facts = _gathered(unit, evaluation)
    page = as_closing_page(facts).encode()
    digest = hashlib.sha256(page).hexdigest()
    act = act_of_unit("close evaluation", Operation.DISCLOSURE, "end the evaluation and report on it")
    told = as_closing_json(facts, path.name, digest).encode()
    with room_for(unit, path, json_path), unit.unit_of_work(act) as work:
        work.standing.close_evaluation(digest)
        work.note(report=digest, cases=facts.cases, searches=sum(each.count for each in facts.searches))
        let_go(work, path, lambda: [page])
        let_go(work, json_path, lambda: [told])
        work.afterwards.append(unit.take_standing)
    return ClosedEvaluation(path, json_path, digest)


@dataclass(slots=True)
class _Tally:
    """What the cases of the evaluation hold, added up."""

    exhibits: int = 0
    files: int = 0
    faces: int = 0
    drawn: int = 0
    candidates: int = 0
    reports: int = 0
    across: int = 0
    across_candidates: int = 0
    searches: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[Outcome] = field(default_factory=Counter)
    unread: list[str] = field(default_factory=list)


def _gathered(unit: Unit, evaluation: Evaluation) -> ClosingFacts:
    with unit.reading() as reader:
        every = reader.cases.all()
    cases = [case for case in every if not case.is_trial]
    tally = _tally(unit, cases)
    with unit.reading() as reader:
        entries = reader.audit.entries()
        people = {person.id: person for person in reader.people.all()}
        policies = reader.policies.all()
    info = unit.info()
    acts = Counter(entry.actor_id for entry in entries)
    verbs = Counter(entry.act.verb for entry in entries)
    names = {entry.actor_id: entry.actor_name for entry in entries}
    participants = [
        Participant(names[actor], people[actor].shown_roles if actor in people else "no longer in the unit", count)
        for actor, count in acts.items()
        if actor is not None
    ]
    return ClosingFacts(
        unit_name=info.name,
        registration=info.registration,
        began_at=info.created_at,
        until=evaluation.until.isoformat(),
        closed_at=unit.clock().astimezone(UTC),
        closed_by=unit.actor.name,
        software=f"Homeward {__version__}",
        cases=len(cases),
        trials=len(every) - len(cases),
        unread=tuple(tally.unread),
        exhibits=tally.exhibits,
        files=tally.files,
        faces=tally.faces,
        drawn=tally.drawn,
        subjects=info.subject_count,
        searches=tuple(Count(purpose, count) for purpose, count in sorted(tally.searches.items())),
        candidates=tally.candidates,
        concluded=sum(tally.outcomes.values()),
        outcomes=tuple(Count(outcome.value, tally.outcomes[outcome]) for outcome in Outcome if tally.outcomes[outcome]),
        refused=verbs["refused"],
        reports=tally.reports,
        across=tally.across,
        across_candidates=tally.across_candidates,
        partner_files_sent=verbs[SENDING],
        partner_files_taken_in=verbs["add partner crops"],
        staff_searches=verbs[SEARCHING_STAFF],
        participants=tuple(participants),
        policies=tuple(
            PolicyNote(
                each.version, each.policy.name, each.policy.profile.name, each.sha256, f"{each.adopted_at:%Y-%m-%d}"
            )
            for each in policies
        ),
        audit_entries=len(entries),
        audit_head=_head_of(entries),
    )


def _tally(unit: Unit, cases: list[Case]) -> _Tally:
    """Enter every case and count what is in it; one whose file does not open is named instead."""
    before, tally = unit.open_case, _Tally()
    for case in cases:
        try:
            enter_to_count(unit, case)
        except DOES_NOT_OPEN:
            tally.unread.append(case.id)
            continue
        _count_case(unit, tally)
    leave_to(unit, before)
    return tally


def _count_case(unit: Unit, tally: _Tally) -> None:
    with unit.reading() as reader:
        tally.exhibits += len(reader.exhibits.all())
        tally.files += sum(reader.media.counts().values())
        faces = reader.faces.all()
        tally.faces += sum(not face.is_manual for face in faces)
        tally.drawn += sum(face.is_manual for face in faces)
        tally.reports += len(reader.reports.all())
        across = reader.across.all()
        tally.across += len(across)
        tally.across_candidates += sum(len(reader.across.get(each.id).candidates) for each in across)
        for search in reader.searches.all():
            tally.searches[search.purpose_id] += 1
            candidates = reader.searches.get(search.id).candidates
            tally.candidates += len(candidates)
            for candidate in candidates:
                standing = reader.adjudications.standing(candidate.id)
                if standing.examiners:
                    tally.outcomes[standing.outcome] += 1


def _head_of(entries: list[AuditEntry]) -> str:
    return entries[-1].entry_hash if entries else ""
