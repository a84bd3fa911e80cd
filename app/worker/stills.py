"""Decode a still: whole, at a fraction of its size, or as far as a damaged file still shows it. In workers only."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile, Jpeg2KImagePlugin, JpegImagePlugin

from app.domain.face import Frame
from app.worker.decode import (
    DECODER_ERRORS,
    MOST_PIXELS,
    opened,
    orientation_of,
    unheard_warnings,
    upright_rgb,
)
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.jpeg import ON_ITS_SIDE, is_plain_jpeg, jpeg_pixels, reduction_for
from app.worker.protocol import MOST_SIDE_PX
from app.worker.salvage import salvaged, without_filling

_JPEG = b"\xff\xd8"
_BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")
_MOST_JUNK_BYTES = 1 << 20
_REDUCTIONS = (2, 4, 8)


@dataclass(frozen=True, slots=True)
class Still:
    """What was decoded of a picture, upright.

    `size` is (width, height) of the whole picture. `frame` is the part of it that begins at (`left_px`, `top_px`), with
    each side divided by `reduction`; mostly all of it, as it is.
    """

    frame: Frame
    size: tuple[int, int]
    shortfall: Shortfall = Shortfall.NONE
    reduction: int = 1
    left_px: int = 0
    top_px: int = 0

    @property
    def is_whole(self) -> bool:
        """True where the frame is the whole picture at its full size."""
        return self.reduction == 1 and (self.frame.pixels.shape[1], self.frame.pixels.shape[0]) == self.size


def still(content: bytes) -> Still:
    """Decode strictly; where the file is cut short or broken, what there is; where it is too large, a fraction of it.

    Raises Unreadable with the reason where nothing can be shown.
    """
    try:
        pixels = _whole(content)
    except Unreadable as reason:
        if reason.failure is Failure.TOO_MANY_PIXELS:
            return _reduced(content, reason)
        if reason.failure is Failure.NOT_MEDIA:
            return _behind_junk(content, reason)
        if reason.failure is not Failure.DAMAGED:
            raise
    except DECODER_ERRORS:
        pass
    else:
        return Still(Frame(pixels), _size_of(pixels))
    found = salvaged(content)
    return Still(Frame(found.pixels), found.size, found.shortfall, left_px=found.left_px, top_px=found.top_px)


def glance(content: bytes, least_pixels: int) -> Still | None:
    """Return a JPEG much reduced, and thereby much faster, to no fewer than `least_pixels`.

    None where it has not that many to spare, is no plain JPEG, is not whole or is too large: then `still` is to be
    asked.
    """
    if not content.startswith(_JPEG):
        return None
    with opened(content, may_be_large=True) as picture, unheard_warnings():
        reduction = reduction_for(picture.size, least_pixels)
        if reduction == 1 or not is_plain_jpeg(picture) or picture.width * picture.height > MOST_PIXELS:
            return None
        orientation = orientation_of(picture)
        pixels = jpeg_pixels(content, picture, orientation, reduction)
        size = picture.size[::-1] if orientation in ON_ITS_SIDE else picture.size
    return None if pixels is None else Still(Frame(pixels), (size[0], size[1]), reduction=reduction)


def _whole(content: bytes) -> NDArray[np.uint8]:
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    with opened(content) as picture, unheard_warnings():
        if is_plain_jpeg(picture):
            pixels = jpeg_pixels(content, picture, orientation_of(picture))
            if pixels is not None:
                return pixels
        picture.load()
        return upright_rgb(picture)


def _behind_junk(content: bytes, reason: Unreadable) -> Still:
    """Return a JPEG or PNG that begins behind other bytes, as pieces carved from a medium do; else raise `reason`."""
    places = [content.find(beginning, 1, _MOST_JUNK_BYTES) for beginning in _BEGINNINGS]
    at = min((place for place in places if place > 0), default=0)
    if not at:
        raise reason
    try:
        found = still(content[at:])
    except Unreadable:
        raise reason from None
    return replace(found, shortfall=found.shortfall | Shortfall.DAMAGED_WITHIN)


def _reduced(content: bytes, reason: Unreadable) -> Still:
    """Return a picture that is too large at a fraction of its size, where its format knows such; else raise `reason`.

    Only JPEG (each block of 8 by 8 pixels to 4, 2 or 1 of a side) and JPEG 2000 (without its finest levels) do.
    """
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        with opened(content, may_be_large=True) as picture, unheard_warnings():
            width, height = picture.size
            reduction = next((by for by in _REDUCTIONS if width * height <= MOST_PIXELS * by * by), 0)
            if not reduction or max(width, height) > MOST_SIDE_PX or not _is_set_to(picture, reduction):
                raise reason
            orientation = orientation_of(picture)
            picture.load()
            pixels = upright_rgb(picture)
    except DECODER_ERRORS:
        raise Unreadable(Failure.DAMAGED) from None
    rows, columns = without_filling(pixels, (slice(0, pixels.shape[0]), slice(0, pixels.shape[1])))
    there = pixels[rows, columns]
    if not there.size:
        raise reason
    size = (height, width) if orientation in ON_ITS_SIDE else (width, height)
    shortfall = Shortfall.REDUCED if there.shape == pixels.shape else Shortfall.REDUCED | Shortfall.TRUNCATED
    return Still(Frame(there), size, shortfall, reduction, reduction * columns.start, reduction * rows.start)


def _is_set_to(picture: Image.Image, reduction: int) -> bool:
    """Have the picture decoded at a fraction; False where its format has none, or needs all of it in memory for it."""
    if isinstance(picture, JpegImagePlugin.JpegImageFile) and not picture.info.get("progressive"):
        picture.draft(None, (picture.width // reduction, picture.height // reduction))
        return True
    if isinstance(picture, Jpeg2KImagePlugin.Jpeg2KImageFile):
        picture.reduce = reduction.bit_length() - 1
        return True
    return False


def _size_of(pixels: NDArray[np.uint8]) -> tuple[int, int]:
    return pixels.shape[1], pixels.shape[0]
