"""From one candidate to the next by single keys: what is recorded, what comes next, and what is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.errors import NotAllowed
from app.domain.scale import SEVEN_STEPS
from app.service.adjudicate import candidate_card, candidate_sheet
from app.ui.compare_page import ComparePage
from app.ui.examination_panel import Step
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.reason_dialog import ReasonDialog
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE, examine_and_conclude
from tests.ui.conftest import FIRST, SECOND, Furnished
from tests.ui.test_compare import opened

Settle = Callable[[], None]
ENTER = Qt.Key.Key_Return


@pytest.fixture
def beginning(desk_window: MainWindow, settle: Settle, furnished: Furnished) -> MainWindow:
    """The window with the first candidate of the search, nothing looked at yet."""
    window = opened(desk_window, settle, furnished)
    window.activateWindow()
    settle()
    return window


def step_of(page: ComparePage) -> Step:
    """Return the step that is shown now."""
    return page.examination.step


def press(page: ComparePage, *keys: Qt.Key) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or page, key)


def examine_by_keys(page: ComparePage, settle: Settle) -> None:
    """Go through the pictures alone and the comparison, up to the reason, by single keys."""
    while step_of(page) in (Step.PROBE, Step.REFERENCE):
        press(page, Qt.Key.Key_A, Qt.Key.Key_1, ENTER)
        settle()
    press(page, Qt.Key.Key_S, ENTER, Qt.Key.Key_6)


def entries(window: MainWindow) -> list[str]:
    with window.desk.unit.reading() as reader:
        return [entry.act.verb for entry in reader.audit.entries()]


def test_single_keys_lead_from_one_candidate_to_the_next(beginning: MainWindow, settle: Settle) -> None:
    page = beginning.compare
    examine_by_keys(page, settle)
    assert step_of(page) is Step.CONCLUDE
    assert page.panel.rationale.hasFocus()
    QTest.keyClicks(page.panel.rationale, "ears differ")
    before = len(entries(beginning))
    press(page, ENTER)
    settle()

    assert page.place == 1
    assert step_of(page) is Step.REFERENCE, "the searched face was analysed for all candidates"
    assert page.pair.probe.is_covered
    assert not page.pair.reference.pane.is_empty
    made = page.candidates.rows[0].card.mine if page.candidates is not None else None
    assert made is not None
    assert (made.conclusion, made.rationale) == (SEVEN_STEPS.grades[5], "ears differ")
    assert entries(beginning)[before:] == [
        "compare", "adjudicate", "view pictures to compare", "view candidates",
    ]  # fmt: skip


def test_a_picture_read_ahead_is_no_viewing_and_no_other_is_kept(beginning: MainWindow, settle: Settle) -> None:
    page = beginning.compare
    assert page.candidates is not None

    numbers = sorted(key.number for key in page._ahead.images)

    assert numbers == sorted([page.compared.face_id or 0, page.candidates.rows[1].card.reference_id])  # type: ignore[union-attr]
    assert entries(beginning).count("view pictures to compare") == 1
    page.clear()
    settle()
    assert page._ahead.images == {}


def test_without_a_reason_enter_records_nothing_and_goes_nowhere(beginning: MainWindow, settle: Settle) -> None:
    page = beginning.compare
    examine_by_keys(page, settle)
    press(page, ENTER)
    settle()

    assert page.place == 0
    assert "written reason" in page.panel.trouble.text()
    assert "adjudicate" not in entries(beginning)


def test_a_finger_that_stays_on_the_key_records_once(beginning: MainWindow, settle: Settle) -> None:
    page = beginning.compare
    examine_by_keys(page, settle)
    QTest.keyClicks(page.panel.rationale, "ears differ")
    page.panel.try_record()
    page.panel.try_record()
    settle()

    assert entries(beginning).count("adjudicate") == 1
    assert page.place == 1


def test_shift_and_enter_begin_another_line_of_the_reason(beginning: MainWindow, settle: Settle) -> None:
    page = beginning.compare
    examine_by_keys(page, settle)
    QTest.keyClicks(page.panel.rationale, "ears")
    QTest.keyClick(page.panel.rationale, ENTER, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(page.panel.rationale, "nose")

    assert page.panel.rationale.toPlainText().split() == ["ears", "nose"]
    assert "\n" in page.panel.rationale.toPlainText()
    assert page.place == 0


def test_analyses_come_first_whatever_is_pressed(beginning: MainWindow, settle: Settle) -> None:
    page = beginning.compare
    press(page, Qt.Key.Key_PageDown, Qt.Key.Key_6, ENTER)
    settle()

    assert step_of(page) is Step.PROBE
    assert "adjudicate" not in entries(beginning)


def test_after_the_last_candidate_the_page_stays_and_says_what_was_concluded(
    beginning: MainWindow, settle: Settle
) -> None:
    page, told = beginning.compare, list[str]()
    beginning.desk.noted.connect(told.append)
    assert page.candidates is not None
    for _ in page.candidates.rows:
        examine_by_keys(page, settle)
        QTest.keyClicks(page.panel.rationale, "ears differ")
        press(page, ENTER)
        settle()

    assert page.place == len(page.candidates.rows) - 1
    assert page.candidates.decided == len(page.candidates.rows)
    assert "ears differ" in page.panel.earlier.text()
    assert any("last candidate" in words for words in told)


def test_a_conclusion_that_comes_back_late_moves_nobody_who_has_gone_on(beginning: MainWindow, settle: Settle) -> None:
    page = beginning.compare
    examine_by_keys(page, settle)
    QTest.keyClicks(page.panel.rationale, "ears differ")
    page.panel.try_record()
    page.next_candidate()
    page.next_candidate()
    settle()

    assert page.place == 2
    assert page.candidates is not None
    assert page.candidates.rows[0].card.mine is not None


# ------------------------------------------------------------------------------------------------- the whole frame


def test_the_frame_of_the_searched_face_is_asked_for_from_candidates_and_from_compare(
    beginning: MainWindow, settle: Settle
) -> None:
    press(beginning.compare, Qt.Key.Key_Z)
    settle()
    asked = beginning.compare.findChild(ReasonDialog)
    assert isinstance(asked, ReasonDialog)
    asked.reject()
    settle()

    beginning.go_to(Place.CANDIDATES)
    settle()
    beginning.activateWindow()
    settle()
    QTest.keyClick(beginning.candidates.sheet, Qt.Key.Key_W)
    settle()
    assert isinstance(beginning.candidates.findChild(ReasonDialog), ReasonDialog)


def test_the_frame_is_not_shown_while_the_reference_is_looked_at_alone(beginning: MainWindow, settle: Settle) -> None:
    page, told = beginning.compare, list[str]()
    beginning.desk.noted.connect(told.append)
    press(page, Qt.Key.Key_A, Qt.Key.Key_1, ENTER)
    settle()
    assert page.pair.probe.is_covered

    press(page, Qt.Key.Key_Z)
    settle()

    assert page.findChild(ReasonDialog) is None
    assert "covered" in told[-1]


# ------------------------------------------------------------------------------------------------- between cases


def test_purposes_that_were_typed_are_not_offered_in_the_next_case(desk_window: MainWindow, settle: Settle) -> None:
    desk_window.desk.remember_purpose("who is the girl of the C-1 pictures")
    assert desk_window.desk.purposes

    desk_window.cases.desk.case_changed.emit()

    assert desk_window.desk.purposes == []


# ------------------------------------------------------------------------------------------------- one card anew


def test_one_candidate_is_read_anew_as_the_sheet_would_show_it(furnished: Furnished) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        first = candidate_sheet(unit, furnished.search).cards[0].candidate_id
        examine_and_conclude(unit, first, "support-same")

        assert candidate_card(unit, first) == candidate_sheet(unit, furnished.search).cards[0]


def test_who_is_blind_reads_only_what_waits_for_them_and_nothing_of_the_first(furnished: Furnished) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        first, other = (card.candidate_id for card in candidate_sheet(unit, furnished.search).cards[:2])
        examine_and_conclude(unit, first, "support-same")
    with furnished.opened_by(SECOND, SECOND_PASSPHRASE) as unit:
        card = candidate_card(unit, first)
        assert (card.rank, card.score, card.distance, card.around, card.mine, card.outcome) == (None,) * 6
        with pytest.raises(NotAllowed, match="does not wait for you"):
            candidate_card(unit, other)
