"""A search: the probe, the purpose, the candidate list, and all that is needed to repeat it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.face import Embedding
from app.domain.gallery import GalleryVersion
from app.domain.ids import CandidateId, FaceId, PersonId, ReferenceId, SearchId, SubjectId
from app.domain.statement import stated


class ProbeKind(StrEnum):
    """Where a probe comes from."""

    FACE = "face"
    PERSON = "person"
    IMAGE = "image"


@dataclass(frozen=True, slots=True)
class Probe:
    """What is searched for: one face, a person's faces fused into one vector, or the largest face of a picture.

    `face_ids` are the faces that went into the vector (empty for a picture); `image_sha256` names the picture.
    """

    kind: ProbeKind
    embedding: Embedding
    face_ids: tuple[FaceId, ...] = ()
    person_id: PersonId | None = None
    image_sha256: str | None = None


@dataclass(frozen=True, slots=True)
class RankedReference:
    """One answer of an index: a subject, its closest reference, and the distance between the two vectors."""

    subject_id: SubjectId
    reference_id: ReferenceId
    distance: float


@dataclass(frozen=True, slots=True)
class IndexAnswer:
    """Both answers to one probe: the exact one, which is used, and what the graph alone would have said.

    `ranked` is exact, closest first, one entry per subject. `graph_missed` are subjects of the exact list that the
    graph did not return. Equal distances are ordered by reference id, so that a search can be repeated.
    """

    ranked: tuple[RankedReference, ...]
    graph_ranked: tuple[RankedReference, ...]

    @property
    def graph_missed(self) -> tuple[SubjectId, ...]:
        """Subjects that the exact scan lists and the graph does not."""
        seen = {entry.subject_id for entry in self.graph_ranked}
        return tuple(entry.subject_id for entry in self.ranked if entry.subject_id not in seen)

    @property
    def agrees(self) -> bool:
        """True where graph and exact scan list the same references in the same order."""
        return [e.reference_id for e in self.ranked] == [e.reference_id for e in self.graph_ranked]


@dataclass(frozen=True, slots=True)
class IndexParameters:
    """How the graph was built and asked; stored with every search."""

    library: str
    space: str
    m: int
    ef_construction: int
    ef: int
    seed: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """One subject that a search offers. `distance` is the comparison score of this pack: smaller is closer."""

    id: CandidateId
    search_id: SearchId
    rank: int
    subject_id: SubjectId
    subject_name: str
    reference_id: ReferenceId
    distance: float


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """One search as it is kept for ever: who, when, why, what with, and whether the exact scan agreed."""

    id: SearchId
    probe_kind: ProbeKind
    face_ids: tuple[FaceId, ...]
    person_id: PersonId | None
    image_sha256: str | None
    purpose: str
    searched_at: datetime
    searched_by: str
    k: int
    pack_id: str
    gallery: GalleryVersion
    parameters: IndexParameters
    agrees: bool
    graph_missed: tuple[SubjectId, ...]


@dataclass(frozen=True, slots=True)
class CandidateList:
    """The whole answer of one search, closest first."""

    search: SearchRecord
    candidates: tuple[Candidate, ...]


def checked_purpose(purpose: str) -> str:
    """Return `purpose` stripped, or raise NotRecorded where it is blank."""
    return stated(purpose, "A search needs a purpose on record. Nothing was searched; say why this search is made.")
