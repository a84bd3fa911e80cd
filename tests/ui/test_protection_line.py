"""Every page says what keeps the program from a network, as it was last read, and nothing prettier than that."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.seal import Protection, Start, State, start, state
from app.service import protection
from app.ui import protection_line
from app.ui.jobs import JobRunner
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.protection_line import ProtectionLine
from app.ui.unlock_page import UnlockPage

FENCED = State(Protection.KERNEL, threads=3, children=2, filters=2, is_sealed=True)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Callable[[State], None]:
    """Let the system say something of our choice."""

    def say(what: State) -> None:
        monkeypatch.setattr(protection, "status", lambda: what)

    return say


@pytest.fixture
def accepted(monkeypatch: pytest.MonkeyPatch) -> None:
    """A person has started this process although the fence could not be raised."""
    monkeypatch.setattr(start, "_begun", [Start(("the kernel's fence cannot be raised (no filters)",))])


def test_the_words_are_those_of_the_state_on_every_page(
    told: Callable[[State], None], desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    told(FENCED)
    desk_window.protection.read()

    for place in Place:
        desk_window.go_to(place)
        settle()
        assert desk_window.protection.isVisible()
        assert desk_window.protection.text() == "Network: impossible (kernel)"
    desk_window.lock()
    settle()
    assert desk_window.protection.isVisible()


def test_the_line_follows_what_is_read(told: Callable[[State], None], qtbot: QtBot) -> None:
    told(FENCED)
    line = ProtectionLine()
    qtbot.addWidget(line)
    assert line.property("role") in {"", None}
    assert "3 threads and 2 child processes" in line.toolTip()

    told(State(Protection.NONE, threads=3, children=2, unfenced=1))
    line.read()

    assert line.text() == "Network: NOT PROTECTED"
    assert line.property("role") == "trouble"


def test_the_line_reads_again_while_it_is_seen_and_only_then(
    told: Callable[[State], None], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(protection_line, "READ_EVERY_MS", 10)
    told(FENCED)
    line = ProtectionLine()
    qtbot.addWidget(line)
    line.show()

    told(State(Protection.PYTHON_ONLY))
    qtbot.waitUntil(lambda: line.text() == "Network: refused by Python only")

    line.hide()
    told(FENCED)
    qtbot.wait(40)
    assert line.text() == "Network: refused by Python only"


@pytest.mark.parametrize(("areas", "is_told"), [((), False), (("/dev/sda2",), True), (None, True)])
def test_open_swap_is_told_before_a_unit_is_opened(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, areas: tuple[str, ...] | None, is_told: bool
) -> None:
    monkeypatch.setattr(protection, "open_swaps", lambda: areas)
    page = UnlockPage(JobRunner(), None, None)
    qtbot.addWidget(page)
    page.show()

    assert page.swap.isVisible() is is_told
    assert all(area in page.swap.text() for area in areas or ())


@pytest.mark.usefixtures("accepted")
def test_what_a_person_accepted_is_stamped_on_the_line(told: Callable[[State], None], qtbot: QtBot) -> None:
    told(State(Protection.PYTHON_ONLY))
    line = ProtectionLine()
    qtbot.addWidget(line)

    assert line.text().startswith("Network: refused by Python only. UNPROTECTED: started with --i-accept-unprotected")


@pytest.mark.usefixtures("accepted", "qapp")
def test_what_a_person_accepted_is_stamped_on_every_window() -> None:
    from app.ui.shell import stamp

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.applicationDisplayName()
    try:
        stamp(application)
        assert application.applicationDisplayName().startswith("UNPROTECTED")
    finally:
        application.setApplicationDisplayName(before)


def test_the_real_state_is_read_without_a_fence_too() -> None:
    assert state.status().protection in {Protection.PYTHON_ONLY, Protection.NONE}
