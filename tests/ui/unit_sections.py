"""The window at the page about the unit, and what its sections say: for the tests of its sections."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.fact_rows import FactRows, Mark
from app.ui.fields_dialog import FieldsDialog
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.unit_panel import UnitPanel

Settle = Callable[[], None]


@pytest.fixture
def at_unit(desk_window: MainWindow, settle: Settle) -> MainWindow:
    """The window at the unit's page, as the founder: examiner, supervisor and administrator."""
    desk_window.activateWindow()
    desk_window.go_to(Place.UNIT)
    settle()
    return desk_window


def press(window: MainWindow, key: Qt.Key) -> None:
    """Press a key in the section that is shown; a dialog that was over it is gone."""
    QApplication.processEvents()
    window.activateWindow()
    QTest.qWait(10)
    window.unit.panel.setFocus()
    QTest.keyClick(window.unit.panel, key)


def said(window: MainWindow) -> str:
    return window.messages.text


def words_of(panel: UnitPanel, name: str) -> str:
    facts = getattr(panel, "facts", None) or panel.layers  # type: ignore[attr-defined]
    return " ".join(fact.words for fact in facts.facts if fact.name == name)


def mark_of(panel: UnitPanel, name: str) -> Mark:
    found: FactRows = panel.facts  # type: ignore[attr-defined]
    return next(fact.mark for fact in found.facts if fact.name == name)


def typed_into(panel: UnitPanel, *words: str) -> FieldsDialog:
    dialog = panel.findChildren(FieldsDialog)[-1]
    for line, text in zip(dialog.lines, words, strict=True):
        line.setText(text)
    dialog.submit.click()
    return dialog
