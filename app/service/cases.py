"""Open a case with its authority on record, list the cases, and enter one to work in it."""

from __future__ import annotations

from datetime import date

from app.domain.audit import Act, Operation
from app.domain.case import Case, CaseAuthority
from app.domain.duties import Duty
from app.domain.errors import Elsewhere, NoCaseOpen, NotAllowed
from app.domain.policy import Kept
from app.domain.quality_trial import Declaration
from app.service.forgotten import forget_in_open_case
from app.service.longest import refuse_beyond
from app.service.permission_roles import require_duty
from app.store import Reader, Unit

_WORK = frozenset({Operation.COLLECTION, Operation.ALTERATION, Operation.COMBINATION, Operation.DISCLOSURE})


def open_case(unit: Unit, authority: CaseAuthority, declared: Declaration | None = None) -> Case:
    """Put a new case on record, create its encrypted file and enter it.

    `declared` is a quality trial's declaration (quality_trials.py); casework unless given. Nobody else can tell which.
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
        case = work.cases.add(checked, declared=declared)
        work.concerns(case.id)
        work.note(case=case.id, retain_until=case.retain_until.isoformat(), declaration=case.declaration)
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
    return enter_to_count(unit, case)


def enter_to_count(unit: Unit, case: Case) -> Case:
    """Attach a case's file, on record, for whoever counts over cases and may see nothing that is in one.

    Every view of what is in a case asks for the role by itself. Raises UnitDamaged.
    """
    unit.attach_case(case.id)
    with unit.unit_of_work(Act("enter case", Operation.CONSULTATION, case.purpose, case.authority, case.id)):
        pass
    forget_in_open_case(unit)
    return case


def leave_to(unit: Unit, before: Case | None) -> None:
    """Go back to the case that was open before others were entered to count; to none where none was."""
    unit.detach_case()
    if before is not None:
        with unit.reading() as reader:
            enter_to_count(unit, reader.cases.get(before.id))


def current_case(unit: Unit) -> Case:
    """Return the case that is worked in, or raise NotRecorded where none is."""
    if unit.open_case is None:
        raise NoCaseOpen("No case is open. Open or enter a case first; nothing was done.")
    return unit.open_case


def refuse_elsewhere(work: Reader, case: Case) -> None:
    """Raise Elsewhere where another case was entered since long work began: it writes into its own or nowhere."""
    if work.open_case is None or work.open_case.id != case.id:
        raise Elsewhere(
            f"Another case was entered while work went on in {case.reference}. It was stopped; what it had done is "
            "kept. Enter that case again to go on."
        )


def is_disclosed_trial(unit: Unit) -> bool:
    """True where the case that is worked in was disclosed as a quality trial."""
    if unit.open_case is None:
        return False
    with unit.reading() as reader:
        return reader.quality_trials.of_case(unit.open_case.id) is not None


def act_in(unit: Unit, verb: str, operation: Operation, purpose: str | None = None, duty: Duty | None = None) -> Act:
    """Return an act within the current case: its authority, and its purpose unless a narrower one is given.

    `duty` is what the person's roles must cover: seeing cases for a consultation, working on them for anything else,
    unless another one is named. Raises NotAllowed, also for anything but a look in a disclosed quality trial.
    """
    require_duty(unit, duty or (Duty.SEE_CASES if operation is Operation.CONSULTATION else Duty.WORK_CASES))
    case = current_case(unit)
    if operation in _WORK and is_disclosed_trial(unit):
        raise NotAllowed(
            f"Case {case.reference} was a quality trial, and it is disclosed. Nothing was done; it can be read, and "
            "erased like any case."
        )
    return Act(verb, operation, purpose or case.purpose, case.authority, case.id)


def act_of_unit(verb: str, operation: Operation = Operation.CUSTODY, purpose: str = "unit administration") -> Act:
    """Return an act that belongs to the unit as a whole, not to a case."""
    return Act(verb, operation, purpose, "unit administration")
