"""Open a picture's bytes and turn what is decoded into upright RGB. Runs in worker processes only.

Only formats on the list are tried, and sizes are checked before anything is decoded.
"""

from __future__ import annotations

import io
import re
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import AvifImagePlugin, ExifTags, Image, ImageOps, UnidentifiedImageError
from PIL import ImageCms as ImageCms  # Pillow wants it for CIELab, when a worker can load nothing any more

from app.domain.case import MediaKind
from app.domain.dates import FIRST_YEAR
from app.worker.failures import Failure, Unreadable
from app.worker.protocol import MOST_SIDE_PX, NO_DAY
from app.worker.sniff import HEAD_BYTES, kind_of

MOST_PIXELS = 250_000_000
"""Phones take pictures of 200 million pixels; a file that claims more than this is refused before it is decoded."""
_UPRIGHT = 1
_DAY = re.compile(r"([0-9]{4})[:-]([0-9]{2})[:-]([0-9]{2})(?![0-9])")
_PHOTOMETRIC, _WHITE_IS_ZERO = 262, 0
_DEPTHS = (8, 10, 12, 14, 16)
_ROWS_AT_ONCE = 256
_NOT_OPENED = (b"%!PS", b"\xc5\xd0\xd3\xc6", b"8BPS", b"\0\0\0\x0cJXL ", b"\xff\x0a", b"FUJIFILMCCD-RAW")
"""PostScript, which Pillow would hand to another program, Photoshop, JPEG XL, and Fujifilm's raw pictures."""
_BEGINNINGS = (b"\xff\xd8", b"\x89PNG", b"BM", b"\0\0\0\x0cjP")
"""Enough to see what a picture was meant to be, whose first bytes are not all in order."""
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

pillow_heif.register_heif_opener(decode_threads=0)  # a process that opens files can start no threads
AvifImagePlugin.DEFAULT_MAX_THREADS = 1
Image.init()
FORMATS = tuple(form for form in _ALLOWED if form in Image.OPEN)  # Pillow can be built without some of them
Image.MAX_IMAGE_PIXELS = None  # sizes are checked here, with a sentence of our own


@contextmanager
def unheard_warnings() -> Iterator[None]:
    """Pillow warns of much that is odd in a file and then copes; what it cannot cope with it raises."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def opened(content: bytes, *, may_be_large: bool = False) -> Image.Image:
    """Return the picture with its header read and, unless it may be large, its claimed size found bearable."""
    try:
        with unheard_warnings():
            picture = Image.open(io.BytesIO(content), formats=FORMATS)
    except UnidentifiedImageError:
        raise Unreadable(_why_unidentified(content)) from None
    except DECODER_ERRORS:
        raise Unreadable(Failure.DAMAGED) from None
    if not may_be_large:
        refuse_unbearable(picture)
    return picture


def refuse_unbearable(picture: Image.Image) -> None:
    """Raise Unreadable where a picture claims more pixels than are opened here; of several pages, the present one."""
    width, height = picture.size
    if width * height > MOST_PIXELS or max(width, height) > MOST_SIDE_PX:
        raise Unreadable(Failure.TOO_MANY_PIXELS, width, height)


def _why_unidentified(content: bytes) -> Failure:
    """Tell a damaged picture from one of a kind that is not opened and from what is no picture at all."""
    if content.startswith(_NOT_OPENED):
        return Failure.FORMAT_NOT_ALLOWED
    is_picture = kind_of(content[:HEAD_BYTES]) is MediaKind.PICTURE or content.startswith(_BEGINNINGS)
    return Failure.DAMAGED if is_picture else Failure.NOT_MEDIA


def orientation_of(picture: Image.Image) -> int:
    """Return the picture's EXIF orientation, 1 to 8; upright where there is no sound note about it."""
    try:
        noted = picture.getexif().get(ExifTags.Base.Orientation, _UPRIGHT)
    except DECODER_ERRORS:  # the note is broken, not the picture
        return _UPRIGHT
    return noted if noted in range(1, 9) else _UPRIGHT


def day_of_capture(content: bytes) -> int:
    """Return the day on which a picture says that it was taken (EXIF DateTimeOriginal), YYYYMMDD; 0 where it does not.

    Nothing but the header is read. Neither the date of a scan nor that of the last change is taken for it.
    """
    try:
        with opened(content, may_be_large=True) as picture, unheard_warnings():
            if picture.format == "PNG" and "exif" not in picture.info:
                return NO_DAY  # Pillow would decode all of it to look behind the pixels
            noted = picture.getexif().get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal)
    except (Unreadable, *DECODER_ERRORS):  # the note is broken, not the picture
        return NO_DAY
    found = _DAY.match(noted) if isinstance(noted, str) else None
    if found is None:
        return NO_DAY
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return NO_DAY
    return day.year * 10_000 + day.month * 100 + day.day if day.year >= FIRST_YEAR else NO_DAY


def upright_rgb(picture: Image.Image) -> NDArray[np.uint8]:
    """Return the picture as people see it: turned as its EXIF says, 8 bits, RGB, transparent parts on white.

    Raises Unreadable where it is too large, which a later page may be though the first is not.
    """
    if picture.width * picture.height > MOST_PIXELS:
        raise Unreadable(Failure.TOO_MANY_PIXELS, picture.width, picture.height)
    is_negative = _is_deep_negative(picture)
    try:
        turned = ImageOps.exif_transpose(picture)
    except DECODER_ERRORS:  # the note about its orientation is broken, not the picture
        turned = picture
    pixels = _rgb_rows(turned)
    return 255 - pixels if is_negative else pixels


def _rgb_rows(picture: Image.Image) -> NDArray[np.uint8]:
    """Return the pixels of a picture, some rows at a time: its layers at once may take five times the room."""
    if picture.mode.startswith("I") or picture.mode == "F":  # scaled by the lightest of all pixels
        return np.array(_as_rgb(picture), np.uint8)
    pixels = np.empty((picture.height, picture.width, 3), np.uint8)
    for top in range(0, picture.height, _ROWS_AT_ONCE):
        bottom = min(top + _ROWS_AT_ONCE, picture.height)
        pixels[top:bottom] = np.asarray(_as_rgb(picture.crop((0, top, picture.width, bottom))))
    return pixels


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


def _is_deep_negative(picture: Image.Image) -> bool:
    """True for a TIFF of more than 8 bits in which white is 0: Pillow turns over only those of 8 bits and fewer."""
    photometric = getattr(picture, "tag_v2", {}).get(_PHOTOMETRIC)
    return photometric == _WHITE_IS_ZERO and picture.mode.startswith("I")


def _eight_bits(values: NDArray[np.generic]) -> NDArray[np.uint8]:
    """Scale grey values of 16 or 32 bits, or fractions, to 0-255.

    Full white is what the smallest usual depth holds that holds the brightest value: cameras and scanners write 10, 12
    or 14 bits as 16, which would be all but black.
    """
    grey = np.nan_to_num(values.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    highest = float(grey.max(initial=0.0))
    is_fraction = values.dtype.kind == "f" and highest <= 1.0
    full = 1.0 if is_fraction else next((2.0**bits - 1 for bits in _DEPTHS if highest < 2**bits), highest)
    scaled: NDArray[np.uint8] = np.clip(grey * (255.0 / full), 0, 255).astype(np.uint8)
    return scaled
