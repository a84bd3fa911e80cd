"""Adjudicate: a person's conclusion about a candidate, kept for ever; the others' stay hidden until it stands."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from app.domain.adjudication import Adjudication, Outcome, Stage, check_carries, checked_rationale
from app.domain.audit import Operation
from app.domain.chance import ByChance
from app.domain.circumstances import Circumstances, possible_first
from app.domain.duties import Duty
from app.domain.errors import NotAllowed
from app.domain.ids import CandidateId, ReferenceId, SearchId, SubjectId
from app.domain.search import Candidate, SearchRecord
from app.domain.sheet import Comparison
from app.service.cases import act_in, is_disclosed_trial
from app.service.circumstances import Searched, circumstances_of, searched_of
from app.service.outcomes import tell_outcomes
from app.service.permission_roles import refusal, require_duty, require_examination
from app.service.sheets import record_comparison
from app.service.stages import has_searched_too, place_of, scale_for, waits_for
from app.store import Reader, Unit


@dataclass(frozen=True, slots=True)
class CandidateCard:
    """One candidate as this person may see it.

    For the second and third examiner `rank`, `score`, `by_chance`, `distance` and `around` are None and the others'
    conclusions are absent, until theirs is written; `mine` is this person's own latest conclusion. `outcome` is None
    while it would give another's away. `scale_id` names the scale to conclude on.
    """

    candidate_id: CandidateId
    subject_id: SubjectId
    subject_name: str
    reference_id: ReferenceId
    stage: Stage
    rank: int | None
    distance: float | None
    score: float | None
    by_chance: ByChance | None
    around: Circumstances | None
    mine: Adjudication | None
    outcome: Outcome | None
    scale_id: str


@dataclass(frozen=True, slots=True)
class CandidateSheet:
    """A search and its candidates as this person may see them, in the order this person may see them in."""

    search: SearchRecord
    cards: tuple[CandidateCard, ...]
    is_blind: bool


def candidate_sheet(unit: Unit, search_id: SearchId) -> CandidateSheet:
    """Return a search's candidates for the person at the desk; the viewing is a consultation on record.

    Whoever made the search examines, and sees rank, comparison score, ages and what else surrounds a candidate; who was
    born after the picture stands behind the others. Anybody else verifies: nothing of that, an order that says nothing
    and is another for each person, and only the candidates that wait for them or that they have concluded on. Raises
    NotFound.
    """
    with unit.unit_of_work(act_in(unit, "view candidates", Operation.CONSULTATION)) as work:
        found = work.searches.get(search_id)
        blind = found.search.searched_by != unit.actor.name
        if blind:
            require_duty(unit, Duty.VERIFY)
        listed = [each for each in found.candidates if not blind or _concerns(work, each.id)]
        searched = None if blind else searched_of(work, found.search)
        cards = [_card(work, candidate, searched) for candidate in listed]
        if blind:
            cards.sort(key=lambda card: _meaningless_order(card, unit))
        else:
            cards = possible_first((card, card.around) for card in cards)
        work.note(search=search_id, candidates=len(cards), blind=blind)
        work.note(subjects_shown=list(sorted({card.subject_id for card in cards})))
    return CandidateSheet(found.search, tuple(cards), blind)


def candidate_card(unit: Unit, candidate_id: CandidateId) -> CandidateCard:
    """Return one candidate of a sheet as it stands now for the person at the desk; a consultation on record, too.

    For who has the sheet before them and has just concluded on one of its candidates: the others have not changed by
    that. Raises NotFound, and NotAllowed to those whose roles do not cover it or whom the candidate does not concern.
    """
    with unit.unit_of_work(act_in(unit, "view candidates", Operation.CONSULTATION)) as work:
        candidate = work.searches.candidate(candidate_id)
        search = work.searches.get(candidate.search_id).search
        blind = search.searched_by != unit.actor.name
        if blind:
            require_duty(unit, Duty.VERIFY)
            if not _concerns(work, candidate_id):
                raise NotAllowed("This candidate does not wait for you. Nothing of it is shown.")
        card = _card(work, candidate, None if blind else searched_of(work, search))
        work.note(search=search.id, candidates=1, blind=blind, candidate=candidate_id)
        work.note(subjects_shown=[card.subject_id])
    return card


def waiting_for_me(unit: Unit) -> list[SearchId]:
    """Return the searches that hold a candidate at which a second or third examiner is awaited and this person may."""
    if refusal(unit, Duty.VERIFY) or is_disclosed_trial(unit):
        return []
    with unit.reading() as reader:
        concluded = reader.adjudications.candidates()
        due = [candidate_id for candidate_id in concluded if waits_for(reader, unit.actor, candidate_id)]
        waiting = {reader.searches.candidate(candidate_id).search_id for candidate_id in due}
        searches = reader.searches.all() if waiting else []
        return [
            search.id
            for search in searches
            if search.id in waiting and not has_searched_too(reader, unit.actor, search, searches)
        ]


def adjudicate(
    unit: Unit, candidate_id: CandidateId, conclusion: str, rationale: str, comparison: Comparison | None = None
) -> Adjudication:
    """Record this person's conclusion about a candidate: as examination, as blind verification, or as blind third.

    Whoever made the search has seen rank and score, so theirs is always the examination; anybody else's comes after
    it. `conclusion` is the word of a step of the scale. The comparison of the components is recorded first, where one
    is given; where none was made at all, that nothing was compared, so that no reader can tell from what is missing
    how the conclusion leans. A person may replace their own conclusion by a later one until the other is written; the
    earlier stays on record. The audit entry does not say what was concluded, because the next examiner may read the
    trail; once nobody is blind any more an entry of its own says what came of it.

    Raises NotRecorded without a rationale or a sheet that carries the conclusion, NotFound, and NotAllowed for a
    verification before the examination, by somebody who has searched the same face, or where nobody is awaited, for
    a change after both have concluded, and to those whose roles or training do not cover it.
    """
    require_examination(unit)
    written = checked_rationale(rationale)
    _check_first(unit, candidate_id, conclusion, comparison)
    with unit.unit_of_work(act_in(unit, "adjudicate", Operation.ALTERATION, duty=Duty.SEE_CASES)) as work:
        stage, supersedes = place_of(work, candidate_id)
        require_duty(unit, Duty.EXAMINE if stage is Stage.EXAMINATION else Duty.VERIFY)
        scale = scale_for(work, candidate_id)
        made = work.adjudications.add(candidate_id, stage, scale.id, conclusion, written, supersedes)
        search_id = work.searches.candidate(candidate_id).search_id
        work.note(adjudication=made.id, candidate=candidate_id, search=search_id, stage=stage.value, scale=scale.id)
    tell_outcomes(unit, candidate_id)
    return made


def _check_first(unit: Unit, candidate_id: CandidateId, conclusion: str, comparison: Comparison | None) -> None:
    """Refuse what will be refused before anything is recorded; then record the comparison by an act of its own."""
    with unit.reading() as reader:
        place_of(reader, candidate_id)
        grade = scale_for(reader, candidate_id).grade(conclusion)
        sheet = reader.sheets.own(candidate_id)
    has_new = comparison is not None and bool(comparison.components)
    check_carries(sheet, grade, has_new=has_new)
    if has_new or sheet.comparison is None:
        record_comparison(unit, candidate_id, comparison or Comparison())


def outcomes(unit: Unit, search_id: SearchId) -> dict[CandidateId, Outcome]:
    """Return what the conclusions about each candidate of a search amount to. For reports and counts, not for desks."""
    with unit.reading() as reader:
        candidates = reader.searches.get(search_id).candidates
        return {candidate.id: reader.adjudications.standing(candidate.id).outcome for candidate in candidates}


def _concerns(reader: Reader, candidate_id: CandidateId) -> bool:
    return bool(reader.adjudications.own(candidate_id)) or waits_for(reader, reader.actor, candidate_id)


def _card(reader: Reader, candidate: Candidate, searched: Searched | None) -> CandidateCard:
    """Return one card; `searched` is None for whoever is blind."""
    blind = searched is None
    own = reader.adjudications.own(candidate.id)
    standing = reader.adjudications.standing(candidate.id)
    stage = Stage.EXAMINATION
    if own:
        stage = own[-1].stage
    elif blind:
        stage = Stage.THIRD if standing.outcome is Outcome.DISAGREEMENT else Stage.VERIFICATION
    return CandidateCard(
        candidate_id=candidate.id,
        subject_id=candidate.subject_id,
        subject_name=candidate.subject_name,
        reference_id=candidate.reference_id,
        stage=stage,
        rank=None if blind else candidate.rank,
        distance=None if blind else candidate.distance,
        score=None if blind else candidate.score,
        by_chance=None if blind else candidate.by_chance,
        around=None if searched is None else circumstances_of(reader, searched, candidate),
        mine=own[-1] if own else None,
        outcome=None if blind and not own else standing.outcome,
        scale_id=scale_for(reader, candidate.id).id,
    )


def _meaningless_order(card: CandidateCard, unit: Unit) -> str:
    return hashlib.sha256(f"order:{unit.id}:{unit.actor.id}:{card.candidate_id}".encode()).hexdigest()
