"""A unit: the folder that belongs to one team, what it is for, and what may be said about it without opening a case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeAlias

from app.domain.ids import UnitId
from app.domain.registration import Evaluation, Registration, Stop

Clock: TypeAlias = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the time now, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class UnitInfo:
    """What a unit is. A demonstration unit says so everywhere: its people are drawn and its findings mean nothing."""

    id: UnitId
    name: str
    created_at: datetime
    is_demonstration: bool
    case_count: int
    subject_count: int
    reference_count: int
    audit_entries: int
    audit_head: str
    policy_version: int = 0
    registration: Registration | None = None
    evaluation: Evaluation | None = None
    stop: Stop | None = None


@dataclass(frozen=True, slots=True)
class Passphrase:
    """Credentials of one person. With no `name`, each person's slot is tried in turn."""

    secret: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """The code that was shown once when the unit was made."""

    code: str


Credentials: TypeAlias = Passphrase | RecoveryCode


@dataclass(frozen=True, slots=True)
class CustodyFinding:
    """One thing that verification looked at: where, whether it holds, and in words what is wrong if it does not."""

    place: str
    holds: bool
    words: str


@dataclass(frozen=True, slots=True)
class CustodyReport:
    """All findings of one verification, in the order they were made, and the head of the audit chain that was read."""

    findings: tuple[CustodyFinding, ...]
    audit_entries: int
    audit_head: str

    @property
    def holds(self) -> bool:
        """True where every finding holds."""
        return all(finding.holds for finding in self.findings)
