"""Set a hidden quality trial as a case like any other, disclose it, and count how its conclusions stood."""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.adjudication import Stage, latest_of
from app.domain.audit import Act, Fact, Operation
from app.domain.case import Case, CaseAuthority
from app.domain.duties import Duty, may
from app.domain.errors import NotAllowed, NotFound
from app.domain.gallery import SubjectType
from app.domain.ids import CaseId, PersonnelId, SubjectId
from app.domain.partner import SENDING
from app.domain.policy import Function
from app.domain.quality_trial import (
    DECLARATION,
    DISCLOSING,
    Declaration,
    DisclosedTrial,
    KnownPicture,
    TrialStatement,
    Truth,
    counts_as_json,
)
from app.domain.scale import Grade, scale_by_id
from app.domain.search import SearchRecord
from app.service.cases import act_of_unit, enter_to_count, leave_to, open_case
from app.service.evidence import read_evidence
from app.service.permission import require
from app.service.permission_roles import require_duty, require_person
from app.store import Reader, Unit, Wanted, Work, own_declaration

WHY = "quality of examinations"


@dataclass(frozen=True, slots=True)
class SetTrial:
    """The case that was opened for a trial, and its declaration, to be kept outside the unit as well."""

    case: Case
    declaration: Declaration


@dataclass(frozen=True, slots=True)
class Trials:
    """The trials that one set and that are still hidden, and those that are disclosed."""

    own: tuple[Case, ...]
    disclosed: tuple[DisclosedTrial, ...]


@dataclass(frozen=True, slots=True)
class TrialRow:
    """How often one grade was concluded where the truth was this; `examiner` is None in sums over all examiners."""

    examiner: str | None
    scale_id: str
    grade: str
    truth: Truth
    number: int


@dataclass(frozen=True, slots=True)
class TrialLine:
    """The same by grade: how often it was concluded where both pictures show one person, and where they do not."""

    examiner: str | None
    grade: Grade
    scale_id: str
    same_source: int
    different_sources: int


def lines_of(rows: Iterable[TrialRow]) -> list[TrialLine]:
    """Return results by examiner, and by grade in the order of the scale."""
    counts: dict[tuple[str | None, str, str], Counter[Truth]] = {}
    for row in rows:
        counts.setdefault((row.examiner, row.scale_id, row.grade), Counter())[row.truth] += row.number
    lines = [
        TrialLine(who, scale_by_id(scale).grade(word), scale, of[Truth.SAME_SOURCE], of[Truth.DIFFERENT_SOURCES])
        for (who, scale, word), of in counts.items()
    ]

    def place(line: TrialLine) -> tuple[str, str, int]:
        return line.examiner or "", line.scale_id, scale_by_id(line.scale_id).grades.index(line.grade)

    return sorted(lines, key=place)


def set_trial(unit: Unit, authority: CaseAuthority, pictures: Mapping[Path, SubjectId | None], reason: str) -> SetTrial:
    """Open a case that is declared a quality trial, so that nobody but the person who sets it can tell.

    `pictures` are files of one person each, and which subject of the gallery that is; None where nobody in it is. The
    case is opened as any other: its reference, authority and purpose are what examiners will read. Taking in, searching
    and examining are left to the verbs for that. Raises NotAllowed where the policy does not open trials to this
    person, or their roles do not cover opening a case: somebody who never opens one would give it away; NotRecorded
    without a reason or a picture, NotFound for an unknown picture or subject, and as `open_case`.
    """
    require(unit, Function.QUALITY_TRIALS)
    require_duty(unit, Duty.WORK_CASES)
    known = tuple(KnownPicture(_sha256_of(path), _known(unit, subject)) for path, subject in pictures.items())
    declaration = Declaration.of(TrialStatement(reason, known).written())
    return SetTrial(open_case(unit, authority, declaration), declaration)


def _sha256_of(picture: Path) -> str:
    try:
        return hashlib.sha256(read_evidence(os.fsencode(picture))[0]).hexdigest()
    except (OSError, ValueError) as why:
        raise NotFound(f"{picture.name} could not be read ({why}). Nothing was set; check which file it is.") from None


