"""Recovery sheets: proposed, checked by typing them back, and only then valid."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from app.domain.duties import Duty
from app.domain.errors import NotRecorded, StorageFull, UnitExists
from app.domain.ids import UnitId
from app.domain.recovery_sheet import RecoverySheet
from app.report.recovery_sheet import as_text
from app.service.cases import act_of_unit
from app.service.permission_roles import require_duty
from app.store import SHEETS, Unit, is_same_code, new_recovery_code, refuse_beside_lock, write_private


def sheet_for_new_unit(unit_name: str, today: date) -> RecoverySheet:
    """Return the sheet of a unit that is about to be made; nothing is made yet."""
    return RecoverySheet(UnitId(str(uuid.uuid4())), unit_name.strip(), today, new_recovery_code())


def proposed_sheet(unit: Unit) -> RecoverySheet:
    """Return a new sheet for a unit. The old code stays valid until `renew_recovery`. Raises NotAllowed."""
    require_duty(unit, Duty.KEEP_KEYS)
    return RecoverySheet(unit.id, unit.info().name, unit.clock().date(), new_recovery_code())


def proposed_sheets(unit: Unit) -> tuple[RecoverySheet, ...]:
    """Return three new sheets for a unit, of which any two will open it. Earlier ones stay valid until then."""
    require_duty(unit, Duty.KEEP_KEYS)
    name, today = unit.info().name, unit.clock().date()
    return tuple(RecoverySheet(unit.id, name, today, new_recovery_code(), number) for number in range(1, SHEETS + 1))


def renew_recovery(unit: Unit, sheet: RecoverySheet) -> None:
    """Make a proposed sheet's code the unit's recovery code; the old one opens nothing any more. On record.

    Whoever calls has seen to it that the code was typed back.
    """
    require_duty(unit, Duty.KEEP_KEYS)
    act = act_of_unit("renew recovery code", purpose="keep a way in when passphrases are lost")
    with unit.unit_of_work(act) as work:
        unit.holders.renew_recovery_code(work, sheet.code)
        work.note(typed_back=True)


def share_recovery(unit: Unit, sheets: Sequence[RecoverySheet]) -> None:
    """Let any two of three proposed sheets open the unit; earlier sheets open nothing any more. On record.

    Whoever calls has seen to it that each code was typed back.
    """
    require_duty(unit, Duty.KEEP_KEYS)
    with unit.unit_of_work(act_of_unit("share recovery", purpose="keep a way in that takes two people")) as work:
        unit.holders.share_recovery(work, [sheet.code for sheet in sheets])
        work.note(sheets=len(sheets), typed_back=True)


def is_typed_back(sheet: RecoverySheet, typed: str) -> bool:
    """Return whether somebody typed the whole code of a sheet, however grouped."""
    return is_same_code(sheet.code.code, typed)


def are_typed_back(sheet: RecoverySheet, groups: Mapping[int, str]) -> bool:
    """Return whether the groups of these numbers, from 1 on, were typed as they stand on the sheet."""
    return bool(groups) and all(is_same_code(sheet.groups[number - 1], typed) for number, typed in groups.items())


def require_typed_back(sheet: RecoverySheet, typed: str) -> None:
    """Raise NotRecorded where what was typed is not the code of the sheet."""
    if not is_typed_back(sheet, typed):
        raise NotRecorded(
            f"What was typed is not the code of the {sheet.title.lower()}. Nothing was changed; the code "
            "that was shown is void, begin again."
        )


def write_sheet(sheet: RecoverySheet, path: Path, to_be: Path | None = None) -> None:
    """Write a sheet as a page of text that only its owner may read.

    `to_be` is the folder of the unit that the sheet will open, where that is not made yet. Raises NotAllowed in a
    unit's folder or a folder of backups, UnitExists where the file is there, StorageFull where it cannot be written.
    """
    refuse_beside_lock(path, to_be=to_be)
    if path.exists():
        raise UnitExists(f"{path.name} exists already. Nothing was written; give another name for the recovery sheet.")
    try:
        write_private(path, as_text(sheet).encode())
    except OSError as error:
        raise StorageFull(f"The recovery sheet could not be written to {path.name}. Nothing was changed.") from error


def code_in(text: str, sheet: RecoverySheet) -> str:
    """Return what stands where the code stands in a page of text, or the whole text where it is no such page."""
    lines = text.splitlines()
    found = [line for line in lines if line.startswith("    ")]
    return " ".join(found) if found and any(sheet.unit_id in line for line in lines) else text
