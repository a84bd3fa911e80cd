"""Keeping: how long cases and references may be kept, what an originator allows, and what falls due when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.errors import NotRecorded
from app.domain.ids import ReferenceId
from app.domain.statement import stated_name

WARN_DAYS = 30
"""How many days before a date it is first said, unless somebody asks for more."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How one reference may be kept and used. Without an `originator` it is the unit's own, and only a date applies.

    `retain_until` is the unit's date, which may be extended on record. `delete_by` is the originator's: after it the
    reference is searched no more, and only a new word from the originator moves it.
    """

    retain_until: date | None = None
    originator: str | None = None
    may_search: bool = True
    may_export: bool = True
    delete_by: date | None = None

    def checked(self) -> Terms:
        """Return the same with a clean originator; raises NotRecorded for restrictions that nobody made."""
        if self.originator is not None:
            name = stated_name(self.originator, "The originator has no name. Nothing was changed; state who it is.")
            return Terms(self.retain_until, name, self.may_search, self.may_export, self.delete_by)
        if not (self.may_search and self.may_export and self.delete_by is None):
            raise NotRecorded(
                "Restrictions on use need an originator who made them. Nothing was changed; state the originator."
            )
        return self

    def allows_search_on(self, today: date) -> bool:
        """True where a search may see the reference on this day."""
        return self.may_search and (self.delete_by is None or today <= self.delete_by)

    @property
    def due(self) -> date | None:
        """The first date by which something must be done, or None."""
        return min((day for day in (self.retain_until, self.delete_by) if day is not None), default=None)

    @property
    def is_hard(self) -> bool:
        """True where the date that falls due first is the originator's."""
        return self.delete_by is not None and self.due == self.delete_by


NO_TERMS = Terms()


class DueKind(StrEnum):
    """What can fall due."""

    CASE = "case"
    REFERENCE = "reference"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class DueItem:
    """A case or a reference whose date comes within the days asked for, or is past. `id` is a case's id or a number."""

    kind: DueKind
    id: str
    label: str
    due: date
    is_hard: bool
    originator: str | None

    def order(self) -> tuple[bool, date, str, str]:
        """Originators' dates come first, then the earliest."""
        return (not self.is_hard, self.due, self.kind.value, self.id)


@dataclass(frozen=True, slots=True)
class DueCounts:
    """How much is overdue and how much falls due soon, without a name."""

    overdue: int
    soon: int
    hard: int

    @property
    def words(self) -> str:
        """One calm line; empty where nothing falls due."""
        parts = [f"{self.overdue} overdue"] if self.overdue else []
        parts += [f"{self.soon} due within {WARN_DAYS} days"] if self.soon else []
        if not parts:
            return ""
        hard = f", of them {self.hard} by an originator's date" if self.hard else ""
        return f"Retention: {' and '.join(parts)}{hard}. Nothing is erased by itself: homeward retention due."


@dataclass(frozen=True, slots=True)
class BarredFromExport:
    """A reference whose picture stays inside the unit, and who said so."""

    reference_id: ReferenceId
    originator: str


def due_words(due: date, today: date) -> str:
    """Return how far a date is, calmly; empty while it is further away than the warning."""
    days = (due - today).days
    if days < 0:
        return "overdue since yesterday" if days == -1 else f"overdue for {-days} days"
    if days == 0:
        return "due today"
    if days <= WARN_DAYS:
        return "due tomorrow" if days == 1 else f"due in {days} days"
    return ""
