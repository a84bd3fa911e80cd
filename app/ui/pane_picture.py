"""One picture with the view of it: the kept pixels stay as they are, and what is painted is what the view says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from app.domain.aspect import AS_CUT, CROP_SIDE_PX, Aspect
from app.domain.view import Placing, Tone, View
from app.domain.view_pixels import common_eyes_px, eyes_in_pane, placement, toned

Pixels = NDArray[np.uint8]


class PanePicture:
    """A picture, how the face lies in it, and its view. `image` is never changed."""

    def __init__(self) -> None:
        self.image = QImage()
        self.aspect = AS_CUT
        self._view = View()
        self._pixels: Pixels = np.empty((0, 0, 3), np.uint8)
        self._sharp: tuple[int, Pixels] = (0, self._pixels)
        self._seen = QImage()

    @property
    def is_empty(self) -> bool:
        """True while there is no picture."""
        return self.image.isNull()

    @property
    def view(self) -> View:
        """How it is looked at, in the steps in which that is written down."""
        return self._view.written()

    @property
    def placing(self) -> Placing:
        """Where it lies, as exactly as it was moved."""
        return self._view.placing

    def tell(self, image: QImage, aspect: Aspect) -> None:
        """Take another picture; tones and placing stay, landmarks that were moved go."""
        self.image, self.aspect = image, aspect
        self._view = replace(self._view, points=())
        self._pixels = pixels_of(image)
        self._sharp = (0, self._pixels)
        self._tone()

    def tone(self, tone: Tone) -> None:
        """Look at it in other tones."""
        if tone != self._view.tone:
            self._view = replace(self._view, tone=tone.checked())
            self._tone()

    def place(self, placing: Placing) -> None:
        """Let it lie elsewhere."""
        self._view = replace(self._view, placing=placing)

    def forget_view(self) -> None:
        """Look at it as it is kept, eyes level."""
        was_toned, self._view = self._view.tone != Tone(), View()
        if was_toned:
            self._tone()

    def dots(self, area: QRectF) -> list[QPointF]:
        """Return where the five landmarks lie in an area of the window."""
        to_pane = self._transform(area)
        return [to_pane.map(QPointF(x, y)) for x, y in self._points()]

    def put_dot(self, number: int, place: QPointF, area: QRectF) -> None:
        """Move a landmark to a place of an area; the eyes are level by the landmarks as they are now."""
        back, is_possible = self._transform(area).inverted()
        if is_possible:
            at = back.map(place)
            points = list(self._points())
            points[number] = (at.x(), at.y())
            self._view = replace(self._view, points=tuple(points))

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint what lies in an area, and nothing outside of it."""
        painter.save()
        painter.setClipRect(area)
        painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._transform(area), combine=True)
        side = CROP_SIDE_PX / max(self._seen.width(), 1)
        painter.scale(side, side)
        painter.drawImage(QPointF(0, 0), self._seen)
        painter.restore()

    def _points(self) -> tuple[tuple[float, float], ...]:
        return self.view.points or self.aspect.points

    def _transform(self, area: QRectF) -> QTransform:
        aspect = replace(self.aspect, points=self._points())
        (a, b, x), (c, d, y) = placement(aspect, self.view.placing, area.width(), area.height()).tolist()
        return QTransform(a, c, b, d, x + area.x(), y + area.y())

    def _tone(self) -> None:
        tone = self._view.tone
        if tone.sharpened != self._sharp[0]:  # the slow first step, kept while a slider moves the others
            self._sharp = (tone.sharpened, toned(self._pixels, Tone(sharpened=tone.sharpened)))
        self._seen = image_of(toned(self._sharp[1], replace(tone, sharpened=0)))


def in_eyes(place: QPointF, area: QRectF) -> tuple[float, float]:
    """Return a place of an area in eye distances from the point between the eyes, as moves are counted."""
    scale = common_eyes_px(area.width(), area.height())
    x, y = eyes_in_pane(area.width(), area.height())
    return (place.x() - area.x() - x) / scale, (place.y() - area.y() - y) / scale


def pixels_of(image: QImage) -> Pixels:
    """Return a picture's pixels, uint8 RGB (height, width, 3), as a copy."""
    seen = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = (
        np.frombuffer(seen.constBits(), np.uint8, seen.height() * seen.bytesPerLine()) if not seen.isNull() else None
    )
    if lines is None:
        return np.empty((0, 0, 3), np.uint8)
    rows = lines.reshape(seen.height(), seen.bytesPerLine())[:, : 3 * seen.width()]
    return rows.reshape(seen.height(), seen.width(), 3).copy()


def image_of(pixels: Pixels) -> QImage:
    """Return pixels, uint8 RGB (height, width, 3), as a picture of its own."""
    height, width = pixels.shape[:2]
    if not height or not width:
        return QImage()
    held = np.ascontiguousarray(pixels)
    made = QImage(held.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return made.convertToFormat(QImage.Format.Format_RGB32)
