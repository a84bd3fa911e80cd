"""The audit trail as a file for outsiders: JSON lines from which hashes and signatures can be computed anew.

docs/custody.md describes the format for whoever writes a reader of their own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.audit import AuditEntry, canonical
from app.domain.head_words import head_words
from app.domain.ids import PersonnelId, UnitId

NAME = "homeward-audit-log"
FORMAT = 1


@dataclass(frozen=True, slots=True)
class LogFacts:
    """What an export says about itself: of which unit, by whom and when, and with which head it ends.

    `keys` are the public keys of the unit's people: whose, 64 hexadecimal digits, and the entry that introduced it.
    `checkpoint` is the number of the last entry that carries a checkpoint, None where there is none yet.
    """

    unit_id: UnitId
    exported_at: datetime
    exported_by: PersonnelId
    software: str
    entries: int
    head: str
    checkpoint: int | None
    keys: Sequence[tuple[PersonnelId, str, int]]


def header_line(facts: LogFacts) -> bytes:
    """Return the first line."""
    body = {
        "format": NAME,
        "version": FORMAT,
        "unit": facts.unit_id,
        "exported_at": facts.exported_at.isoformat(),
        "exported_by": facts.exported_by,
        "software": facts.software,
        "entries": facts.entries,
        "head": facts.head,
        "head_words": head_words(facts.head),
        "checkpoint": facts.checkpoint,
        "keys": [{"person": person, "signing_key": key, "since": since} for person, key, since in facts.keys],
    }
    return _text(body) + b"\n"


def entry_line(entry: AuditEntry) -> bytes:
    """Return the line of one entry: what stands after `{"entry":` and before `,"hash":` is what its hash covers."""
    return b'{"entry":%b,"hash":"%b","signature":"%b"}\n' % (
        canonical(entry),
        entry.entry_hash.encode(),
        entry.signature.encode(),
    )


def end_body(facts: LogFacts, operations: Mapping[str, int], digest: str) -> dict[str, Any]:
    """Return what the last line says; `digest` is SHA-256 over all lines before it."""
    return {
        "unit": facts.unit_id,
        "entries": facts.entries,
        "head": facts.head,
        "operations": dict(operations),
        "sha256": digest,
        "signer": facts.exported_by,
    }


def signed_end(body: Mapping[str, Any]) -> bytes:
    """Return what the exporter signs of the last line."""
    return b"Homeward audit log " + _text(body)


def end_line(body: Mapping[str, Any], signature: str) -> bytes:
    """Return the last line."""
    return b'{"end":%b,"signature":"%b"}\n' % (_text(body), signature.encode())


def _text(body: Mapping[str, Any]) -> bytes:
    return json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()
