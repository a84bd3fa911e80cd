"""A search: the probe, the purpose, the candidate list, and all that is needed to repeat it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from app.domain.chance import ByChance
from app.domain.face import Embedding
from app.domain.gallery import GalleryVersion, SubjectType
from app.domain.ids import CandidateId, FaceId, PersonId, ReferenceId, SearchId, SubjectId
from app.domain.particulars import EVERYONE, SubjectFilter
from app.domain.policy import SearchPurpose
from app.domain.statement import stated


class ProbeKind(StrEnum):
    """Where a probe comes from."""

    FACE = "face"
    FACES = "faces"
    PERSON = "person"
    IMAGE = "image"


class Combination(StrEnum):
    """How several faces are searched with at once: fused into their mean, or each of them compared by itself."""

    MEAN = "mean"
    ANY = "any"
    ALL = "all"

    @property
    def words(self) -> str:
        """In one line, which subjects such a search lists first."""
        return _COMBINATION_WORDS[self]


_COMBINATION_WORDS = {
    Combination.MEAN: "all as one template; who is near to what they share",
    Combination.ANY: "each face by itself (OR); who is near to at least one of them",
    Combination.ALL: "each face by itself (AND); who is near to every one of them",
}


@dataclass(frozen=True, slots=True)
class Probe:
    """What is searched for: one face, a person's faces or chosen ones, or the largest face of a picture.

    `face_ids` are the faces that are searched with (empty for a picture); `image_sha256` names the picture.
    `embedding` is the vector of one face, or of several fused into one. Where `combination` is any or all, it is the
    first face's, and `further` are those of the others, in the order of `face_ids`.
    """

    kind: ProbeKind
    embedding: Embedding
    face_ids: tuple[FaceId, ...] = ()
    person_id: PersonId | None = None
    image_sha256: str | None = None
    combination: Combination = Combination.MEAN
    further: tuple[Embedding, ...] = ()

    @property
    def embeddings(self) -> tuple[Embedding, ...]:
        """Every vector that is compared with the gallery."""
        return (self.embedding, *self.further)


class OrderedBy(StrEnum):
    """What put the candidates of a list in order."""

    SCORE = "score"
    DISTANCE = "distance"


@dataclass(frozen=True, slots=True)
class CohortFacts:
    """With which cohort scores were made: of how many subjects each mean is, and a digest over all references' means.

    The cohort is the gallery itself, so one version of a gallery has one cohort, and always the same digest.
    """

    size: int
    digest: str


class RankedReference(NamedTuple):
    """One answer of an index: a subject, one of its references, and the distance between the two vectors.

    `score` is the comparison score, higher is closer; None where the list is ordered by distance.
    """

    subject_id: SubjectId
    reference_id: ReferenceId
    distance: float
    score: float | None = None


@dataclass(frozen=True, slots=True)
class IndexAnswer:
    """Both answers to one probe: the exact one, which is used, and what the graph alone would have said.

    `ranked` is exact, closest first, one entry per subject; `scored` is exact too, ordered by comparison score, and
    what is listed where the gallery is fit to be a cohort. `graph_missed` are subjects of `ranked` that the graph did
    not return: graph and exact scan are compared by distance, which is all that a graph knows. Equal distances are
    ordered by reference id, so that a search can be repeated.
    """

    ranked: tuple[RankedReference, ...]
    graph_ranked: tuple[RankedReference, ...]
    scored: tuple[RankedReference, ...] = ()
    cohort: CohortFacts | None = None

    @property
    def listed(self) -> tuple[RankedReference, ...]:
        """The candidates in the order in which they are shown."""
        return self.ranked if self.cohort is None else self.scored

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
    """How the graph was built and asked; stored with every search.

    `held` is how many references it held when it was asked, and `erased` how many had been taken out of it: a graph
    grows while the exact scan answers already, and one that something was taken out of answers like no other.
    """

    library: str
    space: str
    m: int
    ef_construction: int
    ef: int
    seed: int
    held: int = 0
    erased: int = 0


@dataclass(frozen=True, slots=True)
class Candidate:
    """One subject that a search offers, by the reference that comes closest.

    `distance` is that between the two vectors, smaller is closer. `score` is the comparison score, higher is closer;
    None where the gallery was too small to make one. `by_chance` is how many others of the gallery come as close; None
    where it was not counted.
    """

    id: CandidateId
    search_id: SearchId
    rank: int
    subject_id: SubjectId
    subject_name: str
    reference_id: ReferenceId
    distance: float
    score: float | None = None
    by_chance: ByChance | None = None


@dataclass(frozen=True, slots=True)
class SearchRecord:
    """One search as it is kept for ever: who, when, why, what with, and whether the exact scan agreed.

    `purpose` is in the searcher's words, `purpose_id` that of the policy; `gallery_types` are the types of subject that
    were searched. `cohort` is None where the candidates are ordered by distance. `barred` are the references that the
    terms of their originators kept out of it. `narrowed` is by what it was narrowed to some of them, and
    `unknown_taken_in` how many of those it saw although something that was asked for is unknown of them. `combination`
    is how several faces were searched with. Where only references that came since an earlier search were compared,
    `merged_with` is the search whose list was completed.
    """

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
    cohort: CohortFacts | None = None
    barred: tuple[ReferenceId, ...] = ()
    purpose_id: str = ""
    gallery_types: tuple[SubjectType, ...] = ()
    narrowed: SubjectFilter = EVERYONE
    unknown_taken_in: int = 0
    combination: Combination = Combination.MEAN
    merged_with: SearchId | None = None

    @property
    def ordered_by(self) -> OrderedBy:
        """What put the candidates in order."""
        return OrderedBy.DISTANCE if self.cohort is None else OrderedBy.SCORE


@dataclass(frozen=True, slots=True)
class CandidateList:
    """The whole answer of one search, closest first."""

    search: SearchRecord
    candidates: tuple[Candidate, ...]


def order_words(search: SearchRecord) -> str:
    """Return in plain words what put a search's candidates in order, and what the numbers beside them are."""
    if search.combination is not Combination.MEAN:
        nearest = "nearest" if search.combination is Combination.ANY else "farthest"
        return (
            f"Ordered by the distance to the {nearest} of {len(search.face_ids)} faces, each compared by itself: "
            "smaller is closer. Comparison scores, and how many others come as close by chance, are made for one "
            "vector alone."
        )
    if search.cohort is None:
        return (
            "Ordered by distance: smaller is closer. The gallery is too small, or too large, to make comparison scores "
            "with."
        )
    return (
        "Ordered by comparison score: how much closer the pair is than look-alikes of both in this gallery would be. "
        "Higher is closer; at 0 they are as far apart as look-alikes. The distance beside it is between the two "
        "vectors alone: smaller is closer."
    )


def types_words(search: SearchRecord) -> str:
    """Return which types of subject a search saw, in plain words, and by what it was narrowed to some of them."""
    types = ", ".join(kind.words for kind in search.gallery_types)
    return f"{types}; narrowed to {narrowed_words(search)}" if search.narrowed.narrows else types


def narrowed_words(search: SearchRecord) -> str:
    """Return by what a search was narrowed, and how many it saw because something is unknown; empty for no filter."""
    asked = search.narrowed
    if not (asked.sexes or asked.born) or asked.known_only:
        return asked.words
    return f"{asked.words} ({search.unknown_taken_in:,})"


def checked_purpose(purpose: SearchPurpose) -> SearchPurpose:
    """Return a purpose without outer blanks, or raise NotRecorded where its words are blank or it names none."""
    words = stated(
        purpose.words, "A search needs a purpose on record. Nothing was searched; say why this search is made."
    )
    named = stated(
        purpose.id,
        "A search needs one of the policy's purposes. Nothing was searched; `policy show` lists them; name one.",
    )
    return SearchPurpose(named, words)
