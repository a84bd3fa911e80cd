"""Leaving the desk: after how long the unit locks by itself, and work that goes on while nobody is there."""

from __future__ import annotations

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import NotRecorded
from app.service.cases import act_in, act_of_unit
from app.service.permission_roles import require_duty, require_person
from app.store import Unit, check_own_passphrase

IDLE_MINUTES = 10
LONGEST_IDLE_MINUTES = 60
_SETTING = "idle_minutes"


def idle_minutes(unit: Unit) -> int:
    """Return after how many minutes without input the window locks the unit."""
    with unit.reading() as reader:
        return int(reader.settings.get(_SETTING) or IDLE_MINUTES)


def set_idle_minutes(unit: Unit, minutes: int) -> None:
    """Set after how many minutes without input the window locks the unit, on record: 1 to 60. Raises NotRecorded."""
    require_duty(unit, Duty.KEEP_KEYS)
    if not 1 <= minutes <= LONGEST_IDLE_MINUTES:
        raise NotRecorded(
            f"The unit locks after 1 to {LONGEST_IDLE_MINUTES} minutes without input. Nothing was changed; give a "
            "number between them."
        )
    with unit.unit_of_work(act_of_unit("set idle lock", purpose="lock what nobody is sitting at")) as work:
        before = work.settings.get(_SETTING) or str(IDLE_MINUTES)
        work.settings.set(_SETTING, str(minutes))
        work.note(before=int(before), minutes=minutes)


def leave_working(unit: Unit) -> None:
    """Put on record that the person leaves the unit open, so that the work in hand goes on under a covered screen."""
    with unit.unit_of_work(act_in(unit, "leave work running", Operation.CUSTODY)):
        pass


def return_to_work(unit: Unit, passphrase: str) -> None:
    """Put on record that the person is back; raises WrongPassphrase or TooManyTries where it cannot be they."""
    require_person(unit)
    facts = check_own_passphrase(unit, passphrase)
    with unit.unit_of_work(act_of_unit("return to work", purpose="go on after an absence")) as work:
        work.note(**facts)
