"""Checkpoints as the open unit states them: rows of each table, key slots and case files, under the present head."""

from __future__ import annotations

from app.domain.audit import Act, Fact
from app.domain.case import Case
from app.domain.case_seals import seals_digest
from app.domain.checkpoint import CHECKPOINT, Checkpoint, needs_checkpoint
from app.domain.ids import UnitId
from app.store import seals
from app.store.connection import Connection


def checkpoint_fact(
    connection: Connection, unit_id: UnitId, open_case: Case | None, act: Act, sequence: int, head: str
) -> dict[str, Fact]:
    """Return the fact that entry `sequence`, which follows `head`, must hold for its act; nothing where none."""
    if not needs_checkpoint(sequence, act):
        return {}
    return {CHECKPOINT: checkpoint_of(connection, unit_id, open_case, sequence - 1, head).as_fact()}


def checkpoint_of(
    connection: Connection, unit_id: UnitId, open_case: Case | None, sequence: int, head: str
) -> Checkpoint:
    """Return what the unit amounts to now, for the entry that follows entry `sequence` with the hash `head`."""
    generation = connection.execute("SELECT generation FROM main.key_slots").fetchone()
    case_seals = dict(connection.execute("SELECT case_id, seal FROM main.case_seal").fetchall())
    return Checkpoint(
        unit_id=unit_id,
        sequence=sequence,
        head=head,
        slot_generation=int(generation[0]) if generation else 0,
        unit_rows=_rows(connection, seals.UNIT),
        cases=len(case_seals),
        case_seals=seals_digest(case_seals),
        case_id=open_case.id if open_case else None,
        case_rows=_rows(connection, seals.CASE) if open_case else {},
    )


def _rows(connection: Connection, schema: str) -> dict[str, int]:
    return {table: total.count for table, total in seals.stored(connection, schema).items()}
