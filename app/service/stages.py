"""Who may examine a candidate next: the one who searched, then a second and, on conflict, a third who have not."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.adjudication import Outcome, Stage, Standing
from app.domain.errors import NotAllowed
from app.domain.ids import AdjudicationId, CandidateId
from app.domain.people import Examiner
from app.domain.scale import ConclusionScale, scale_by_id
from app.domain.search import SearchRecord
from app.store import Reader

"""The setting that holds the id of the unit's conclusion scale."""


def place_of(reader: Reader, candidate_id: CandidateId) -> tuple[Stage, AdjudicationId | None]:
    """Return the stage at which the person who acts may conclude now, and which conclusion of theirs that replaces.

    Raises NotAllowed where it is not their turn: before the one who searched, after both have concluded, where two
    agree, and for whoever has searched the same face and seen its scores.
    """
    search = reader.searches.get(reader.searches.candidate(candidate_id).search_id).search
    standing = reader.adjudications.standing(candidate_id)
    own = reader.adjudications.own(candidate_id)
    if own:
        if Stage.VERIFICATION in standing.stages:
            raise NotAllowed(
                "Both examiners have concluded, and what came of it has been shown. Nothing was recorded; a conclusion "
                "is not changed in the light of the other one."
            )
        return own[-1].stage, own[-1].id
    if search.searched_by == reader.actor.name:
        return Stage.EXAMINATION, None
    stage = next_stage(standing)
    if stage is Stage.EXAMINATION:
        raise NotAllowed(
            "Whoever made this search concludes first. Nothing was recorded; make a search of your own to examine, or "
            "wait for the other conclusion."
        )
    if stage is None:
        raise NotAllowed(
            "Every examiner who was needed has concluded on this candidate. Nothing was recorded; what came of it can "
            "be read."
        )
    if has_searched_too(reader, reader.actor, search, reader.searches.all()):
        raise NotAllowed(
            "You have searched this face yourself and seen its scores, so your conclusion would not be blind. "
            "Nothing was recorded; somebody else has to examine it."
        )
    return stage, None


def next_stage(standing: Standing) -> Stage | None:
    """Return the stage that is awaited at a candidate; None where nobody is."""
    if standing.outcome is Outcome.UNDECIDED:
        return Stage.EXAMINATION
    if standing.outcome is Outcome.AWAITING_SECOND:
        return Stage.VERIFICATION
    return Stage.THIRD if standing.outcome is Outcome.DISAGREEMENT else None


def waits_for(reader: Reader, person: Examiner, candidate_id: CandidateId) -> bool:
    """True where a second or third examiner is awaited at a candidate, and this person has not concluded on it yet."""
    standing = reader.adjudications.standing(candidate_id)
    awaited = next_stage(standing)
    return awaited in (Stage.VERIFICATION, Stage.THIRD) and not standing.has_concluded(person.id)


def has_searched_too(reader: Reader, person: Examiner, search: SearchRecord, searches: Sequence[SearchRecord]) -> bool:
    """True where this person has made a search of their own with one of the same faces or the same picture.

    The views of one track are one face: they lie a moment apart, and their candidates are alike. So are copies of it.
    """
    faces = reader.stacks.seen_again(reader.faces.of_one_track(search.face_ids))
    return any(
        own.searched_by == person.name
        and (faces & set(own.face_ids) or (own.image_sha256 is not None and own.image_sha256 == search.image_sha256))
        for own in searches
    )


def scale_for(reader: Reader, candidate_id: CandidateId | None = None) -> ConclusionScale:
    """Return the scale to conclude on: that of a candidate's first conclusion, otherwise the unit's."""
    begun = reader.adjudications.standing(candidate_id).scale_id if candidate_id is not None else None
    return scale_by_id(begun or reader.policies.in_force().policy.conclusion_scale)
