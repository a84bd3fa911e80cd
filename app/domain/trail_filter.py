"""Which entries of the audit trail are asked for: by person, case, purpose, operation, verb and period."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from app.domain.audit import Operation
from app.domain.errors import NotRecorded


@dataclass(frozen=True, slots=True)
class Period:
    """From `since` on, before `until`, both whole seconds of UTC; None where that side is open."""

    since: datetime | None = None
    until: datetime | None = None

    def holds(self, moment: datetime) -> bool:
        """True where the moment lies in the period."""
        return (self.since is None or self.since <= moment) and (self.until is None or moment < self.until)

    @property
    def words(self) -> str:
        """The period for people: whole days as days, its last day included."""
        since, until = self.since, self.until
        if until is not None and until.time() == time():
            until -= timedelta(days=1)
        said = [f"from {_said(since)}"] if since is not None else []
        said += [f"to {_said(until)}"] if until is not None else []
        return " ".join(said) or "from the first entry to the last"


ALWAYS = Period()
"""From the first entry to the last."""


def _said(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d}" if moment.time() == time() else f"{moment:%Y-%m-%d %H:%M:%S} UTC"


def days(first: date | None, last: date | None) -> Period:
    """Return the period of these days, both included, in UTC; raises NotRecorded where they are the wrong way round."""
    if first is not None and last is not None and last < first:
        raise NotRecorded(f"The period ends on {last}, before it begins on {first}. Nothing was read; turn them round.")
    since = datetime.combine(first, time(), UTC) if first is not None else None
    until = datetime.combine(last + timedelta(days=1), time(), UTC) if last is not None and last < date.max else None
    return Period(since, until)


@dataclass(frozen=True, slots=True)
class TrailFilter:
    """What entries are asked for; None asks for all.

    `person` is a name, in any case of letters; `case` a reference or id; `purpose` words that the purpose contains, in
    any case of letters; `verb` the whole verb.
    """

    person: str | None = None
    case: str | None = None
    purpose: str | None = None
    operation: Operation | None = None
    verb: str | None = None
    period: Period = ALWAYS

    @property
    def kinds(self) -> tuple[str, ...]:
        """By what is filtered, never for what: this is what the entry of a question says."""
        asked = {
            "person": self.person,
            "case": self.case,
            "purpose": self.purpose,
            "operation": self.operation,
            "verb": self.verb,
            "from": self.period.since,
            "to": self.period.until,
        }
        return tuple(kind for kind, value in asked.items() if value is not None)
