"""A conclusion needs its reason; the second examiner sees no rank, no score and nothing of the first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from app.domain.adjudication import Conclusion
from app.domain.scale import THREE_STEPS
from app.domain.sheet import Component, Explanation, Factor, Finding, Suitability, Visibility
from app.service.adjudicate import candidate_sheet
from app.service.erase import erase_subject
from app.service.sheets import my_sheet
from app.ui.candidate_rows import CandidateRow
from app.ui.crop_shelf import CropKey, CropKind, CropShelf
from app.ui.examination_panel import Step
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.words import distance_words, score_words
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE, analyse_both, examine_and_conclude
from tests.ui.conftest import FIRST, SECOND, Furnished


@pytest.fixture
def beginning(desk_window: MainWindow, settle: Callable[[], None], furnished: Furnished) -> MainWindow:
    """The window with the first candidate of the search, nothing looked at yet."""
    return opened(desk_window, settle, furnished)


@pytest.fixture
def comparing(window: MainWindow, settle: Callable[[], None], furnished: Furnished) -> MainWindow:
    """The window with the first candidate of the search side by side, each picture analysed alone."""
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        analyse_both(unit, candidate_sheet(unit, furnished.search).cards[0].candidate_id)
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    return opened(window, settle, furnished)


def opened(window: MainWindow, settle: Callable[[], None], furnished: Furnished) -> MainWindow:
    """Open the first candidate of the search."""
    window.open_search(furnished.search)
    settle()
    assert window.candidates.candidates is not None
    window.candidates.compared.emit(window.candidates.candidates, 0)
    settle()
    return window


def test_the_searched_face_is_looked_at_alone_then_the_reference_then_both(
    beginning: MainWindow, settle: Callable[[], None]
) -> None:
    examination, pair = beginning.compare.examination, beginning.compare.pair
    assert (examination.step, pair.probe.is_covered, pair.reference.is_covered) == (Step.PROBE, False, True)
    examination.go_to(Step.CONCLUDE)
    assert examination.step is Step.PROBE

    QTest.keyClicks(examination.probe.table, "VVLN")
    examination.number(2)
    examination.probe._actions[Factor.POSE].setChecked(True)
    examination.try_record()
    settle()
    assert (examination.step, pair.probe.is_covered, pair.reference.is_covered) == (Step.REFERENCE, True, False)

    examination.fill_rest()
    examination.number(1)
    examination.try_record()
    settle()
    assert (examination.step, pair.probe.is_covered, pair.reference.is_covered) == (Step.COMPARE, False, False)
    unit, row = beginning.desk.unit, beginning.compare.row
    assert row is not None
    probe, reference = row.sheet.probe, row.sheet.reference
    assert probe is not None
    assert reference is not None
    assert my_sheet(unit, row.card.candidate_id) == row.sheet
    assert probe.analysis.suitability is Suitability.LIMITED
    assert probe.analysis.factors == (Factor.POSE,)
    assert list(probe.analysis.components.items())[2:] == [
        (Component.COMPOSITION, Visibility.LIMITED),
        (Component.HAIRLINE, Visibility.NOT_VISIBLE),
    ]
    assert len(reference.analysis.components) == len(Component)


def test_the_components_are_compared_by_their_keys_and_what_a_picture_does_not_show_stays_out(
    beginning: MainWindow, settle: Callable[[], None]
) -> None:
    examination = beginning.compare.examination
    for panel, keys in ((examination.probe, "NVVV"), (examination.reference, "VVVV")):
        QTest.keyClicks(panel.table, keys)
        panel._actions[Factor.LIGHT].setChecked(True)
        examination.number(1)
        examination.try_record()
        settle()

    table = examination.comparison.table
    QTest.keyClicks(table, "SD")
    QTest.keyClicks(table, "EE")

    compared = examination.comparison.comparison.components
    assert {component: each.finding for component, each in compared.items()} == {
        Component.OUTLINE: Finding.SIMILAR,
        Component.COMPOSITION: Finding.DIFFERENT,
        Component.HAIRLINE: Finding.EXPLAINABLE,
    }
    assert compared[Component.HAIRLINE].explanation is Explanation.COVER


def test_an_analysis_without_a_suitability_says_what_is_missing(beginning: MainWindow) -> None:
    beginning.compare.examination.try_record()

    assert "what the picture is worth" in beginning.compare.examination.probe.trouble.text()


def test_the_next_candidate_needs_its_reference_analysed_alone(
    comparing: MainWindow, settle: Callable[[], None]
) -> None:
    comparing.compare.next_candidate()
    settle()

    assert comparing.compare.examination.step is Step.REFERENCE
    assert comparing.compare.pair.probe.is_covered


def test_the_searched_face_and_the_reference_are_both_on_screen(comparing: MainWindow) -> None:
    assert not comparing.compare.pair.probe.pane.is_empty
    assert not comparing.compare.pair.reference.pane.is_empty
    assert comparing.compare.pair.probe.pane.size() == comparing.compare.pair.reference.pane.size()
    assert "Face 1" in comparing.heading.trail.text()


def test_score_and_distance_stand_beside_each_other_with_what_each_means(comparing: MainWindow) -> None:
    candidates = comparing.candidates.candidates
    assert candidates is not None
    card = candidates.rows[0].card
    assert card.score is not None
    assert card.distance is not None

    said = comparing.compare.panel.standing.text()

    assert f"Comparison score {score_words(card.score)} (higher is closer)" in said
    assert f"Distance {distance_words(card.distance)} (smaller is closer)" in said
    assert card.by_chance is not None
    assert card.by_chance.short_words in said
    assert comparing.compare.panel.standing.toolTip().startswith(card.by_chance.words)
    assert score_words(card.score) in comparing.candidates.tiles.tiles[0].lines[-1]
    assert "Higher is closer" in comparing.candidates.words.text()
    assert "%" not in said + comparing.candidates.words.text()
    comparing.compare.panel.clear()
    assert comparing.compare.panel.standing.toolTip() == ""


def test_a_list_by_distance_says_so(comparing: MainWindow, settle: Callable[[], None]) -> None:
    candidates = comparing.candidates.candidates
    assert candidates is not None
    cards = [replace(row, card=replace(row.card, score=None)) for row in candidates.rows]
    search = replace(candidates.sheet.search, cohort=None)

    comparing.candidates._show(replace(candidates, sheet=replace(candidates.sheet, search=search), rows=tuple(cards)))

    card = cards[0].card
    assert card.distance is not None
    assert distance_words(card.distance) in comparing.candidates.tiles.tiles[0].lines[-1]
    assert "the distance: smaller is closer" in comparing.candidates.words.text()
    assert f"distance {distance_words(card.distance)}" in comparing.candidates.tiles.tiles[0].spoken


def test_what_the_searched_face_is_good_for_stands_under_it(comparing: MainWindow) -> None:
    note = comparing.compare.pair.probe.note

    assert "quality 50 of 100" in note.text()
    assert "adults only" in note.toolTip()


def test_a_conclusion_without_a_reason_is_refused_in_the_services_words(
    comparing: MainWindow, settle: Callable[[], None]
) -> None:
    comparing.compare.panel.choose(Conclusion.SUPPORT_SAME)
    comparing.compare.panel.try_record()
    settle()

    assert "written reason" in comparing.compare.panel.trouble.text()
    assert comparing.compare.place == 0


def test_a_recorded_conclusion_leads_on_to_the_next_candidate(
    comparing: MainWindow, settle: Callable[[], None]
) -> None:
    examination = comparing.compare.examination
    examination.comparison.table.picked.emit(Component.NOSE, Finding.SIMILAR.value)
    comparing.compare.panel.choose(Conclusion.SUPPORT_SAME)
    comparing.compare.panel.rationale.setPlainText("ear, nose")
    comparing.compare.panel.try_record()
    settle()

    assert comparing.compare.place == 1
    assert comparing.compare.panel.rationale.toPlainText() == ""
    comparing.compare.previous_candidate()
    settle()
    row = comparing.compare.row
    assert row is not None
    assert row.sheet.compares
    assert examination.step is Step.CONCLUDE
    assert "ear, nose" in comparing.compare.panel.earlier.text()


def test_the_second_examiner_sees_no_rank_no_score_and_no_first_conclusion(
    window: MainWindow, settle: Callable[[], None], furnished: Furnished
) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        card = candidate_sheet(unit, furnished.search).cards[0]
        examine_and_conclude(unit, card.candidate_id, Conclusion.STRONG_SUPPORT_SAME, "the first one's reason")
    window.enter_unit(furnished.opened_by(SECOND, SECOND_PASSPHRASE))
    window.go_to(Place.VERIFY)
    settle()
    window.verify.chosen.emit(window.verify.queue.row_at(0).id)
    settle()
    assert window.candidates.candidates is not None
    window.candidates.compared.emit(window.candidates.candidates, 0)
    settle()

    [tile] = window.candidates.tiles.tiles
    panel, searched = window.compare.panel, window.candidates.searched
    said = [panel.standing.text(), panel.earlier.text(), searched.agreement.text(), tile.spoken, tile.badge]
    shown = " ".join([*said, *(part for pair in tile.lines for part in pair)])
    assert isinstance(tile.subject, CandidateRow)
    assert (tile.subject.card.distance, tile.subject.card.score) == (None, None)
    assert card.distance is not None
    assert card.score is not None
    assert not [number for number in (distance_words(card.distance), score_words(card.score)) if number in shown]
    assert "the first one's reason" not in shown
    assert "withheld" in searched.blindness.text()


def test_the_steps_of_another_scale_stand_on_the_buttons(comparing: MainWindow) -> None:
    row, examination = comparing.compare.row, comparing.compare.examination
    assert row is not None

    examination.tell(replace(row.card, scale_id=THREE_STEPS.id), row.sheet)
    examination.go_to(Step.CONCLUDE)
    examination.number(5)
    assert comparing.compare.panel.chosen is None
    examination.number(4)
    assert comparing.compare.panel.chosen == "unsuitable"


def test_what_is_erased_lies_in_no_pane_any_more(comparing: MainWindow, settle: Callable[[], None]) -> None:
    page, unit = comparing.compare, comparing.desk.unit
    before, following = page.row, page._following
    assert before is not None
    assert following is not None
    for row in (before, following):
        erase_subject(unit, row.card.subject_id, "withdrawn by letter")
    comparing.desk.erased.emit()
    settle()

    assert page.pair.reference.pane.is_empty
    assert not page.pair.probe.pane.is_empty
    assert CropKey.of_reference(before.card.reference_id) not in page._ahead.images
    assert CropKey.of_reference(following.card.reference_id) not in page._ahead.images
    assert "no longer in the gallery" in page.pair.reference.note.text()


def test_a_picture_in_a_pane_is_seen_before_its_small_one_is_here(
    comparing: MainWindow, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    page, own = comparing.compare, comparing.desk.own
    monkeypatch.setattr(CropShelf, "_fetch", lambda _: None)
    comparing.shelf.clear()
    own.forget_case()
    page.next_candidate()
    settle()

    assert page.row is not None
    assert not page.pair.reference.pane.is_empty
    assert page.pair.probe.is_covered
    assert own._seen == {(CropKind.REFERENCE, page.row.card.reference_id)}
