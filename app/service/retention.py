"""Retention: what falls due and when, dates that are moved for a reason, and the terms of what others lent us."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.domain.audit import Act, Operation
from app.domain.case import Case
from app.domain.duties import Duty
from app.domain.errors import NotRecorded
from app.domain.gallery import SubjectType
from app.domain.ids import CaseId, ReferenceId, SubjectId
from app.domain.keeping import WARN_DAYS, DueCounts, DueItem, Terms
from app.domain.policy import Kept
from app.domain.statement import stated
from app.service.cases import act_of_unit
from app.service.longest import bounded, refuse_beyond
from app.service.permission_roles import require_duty
from app.store import Unit, Work

_WHY_MISSING = "Another date or other terms need a reason on record. Nothing was changed; say why."


def falls_due(unit: Unit, days: int = WARN_DAYS) -> list[DueItem]:
    """Return what is overdue or falls due within some days, originators' dates first; a consultation on record.

    Nothing is ever erased by itself: people erase, with a reason.
    """
    require_duty(unit, Duty.LIST_CASES)
    with unit.unit_of_work(act_of_unit("view due dates", Operation.CONSULTATION)) as work:
        found = work.keeping.due(today(unit) + timedelta(days=days))
        work.note(days=days, due=len(found))
    return found


def due_counts(unit: Unit) -> DueCounts:
    """Return how much is overdue or falls due soon: numbers alone, for the line above the list of cases."""
    now = today(unit)
    with unit.reading() as reader:
        found = reader.keeping.due(now + timedelta(days=WARN_DAYS))
    overdue = sum(item.due < now for item in found)
    return DueCounts(overdue, len(found) - overdue, sum(item.is_hard for item in found))


def move_case_date(unit: Unit, case: CaseId | str, until: date, reason: str) -> Case:
    """Give a case another retention date, for a reason. Raises NotRecorded without one or for a past date, NotFound."""
    require_duty(unit, Duty.WORK_CASES)
    why = _checked(unit, until, reason)
    with unit.reading() as reader:
        found = reader.cases.get(case)
    refuse_beyond(unit, Kept.CASE, until)
    act = Act("change retention date", Operation.ALTERATION, why, found.authority, found.id)
    with unit.unit_of_work(act) as work:
        work.keeping.set_case_date(found.id, until)
        work.note(was=found.retain_until.isoformat(), retain_until=until.isoformat())
        moved = work.cases.get(found.id)
    if unit.open_case is not None and unit.open_case.id == moved.id:
        unit.open_case = moved
    return moved


def move_reference_date(unit: Unit, reference_id: ReferenceId, until: date, reason: str) -> Terms:
    """Give a reference another retention date of the unit's own, for a reason; an originator's date stays as it is.

    Raises NotRecorded without a reason, for a past date or one beyond what the policy allows for the type, NotFound.
    """
    require_duty(unit, Duty.KEEP_GALLERY)
    why = _checked(unit, until, reason)
    with unit.unit_of_work(act_of_unit("change retention date", Operation.ALTERATION, why)) as work:
        before = work.keeping.terms(reference_id)
        after = replace(before, retain_until=until)
        bounded(unit, _type_of(work, reference_id), Terms(until))
        work.keeping.set_terms(reference_id, after)
        was = before.retain_until.isoformat() if before.retain_until else None
        work.note(reference=reference_id, was=was, retain_until=until.isoformat())
    return after


def move_subject_date(unit: Unit, subject_id: SubjectId, until: date, reason: str) -> int:
    """Give all references of a subject another retention date of the unit's own, in one act; return how many.

    Originators' dates stay as they are. Raises as `move_reference_date` does, then nothing is changed.
    """
    require_duty(unit, Duty.KEEP_GALLERY)
    why = _checked(unit, until, reason)
    with unit.unit_of_work(act_of_unit("change retention date", Operation.ALTERATION, why)) as work:
        bounded(unit, work.gallery.subject(subject_id).basis.subject_type, Terms(until))
        before = {each: work.keeping.terms(each) for each in work.keeping.references_of(subject_id)}
        for reference_id, terms in before.items():
            work.keeping.set_terms(reference_id, replace(terms, retain_until=until))
        dates = sorted({each.retain_until.isoformat() for each in before.values() if each.retain_until})
        work.note(subject=subject_id, references=list(before), was=[*dates], retain_until=until.isoformat())
    return len(before)


def set_terms(unit: Unit, references: Sequence[ReferenceId], terms: Terms, reason: str) -> None:
    """Replace the terms of references: until when they may be kept, who lent them, and what that originator allows.

    Where no date of the unit is stated, the one on record stays, or the latest that the policy allows. Raises
    NotRecorded without a reason, for restrictions without an originator, and for a date beyond what the policy allows,
    NotFound.
    """
    require_duty(unit, Duty.KEEP_GALLERY)
    why = stated(reason, _WHY_MISSING)
    kept = terms.checked()
    with unit.unit_of_work(act_of_unit("set terms", Operation.ALTERATION, why)) as work:
        for reference_id in references:
            date_on_record = work.keeping.terms(reference_id).retain_until
            dated = bounded(unit, _type_of(work, reference_id), kept)
            stays = kept.retain_until is None and date_on_record is not None
            work.keeping.set_terms(reference_id, replace(dated, retain_until=date_on_record) if stays else dated)
        work.note(
            references=list(references),
            originator=kept.originator,
            may_search=kept.may_search,
            may_export=kept.may_export,
            retain_until=kept.retain_until.isoformat() if kept.retain_until else None,
            delete_by=kept.delete_by.isoformat() if kept.delete_by else None,
        )


def references_of(unit: Unit, subject_id: SubjectId) -> list[ReferenceId]:
    """Return the numbers of a subject's references; raises NotFound."""
    with unit.reading() as reader:
        reader.gallery.subject(subject_id)
        return reader.keeping.references_of(subject_id)


def terms_of(unit: Unit, reference_id: ReferenceId) -> Terms:
    """Return the terms of a reference; raises NotFound."""
    with unit.reading() as reader:
        return reader.keeping.terms(reference_id)


def today(unit: Unit) -> date:
    """Return the date by the unit's clock."""
    return unit.clock().date()


def _type_of(work: Work, reference_id: ReferenceId) -> SubjectType:
    return work.gallery.subject(work.keeping.subject_of(reference_id)).basis.subject_type


def _checked(unit: Unit, until: date, reason: str) -> str:
    why = stated(reason, _WHY_MISSING)
    if until <= today(unit):
        raise NotRecorded(f"The date {until.isoformat()} is not in the future. Nothing was changed; erase what is due.")
    return why