def _known(unit: Unit, subject_id: SubjectId | None) -> SubjectId | None:
    if subject_id is None:
        return None
    with unit.reading() as reader:
        subject = reader.gallery.subject(subject_id)
    if subject.basis.subject_type is SubjectType.STAFF:
        raise NotAllowed(
            f"Subject {subject_id} is staff, whom no face of a case is compared with. Nothing was set; name a subject "
            "that searches see, or none."
        )
    return subject_id


def list_trials(unit: Unit) -> Trials:
    """Return the hidden trials of the person at the desk, and all disclosed ones; a consultation on record.

    The entry is the same for whoever has set some and for whoever has not.
    """
    require_duty(unit, Duty.LIST_CASES)
    with unit.unit_of_work(act_of_unit("view quality trials", Operation.CONSULTATION, WHY)) as work:
        disclosed, cases = tuple(work.quality_trials.all()), work.cases.all()
        work.note(disclosed=len(disclosed))
    own = tuple(case for case in cases if not case.is_trial and _own_trial(unit, case.id) is not None)
    return Trials(own, disclosed)


def _own_trial(unit: Unit, case_id: CaseId) -> Declaration | None:
    declared = own_declaration(unit, case_id)
    return declared if declared is not None and declared.trial is not None else None


def disclose_trial(unit: Unit, named: str, kept: Declaration | None = None) -> DisclosedTrial:
    """Disclose a trial to all concerned and count how its conclusions stood; nobody works in its case any more.

    Whoever set it does; another supervisor can with the declaration that was kept outside (`kept`), where they have
    not examined in it. The entry opens the commitment that the opening of the case left in the trail. Raises NotFound,
    and NotAllowed for anybody else, for casework, and for a declaration that is not the one made then.
    """
    require_person(unit)
    with unit.reading() as reader:
        case = reader.cases.get(named)
    if case.is_trial:
        raise NotAllowed(f"Case {case.reference} is disclosed already. Nothing was changed.")
    declaration = kept or _own_trial(unit, case.id)
    if declaration is None or declaration.trial is None:
        raise NotAllowed(
            f"You have set no quality trial in case {case.reference}. Nothing was disclosed; whoever set one discloses "
            "it, or a supervisor with the declaration that was kept outside the unit."
        )
    if kept is not None:
        require_duty(unit, Duty.SUPERVISE)
    opened_in = _entry_that_declared(unit, case, declaration)
    before = unit.open_case
    enter_to_count(unit, case)
    try:
        _refuse_examiner(unit)
        act = Act(DISCLOSING, Operation.CUSTODY, declaration.trial.reason, case.authority, case.id)
        with unit.unit_of_work(act) as work:
            work.quality_trials.disclose(case.id, declaration)
            work.note(nonce=declaration.nonce, statement=declaration.statement, opened_in=opened_in)
            work.note(reports=[report.sha256 for report in work.reports.all()], partner_files=_sent(work, case.id))
        _count(unit, case)
    finally:
        leave_to(unit, before)
    with unit.reading() as reader:
        return next(trial for trial in reader.quality_trials.all() if trial.case_id == case.id)


def _sent(reader: Reader, case_id: CaseId) -> list[Fact]:
    """Return the digests of the files of crops that partners were sent, and that should be called back."""
    numbers = reader.questions.sequences(Wanted(case_id=case_id, verb=SENDING))
    return [entry.facts.get("file_sha256") for entry in reader.questions.entries(numbers)]


def _entry_that_declared(unit: Unit, case: Case, declaration: Declaration) -> int:
    with unit.reading() as reader:
        numbers = reader.questions.sequences(Wanted(case_id=case.id, verb="open case"))
        opened = list(reader.questions.entries(numbers))
        policy = reader.policies.get(opened[0].policy_version).policy if opened else None
    if not opened or opened[0].facts.get(DECLARATION) != declaration.commitment(case.id):
        raise NotAllowed(
            f"That is not what case {case.reference} was declared as when it was opened. Nothing was disclosed; "
            "casework does not become a trial afterwards."
        )
    if (
        policy is None
        or Function.QUALITY_TRIALS in policy.profile.forbids
        or not policy.roles_for(Function.QUALITY_TRIALS)
    ):
        raise NotAllowed(
            f"The policy under which case {case.reference} was opened had no quality trials. Nothing was disclosed; it "
            "stays a case like any other."
        )
    return opened[0].sequence


