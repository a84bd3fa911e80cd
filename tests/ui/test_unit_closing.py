"""An evaluation is closed from the unit's page, by a supervisor who has typed its name, and its report is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.people import Role
from app.domain.unit import Passphrase
from app.recognition.pack import default_manifest
from app.service.gallery import LoadedGallery
from app.service.units import open_unit
from app.ui.fields_dialog import FieldsDialog
from app.ui.folder_dialog import FolderDialog
from app.ui.main_window import MainWindow
from app.ui.page_dialog import PageDialog
from app.ui.parts import KeyButton
from app.ui.places import Place
from app.ui.unit_about_panel import AboutPanel
from tests.service.conftest import CHEAP, PASSPHRASE, SECOND_PASSPHRASE, join
from tests.ui.still_pool import StillPool
from tests.ui.unit_sections import press, said, words_of
from tests.units import new_unit

Settle = Callable[[], None]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window at the page about an evaluation, as its founder, who is its supervisor."""
    until = datetime.now(UTC).date() + timedelta(days=20)
    unit, _ = new_unit(tmp_path / "unit", "A trial", "Ada", PASSPHRASE, cost=CHEAP, evaluation_until=until)
    with unit:
        join(unit, "Eve", SECOND_PASSPHRASE, (Role.EXAMINER,))
    made = MainWindow(tmp_path / "unit", StillPool(), LoadedGallery(default_manifest()))
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made
    made.close()


def at_about(window: MainWindow, settle: Settle, name: str, secret: str, folder: Path) -> None:
    window.enter_unit(open_unit(folder, Passphrase(secret, name)))
    settle()
    window.go_to(Place.UNIT)
    settle()


def asked_to_close(window: MainWindow, folder: Path) -> FieldsDialog:
    press(window, Qt.Key.Key_C)
    where = window.unit.about.findChildren(FolderDialog)[-1]
    where.go_to(folder)
    where.choose()
    return window.unit.about.findChildren(FieldsDialog)[-1]


def test_it_is_closed_for_good_once_its_name_was_typed(window: MainWindow, settle: Settle, tmp_path: Path) -> None:
    at_about(window, settle, "Ada", PASSPHRASE, tmp_path / "unit")
    panel = window.unit.about
    assert panel.close_evaluation.isVisible()
    dialog = asked_to_close(window, tmp_path)
    dialog.lines[0].setText("another")
    dialog.submit.click()
    assert "not the name" in dialog.trouble.text()
    assert not (tmp_path / "closing-report.html").exists()
    dialog.lines[0].setText("A trial")
    dialog.submit.click()
    settle()

    assert (tmp_path / "closing-report.html").is_file()
    assert (tmp_path / "closing-report.json").is_file()
    page = panel.findChildren(PageDialog)[-1]
    assert "Closing report of an evaluation" in page.text.toPlainText()
    assert "SHA-256" in page.told.text()
    assert not page.write.isVisible(), "it is written already"
    page.accept()
    assert "closed" in words_of(panel, "Kind")
    assert "closed already" in panel.close_evaluation.toolTip()
    assert "closed on" in " ".join(window.desk.standing.stamps)


def test_what_is_never_taken_back_offers_no_way_to_cancel_it(
    window: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    at_about(window, settle, "Ada", PASSPHRASE, tmp_path / "unit")
    panel, seen = window.unit.about, list[bool]()
    panel.progress.told.connect(lambda _progress: seen.append(cancel_button(panel).isEnabled()))
    dialog = asked_to_close(window, tmp_path)
    dialog.lines[0].setText("A trial")
    dialog.submit.click()
    settle()

    assert seen
    assert not any(seen)


def cancel_button(panel: AboutPanel) -> KeyButton:
    return next(each for each in panel.progress.findChildren(KeyButton) if each.act == "work.cancel")


def test_a_place_that_is_taken_closes_nothing(window: MainWindow, settle: Settle, tmp_path: Path) -> None:
    at_about(window, settle, "Ada", PASSPHRASE, tmp_path / "unit")
    (tmp_path / "closing-report.json").touch()
    dialog = asked_to_close(window, tmp_path)
    dialog.lines[0].setText("A trial")
    dialog.submit.click()
    settle()

    assert "exists already" in said(window)
    assert window.unit.about.close_evaluation.isEnabled()
    assert not window.desk.unit.is_closed_for_work


def test_who_is_no_supervisor_does_not_close_it(window: MainWindow, settle: Settle, tmp_path: Path) -> None:
    at_about(window, settle, "Eve", SECOND_PASSPHRASE, tmp_path / "unit")

    assert not window.unit.about.close_evaluation.isEnabled()
    assert "supervisor" in window.unit.about.close_evaluation.toolTip()
