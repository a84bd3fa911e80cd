"""Logs for the verifier, made with keys at hand: whole ones, and ones in which somebody did what must be noticed."""

from __future__ import annotations

import hashlib
import importlib.util
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType

from app.domain.audit import Act, AuditEntry, Fact, Operation, hash_of, signed_content
from app.domain.case_seals import CASE_SEAL, seals_digest
from app.domain.checkpoint import CHECKPOINT, needs_checkpoint
from app.domain.ids import CaseId, PersonnelId, UnitId
from app.exchange.audit_log import LogFacts, end_body, end_line, entry_line, header_line, signed_end
from app.store.person_keys import PersonKeys

COURT = Path(__file__).parents[2] / "court" / "verify_log.py"
UNIT = UnitId("11111111-2222-3333-4444-555555555555")
BEGAN = datetime(2026, 5, 4, 8, tzinfo=UTC)
ADA, GRACE = PersonnelId(1), PersonnelId(3)


def court() -> ModuleType:
    """Return the verifier as a module, with its own Ed25519."""
    spec = importlib.util.spec_from_file_location("verify_log", COURT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.Key = module.PlainKey  # type: ignore[attr-defined]
    return module


@dataclass(slots=True)
class Log:
    """A trail in the making. Everybody's keys are at hand, so that everybody's entries can be signed."""

    entries: list[AuditEntry] = field(default_factory=list)
    people: dict[int, PersonKeys] = field(default_factory=lambda: {1: PersonKeys(b"a" * 32), 3: PersonKeys(b"g" * 32)})

    @classmethod
    def begun(cls) -> Log:
        """Return a log in which Ada has made the unit and let Grace in."""
        made = cls()
        made.add("create unit", facts={"unit": UNIT, "signing_keys": {"1": made.key(1)}})
        made.add("add examiner", facts={"signing_keys": {"3": made.key(3)}})
        return made

    def key(self, person: int) -> str:
        """Return a person's public key in hex."""
        return self.people[person].public.signing.hex()

    def add(
        self,
        verb: str,
        operation: Operation = Operation.CUSTODY,
        actor: PersonnelId = ADA,
        facts: dict[str, Fact] | None = None,
        purpose: str = "to test",
        authority: str = "order 7",
        case: str | None = None,
    ) -> AuditEntry:
        """Add an entry, with its checkpoint where it needs one."""
        sequence, previous = len(self.entries) + 1, self.entries[-1].entry_hash if self.entries else "0" * 64
        act = Act(verb, operation, purpose, authority, None if case is None else CaseId(case))
        held = dict(facts or {})
        if needs_checkpoint(sequence, act) and CHECKPOINT not in held:
            held[CHECKPOINT] = {
                "unit": UNIT, "sequence": sequence - 1, "head": previous, "slot_generation": 2,
                "unit_rows": {"person_key": 2}, **self.case_files(held),
            }  # fmt: skip
        entry = AuditEntry(
            sequence, BEGAN + timedelta(minutes=sequence), actor, {1: "Ada", 3: "Grace"}.get(actor, "?"), act,
            {name: fact for name, fact in held.items() if fact is not None}, "Homeward test", 0, previous, "", "",
        )  # fmt: skip
        self.entries.append(self.signed(entry))
        return self.entries[-1]

    def case_files(self, held: Mapping[str, Fact]) -> dict[str, Fact]:
        """Return what a checkpoint says of the case files, after an entry with these facts."""
        facts = [*(entry.facts for entry in self.entries), held]
        told = [fact[CASE_SEAL] for fact in facts if CASE_SEAL in fact]
        seals = {str(each["case"]): str(each["after"]) for each in told if isinstance(each, dict)}
        return {"cases": len(seals), "case_seals": seals_digest(seals)}

    def signed(self, entry: AuditEntry) -> AuditEntry:
        """Return an entry with its hash, and its actor's signature where there is such an actor."""
        entry_hash = hash_of(entry)
        signer = self.people.get(entry.actor_id or 0, self.people[1])
        return replace(entry, entry_hash=entry_hash, signature=signer.sign(signed_content(entry_hash)).hex())

    def written(self, path: Path, signer: PersonnelId = ADA) -> Path:
        """Write the log as an export by `signer`."""
        path.write_bytes(b"".join(self.lines(self.entries, signer)))
        return path

    def lines(self, entries: Sequence[AuditEntry], signer: PersonnelId = ADA) -> list[bytes]:
        """Return the lines of an export of these entries."""
        points = [entry.sequence for entry in entries if CHECKPOINT in entry.facts]
        keys = [(ADA, self.key(1), 1), (GRACE, self.key(3), 2)]
        facts = LogFacts(
            UNIT, BEGAN, signer, "Homeward test", len(entries), entries[-1].entry_hash, max(points, default=None), keys
        )
        lines = [header_line(facts), *(entry_line(entry) for entry in entries)]
        operations = Counter(entry.act.operation.value for entry in entries)
        body = end_body(facts, operations, hashlib.sha256(b"".join(lines)).hexdigest())
        return [*lines, end_line(body, self.people[signer].sign(signed_end(body)).hex())]
