"""Other cases in the window: asked by key with a purpose, shown beside the searched face, a lead by hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.across import SEARCHED, SHOWN
from app.domain.case import CaseAuthority
from app.domain.lead import LeadOutcome
from app.recognition.pack import default_manifest
from app.service.case_links import list_links
from app.service.cases import enter_case, open_case
from app.ui.across_dialog import AcrossDialog
from app.ui.lead_dialog import LeadDialog
from app.ui.main_window import MainWindow
from app.ui.other_cases_dialog import OtherCasesDialog
from app.ui.parts import KeyButton
from app.ui.places import Place
from app.ui.purpose_dialog import PurposeDialog
from app.ui.reason_dialog import ReasonDialog
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE, add_faces, found_face, vector
from tests.ui.conftest import FIRST, SECOND, Furnished

Settle = Callable[[], None]


@pytest.fixture
def two_cases(furnished: Furnished) -> Furnished:
    """Another case beside the furnished one, with a face of the same person and one of a stranger."""
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        open_case(unit, CaseAuthority("C-2", "order 8", "identify a victim", date(2099, 1, 1)))
        add_faces(unit, b"x.jpg", [found_face(vector(300, near=1), default_manifest().id)])
        add_faces(unit, b"y.jpg", [found_face(vector(900), default_manifest().id)])
    return furnished


def asked(window: MainWindow, settle: Settle, qtbot: QtBot) -> AcrossDialog:
    """Go to the faces, ask for other cases by key, state a purpose, and return what is shown."""
    window.go_to(Place.FACES)
    settle()
    QTest.keyClick(window.wall.wall, Qt.Key.Key_R)
    dialog = window.wall.across.findChild(PurposeDialog)
    assert isinstance(dialog, PurposeDialog)
    assert "own trail" in dialog.caution.text()
    assert [part for part in (dialog.narrow, dialog._open) if part.isVisible()] == [], "nothing narrows such a search"
    dialog.kind.setCurrentIndex(1)
    dialog.purpose.setText("the same flat in both seizures")
    dialog.state()
    settle()
    shown = window.wall.across.findChild(AcrossDialog)
    assert isinstance(shown, AcrossDialog)
    return shown


def test_the_same_child_is_shown_beside_the_searched_face_and_becomes_a_lead(
    two_cases: Furnished, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.enter_unit(two_cases.opened_by(FIRST, PASSPHRASE))
    settle()
    shown = asked(window, settle, qtbot)

    assert [shown.candidates.row_at(n).row.where for n in range(2)] == ["C-2", "C-2"]
    assert shown.candidates.row_at(0).row.candidate.found.face_id == 1
    first = shown.current()
    assert first is not None
    assert first.row.rank == 1
    assert not shown.pair.probe.pane.is_empty
    assert not shown.pair.reference.pane.is_empty
    window.desk.own.forget_case()
    shown._compare(first)
    assert window.desk.own._seen == {("face", shown._view.sheet.search.face_ids[0]), ("across", first.row.candidate.id)}
    assert not shown.propose.isEnabled()
    shown.reasons.setText("the ears agree")
    shown.state()
    settle()
    assert shown.candidates.row_at(0).lead == "proposed by one examiner"
    assert not shown.propose.isEnabled()
    unit = window.desk.unit
    assert len(list_links(unit)) == 1
    with unit.reading() as reader:
        verbs = [entry.act.verb for entry in reader.audit.entries(1)]
    assert SEARCHED in verbs
    assert SHOWN in verbs

    window.lock()
    settle()
    assert window.wall.across.findChild(AcrossDialog) is None


def test_searches_leads_and_consultations_are_listed_and_a_second_examiner_speaks(
    two_cases: Furnished, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.enter_unit(two_cases.opened_by(FIRST, PASSPHRASE))
    settle()
    shown = asked(window, settle, qtbot)
    shown.reasons.setText("the ears agree")
    shown.state()
    settle()
    window.lock()
    settle()
    unit = two_cases.opened_by(SECOND, SECOND_PASSPHRASE)
    enter_case(unit, "C-2")
    window.enter_unit(unit)
    settle()

    window.go_to(Place.FACES)
    settle()
    window.wall.across.others.click()
    settle()
    listed = window.wall.across.findChild(OtherCasesDialog)
    assert isinstance(listed, OtherCasesDialog)
    assert listed.searches.rowCount() == 0
    assert {listed.consulted.row_at(n).from_case for n in range(listed.consulted.rowCount())} == {"C-1"}
    assert listed.leads.row_at(0).link.words[0].words is None
    listed.ask_for_reasons(supports=True)
    reasons = listed.findChild(ReasonDialog)
    assert isinstance(reasons, ReasonDialog)
    reasons.reason.setText("the lobes agree")
    reasons.state()
    settle()
    assert listed.leads.row_at(0).link.state == "proposed by two examiners"

    listed.ask_about_end()
    ending = listed.findChild(LeadDialog)
    assert isinstance(ending, LeadDialog)
    ending.outcome.setCurrentIndex(list(LeadOutcome).index(LeadOutcome.SAFEGUARDING))
    ending.note.setPlainText("both went to the duty officer")
    ending.state()
    settle()
    assert listed.leads.row_at(0).link.state == "closed"


def test_a_search_that_is_stopped_frees_the_case_and_shows_nothing(
    two_cases: Furnished, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.enter_unit(two_cases.opened_by(FIRST, PASSPHRASE))
    settle()
    window.go_to(Place.FACES)
    settle()
    door = window.wall.across
    with window.desk.unit.held():  # the work waits for the unit, so that it can be stopped before it has begun
        QTest.keyClick(window.wall.wall, Qt.Key.Key_R)
        dialog = door.findChild(PurposeDialog)
        assert isinstance(dialog, PurposeDialog)
        dialog.kind.setCurrentIndex(1)
        dialog.purpose.setText("the same flat")
        dialog.state()
        under_way = door.progress.is_running, window.desk.is_busy
        door.progress.cancel()
    settle()

    assert under_way == (True, True)
    assert (door.progress.is_running, window.desk.is_busy) == (False, False)
    assert door.findChild(AcrossDialog) is None


def test_what_has_nothing_to_do_with_other_cases_says_so_by_its_key(
    window: MainWindow, furnished: Furnished, settle: Settle
) -> None:
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    window.go_to(Place.FACES)
    settle()
    QTest.keyClick(window.wall.wall, Qt.Key.Key_Y)
    settle()

    listed = window.wall.across.findChild(OtherCasesDialog)
    assert isinstance(listed, OtherCasesDialog)
    assert [model.rowCount() for model in (listed.searches, listed.leads, listed.consulted)] == [0, 0, 0]


def test_the_pictures_of_other_cases_fit_the_window_and_change_by_key_wherever_the_focus_is(
    two_cases: Furnished, window: MainWindow, settle: Settle, qtbot: QtBot
) -> None:
    window.enter_unit(two_cases.opened_by(FIRST, PASSPHRASE))
    settle()
    shown = asked(window, settle, qtbot)
    shown.activateWindow()
    grey = next(button for button in shown.findChildren(KeyButton) if button.key == "G")

    assert shown.height() <= window.height()
    grey.setFocus()
    QTest.keyClick(grey, Qt.Key.Key_G)

    assert shown.pair.tone_shown.is_grey
