"""Search: offer the closest subjects of the gallery for a probe, with the purpose on record and both answers kept."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import NoFaceFound, NotFound, NotRecorded
from app.domain.gallery import SubjectType
from app.domain.ids import FaceId, PersonId, SearchId
from app.domain.particulars import EVERYONE, SubjectFilter
from app.domain.policy import Function, SearchPurpose
from app.domain.search import (
    CandidateList,
    Combination,
    IndexAnswer,
    Probe,
    ProbeKind,
    SearchRecord,
    checked_purpose,
)
from app.service.cases import act_in, current_case
from app.service.gallery import LoadedGallery, SearchedGallery
from app.service.permission import default_types, refuse, require
from app.service.permission_roles import refuse_own_trial, require_duty
from app.service.pictures import largest_face
from app.service.probes import probe_of_face, probe_of_faces, probe_of_person
from app.store import Unit, Work
from app.worker.pool import WorkerPool

DEFAULT_K = 20
LARGEST_K = 1000


class Answering:
    """How a search is answered, and what is kept of it besides: here by the whole gallery, and nothing."""

    merged_with: SearchId | None = None

    def answer(self, index: SearchedGallery, probe: Probe, k: int) -> IndexAnswer:
        """Return the list of a probe."""
        return index.ask(probe, k)

    def kept(self, work: Work, found: CandidateList) -> None:
        """Write what belongs to the search, in its own act."""


def search_face(
    unit: Unit,
    gallery: LoadedGallery,
    face_id: FaceId,
    purpose: SearchPurpose,
    k: int = DEFAULT_K,
    *,
    types: Collection[SubjectType] | None = None,
    narrowed: SubjectFilter = EVERYONE,
) -> CandidateList:
    """Search with one face of the case, among subjects of some types or all that the policy allows for the purpose.

    `narrowed` leaves some of those out; of whom what it asks for is unknown is searched, too, unless it says otherwise.
    Raises NotFound, NotRecorded without a purpose, NotAllowed where the policy does not allow it, PackMismatch.
    """
    searched = _searched_types(unit, purpose, types)  # first: what the policy refuses goes on record
    require_duty(unit, Duty.SEARCH)
    probe = probe_of_face(unit, gallery.manifest, face_id)
    return search_probe(unit, gallery, probe, purpose, k, searched, narrowed)


def search_person(
    unit: Unit,
    gallery: LoadedGallery,
    person_id: PersonId,
    purpose: SearchPurpose,
    k: int = DEFAULT_K,
    *,
    types: Collection[SubjectType] | None = None,
    narrowed: SubjectFilter = EVERYONE,
) -> CandidateList:
    """Search with a person's faces as one template, but for those of which the models give no vector.

    Raises NotFound, NotRecorded without a purpose, NotAllowed where the policy does not allow it, PackMismatch.
    """
    searched = _searched_types(unit, purpose, types)  # first: what the policy refuses goes on record
    require_duty(unit, Duty.SEARCH)
    probe = probe_of_person(unit, gallery.manifest, person_id)
    return search_probe(unit, gallery, probe, purpose, k, searched, narrowed)


def search_faces(
    unit: Unit,
    gallery: LoadedGallery,
    face_ids: Sequence[FaceId],
    purpose: SearchPurpose,
    combination: Combination,
    k: int = DEFAULT_K,
    *,
    types: Collection[SubjectType] | None = None,
    narrowed: SubjectFilter = EVERYONE,
) -> CandidateList:
    """Search with chosen faces of the case at once: with their mean, by any of them, or by all of them.

    Each face counts once, whatever the order they are given in. Raises NotFound, NotRecorded without a purpose or for
    too many faces, NotAllowed where the policy does not allow it, PackMismatch.
    """
    searched = _searched_types(unit, purpose, types)  # first: what the policy refuses goes on record
    require_duty(unit, Duty.SEARCH)
    probe = probe_of_faces(unit, gallery.manifest, face_ids, combination)
    return search_probe(unit, gallery, probe, purpose, k, searched, narrowed)


def search_image(
    unit: Unit,
    pool: WorkerPool,
    gallery: LoadedGallery,
    picture: Path,
    purpose: SearchPurpose,
    k: int = DEFAULT_K,
    *,
    types: Collection[SubjectType] | None = None,
    narrowed: SubjectFilter = EVERYONE,
) -> CandidateList:
    """Search with the largest face of a picture that is no exhibit, opened in a worker like any other.

    Raises NoFaceFound where the picture shows none, NotFound where there is no such file, NotAllowed where the policy
    does not allow it.
    """
    require_duty(unit, Duty.SEARCH)
    checked_purpose(purpose)
    current_case(unit)
    require(unit, Function.OUTSIDE_PICTURE_SEARCH, (), checked_purpose(purpose))
    searched = _searched_types(unit, purpose, types)
    if not picture.is_file():
        raise NotFound(f"There is no file {picture}. Nothing was searched.")
    found = largest_face(pool, picture)
    if found.face is None:
        raise NoFaceFound(f"{picture.name} could not be used as a probe. {found.reason} Nothing was searched.")
    probe = Probe(ProbeKind.IMAGE, found.face.embedding, image_sha256=found.sha256)
    return search_probe(unit, gallery, probe, purpose, k, searched, narrowed)


def list_searches(unit: Unit) -> list[SearchRecord]:
    """Return every search of the case, oldest first; the viewing is a consultation on record."""
    with unit.unit_of_work(act_in(unit, "view searches", Operation.CONSULTATION)) as work:
        searches = work.searches.all()
        work.note(searches=len(searches))
    return searches


def own_candidate_lists(unit: Unit) -> list[CandidateList]:
    """Return the whole candidate lists of this person's own searches; the viewing is a consultation on record.

    Other people's searches are left out: their ranks and scores would unmake a second examiner (docs/adr/0009).
    """
    with unit.unit_of_work(act_in(unit, "view searches", Operation.CONSULTATION)) as work:
        own = [record.id for record in work.searches.all() if record.searched_by == unit.actor.name]
        found = [work.searches.get(search_id) for search_id in own]
        work.note(searches=len(found))
    return found


def check_narrowed(unit: Unit, narrowed: SubjectFilter) -> None:
    """Raise NotFound where a search is narrowed to a source from which the gallery holds nobody: a slip of the pen."""
    if not narrowed.sources:
        return
    with unit.reading() as reader:
        strange = sorted(narrowed.sources - {*reader.particulars.sources()})
    if strange:
        raise NotFound(
            f"Nobody in the gallery comes from the source {strange[0]!r}. Nothing was searched; `gallery` lists the "
            "sources as they were written."
        )


def _searched_types(
    unit: Unit, purpose: SearchPurpose, types: Collection[SubjectType] | None
) -> frozenset[SubjectType]:
    """Return the types of subject to search; raises NotAllowed, on record, where policy, roles or a stop forbid it.

    Faces of cases are never compared with staff, who agreed to something else.
    """
    refuse_own_trial(unit)
    checked = checked_purpose(purpose)
    searched = frozenset(types) if types is not None else default_types(unit, checked)
    require(unit, Function.SEARCH, searched, checked)
    if not searched or SubjectType.STAFF in searched:
        refuse(
            unit,
            f"The purpose {checked.id} is for the staff gallery alone, which no face of a case is compared with. "
            "Nothing was searched; name another purpose.",
            checked.words,
            {"function": Function.SEARCH.value, "purpose_id": checked.id},
        )
    return searched


def search_probe(
    unit: Unit,
    gallery: LoadedGallery,
    probe: Probe,
    purpose: SearchPurpose,
    k: int,
    types: frozenset[SubjectType],
    narrowed: SubjectFilter = EVERYONE,
    answering: Answering | None = None,
) -> CandidateList:
    """Search with a probe among types that were shown to be allowed, and keep the search with its list, on record.

    `answering` says what is compared and what else is kept in the same act; the whole gallery and nothing unless given.
    """
    if answering is None:  # of what is kept standing the last one of a source may be erased since
        check_narrowed(unit, narrowed)
    answering = answering or Answering()
    if not 1 <= k <= LARGEST_K:
        raise NotRecorded(f"The number of candidates must lie between 1 and {LARGEST_K}. Nothing was searched.")
    started, stated = unit.clock(), checked_purpose(purpose)
    version, index = gallery.current(unit, types, narrowed)
    gallery.recall_graph(unit)
    probe.embedding.checked(gallery.manifest.id, gallery.manifest.dimension)
    answer = answering.answer(index, probe, k)
    chance = index.chance if probe.combination is Combination.MEAN else _uncounted
    chance(0.0)  # counted before anything waits for the act
    require(unit, Function.SEARCH, types, stated)  # a stop holds from the next act on, also while a picture was opened
    act = act_in(unit, "search", Operation.COMBINATION, stated.words, Duty.SEARCH)
    with unit.unit_of_work(act) as work:
        found = work.searches.add(
            probe,
            stated,
            k,
            answer,
            version,
            index.parameters,
            gallery.barred,
            gallery_types=types,
            narrowed=narrowed,
            unknown_taken_in=index.unknown_taken_in,
            chance=chance,
            merged_with=answering.merged_with,
        )
        work.note(
            search=found.search.id,
            purpose_id=stated.id,
            probe=probe.kind.value,
            faces=list(probe.face_ids),
            person=probe.person_id,
            candidates=len(found.candidates),
            gallery=version.number,
            gallery_digest=version.digest,
            pack=gallery.manifest.id,
            agrees=answer.agrees,
            ordered_by=found.search.ordered_by.value,
            cohort_digest=answer.cohort.digest if answer.cohort else None,
            left_out=list(gallery.left_out),
            barred=list(gallery.barred),
        )
        # What Regulation (EU) 2024/1689, Article 12(3), asks of a search besides: when it began, against which
        # database, and whom the input led to. Listed by id, not by rank: the second examiner may read the trail.
        work.note(
            started=started.isoformat(),
            image=probe.image_sha256,
            gallery_types=[kind.value for kind in gallery.types],
            gallery_subjects=version.subject_count,
            gallery_references=version.reference_count,
            listed=list(sorted({entry.subject_id for entry in found.candidates})),
            combination=probe.combination.value,
        )
        if narrowed.narrows:
            work.note(narrowed=narrowed.as_facts(), unknown_taken_in=index.unknown_taken_in, searched=index.size)
        answering.kept(work, found)
    return found


def _uncounted(_distance: float) -> None:
    """How many others come as close by chance is counted for one vector, not for several at once."""
