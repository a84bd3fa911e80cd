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
    """One column: its heading, what it says of a row, and its width in digits.

    Width 0 takes what is left, and at least `least` digits. A column that `can_go` is left out where there is no
    room for all, the last one first; the tip of the first column then says what it would.
    """

    heading: str
    says: Callable[[R], str]
    width: int = 0
    is_number: bool = False
    least: int = 0
    can_go: bool = False


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
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return self._in_full(self._rows[index.row()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return column.says(self._rows[index.row()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.says(self._rows[index.row()]).strip() or tr("empty")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _in_full(self, shown: R) -> str:
        """Return what the first column says, and below it what those say that may be left out."""
        spare = [(said(column.heading), column.says(shown)) for column in self.columns[1:] if column.can_go]
        return "\n".join([self.columns[0].says(shown), *(f"{name}: {words}" for name, words in spare if words)])

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
        self._widths: list[int] = []
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
        """Qt: Enter chooses the current row, Home and End go to the first and last; nothing is copied."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose()
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._rows.rowCount():
            self.selectRow(0 if event.key() == Qt.Key.Key_Home else self._rows.rowCount() - 1)
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
        self._widths = [self._width_of(column) for column in self._rows.columns]
        for number, column in enumerate(self._rows.columns):
            if column.width:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(number, self._widths[number])
        self._share_rest()

    @staticmethod
    def _width_of(column: Column[Any]) -> int:
        metrics = QFontMetrics(type_of(BASE_PT))
        digits = metrics.horizontalAdvance("0" * (column.width or column.least))
        needed = max(digits, metrics.horizontalAdvance(said(column.heading))) + scaled(PADDING_PX)
        return needed if column.width else max(needed, scaled(SHARE_PX))

    def _leave_out(self) -> None:
        """Hide as many columns that can go, from the last one on, as there is no room for."""
        needed = sum(self._widths)
        for number, column in reversed(list(enumerate(self._rows.columns))):
            if column.can_go:
                is_cut = needed > self.viewport().width()
                self.setColumnHidden(number, is_cut)
                needed -= self._widths[number] if is_cut else 0

    def _share_rest(self) -> None:
        self._leave_out()
        header, columns = self.horizontalHeader(), self._rows.columns
        sharing = [number for number, column in enumerate(columns) if not column.width]
        taken = sum(self.columnWidth(number) for number, column in enumerate(columns) if column.width)
        is_enough = self.viewport().width() - taken >= sum(self._widths[number] for number in sharing)
        for number in sharing:
            if is_enough:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(number, self._widths[number])
