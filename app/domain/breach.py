"""What a breach pack says: whose data were touched in a time window, by whom, who received some, and what held then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import CaseId, ExhibitId, SubjectId
from app.domain.trail_filter import Period


@dataclass(frozen=True, slots=True)
class ExhibitTouch:
    """One exhibit of a touched case; `entries` name it, a file of it or a face in it."""

    id: ExhibitId
    name: str
    entries: int


@dataclass(frozen=True, slots=True)
class CaseTouch:
    """One case that was worked in. `reference` is None where it is erased; its exhibits are then not known any more.

    `whole` entries concern the case as a whole (a list of all its faces, a report): where there is one, every exhibit
    that the case then had is touched. `faces_viewed` adds up the lists that were opened, so that a face which was seen
    twice counts twice.
    """

    id: CaseId
    reference: str | None
    entries: int
    whole: int
    exhibits: tuple[ExhibitTouch, ...]
    faces_viewed: int
    searches: int
    reports: int
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SubjectTouch:
    """One subject of the gallery that an entry names; `name` is None where they are erased."""

    id: SubjectId
    name: str | None
    entries: int


@dataclass(frozen=True, slots=True)
class PersonActs:
    """One person of the unit and what they did in the window: how often each verb."""

    name: str
    entries: int
    acts: dict[str, int]


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One thing that left the unit: which entry, when, by whom, and to whom where that was stated."""

    sequence: int
    at: datetime
    person: str
    act: str
    case: str
    recipient: str | None
    digest: str | None


@dataclass(frozen=True, slots=True)
class Held:
    """What protected the program from a network at some unlockings: the words on record, and how often and when."""

    protection: str
    open_swap_areas: int
    accepted: tuple[str, ...]
    unlockings: int
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class BreachPack:
    """Everything that a notification of a breach has to say of the window, as far as the unit knows it.

    `gallery_listed` is how often the whole gallery was listed: then every subject of it was touched.
    """

    period: Period
    entries: int
    cases: tuple[CaseTouch, ...]
    subjects: tuple[SubjectTouch, ...]
    gallery_listed: int
    people: tuple[PersonActs, ...]
    disclosures: tuple[Disclosure, ...]
    held: tuple[Held, ...]

    @property
    def searches(self) -> int:
        """How many searches were made in the window."""
        return sum(case.searches for case in self.cases)

    @property
    def faces_viewed(self) -> int:
        """How many faces stood in the lists that were opened."""
        return sum(case.faces_viewed for case in self.cases)
