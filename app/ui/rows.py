"""Tables of plain rows: one model over a list of domain objects, and one quiet view for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.language import said, tr
from app.ui.theme import BASE_PT, scaled, type_of

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


PADDING_PX = 28
SHARE_PX = 110
"""How wide a column that takes what is left is at least, px at the usual size."""


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

    def replace(self, row: int, shown: R) -> None:
        """Show another object in a row; the selection stays where it is."""
        self._rows[row] = shown
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

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
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.says(self._rows[index.row()]).strip() or tr("empty")
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
        self._row_px = row_px
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        self.horizontalHeader().setHighlightSections(False)
        self._lay_out()
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

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another size is worn, or other words are spoken; rows and columns follow."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: what is left is shared among the columns that take it, or the table scrolls where it is too little."""
        super().resizeEvent(event)
        self._share_rest()

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

    def _lay_out(self) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(scaled(48))
        self.verticalHeader().setDefaultSectionSize(scaled(self._row_px))
        metrics = QFontMetrics(type_of(BASE_PT))
        for number, column in enumerate(self._rows.columns):
            if column.width:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                needed = max(
                    metrics.horizontalAdvance("0" * column.width), metrics.horizontalAdvance(said(column.heading))
                )
                self.setColumnWidth(number, needed + scaled(PADDING_PX))
        self._share_rest()

    def _share_rest(self) -> None:
        header, columns = self.horizontalHeader(), self._rows.columns
        sharing = [number for number, column in enumerate(columns) if not column.width]
        taken = sum(self.columnWidth(number) for number, column in enumerate(columns) if column.width)
        is_enough = self.viewport().width() - taken >= scaled(SHARE_PX) * len(sharing)
        for number in sharing:
            if is_enough:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(number, scaled(SHARE_PX))
