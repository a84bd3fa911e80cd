"""The gallery as it is listed: which subjects in which order, what stands in one line, and how much there is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.capture_date import Dated
from app.domain.gallery import GalleryVersion, Reference, Subject, SubjectType
from app.domain.keeping import Terms

WINDOW = 100
"""So many subjects are read at once for a list; of all the others only their numbers."""


class SubjectOrder(StrEnum):
    """What a list of subjects is ordered by; among equals whoever was enrolled first comes first."""

    ENROLLED = "enrolled"
    NAME = "name"
    TYPE = "type"
    REFERENCES = "references"
    SOURCE = "source"
    BORN = "born"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class SubjectsAsked:
    """Which subjects a list is to hold, and in which order; what is left empty leaves nobody out.

    `begins` is how the name begins, capitals or not. `due_by` asks for those with a date of keeping up to and including
    that day. `without_birth_year` asks for those of whom the year of birth is not known.
    """

    begins: str = ""
    types: frozenset[SubjectType] = frozenset()
    source: str = ""
    due_by: date | None = None
    without_birth_year: bool = False
    order: SubjectOrder = SubjectOrder.ENROLLED
    descending: bool = True

    @property
    def narrows(self) -> bool:
        """True where anybody could be left out."""
        return bool(self.begins.strip() or self.types or self.source or self.due_by or self.without_birth_year)


@dataclass(frozen=True, slots=True)
class ListedSubject:
    """One line: a subject with what their references' terms say, taken together.

    The dates are the earliest; `may_search` and `may_export` hold where they do for all references. `consent` is what
    one of the staff agreed to, and `consent_until` when they are erased.
    """

    subject: Subject
    retain_until: date | None = None
    delete_by: date | None = None
    originators: tuple[str, ...] = ()
    may_search: bool = True
    may_export: bool = True
    consent: str = ""
    consent_until: date | None = None

    @property
    def due(self) -> date | None:
        """The first date by which something must be done, or None."""
        dates = (self.retain_until, self.delete_by, self.consent_until)
        return min((day for day in dates if day is not None), default=None)


@dataclass(frozen=True, slots=True)
class TypeCount:
    """How many there are of one type, and when the first of those present and the latest of them came."""

    subjects: int
    references: int
    since: datetime
    latest: datetime


@dataclass(frozen=True, slots=True)
class GallerySummary:
    """How much there is, without a name. `packs` counts references with a vector of each pack.

    `sources` are where the pictures come from, the first of them in alphabetical order.
    """

    version: GalleryVersion
    types: Mapping[SubjectType, TypeCount]
    packs: Mapping[str, int]
    sources: tuple[str, ...]

    @property
    def subjects(self) -> int:
        """How many people there are, staff included."""
        return sum(each.subjects for each in self.types.values())

    @property
    def references(self) -> int:
        """How many references there are, those of staff included."""
        return sum(each.references for each in self.types.values())


@dataclass(frozen=True, slots=True)
class ReferenceLine:
    """One reference of a subject as it is listed: its terms, and when its picture was taken where that is known."""

    reference: Reference
    terms: Terms
    taken: Dated | None = None


@dataclass(frozen=True, slots=True)
class SubjectSheet:
    """One subject with all references."""

    listed: ListedSubject
    references: tuple[ReferenceLine, ...]
