"""Turn a kept crop into what one person is shown of it: the only place of the window where a picture is decoded.

Nobody behind this place holds a face that is clearer than that person chose.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from app.domain.shielding import Blur, Shield

_SMOOTH = Qt.TransformationMode.SmoothTransformation
_SHAPE = Qt.AspectRatioMode.KeepAspectRatio
_STEPS = 2
"""Enlarging by so many times at once lets no edges of the few points show that are left."""


def picture(jpeg: bytes, shield: Shield, side_px: int | None = None) -> QImage:
    """Return a crop that this program wrote itself as one person sees it, scaled down to `side_px` where given."""
    image = QImage()
    image.loadFromData(jpeg, "JPG")
    if side_px is not None and not image.isNull() and image.width() > side_px:
        image = image.scaled(QSize(side_px, side_px), _SHAPE, _SMOOTH)
    return shielded(image, shield)


def shielded(image: QImage, shield: Shield) -> QImage:
    """Return a copy of an image, RGB32 and of the same size, greyed and blurred as a shield says.

    What a blur takes away is gone: the copy is made of `Blur.detail_px` points across, and nothing brings back more.
    """
    shown = image
    if shield.is_grey:
        shown = shown.convertToFormat(QImage.Format.Format_Grayscale8)
    shown = blurred(shown, shield.blur).convertToFormat(QImage.Format.Format_RGB32)
    return shown.copy() if shown.cacheKey() == image.cacheKey() else shown


def blurred(image: QImage, blur: Blur) -> QImage:
    """Return an image of the same size that is made of no more than the blur's few points across."""
    detail = blur.detail_px
    if detail is None or image.isNull():
        return image
    size = image.size()
    longest = max(size.width(), size.height())
    if longest <= detail:
        return image
    few = image.scaled(QSize(detail, detail), _SHAPE, _SMOOTH)
    while max(few.width(), few.height()) * _STEPS < longest:
        few = few.scaled(few.size() * _STEPS, Qt.AspectRatioMode.IgnoreAspectRatio, _SMOOTH)
    return few.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, _SMOOTH)
