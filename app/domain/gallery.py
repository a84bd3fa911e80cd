"""The gallery: subjects with a legal basis to be there, and the reference pictures of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import ReferenceId, SubjectId
from app.domain.particulars import NOTHING_KNOWN, Particulars
from app.domain.statement import stated


class SubjectType(StrEnum):
    """Why a subject is in the gallery.

    Persons of interest may be there only while the unit's policy has them, which takes two supervisors. Staff who try
    the tool on their own pictures are in a gallery apart, which erases itself.
    """

    MISSING_CHILD = "missing-child"
    KNOWN_VICTIM = "known-victim"
    COMPARISON = "comparison"
    PERSON_OF_INTEREST = "person-of-interest"
    STAFF = "staff"

    @property
    def words(self) -> str:
        """The type as people read it."""
        return self.value.replace("-", " ")


@dataclass(frozen=True, slots=True)
class EnrolmentBasis:
    """What must be on record before anybody is enrolled: where the pictures come from and by what right."""

    source: str
    legal_basis: str
    subject_type: SubjectType

    def checked(self) -> EnrolmentBasis:
        """Return the same without outer blanks, or raise NotRecorded where source or legal basis is blank."""
        missing = "Enrolment without a {0} is refused. Nothing was enrolled; state the {0}."
        source = stated(self.source, missing.format("source"))
        return EnrolmentBasis(source, stated(self.legal_basis, missing.format("legal basis")), self.subject_type)


@dataclass(frozen=True, slots=True)
class Subject:
    """One person in the gallery; `known` is what is stated of them besides the name."""

    id: SubjectId
    name: str
    basis: EnrolmentBasis
    enrolled_at: datetime
    enrolled_by: str
    reference_count: int
    known: Particulars = NOTHING_KNOWN


@dataclass(frozen=True, slots=True)
class Reference:
    """One enrolled face of a subject. `sha256` is that of the picture it came from."""

    id: ReferenceId
    subject_id: SubjectId
    sha256: str
    pack_id: str


@dataclass(frozen=True, slots=True)
class GalleryVersion:
    """Which gallery was searched: a number that grows with every change, and a digest over its references' ids."""

    number: int
    digest: str
    subject_count: int
    reference_count: int
