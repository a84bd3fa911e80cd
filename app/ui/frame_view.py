"""A whole frame while somebody sees it: grey and blurred at first, in memory alone, gone at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.face import Box
from app.domain.reveal import ShownFrame
from app.domain.shielding import FRAME, Shield
from app.ui.crop_pictures import shielded
from app.ui.language import tr
from app.ui.theme import DIM, FOCUS, WELL, type_of

LEAST_PX = 240


class FrameView(QWidget):
    """Shows a frame as large as there is room, with an edge around the face; without one, what to do."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Frame"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST_PX, LEAST_PX)
        self.words = ""
        self._frame: ShownFrame | None = None
        self._box: Box | None = None
        self._raw = QImage()
        self._seen = QImage()

    @property
    def is_empty(self) -> bool:
        """True while no frame is here."""
        return self._frame is None

    def say(self, words: str) -> None:
        """Say something where the frame will be."""
        self.words = words
        self.update()

    def show_frame(self, frame: ShownFrame, box: Box) -> None:
        """Show a frame, grey and blurred, and where the face is."""
        height, width = frame.pixels.shape[:2]
        self._frame, self._box = frame, box
        # No copy: the view looks at the very pixels that are overwritten when the frame goes.
        self._raw = QImage(frame.pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
        self.shield(FRAME)

    def shield(self, shield: Shield) -> None:
        """Show the frame that is here in another way."""
        if self._frame is not None:
            self._seen.fill(0)
            self._seen = shielded(self._raw, shield)
            self.update()

    def clear(self) -> None:
        """Overwrite the frame, and paint the place dark before anything else happens."""
        self._seen.fill(0)
        self._seen, self._raw = QImage(), QImage()
        if self._frame is not None:
            self._frame.forget()
        self._frame = self._box = None
        self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the frame, or the words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(WELL))
        if self._frame is None or self._seen.isNull():
            painter.setPen(QColor(DIM))
            painter.setFont(type_of(10.5))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.words)
        else:
            place = self._place()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._seen, QRectF(self._seen.rect()))
            self._paint_box(painter, place, self._frame)
        painter.end()

    def _paint_box(self, painter: QPainter, place: QRectF, frame: ShownFrame) -> None:
        if self._box is None:
            return
        share = place.width() / frame.pixels.shape[1]
        left, top, width, height = (share * side for side in frame.place_of(self._box))
        painter.setPen(QPen(QColor(FOCUS), 2))
        painter.drawRect(QRectF(place.left() + left, place.top() + top, width, height))

    def _place(self) -> QRectF:
        share = min(self.width() / self._seen.width(), self.height() / self._seen.height())
        place = QRectF(0, 0, share * self._seen.width(), share * self._seen.height())
        place.moveCenter(QRectF(self.rect()).center())
        return place
