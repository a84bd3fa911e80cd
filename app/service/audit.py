"""Read the audit trail: who did what, when, why and on what authority, and the words that name its head."""

from __future__ import annotations

from app.domain.audit import AuditEntry, Operation
from app.domain.duties import Duty
from app.service.cases import act_of_unit
from app.service.permission_roles import require_duty
from app.store import Unit


def audit_trail(unit: Unit, start: int = 1, limit: int | None = None) -> list[AuditEntry]:
    """Return the entries of the unit's chain from `start` on; reading the trail is itself a consultation on record."""
    require_duty(unit, Duty.READ_TRAIL)
    with unit.unit_of_work(act_of_unit("read audit trail", Operation.CONSULTATION)) as work:
        entries = work.audit.entries(start, limit)
        work.note(entries=len(entries), start=start)
    return entries


def audit_head(unit: Unit) -> tuple[int, str]:
    """Return how many entries the chain has and the hash of the last one: write it down to notice a rollback later."""
    with unit.reading() as reader:
        return reader.audit.head()
