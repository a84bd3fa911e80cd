"""Each use of a unit, from unlock to lock: how it began, how it ended, and what the trail must say about both.

Regulation (EU) 2024/1689, Article 12(3)(a), asks for start and end of each use.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.audit import AuditEntry, Fact

LOCK = "lock"
UNLOCK = "unlock"
FOUNDING = "create unit"
USE_BEFORE = "use_before"
"""The fact of an unlocking that says how the use before it ended; `use_before_until` is its last entry's time."""


class EndReason(StrEnum):
    """Why a use ended."""

    PERSON = "closed by the person"
    IDLE = "left alone for too long"
    SLEEP = "the machine was put to sleep"
    ERROR = "an error"


class EndOfUse(StrEnum):
    """How a use ended, as the next one found it."""

    LOCKED = "locked"
    NOT_LOCKED = "ended without a lock"


@dataclass(frozen=True, slots=True)
class Beginning:
    """What was found when a use began: the head then, and how the use before it had ended."""

    sequence: int
    head: str
    use_before: EndOfUse
    use_before_until: datetime
    witness: str = ""

    def as_facts(self) -> dict[str, Fact]:
        """Return what the unlocking's audit entry says about it."""
        return {USE_BEFORE: self.use_before.value, "use_before_until": self.use_before_until.isoformat()}


@dataclass(frozen=True, slots=True)
class Ending:
    """What was left when a use ended: number and hash of the entry `lock`, and what became of the witness."""

    sequence: int
    head: str
    witness: str = ""


def end_of_use(newest: AuditEntry) -> EndOfUse:
    """Return how a use ended whose last entry is the newest of the trail."""
    return EndOfUse.LOCKED if newest.act.verb == LOCK else EndOfUse.NOT_LOCKED


def first_false_use(entries: Iterable[AuditEntry]) -> str | None:
    """Walk the chain; return which entry lies outside a use or says something false about the use before, in words."""
    before: AuditEntry | None = None
    for entry in entries:
        fault = _fault_of(entry, before)
        if fault:
            return f"entry {entry.sequence} {fault}"
        before = entry
    return None


def _fault_of(entry: AuditEntry, before: AuditEntry | None) -> str | None:
    if before is None:
        return None if entry.act.verb == FOUNDING else "is the first and does not make the unit"
    was_locked = end_of_use(before) is EndOfUse.LOCKED
    if entry.act.verb == FOUNDING:
        return "makes the unit a second time"
    if entry.act.verb != UNLOCK:
        return "was made while the unit was locked" if was_locked else None
    said = entry.facts.get(USE_BEFORE)
    return None if said == end_of_use(before).value else "says something else about the use before than the trail"
