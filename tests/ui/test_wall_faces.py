"""Copies and known files on the face wall: one face for a stack, nothing hidden without being counted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.audit import Operation
from app.domain.copies import FaceCopy, PictureCopy
from app.domain.face import Box, Face, FaceState, Person
from app.domain.hash_sets import Known, KnownRule
from app.domain.ids import FaceId, MediaId, PersonId
from app.service.cases import act_in
from app.service.copies import CopyView
from app.service.persons import show_persons
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.wall_faces import COPIES, WallFaces, laid_out
from app.ui.wall_tiles import wall_tiles
from tests.measures import some_quality
from tests.service.conftest import PASSPHRASE
from tests.ui.conftest import FIRST, Furnished


def face(number: int, person: int | None = None, state: FaceState = FaceState.OPEN) -> Face:
    return Face(
        FaceId(number), MediaId(number), Box(0, 0, 9, 9), 1.0, some_quality(), 0, None,
        None if person is None else PersonId(person), state, "pack",
    )  # fmt: skip


def ids(faces: tuple[Face, ...]) -> list[int]:
    return [int(each.id) for each in faces]


STACKED = CopyView(stacks={FaceId(1): (FaceId(1), FaceId(3), FaceId(4))}, byte_copies={MediaId(3): 2})
FACES = tuple(face(number) for number in (1, 2, 3, 4))


def test_a_closed_stack_is_one_face_that_says_how_many_it_stands_for() -> None:
    shown = laid_out(WallFaces(FACES, (), STACKED), (), shows_known=False)

    first, second = wall_tiles(shown)
    assert ids(shown.faces) == [1, 2]
    assert first.stamp == f"{COPIES} +4 copies"
    assert "2 further files with the same bytes" in first.hint
    assert "stands for 2 nearly the same pictures" in first.spoken
    assert second.stamp == ""
    assert shown.with_behind([FaceId(1)]) == {1, 3, 4}


def test_an_open_stack_shows_all_its_faces_side_by_side() -> None:
    shown = laid_out(WallFaces(FACES, (), STACKED), {FaceId(3)}, shows_known=False)

    assert ids(shown.faces) == [1, 3, 4, 2]
    assert shown.with_behind([FaceId(1)]) == {1}, "each face of an open stack stands for itself"
    assert wall_tiles(shown)[0].stamp == f"{COPIES} one of 3"


def known(rule: KnownRule, *media: int) -> CopyView:
    return CopyView(known={MediaId(number): Known("known: National", rule) for number in media})


def test_known_files_are_marked_or_stand_last_or_are_counted() -> None:
    marked = laid_out(WallFaces(FACES, (), known(KnownRule.MARK, 1)), (), shows_known=False)
    last = laid_out(WallFaces(FACES, (), known(KnownRule.LAST, 1)), (), shows_known=False)
    hidden = laid_out(WallFaces(FACES, (), known(KnownRule.HIDE, 1)), (), shows_known=False)
    asked = laid_out(WallFaces(FACES, (), known(KnownRule.HIDE, 1)), (), shows_known=True)

    assert (ids(marked.faces), wall_tiles(marked)[0].stamp) == ([1, 2, 3, 4], "known")
    assert ids(last.faces) == [2, 3, 4, 1]
    assert [tile.group_label for tile in wall_tiles(last)] == ["", "", "", "Known already"]
    assert (ids(hidden.faces), hidden.kept_back) == ([2, 3, 4], 1)
    assert (ids(asked.faces), asked.kept_back) == ([2, 3, 4, 1], 0)
    assert "Known: National." in wall_tiles(asked)[-1].hint


def test_a_copy_that_no_set_knows_is_not_hidden_behind_one_that_is_known() -> None:
    view = CopyView(stacks={FaceId(1): (FaceId(1), FaceId(3))}, known=known(KnownRule.HIDE, 1).known)

    shown = laid_out(WallFaces(FACES, (), view), (), shows_known=False)

    assert ids(shown.faces) == [2, 3, 4]


def test_an_ignored_face_stays_last_whatever_is_known() -> None:
    faces = (face(1), face(2, state=FaceState.NOT_A_FACE))

    shown = laid_out(WallFaces(faces, (), known(KnownRule.LAST, 1, 2)), (), shows_known=False)

    assert [tile.group_label for tile in wall_tiles(shown)] == ["Known already", "Ignored"]


def test_a_person_whose_best_face_is_not_shown_is_listed_by_one_that_is() -> None:
    faces = (face(1, 1), face(2, 1), face(3, 3))
    persons = (
        Person(PersonId(1), "Person 1", (FaceId(1), FaceId(2)), FaceId(1)),
        Person(PersonId(3), "Person 3", (FaceId(3),), FaceId(3)),
    )

    shown = laid_out(WallFaces(faces, persons, known(KnownRule.HIDE, 1, 3)), (), shows_known=False)

    assert [(person.label, person.best_face_id) for person in shown.persons] == [("Person 1", 2)]


def test_keys_open_a_stack_and_marking_it_takes_all_its_faces(
    window: MainWindow, furnished: Furnished, settle: Callable[[], None]
) -> None:
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
    wall = window.wall
    wall.wall.setFocus()
    assert len(wall.tiles.tiles) == 3
    assert "1 copy stacked" in wall.words.text()

    QTest.keyClick(wall.wall, Qt.Key.Key_Space)
    assert wall.decisions.marks == set(furnished.faces[:2])
    assert wall.decisions.count.text() == "2 faces marked"
    QTest.keyClick(wall.wall, Qt.Key.Key_D)

    assert len(wall.tiles.tiles) == 4
    assert all(tile.badge == "✓" for tile in wall.tiles.tiles[:2])
    QTest.keyClick(wall.wall, Qt.Key.Key_D)
    assert len(wall.tiles.tiles) == 3
