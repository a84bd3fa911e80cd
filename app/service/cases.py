"""Open a case with its authority on record, list the cases, and enter one to work in it."""

from __future__ import annotations

from datetime import date

from app.domain.audit import Act, Operation
from app.domain.case import Case, CaseAuthority
from app.domain.duties import Duty
from app.domain.errors import NotAllowed, NotRecorded
from app.domain.policy import Kept
from app.service.forgotten import forget_in_open_case
from app.service.longest import refuse_beyond
from app.service.permission_roles import require_duty
from app.store import Unit


def open_case(unit: Unit, authority: CaseAuthority) -> Case:
    """Put a new case on record, create its encrypted file and enter it.

    Raises NotRecorded where reference, authority, purpose or a future retention date is missing or lies further ahead
    than the policy allows, NotAllowed where the reference is already in use.
    """
    require_duty(unit, Duty.WORK_CASES)
    checked = authority.checked(unit.clock().date())
    refuse_beyond(unit, Kept.CASE, checked.retain_until)
    with unit.reading() as reader:
        if any(case.reference == checked.reference for case in reader.cases.all()):
            raise NotAllowed(
                f"A case with the reference {checked.reference} is already open in this unit. Nothing was "
                "created; enter that case, or give another reference."
            )
    act = Act("open case", Operation.COLLECTION, checked.purpose, checked.authority)
    with unit.unit_of_work(act) as work:
        case = work.cases.add(checked)
        work.concerns(case.id)
        work.note(case=case.id, retain_until=case.retain_until.isoformat())
    return enter_case(unit, case.id)


def usual_retention(unit: Unit) -> date:
    """Return the date until which the policy has a new case kept where nothing else is said."""
    with unit.reading() as reader:
        return reader.policies.in_force().policy.retention.usual(unit.clock().date())


def list_cases(unit: Unit) -> list[Case]:
    """Return every case of the unit, oldest first. Raises NotAllowed where one's roles have none."""
    require_duty(unit, Duty.LIST_CASES)
    with unit.reading() as reader:
        return reader.cases.all()


def enter_case(unit: Unit, case_id_or_reference: str) -> Case:
    """Make a case the one that is worked in, and record that this person opened it.

    Raises NotFound where the unit has no such case, UnitDamaged where its file does not authenticate, NotAllowed
    where the recovery code opened the unit or the person's roles do not let them see what is in a case.
    """
    require_duty(unit, Duty.SEE_CASES)
    with unit.reading() as reader:
        case = reader.cases.get(case_id_or_reference)
    unit.attach_case(case.id)
    with unit.unit_of_work(act_in(unit, "enter case", Operation.CONSULTATION)):
        pass
    forget_in_open_case(unit)
    return case


def current_case(unit: Unit) -> Case:
    """Return the case that is worked in, or raise NotRecorded where none is."""
    if unit.open_case is None:
        raise NotRecorded("No case is open. Open or enter a case first; nothing was done.")
    return unit.open_case


def act_in(unit: Unit, verb: str, operation: Operation, purpose: str | None = None, duty: Duty | None = None) -> Act:
    """Return an act within the current case: its authority, and its purpose unless a narrower one is given.

    `duty` is what the person's roles must cover: seeing cases for a consultation, working on them for anything else,
    unless another one is named. Raises NotAllowed.
    """
    require_duty(unit, duty or (Duty.SEE_CASES if operation is Operation.CONSULTATION else Duty.WORK_CASES))
    case = current_case(unit)
    return Act(verb, operation, purpose or case.purpose, case.authority, case.id)


def act_of_unit(verb: str, operation: Operation = Operation.CUSTODY, purpose: str = "unit administration") -> Act:
    """Return an act that belongs to the unit as a whole, not to a case."""
    return Act(verb, operation, purpose, "unit administration")
