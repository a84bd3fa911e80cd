"""Recovery that still works: how many ways in are left for a locked-out unit, and a sheet checked by typing it back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import NotRecorded, WrongPassphrase
from app.domain.unit import RecoveryCode, RecoverySheets
from app.service.cases import act_of_unit
from app.service.last_acts import LastAct, last_act
from app.service.permission_roles import require_duty
from app.store import SHEETS, Unit, opens_unit, recovery_slots
from app.store.slots import SlotKind

CHECK = "check recovery sheet"


@dataclass(frozen=True, slots=True)
class RecoveryState:
    """What would let people in again: whether there is a code, how many sheets, and when each was made and checked.

    `checked` is the newest check of either; its fact `opens` says what came of it.
    """

    has_code: bool
    sheets: int
    code_made: LastAct | None
    sheets_made: LastAct | None
    checked: LastAct | None


def recovery_state(unit: Unit) -> RecoveryState:
    """Return which recovery slots there are and what the trail says of them; nothing of a code is known to anybody."""
    with unit.reading() as reader:
        slots = recovery_slots(reader)
        return RecoveryState(
            has_code=slots[SlotKind.RECOVERY] > 0,
            sheets=SHEETS if slots[SlotKind.PAIR] else 0,
            code_made=last_act(reader, "renew recovery code"),
            sheets_made=last_act(reader, "share recovery"),
            checked=last_act(reader, CHECK),
        )


def check_recovery(unit: Unit, codes: Sequence[str]) -> bool:
    """Return whether the recovery code, or two of the three sheets, typed back, would open the unit; on record.

    Nothing is opened and nothing changes. Raises NotAllowed for whoever does not keep the keys, NotRecorded for another
    number of codes, WrongPassphrase where one was mistyped (then nothing is on record).
    """
    require_duty(unit, Duty.KEEP_KEYS)
    typed = [RecoveryCode(code.strip()) for code in codes if code.strip()]
    if len(typed) not in {1, 2}:
        raise NotRecorded("Type the recovery code, or two of the three sheets. Nothing was checked.")
    try:
        opens = opens_unit(unit, typed[0] if len(typed) == 1 else RecoverySheets(typed[0], typed[1]))
    except WrongPassphrase as slip:
        raise WrongPassphrase(
            f"{'A sheet' if len(typed) > 1 else 'The code'} was mistyped: the check characters do not fit. Nothing was "
            "checked; compare it with the paper, group by group."
        ) from slip
    with unit.unit_of_work(act_of_unit(CHECK, Operation.CUSTODY, "know that the way back in works")) as work:
        work.note(opens=opens, codes=len(typed))
    return opens
