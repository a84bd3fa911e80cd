"""The pictures that may be compared for a candidate: all of the searched person and all of the subject, best first."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.aspect import Aspect
from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import NotAllowed
from app.domain.ids import CandidateId, FaceId, ReferenceId
from app.domain.looking import Looking
from app.service.cases import act_in
from app.service.permission_roles import require_duty
from app.store import Reader, Unit


@dataclass(frozen=True, slots=True)
class PicturesToCompare:
    """What there is to look at for one candidate, each with how the face lies in its crop.

    Both are in an order that says nothing of the search: by quality, then pose, then size. `faces` are those searched
    and all others of their persons; empty for a picture that is no exhibit. `searched` are the first ones of that order
    that were searched, `manual` those that a person drew. `references` are those of the subject that are in the
    gallery now.
    """

    faces: dict[FaceId, Aspect]
    searched: tuple[FaceId, ...]
    references: dict[ReferenceId, Aspect]
    manual: frozenset[FaceId] = frozenset()


def pictures_to_compare(unit: Unit, candidate_id: CandidateId) -> PicturesToCompare:
    """Return the pictures of both persons, best first; the viewing is a consultation on record.

    Raises NotFound, and NotAllowed to those whose roles do not cover it.
    """
    require_duty(unit, Duty.SEE_GALLERY)
    act = act_in(unit, "view pictures to compare", Operation.CONSULTATION, duty=Duty.SEE_CASES)
    with unit.unit_of_work(act) as work:
        candidate = work.searches.candidate(candidate_id)
        search = work.searches.get(candidate.search_id).search
        if search.searched_by != unit.actor.name:
            require_duty(unit, Duty.VERIFY)
        faces = work.faces.aspects(work.faces.with_person(search.face_ids))
        references = work.gallery.aspects(candidate.subject_id)
        manual = frozenset(work.drawn_faces.among(faces))
        work.note(search=search.id, candidate=candidate_id, faces=len(faces), references=len(references))
        work.note(subject=candidate.subject_id)
    in_order = dict(sorted(faces.items(), key=lambda each: (each[1].order, each[0])))
    return PicturesToCompare(
        faces=in_order,
        searched=tuple(face for face in in_order if face in search.face_ids),
        references=dict(sorted(references.items(), key=lambda each: (each[1].order, each[0]))),
        manual=manual,
    )


def require_pictures_of(reader: Reader, candidate_id: CandidateId, looking: Looking) -> None:
    """Raise NotAllowed where something was looked at that is no picture of the searched person or of the candidate."""
    candidate = reader.searches.candidate(candidate_id)
    searched = reader.searches.get(candidate.search_id).search.face_ids
    foreign = looking.all_faces - set(reader.faces.with_person(searched))
    if foreign:
        raise NotAllowed(
            f"Face {min(foreign)} was not searched and is not of the searched person. Nothing was recorded; compare "
            "one that is."
        )
    own = {candidate.reference_id, *(each.id for each in reader.gallery.references(candidate.subject_id))}
    unknown = looking.all_references - own
    if unknown:
        raise NotAllowed(
            f"Reference {min(unknown)} is not one of this candidate's. Nothing was recorded; compare one that is."
        )