def _refuse_examiner(unit: Unit) -> None:
    with unit.reading() as reader:
        if reader.adjudications.has_examined(unit.actor.id):
            raise NotAllowed(
                "You have examined in this case, so you do not disclose it. Nothing was disclosed; another supervisor "
                "can."
            )


def trial_results(unit: Unit) -> list[TrialRow]:
    """Return how conclusions stood against the truth in all disclosed trials; a consultation on record.

    Supervisors see them by examiner, whoever examined in one their own alone, and auditors who did not the sums over
    all. What an end in the middle of a disclosure left uncounted is counted first, where a supervisor asks.
    """
    require_duty(unit, Duty.LIST_CASES)
    if may(unit.actor, Duty.SUPERVISE):
        _count_what_waits(unit)
    with unit.unit_of_work(act_of_unit("view results of quality trials", Operation.CONSULTATION, WHY)) as work:
        counts = [count for trial in work.quality_trials.all() for count in trial.counts or ()]
        own = [count for count in counts if count.examiner_id == unit.actor.id]
        is_named = may(unit.actor, Duty.SUPERVISE)
        is_sum = not is_named and not own and may(unit.actor, Duty.SEE_COUNTS)
        sums: Counter[tuple[PersonnelId | None, str, str, Truth]] = Counter()
        for count in counts if is_named or is_sum else own:
            shown = None if is_sum else count.examiner_id
            sums[shown, count.scale_id, count.grade, count.truth] += count.number
        names = {person.id: person.name for person in work.people.ever()}
        work.note(conclusions=sum(sums.values()))
    return [
        TrialRow(None if who is None else names.get(who, f"person {who}"), scale, grade, truth, number)
        for (who, scale, grade, truth), number in sums.items()
    ]


def _count_what_waits(unit: Unit) -> None:
    with unit.reading() as reader:
        due = {trial.case_id for trial in reader.quality_trials.all() if trial.counts is None}
        cases = [case for case in reader.cases.all() if case.id in due]
    before = unit.open_case
    for case in cases:
        enter_to_count(unit, case)
        _count(unit, case)
    if cases:
        leave_to(unit, before)


def _count(unit: Unit, case: Case) -> None:
    """Count the conclusions of a trial whose disclosure is committed, and take them off the agreement of casework."""
    with unit.unit_of_work(Act("count quality trial", Operation.CUSTODY, WHY, case.authority, case.id)) as work:
        trial = work.quality_trials.of_case(case.id)
        if trial is None or trial.declaration.trial is None or trial.counts is not None:
            return
        counts, unknown = _counted(work, case.id, trial.declaration.trial)
        for told in work.leads.told():
            if told.outcome.is_settled:
                latest = latest_of(work.adjudications.in_trial(told.candidate_id, case.id))
                first, second = latest[Stage.EXAMINATION], latest[Stage.VERIFICATION]
                work.agreements.take_off(
                    first.examiner_id, second.examiner_id, first.conclusion.leaning, second.conclusion.leaning
                )
        work.quality_trials.keep_counts(case.id, counts_as_json(counts))
        work.note(conclusions=sum(counts.values()), truth_unknown=unknown)


def _counted(
    work: Work, case_id: CaseId, statement: TrialStatement
) -> tuple[Counter[tuple[PersonnelId, Stage, str, str, Truth]], int]:
    counts: Counter[tuple[PersonnelId, Stage, str, str, Truth]] = Counter()
    unknown = 0
    for candidate_id in work.adjudications.candidates():
        candidate = work.searches.candidate(candidate_id)
        pictures = _pictures_of(work, work.searches.get(candidate.search_id).search)
        truth = statement.truth_of(pictures, candidate.subject_id)
        for made in latest_of(work.adjudications.in_trial(candidate_id, case_id)).values():
            if truth is None:
                unknown += 1
            else:
                counts[made.examiner_id, made.stage, made.scale_id, made.conclusion.value, truth] += 1
    return counts, unknown


def _pictures_of(reader: Reader, search: SearchRecord) -> frozenset[str]:
    """Return the SHA-256 of every picture whose faces a search was made with."""
    if search.image_sha256 is not None:
        return frozenset({search.image_sha256})
    media = {reader.faces.get(face_id).media_id for face_id in search.face_ids}
    hashes = [reader.media.get(media_id).hashes for media_id in media]
    return frozenset(found.sha256 for found in hashes if found is not None)
