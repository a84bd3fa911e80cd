"""What the wall shows is what its bar asks for; faces are taken by range and by frame; nothing moves by itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.audit import Operation
from app.domain.wall import WallFace, WallShow, WallSort
from app.recognition.pack import default_manifest
from app.service.cases import act_in
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.wall_page import FIRST, TILE_PX, WallPage
from tests.service.conftest import add_faces, found_face, vector

Settle = Callable[[], None]


@pytest.fixture
def wall(desk_window: MainWindow, settle: Settle) -> WallPage:
    """Faces 1 and 2 are one person, 3 and 4 another; the first is the current one."""
    desk_window.go_to(Place.FACES)
    settle()
    desk_window.wall.wall.setFocus()
    return desk_window.wall


def crops(wall: WallPage) -> list[int]:
    return [tile.crop.number for tile in wall.tiles.tiles if tile.crop is not None]


def press(wall: WallPage, key: Qt.Key, by: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(wall.wall, key, by)


def test_shift_and_an_arrow_mark_what_is_passed(wall: WallPage) -> None:
    press(wall, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(wall, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert wall.decisions.marks == {1, 2, 3}
    press(wall, Qt.Key.Key_Right)
    assert wall.decisions.marks == {1, 2, 3}, "without Shift, moving marks nothing"


def test_a_span_begins_anew_where_the_wall_has_gone_elsewhere_since(wall: WallPage) -> None:
    press(wall, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    wall.decisions.clear_marks()
    other = wall.shown.order.known[wall.shown.order.face_at(2).person_id]  # type: ignore[index]

    wall._list.chosen.emit(other)
    press(wall, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert wall.decisions.marks == {3, 4}, "and none of those that were passed over"


def test_a_span_does_not_reach_back_over_a_wall_in_another_order(wall: WallPage, settle: Settle) -> None:
    press(wall, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    wall.decisions.clear_marks()

    wall.tiles.show(wall.shown)  # as F5 does
    wall.wall.go_to(1)
    press(wall, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert wall.decisions.marks == {2, 3}


def test_shift_and_a_click_mark_from_the_current_face_on(wall: WallPage) -> None:
    there = wall.wall.visualRect(wall.tiles.index_of(2)).center()

    QTest.mouseClick(wall.wall.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, there)

    assert wall.decisions.marks == {1, 2, 3}


def test_a_frame_takes_what_it_touches_and_a_click_takes_nothing(wall: WallPage) -> None:
    view, port = wall.wall, wall.wall.viewport()
    first, second = (view.visualRect(wall.tiles.index_of(place)).center() for place in (0, 1))
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    assert wall.decisions.marks == frozenset()

    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first - QPoint(20, 20))
    QTest.mouseMove(port, second)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, second)

    assert wall.decisions.marks == {1, 2}


def test_the_order_and_what_is_shown_go_on_by_a_key_and_are_on_record(wall: WallPage, settle: Settle) -> None:
    press(wall, Qt.Key.Key_T)
    settle()
    assert wall.shown.order.asked.sort is WallSort.QUALITY
    assert [tile.group_label for tile in wall.tiles.tiles] == [""] * 4, "no runs, so no names of runs"

    for _ in range(2):
        press(wall, Qt.Key.Key_L)
        settle()  # two readings at a time may come on record the other way round

    assert wall.shown.order.asked.show is WallShow.NOT_GROUPED
    assert crops(wall) == []
    assert not wall.bar.isHidden(), "the way back stays"
    with wall.desk.unit.reading() as reader:
        entry = next(iter(reader.questions.entries([reader.audit.head()[0]])))
    assert (entry.act.verb, entry.facts["show"], entry.facts["faces"]) == ("view faces", "not grouped", 0)


def test_only_faces_of_an_exhibit_or_of_some_quality_are_shown_when_asked(wall: WallPage, settle: Settle) -> None:
    with wall.desk.unit.unit_of_work(act_in(wall.desk.unit, "test", Operation.COLLECTION)) as work:
        work.exhibits.add("KJB/2", "/mnt/kjb2")
    wall.refresh()
    settle()
    assert wall.bar.exhibit.count() == 3, "all, and those of the case"
    wall.bar.exhibit.setCurrentIndex(2)
    settle()
    assert crops(wall) == []

    wall.bar.exhibit.setCurrentIndex(1)
    settle()
    assert crops(wall) == [1, 2, 3, 4]
    wall.bar.quality.setValue(60)
    settle()
    assert crops(wall) == []


def test_tiles_grow_by_a_key_and_the_focus_stays(wall: WallPage, qtbot: QtBot) -> None:
    press(wall, Qt.Key.Key_Right)
    before = wall.wall.current()
    columns = wall.tiles.columnCount()

    press(wall, Qt.Key.Key_Plus)
    press(wall, Qt.Key.Key_Plus)

    assert wall.tiles.columnCount() < columns
    assert wall.wall.columnWidth(0) > TILE_PX
    assert wall.wall.current() == before


def test_faces_found_meanwhile_wait_until_they_are_asked_for(wall: WallPage, settle: Settle) -> None:
    told: list[str] = []
    wall.desk.noted.connect(told.append)
    add_faces(wall.desk.unit, b"new.jpg", [found_face(vector(500), default_manifest().id)])

    wall.hear_of_new_faces()
    settle()

    assert crops(wall) == [1, 2, 3, 4]
    assert "F5" in told[0]
    wall.refresh()
    settle()
    assert crops(wall) == [1, 2, 3, 4, 5]


def test_a_large_wall_shows_its_first_faces_at_once_and_then_all(
    wall: WallPage, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.wall_page.FIRST", 2)
    shown: list[int] = []
    wall.tiles.modelReset.connect(lambda: shown.append(len(wall.shown)))
    press(wall, Qt.Key.Key_Right)
    before = wall.wall.current()

    wall.refresh()
    settle()

    assert shown == [2, 4]
    assert isinstance(before, WallFace)
    assert wall.wall.current() == before
    assert FIRST > 200, "a large screen holds so many"


def test_crops_ahead_are_fetched_before_they_come_into_view(wall: WallPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[range] = []
    monkeypatch.setattr(wall.tiles, "expect_rows", asked.append)
    wall.wall.resize(300, 200)
    bar = wall.wall.verticalScrollBar()

    bar.setValue(40)
    bar.setValue(0)

    assert asked[0].start > 0
    assert asked[-1].stop == 0
