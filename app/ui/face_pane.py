"""One of two large pictures for comparison: the face fills it, eyes level, and moves with wheel, hand and keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.aspect import AS_CUT, Aspect
from app.domain.view import Move
from app.ui.language import said, tr
from app.ui.pane_picture import PanePicture, in_eyes
from app.ui.theme import DIM, FOCUS, LINE, TEXT, WELL, type_of

ZOOM_STEP = 1.15
TURN_STEP_DEG = 1.0
DOT_PX = 5
_REACH_PX = 12
LEAST_PX = 200


class FacePane(QWidget):
    """Signals: `moving` with the Move that wheel or hand asked for; `pointed` with the number of a landmark and where
    it was put, in px of the pane."""

    moving = Signal(object)
    pointed = Signal(int, QPointF)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.picture = PanePicture()
        self.largest_px: int | None = None
        self.shows_dots = False
        self.chosen_dot: int | None = None
        self._name = name
        self._grabbed: QPointF | None = None
        self._dot: int | None = None
        self._dot_at = QPointF()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST_PX, LEAST_PX)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def is_empty(self) -> bool:
        """True while no picture is shown."""
        return self.picture.is_empty

    @property
    def area(self) -> QRectF:
        """The part of the pane in which the face is painted: all of it, or as large as faces may be shown."""
        whole = QRectF(self.rect())
        if self.largest_px is None:
            return whole
        width, height = (min(side, self.largest_px) for side in (whole.width(), whole.height()))
        return QRectF((whole.width() - width) // 2, (whole.height() - height) // 2, width, height)

    def sizeHint(self) -> QSize:
        """Qt: what there is room for; the layout gives it the rest."""
        return QSize(LEAST_PX, LEAST_PX)

    def tell(self, image: QImage, aspect: Aspect = AS_CUT) -> None:
        """Show a picture; an empty one says so."""
        self.picture.tell(image, aspect)
        self.refresh()

    def refresh(self) -> None:
        """Paint the picture as its view is now, and say it to those who hear the window."""
        self.setAccessibleDescription(said(self.picture.view.words))
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: the wheel zooms around the pointer; with Shift it turns."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        around = in_eyes(event.position(), self.area)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.moving.emit(Move(turn_deg=TURN_STEP_DEG * turned / 120, around=around))
        else:
            self.moving.emit(Move(zoom=ZOOM_STEP ** (turned / 120), around=around))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a drag begins, of a landmark where one lies under the pointer, else of the picture."""
        self._dot = self._dot_under(event.position())
        self._grabbed = event.position()
        self._dot_at = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: landmark or picture follows the hand."""
        if self._grabbed is None:
            return
        if self._dot is not None:
            self._dot_at = event.position()
            self.update()
            return
        here, before = (in_eyes(place, self.area) for place in (event.position(), self._grabbed))
        self._grabbed = event.position()
        self.moving.emit(Move(right=here[0] - before[0], down=here[1] - before[1]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a drag ends; the picture is level by its landmarks as they are now."""
        if self._dot is not None and self._dot_at != self._grabbed:
            self.pointed.emit(self._dot, self._dot_at)
        self._grabbed = self._dot = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint ground, face and, where they are asked for, landmarks."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(WELL))
        if self.is_empty:
            painter.setPen(QColor(DIM))
            painter.setFont(type_of(10.5))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("No picture to show"))
        else:
            self.picture.paint(painter, self.area)
            if self.shows_dots:
                self._paint_dots(painter)
        painter.setPen(QPen(QColor(LINE), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _dot_under(self, place: QPointF) -> int | None:
        if not self.shows_dots or self.is_empty:
            return None
        away = [(dot - place).manhattanLength() for dot in self.picture.dots(self.area)]
        nearest = min(range(len(away)), key=away.__getitem__)
        return nearest if away[nearest] <= _REACH_PX else None

    def _paint_dots(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, dot in enumerate(self.picture.dots(self.area)):
            at = self._dot_at if number == self._dot else dot
            painter.setPen(QPen(QColor(WELL), 3.5))
            painter.drawEllipse(at, DOT_PX, DOT_PX)
            painter.setPen(QPen(QColor(FOCUS if number == self.chosen_dot else TEXT), 1.6))
            painter.drawEllipse(at, DOT_PX, DOT_PX)
