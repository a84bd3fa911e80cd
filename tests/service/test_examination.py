"""ACE-V in its order: each image alone, then the two compared, then a conclusion that the sheet carries."""

from pathlib import Path

import pytest

from app.domain.adjudication import Conclusion, Outcome
from app.domain.errors import NotAllowed, NotRecorded
from app.domain.ids import FaceId, ReferenceId
from app.domain.scale import SEVEN_STEPS, THREE_STEPS
from app.domain.search import CandidateList
from app.domain.sheet import (
    ComparedComponent,
    Comparison,
    Component,
    Explanation,
    Finding,
    ImageAnalysis,
    Suitability,
    Visibility,
)
from app.recognition.pack import PackManifest
from app.service.adjudicate import adjudicate, candidate_sheet, outcomes
from app.service.audit import audit_trail
from app.service.policies import propose_policy
from app.service.report import produce_report
from app.service.sheets import analyse_probe, analyse_reference, fill_sheet, my_sheet, record_comparison
from app.store import Unit
from tests.service.conftest import COMPARED, SEEN, analyse_both, at_the_desk, examine_and_conclude
from tests.units import ALONE, a_policy

BLIND_SPOT = ImageAnalysis(Suitability.SUITABLE, {Component.EARS: Visibility.NOT_VISIBLE})
USELESS = ImageAnalysis(Suitability.UNSUITABLE, note="nothing but a blur")


def test_neither_the_reference_nor_a_comparison_comes_before_the_probe(
    case_unit: Unit, searched: CandidateList
) -> None:
    candidate = searched.candidates[0].id

    with pytest.raises(NotRecorded, match="probe is analysed first"):
        analyse_reference(case_unit, candidate, SEEN)
    with pytest.raises(NotRecorded, match="analysed alone before the two are compared"):
        record_comparison(case_unit, candidate, COMPARED)
    analyse_probe(case_unit, candidate, SEEN)
    with pytest.raises(NotRecorded, match="analysed alone before the two are compared"):
        record_comparison(case_unit, candidate, COMPARED)
    with pytest.raises(NotRecorded, match="analysed alone before a conclusion"):
        adjudicate(case_unit, candidate, Conclusion.SUPPORT_SAME, "ear", COMPARED)

    assert my_sheet(case_unit, candidate).comparison is None
    assert outcomes(case_unit, searched.search.id)[candidate] is Outcome.UNDECIDED


def test_the_whole_way_leaves_one_entry_for_each_step_and_none_says_what_was_seen(
    case_unit: Unit, searched: CandidateList
) -> None:
    examine_and_conclude(case_unit, searched.candidates[0].id, Conclusion.SUPPORT_SAME)

    steps = [entry for entry in audit_trail(case_unit) if entry.facts.get("search") == searched.search.id][1:]
    assert [entry.act.verb for entry in steps] == ["analyse probe", "analyse reference", "compare", "adjudicate"]
    assert "nose" not in repr([entry.facts for entry in steps])


def test_the_probe_is_analysed_once_for_all_candidates_of_a_search(case_unit: Unit, searched: CandidateList) -> None:
    first, second = (entry.id for entry in searched.candidates[:2])
    analyse_both(case_unit, first)

    assert my_sheet(case_unit, second).probe == my_sheet(case_unit, first).probe
    assert my_sheet(case_unit, second).reference is None


def test_one_compared_component_is_enough_and_none_is_too_little(case_unit: Unit, searched: CandidateList) -> None:
    candidate = searched.candidates[0].id
    analyse_both(case_unit, candidate)

    with pytest.raises(NotRecorded, match="at least one compared component"):
        adjudicate(case_unit, candidate, Conclusion.SUPPORT_SAME, "ear")
    assert my_sheet(case_unit, candidate).comparison is None

    adjudicate(case_unit, candidate, Conclusion.SUPPORT_SAME, "ear", COMPARED)
    assert my_sheet(case_unit, candidate).compares


def test_an_unsuitable_picture_carries_no_conclusion_to_a_side_and_needs_no_comparison(
    case_unit: Unit, searched: CandidateList
) -> None:
    candidate = searched.candidates[0].id
    analyse_probe(case_unit, candidate, USELESS)
    analyse_reference(case_unit, candidate, SEEN)

    with pytest.raises(NotRecorded, match="unsuitable, which carries no conclusion"):
        adjudicate(case_unit, candidate, Conclusion.LIMITED_SUPPORT_SAME, "ear", COMPARED)
    adjudicate(case_unit, candidate, Conclusion.UNSUITABLE, "a blur")

    # What was not compared leaves a row as well, so that a missing one tells nobody how the conclusion leans.
    assert my_sheet(case_unit, candidate).comparison is not None


def test_a_new_analysis_is_a_new_row_and_the_latest_counts(case_unit: Unit, searched: CandidateList) -> None:
    candidate = searched.candidates[0].id
    analyse_both(case_unit, candidate)
    before = my_sheet(case_unit, candidate).probe
    analyse_probe(case_unit, candidate, USELESS)

    after = my_sheet(case_unit, candidate).probe
    assert before is not None
    assert after is not None
    assert (after.id > before.id, after.analysis) == (True, USELESS)
    with case_unit.reading() as reader:
        assert reader.case_rows.count("SELECT count(*) FROM image_analysis WHERE candidate_id IS NULL") == 2


