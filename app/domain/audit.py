"""The audit chain: every act with who, when, why and on what authority, each entry bound to the one before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import CaseId, PersonnelId

GENESIS = "0" * 64
Fact = str | int | float | bool | None | list["Fact"] | dict[str, "Fact"]


class Operation(StrEnum):
    """The operations that Directive (EU) 2016/680, Article 25, requires to be logged, and the unit's own acts."""

    COLLECTION = "collection"
    ALTERATION = "alteration"
    CONSULTATION = "consultation"
    DISCLOSURE = "disclosure"
    COMBINATION = "combination"
    ERASURE = "erasure"
    CUSTODY = "custody"


@dataclass(frozen=True, slots=True)
class Act:
    """What a person does, stated before it is done: the verb, its legal kind, why and on what authority."""

    verb: str
    operation: Operation
    purpose: str
    authority: str
    case_id: CaseId | None = None


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One committed act. `facts` holds ids, counts and results, never names of files, vectors or pixels.

    `policy_version` is that of the unit's policy under which it was done, 0 where the unit had none yet; `signature` is
    the actor's, over signed_content(), 128 hexadecimal digits.
    """

    sequence: int
    at: datetime
    actor_id: PersonnelId | None
    actor_name: str
    act: Act
    facts: Mapping[str, Fact]
    software: str
    policy_version: int
    previous_hash: str
    entry_hash: str
    signature: str


def canonical(entry: AuditEntry) -> bytes:
    """Return the bytes that an entry's hash covers: JSON, keys sorted, no blanks, UTF-8, without hash and signature."""
    body = {
        "sequence": entry.sequence,
        "at": entry.at.isoformat(),
        "actor_id": entry.actor_id,
        "actor_name": entry.actor_name,
        "verb": entry.act.verb,
        "operation": entry.act.operation.value,
        "purpose": entry.act.purpose,
        "authority": entry.act.authority,
        "case_id": entry.act.case_id,
        "facts": entry.facts,
        "software": entry.software,
        "policy_version": entry.policy_version,
        "previous_hash": entry.previous_hash,
    }
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def hash_of(entry: AuditEntry) -> str:
    """Return the SHA-256 of the entry's canonical form, lower-case hex."""
    return hashlib.sha256(canonical(entry)).hexdigest()


def signed_content(entry_hash: str) -> bytes:
    """Return what the actor signs of an entry whose SHA-256 is `entry_hash` (lower-case hex)."""
    return f"Homeward audit entry {entry_hash}".encode()


def first_break(entries: Iterable[AuditEntry]) -> str | None:
    """Walk the chain from its start; return where and how it first breaks, or None where it holds."""
    previous, expected = GENESIS, 1
    for entry in entries:
        if entry.sequence != expected:
            return f"entry {expected} is missing"
        if entry.previous_hash != previous:
            return f"entry {entry.sequence} does not follow entry {entry.sequence - 1}"
        if hash_of(entry) != entry.entry_hash:
            return f"entry {entry.sequence} was changed after it was written"
        previous, expected = entry.entry_hash, expected + 1
    return None
