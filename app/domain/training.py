"""Training: what a person was taught, by whom and until when it counts. Without it nobody searches."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.errors import NotRecorded
from app.domain.ids import PersonnelId
from app.domain.statement import stated

WARNING_DAYS = 30


@dataclass(frozen=True, slots=True)
class TrainingStatement:
    """What is said about one training: its content, who gave it, when, and the last day on which it counts."""

    what: str
    given_by: str
    given_on: date
    valid_until: date

    def checked(self, today: date) -> TrainingStatement:
        """Return it without outer blanks; raises NotRecorded where something is missing or the days cannot be."""
        what = stated(self.what, "A training needs words about what was taught. Nothing was recorded.")
        given_by = stated(self.given_by, "A training needs the name of who gave it. Nothing was recorded.")
        if self.given_on > today:
            raise NotRecorded("This training lies in the future. Nothing was recorded; record it once it was given.")
        if self.valid_until < max(today, self.given_on):
            raise NotRecorded("This training is no longer valid. Nothing was recorded; give the day on which it ends.")
        return TrainingStatement(what, given_by, self.given_on, self.valid_until)


@dataclass(frozen=True, slots=True)
class Training:
    """One training on record; rows are added, never changed."""

    person_id: PersonnelId
    statement: TrainingStatement
    recorded_by: str
    recorded_at: datetime


def valid_until(trainings: Iterable[Training]) -> date | None:
    """Return the last day on which any of these trainings counts, None without any."""
    return max((training.statement.valid_until for training in trainings), default=None)


def training_words(until: date | None, today: date) -> str:
    """Return why somebody may not search today, or how soon that will be; empty while there is time."""
    if until is None:
        return "No training is on record for you. An administrator or a supervisor can record it."
    if until < today:
        return f"Your training ended on {until}. An administrator or a supervisor can record a new one."
    days = (until - today).days
    if days > WARNING_DAYS:
        return ""
    left = {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")
    return f"Your training ends {left}, on {until}; after that you cannot search. Have a new one recorded in time."
