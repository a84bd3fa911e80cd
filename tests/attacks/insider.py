"""Somebody with the unit's key, their own key and tools of their own: rewrites the trail as well as it can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.domain.audit import AuditEntry, hash_of, signed_content
from app.domain.checkpoint import CHECKPOINT
from app.domain.ids import PersonnelId
from app.store import seals
from app.store.audit_trail import _INSERT, SELECT_ENTRIES, _values, entry_of
from app.store.connection import Connection, connect
from app.store.keys import UnitKeys
from app.store.person_keys import PersonKeys
from app.store.slot_files import read_slot_files
from app.store.slots import passphrase_bytes
from app.store.work import SEAL
from tests.attacks.ground import GRACE, GRACES

Change = Callable[[list[AuditEntry]], list[AuditEntry]]


class Insider:
    """Grace, with a database tool."""

    def __init__(self, folder: Path) -> None:
        document = read_slot_files(folder)[0].document
        assert document is not None
        slot = next(slot for slot in document.slots if slot.is_for(GRACE))
        held = slot.opened(document.unit_id, passphrase_bytes(GRACES))
        assert held is not None
        self.folder = folder
        self.id: PersonnelId = slot.person_id
        self.own = held.person_keys
        self.keys = UnitKeys.of(held.unit_key, document.unit_id)

    def run(self, *statements: str) -> None:
        """Change the unit's file by statements alone; triggers are put back."""
        connection = self._connected()
        triggers = _dropped_triggers(connection)
        for statement in statements:
            connection.execute(statement)
        _put_back(connection, triggers)
        connection.close()

    def asked(self, question: str) -> list[Any]:
        """Return the first column of what the unit's file answers."""
        connection = self._connected()
        rows = connection.execute(question).fetchall()
        connection.close()
        return [row[0] for row in rows]

    def rewrite(self, change: Change, *statements: str, signers: dict[int, PersonKeys] | None = None) -> None:
        """Change the chain and whatever else, link it anew, sign what can be signed, and make all row seals fit.

        `signers` are the keys that the insider has, by person; their own unless given.
        """
        keys = signers or {self.id: self.own}
        connection = self._connected()
        triggers = _dropped_triggers(connection)
        for statement in statements:
            connection.execute(statement)
        before = [entry_of(row) for row in connection.execute(f"{SELECT_ENTRIES} ORDER BY sequence").fetchall()]
        entries = relinked(change(list(before)), before, keys)
        connection.execute("DELETE FROM audit")
        _put_back(connection, triggers)
        seals.reseal(connection, seals.UNIT, self.keys.row_seals)
        last = entries[-1]
        seals.put(connection, seals.UNIT, seals.LAST_ACT, last.sequence, last.previous_hash)
        digest = seals.digest_of(connection, seals.UNIT)
        entries[-1] = _resigned(replace(last, facts={**last.facts, SEAL: digest}), keys)
        for entry in entries:
            connection.execute(_INSERT, _values(entry))
        connection.close()

    def _connected(self) -> Connection:
        return connect(self.folder / "unit.db", self.keys.database, "unit.db")


def relinked(
    entries: Sequence[AuditEntry], before: Sequence[AuditEntry], signers: dict[int, PersonKeys]
) -> list[AuditEntry]:
    """Number and link entries anew from the first that differs; whose key is at hand signs, others' signatures stay."""
    made: list[AuditEntry] = []
    previous = "0" * 64
    for place, entry in enumerate(entries):
        if place < len(before) and entry == before[place] and entry.previous_hash == previous:
            made.append(entry)
        else:
            facts = dict(entry.facts)
            point = facts.get(CHECKPOINT)
            if isinstance(point, dict):
                facts[CHECKPOINT] = {**point, "sequence": place, "head": previous}
            made.append(_resigned(replace(entry, sequence=place + 1, facts=facts, previous_hash=previous), signers))
        previous = made[-1].entry_hash
    return made


def _resigned(entry: AuditEntry, signers: dict[int, PersonKeys]) -> AuditEntry:
    entry_hash = hash_of(entry)
    signer = signers.get(entry.actor_id or 0)
    signature = signer.sign(signed_content(entry_hash)).hex() if signer else entry.signature
    return replace(entry, entry_hash=entry_hash, signature=signature)


def _dropped_triggers(connection: Connection) -> list[str]:
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for row in rows:
        connection.execute(f"DROP TRIGGER {row[0]}")
    return [row[1] for row in rows]


def _put_back(connection: Connection, triggers: list[str]) -> None:
    for trigger in triggers:
        connection.execute(trigger)
