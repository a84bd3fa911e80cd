"""The people of a unit: who acts, and in which roles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import PersonnelId


class Role(StrEnum):
    """What a person of the unit may do. One person may hold several, but never does both halves of a two-person act."""

    EXAMINER = "examiner"
    SECOND_EXAMINER = "second examiner"
    SUPERVISOR = "supervisor"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


FOUNDERS_ROLES = frozenset({Role.EXAMINER, Role.SUPERVISOR, Role.ADMINISTRATOR})
"""What whoever makes a unit begins with: they can work, and let others in."""


@dataclass(frozen=True, slots=True)
class Examiner:
    """A person of the unit whose key slot was opened: the who of every act."""

    id: PersonnelId
    name: str
    roles: frozenset[Role] = frozenset({Role.EXAMINER})

    @property
    def shown_roles(self) -> str:
        """The roles in words, in the order in which they are declared."""
        return ", ".join(role.value for role in Role if role in self.roles)
