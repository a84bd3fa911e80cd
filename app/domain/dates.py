"""Dates that are known to the day, the month, the year or between two of them, and the ages and gaps that follow.

Nothing is guessed: what is not known stays as wide as it is, and every bound holds for each day that is possible.
"""

from __future__ import annotations

import math
import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from app.domain.errors import NotRecorded

FIRST_YEAR = 1850
"""No picture and nobody in one is older: an earlier year is a slip of the pen."""
_PART = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_BETWEEN = re.compile(r"\s*\.\.\s*|\s+to\s+")
_DAYS_PER_MONTH = 30.4375
_UNITS = ((62, 1.0, "day"), (731, _DAYS_PER_MONTH, "month"), (math.inf, 12 * _DAYS_PER_MONTH, "year"))
"""Up to how many days a gap is said in which unit, and how many days that has."""


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date that lies somewhere from `earliest` to `latest`, both included."""

    earliest: date
    latest: date

    def __post_init__(self) -> None:
        """Refuse a span that ends before it begins."""
        if self.latest < self.earliest:
            raise ValueError("a span of dates ends before it begins")

    @property
    def words(self) -> str:
        """The span as people write it, and as `date_span` reads it: `2009`, `2009-05`, `2009-05-04`, `2009 to 2011`."""
        first, last = self.earliest, self.latest
        if first == last:
            return first.isoformat()
        if not _begins_month(first) or not _ends_month(last):
            return f"{first.isoformat()} to {last.isoformat()}"
        are_years = first.month == 1 and last.month == 12
        begin, end = (f"{day.year:04d}" if are_years else f"{day:%Y-%m}" for day in (first, last))
        return begin if begin == end else f"{begin} to {end}"

    def covers(self, other: DateSpan) -> bool:
        """True where every day of the other lies in this one."""
        return self.earliest <= other.earliest and other.latest <= self.latest

    def meets(self, other: DateSpan) -> bool:
        """True where the two may be the same day."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def with_(self, other: DateSpan) -> DateSpan:
        """Return the shortest span that covers both."""
        return DateSpan(min(self.earliest, other.earliest), max(self.latest, other.latest))


def on_day(day: date) -> DateSpan:
    """Return the span of one day."""
    return DateSpan(day, day)


def date_span(text: str) -> DateSpan:
    """Read a day, a month, a year, or two of them with `to` or `..` between; ISO 8601 dates alone, nothing is guessed.

    Raises NotRecorded with what can be read instead.
    """
    parts = _BETWEEN.split(text.strip())
    spans = [_part(part) for part in parts]
    if not 1 <= len(spans) <= 2 or any(span is None for span in spans):
        raise _unreadable(text)
    first, last = spans[0], spans[-1]
    if first is None or last is None or last.latest < first.earliest or last.earliest < first.earliest:
        raise _unreadable(text)
    return DateSpan(first.earliest, max(first.latest, last.latest))


def _part(text: str) -> DateSpan | None:
    found = _PART.fullmatch(text)
    if found is None or int(found[1]) < FIRST_YEAR:
        return None
    year, month, day = int(found[1]), found[2], found[3]
    try:
        if day is not None:
            return on_day(date(year, int(month), int(day)))
        first, last = (int(month), int(month)) if month is not None else (1, 12)
        return DateSpan(date(year, first, 1), date(year, last, monthrange(year, last)[1]))
    except ValueError:
        return None


def _unreadable(text: str) -> NotRecorded:
    return NotRecorded(
        f"{text!r} is not a date that can be read. Nothing was recorded; write a day (2009-05-04), a month (2009-05), "
        f"a year (2009, from {FIRST_YEAR} on), or two of them with 'to' between (2009 to 2011)."
    )


def _begins_month(day: date) -> bool:
    return day.day == 1


def _ends_month(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


# ------------------------------------------------------------------------------------------------------ ages and gaps


@dataclass(frozen=True, slots=True)
class AgeSpan:
    """An age from `youngest` to `oldest`, both included, in completed years."""

    youngest: int
    oldest: int

    @property
    def words(self) -> str:
        """The age as people read it: `7`, or `6 to 8`."""
        return str(self.oldest) if self.youngest == self.oldest else f"{self.youngest} to {self.oldest}"


@dataclass(frozen=True, slots=True)
class GapSpan:
    """How many days may lie between two dates, whichever came first: from `least` to `most`, both included."""

    least: int
    most: int

    @property
    def words(self) -> str:
        """The gap as people read it, never said to be narrower than it is: `3 years`, `2 to 4 years`, `12 days`."""
        days, unit = next((days, unit) for below, days, unit in _UNITS if self.most < below)
        if self.least == self.most:
            number = f"{self.most / days:.{0 if days == 1 else 1}f}".removesuffix(".0")
            return _so_many(number, unit)
        return _so_many(f"{int(self.least // days)} to {-int(-self.most // days)}", unit)


def _so_many(number: str, unit: str) -> str:
    """Return a number with its unit, each a whole text, so that other languages can say it."""
    if number == "1":
        return {"day": f"{number} day", "month": f"{number} month", "year": f"{number} year"}[unit]
    return {"day": f"{number} days", "month": f"{number} months", "year": f"{number} years"}[unit]


def completed_years(born: date, on: date) -> int:
    """Return the completed years from a birth to a day; negative before the birth."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def is_born_after(born: DateSpan, taken: DateSpan) -> bool:
    """True where somebody was certainly born after a picture was taken; False where that is only possible."""
    return born.earliest > taken.latest


def age_at(born: DateSpan | None, taken: DateSpan | None) -> AgeSpan | None:
    """Return the age of somebody in a picture; None where either date is unknown or the birth came after it."""
    if born is None or taken is None or is_born_after(born, taken):
        return None
    youngest = completed_years(born.latest, taken.earliest)
    return AgeSpan(max(0, youngest), completed_years(born.earliest, taken.latest))


def gap_between(one: DateSpan | None, other: DateSpan | None) -> GapSpan | None:
    """Return the time between two pictures; None where either date is unknown."""
    if one is None or other is None:
        return None
    forth, back = (other.earliest - one.latest).days, (one.earliest - other.latest).days
    most = max((other.latest - one.earliest).days, (one.latest - other.earliest).days)
    return GapSpan(max(0, forth, back), most)
