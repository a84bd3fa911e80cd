"""The staff gallery: people of the unit try the tool on pictures of their own, apart from all cases, for some days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from app.domain.audit import Operation
from app.domain.errors import NoFaceFound, NotFound, NotRecorded
from app.domain.gallery import SubjectType
from app.domain.ids import StaffSearchId, SubjectId
from app.domain.policy import Function, SearchPurpose
from app.domain.search import checked_purpose
from app.service.cases import act_of_unit
from app.service.gallery import LoadedGallery
from app.service.permission import require
from app.service.pictures import largest_face
from app.store import Unit
from app.store.staff import StaffMember
from app.worker.pool import WorkerPool

LARGEST_K = 100
SEARCHING_STAFF = "search staff"
_STAFF = frozenset({SubjectType.STAFF})


@dataclass(frozen=True, slots=True)
class StaffCandidate:
    """One line of a search among staff: how near they come. It is a trial of the tool, and no finding."""

    rank: int
    name: str
    distance: float


def search_staff(
    unit: Unit, pool: WorkerPool, gallery: LoadedGallery, picture: Path, purpose: SearchPurpose, k: int = 10
) -> tuple[StaffSearchId, list[StaffCandidate]]:
    """Compare the largest face of a picture with the staff gallery; the probe is erased when its time is over.

    The picture is one of the staff's own: nothing here reads a case. Raises NotRecorded without a purpose, NotAllowed
    where the policy does not allow it, NotFound without such a file, NoFaceFound where it shows none.
    """
    if not 1 <= k <= LARGEST_K:
        raise NotRecorded(f"The number of candidates must lie between 1 and {LARGEST_K}. Nothing was searched.")
    stated = checked_purpose(purpose)
    require(unit, Function.STAFF_GALLERY, _STAFF, stated)
    if not picture.is_file():
        raise NotFound(f"There is no file {picture}. Nothing was searched.")
    found = largest_face(pool, picture)
    if found.face is None or found.sha256 is None:
        raise NoFaceFound(f"{picture.name} could not be used as a probe. {found.reason} Nothing was searched.")
    policy = require(unit, Function.STAFF_GALLERY, _STAFF, stated)
    _, index = gallery.current(unit, _STAFF)
    embedding = found.face.embedding.checked(gallery.manifest.id, gallery.manifest.dimension)
    ranked = index.search(embedding.vector[None, :], k)[0].ranked
    expires_at = unit.clock() + timedelta(days=policy.staff_days)
    with unit.unit_of_work(act_of_unit(SEARCHING_STAFF, Operation.COMBINATION, stated.words)) as work:
        search_id = work.staff.keep_search(embedding, found.sha256, stated.words, ranked, expires_at)
        names = {subject.id: subject.name for subject in work.gallery.subjects()}
        work.note(staff_search=search_id, candidates=len(ranked), purpose_id=stated.id, pack=gallery.manifest.id,
                  expires_at=expires_at.isoformat())  # fmt: skip
    listed = enumerate(ranked, start=1)
    return search_id, [StaffCandidate(rank, names[entry.subject_id], entry.distance) for rank, entry in listed]


def list_staff(unit: Unit) -> list[tuple[StaffMember, str]]:
    """Return everybody in the staff gallery with their name; the viewing is a consultation on record."""
    with unit.unit_of_work(act_of_unit("view staff gallery", Operation.CONSULTATION)) as work:
        names = {subject.id: subject.name for subject in work.gallery.subjects()}
        members = work.staff.all()
        work.note(subjects=len(members))
    return [(member, names[member.subject_id]) for member in members]


def erase_staff(unit: Unit) -> int:
    """Erase the whole staff gallery and every search among staff now; return how many people it held."""
    with unit.reading() as reader:
        subjects = [member.subject_id for member in reader.staff.all()]
        searches = reader.staff.searches()
    _erase(unit, subjects, searches, "staff gallery erased by hand")
    return len(subjects)


def erase_expired_staff(unit: Unit) -> None:
    """Erase staff whose time is over, and the searches that list them; done at every opening, on record."""
    with unit.reading() as reader:
        subjects, searches = reader.staff.due(unit.clock())
    if subjects or searches:
        _erase(unit, subjects, searches, "the time that staff agreed to is over")


def _erase(unit: Unit, subjects: list[SubjectId], searches: list[StaffSearchId], why: str) -> None:
    with unit.unit_of_work(act_of_unit("erase staff gallery", Operation.ERASURE, why)) as work:
        work.staff.erase(subjects, searches)
        for subject_id in subjects:
            work.gallery.remove(subject_id)
        work.note(subjects=list(subjects), staff_searches=list(searches))