@pytest.mark.parametrize(
    ("component", "compared", "said"),
    [
        (Component.EARS, ComparedComponent(Finding.SIMILAR), "does not show it"),
        (Component.NOSE, ComparedComponent(Finding.EXPLAINABLE), "names by what"),
        (Component.NOSE, ComparedComponent(Finding.SIMILAR, Explanation.AGE), "names by what"),
    ],
)
def test_a_comparison_that_contradicts_itself_or_the_analyses_is_refused(
    case_unit: Unit, searched: CandidateList, component: Component, compared: ComparedComponent, said: str
) -> None:
    candidate = searched.candidates[0].id
    analyse_both(case_unit, candidate, BLIND_SPOT)

    with pytest.raises(NotRecorded, match=said):
        record_comparison(case_unit, candidate, Comparison({component: compared}))


def test_an_analysis_that_notes_nothing_is_refused(case_unit: Unit, searched: CandidateList) -> None:
    with pytest.raises(NotRecorded, match="at least one component"):
        analyse_probe(case_unit, searched.candidates[0].id, ImageAnalysis(Suitability.LIMITED))


def test_only_images_of_this_candidate_can_be_analysed(case_unit: Unit, searched: CandidateList) -> None:
    candidate = searched.candidates[0].id
    with pytest.raises(NotAllowed, match="was not searched"):
        analyse_probe(case_unit, candidate, SEEN, FaceId(77))
    analyse_probe(case_unit, candidate, SEEN)
    with pytest.raises(NotAllowed, match="not one of this candidate's"):
        analyse_reference(case_unit, candidate, SEEN, ReferenceId(searched.candidates[1].reference_id))


def test_nobody_fills_in_a_sheet_out_of_turn(case_unit: Unit, searched: CandidateList) -> None:
    candidate = searched.candidates[0].id
    with at_the_desk(case_unit, "Ben") as ben, pytest.raises(NotAllowed, match="concludes first"):
        analyse_probe(ben, candidate, SEEN)


def test_a_sheet_without_parts_is_refused(case_unit: Unit, searched: CandidateList) -> None:
    with pytest.raises(NotRecorded, match="no part"):
        fill_sheet(case_unit, searched.candidates[0].id, None, None, None)


def use_scale(unit: Unit, scale_id: str) -> None:
    """Have the unit's policy name another scale."""
    assert propose_policy(unit, a_policy(ALONE, conclusion_scale=scale_id), "another scale").adopted is not None


def test_conclusions_are_steps_of_the_units_scale_and_who_follows_uses_the_first_ones(
    case_unit: Unit, searched: CandidateList
) -> None:
    candidate = searched.candidates[0].id
    use_scale(case_unit, THREE_STEPS.id)

    with pytest.raises(NotRecorded, match="has no step"):
        examine_and_conclude(case_unit, candidate, Conclusion.STRONG_SUPPORT_SAME)
    made = examine_and_conclude(case_unit, candidate, Conclusion.SUPPORT_SAME)
    use_scale(case_unit, SEVEN_STEPS.id)

    assert made.scale_id == THREE_STEPS.id
    with at_the_desk(case_unit, "Ben") as ben:
        assert [card.scale_id for card in candidate_sheet(ben, searched.search.id).cards] == [THREE_STEPS.id]
        with pytest.raises(NotRecorded, match="has no step"):
            examine_and_conclude(ben, candidate, Conclusion.LIMITED_SUPPORT_SAME)
        # On this scale a leaning to neither side is no conflict.
        examine_and_conclude(ben, candidate, Conclusion.INCONCLUSIVE)
        assert outcomes(ben, searched.search.id)[candidate] is Outcome.INCONCLUSIVE


def test_a_report_says_which_analysis_came_after_the_comparison(
    case_unit: Unit, searched: CandidateList, manifest: PackManifest, tmp_path: Path
) -> None:
    candidate = searched.candidates[0].id
    analyse_both(case_unit, candidate)
    record_comparison(case_unit, candidate, COMPARED)
    analyse_reference(case_unit, candidate, SEEN)
    adjudicate(case_unit, candidate, Conclusion.SUPPORT_SAME, "ear")
    with at_the_desk(case_unit, "Ben") as ben:
        examine_and_conclude(ben, candidate, Conclusion.SUPPORT_SAME)
        page = produce_report(ben, manifest, tmp_path / "r.html").path.read_text("utf-8")

    assert page.count("(recorded after the comparison)") == 1


def test_the_analysis_of_the_probe_stays_closed_while_another_candidate_of_the_search_is_examined(
    case_unit: Unit, searched: CandidateList, manifest: PackManifest, tmp_path: Path
) -> None:
    settled, waiting = (entry.id for entry in searched.candidates[:2])
    examine_and_conclude(case_unit, settled, Conclusion.SUPPORT_SAME)
    examine_and_conclude(case_unit, waiting, Conclusion.SUPPORT_SAME)
    with at_the_desk(case_unit, "Ben") as ben:
        examine_and_conclude(ben, settled, Conclusion.SUPPORT_SAME)
        before = produce_report(ben, manifest, tmp_path / "before.html").path.read_text("utf-8")
        examine_and_conclude(ben, waiting, Conclusion.SUPPORT_SAME)
        after = produce_report(ben, manifest, tmp_path / "after.html").path.read_text("utf-8")

    assert before.count("withheld while another candidate of this search is being examined") == 2
    assert "withheld" not in after
