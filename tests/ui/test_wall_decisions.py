"""Decisions on the face wall: on what is marked and shown alone, by key, taken back by key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.face import FaceState
from app.domain.people import Role
from app.domain.person import Decided
from app.domain.wall import WallFace
from app.ui.decision_dialog import DecisionDialog
from app.ui.key_acts import every_act
from app.ui.main_window import MainWindow
from app.ui.places import Place
from tests.service.conftest import PASSPHRASE, THIRD_PASSPHRASE, join
from tests.ui.conftest import FIRST, Furnished

Settle = Callable[[], None]


@pytest.fixture
def wall(desk_window: MainWindow, settle: Settle) -> MainWindow:
    """Faces 1 and 2 are one person, 3 and 4 another; the first is the current one."""
    desk_window.go_to(Place.FACES)
    settle()
    desk_window.wall.wall.setFocus()
    return desk_window


def press(window: MainWindow, *keys: str) -> None:
    for key in keys:
        named = {"Space": Qt.Key.Key_Space, "Right": Qt.Key.Key_Right, "Enter": Qt.Key.Key_Return}
        QTest.keyClick(window.wall.wall, named.get(key) or Qt.Key(ord(key)))


def dialog_of(window: MainWindow) -> DecisionDialog:
    found = window.wall.decisions.findChild(DecisionDialog)
    assert found is not None
    return found


def state(window: MainWindow, settle: Settle) -> None:
    dialog_of(window).state()
    settle()
    window.activateWindow()  # offscreen nobody else does
    window.wall.wall.setFocus()
    settle()


def persons(window: MainWindow) -> list[tuple[int, ...]]:
    return sorted(person.face_ids for person in window.wall.shown.order.known.values())


def test_marked_persons_are_merged_after_all_their_faces_were_shown(wall: MainWindow, settle: Settle) -> None:
    press(wall, "Space", "Right", "Right", "Space", "M")

    dialog = dialog_of(wall)
    assert dialog.count.text() == "4 faces"
    assert [tile.spoken for tile in dialog.tiles.tiles] == [f"Face {number}" for number in range(1, 5)]
    assert persons(wall) == [(1, 2), (3, 4)], "nothing is decided before it is stated"
    state(wall, settle)

    assert persons(wall) == [(1, 2, 3, 4)]
    assert wall.wall.decisions.marks == frozenset()


def test_any_earlier_decision_can_be_taken_back_and_had_again(wall: MainWindow, settle: Settle) -> None:
    press(wall, "X")
    state(wall, settle)
    assert persons(wall) == [(1,), (2,), (3, 4)]
    press(wall, "C")
    state(wall, settle)

    press(wall, "U")
    settle()
    dialog = dialog_of(wall)
    assert dialog.choice.count() == 2
    dialog.choice.setCurrentIndex(1)
    assert "split" in dialog.choice.currentText()
    state(wall, settle)
    assert persons(wall) == [(1, 2), (3, 4)]

    press(wall, "U")
    settle()
    assert "taken back: split" in dialog_of(wall).choice.itemText(0)
    state(wall, settle)
    assert persons(wall) == [(1,), (2,), (3, 4)]


def test_a_face_is_moved_to_the_person_under_the_focus(wall: MainWindow, settle: Settle) -> None:
    press(wall, "Space", "Right", "Right", "V")
    assert dialog_of(wall).count.text() == "1 face"
    state(wall, settle)

    assert sorted(len(group) for group in persons(wall)) == [1, 3]


def test_not_the_same_is_told_against_the_person_under_the_focus(wall: MainWindow, settle: Settle) -> None:
    press(wall, "Space", "Right", "Right", "N")
    state(wall, settle)
    press(wall, "A")
    wall.wall.wall.go_to(0)
    press(wall, "Space", "M")
    state(wall, settle)

    assert persons(wall) == [(1, 2), (3, 4)], "a merge against it is refused"
    unit = wall.desk.unit
    with unit.reading() as reader:
        assert [each.kind for each in reader.persons.decisions()] == [Decided.APART]


def test_an_ignored_face_stays_where_it_is_and_is_last_once_the_wall_is_read_anew(
    wall: MainWindow, settle: Settle
) -> None:
    press(wall, "I")
    dialog_of(wall).choice.setCurrentIndex(0)
    state(wall, settle)

    first = wall.wall.tiles.tiles[0]
    assert isinstance(first.subject, WallFace)
    assert first.subject.state is FaceState.NOT_A_FACE
    assert (first.badge, first.lines[0][1]) == ("–", "not a face")
    wall.refresh()
    settle()

    last = wall.wall.tiles.tiles[-1]
    assert last.subject == first.subject or last.crop == first.crop
    assert last.group_label == "Ignored"


def test_a_face_given_to_somebody_else_leaves_a_sign_and_no_gap(wall: MainWindow, settle: Settle) -> None:
    before = [tile.crop for tile in wall.wall.tiles.tiles]
    press(wall, "Space", "Right", "Right", "V")
    state(wall, settle)

    tiles = wall.wall.tiles.tiles
    assert [tile.crop for tile in tiles] == before
    assert "→" in [tile.badge for tile in tiles]
    assert "given to another person since" in tiles[[tile.badge for tile in tiles].index("→")].spoken


def test_a_whole_person_is_marked_and_unmarked_by_one_key(wall: MainWindow) -> None:
    press(wall, "A")
    assert len(wall.wall.decisions.marks) == 2
    assert [tile.badge for tile in wall.wall.tiles.tiles] == ["✓", "✓", "", ""]
    assert wall.wall.decisions.count.text() == "2 faces marked"

    press(wall, "A")

    assert wall.wall.decisions.marks == frozenset()
    assert [tile.badge for tile in wall.wall.tiles.tiles] == [""] * 4


def test_the_rest_is_ordered_by_nearness_and_ranked_anew_by_a_confirmation(wall: MainWindow, settle: Settle) -> None:
    press(wall, "O")
    settle()
    assert [tile.group_label for tile in wall.wall.tiles.tiles][2] == "Nearest to Person 1"
    assert len(wall.wall.tiles.tiles) == 4

    press(wall, "Right", "Right", "A", "C")
    state(wall, settle)

    assert len(wall.wall.tiles.tiles) == 2, "who was confirmed as somebody is offered no more"
    press(wall, "O")
    settle()
    assert len(wall.wall.tiles.tiles) == 4


def test_without_a_face_to_act_on_nothing_is_asked(wall: MainWindow) -> None:
    told: list[str] = []
    wall.desk.noted.connect(told.append)

    press(wall, "V")

    assert wall.wall.decisions.findChild(DecisionDialog) is None
    assert "Mark faces of one person first" in told[0]


def test_every_act_of_the_bar_is_in_the_register_and_all_but_the_marks_have_a_button(wall: MainWindow) -> None:
    bar = wall.wall.decisions

    assert set(bar.acts) <= {act.id for act in every_act()}
    assert set(bar.acts) - set(bar.buttons) == {"faces.mark", "faces.mark_person", "faces.unmark"}


def test_who_may_not_work_on_cases_decides_nothing(window: MainWindow, furnished: Furnished, settle: Settle) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        join(unit, "Cleo", THIRD_PASSPHRASE, {Role.SECOND_EXAMINER})
    window.enter_unit(furnished.opened_by("Cleo", THIRD_PASSPHRASE))
    settle()
    window.go_to(Place.CASES)
    settle()
    window.go_to(Place.FACES)
    settle()
    told: list[str] = []
    window.desk.noted.connect(told.append)
    bar = window.wall.decisions

    bar.merge()

    assert bar.findChild(DecisionDialog) is None
    assert "You may not work on cases" in told[0]
    assert not bar.buttons["faces.merge"].isEnabled()
    assert "You may not work on cases" in bar.buttons["faces.merge"].toolTip()
