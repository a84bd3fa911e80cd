"""A whole frame while somebody sees it: grey and blurred at first, in memory alone, gone at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.face import Box
from app.domain.reveal import ShownFrame
from app.domain.shielding import FRAME, Shield
from app.ui.crop_pictures import shielded
from app.ui.language import tr
from app.ui.theme import DIM, FOCUS, WELL, colour, fit, type_of

LEAST_PX = 240


class FrameView(QWidget):
    """Shows a frame as large as there is room, with an edge around the face; without one, what to do.

    Signals: `grabbed` and `dragged` with a place in the frame, px, when the mouse goes down on it and moves;
    `released`. `over` paints over the frame, where somebody draws on it.
    """

    grabbed = Signal(float, float)
    dragged = Signal(float, float)
    released = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Frame"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        fit(self, least_width=LEAST_PX, least_height=LEAST_PX)
        self.words = ""
        self._frame: ShownFrame | None = None
        self._box: Box | None = None
        self._known: Sequence[Box] = ()
        self.over: Callable[[QPainter, Callable[[float, float], QPointF]], None] | None = None
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

    def show_frame(self, frame: ShownFrame, box: Box | None, known: Sequence[Box] = ()) -> None:
        """Show a frame, grey and blurred, and where the face is, and others of the case are."""
        height, width = frame.pixels.shape[:2]
        self._frame, self._box, self._known = frame, box, known
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
        self._known = ()
        self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: paint the frame, or the words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(WELL))
        if self._frame is None or self._seen.isNull():
            painter.setPen(colour(DIM))
            painter.setFont(type_of(10.5))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.words)
        else:
            place = self._place()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._seen, QRectF(self._seen.rect()))
            for known in self._known:
                self._paint_box(painter, known, QPen(colour(DIM), 1))
            if self._box is not None:
                self._paint_box(painter, self._box, QPen(colour(FOCUS), 2))
            if self.over is not None:
                self.over(painter, self.to_view)
        painter.end()

    @property
    def frame_px_per_px(self) -> float:
        """How many pixels of the frame lie in one of the view; 0 while there is none."""
        return 0.0 if self._frame is None else self._frame.part.width / self._place().width()

    def to_view(self, x: float, y: float) -> QPointF:
        """Return where a place in the frame, px, lies in the view."""
        place, frame = self._place(), self._frame
        if frame is None:
            return QPointF()
        across, down = (x - frame.part.left) / frame.part.width, (y - frame.part.top) / frame.part.height
        return QPointF(place.left() + across * place.width(), place.top() + down * place.height())

    def to_frame(self, at: QPointF) -> tuple[float, float]:
        """Return where a place in the view lies in the frame, px."""
        place, frame = self._place(), self._frame
        if frame is None:
            return 0.0, 0.0
        across, down = (at.x() - place.left()) / place.width(), (at.y() - place.top()) / place.height()
        return frame.part.left + across * frame.part.width, frame.part.top + down * frame.part.height

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: the mouse goes down on the frame."""
        if not self.is_empty and event.button() == Qt.MouseButton.LeftButton:
            self.grabbed.emit(*self.to_frame(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: it moves while it is down."""
        if not self.is_empty and event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(*self.to_frame(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: it goes up."""
        self.released.emit()

    def _paint_box(self, painter: QPainter, box: Box, pen: QPen) -> None:
        painter.setPen(pen)
        corner = self.to_view(box.left, box.top)
        painter.drawRect(QRectF(corner, self.to_view(box.left + box.width, box.top + box.height)))

    def _place(self) -> QRectF:
        share = min(self.width() / self._seen.width(), self.height() / self._seen.height())
        place = QRectF(0, 0, share * self._seen.width(), share * self._seen.height())
        place.moveCenter(QRectF(self.rect()).center())
        return place
