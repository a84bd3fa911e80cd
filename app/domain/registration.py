"""For whom a unit works, and whether it is an evaluation: what must be on record before anything else is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.errors import NotRecorded
from app.domain.statement import stated


@dataclass(frozen=True, slots=True)
class Registration:
    """Who answers for the data of a unit: the controller, the officer responsible, and where the assessment is filed.

    `assessment` is the reference of the impact assessment (DPIA, PIA) that covers the unit.
    """

    controller: str
    officer: str
    assessment: str

    def checked(self) -> Registration:
        """Return the same without outer blanks, or raise NotRecorded naming what is missing."""
        missing = "The unit has no {0}. Nothing was recorded; give the {0} and try again."
        return Registration(
            stated(self.controller, missing.format("controller")),
            stated(self.officer, missing.format("responsible officer")),
            stated(self.assessment, missing.format("reference of an impact assessment")),
        )


FICTIONAL = Registration(
    "nobody: a unit of drawn people",
    "nobody: no person's data are in it",
    "none needed: no person's data are in it",
)
"""The registration of units that the program makes for itself, to show or to measure something."""


@dataclass(frozen=True, slots=True)
class Closing:
    """That an evaluation was closed: when, by whom, and the SHA-256 of its closing report."""

    at: datetime
    by: str
    report_sha256: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """That a unit is an evaluation, chosen when it was made and never changed: its last day, and how it was closed."""

    until: date
    closing: Closing | None = None

    @property
    def words(self) -> str:
        """The stamp that windows and reports carry."""
        if self.closing is not None:
            return f"EVALUATION until {self.until.isoformat()}, closed on {self.closing.at:%Y-%m-%d}"
        return f"EVALUATION until {self.until.isoformat()}"

    def why_no_work(self, today: date) -> str:
        """Return why nobody may search or take in any more, or nothing while the evaluation runs."""
        if self.closing is not None:
            return "The evaluation is closed, so this unit can only be read and erased."
        if today > self.until:
            return f"The evaluation ended on {self.until.isoformat()}, so nothing more is searched or taken in."
        return ""


def checked_evaluation(until: date, today: date) -> Evaluation:
    """Return an evaluation that ends on a day to come; raises NotRecorded for one that is past already."""
    if until <= today:
        raise NotRecorded(
            f"The last day of the evaluation, {until.isoformat()}, is not in the future. Nothing was made; give a day "
            "to come."
        )
    return Evaluation(until)


@dataclass(frozen=True, slots=True)
class Stop:
    """That a supervisor has stopped all searching: when, who, and why."""

    at: datetime
    by: str
    reason: str

    @property
    def words(self) -> str:
        """The stamp that windows carry."""
        return f"SEARCHING IS STOPPED since {self.at:%Y-%m-%d %H:%M} UTC, by {self.by}"
