"""Nobody at the desk: the unit locks by itself, unless somebody left work running behind a covered screen."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.domain.unit import Passphrase
from app.service.absence import IDLE_MINUTES, set_idle_minutes
from app.service.units import open_unit
from app.ui.idle import IdleWatch
from app.ui.main_window import MainWindow
from app.ui.places import Place
from tests.service.conftest import PASSPHRASE
from tests.ui.conftest import FIRST, Furnished

Settle = Callable[[], None]


class FakeTime:
    def __init__(self) -> None:
        self.steady_s, self.day_s = 1000.0, 9e9

    def steady(self) -> float:
        return self.steady_s

    def time_of_day(self) -> float:
        return self.day_s

    def pass_by(self, seconds: float) -> None:
        self.steady_s += seconds
        self.day_s += seconds


@pytest.fixture
def clock() -> FakeTime:
    return FakeTime()


@pytest.fixture
def timed(desk_window: MainWindow, clock: FakeTime, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window with a unit open whose idle time is told by a fake clock."""
    watch = desk_window.attendance.watch
    monkeypatch.setattr(watch, "_steady", clock.steady)
    monkeypatch.setattr(watch, "_time_of_day", clock.time_of_day)
    watch.touch()
    return desk_window


def test_the_status_bar_says_how_long_until_the_unit_locks(timed: MainWindow, clock: FakeTime) -> None:
    clock.pass_by(61)
    timed.attendance.watch.look()
    assert timed.attendance.locks_in.text() == f"Locks in {IDLE_MINUTES - 1} min"

    clock.pass_by(60 * (IDLE_MINUTES - 1) - 61)
    timed.attendance.watch.look()
    assert timed.attendance.locks_in.text() == "Locks in 1 min"


def test_without_input_the_unit_locks_and_nothing_of_it_is_left(
    timed: MainWindow, clock: FakeTime, settle: Settle, furnished: Furnished
) -> None:
    timed.go_to(Place.PEOPLE)
    timed.people.ask_to_add()
    QGuiApplication.clipboard().setText("copied from the unit")
    clock.pass_by(60 * IDLE_MINUTES)
    timed.attendance.watch.look()
    settle()

    assert timed.is_locked
    assert "nobody used keyboard or pointer" in timed.unlock.trouble.text()
    assert QGuiApplication.clipboard().text() == ""
    assert [dialog for dialog in timed.findChildren(QDialog) if dialog.isVisible()] == []
    with open_unit(furnished.folder, Passphrase(PASSPHRASE, FIRST)):  # it was let go
        pass


def test_a_key_and_the_pointer_begin_the_time_anew(timed: MainWindow, clock: FakeTime) -> None:
    window = timed.windowHandle()
    touches: tuple[Callable[[], None], ...] = (
        lambda: QTest.keyClick(window, Qt.Key.Key_Shift),
        lambda: QTest.mouseMove(window, QPoint(5, 5)),
        lambda: QTest.mouseClick(window, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, QPoint(2, 2)),
    )
    for touch in touches:
        clock.pass_by(60 * IDLE_MINUTES - 1)
        assert timed.attendance.watch.idle_s > 0
        touch()
        assert timed.attendance.watch.idle_s == 0
    timed.attendance.watch.look()
    assert not timed.is_locked


def test_the_time_counts_through_a_sleep_and_a_clock_that_was_set_back(timed: MainWindow, clock: FakeTime) -> None:
    clock.day_s += 60 * IDLE_MINUTES  # the machine slept: its steady clock stood still
    assert timed.attendance.watch.idle_s == 60 * IDLE_MINUTES

    timed.attendance.watch.touch()
    clock.steady_s += 30
    clock.day_s -= 86_400
    assert timed.attendance.watch.idle_s == 30


def test_the_units_own_setting_counts(window: MainWindow, furnished: Furnished, settle: Settle) -> None:
    unit = furnished.opened_by(FIRST, PASSPHRASE)
    set_idle_minutes(unit, 2)
    window.enter_unit(unit)
    settle()

    assert window.attendance.locks_in.text() == "Locks in 2 min"


