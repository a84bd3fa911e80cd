"""From pixels to the bytes of a picture file, in the formats that devices hold."""

from collections.abc import Callable
from io import BytesIO

import numpy as np
import pillow_heif
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]

_EXIF_ORIENTATION = 0x0112
_QUARTER_TURN = 6

pillow_heif.register_heif_opener()


def encoded(pixels: Pixels, ending: str, quality: int = 88) -> bytes:
    """The bytes of an RGB picture in the format that file names with `ending` stand for."""
    image = Image.fromarray(np.ascontiguousarray(pixels))
    out = BytesIO()
    _SAVERS[ending](image, out, quality)
    return out.getvalue()


def turned_by_exif(pixels: Pixels, quality: int = 88) -> bytes:
    """A JPEG that is stored on its side and says so in EXIF (orientation 6), so that it is shown as `pixels`."""
    image = Image.fromarray(np.ascontiguousarray(np.rot90(pixels, 1)))
    exif = Image.Exif()
    exif[_EXIF_ORIENTATION] = _QUARTER_TURN
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, exif=exif)
    return out.getvalue()


def _jpeg(image: Image.Image, out: BytesIO, quality: int) -> None:
    image.save(out, "JPEG", quality=quality)


def _png(image: Image.Image, out: BytesIO, _quality: int) -> None:
    image.save(out, "PNG", compress_level=4)


def _webp(image: Image.Image, out: BytesIO, quality: int) -> None:
    image.save(out, "WEBP", quality=quality, method=2)


def _gif(image: Image.Image, out: BytesIO, _quality: int) -> None:
    image.quantize(128, dither=Image.Dither.FLOYDSTEINBERG).save(out, "GIF")


def _tiff(image: Image.Image, out: BytesIO, _quality: int) -> None:
    image.save(out, "TIFF", compression="tiff_lzw")


def _bmp(image: Image.Image, out: BytesIO, _quality: int) -> None:
    image.save(out, "BMP")


def _heic(image: Image.Image, out: BytesIO, quality: int) -> None:
    image.save(out, "HEIF", quality=quality)


def _avif(image: Image.Image, out: BytesIO, quality: int) -> None:
    image.save(out, "AVIF", quality=quality, speed=8, max_threads=1)


_SAVERS: dict[str, Callable[[Image.Image, BytesIO, int], None]] = {
    "jpg": _jpeg,
    "png": _png,
    "webp": _webp,
    "gif": _gif,
    "tif": _tiff,
    "bmp": _bmp,
    "heic": _heic,
    "avif": _avif,
}
