"""The audit trail as the unit's file keeps it: entries are added by units of work, and by nothing else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from app import __version__
from app.domain.audit import GENESIS, Act, AuditEntry, Fact, Operation, hash_of, signed_content
from app.domain.ids import CaseId, PersonnelId
from app.store.person_keys import PersonKeys
from app.store.rows import Repository, Row, Rows

SOFTWARE = f"Homeward {__version__}"
SELECT_ENTRIES = (
    "SELECT sequence, at, actor_id, actor_name, verb, operation, purpose, authority, case_id, facts, software, "
    "policy_version, previous_hash, entry_hash, signature FROM main.audit"
)
_INSERT = (
    "INSERT INTO main.audit (sequence, at, actor_id, actor_name, verb, operation, purpose, authority, case_id, facts, "
    "software, policy_version, previous_hash, entry_hash, signature) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class AuditTrail(Repository):
    """Every act of the unit, each bound to the one before it."""

    def entries(self, start: int = 1, limit: int | None = None) -> list[AuditEntry]:
        """Return entries from number `start` on, at most `limit` of them."""
        rows = self._rows.all(
            f"{SELECT_ENTRIES} WHERE sequence >= ? ORDER BY sequence LIMIT ?", (start, -1 if limit is None else limit)
        )
        return [entry_of(row) for row in rows]

    def count_of(self, verb: str) -> int:
        """Return how many acts of one verb are on record."""
        return self._rows.count("SELECT count(*) FROM main.audit WHERE verb = ?", (verb,))

    def head(self) -> tuple[int, str]:
        """Return number and hash of the last entry; (0, 64 zeros) where there is none."""
        row = self._rows.one("SELECT sequence, entry_hash FROM main.audit ORDER BY sequence DESC LIMIT 1")
        return (int(row[0]), str(row[1])) if row else (0, GENESIS)

    def hash_at(self, sequence: int) -> str | None:
        """Return the hash of one entry, None where there is no such entry."""
        row = self._rows.one("SELECT entry_hash FROM main.audit WHERE sequence = ?", (sequence,))
        return str(row[0]) if row else None

    def last_checkpoint(self) -> int | None:
        """Return the number of the last entry that carries a checkpoint, None where there is none yet."""
        row = self._rows.one(
            "SELECT sequence FROM main.audit WHERE json_type(facts, '$.checkpoint') = 'object' "
            "ORDER BY sequence DESC LIMIT 1"
        )
        return int(row[0]) if row else None

    def last_left(self, case_id: CaseId) -> tuple[int, str | None]:
        """Return the number of the last entry whose act wrote to a case's file, and the digest that it left; (0, None).

        Reads back through the trail to that entry.
        """
        row = self._rows.one(
            "SELECT sequence, json_extract(facts, '$.case_seal.after') FROM main.audit "
            "WHERE json_extract(facts, '$.case_seal.case') = ? ORDER BY sequence DESC LIMIT 1",
            (case_id,),
        )
        return (int(row[0]), str(row[1])) if row else (0, None)

    def entry_with_head(self, beginning: str) -> tuple[int, str] | None:
        """Return number and hash of the first entry whose hash begins so, None where none does."""
        row = self._rows.one(
            "SELECT sequence, entry_hash FROM main.audit WHERE entry_hash >= ?1 AND entry_hash < ?1 || 'g' "
            "ORDER BY entry_hash LIMIT 1",
            (beginning,),
        )
        return (int(row[0]), str(row[1])) if row else None


def append_entry(
    rows: Rows, act: Act, facts: Mapping[str, Fact], previous_hash: str, signer: PersonKeys, policy_version: int = 0
) -> AuditEntry:
    """Write the entry of the unit of work that is about to commit, signed by whoever acts."""
    open_entry = AuditEntry(
        sequence=rows.sequence,
        at=rows.now,
        actor_id=rows.actor.id,
        actor_name=rows.actor.name,
        act=act,
        facts=dict(facts),
        software=SOFTWARE,
        policy_version=policy_version,
        previous_hash=previous_hash,
        entry_hash="",
        signature="",
    )
    entry_hash = hash_of(open_entry)
    entry = replace(open_entry, entry_hash=entry_hash, signature=signer.sign(signed_content(entry_hash)).hex())
    rows.add(_INSERT, _values(entry))
    return entry


def entry_of(row: Row) -> AuditEntry:
    """Return one row as an entry; raises ValueError where it cannot be one."""
    act = Act(row[4], Operation(row[5]), row[6], row[7], None if row[8] is None else CaseId(row[8]))
    return AuditEntry(
        sequence=row[0],
        at=datetime.fromisoformat(row[1]),
        actor_id=None if row[2] is None else PersonnelId(row[2]),
        actor_name=row[3],
        act=act,
        facts=json.loads(row[9]),
        software=row[10],
        policy_version=row[11],
        previous_hash=row[12],
        entry_hash=row[13],
        signature=row[14],
    )


def _values(entry: AuditEntry) -> Row:
    act = entry.act
    facts = json.dumps(entry.facts, sort_keys=True, ensure_ascii=False, allow_nan=False)
    return (
        *(entry.sequence, entry.at.isoformat(), entry.actor_id, entry.actor_name, act.verb, act.operation.value),
        *(act.purpose, act.authority, act.case_id, facts, entry.software, entry.policy_version),
        *(entry.previous_hash, entry.entry_hash, entry.signature),
    )