@pytest.fixture
def work(timed: MainWindow, settle: Settle, qtbot: QtBot) -> Iterator[threading.Event]:
    """A job that works in the case until the event is set or it is cancelled."""
    ended = threading.Event()

    def until_ended(_unit: object, _told: object, is_cancelled: Callable[[], bool]) -> None:
        while not ended.wait(0.01) and not is_cancelled():
            pass

    settle()

    def over() -> None:
        timed.desk.worked()
        timed.exhibits.at_work.emit("")

    timed.desk.work(timed.desk.start(until_ended, lambda _none: None, on_end=over).cancel)
    timed.exhibits.at_work.emit("Examination:  1 of 2")
    yield ended
    ended.set()
    qtbot.waitUntil(lambda: timed.runner.is_idle)


def test_work_that_nobody_left_running_stops_when_the_time_is_up(
    timed: MainWindow, clock: FakeTime, work: threading.Event, qtbot: QtBot, furnished: Furnished
) -> None:
    clock.pass_by(60 * IDLE_MINUTES)
    timed.attendance.watch.look()
    qtbot.waitUntil(lambda: timed.runner.is_idle)

    assert timed.is_locked
    assert not work.is_set()  # it was cancelled
    assert "stopped cleanly" in timed.unlock.trouble.text()
    open_unit(furnished.folder, Passphrase(PASSPHRASE, FIRST)).close()


def covered(window: MainWindow, qtbot: QtBot) -> None:
    assert window.attendance.leave.isVisible()
    window.attendance.leave.click()
    qtbot.waitUntil(lambda: window.attendance.is_covered)


def test_work_that_was_left_running_goes_on_behind_a_cover_that_shows_nothing_of_the_case(
    timed: MainWindow, clock: FakeTime, work: threading.Event, qtbot: QtBot
) -> None:
    covered(timed, qtbot)
    clock.pass_by(3600 * 10)
    timed.attendance.watch.look()

    assert not timed.is_locked
    assert timed.attendance.cover.isVisible()
    assert not timed.cases.isVisible()
    assert "1 of 2" in timed.attendance.cover.words.text()
    with timed.desk.unit.reading() as reader:
        assert reader.audit.entries()[-1].act.verb == "leave work running"


def test_only_whoever_left_uncovers_it(timed: MainWindow, work: threading.Event, qtbot: QtBot) -> None:
    covered(timed, qtbot)
    cover = timed.attendance.cover
    cover.passphrase.setText("somebody else's guess")
    cover.back.click()
    qtbot.waitUntil(lambda: not cover.trouble.isHidden())
    still_covered = timed.attendance.is_covered
    cover.passphrase.setText(PASSPHRASE)
    cover.back.click()
    qtbot.waitUntil(lambda: not timed.attendance.is_covered)

    assert still_covered
    assert timed.desk.is_open
    with timed.desk.unit.reading() as reader:
        back = next(entry for entry in reversed(reader.audit.entries()) if entry.act.verb == "return to work")
    assert back.facts["wrong_tries"] == 1


def test_when_the_work_ends_behind_the_cover_the_unit_locks(
    timed: MainWindow, work: threading.Event, qtbot: QtBot, furnished: Furnished
) -> None:
    covered(timed, qtbot)
    work.set()
    qtbot.waitUntil(lambda: timed.is_locked and timed.runner.is_idle)

    assert "ended while you were away" in timed.unlock.trouble.text()
    open_unit(furnished.folder, Passphrase(PASSPHRASE, FIRST)).close()


def test_a_watch_that_has_ended_says_nothing_more(qtbot: QtBot, timed: MainWindow, clock: FakeTime) -> None:
    watch = IdleWatch(timed, clock.steady, clock.time_of_day)
    watch.begin(60)
    watch.end()
    watch.end()

    with qtbot.assertNotEmitted(watch.expired):
        clock.pass_by(3600)
        qtbot.wait(10)
