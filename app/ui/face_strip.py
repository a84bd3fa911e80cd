"""A row of small faces to choose from: the faces of the searched person, or the references of a candidate."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.crop_shelf import CropKey, CropShelf, in_view
from app.ui.language import tr, tr_count
from app.ui.theme import DIM, FOCUS, SMALL_PT, colour, fit, scaled, type_of

SIDE_PX = 72
STEP_PX = SIDE_PX + 6


class FaceStrip(QWidget):
    """Signals: `chosen` with the place of the face that was pressed."""

    chosen = Signal(int)

    def __init__(self, shelf: CropShelf, name: str) -> None:
        super().__init__()
        self._shelf = shelf
        self._keys: list[CropKey] = []
        self._current = 0
        fit(self, height=SIDE_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        shelf.arrived.connect(self._repaint)

    def tell(self, keys: Sequence[CropKey], current: int) -> None:
        """Show these faces and mark the one that is shown large."""
        self._keys = list(keys)
        self._current = current
        shown = tr("number {place} is shown large", place=current + 1) if keys else ""
        self.setAccessibleDescription(
            f"{tr_count(len(keys), '{count} picture', '{count} pictures')}, {shown}".strip(", ")
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Qt: as high as one face."""
        return QSize(scaled(STEP_PX) * 4, scaled(SIDE_PX))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: the face under the pointer is chosen."""
        place = self._first() + int(event.position().x()) // scaled(STEP_PX)
        if place < len(self._keys):
            self.chosen.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint as many as there is room for, around the current one."""
        painter = QPainter(self)
        first, room, side = self._first(), self._room(), scaled(SIDE_PX)
        for slot, key in enumerate(self._keys[first : first + room]):
            place = QRect(slot * scaled(STEP_PX), 0, side, side)
            self._shelf.paint(painter, place, key, in_view(self, event))
            if first + slot == self._current and len(self._keys) > 1:
                painter.setPen(QPen(colour(FOCUS), 2))
                painter.drawRect(place.adjusted(1, 1, -1, -1))
        hidden = len(self._keys) - min(room, len(self._keys))
        if hidden:
            painter.setPen(colour(DIM))
            painter.setFont(type_of(SMALL_PT))
            painter.drawText(
                QRect(room * scaled(STEP_PX), 0, scaled(60), side), Qt.AlignmentFlag.AlignVCenter, f"+{hidden}"
            )
        painter.end()

    def _room(self) -> int:
        room = max(1, (self.width() + 6) // scaled(STEP_PX))
        return room if room >= len(self._keys) else max(1, (self.width() - scaled(40)) // scaled(STEP_PX))

    def _first(self) -> int:
        return max(0, min(self._current - self._room() // 2, len(self._keys) - self._room()))

    @Slot(object)
    def _repaint(self, keys: frozenset[CropKey]) -> None:
        if not keys.isdisjoint(self._keys):
            self.update()
