"""Copies and known files on the face wall: one face for a stack, nothing hidden without being counted."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.audit import Operation
from app.domain.copies import FaceCopy, PictureCopy
from app.domain.face import Person
from app.domain.hash_sets import Known, KnownRule
from app.domain.ids import FaceId, MediaId, PersonId
from app.domain.wall import IGNORED_RUN, WallOrder
from app.service.cases import act_in
from app.service.copies import CopyView
from app.service.persons import show_persons
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.tiles import Tile
from app.ui.wall_faces import COPIES, Folded, folded
from app.ui.wall_tiles import WallTiles
from tests.service.conftest import PASSPHRASE
from tests.ui.conftest import FIRST, Furnished


def wall(persons: tuple[int, ...], states: tuple[int, ...] = (), known: tuple[Person, ...] = ()) -> WallOrder:
    """Faces 1, 2, … of these persons, 0 for none, in these states, open where none is given."""
    count = len(persons)
    whose = np.array(persons, np.int64)
    codes = np.array(states or (0,) * count, np.int8)
    runs = np.where(codes == 0, whose, IGNORED_RUN)
    return WallOrder(
        np.arange(1, count + 1), whose, codes, np.full(count, 50, np.float32), np.full(count, -1), runs,
        known={person.id: person for person in known},
    )  # fmt: skip


def ids(fold: Folded) -> list[int]:
    return [int(each) for each in fold.order.ids]


def tiles(fold: Folded) -> list[Tile]:
    return list(WallTiles(fold.order, None, fold)[:])


STACKED = CopyView(stacks={FaceId(1): (FaceId(1), FaceId(3), FaceId(4))}, byte_copies={FaceId(3): 2})
FOUR = wall((0, 0, 0, 0))


def test_a_closed_stack_is_one_face_that_says_how_many_it_stands_for() -> None:
    fold = folded(FOUR, STACKED, (), shows_known=False)

    first, second = tiles(fold)
    assert ids(fold) == [1, 2]
    assert first.stamp == f"{COPIES} +4 copies"
    assert "2 further files with the same bytes" in first.spoken
    assert "stands for 2 nearly the same pictures" in first.spoken
    assert second.stamp == ""
    assert fold.with_behind([FaceId(1)]) == {1, 3, 4}
    assert fold.words == "2 copies stacked. "


def test_an_open_stack_shows_all_its_faces_side_by_side() -> None:
    fold = folded(FOUR, STACKED, {FaceId(3)}, shows_known=False)

    assert ids(fold) == [1, 3, 4, 2]
    assert fold.with_behind([FaceId(1)]) == {1}, "each face of an open stack stands for itself"
    assert tiles(fold)[0].stamp == f"{COPIES} one of 3"


def known(rule: KnownRule, *faces: int) -> CopyView:
    return CopyView(known={FaceId(number): Known("known: National", rule) for number in faces})


def test_known_files_are_marked_or_stand_last_or_are_counted() -> None:
    marked = folded(FOUR, known(KnownRule.MARK, 1), (), shows_known=False)
    last = folded(FOUR, known(KnownRule.LAST, 1), (), shows_known=False)
    hidden = folded(FOUR, known(KnownRule.HIDE, 1), (), shows_known=False)
    asked = folded(FOUR, known(KnownRule.HIDE, 1), (), shows_known=True)

    assert (ids(marked), tiles(marked)[0].stamp) == ([1, 2, 3, 4], "known")
    assert ids(last) == [2, 3, 4, 1]
    assert [tile.group_label for tile in tiles(last)] == ["", "", "", "Known already"]
    assert (ids(hidden), hidden.kept_back) == ([2, 3, 4], 1)
    assert hidden.words == "1 face of known files not shown. "
    assert (ids(asked), asked.kept_back) == ([2, 3, 4, 1], 0)
    assert "known: National" in tiles(asked)[-1].spoken


def test_a_copy_that_no_set_knows_is_not_hidden_behind_one_that_is_known() -> None:
    view = CopyView(stacks={FaceId(1): (FaceId(1), FaceId(3))}, known=known(KnownRule.HIDE, 1).known)

    assert ids(folded(FOUR, view, (), shows_known=False)) == [2, 3, 4]


def test_an_ignored_face_stays_last_whatever_is_known() -> None:
    fold = folded(wall((0, 0), (0, 1)), known(KnownRule.LAST, 1, 2), (), shows_known=False)

    assert [tile.group_label for tile in tiles(fold)] == ["Known already", "Ignored"]


def test_a_person_whose_best_face_is_not_shown_is_listed_by_one_that_is() -> None:
    persons = (
        Person(PersonId(1), "Person 1", (FaceId(1), FaceId(2)), FaceId(1)),
        Person(PersonId(3), "Person 3", (FaceId(3),), FaceId(3)),
    )

    fold = folded(wall((1, 1, 3), known=persons), known(KnownRule.HIDE, 1, 3), (), shows_known=False)

    assert [(person.label, person.best_face_id) for person in fold.order.known.values()] == [("Person 1", 2)]


def test_a_face_that_moved_since_is_still_told_when_a_stack_is_opened() -> None:
    order = wall((1, 1, 1, 1))
    order.take_over(wall((2, 1, 1, 1)))

    fold = folded(order, STACKED, {FaceId(3)}, shows_known=False)

    assert [fold.order.face_at(place).has_moved for place in range(4)] == [True, False, False, False]


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
    page = window.wall
    page.wall.setFocus()
    assert len(page.tiles.tiles) == 3
    assert "1 copy stacked" in page.words.text()

    QTest.keyClick(page.wall, Qt.Key.Key_Space)
    assert page.decisions.marks == set(furnished.faces[:2])
    assert page.decisions.count.text() == "2 faces marked"
    QTest.keyClick(page.wall, Qt.Key.Key_E)

    assert len(page.tiles.tiles) == 4
    assert all(tile.badge == "✓" for tile in page.tiles.tiles[:2])
    QTest.keyClick(page.wall, Qt.Key.Key_E)
    assert len(page.tiles.tiles) == 3
