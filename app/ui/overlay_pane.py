"""Both faces laid over each other: swipe, blend or a slow flicker; for orientation, and said to be an overlay."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.looking import FLICKER_MS, FLICKER_STOPS_MS, OVERLAY_WARNING, Overlay
from app.ui.face_pane import LEAST_PX, FacePane
from app.ui.pane_picture import PanePicture
from app.ui.theme import FOCUS, LINE, SMALL_PT, TEXT, WELL, colour, scaled, type_of

_LABEL_PX = 26


class OverlayPane(QWidget):
    """Takes the place of two panes and paints what they show, in their own views.

    Signals: `swiped` with the share of the reference after a drag; `stopped` when a flicker has run its time.
    """

    swiped = Signal(float)
    stopped = Signal()

    def __init__(self, probe: FacePane, reference: FacePane) -> None:
        super().__init__()
        self._panes = (probe, reference)
        self.kind = Overlay.NONE
        self.share = 0.5
        self._shows_reference = False
        self._turns, self._end = QTimer(self), QTimer(self)
        self._turns.setInterval(FLICKER_MS)
        self._end.setInterval(FLICKER_STOPS_MS)
        self._end.setSingleShot(True)
        self._turns.timeout.connect(self._turn)
        self._end.timeout.connect(self.stopped)
        self.setAccessibleName(OVERLAY_WARNING)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST_PX, LEAST_PX)
        self.hide()

    @property
    def is_flickering(self) -> bool:
        """True while the faces stand in turns."""
        return self._turns.isActive()

    @property
    def area(self) -> QRectF:
        """Where the faces are painted: as large as a pane, in the middle, below the words that say what it is."""
        pane = self._panes[0]
        limit = pane.largest_px or max(self.width(), self.height())
        width = min(float(self.width()), (self.height() - scaled(_LABEL_PX)) * 1.2, limit)
        height = min(float(self.height() - scaled(_LABEL_PX)), limit)
        return QRectF(
            (self.width() - width) / 2,
            scaled(_LABEL_PX) + (self.height() - scaled(_LABEL_PX) - height) / 2,
            width,
            height,
        )

    def show_kind(self, kind: Overlay) -> None:
        """Lay the faces over each other in this way, or in none."""
        self.kind = kind
        self._shows_reference = False
        for timer in (self._turns, self._end):
            timer.stop()
            if kind is Overlay.FLICKER:
                timer.start()
        self.setVisible(kind is not Overlay.NONE)
        self.update()

    def show_share(self, share: float) -> None:
        """Show this much of the reference, 0 to 1."""
        self.share = min(max(share, 0.0), 1.0)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: the edge of a swipe comes to the pointer."""
        self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the edge of a swipe follows the hand."""
        if self.kind is Overlay.SWIPE and self.area.width() > 0:
            self.swiped.emit(1 - min(max((event.position().x() - self.area.x()) / self.area.width(), 0.0), 1.0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the words, then both faces."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(WELL))
        self._paint_faces(painter)
        painter.setFont(type_of(SMALL_PT, bold=True))
        painter.setPen(colour(FOCUS))
        painter.drawText(
            QRectF(10, 0, self.width() - 20, scaled(_LABEL_PX)), Qt.AlignmentFlag.AlignCenter, f"△  {OVERLAY_WARNING}"
        )
        painter.setPen(QPen(colour(FOCUS), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_faces(self, painter: QPainter) -> None:
        probe, reference = (pane.picture for pane in self._panes)
        area = self.area
        painter.setPen(QPen(colour(LINE), 1))
        if self.kind is Overlay.FLICKER:
            (reference if self._shows_reference else probe).paint(painter, area)
        elif self.kind is Overlay.BLEND:
            probe.paint(painter, area)
            painter.setOpacity(self.share)
            painter.drawImage(area.topLeft(), self._alone(reference, area))
            painter.setOpacity(1)
        elif self.kind is Overlay.SWIPE:
            probe.paint(painter, area)
            edge = area.x() + area.width() * (1 - self.share)
            painter.save()
            painter.setClipRect(QRectF(edge, area.y(), area.right() - edge, area.height()))
            painter.drawImage(area.topLeft(), self._alone(reference, area))
            painter.restore()
            painter.setPen(QPen(colour(TEXT), 1))
            painter.drawLine(QPointF(edge, area.y()), QPointF(edge, area.bottom()))

    def _alone(self, picture: PanePicture, area: QRectF) -> QImage:
        """Return one face on its ground, so that what lies beyond its edge covers the other face, too."""
        scale = self.devicePixelRatioF()
        alone = QImage(area.size().toSize() * scale, QImage.Format.Format_RGB32)
        alone.setDevicePixelRatio(scale)
        alone.fill(colour(WELL))
        painter = QPainter(alone)
        picture.paint(painter, QRectF(0, 0, area.width(), area.height()))
        painter.end()
        return alone

    @Slot()
    def _turn(self) -> None:
        self._shows_reference = not self._shows_reference
        self.update()
