"""Restored: a unit that comes from a backup says so at each opening, until somebody takes note on record."""

from __future__ import annotations

from app.domain.audit import Operation
from app.domain.backup import Restoration
from app.domain.errors import NotAllowed
from app.domain.statement import stated
from app.service.cases import act_of_unit
from app.service.permission_roles import require_person
from app.store import Unit, record_restoration, restored_run


def notice_restoration(unit: Unit) -> Restoration | None:
    """Put on record that the unit was just opened from a backup; its file carries the mark until that is done."""
    run = restored_run(unit)
    if run is None:
        return None
    act = act_of_unit("open restored unit", Operation.CUSTODY, "the unit comes from a backup")
    return record_restoration(unit, act, run)


def unacknowledged(unit: Unit) -> list[Restoration]:
    """Return the restorations of which nobody has taken note, oldest first."""
    with unit.reading() as reader:
        return reader.restorations.unacknowledged()


def acknowledge_restoration(unit: Unit, statement: str) -> int:
    """Take note of all open restorations, with a statement; return how many. Raises NotRecorded or NotAllowed."""
    require_person(unit)
    why = stated(statement, "Say what was restored and why. Nothing was recorded.")
    if not unacknowledged(unit):
        raise NotAllowed("Nobody has to take note of anything: the unit is not freshly restored. Nothing was recorded.")
    with unit.unit_of_work(act_of_unit("acknowledge restoration", Operation.CUSTODY, why)) as work:
        count = work.restorations.acknowledge(why)
        work.note(restorations=count)
    return count
