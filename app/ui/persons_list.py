"""The persons of the case as a list beside the face wall: best face, label, how many faces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.face import Person
from app.ui.crop_painting import paint_crop
from app.ui.crop_shelf import CropKey, CropKind, CropShelf, in_view
from app.ui.language import said, tr, tr_count
from app.ui.theme import CHOSEN, DIM, SMALL_PT, TEXT, colour, scaled, type_of
from app.ui.tiles import TileRole

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
ROW_PX = 56


class PersonsModel(QAbstractListModel):
    """Persons in the order the service gives them.

    Signals: `pictured` with the rows whose picture is ready; a list lays all its rows out anew where data changed.
    """

    pictured = Signal(object)

    def __init__(self, shelf: CropShelf) -> None:
        super().__init__()
        self._shelf = shelf
        self._persons: list[Person] = []
        self._rows: dict[int, int] = {}
        self._best: dict[int, int] = {}
        shelf.arrived.connect(self._repaint)

    def show(self, persons: Sequence[Person]) -> None:
        """Replace all persons at once."""
        self.beginResetModel()
        self._persons = list(persons)
        self._rows = {person.id: row for row, person in enumerate(self._persons)}
        self._best = {person.best_face_id: row for row, person in enumerate(self._persons)}
        self.endResetModel()

    def person_at(self, row: int) -> Person:
        """Return the person of a row."""
        return self._persons[row]

    def see(self, person: Person, place: QRect, within: QRegion) -> None:
        """Count a person's best face as seen, which was just painted into a place, of which a part is in view."""
        self._shelf.see(CropKey.of_face(person.best_face_id), place, within)

    def place_of(self, person_id: int | None) -> int | None:
        """Return a person's row, or None."""
        return None if person_id is None else self._rows.get(person_id)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many persons; a person has no rows below."""
        return 0 if parent.isValid() else len(self._persons)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: a person's label, or the pixmap of the best face if it is ready."""
        if not index.isValid():
            return None
        person = self._persons[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return said(person.label)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{said(person.label)}, {tr_count(len(person.face_ids), '{count} face', '{count} faces')}"
        if role == TileRole.TILE:
            return person
        if role == TileRole.PIXMAP:
            return self._shelf.crop(CropKey.of_face(person.best_face_id))
        return None

    @Slot(object)
    def _repaint(self, keys: frozenset[CropKey]) -> None:
        rows = [self._best.get(key.number) for key in keys if key.kind is CropKind.FACE]
        if known := [row for row in rows if row is not None]:
            self.pictured.emit(known)


class PersonsList(QListView):
    """The list itself. Emits `chosen` with a Person when another becomes the current one by hand."""

    chosen = Signal(object)

    def __init__(self, model: PersonsModel) -> None:
        super().__init__()
        self._persons = self.persons = model
        self.painting = QRegion()
        """What the painting that is under way brings before somebody's eyes."""
        self.setModel(model)
        self.setAccessibleName(tr("Persons"))
        self.setItemDelegate(_PersonDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        model.pictured.connect(self._repaint)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the rows in view."""
        self.painting = in_view(self, event)
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: nothing is copied to the clipboard."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
        else:
            super().keyPressEvent(event)

    def point_at(self, person_id: int | None) -> None:
        """Mark the person whose face is current on the wall, without telling anybody."""
        place = self._persons.place_of(person_id)
        if place is None:
            self.clearSelection()
        elif self.currentIndex().row() != place:
            self.setCurrentIndex(self._persons.index(place))

    @Slot(object)
    def _repaint(self, rows: Sequence[int]) -> None:
        for row in rows:
            self.update(self._persons.index(row))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._persons.person_at(index.row()))


class _PersonDelegate(QStyledItemDelegate):
    """One row: the face at the left, two lines beside it."""

    def __init__(self, parent: PersonsList) -> None:
        super().__init__(parent)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: all rows are equally high."""
        return QSize(scaled(160), scaled(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one person."""
        person = index.data(TileRole.TILE)
        if not isinstance(person, Person):
            return
        painter.save()
        place: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, colour(CHOSEN))
        face = QRect(place.x() + 8, place.y() + 6, place.height() - 12, place.height() - 12)
        paint_crop(painter, face, index.data(TileRole.PIXMAP))
        self._list.persons.see(person, face, self._list.painting)
        text = QRect(face.right() + 12, face.y() + 2, place.right() - face.right() - 16, scaled(20))
        painter.setPen(colour(TEXT))
        painter.setFont(type_of(SMALL_PT + 0.5, bold=True))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, said(person.label))
        painter.setPen(colour(DIM))
        painter.setFont(type_of(SMALL_PT))
        painter.drawText(
            text.translated(0, scaled(20)),
            Qt.AlignmentFlag.AlignVCenter,
            tr_count(len(person.face_ids), "{count} face", "{count} faces"),
        )
        painter.restore()
