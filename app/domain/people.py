"""The people of a unit: who acts, and in which roles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
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

JOINERS_ROLES = frozenset({Role.EXAMINER, Role.SECOND_EXAMINER})
"""What whoever joins a unit holds unless other roles are named: they examine, and verify what others examined."""


@dataclass(frozen=True, slots=True)
class Examiner:
    """A person of the unit: the who of every act.

    `is_provisional` while their passphrase is one that somebody else chose: until they have chosen their own they can
    do nothing else. `removed_at` is set once they were removed; they stay named, and never act again.
    """

    id: PersonnelId
    name: str
    roles: frozenset[Role] = frozenset({Role.EXAMINER})
    is_provisional: bool = False
    removed_at: datetime | None = None

    @property
    def shown_roles(self) -> str:
        """The roles in words, in the order in which they are declared."""
        return ", ".join(role.value for role in Role if role in self.roles)
