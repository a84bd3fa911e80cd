"""A frame that is drawn with the pointer over a grid, to take what it touches."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QAbstractItemView, QApplication, QRubberBand


class Lasso(QObject):
    """Signals: `drawn` with the rectangle that was drawn, in the viewport's pixels. A click draws none."""

    drawn = Signal(object)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._from: QPoint | None = None
        self._band: QRubberBand | None = None

    def begin(self, at: QPoint) -> None:
        """The button went down here."""
        self._from = at

    def follow(self, at: QPoint) -> None:
        """Draw the frame to here, once the pointer has gone far enough to mean it."""
        if self._from is None:
            return
        if self._band is None and (at - self._from).manhattanLength() >= QApplication.startDragDistance():
            self._band = QRubberBand(QRubberBand.Shape.Rectangle, self._view.viewport())
            self._band.show()
        if self._band is not None:
            self._band.setGeometry(QRect(self._from, at).normalized())

    def end(self) -> None:
        """The button went up: tell what was drawn."""
        band, self._from, self._band = self._band, None, None
        if band is not None:
            frame = band.geometry()
            band.hide()
            band.deleteLater()
            self.drawn.emit(frame)
