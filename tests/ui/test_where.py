"""At every moment the window says where one is, how much is left, which step is next, and when it locks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from pytestqt.qtbot import QtBot

from app.domain.steps import StepState, WorkLeft
from app.service.work_left import LeftNow, work_left
from app.store import Unit
from app.ui import where
from app.ui.elided import ElidedLabel
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.step_button import StepButton
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE, examine_and_conclude
from tests.ui.conftest import FIRST, SECOND, Furnished

Settle = Callable[[], None]


@pytest.fixture
def looked(desk_window: MainWindow, settle: Settle) -> Callable[[], None]:
    """Wait until what is left was read after all that was done."""

    def wait() -> None:
        settle()
        desk_window.guide.where._timer.stop()
        desk_window.guide.where._read()
        settle()

    return wait


def trail(window: MainWindow) -> list[str]:
    return [part.strip() for part in window.heading.trail.text().split("›")]


def step(window: MainWindow, place: Place) -> StepButton:
    return window.rail._buttons[place]


def test_the_exhibit_of_the_face_that_is_looked_at_is_named(
    desk_window: MainWindow, looked: Callable[[], None]
) -> None:
    desk_window.go_to(Place.FACES)
    looked()

    assert trail(desk_window) == ["Test unit", "C-1", "KJB/1"]
    assert desk_window.heading.left.text() == "2 persons without a lead"
    assert desk_window.heading.trail.accessibleName() == f"Where you are: {desk_window.heading.trail.text()}"


def test_the_count_falls_with_each_conclusion_and_the_next_step_is_shown(
    desk_window: MainWindow, furnished: Furnished, looked: Callable[[], None]
) -> None:
    desk_window.open_search(furnished.search)
    looked()
    assert trail(desk_window)[2:] == ["KJB/1", "Face 1"]
    assert desk_window.heading.left.text() == "0 of 3 candidates concluded"
    assert (step(desk_window, Place.COMPARE).sign, step(desk_window, Place.FACES).sign) == ("▸", "○")
    assert step(desk_window, Place.COMPARE).accessibleName() == "Compare, next"

    candidates = desk_window.candidates.candidates
    assert candidates is not None
    for row in candidates.rows:
        examine_and_conclude(desk_window.desk.unit, row.card.candidate_id, "support-different")
    desk_window.refresh()
    looked()

    assert desk_window.heading.left.text() == "3 of 3 candidates concluded"
    assert step(desk_window, Place.COMPARE).accessibleName() == "Compare, done"
    assert step(desk_window, Place.EXHIBITS).accessibleName() == "Exhibits, done"
    assert step(desk_window, Place.CASES).accessibleName() == "Cases", "a page that is no step says nothing"


def test_a_look_reads_nothing_anew_where_nothing_was_done(
    desk_window: MainWindow, looked: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk_window.go_to(Place.FACES)
    looked()
    read: list[LeftNow | None] = []

    def counted(unit: Unit, before: LeftNow | None) -> LeftNow:
        read.append(before)
        return work_left(unit, before)

    monkeypatch.setattr(where, "work_left", counted)
    told: list[bool] = []
    looked()
    desk_window.guide.where.told.connect(lambda: told.append(True))
    looked()

    assert read[-1] is desk_window.guide.where._now, "the same reading is handed on"
    assert told == []


def test_somebody_else_sees_their_own_numbers(window: MainWindow, furnished: Furnished, settle: Settle) -> None:
    unit = furnished.opened_by(FIRST, PASSPHRASE)
    with unit:
        with unit.reading() as reader:
            candidate = reader.searches.get(furnished.search).candidates[0]
        examine_and_conclude(unit, candidate.id, "support-same")
    window.enter_unit(furnished.opened_by(SECOND, SECOND_PASSPHRASE))
    settle()
    window.go_to(Place.VERIFY)
    settle()
    window.guide.where._timer.stop()
    window.guide.where._read()
    settle()

    assert window.heading.left.text() == "1 candidate awaits a second examiner"
    assert step(window, Place.VERIFY).sign == "▸"


def test_a_lock_takes_every_sign_and_count_away(
    desk_window: MainWindow, looked: Callable[[], None], settle: Settle
) -> None:
    desk_window.go_to(Place.FACES)
    looked()

    desk_window.lock()
    settle()

    assert (desk_window.heading.left.text(), desk_window.heading.trail.text()) == ("", "")
    assert {button.sign for button in desk_window.rail._buttons} == {""}
    assert desk_window.guide.where.left == WorkLeft()


def test_minutes_to_the_lock_are_there_from_the_first_moment(desk_window: MainWindow, settle: Settle) -> None:
    for place in (Place.CASES, Place.UNIT, Place.FACES):
        desk_window.go_to(place)
        settle()
        assert desk_window.attendance.locks_in.isVisible()
        assert desk_window.attendance.locks_in.text() == "Locks in 10 min"


def test_a_line_without_room_leaves_out_its_middle_and_says_all_in_its_tip(qtbot: QtBot) -> None:
    line = ElidedLabel("Where you are")
    qtbot.addWidget(line)
    words = "A unit with a long name  ›  C-2026-118  ›  KJB/1 a telephone  ›  Person 12  ·  7 faces fused"
    line.setText(words)
    line.resize(2000, 30)
    line.resizeEvent(QResizeEvent(QSize(2000, 30), QSize(1, 1)))
    assert (line.is_elided, line.toolTip()) == (False, "")

    line.resize(200, 30)
    line.resizeEvent(QResizeEvent(QSize(200, 30), QSize(2000, 30)))

    assert line.is_elided
    assert line.toolTip() == words
    assert line.text() == words
    assert line.accessibleName() == f"Where you are: {words}"
    assert line.minimumSizeHint().width() < 100


def test_the_rail_with_all_its_buttons_fits_a_low_screen(desk_window: MainWindow, settle: Settle) -> None:
    desk_window.wellbeing.lift_button.show()
    settle()
    desk_window.heading.tell_left("a" * 300)
    desk_window.going_on.setText("Examination:  1,290 of 3,412  ·  4.0 per second  ·  about 9 min left " * 2)
    settle()

    foot = desk_window.statusBar()
    room_px = 768 - 40 - foot.minimumSizeHint().height()
    assert desk_window.rail.minimumSizeHint().height() <= room_px, "a title bar needs room, too"
    assert desk_window.heading.minimumSizeHint().width() <= 600
    assert foot.minimumSizeHint().width() <= 700


@pytest.mark.parametrize(
    ("left", "next_step"),
    [
        (WorkLeft(files=3, files_waiting=3), Place.EXHIBITS),
        (WorkLeft(files=3, persons=2, persons_without_lead=2), Place.CANDIDATES),
        (WorkLeft(files=3, persons=2, persons_without_lead=2, searches=1, candidates=5, concluded=1), Place.FACES),
        (WorkLeft(files=3, persons=2, searches=2, candidates=9, concluded=9, leads=2), Place.REPORT),
    ],
)
def test_what_was_begun_is_finished_before_something_new(left: WorkLeft, next_step: Place) -> None:
    states = {where.STEPS[each]: state for each, state in left.states().items()}

    assert [place for place, state in states.items() if state is StepState.NEXT] == [next_step]


def test_a_unit_that_an_act_closes_meanwhile_is_no_fault(
    desk_window: MainWindow, looked: Callable[[], None], settle: Settle, qtbot: QtBot
) -> None:
    desk_window.go_to(Place.FACES)
    looked()
    with qtbot.captureExceptions() as faults:
        desk_window.desk.unit.close()
        desk_window.guide.where._read()
        settle()

    assert faults == []
