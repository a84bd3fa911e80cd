"""What surrounds a candidate besides the score: quality of both faces, ages, time between, what a distance is worth."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from app.domain.capture_date import Dated
from app.domain.dates import AgeSpan, GapSpan, age_at, gap_between, is_born_after
from app.domain.face import Quality
from app.domain.particulars import Particulars
from app.domain.worth import Likelihood

BORN_AFTER = "born after the picture"
BORN_AFTER_FILES_DATE = "born after the file's own date"
FLAG = "◇"
"""Stands before the words of a flag, so that it is not told by colour alone."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """All of it about one candidate, as far as it is known; None is unknown.

    `seized` is when the searched picture was taken, `undated` how many of several searched pictures have no date;
    `enrolled` is when that of the reference was taken. `is_manual`: a person drew one of the searched faces.
    """

    known: Particulars
    seized: Dated | None
    enrolled: Dated | None
    probe_quality: Quality | None
    reference_quality: Quality | None
    likelihood: Likelihood
    undated: int = 0
    is_manual: bool = False

    @property
    def age_seized(self) -> AgeSpan | None:
        """How old the candidate would be in the searched picture."""
        return age_at(self.known.born, self.seized.taken) if self.seized else None

    @property
    def age_enrolled(self) -> AgeSpan | None:
        """How old the candidate was in the reference picture."""
        return age_at(self.known.born, self.enrolled.taken) if self.enrolled else None

    @property
    def gap(self) -> GapSpan | None:
        """The time between the two pictures."""
        return gap_between(self.seized.taken, self.enrolled.taken) if self.seized and self.enrolled else None

    @property
    def flag(self) -> str:
        """What makes the candidate impossible by the dates, in words; empty where nothing does.

        By a file's own date alone it is flagged likewise, and says so.
        """
        if self.is_behind:
            return BORN_AFTER
        if self.seized is None or self.known.born is None or not is_born_after(self.known.born, self.seized.taken):
            return ""
        return BORN_AFTER_FILES_DATE

    @property
    def is_behind(self) -> bool:
        """True where the candidate stands behind the possible ones: somebody said when the picture was taken.

        A camera's clock moves nobody.
        """
        stated = self.seized.by_person if self.seized else None
        return stated is not None and self.known.born is not None and is_born_after(self.known.born, stated)

    @property
    def ages_by_person(self) -> tuple[AgeSpan | None, AgeSpan | None]:
        """Both ages, as far as persons say when the pictures were taken: in the searched one, in the reference."""
        here, then = (each.by_person if each else None for each in (self.seized, self.enrolled))
        return age_at(self.known.born, here), age_at(self.known.born, then)

    @property
    def ages_words(self) -> str:
        """Both ages on one line: `age 7 in the reference, 12 here`."""
        then, here = self.age_enrolled, self.age_seized
        parts = [f"{then.words} in the reference" if then else "", f"{here.words} here" if here else ""]
        said = ", ".join(part for part in parts if part)
        return f"age {said}" if said else ""

    @property
    def gap_words(self) -> str:
        """The time between on one line: `5 years between`."""
        return f"{self.gap.words} between" if self.gap else ""

    @property
    def lines(self) -> list[str]:
        """Everything about dates in sentences, a line each, unknown ones included."""
        here, then = self.age_seized, self.age_enrolled
        lines = [f"{FLAG} {self.flag[0].upper()}{self.flag[1:]}"] if self.flag else []
        lines.append(f"Searched picture: {_taken(self.seized)}{_old(here)}")
        if self.undated and self.seized:
            lines[-1] += f"; {self.undated} searched without a date"
        lines.append(f"Reference: {_taken(self.enrolled)}{_old(then)}")
        lines.append(f"Between them: {self.gap.words}" if self.gap else "Between them: not known")
        return lines


_Listed = TypeVar("_Listed")


def possible_first(listed: Iterable[tuple[_Listed, Circumstances | None]]) -> list[_Listed]:
    """Return candidates with those behind that were born after the picture; else the order stays, and nobody goes."""
    pairs = list(listed)
    return [one for behind in (False, True) for one, around in pairs if bool(around and around.is_behind) is behind]


def circumstances_facts(around: Circumstances) -> dict[str, Any]:
    """Return the same as values that JSON knows; unknown is null."""
    seized, enrolled, gap = around.seized, around.enrolled, around.gap
    return {
        "sex": around.known.sex.value,
        "born": around.known.born.words if around.known.born else None,
        "probe_manual": around.is_manual,
        "probe_quality": _score(around.probe_quality),
        "reference_quality": _score(around.reference_quality),
        "probe_taken": seized.taken.words if seized else None,
        "probe_taken_said_by": seized.said_by.value if seized else None,
        "reference_taken": enrolled.taken.words if enrolled else None,
        "reference_taken_said_by": enrolled.said_by.value if enrolled else None,
        "age_in_probe": _ages(around.age_seized),
        "age_in_reference": _ages(around.age_enrolled),
        "days_between": [gap.least, gap.most] if gap else None,
        "flag": around.flag or None,
        "is_behind": around.is_behind,
        "likelihood": around.likelihood.as_facts(),
    }


def _taken(dated: Dated | None) -> str:
    return f"taken {dated.words}" if dated else "date not known"


def _old(age: AgeSpan | None) -> str:
    return f", age {age.words}" if age else ""


def _score(quality: Quality | None) -> float | None:
    return None if quality is None else round(quality.score, 1)


def _ages(age: AgeSpan | None) -> list[int] | None:
    return None if age is None else [age.youngest, age.oldest]
