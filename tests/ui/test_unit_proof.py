"""The proof of the fence in the window: how one is had made, and one that was made before the window opened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.domain.errors import StorageFull
from app.report.seal_page import SealFacts, WayGroup
from app.seal.proof import is_asked_for
from app.store import Unit
from app.ui import unit_proof_acts
from app.ui.folder_dialog import FolderDialog
from app.ui.main_window import MainWindow
from app.ui.page_dialog import PageDialog
from app.ui.people_dialogs import FormDialog
from tests.ui.unit_sections import at_unit, press

__all__ = ["at_unit"]

Settle = Callable[[], None]


def proved(*still_open: str) -> SealFacts:
    return SealFacts(
        datetime(2026, 11, 28, tzinfo=UTC), "Linux", "Homeward", "Network: impossible (kernel)", "read", True, 61.4,
        (WayGroup("sockets", 29, 15, len(still_open)),), WayGroup("escapes", 96, 92, 0), still_open, "",
    )  # fmt: skip


def test_the_window_cannot_make_it_and_says_how_it_is_made(at_unit: MainWindow, settle: Settle) -> None:
    panel = at_unit.unit.selftest
    at_unit.unit.show_panel(panel)
    settle()
    assert "No proof of the fence" in panel.last_proof.text()

    press(at_unit, Qt.Key.Key_P)
    dialog = panel.findChildren(FormDialog)[-1]
    words = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "homeward --prove-seal" in words
    assert "a minute or two" in words
    dialog.submit.click()
    settle()
    assert "No proof of the fence" in panel.last_proof.text()


def test_one_that_was_made_at_the_start_goes_on_record_once_and_is_written(
    at_unit: MainWindow, settle: Settle, tmp_path: Path
) -> None:
    at_unit.desk.proof = proved()
    panel = at_unit.unit.selftest
    at_unit.unit.show_panel(panel)
    settle()
    for _ in range(2):
        press(at_unit, Qt.Key.Key_P)
        settle()
        dialog = panel.findChildren(PageDialog)[-1]
        assert "none is open to Homeward" in dialog.text.toPlainText()
        dialog.accept()
    assert "nothing got through. It took 61 seconds." in panel.last_proof.text()

    press(at_unit, Qt.Key.Key_P)
    settle()
    dialog = panel.findChildren(PageDialog)[-1]
    dialog.ask_where()
    where = dialog.findChildren(FolderDialog)[-1]
    where.go_to(tmp_path)
    where.choose()
    settle()
    assert (tmp_path / "proof-of-the-fence.pdf").read_bytes().startswith(b"%PDF")
    with at_unit.desk.unit.reading() as reader:
        verbs = [entry.act.verb for entry in reader.audit.entries()]
    assert (verbs.count("prove seal"), verbs.count("write proof of seal")) == (1, 1)


def test_one_that_could_not_be_put_on_record_is_not_shown_before_it_is(
    at_unit: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_unit.desk.proof = proved()
    panel = at_unit.unit.selftest
    at_unit.unit.show_panel(panel)
    settle()
    with monkeypatch.context() as full:
        full.setattr(unit_proof_acts, "prove_on_record", no_room)
        press(at_unit, Qt.Key.Key_P)
        settle()
    assert panel.findChildren(PageDialog) == []

    press(at_unit, Qt.Key.Key_P)
    settle()
    assert panel.findChildren(PageDialog)
    assert "nothing got through" in panel.last_proof.text()


def no_room(_unit: Unit, _facts: SealFacts) -> None:
    raise StorageFull("The disk is full. Nothing was recorded.")


def test_one_that_does_not_hold_says_so(at_unit: MainWindow, settle: Settle) -> None:
    at_unit.desk.proof = proved("sockets: by number")
    panel = at_unit.unit.selftest
    at_unit.unit.show_panel(panel)
    settle()
    press(at_unit, Qt.Key.Key_P)
    settle()

    assert "does NOT hold" in panel.last_proof.text()
    assert "IT DOES NOT HOLD" in panel.findChildren(PageDialog)[-1].text.toPlainText()


def test_the_word_of_the_window_asks_for_it_and_no_other_does() -> None:
    assert is_asked_for(["--prove-seal"])
    assert is_asked_for(["--unit", "U", "--prove-seal"])
    assert not is_asked_for(["--seal"])
    assert not is_asked_for([])
