"""Decode a picture's bytes into one upright frame. Runs in worker processes only.

Only formats on the list are tried, sizes are checked before anything is decoded, and a picture that is cut short is
read as far as it goes.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageFile, ImageOps, UnidentifiedImageError

from app.domain.face import Frame
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.jpeg import ON_ITS_SIDE, is_plain_jpeg, jpeg_pixels, reduction_for
from app.worker.protocol import MOST_SIDE_PX

MOST_PIXELS = 250_000_000
"""Phones take pictures of 200 million pixels; a file that claims more than this is refused before it is decoded."""
_UPRIGHT = 1
_ALLOWED = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "HEIF", "AVIF", "JPEG2000")

# What Pillow's decoders were seen to raise on damaged files.
DECODER_ERRORS = (
    OSError,
    SyntaxError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    EOFError,
    RuntimeError,
    struct.error,
    zlib.error,
)

pillow_heif.register_heif_opener()
Image.init()
_FORMATS = tuple(form for form in _ALLOWED if form in Image.OPEN)  # Pillow can be built without some of them
Image.MAX_IMAGE_PIXELS = None  # sizes are checked here, with a sentence of our own


@contextmanager
def unheard_warnings() -> Iterator[None]:
    """Pillow warns of much that is odd in a file and then copes; what it cannot cope with it raises."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def opened(content: bytes) -> Image.Image:
    """Return the picture with its header read and its claimed size found bearable."""
    try:
        with unheard_warnings():
            picture = Image.open(io.BytesIO(content), formats=_FORMATS)
    except UnidentifiedImageError:
        raise Unreadable(_why_unidentified(content)) from None
    except DECODER_ERRORS:
        raise Unreadable(Failure.DAMAGED) from None
    refuse_unbearable(picture)
    return picture


def refuse_unbearable(picture: Image.Image) -> None:
    """Raise Unreadable where a picture claims more pixels than are opened here; of several pages, the present one."""
    width, height = picture.size
    if width * height > MOST_PIXELS or max(width, height) > MOST_SIDE_PX:
        raise Unreadable(Failure.TOO_MANY_PIXELS, width, height)


def _why_unidentified(content: bytes) -> Failure:
    """Tell a damaged picture from one of a kind that is not opened and from what is no picture at all."""
    starts = (
        b"\xff\xd8",
        b"\x89PNG",
        b"GIF8",
        b"RIFF",
        b"II*\0",
        b"MM\0*",
        b"BM",
        b"\0\0\0\x0cjP",
        b"\xff\x4f\xff\x51",
    )
    if content.startswith(starts) or content[4:8] == b"ftyp":
        return Failure.DAMAGED
    return (
        Failure.FORMAT_NOT_ALLOWED if content.startswith((b"%!PS", b"\xc5\xd0\xd3\xc6", b"8BPS")) else Failure.NOT_MEDIA
    )


def still(content: bytes) -> tuple[Frame, Shortfall]:
    """Decode strictly; where the file is cut short or broken, decode what there is.

    Raises Unreadable with the reason where nothing can be shown.
    """
    try:
        return Frame(_pixels(content, lenient=False)), Shortfall.NONE
    except DECODER_ERRORS:
        pass
    try:
        pixels = _pixels(content, lenient=True)
    except DECODER_ERRORS:
        raise Unreadable(Failure.DAMAGED) from None
    if bool((pixels == pixels[0, 0]).all()):  # a header alone mostly decodes to one flat colour
        raise Unreadable(Failure.DAMAGED)
    return Frame(pixels), Shortfall.TRUNCATED


@dataclass(frozen=True, slots=True)
class Glance:
    """A still at a fraction of its size: `frame` has each side divided by `reduction`; `size` is (width, height)."""

    frame: Frame
    size: tuple[int, int]
    reduction: int


def glance(content: bytes, least_pixels: int) -> Glance | None:
    """Return a JPEG much reduced, and thereby much faster, to no fewer than `least_pixels`.

    None where it has not that many to spare, is no plain JPEG or is not whole: then `still` is to be asked. Raises
    Unreadable as `still` does.
    """
    with opened(content) as picture, unheard_warnings():
        reduction = reduction_for(picture.size, least_pixels)
        if reduction == 1 or not is_plain_jpeg(picture):
            return None
        orientation = _orientation(picture)
        pixels = jpeg_pixels(content, picture, orientation, reduction)
        size = picture.size[::-1] if orientation in ON_ITS_SIDE else picture.size
    return None if pixels is None else Glance(Frame(pixels), (size[0], size[1]), reduction)


def _orientation(picture: Image.Image) -> int:
    """Return the picture's EXIF orientation, 1 to 8; upright where there is no sound note about it."""
    try:
        noted = picture.getexif().get(ExifTags.Base.Orientation, _UPRIGHT)
    except DECODER_ERRORS:  # the note is broken, not the picture
        return _UPRIGHT
    return noted if noted in range(1, 9) else _UPRIGHT


def _pixels(content: bytes, *, lenient: bool) -> NDArray[np.uint8]:
    ImageFile.LOAD_TRUNCATED_IMAGES = lenient
    with opened(content) as picture, unheard_warnings():
        if is_plain_jpeg(picture) and not lenient:
            pixels = jpeg_pixels(content, picture, _orientation(picture))
            if pixels is not None:
                return pixels
        picture.load()
        return upright_rgb(picture)


def upright_rgb(picture: Image.Image) -> NDArray[np.uint8]:
    """Return the picture as people see it: turned as its EXIF says, 8 bits, RGB, transparent parts on white.

    Raises Unreadable where it is too large, which a later page may be though the first is not.
    """
    if picture.width * picture.height > MOST_PIXELS:
        raise Unreadable(Failure.TOO_MANY_PIXELS, picture.width, picture.height)
    try:
        turned = ImageOps.exif_transpose(picture)
    except DECODER_ERRORS:  # the note about its orientation is broken, not the picture
        turned = picture
    return np.array(_as_rgb(turned), np.uint8)


def _as_rgb(picture: Image.Image) -> Image.Image:
    if picture.mode == "RGB":
        return picture
    if picture.mode.startswith("I") or picture.mode == "F":
        return Image.fromarray(_eight_bits(np.asarray(picture))).convert("RGB")
    if picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info:
        layered = picture.convert("RGBA")
        white = Image.new("RGBA", layered.size, (255, 255, 255, 255))
        return Image.alpha_composite(white, layered).convert("RGB")
    return picture.convert("RGB")


def _eight_bits(values: NDArray[np.generic]) -> NDArray[np.uint8]:
    """Scale grey values of 16 or 32 bits, or fractions, to 0-255."""
    grey = np.nan_to_num(values.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    highest = float(grey.max(initial=0.0))
    if values.dtype.kind == "f":
        full = 1.0 if highest <= 1.0 else max(255.0, highest)
    else:
        full = 255.0 if values.dtype.itemsize == 4 and highest <= 255 else max(65535.0, highest)
    scaled: NDArray[np.uint8] = np.clip(grey * (255.0 / full), 0, 255).astype(np.uint8)
    return scaled
