"""Open a case with its authority on record, list the cases, and enter one to work in it."""

from __future__ import annotations

from datetime import date

from app.domain.audit import Act, Operation
from app.domain.case import Case, CaseAuthority
from app.domain.errors import NotAllowed, NotRecorded
from app.domain.policy import Kept
from app.service.forgotten import forget_in_open_case
from app.store import Unit


def open_case(unit: Unit, authority: CaseAuthority) -> Case:
    """Put a new case on record, create its encrypted file and enter it.

    Raises NotRecorded where reference, authority, purpose or a future retention date is missing or lies further ahead
    than the policy allows, NotAllowed where the reference is already in use.
    """
    require_examiner(unit)
    today = unit.clock().date()
    checked = authority.checked(today)
    with unit.reading() as reader:
        adopted = reader.policies.in_force()
        latest = adopted.policy.retention.latest(Kept.CASE, today)
        if checked.retain_until > latest:
            raise NotRecorded(
                f"The retention date {checked.retain_until.isoformat()} lies further ahead than policy "
                f"{adopted.version} of this unit allows, {latest.isoformat()}. Nothing was opened; give an earlier one."
            )
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
    """Return every case of the unit, oldest first."""
    with unit.reading() as reader:
        return reader.cases.all()


def enter_case(unit: Unit, case_id_or_reference: str) -> Case:
    """Make a case the one that is worked in, and record that this person opened it.

    Raises NotFound where the unit has no such case, UnitDamaged where its file does not authenticate, NotAllowed
    where the recovery code opened the unit.
    """
    require_examiner(unit)
    with unit.reading() as reader:
        case = reader.cases.get(case_id_or_reference)
    unit.attach_case(case.id)
    with unit.unit_of_work(act_in(unit, "enter case", Operation.CONSULTATION)):
        pass
    forget_in_open_case(unit)
    return case


def require_examiner(unit: Unit) -> None:
    """Raise NotAllowed where the recovery code opened the unit: it restores access and is nobody's name."""
    if unit.opened_by_recovery:
        raise NotAllowed(
            "The recovery code only restores a person's access. Nothing was opened; give that person a new passphrase "
            "and let them open the unit."
        )


def current_case(unit: Unit) -> Case:
    """Return the case that is worked in, or raise NotRecorded where none is."""
    if unit.open_case is None:
        raise NotRecorded("No case is open. Open or enter a case first; nothing was done.")
    return unit.open_case


def act_in(unit: Unit, verb: str, operation: Operation, purpose: str | None = None) -> Act:
    """Return an act within the current case: its authority, and its purpose unless a narrower one is given."""
    require_examiner(unit)
    case = current_case(unit)
    return Act(verb, operation, purpose or case.purpose, case.authority, case.id)


def act_of_unit(verb: str, operation: Operation = Operation.CUSTODY, purpose: str = "unit administration") -> Act:
    """Return an act that belongs to the unit as a whole, not to a case."""
    return Act(verb, operation, purpose, "unit administration")
