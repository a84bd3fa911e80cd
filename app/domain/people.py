"""The people of a unit: who acts, and in which role."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import PersonnelId


class Role(StrEnum):
    """What a person of the unit may do. More roles and two-person rules come with the policy."""

    EXAMINER = "examiner"
    SUPERVISOR = "supervisor"


@dataclass(frozen=True, slots=True)
class Examiner:
    """A person of the unit whose key slot was opened: the who of every act."""

    id: PersonnelId
    name: str
    role: Role = Role.EXAMINER
