"""Adjudicate: a person's conclusion about one candidate, kept for ever, and the second one's, blind to the first."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.adjudication import Adjudication, Conclusion, Outcome, Stage, checked_rationale, outcome_of
from app.domain.audit import Operation
from app.domain.errors import NotAllowed
from app.domain.ids import AdjudicationId, CandidateId, ReferenceId, SearchId, SubjectId
from app.domain.search import Candidate, SearchRecord
from app.service.cases import act_in
from app.store import Reader, Unit


@dataclass(frozen=True, slots=True)
class CandidateCard:
    """One candidate as this person may see it.

    For the second examiner `rank`, `score` and `distance` are None and the first conclusion is absent, until the second
    one is written; `mine` is this person's own latest conclusion. `outcome` is None while it would give the first away.
    """

    candidate_id: CandidateId
    subject_id: SubjectId
    subject_name: str
    reference_id: ReferenceId
    stage: Stage
    rank: int | None
    distance: float | None
    score: float | None
    mine: Adjudication | None
    outcome: Outcome | None


@dataclass(frozen=True, slots=True)
class CandidateSheet:
    """A search and its candidates as this person may see them, in the order this person may see them in."""

    search: SearchRecord
    cards: tuple[CandidateCard, ...]
    is_blind: bool


def candidate_sheet(unit: Unit, search_id: SearchId) -> CandidateSheet:
    """Return a search's candidates for the person at the desk; the viewing is a consultation on record.

    Whoever made the search examines, and sees rank and comparison score. Anybody else verifies: no scores, an order
    that says nothing, and only the candidates that wait for them. Raises NotFound.
    """
    with unit.unit_of_work(act_in(unit, "view candidates", Operation.CONSULTATION)) as work:
        found = work.searches.get(search_id)
        blind = found.search.searched_by != unit.actor.name
        cards = [_card(unit, entry, work.adjudications.for_candidate(entry.id), blind) for entry in found.candidates]
        if blind:
            cards = sorted((card for card in cards if _concerns_second(card)), key=_meaningless_order)
        work.note(search=search_id, candidates=len(cards), blind=blind)
        work.note(subjects_shown=list(sorted({card.subject_id for card in cards})))
    return CandidateSheet(found.search, tuple(cards), blind)


def waiting_for_me(unit: Unit) -> list[SearchId]:
    """Return the searches that hold a candidate which another examiner has concluded on and this person may verify."""
    with unit.reading() as reader:
        waiting = []
        searches = reader.searches.all()
        for search in searches:
            if _has_searched_too(unit, reader, search, searches):
                continue
            found = reader.searches.get(search.id)
            made = [reader.adjudications.for_candidate(candidate.id) for candidate in found.candidates]
            if any(_waits(unit, adjudications) for adjudications in made):
                waiting.append(search.id)
    return waiting


def adjudicate(unit: Unit, candidate_id: CandidateId, conclusion: Conclusion, rationale: str) -> Adjudication:
    """Record this person's conclusion about a candidate, as examination or as blind verification.

    Whoever made the search has seen rank and score, so theirs is always the examination and anybody else's the
    verification, which comes after it. A person may replace their own conclusion by a later one until the other is
    written; the earlier stays on record. The audit entry of an examination does not say what was concluded, because
    the second examiner may read the trail; that of the verification says conclusion and outcome.

    Raises NotRecorded without a rationale, NotFound, and NotAllowed for a verification before the examination, by
    somebody who has searched the same face, or by a third person, and for a change after both have concluded.
    """
    written = checked_rationale(rationale)
    with unit.unit_of_work(act_in(unit, "adjudicate", Operation.ALTERATION)) as work:
        candidate = work.searches.candidate(candidate_id)
        earlier = work.adjudications.for_candidate(candidate.id)
        search = work.searches.get(candidate.search_id).search
        stage, supersedes = _place_of(unit, earlier, search.searched_by == unit.actor.name)
        if stage is Stage.VERIFICATION and _has_searched_too(unit, work, search, work.searches.all()):
            raise NotAllowed(
                "You have searched this face yourself and seen its scores, so your conclusion would not be blind. "
                "Nothing was recorded; somebody else has to verify."
            )
        made = work.adjudications.add(candidate.id, stage, conclusion, written, supersedes)
        work.note(adjudication=made.id, candidate=candidate.id, search=candidate.search_id, stage=stage.value)
        outcome = outcome_of((*earlier, made))
        if outcome is not Outcome.AWAITING_SECOND:
            work.note(conclusion=conclusion.value, outcome=outcome.value)
    return made


def outcomes(unit: Unit, search_id: SearchId) -> dict[CandidateId, Outcome]:
    """Return what the conclusions about each candidate of a search amount to. For reports and counts, not for desks."""
    with unit.reading() as reader:
        candidates = reader.searches.get(search_id).candidates
        return {candidate.id: outcome_of(reader.adjudications.for_candidate(candidate.id)) for candidate in candidates}


def _place_of(unit: Unit, earlier: tuple[Adjudication, ...], is_searcher: bool) -> tuple[Stage, AdjudicationId | None]:
    own = [made for made in earlier if made.examiner_id == unit.actor.id]
    if own and {made.stage for made in earlier} == set(Stage):
        raise NotAllowed(
            "Both examiners have concluded, and what came of it has been shown. Nothing was recorded; a conclusion is "
            "not changed in the light of the other one."
        )
    if own:
        return own[-1].stage, own[-1].id
    if is_searcher:
        return Stage.EXAMINATION, None
    stages = {made.stage for made in earlier}
    if Stage.EXAMINATION not in stages:
        raise NotAllowed(
            "Whoever made this search concludes first. Nothing was recorded; make a search of your own to examine, or "
            "wait for the other conclusion."
        )
    if Stage.VERIFICATION in stages:
        raise NotAllowed(
            "Two examiners have concluded on this candidate already. Nothing was recorded; what a third one concludes "
            "where the two disagree has no place in this version yet."
        )
    return Stage.VERIFICATION, None


def _has_searched_too(unit: Unit, reader: Reader, search: SearchRecord, searches: Sequence[SearchRecord]) -> bool:
    """True where this person has made a search of their own with one of the same faces or the same picture.

    The views of one track are one face: they lie a moment apart, and their candidates are alike.
    """
    faces = reader.faces.of_one_track(search.face_ids)
    return any(
        own.searched_by == unit.actor.name
        and (faces & set(own.face_ids) or (own.image_sha256 is not None and own.image_sha256 == search.image_sha256))
        for own in searches
    )


def _card(unit: Unit, candidate: Candidate, made: tuple[Adjudication, ...], blind: bool) -> CandidateCard:
    own = [adjudication for adjudication in made if adjudication.examiner_id == unit.actor.id]
    others = [adjudication for adjudication in made if adjudication.examiner_id != unit.actor.id]
    hidden = blind and not own
    stage = own[-1].stage if own else (Stage.VERIFICATION if others else Stage.EXAMINATION)
    return CandidateCard(
        candidate_id=candidate.id,
        subject_id=candidate.subject_id,
        subject_name=candidate.subject_name,
        reference_id=candidate.reference_id,
        stage=stage,
        rank=None if blind else candidate.rank,
        distance=None if blind else candidate.distance,
        score=None if blind else candidate.score,
        mine=own[-1] if own else None,
        outcome=None if hidden else outcome_of(made),
    )


def _concerns_second(card: CandidateCard) -> bool:
    return card.stage is Stage.VERIFICATION or card.mine is not None


def _waits(unit: Unit, made: tuple[Adjudication, ...]) -> bool:
    stages = {adjudication.stage for adjudication in made}
    mine = any(adjudication.examiner_id == unit.actor.id for adjudication in made)
    return Stage.EXAMINATION in stages and Stage.VERIFICATION not in stages and not mine


def _meaningless_order(card: CandidateCard) -> str:
    return hashlib.sha256(f"order:{card.candidate_id}".encode()).hexdigest()
