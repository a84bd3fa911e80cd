"""Across cases: whether a person of one case has been seen in another, and leads that link two cases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import (
    AcrossCandidateId,
    AcrossSearchId,
    CaseId,
    CaseLinkId,
    FaceId,
    PartnerCropId,
    PartnerFileId,
    PersonId,
    PersonnelId,
)
from app.domain.lead import LeadOutcome
from app.domain.search import ProbeKind

SEARCHING = "search across cases"
SEARCHED = "be searched from another case"
SHOWN = "be shown in another case"
LINKED = "be linked with another case"
CONSULTING = (SEARCHED, SHOWN, LINKED)
"""The verbs of entries in the trail of a case whose persons were compared, shown or linked from another one."""


@dataclass(frozen=True, slots=True)
class Consulted:
    """What of another case was compared: so many persons, and so many single faces that belong to none.

    Not compared were: persons who are `resolved`, that is, established by other means; single faces that are `poor`,
    and faces that are `lacking` a vector of the pack. `digest` is SHA-256 over whom and what was compared, in order.
    """

    case_id: CaseId
    persons: int
    faces: int
    resolved: int
    poor: int
    lacking: int
    digest: str


@dataclass(frozen=True, slots=True)
class ConsultedPartners:
    """What of the crops that partners sent was compared, and which of their files the originators' terms kept out."""

    persons: int = 0
    lacking: int = 0
    barred: tuple[PartnerFileId, ...] = ()
    digest: str = ""


@dataclass(frozen=True, slots=True)
class FoundAcross:
    """Somebody of another case, or of a partner's file, and the distance between the two vectors (smaller: closer).

    `face_id` is their best face in the other case, `person_id` their number there at the time, None for a single face.
    """

    distance: float
    case_id: CaseId | None
    face_id: FaceId | None
    person_id: PersonId | None = None
    partner_crop_id: PartnerCropId | None = None

    @property
    def order(self) -> tuple[float, str, int, int]:
        """The closest come first; equal distances in an order that is the same each time."""
        return (self.distance, self.case_id or "", int(self.face_id or 0), int(self.partner_crop_id or 0))


@dataclass(frozen=True, slots=True)
class AcrossCandidate:
    """The same as it was kept; where the case or the partner's crop was erased since, nothing but rank and distance."""

    id: AcrossCandidateId
    search_id: AcrossSearchId
    rank: int
    found: FoundAcross
    is_erased: bool


@dataclass(frozen=True, slots=True)
class AcrossSearch:
    """One search across cases as it is kept for ever: who, when, why, what with, and what of which cases was compared.

    `unopened` are cases whose files did not open: nothing in them was compared.
    """

    id: AcrossSearchId
    probe_kind: ProbeKind
    face_ids: tuple[FaceId, ...]
    person_id: PersonId | None
    purpose: str
    purpose_id: str
    searched_at: datetime
    searched_by_id: PersonnelId
    searched_by: str
    k: int
    pack_id: str
    consulted: tuple[Consulted, ...]
    unopened: tuple[CaseId, ...]
    partners: ConsultedPartners

    @property
    def compared(self) -> int:
        """With how many persons and single faces the probe was compared."""
        return sum(each.persons + each.faces for each in self.consulted) + self.partners.persons


@dataclass(frozen=True, slots=True)
class AcrossList:
    """One search across cases with its whole answer, closest first."""

    search: AcrossSearch
    candidates: tuple[AcrossCandidate, ...]


class Said(StrEnum):
    """What a person said of a lead between cases."""

    PROPOSED = "proposed"
    SUPPORTED = "supported"
    NOT_SUPPORTED = "not supported"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class LinkWord:
    """One thing that was said of it, with the reasons. `words` is None for who may not read them yet."""

    said: Said
    outcome: LeadOutcome | None
    words: str | None
    person_id: PersonnelId
    person: str
    said_at: datetime


@dataclass(frozen=True, slots=True)
class CaseLink:
    """A lead: "the same person, proposed", of two cases, or of a case and a crop that a partner sent.

    It joins nobody: each case keeps its own person. `face_id` and `other_face_id` are the faces that were compared.
    """

    id: CaseLinkId
    case_id: CaseId
    face_id: FaceId
    person_id: PersonId | None
    other_case_id: CaseId | None
    other_face_id: FaceId | None
    other_person_id: PersonId | None
    partner_crop_id: PartnerCropId | None
    candidate_id: AcrossCandidateId
    words: tuple[LinkWord, ...]

    @property
    def state(self) -> str:
        """Where it stands, in words."""
        said = [each.said for each in self.words]
        if Said.CLOSED in said:
            return "closed"
        if Said.NOT_SUPPORTED in said:
            return "not supported by a second examiner"
        return "proposed by two examiners" if Said.SUPPORTED in said else "proposed by one examiner"

    @property
    def awaits_second(self) -> bool:
        """True while nobody but the proposer has said anything."""
        return {each.said for each in self.words} == {Said.PROPOSED}

    def seen_by(self, person_id: PersonnelId) -> CaseLink:
        """Return it as a person may read it: until a second examiner has spoken, reasons are their author's alone."""
        if not self.awaits_second:
            return self
        words = tuple(
            each
            if each.person_id == person_id
            else LinkWord(each.said, each.outcome, None, each.person_id, each.person, each.said_at)
            for each in self.words
        )
        return CaseLink(
            *(self.id, self.case_id, self.face_id, self.person_id, self.other_case_id, self.other_face_id),
            *(self.other_person_id, self.partner_crop_id, self.candidate_id, words),
        )
