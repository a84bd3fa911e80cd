"""What became of each case's file, as the trail tells it: every act that wrote to one says what it found and left.

An entry whose act wrote to a case's file holds two digests of that file's row seals: the one it found and the one it
left. So each case has a chain of its own within the trail, and a file that was put back or exchanged is named by the
first entry that found another one than the entry before had left, or by the file itself.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping

from app.domain.audit import AuditEntry, Fact
from app.domain.checkpoint import CHECKPOINT
from app.domain.ids import CaseId

Left = tuple[int, str | None]
"""An entry that wrote to a case's file, and the digest that it left; None before anything was written."""

NOTHING: Left = (0, None)

CASE_SEAL = "case_seal"
"""The fact of an audit entry that tells what its act found and left of a case's file."""


def case_seal_fact(case_id: CaseId, before: str | None, after: str) -> dict[str, Fact]:
    """Return the fact as the entry holds it; `before` is None where nothing had been written to the file."""
    return {"case": case_id, "before": before, "after": after}


def seals_digest(seals: Mapping[str, str]) -> str:
    """Return SHA-256 over the digests of all case files, in the order of the cases' ids: what a checkpoint states."""
    return hashlib.sha256(json.dumps([[case, seals[case]] for case in sorted(seals)]).encode()).hexdigest()


def first_false_case_seal(entries: Iterable[AuditEntry]) -> str | None:
    """Walk the chain; return which case's file was put back or exchanged, and between which entries, in words."""
    left: dict[str, list[Left]] = {}
    for entry in entries:
        told, point = entry.facts.get(CASE_SEAL), entry.facts.get(CHECKPOINT)
        if isinstance(told, dict):
            case, before = str(told.get("case")), told.get("before")
            number, seal = left.setdefault(case, [NOTHING])[-1]
            if before != seal:
                return f"case {case}: entry {entry.sequence} found its file not as {_by(number)}"
            left[case].append((entry.sequence, str(told.get("after"))))
        if entry.facts.get("erased") == "case":
            left.pop(str(entry.facts.get("id")), None)
        fault = _fault_of(point, left) if isinstance(point, dict) else None
        if fault:
            return f"{fault}, as the checkpoint of entry {entry.sequence} shows"
    return None


def _fault_of(point: Mapping[str, Fact], left: Mapping[str, list[Left]]) -> str | None:
    """Hold a checkpoint against what the entries before it left; where one older file would fit, name its case."""
    seals = {case: every[-1][1] for case, every in left.items()}
    stated = point.get("case_seals")
    if (point.get("cases"), stated) == (len(seals), _digest(seals)):
        return None
    for case, every in left.items():
        for number, seal in reversed(every[:-1]):
            if stated == _digest({**seals, case: seal}):
                return f"case {case}: the unit had its file as {_by(number)}, not as {_by(every[-1][0])}"
    return "the case files of the unit were not those that the trail left"


def _digest(seals: Mapping[str, str | None]) -> str:
    return seals_digest({case: seal for case, seal in seals.items() if seal is not None})


def _by(number: int) -> str:
    return f"entry {number} left it" if number else "it was before anything was written to it"
