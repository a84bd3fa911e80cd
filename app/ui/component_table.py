"""FISWG's nineteen components as rows, each with one of three choices: by its key, by a click, or left open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.domain.sheet import Component
from app.ui.keyring import KEYRING, is_pressed, key_of
from app.ui.language import said, tr
from app.ui.theme import FAINT, colour, fit, scaled

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COMPONENTS = tuple(Component)
MARK = "●"
ROW_PX, CHOICE_PX, WIDE_PX = 25, 36, 70


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the three: its word on record, the act whose key heads its column, and what it says in full."""

    value: str
    act: str
    words: str


class ComponentModel(QAbstractTableModel):
    """What is chosen for each component. `notes` are told with a component's name, `closed` ones cannot be chosen."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.choices = tuple(choices)
        self.chosen: dict[Component, str] = {}
        self.marks: dict[Component, str] = {}
        self._notes: Mapping[Component, str] = {}
        self._closed: frozenset[Component] = frozenset()
        self._signs: Mapping[Component, str] = {}
        KEYRING.changed.connect(self._learn_keys)

    @Slot()
    def _learn_keys(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 1, len(self.choices))

    def show(
        self,
        chosen: Mapping[Component, str],
        marks: Mapping[Component, str] | None = None,
        notes: Mapping[Component, str] | None = None,
        closed: frozenset[Component] = frozenset(),
        signs: Mapping[Component, str] | None = None,
    ) -> None:
        """Replace everything that is shown; `signs` are short ones behind the names."""
        self.beginResetModel()
        self.chosen, self.marks = dict(chosen), dict(marks or {})
        self._notes, self._closed, self._signs = dict(notes or {}), closed, dict(signs or {})
        self.endResetModel()

    def put(self, component: Component, value: str | None, mark: str = MARK) -> None:
        """Choose for one component, or leave it open again (None)."""
        if value is None:
            self.chosen.pop(component, None)
        else:
            self.chosen[component] = value
            self.marks[component] = mark
        row = _COMPONENTS.index(component)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.choices)))

    def is_open(self, component: Component) -> bool:
        """True where something can be chosen for a component."""
        return component not in self._closed

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: a row for each component."""
        return 0 if parent.isValid() else len(_COMPONENTS)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: the name and the choices."""
        return 0 if parent.isValid() else 1 + len(self.choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the component's name, and a mark where a choice is made."""
        if not index.isValid():
            return None
        component, column = _COMPONENTS[index.row()], index.column()
        if role == Qt.ItemDataRole.ForegroundRole and (not self.is_open(component) or component not in self.chosen):
            return colour(FAINT)
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.AccessibleTextRole and column:
            return self._spoken_choice(component, self.choices[column - 1])
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(component)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if not column:
            sign = self._signs.get(component, "")
            return said(component.value.replace("-", " ").capitalize()) + (f"  {sign}" if sign else "")
        chosen = self.chosen.get(component) == self.choices[column - 1].value
        return self.marks.get(component, MARK) if chosen else "·" if self.is_open(component) else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the key of each choice heads its column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and section:
            return said(self.choices[section - 1].words)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter if section else Qt.AlignmentFlag.AlignLeft)
        if role == Qt.ItemDataRole.DisplayRole:
            return key_of(self.choices[section - 1].act) if section else tr("Component")
        return None

    def _spoken_choice(self, component: Component, choice: Choice) -> str:
        """One choice alone: a screen reader says a whole row, and the component with what is chosen stands first."""
        words = said(choice.words)
        return tr("{choice}, chosen", choice=words) if self.chosen.get(component) == choice.value else words

    def _spoken(self, component: Component) -> str:
        chosen = next(
            (said(each.words) for each in self.choices if each.value == self.chosen.get(component)), tr("left open")
        )
        mark = self.marks.get(component, MARK) if component in self.chosen else MARK
        parts = (said(component.words), chosen, "" if mark == MARK else mark, self._notes.get(component, ""))
        return ", ".join(part for part in parts if part)


class ComponentTable(QTableView):
    """Signals: `picked` with the Component and the value that was asked for; who hears it says what comes of it."""

    picked = Signal(object, str)

    def __init__(self, model: ComponentModel, name: str, *, has_words: bool = False) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        fit(self, least_height=ROW_PX * 6)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._has_words = has_words
        self._lay_out()
        self.clicked.connect(self._clicked)
        model.modelReset.connect(self._select_first)
        self._select_first()

    @property
    def current(self) -> Component:
        """The component of the current row."""
        return _COMPONENTS[max(self.currentIndex().row(), 0)]

    def go_on(self) -> None:
        """Go to the next component for which something can be chosen; at the end, stay."""
        for row in range(self.currentIndex().row() + 1, len(_COMPONENTS)):
            if self._model.is_open(_COMPONENTS[row]):
                self.selectRow(row)
                return

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another size is worn; rows and columns follow it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a choice's key chooses it for the current row; nothing is copied."""
        choice = next((each for each in self._model.choices if is_pressed(event, each.act)), None)
        if choice is not None and self._model.is_open(self.current):
            self.picked.emit(self.current, choice.value)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _lay_out(self) -> None:
        self.verticalHeader().setMinimumSectionSize(scaled(ROW_PX))
        self.verticalHeader().setDefaultSectionSize(scaled(ROW_PX))
        self.horizontalHeader().setMinimumSectionSize(scaled(CHOICE_PX))
        for column in range(1, self._model.columnCount()):
            is_wide = self._has_words and column == len(self._model.choices)
            self.setColumnWidth(column, scaled(WIDE_PX if is_wide else CHOICE_PX))

    @Slot()
    def _select_first(self) -> None:
        self.selectRow(next((row for row, each in enumerate(_COMPONENTS) if self._model.is_open(each)), 0))

    @Slot(object)
    def _clicked(self, index: QModelIndex) -> None:
        component = _COMPONENTS[index.row()]
        if index.column() and self._model.is_open(component):
            self.picked.emit(component, self._model.choices[index.column() - 1].value)
