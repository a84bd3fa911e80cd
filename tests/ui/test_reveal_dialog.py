"""Whole frames in the window: a reason first, a key held, and nothing left of it when the key is let go."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.audit import AuditEntry
from app.domain.examination import WorkItem
from app.domain.progress import IsCancelled, never
from app.domain.reveal import ShownFrame
from app.domain.shielding import FRAME
from app.domain.uses import EndReason
from app.recognition.pack import default_manifest
from app.service.examine import examine
from app.service.gallery import LoadedGallery
from app.service.intake import take_in
from app.ui.crop_pictures import shielded
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.reason_dialog import ReasonDialog
from app.ui.reveal_dialog import RevealDialog
from app.ui.theme import WELL
from tests.service.conftest import PASSPHRASE
from tests.service.test_reveal import ShowingPool
from tests.ui.conftest import FIRST, Furnished
from tests.worker.pictures import encoded, shapes

SPACE, WAIT_MS = Qt.Key.Key_Space, 5_000
RED = (250, 10, 10)


class RedPool(ShowingPool):
    """Shows every file as a frame that is red at the left and black at the right."""

    def show_frame(
        self, item: WorkItem, frame_index: int, time_ms: int | None, is_cancelled: IsCancelled = never
    ) -> ShownFrame:
        shown = super().show_frame(item, frame_index, time_ms, is_cancelled)
        shown.pixels[:] = 0
        shown.pixels[:, :48] = RED
        return shown


@pytest.fixture
def exhibit(tmp_path: Path) -> Path:
    folder = tmp_path / "exhibit"
    folder.mkdir()
    (folder / "a.png").write_bytes(encoded(shapes()))
    return folder


@pytest.fixture
def window(qtbot: QtBot, furnished: Furnished, exhibit: Path) -> Iterator[MainWindow]:
    """The window on the faces of a case, the newest of which was found in a file that is there."""
    pool = RedPool(default_manifest())
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        take_in(unit, "KJB/9", exhibit)
        examine(unit, pool)
    made = MainWindow(furnished.folder, pool, LoadedGallery(default_manifest()))
    made.resize(1200, 800)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    yield made
    made.close()


@pytest.fixture
def dialog(window: MainWindow, settle: Callable[[], None]) -> RevealDialog:
    """The dialog for the newest face, opened by its key and a reason."""
    settle()
    window.go_to(Place.FACES)
    settle()
    newest = max(range(len(window.wall.tiles.tiles)), key=lambda n: window.wall.tiles.tiles[n].crop.number)  # type: ignore[union-attr]
    window.wall.wall.go_to(newest)
    QTest.keyClick(window.wall.wall, Qt.Key.Key_W)
    settle()
    asked = window.wall.findChild(ReasonDialog)
    assert isinstance(asked, ReasonDialog)
    asked.reason.setText("to read the shop sign")
    asked.state()
    made = window.wall.findChild(RevealDialog)
    assert isinstance(made, RevealDialog)
    return made


def entries(window: MainWindow) -> list[AuditEntry]:
    with window.desk.unit.reading() as reader:
        return reader.audit.entries(1)


def hold(qtbot: QtBot, dialog: RevealDialog) -> None:
    QTest.keyPress(dialog, SPACE)
    qtbot.waitUntil(lambda: dialog.is_shown, timeout=WAIT_MS)


def colour_at(dialog: RevealDialog, across: float) -> QColor:
    image = dialog.view.grab().toImage()
    return image.pixelColor(int(across * image.width()), image.height() // 2)


def is_dark(dialog: RevealDialog) -> bool:
    """True where the frame's place is of one colour but for words in its middle line."""
    image = dialog.view.grab().toImage()
    well = QColor(WELL)
    rows = [*range(0, image.height() // 2 - 30, 7), *range(image.height() // 2 + 30, image.height(), 7)]
    return all(image.pixelColor(x, y) == well for y in rows for x in range(0, image.width(), 7))


def test_nothing_is_shown_before_a_key_is_held_or_without_a_reason(
    qtbot: QtBot, window: MainWindow, settle: Callable[[], None]
) -> None:
    settle()
    window.go_to(Place.FACES)
    settle()
    QTest.keyClick(window.wall.wall, Qt.Key.Key_W)
    settle()
    asked = window.wall.findChild(ReasonDialog)
    assert isinstance(asked, ReasonDialog)

    asked.reason.setText("   ")
    asked.state()
    QTest.keyClick(asked.reason, Qt.Key.Key_Return)

    assert not asked.submit.isEnabled()
    assert window.wall.findChild(RevealDialog) is None
    assert not any(entry.act.verb == "reveal frame" for entry in entries(window))


def test_a_held_key_shows_the_frame_grey_and_blurred_and_letting_go_takes_it_away(
    qtbot: QtBot, window: MainWindow, dialog: RevealDialog, settle: Callable[[], None]
) -> None:
    assert is_dark(dialog)

    hold(qtbot, dialog)

    shown = colour_at(dialog, 0.3)
    assert shown.red() == shown.green() == shown.blue()
    assert shown.red() > 60
    raw = dialog.view._frame
    assert raw is not None
    assert dialog.view._seen == shielded(dialog.view._raw, FRAME)
    assert [entry.act.purpose for entry in entries(window)][-1] == "to read the shop sign"

    QTest.keyRelease(dialog, SPACE)

    assert is_dark(dialog)
    assert not raw.pixels.any()
    assert not dialog.is_shown
    settle()
    opened, gone = entries(window)[-2:]
    assert (opened.act.verb, gone.act.verb) == ("reveal frame", "hide frame")
    assert gone.facts["revealed"] == opened.sequence
    assert float(gone.facts["seconds"]) >= 0  # type: ignore[arg-type]
    assert window.desk.own.exposure.frames == 1


def test_colour_and_sharpness_come_by_keys_of_their_own_and_go_with_the_frame(
    qtbot: QtBot, dialog: RevealDialog, settle: Callable[[], None]
) -> None:
    hold(qtbot, dialog)

    QTest.keyClick(dialog, Qt.Key.Key_G)
    coloured = colour_at(dialog, 0.2)
    assert coloured.red() > coloured.green() + 60
    blurred_edge = colour_at(dialog, 0.505).red()
    QTest.keyClick(dialog, Qt.Key.Key_B)
    assert colour_at(dialog, 0.2) == QColor(*RED)
    assert colour_at(dialog, 0.52).red() < 20 < blurred_edge

    QTest.keyRelease(dialog, SPACE)
    settle()
    hold(qtbot, dialog)
    again = colour_at(dialog, 0.3)
    assert again.red() == again.green()


def test_keys_do_nothing_while_nothing_is_held(dialog: RevealDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_G)
    QTest.keyClick(dialog, Qt.Key.Key_B)

    assert dialog._shield == FRAME
    assert not dialog.is_shown


def test_a_frame_that_arrives_too_late_is_not_shown(
    qtbot: QtBot, window: MainWindow, dialog: RevealDialog, settle: Callable[[], None]
) -> None:
    QTest.keyPress(dialog, SPACE)
    QTest.keyRelease(dialog, SPACE)
    settle()

    assert not dialog.is_shown
    assert is_dark(dialog)
    seen = [entry for entry in entries(window) if entry.act.verb == "hide frame"]
    assert all(entry.facts["seconds"] == 0 for entry in seen)
    assert window.desk.own.exposure.frames == 0


def test_repeats_of_a_held_key_open_nothing_twice(
    qtbot: QtBot, window: MainWindow, dialog: RevealDialog, settle: Callable[[], None]
) -> None:
    hold(qtbot, dialog)
    dialog.hold()
    settle()

    assert sum(entry.act.verb == "reveal frame" for entry in entries(window)) == 1
    assert dialog.is_shown


def test_a_changed_file_is_refused_in_the_dialog(
    qtbot: QtBot, window: MainWindow, dialog: RevealDialog, exhibit: Path, settle: Callable[[], None]
) -> None:
    (exhibit / "a.png").write_bytes(encoded(shapes(90, 64)))

    QTest.keyPress(dialog, SPACE)
    settle()

    assert not dialog.is_shown
    assert "has changed since it was taken in" in dialog.view.words
    assert entries(window)[-1].act.verb == "refuse reveal"


@pytest.mark.parametrize("end", ["close", "lock", "blank", "stuck"])
def test_whatever_ends_the_look_takes_the_frame_away_and_puts_it_on_record(
    qtbot: QtBot, window: MainWindow, dialog: RevealDialog, settle: Callable[[], None], end: str
) -> None:
    hold(qtbot, dialog)
    raw = dialog.view._frame
    assert raw is not None
    unit = window.desk.unit
    told: list[str] = []
    close = unit.close

    def closing(reason: EndReason = EndReason.PERSON) -> None:
        with unit.reading() as reader:
            told.extend(entry.act.verb for entry in reader.audit.entries(1))
        close(reason)

    unit.close = closing  # type: ignore[method-assign]
    match end:
        case "close":
            dialog.reject()
        case "lock":
            window.lock()
        case "blank":
            window.wellbeing.blank.blank()
        case _:
            dialog._limit.timeout.emit()

    assert not raw.pixels.any()
    settle()
    if end != "lock":
        told = [entry.act.verb for entry in entries(window)]
    assert told.count("hide frame") == told.count("reveal frame") == 1
