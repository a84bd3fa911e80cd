"""What surrounds each candidate: quality of both faces, ages, time between, and what the distance is worth here."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.capture_date import Dated, together
from app.domain.circumstances import Circumstances
from app.domain.dates import AgeSpan
from app.domain.errors import NotAllowed, NotFound
from app.domain.face import Quality, clearest
from app.domain.ids import CandidateId
from app.domain.particulars import NOTHING_KNOWN
from app.domain.profile import Profile
from app.domain.search import Candidate, CandidateList, SearchRecord
from app.domain.validation import Validation
from app.domain.worth import Likelihood, likelihood_of, not_validated
from app.service.capture_dates import dates_of_faces
from app.store import Reader, Unit


@dataclass(frozen=True, slots=True)
class Searched:
    """What is the same for all candidates of a search: the searched side, and what the unit last measured of its pack.

    `quality` is that of the clearest of several faces, None for a picture that is not kept; `undated` counts searched
    pictures without a date; `profile` is the one that the only face was found with; `is_manual`: a person drew one.
    """

    search: SearchRecord
    seized: Dated | None
    undated: int
    quality: Quality | None
    profile: Profile | None
    validation: Validation | None
    is_manual: bool = False


def searched_of(reader: Reader, search: SearchRecord) -> Searched:
    """Return the searched side of a search, as it is known now."""
    dates = dates_of_faces(reader, search.face_ids)
    faces = [reader.faces.get(face_id) for face_id in search.face_ids]
    profile = reader.media.get(faces[0].media_id).profile if len(faces) == 1 else None
    latest = reader.validations.latest(search.pack_id)
    return Searched(
        search=search,
        seized=together(dates),
        undated=dates.count(None),
        quality=clearest(faces).quality if faces else None,
        profile=profile,
        validation=latest.result if latest else None,
        is_manual=any(face.is_manual for face in faces),
    )


def circumstances_of(reader: Reader, searched: Searched, candidate: Candidate) -> Circumstances:
    """Return what is known now about the pictures of a candidate; unknown stays unknown.

    Whoever may not see score and rank must not see this, either: the caller withholds it.
    """
    try:
        known = reader.gallery.subject(candidate.subject_id).known
    except NotFound:  # erased since
        known = NOTHING_KNOWN
    bare = Circumstances(
        known=known,
        seized=searched.seized,
        enrolled=reader.particulars.taken([candidate.reference_id]).get(candidate.reference_id),
        probe_quality=searched.quality,
        reference_quality=reader.gallery.quality(candidate.reference_id),
        likelihood=Likelihood(),
        undated=searched.undated,
        is_manual=searched.is_manual,
    )
    return replace(bare, likelihood=_likelihood(searched, candidate.distance, bare))


def circumstances_in(unit: Unit, found: CandidateList) -> dict[CandidateId, Circumstances]:
    """Return the same of every candidate of one's own search; covered by the record of the list.

    Raises NotAllowed for anybody but who made the search: a second examiner concludes without.
    """
    if found.search.searched_by != unit.actor.name:
        raise NotAllowed(
            f"Search {found.search.id} was made by somebody else, and what surrounds its candidates is for them alone. "
            "Nothing was shown."
        )
    with unit.reading() as reader:
        searched = searched_of(reader, found.search)
        return {entry.id: circumstances_of(reader, searched, entry) for entry in found.candidates}


def _likelihood(searched: Searched, distance: float, around: Circumstances) -> Likelihood:
    validation = searched.validation
    if validation is not None:
        if not searched.search.face_ids:
            return not_validated("the picture that was searched with is not kept, and nothing is known of it")
        if len(searched.search.face_ids) > 1:
            return not_validated("searches with several faces were not tested")
        if searched.is_manual:
            return not_validated("a person drew the face, and the test used faces that the detector found")
        if searched.profile is None or searched.profile.value != validation.profile:
            return not_validated(f"the test used the profile {validation.profile}, this face was found by another")
    qualities = [each.score for each in (around.probe_quality, around.reference_quality) if each is not None]
    ages = _all_ages(*around.ages_by_person)
    if validation is not None and ages is None and around.age_seized and around.age_enrolled:
        return not_validated("a picture's own file alone says when it was taken, which may be wrong")
    return likelihood_of(validation, distance, min(qualities) if len(qualities) == 2 else None, ages)


def _all_ages(here: AgeSpan | None, then: AgeSpan | None) -> tuple[float, ...] | None:
    if here is None or then is None:
        return None
    return (float(here.youngest), float(here.oldest), float(then.youngest), float(then.oldest))
