"""Checkpoints: what the whole unit amounts to at one moment, on record in an entry and signed with it.

An entry carries one where a use ends, where something leaves the unit, and at every thousandth number. It states the
head before the entry itself; the entry's signature covers it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.audit import Act, AuditEntry, Fact, Operation
from app.domain.ids import CaseId, UnitId
from app.domain.uses import LOCK

CHECKPOINT = "checkpoint"
"""The fact of an audit entry that holds a checkpoint."""

EVERY = 1000
"""At every so many entries there is a checkpoint, whatever the entry is about."""

ONLY_GROWING = ("person_key",)
"""Tables of the unit from which nothing is ever removed."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What the unit amounts to.

    `sequence` and `head` are those of the entry before the one that carries the checkpoint; `unit_rows` and `case_rows`
    say how many rows each table has after it, empty tables left out; `case_seals` is SHA-256 over the digest of every
    case's file, of which there are `cases`.
    """

    unit_id: UnitId
    sequence: int
    head: str
    slot_generation: int
    unit_rows: Mapping[str, int]
    cases: int
    case_seals: str
    case_id: CaseId | None
    case_rows: Mapping[str, int]

    def as_fact(self) -> dict[str, Fact]:
        """Return the checkpoint as the entry holds it."""
        return {
            "unit": self.unit_id,
            "sequence": self.sequence,
            "head": self.head,
            "slot_generation": self.slot_generation,
            "unit_rows": dict(self.unit_rows),
            "cases": self.cases,
            "case_seals": self.case_seals,
            "case": self.case_id,
            "case_rows": dict(self.case_rows),
        }


def needs_checkpoint(sequence: int, act: Act) -> bool:
    """Return whether the entry of this number and act must carry a checkpoint."""
    return act.verb == LOCK or act.operation is Operation.DISCLOSURE or sequence % EVERY == 0


def first_false_checkpoint(entries: Iterable[AuditEntry], unit_id: str) -> str | None:
    """Walk the chain; return which entry lacks its checkpoint or holds one that the trail belies, in words."""
    generation, grown = 0, dict.fromkeys(ONLY_GROWING, 0)
    for entry in entries:
        point = entry.facts.get(CHECKPOINT)
        if point is None and not needs_checkpoint(entry.sequence, entry.act):
            continue
        fault = _fault_of(entry, point, unit_id, generation, grown)
        if fault:
            return f"entry {entry.sequence} {fault}"
        assert isinstance(point, dict)  # noqa: S101 (_fault_of has looked)
        generation = _whole(point.get("slot_generation"))
        grown = _growing(point)
    return None


def _fault_of(entry: AuditEntry, point: Fact, unit_id: str, generation: int, grown: Mapping[str, int]) -> str | None:
    if not isinstance(point, dict):
        return "lacks its checkpoint"
    if point.get("unit") != unit_id:
        return "holds a checkpoint of another unit"
    if (point.get("sequence"), point.get("head")) != (entry.sequence - 1, entry.previous_hash):
        return "holds a checkpoint of another head"
    if _whole(point.get("slot_generation")) < generation:
        return "holds a checkpoint with older key slots than the one before"
    fewer = [table for table, rows in _growing(point).items() if rows < grown[table]]
    return f"holds a checkpoint with fewer rows of {', '.join(fewer)} than the one before" if fewer else None


def _growing(point: Mapping[str, Fact]) -> dict[str, int]:
    rows = point.get("unit_rows")
    return {table: _whole(rows.get(table)) if isinstance(rows, dict) else 0 for table in ONLY_GROWING}


def _whole(value: Fact) -> int:
    return value if isinstance(value, int) else -1
