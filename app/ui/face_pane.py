"""One of two large pictures for comparison: same size, same zoom, and a look that changes only the display."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.crop_painting import paint_part
from app.ui.theme import DIM, LINE, WELL, type_of

CLOSEST = 6.0


class Look(StrEnum):
    """How both pictures are displayed. The kept crop is never changed."""

    ORIGINAL = "Original"
    GREY = "Grey"
    INVERT = "Invert"


def seen_as(image: QImage, look: Look) -> QImage:
    """Return a copy of `image` as a look shows it."""
    if look is Look.GREY:
        return image.convertToFormat(QImage.Format.Format_Grayscale8)
    seen = image.copy()
    if look is Look.INVERT:
        seen.invertPixels()
    return seen


class FacePane(QWidget):
    """Signals: `framed` with (zoom, centre) after wheel or drag; the other pane is told the same."""

    framed = Signal(float, QPointF)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._image = QImage()
        self._seen = QImage()
        self._look = Look.ORIGINAL
        self._zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._grabbed: QPointF | None = None
        self.largest_px: int | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 200)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def is_empty(self) -> bool:
        """True while no picture is shown."""
        return self._image.isNull()

    def sizeHint(self) -> QSize:
        """Qt: as large as can be."""
        return QSize(520, 520)

    def tell(self, image: QImage) -> None:
        """Show a picture; an empty one says so."""
        self._image = image
        self._seen = seen_as(image, self._look)
        self.update()

    def look(self, look: Look) -> None:
        """Change how the picture is displayed."""
        self._look = look
        self._seen = seen_as(self._image, look)
        self.update()

    def frame(self, zoom: float, centre: QPointF) -> None:
        """Zoom to `zoom` (1.0 shows all) around `centre` (0..1 across and down)."""
        self._zoom = min(max(zoom, 1.0), CLOSEST)
        half = 0.5 / self._zoom
        self._centre = QPointF(min(max(centre.x(), half), 1 - half), min(max(centre.y(), half), 1 - half))
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: the wheel zooms."""
        self._tell_frame(self._zoom * 1.15 ** (event.angleDelta().y() / 120), self._centre)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a drag begins."""
        self._grabbed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the picture follows the hand."""
        if self._grabbed is not None:
            moved = event.position() - self._grabbed
            self._grabbed = event.position()
            self._tell_frame(self._zoom, self._centre - moved / (self.side_px * self._zoom))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a drag ends."""
        self._grabbed = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the part in view as a square in the middle."""
        painter = QPainter(self)
        side = self.side_px
        place = QRectF((self.width() - side) // 2, 0, side, side)
        painter.fillRect(place, QColor(WELL))
        if self._seen.isNull():
            painter.setPen(QColor(DIM))
            painter.setFont(type_of(10.5))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "No picture to show")
        else:
            paint_part(painter, place, self._seen, self._part(), self.largest_px)
        painter.setPen(QPen(QColor(LINE), 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()

    @property
    def side_px(self) -> int:
        """How large the square is in which the picture is painted."""
        return min(self.width(), self.height())

    def _part(self) -> QRectF:
        width, height = self._seen.width() / self._zoom, self._seen.height() / self._zoom
        left, top = self._centre.x() * self._seen.width(), self._centre.y() * self._seen.height()
        return QRectF(left - width / 2, top - height / 2, width, height)

    def _tell_frame(self, zoom: float, centre: QPointF) -> None:
        self.frame(zoom, centre)
        self.framed.emit(self._zoom, self._centre)
