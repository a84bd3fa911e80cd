"""Stacks and known files while the wall is worked on: nothing moves, is forgotten, or comes into view by itself."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.audit import Operation
from app.domain.copies import FaceCopy, PictureCopy
from app.domain.hash_sets import Known, KnownRule
from app.domain.ids import FaceId, MediaId
from app.domain.wall import WallFace
from app.service.cases import act_in
from app.service.copies import CopyView
from app.service.person_decisions import split_person
from app.service.persons import show_persons
from app.service.wall import nearest_wall
from app.ui import wall_page
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.wall_page import WallPage
from tests.service.conftest import PASSPHRASE
from tests.ui.conftest import FIRST, Furnished
from tests.ui.test_wall_decisions import press, state

Settle = Callable[[], None]


@pytest.fixture
def stacked(window: MainWindow, furnished: Furnished, settle: Settle) -> MainWindow:
    """Faces 1 and 2 are one person and copies of each other; 3 and 4 are another."""
    unit = furnished.opened_by(FIRST, PASSPHRASE)
    with unit.unit_of_work(act_in(unit, "test", Operation.COMBINATION)) as work:
        work.stacks.replace(
            [PictureCopy(MediaId(2), MediaId(1), 7)], [FaceCopy(furnished.faces[1], furnished.faces[0], 0.1)]
        )
        show_persons(work)
    window.enter_unit(unit)
    settle()
    window.go_to(Place.FACES)
    settle()
    window.wall.wall.setFocus()
    return window


def ids(page: WallPage) -> list[int]:
    return [int(each) for each in page.shown.order.ids]


def current(page: WallPage) -> int:
    face = page.wall.current()
    assert isinstance(face, WallFace)
    return face.id


def test_a_stack_closed_from_one_of_its_copies_leaves_the_focus_on_the_face_that_stands_for_it(
    stacked: MainWindow,
) -> None:
    page = stacked.wall
    page._opened.add(FaceId(3))
    page._copies = CopyView(stacks={FaceId(3): (FaceId(3), FaceId(4))})
    page._show(page._read)
    page.wall.go_to(3)
    assert (ids(page), current(page)) == ([1, 2, 3, 4], 4)

    QTest.keyClick(page.wall, Qt.Key.Key_E)

    assert (ids(page), current(page)) == ([1, 2, 3], 3)


def test_an_ignored_face_stays_where_it_is_when_a_stack_is_opened(stacked: MainWindow, settle: Settle) -> None:
    page = stacked.wall
    QTest.keyClick(page.wall, Qt.Key.Key_E)
    assert ids(page) == [1, 2, 3, 4]
    press(stacked, "I")
    state(stacked, settle)
    page.wall.go_to(2)

    page.turn_known()

    assert ids(page) == [1, 2, 3, 4]
    assert [tile.badge for tile in page.tiles.tiles] == ["–", "→", "", ""], "the rest of the person has another number"


def test_a_face_that_a_hash_set_keeps_from_view_is_not_shown_by_a_decision(stacked: MainWindow, settle: Settle) -> None:
    page = stacked.wall
    page._copies = CopyView(known={FaceId(1): Known("known: National", KnownRule.HIDE)})
    page._show(page._read)
    assert ids(page) == [2, 3, 4]
    page.wall.go_to(0)

    press(stacked, "Space", "Right", "Space", "M")
    state(stacked, settle)

    listed = [page.persons.person_at(row) for row in range(page.persons.rowCount())]
    assert FaceId(1) not in [person.best_face_id for person in listed]


def test_marks_and_place_beyond_the_first_faces_outlast_reading_anew(
    stacked: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wall_page, "FIRST", 2)
    page = stacked.wall
    page.wall.go_to(2)
    press(stacked, "Space")
    assert page.decisions.marks == {4}

    stacked.refresh()
    settle()

    assert page.decisions.marks == {4}
    assert current(page) == 4


def test_nobody_stays_behind_the_face_of_somebody_else(stacked: MainWindow, settle: Settle) -> None:
    page = stacked.wall
    QTest.keyClick(page.wall, Qt.Key.Key_E)
    page.wall.go_to(1)
    press(stacked, "X")
    state(stacked, settle)

    QTest.keyClick(page.wall, Qt.Key.Key_E)
    page.wall.go_to(0)
    press(stacked, "Space")

    assert ids(page) == [1, 2, 3, 4]
    assert page.decisions.marks == {1}


def test_a_stack_whose_faces_a_decision_parts_is_opened_by_it(stacked: MainWindow, settle: Settle) -> None:
    page, unit = stacked.wall, stacked.desk.unit
    assert ids(page) == [1, 3, 4]

    page._show_decided(split_person(unit, [FaceId(2)]))
    settle()

    assert ids(page) == [1, 2, 3, 4]
    assert [tile.badge for tile in page.tiles.tiles][:2].count("→") == 1


def test_an_answer_that_nobody_waits_for_any_more_does_not_change_the_wall(
    stacked: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, is_asked, may_answer = stacked.wall, Event(), Event()

    def slow(*arguments: object) -> object:
        is_asked.set()
        may_answer.wait(10)
        return nearest_wall(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(wall_page, "nearest_wall", slow)
    press(stacked, "O")
    assert is_asked.wait(10)
    press(stacked, "T")
    may_answer.set()
    settle()

    assert page.shown.nearest_to is None
    assert page.title.text().startswith("3 faces")


def test_the_title_says_how_many_faces_stand_behind_those_that_are_shown(stacked: MainWindow, settle: Settle) -> None:
    settle()
    behind = sum(map(len, stacked.wall.shown.fold.behind.values()))

    assert behind
    assert stacked.wall.title.text().startswith(f"3 faces, {behind} more behind them")
