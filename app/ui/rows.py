"""Tables of plain rows: one model over a list of domain objects, and one quiet view for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.language import said

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


PADDING_PX = 28


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: its heading, what it says of a row, and its width in digits (0 takes what is left)."""

    heading: str
    says: Callable[[R], str]
    width: int = 0
    is_number: bool = False


class RowsModel(QAbstractTableModel, Generic[R]):
    """Rows of one kind of domain object."""

    def __init__(self, columns: Sequence[Column[R]]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._rows: list[R] = []

    def show(self, rows: Sequence[R]) -> None:
        """Replace all rows at once."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, row: int) -> R:
        """Return the object behind a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many rows; a row has no rows of its own."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what a cell says, and how it is aligned."""
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.says(self._rows[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the columns' headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return said(column.heading)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


class RowsView(QTableView):
    """A table one reads line by line. Emits `chosen` with the row's object on Enter and double click, `moved` with the
    current row's."""

    chosen = Signal(object)
    moved = Signal(object)

    def __init__(self, model: RowsModel[Any], name: str, *, row_px: int = 40) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_px)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(48)
        self._set_widths(model.columns)
        self.doubleClicked.connect(self._choose)
        model.modelReset.connect(self._select_first)

    def current(self) -> Any:
        """Return the object of the current row, or None."""
        index = self.currentIndex()
        return self._rows.row_at(index.row()) if index.isValid() else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: tell which row is the current one now."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.moved.emit(self._rows.row_at(current.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter chooses the current row; nothing is copied to the clipboard."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        found = self.current()
        if found is not None:
            self.chosen.emit(found)

    def _select_first(self) -> None:
        if self._rows.rowCount():
            self.selectRow(0)

    def _set_widths(self, columns: Sequence[Column[Any]]) -> None:
        header = self.horizontalHeader()
        self.ensurePolished()
        metrics = self.fontMetrics()
        for number, column in enumerate(columns):
            if column.width:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                needed = max(
                    metrics.horizontalAdvance("0" * column.width), metrics.horizontalAdvance(said(column.heading))
                )
                self.setColumnWidth(number, needed + PADDING_PX)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
