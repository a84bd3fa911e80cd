"""Standing searches in the window: whoever came in June waits when the case is opened, beside the face of March."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.ids import FaceId
from app.domain.search import Combination, ProbeKind
from app.recognition.pack import default_manifest
from app.service.gallery import LoadedGallery
from app.service.standing_searches import start_standing
from app.ui.combine_dialog import CombineDialog
from app.ui.keep_dialog import KeepDialog
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.reason_dialog import ReasonDialog
from tests.service.conftest import PASSPHRASE, enrol_vectors, vector
from tests.ui.conftest import FIRST, Furnished

Settle = Callable[[], None]


@pytest.fixture
def june(furnished: Furnished) -> Furnished:
    """The first search is kept standing, and somebody near to its face was enrolled since."""
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        start_standing(unit, LoadedGallery(default_manifest()), furnished.search)
        enrol_vectors(unit, default_manifest().id, {"the child": [vector(700, near=1)]})
    return furnished


def opened(window: MainWindow, furnished: Furnished, settle: Settle) -> MainWindow:
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    settle()
    return window


def test_opening_the_case_runs_what_is_due_and_says_what_waits(
    window: MainWindow, june: Furnished, settle: Settle, qtbot: QtBot
) -> None:
    opened(window, june, settle)

    assert "1 new candidate for 1 probe since you last looked" in window.messages.text
    window.go_to(Place.CANDIDATES)
    settle()
    QTest.keyClick(window.candidates, Qt.Key.Key_Q)
    settle()
    panel = window.candidates.standing_panel
    (new,) = [panel.new.row_at(number) for number in range(panel.new.rowCount())]
    assert (new.subject_name, new.root.face_ids) == ("the child", (june.faces[0],))
    assert not window.desk.is_busy

    panel.open_current()
    settle()
    search = window.candidates.search
    assert search is not None
    assert search.id == new.search_id


def test_what_was_marked_as_seen_is_gone_and_a_standing_search_ends_with_a_reason(
    window: MainWindow, june: Furnished, settle: Settle
) -> None:
    opened(window, june, settle)
    window.go_to(Place.CANDIDATES)
    window.candidates.show_standing()
    settle()
    panel = window.candidates.standing_panel

    panel.mark_seen()
    settle()
    settle()
    assert panel.new.rowCount() == 0
    assert window.candidates.waiting.text() == "Standing searches"

    panel.ask_to_end()
    dialog = window.findChild(ReasonDialog)
    assert dialog is not None
    dialog.reason.setText("found elsewhere")
    dialog.state()
    settle()
    settle()
    assert "found elsewhere" in panel.kept.row_at(0).rests


def test_a_search_is_kept_standing_from_its_list(
    window: MainWindow, furnished: Furnished, settle: Settle, qtbot: QtBot
) -> None:
    opened(window, furnished, settle)
    window.open_search(furnished.search)
    settle()

    QTest.keyClick(window.candidates.sheet, Qt.Key.Key_K)
    dialog = window.findChild(KeepDialog)
    assert dialog is not None
    dialog.until.setText("June")
    dialog.state()
    assert "June is not a date" in dialog.trouble.text()
    dialog.until.setText("2098-05-01")
    dialog.state()
    settle()

    with window.desk.unit.reading() as reader:
        (standing,) = reader.standing_searches.all()
    assert (standing.until.isoformat(), standing.root.id) == ("2098-05-01", furnished.search)


def test_marked_faces_are_searched_in_the_way_that_is_chosen_and_all_stay_on_screen(
    window: MainWindow, furnished: Furnished, settle: Settle, qtbot: QtBot
) -> None:
    opened(window, furnished, settle)
    window.go_to(Place.FACES)
    settle()
    QTest.keyClick(window.wall, Qt.Key.Key_F)
    assert "Mark the faces" in window.messages.text
    window.wall.decisions.mark_person()
    chosen = sorted(window.wall.decisions.marks)
    assert len(chosen) == 2

    QTest.keyClick(window.wall, Qt.Key.Key_F)
    dialog = window.findChild(CombineDialog)
    assert dialog is not None
    assert [way.text().split(":")[0] for way in dialog.ways.values()] == ["&Mean", "A&ny", "A&ll"]
    dialog.ways[Combination.ALL].setChecked(True)
    dialog.kind.setCurrentIndex(1)
    dialog.purpose.setText("find who this is")
    dialog.state()
    settle()
    settle()

    search = window.candidates.search
    assert search is not None
    assert (search.probe_kind, search.combination, search.face_ids) == (
        *(ProbeKind.FACES, Combination.ALL, tuple(chosen)),
    )
    assert window.candidates.candidates is not None
    assert set(window.candidates.candidates.faces) == set(map(FaceId, chosen))


def test_a_unit_without_standing_searches_says_nothing(
    window: MainWindow, furnished: Furnished, settle: Settle
) -> None:
    opened(window, furnished, settle)

    assert "standing" not in window.messages.text.lower()
