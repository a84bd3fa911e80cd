"""Fill in the examination sheet: each image analysed alone, the probe first, then the two compared by component."""

from __future__ import annotations

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import NotAllowed, NotRecorded
from app.domain.ids import CandidateId, FaceId, ReferenceId
from app.domain.sheet import Comparison, ImageAnalysis, RecordedAnalysis, RecordedComparison, Sheet
from app.service.cases import act_in
from app.service.looking import require_pictures_of
from app.service.permission_roles import require_examination
from app.service.stages import place_of
from app.store import Unit, Work


def analyse_probe(
    unit: Unit, candidate_id: CandidateId, analysis: ImageAnalysis, face_id: FaceId | None = None
) -> RecordedAnalysis:
    """Record what this person sees in the searched face alone; it serves for all candidates of the search.

    `face_id` is the face looked at, one of those searched or another of their person; by default the first searched.
    Raises NotRecorded where nothing is noted, NotAllowed where it is not this person's turn or the face is of nobody
    who was searched.
    """
    require_examination(unit)
    with unit.unit_of_work(act_in(unit, "analyse probe", Operation.ALTERATION, duty=Duty.SEE_CASES)) as work:
        place_of(work, candidate_id)
        search = work.searches.get(work.searches.candidate(candidate_id).search_id).search
        looked_at = face_id if face_id is not None else next(iter(search.face_ids), None)
        if looked_at is not None and looked_at not in work.faces.with_person(search.face_ids):
            raise NotAllowed(
                f"Face {looked_at} was not searched and is not of the searched person. Nothing was recorded; analyse "
                "one that is."
            )
        made = work.sheets.add_probe_analysis(search.id, looked_at, analysis)
        work.note(analysis=made.id, search=search.id, face=looked_at)
    return made


def analyse_reference(
    unit: Unit, candidate_id: CandidateId, analysis: ImageAnalysis, reference_id: ReferenceId | None = None
) -> RecordedAnalysis:
    """Record what this person sees in a candidate's reference alone, after the probe.

    `reference_id` is the reference looked at; by default the one that came closest. Raises NotRecorded where nothing
    is noted or the probe is not analysed yet, NotAllowed where it is not this person's turn.
    """
    require_examination(unit)
    with unit.unit_of_work(act_in(unit, "analyse reference", Operation.ALTERATION, duty=Duty.SEE_CASES)) as work:
        place_of(work, candidate_id)
        candidate = work.searches.candidate(candidate_id)
        looked_at = reference_id if reference_id is not None else candidate.reference_id
        _require_reference(work, candidate_id, looked_at)
        made = work.sheets.add_reference_analysis(candidate_id, looked_at, analysis)
        work.note(analysis=made.id, search=candidate.search_id, candidate=candidate_id, reference=looked_at)
    return made


def _require_reference(work: Work, candidate_id: CandidateId, reference_id: ReferenceId) -> None:
    candidate = work.searches.candidate(candidate_id)
    if reference_id == candidate.reference_id:
        return
    if reference_id not in {each.id for each in work.gallery.references(candidate.subject_id)}:
        raise NotAllowed(
            f"Reference {reference_id} is not one of this candidate's. Nothing was recorded; analyse one that is."
        )


def record_comparison(unit: Unit, candidate_id: CandidateId, comparison: Comparison) -> RecordedComparison:
    """Record how the two images compare, component by component; empty where nothing could be compared.

    What it was looked at with is recorded along with it. Raises NotRecorded before both were analysed alone, or where
    it contradicts those analyses, and NotAllowed where it is not this person's turn, or of other persons' pictures.
    """
    require_examination(unit)
    with unit.unit_of_work(act_in(unit, "compare", Operation.ALTERATION, duty=Duty.SEE_CASES)) as work:
        place_of(work, candidate_id)
        if comparison.looking is not None:
            require_pictures_of(work, candidate_id, comparison.looking)
        made = work.sheets.add_comparison(candidate_id, comparison)
        search_id = work.searches.candidate(candidate_id).search_id
        work.note(comparison=made.id, search=search_id, candidate=candidate_id)
    return made


def my_sheet(unit: Unit, candidate_id: CandidateId) -> Sheet:
    """Return this person's own sheet about a candidate; nobody else's is in it. Raises NotFound."""
    with unit.reading() as reader:
        return reader.sheets.own(candidate_id)


def fill_sheet(
    unit: Unit,
    candidate_id: CandidateId,
    probe: ImageAnalysis | None,
    reference: ImageAnalysis | None,
    comparison: Comparison | None,
) -> Sheet:
    """Record the parts that are given, in the order of an examination, each as an act of its own; return the sheet."""
    if probe is None and reference is None and comparison is None:
        raise NotRecorded("The sheet has no part that could be recorded. Nothing was changed; fill one in.")
    if probe is not None:
        analyse_probe(unit, candidate_id, probe)
    if reference is not None:
        analyse_reference(unit, candidate_id, reference)
    if comparison is not None:
        record_comparison(unit, candidate_id, comparison)
    return my_sheet(unit, candidate_id)
