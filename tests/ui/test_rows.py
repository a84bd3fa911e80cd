"""Tables: what goes first where there is no room for all, what the tip then says, and the keys to both ends."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.case import MediaState
from app.ui.exhibit_rows import EXHIBIT_COLUMNS, ExhibitRow
from app.ui.rows import Column, RowsModel, RowsView

NARROW, WIDE = 560, 1400


@dataclass(frozen=True)
class Line:
    name: str
    count: str = "12"
    source: str = "a partner"


COLUMNS = (
    Column[Line]("Name", lambda line: line.name, least=20),
    Column[Line]("Count", lambda line: line.count, 8, is_number=True),
    Column[Line]("Source", lambda line: line.source, 20, can_go=True),
    Column[Line]("By", lambda line: "Ada", 20, can_go=True),
)


@pytest.fixture
def view(qtbot: QtBot) -> RowsView:
    model = RowsModel(COLUMNS)
    made = RowsView(model, "Lines")
    qtbot.addWidget(made)
    model.show([Line(f"KJB-{number}-a-long-name") for number in range(9)])
    made.resize(WIDE, 300)
    made.show()
    return made


def hidden(view: RowsView) -> list[bool]:
    return [view.isColumnHidden(number) for number in range(len(COLUMNS))]


def test_what_can_go_goes_from_the_last_on_and_comes_back(view: RowsView) -> None:
    assert hidden(view) == [False] * 4
    view.resize(NARROW, 300)
    assert hidden(view) == [False, False, False, True]
    view.resize(NARROW - 160, 300)
    assert hidden(view) == [False, False, True, True]
    assert view.columnWidth(0) > view.fontMetrics().horizontalAdvance("KJB-8-a-long-name")
    view.resize(WIDE, 300)
    assert hidden(view) == [False] * 4


def test_the_tip_of_the_first_column_says_what_may_be_left_out(view: RowsView) -> None:
    tip = view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "KJB-0-a-long-name\nSource: a partner\nBy: Ada"


def test_home_and_end_go_to_the_first_and_the_last_row(view: RowsView) -> None:
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current().name.startswith("KJB-8")
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.current().name.startswith("KJB-0")


def test_the_name_of_an_exhibit_is_read_on_a_small_screen(qtbot: QtBot) -> None:
    model: RowsModel[ExhibitRow] = RowsModel(EXHIBIT_COLUMNS)
    table = RowsView(model, "Exhibits")
    qtbot.addWidget(table)
    table.resize(1104, 300)
    table.show()
    header = table.horizontalHeader()
    shown = [number for number in range(len(EXHIBIT_COLUMNS)) if not table.isColumnHidden(number)]

    assert table.columnWidth(0) >= table.fontMetrics().horizontalAdvance("KJB-2026-0012-phone")
    assert header.length() <= table.viewport().width()
    assert {0, 1, *range(2, 2 + len(MediaState))} <= set(shown)
