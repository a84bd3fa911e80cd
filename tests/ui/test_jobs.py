"""Work runs beside the window, what is heard of it on the main thread, and nothing is left when the runner goes."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from types import TracebackType

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors import BugError, Cancelled, KnownError, NotFound
from app.domain.progress import IsCancelled, OnProgress, Progress
from app.ui.jobs import JobRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.close()


def refuse(error: KnownError) -> None:
    """An error that the test does not expect."""
    raise AssertionError(str(error))


def test_a_result_is_heard_on_the_main_thread(qtbot: QtBot, runner: JobRunner) -> None:
    heard: list[tuple[int, int, int]] = []

    def work(_told: OnProgress, _cancelled: IsCancelled) -> tuple[int, int]:
        return 42, threading.get_ident()

    with qtbot.waitSignal(runner.idled):
        runner.run(work, lambda made: heard.append((*made, threading.get_ident())), refuse)

    [(result, worker, listener)] = heard
    assert result == 42
    assert worker != threading.main_thread().ident
    assert listener == threading.main_thread().ident


def test_a_known_error_is_heard_and_the_end_after_it(qtbot: QtBot, runner: JobRunner) -> None:
    heard: list[str] = []

    def work(_told: OnProgress, _cancelled: IsCancelled) -> None:
        raise NotFound("There is no such face.")

    with qtbot.waitSignal(runner.idled):
        runner.run(
            work, lambda _: heard.append("done"), lambda e: heard.append(str(e)), on_end=lambda: heard.append("end")
        )

    assert heard == ["There is no such face.", "end"]


def test_progress_is_heard_on_the_main_thread_and_its_last_reading_is_never_left_out(
    qtbot: QtBot, runner: JobRunner
) -> None:
    heard: list[tuple[int, int]] = []

    def work(told: OnProgress, _cancelled: IsCancelled) -> None:
        for done in range(1, 101):
            told(Progress("count", done, 100, 1.0))

    with qtbot.waitSignal(runner.idled):
        runner.run(work, lambda _: None, refuse, lambda told: heard.append((told.done, threading.get_ident())))

    assert heard[-1] == (100, threading.main_thread().ident)
    assert len(heard) < 100


def test_work_can_be_asked_to_stop(qtbot: QtBot, runner: JobRunner) -> None:
    heard: list[type[KnownError]] = []

    def work(_told: OnProgress, cancelled: IsCancelled) -> None:
        while not cancelled():
            threading.Event().wait(0.01)
        raise Cancelled("Stopped.")

    with qtbot.waitSignal(runner.idled):
        runner.run(work, lambda _: None, lambda error: heard.append(type(error))).cancel()

    assert heard == [Cancelled]


def test_an_unexpected_fault_goes_to_the_excepthook(
    qtbot: QtBot, runner: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[type[BaseException]] = []

    def hook(kind: type[BaseException], _fault: BaseException, _trace: TracebackType | None) -> None:
        caught.append(kind)

    def work(_told: OnProgress, _cancelled: IsCancelled) -> None:
        raise BugError("broken")

    monkeypatch.setattr(sys, "excepthook", hook)
    with qtbot.waitSignal(runner.idled):
        runner.run(work, lambda _: None, refuse)

    assert caught == [BugError]


def test_closing_waits_for_the_work_and_delivers_nothing_more(qtbot: QtBot, runner: JobRunner) -> None:
    heard: list[object] = []
    ended = threading.Event()

    def work(_told: OnProgress, cancelled: IsCancelled) -> str:
        while not cancelled():
            threading.Event().wait(0.01)
        ended.set()
        return "late"

    runner.run(work, heard.append, refuse)
    runner.close()

    assert ended.is_set()
    qtbot.wait(20)
    assert heard == []
    assert runner.is_idle
