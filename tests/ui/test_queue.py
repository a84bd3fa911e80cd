"""Long work in the window: it queues, pauses, goes on after a lock, gives way to a case, and failures are opened."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.case import CaseAuthority, MediaState
from app.domain.examination import Examined, Failed, Finding, WorkItem
from app.domain.progress import Progress
from app.domain.work_queue import JobState
from app.service import queue_runs
from app.service.cases import enter_case, open_case
from app.service.work_queue import move_job, pause_queue, queue_examination, queue_intake, queue_now
from app.store import Unit
from app.ui.exhibits_page import ExhibitsPage
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.queue_rows import JobRow, covered_words, foot_words, how_far, queue_words, rows_of
from app.ui.reason_dialog import ReasonDialog
from app.ui.unread_dialog import UnreadDialog
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE
from tests.ui.conftest import FIRST, PATIENCE_MS, SECOND, Furnished
from tests.ui.queueing import a_queue
from tests.ui.still_pool import StillPool

Settle = Callable[[], None]
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01"


def exhibit(place: Path, name: str, count: int = 3) -> Path:
    folder = place / name
    folder.mkdir()
    for number in range(count):
        (folder / f"{number}.jpg").write_bytes(JPEG + name.encode() + bytes([number]))
    return folder


class Gate:
    """Holds every file back until it is opened."""

    def __init__(self, pool: StillPool) -> None:
        self.held, self._open = threading.Event(), threading.Event()
        pool._answer = self._answered

    def open(self) -> None:
        self._open.set()

    def _answered(self, item: WorkItem) -> Finding:
        self.held.set()
        self._open.wait(10)
        return Failed(item.media_id, "Nothing is examined here.")


@pytest.fixture
def gate(desk_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    monkeypatch.setattr(queue_runs, "_ASK_EVERY_S", 0.0)
    pool = desk_window.desk.pool
    assert isinstance(pool, StillPool)
    made = Gate(pool)
    yield made
    made.open()


@pytest.fixture
def page(desk_window: MainWindow, settle: Settle) -> ExhibitsPage:
    desk_window.go_to(Place.EXHIBITS)
    settle()
    return desk_window.exhibits


def states(page: ExhibitsPage) -> list[str]:
    rows = [page.queue.model.row_at(number) for number in range(page.queue.model.rowCount())]
    return [row.job.state.value for row in rows]


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=PATIENCE_MS)


def running(page: ExhibitsPage, gate: Gate, qtbot: QtBot, tmp_path: Path) -> None:
    """Have the examination of one exhibit run and another intake wait behind it."""
    page.start_intake("KJB/2", exhibit(tmp_path, "KJB2"))
    page.start_examination()
    until(qtbot, gate.held.is_set)
    page.start_intake("KJB/3", exhibit(tmp_path, "KJB3"))
    until(qtbot, lambda: states(page) == ["running", "waiting", "done"])


def test_several_exhibits_queue_and_the_next_begins_by_itself(
    page: ExhibitsPage, gate: Gate, qtbot: QtBot, tmp_path: Path, desk_window: MainWindow, settle: Settle
) -> None:
    running(page, gate, qtbot, tmp_path)

    assert page.intake.isEnabled()
    assert desk_window.going_on.text().startswith("▶ Examination of all exhibits, thorough")
    assert desk_window.going_on.text().endswith("; 1 more waits")
    assert page.queue.turn.text() == "Pause"

    gate.open()
    settle()

    assert states(page) == ["done"] * 3
    assert desk_window.going_on.text() == ""
    assert "3 files: 3 taken in" in desk_window.messages.text
    assert page.exhibits.rowCount() == 3


def test_a_key_pauses_what_runs_and_the_same_key_goes_on(
    page: ExhibitsPage, gate: Gate, qtbot: QtBot, tmp_path: Path, desk_window: MainWindow, settle: Settle
) -> None:
    running(page, gate, qtbot, tmp_path)
    desk_window.activateWindow()

    QTest.keyClick(page, Qt.Key.Key_P)
    until(qtbot, lambda: states(page)[0] == "paused")
    gate.open()
    settle()

    assert not page.work.is_running
    assert not desk_window.desk.is_busy
    assert desk_window.going_on.text() == "‖ Queue paused, 2 jobs"
    assert page.queue.turn.text() == "Go on"
    QTest.keyClick(page, Qt.Key.Key_P)
    settle()
    assert states(page) == ["done"] * 3
    kept = [page.queue.model.row_at(number).job.worked.files for number in range(3)]
    assert sorted(kept) == [3, 3, 3]


def test_a_job_is_moved_and_another_is_cancelled(
    page: ExhibitsPage, gate: Gate, qtbot: QtBot, tmp_path: Path, settle: Settle
) -> None:
    running(page, gate, qtbot, tmp_path)
    page.start_intake("KJB/4", exhibit(tmp_path, "KJB4"))
    until(qtbot, lambda: len(states(page)) == 4)
    assert [page.queue.model.row_at(n).job.asked.exhibit for n in range(4)] == ["", "KJB/3", "KJB/4", "KJB/2"]
    page.queue.table.selectRow(2)
    assert page.queue.up.isEnabled()
    page.queue.move_up()
    until(qtbot, lambda: page.queue.model.row_at(1).job.asked.exhibit == "KJB/4")
    assert page.queue.table.current().job.asked.exhibit == "KJB/4", "the selection stays with the job"

    page.queue.cancel_current()
    until(qtbot, lambda: states(page).count("cancelled") == 1)
    page.queue.table.selectRow(0)
    assert not page.queue.up.isEnabled()
    page.queue.cancel_current()
    gate.open()
    settle()

    assert sorted(states(page)) == ["cancelled", "cancelled", "done", "done"]
    assert not page.work.is_running


def test_a_lock_stops_the_work_and_whoever_asked_for_it_goes_on_after_the_next_unlock(
    page: ExhibitsPage,
    gate: Gate,
    qtbot: QtBot,
    tmp_path: Path,
    desk_window: MainWindow,
    furnished: Furnished,
    settle: Settle,
) -> None:
    running(page, gate, qtbot, tmp_path)
    desk_window.lock()
    gate.open()
    settle()
    assert desk_window.is_locked
    assert page.queue.isHidden()

    desk_window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()

    told = " ".join(words for _at, words in desk_window.messages._told)
    assert "2 jobs wait since" in told
    assert "going on with: Examination of all exhibits, thorough. To pause: Exhibits (Ctrl+2), then P." in told
    with desk_window.desk.unit.reading() as reader:
        assert reader.media.counts()[MediaState.FAILED] == 3
        assert {job.state for job in reader.queued_work.ended()} == {JobState.DONE}


def test_somebody_else_is_asked_before_the_work_goes_on_in_their_name(
    page: ExhibitsPage,
    gate: Gate,
    qtbot: QtBot,
    tmp_path: Path,
    desk_window: MainWindow,
    furnished: Furnished,
    settle: Settle,
) -> None:
    running(page, gate, qtbot, tmp_path)
    desk_window.lock()
    gate.open()
    settle()

    desk_window.enter_unit(furnished.opened_by(SECOND, SECOND_PASSPHRASE))
    settle()
    told = " ".join(words for _at, words in desk_window.messages._told)
    waiting = len(queue_now(desk_window.desk.unit).queue.jobs)
    desk_window.go_to(Place.EXHIBITS)
    settle()
    page.queue.turn.click()
    settle()

    assert "first what Ada asked for. To go on, in your name" in told
    assert waiting == 2
    done = queue_now(desk_window.desk.unit)
    assert {job.begun.by for job in done.ended[:2] if job.begun is not None} == {SECOND}
    assert done.queue.jobs == ()


def test_letting_ones_own_work_go_on_is_no_word_about_that_of_others(
    page: ExhibitsPage,
    gate: Gate,
    qtbot: QtBot,
    tmp_path: Path,
    desk_window: MainWindow,
    furnished: Furnished,
    settle: Settle,
) -> None:
    running(page, gate, qtbot, tmp_path)
    desk_window.lock()
    gate.open()
    settle()
    unit = furnished.opened_by(SECOND, SECOND_PASSPHRASE)
    own = queue_intake(unit, "KJB/9", exhibit(tmp_path, "KJB9"))
    move_job(unit, own.id, -9)
    pause_queue(unit)
    desk_window.enter_unit(unit)
    desk_window.go_to(Place.EXHIBITS)
    settle()

    page.queue.turn.click()
    settle()

    seen = queue_now(desk_window.desk.unit)
    assert [job.asked.exhibit for job in seen.ended if job.begun is not None and job.begun.by == SECOND] == ["KJB/9"]
    assert [job.asked_by for job in seen.queue.jobs] == ["Ada", "Ada"]
    assert "Next waits what Ada asked for" in " ".join(words for _at, words in desk_window.messages._told)


def test_entering_another_case_stops_the_work_of_this_one_first(
    page: ExhibitsPage, gate: Gate, qtbot: QtBot, tmp_path: Path, desk_window: MainWindow, settle: Settle
) -> None:
    unit = desk_window.desk.unit
    open_case(unit, CaseAuthority("C-2", "order 8", "identify a victim", date(2099, 1, 1)))
    enter_case(unit, "C-1")
    desk_window.go_to(Place.CASES)
    settle()
    desk_window.go_to(Place.EXHIBITS)
    running(page, gate, qtbot, tmp_path)

    desk_window.cases.table.chosen.emit(desk_window.cases.model.row_at(1))
    gate.open()
    settle()

    assert desk_window.desk.case is not None
    assert desk_window.desk.case.reference == "C-2"
    assert page.queue.model.rowCount() == 0
    assert page.exhibits.rowCount() == 0
    desk_window.go_to(Place.CASES)
    settle()
    desk_window.cases.table.chosen.emit(desk_window.cases.model.row_at(0))
    settle()
    assert states(page) == ["done"] * 3


def test_a_file_that_failed_is_opened_and_retried_with_all_of_its_reason(
    page: ExhibitsPage, tmp_path: Path, settle: Settle
) -> None:
    page.start_intake("KJB/2", exhibit(tmp_path, "KJB2"))
    settle()
    page.start_examination()
    settle()
    assert page.unread.rowCount() == 3

    page.open.click()
    settle()
    dialog = page.findChildren(UnreadDialog)[-1]
    assert dialog.one.text() == "Retry this file"
    assert dialog.alike.text() == "Retry 3 of this reason"
    assert dialog.all_failed.isHidden()
    shown = [part.accessibleDescription() for part in dialog.findChildren(type(page.words))]
    assert any("digests are kept" in words for words in shown)
    dialog.closeness.box.setCurrentText("Exhaustive")
    dialog.alike.click()
    settle()

    retried = page.queue.model.row_at(0).job
    assert (retried.state, len(retried.asked.files or ())) == (JobState.DONE, 3)
    assert str(retried.asked.profile) == "exhaustive"


def test_who_may_only_look_gets_no_retry(page: ExhibitsPage, tmp_path: Path, settle: Settle) -> None:
    page.start_intake("KJB/2", exhibit(tmp_path, "KJB2"))
    page.start_examination()
    settle()
    dialog_of = page._opened

    page.open_file()
    settle()
    view = page.findChildren(UnreadDialog)[-1]._view
    page.desk._refusals = dict.fromkeys(page.desk._refusals, "Not you.")
    dialog_of(view)

    assert page.findChildren(UnreadDialog)[-1].one.isHidden()


def test_a_queue_says_what_it_is_about_and_what_it_does_not_know() -> None:
    view, progress = a_queue(), Progress("x", 1290, 3412, 341.0)

    assert [how_far(row) for row in rows_of(view, progress)][:3] == [
        "1,290 of 3,412  ·  3.8 per second  ·  about 9 min left",
        "",
        "",
    ]
    assert queue_words(view, progress) == "3 jobs  ·  about 9 min, and what 2 of them take"
    assert foot_words(view, progress) == ("▶ Examination of KJB/1, thorough: 1,290 of 3,412, 9 min left; 2 more wait")
    assert covered_words(view, progress).startswith("Examination:  1,290 of 3,412")
    assert "KJB" not in covered_words(view, progress)
    assert how_far(JobRow(view.ended[0])).startswith("There is no folder")
    assert queue_words(a_queue(JobState.PAUSED), None).startswith("3 jobs, paused")
    tomorrow = datetime.now(UTC) + timedelta(days=1, minutes=1)
    assert [len(rows_of(view, None, now)) for now in (None, tomorrow)] == [5, 3], "what has ended goes after a day"


def test_what_waits_is_seen_by_another_use_of_the_unit(
    desk_window: MainWindow, furnished: Furnished, tmp_path: Path, settle: Settle
) -> None:
    """Queued at the command line, run by the window once its case is entered."""
    unit: Unit = desk_window.desk.unit
    queue_intake(unit, "KJB/2", exhibit(tmp_path, "KJB2"))
    queue_examination(unit, "KJB/2")
    desk_window.lock()
    settle()

    desk_window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()

    assert [job.state for job in queue_now(desk_window.desk.unit).ended] == [JobState.DONE, JobState.DONE]


def test_the_whole_frame_of_a_file_that_was_read_in_part_can_be_asked_for(
    page: ExhibitsPage, desk_window: MainWindow, tmp_path: Path, settle: Settle
) -> None:
    pool = desk_window.desk.pool
    assert isinstance(pool, StillPool)
    pool._answer = lambda item: Examined(item.media_id, 96, 64, 1, (), "Its lower half is missing.")
    page.start_intake("KJB/2", exhibit(tmp_path, "KJB2", 1))
    page.start_examination()
    settle()

    page.open_file()
    settle()
    dialog = page.findChildren(UnreadDialog)[-1]
    assert dialog.one.isHidden()
    assert not dialog.frame.isHidden()
    dialog.frame.click()
    settle()

    asked = page.findChildren(ReasonDialog)
    assert asked
    assert asked[-1].windowTitle().startswith("Frame of file")
