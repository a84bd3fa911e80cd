"""What surrounds each candidate: quality of both faces, ages, time between, and what the distance is worth here."""

from __future__ import annotations

from dataclasses import replace

from app.domain.capture_date import together
from app.domain.circumstances import Circumstances
from app.domain.dates import AgeSpan
from app.domain.errors import NotAllowed, NotFound
from app.domain.face import Quality, clearest
from app.domain.ids import CandidateId
from app.domain.particulars import NOTHING_KNOWN
from app.domain.search import Candidate, CandidateList, SearchRecord
from app.domain.validation import Validation
from app.domain.worth import Likelihood, likelihood_of, not_validated
from app.service.capture_dates import dates_of_faces
from app.store import Reader, Unit


def circumstances_of(
    reader: Reader, search: SearchRecord, candidate: Candidate, validation: Validation | None
) -> Circumstances:
    """Return what is known now about the pictures of a candidate; unknown stays unknown.

    `validation` is the unit's latest of the search's pack. Whoever may not see score and rank must not see this,
    either: the caller withholds it.
    """
    dates = dates_of_faces(reader, search.face_ids)
    try:
        known = reader.gallery.subject(candidate.subject_id).known
    except NotFound:  # erased since
        known = NOTHING_KNOWN
    bare = Circumstances(
        known=known,
        seized=together(dates),
        enrolled=reader.particulars.taken([candidate.reference_id]).get(candidate.reference_id),
        probe_quality=_probe_quality(reader, search),
        reference_quality=reader.gallery.quality(candidate.reference_id),
        likelihood=Likelihood(),
        undated=dates.count(None),
    )
    return replace(bare, likelihood=_likelihood(reader, search, candidate.distance, bare, validation))


def latest_validation(reader: Reader, pack_id: str) -> Validation | None:
    """Return what the unit last measured of a pack on pictures of its own."""
    latest = reader.validations.latest(pack_id)
    return latest.result if latest else None


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
        latest = latest_validation(reader, found.search.pack_id)
        return {entry.id: circumstances_of(reader, found.search, entry, latest) for entry in found.candidates}


def _probe_quality(reader: Reader, search: SearchRecord) -> Quality | None:
    """Return the quality of the face that was searched, the clearest of several; None for a picture not kept."""
    faces = [reader.faces.get(face_id) for face_id in search.face_ids]
    return clearest(faces).quality if faces else None


def _likelihood(
    reader: Reader, search: SearchRecord, distance: float, around: Circumstances, validation: Validation | None
) -> Likelihood:
    if validation is not None:
        if not search.face_ids:
            return not_validated("the picture that was searched with is not kept, and nothing is known of it")
        if len(search.face_ids) > 1:
            return not_validated("searches with several faces fused were not tested")
        profile = reader.media.get(reader.faces.get(search.face_ids[0]).media_id).profile
        if profile is None or profile.value != validation.profile:
            return not_validated(
                f"the test was made with the profile {validation.profile}, this face was found by another"
            )
    qualities = [each.score for each in (around.probe_quality, around.reference_quality) if each is not None]
    ages = _all_ages(*around.ages_by_person)
    if validation is not None and ages is None and around.age_seized and around.age_enrolled:
        return not_validated("a picture's own file alone says when it was taken, which may be wrong")
    return likelihood_of(validation, distance, min(qualities) if len(qualities) == 2 else None, ages)


def _all_ages(here: AgeSpan | None, then: AgeSpan | None) -> tuple[float, ...] | None:
    if here is None or then is None:
        return None
    return (float(here.youngest), float(here.oldest), float(then.youngest), float(then.oldest))
