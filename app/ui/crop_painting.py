"""Paint crops: the only place of the window that lays a face on the screen, no larger than its person chose."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap

from app.ui.theme import WELL, colour


@dataclass(frozen=True, slots=True)
class Crop:
    """A crop ready to be painted, shielded already; `largest_px` is the greatest side that it may be painted at."""

    pixmap: QPixmap
    largest_px: int | None = None


def paint_crop(painter: QPainter, place: QRect, crop: object) -> None:
    """Paint a Crop into a square; where it has not arrived yet (None), leave the place empty and dark."""
    if not isinstance(crop, Crop):
        painter.fillRect(place, colour(WELL))
        return
    within = QRectF(place)
    room = limited(within, crop.largest_px)
    if room != within:
        painter.fillRect(place, colour(WELL))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(room, crop.pixmap, QRectF(crop.pixmap.rect()))


def lay_down(painter: QPainter, at: QPoint, painted: QPixmap) -> None:
    """Lay down what was painted here before, by paint_crop() and with words around it."""
    painter.drawPixmap(at, painted)


def paint_part(painter: QPainter, place: QRectF, image: QImage, part: QRectF, largest_px: int | None) -> None:
    """Paint a part of a shielded picture into a place, or into its middle where that is larger than it may be."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(limited(place, largest_px), image, part)


def limited(place: QRectF, largest_px: int | None) -> QRectF:
    """Return the middle of a place, no side longer than `largest_px`; the place itself where it is no longer."""
    if largest_px is None or max(place.width(), place.height()) <= largest_px:
        return place
    shrunk = place.size() * (largest_px / max(place.width(), place.height()))
    within = QRectF(place.topLeft(), shrunk)
    within.moveCenter(place.center())
    return within
