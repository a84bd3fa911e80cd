"""Pictures that are cut short, broken, or lie about themselves, and bombs."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterator

import numpy as np
from PIL import Image

from app.worker.failures import Failure, Shortfall
from tests.hostile.sound_pictures import several
from tests.hostile.specimen import Specimen, box, png, png_chunk, tiff
from tests.worker.pictures import Pixels, encoded, shapes

SIZE = (160, 120)
_GRAIN = np.random.default_rng(1).integers(0, 60, (120, 160, 3), np.uint8)
PICTURE: Pixels = shapes(*SIZE) // 2 + _GRAIN
CUT, WITHIN = Shortfall.TRUNCATED, Shortfall.DAMAGED_WITHIN
DAMAGED, TOO_LARGE = Failure.DAMAGED, Failure.TOO_MANY_PIXELS


def broken_pictures() -> Iterator[Specimen]:
    """Every specimen that is read in part or refused."""
    yield from _cut()
    yield from _headers_alone()
    yield from _bombs()
    yield from _lies()
    yield from _loops()
    yield from _reduced()


def _cut() -> Iterator[Specimen]:
    for form in ("JPEG", "PNG", "GIF", "TIFF", "BMP", "WEBP", "HEIF", "AVIF"):
        content = encoded(PICTURE, form)
        yield Specimen(f"cut-in-the-middle.{form.lower()}", content[: len(content) * 2 // 3], CUT, SIZE)
        yield Specimen(f"cut-near-its-end.{form.lower()}", content[: len(content) * 19 // 20], CUT, SIZE)
    progressive = encoded(PICTURE, "JPEG", progressive=True)
    yield Specimen("cut-progressive.jpg", progressive[: len(progressive) // 2], CUT, SIZE)
    lossless = encoded(PICTURE, "WEBP", lossless=True)
    yield Specimen("cut-lossless.webp", lossless[: len(lossless) // 2], CUT, SIZE)
    jpeg2000 = encoded(PICTURE, "JPEG2000")
    yield Specimen("cut.jp2", jpeg2000[: len(jpeg2000) // 2], DAMAGED)
    tiles = encoded(PICTURE, "JPEG2000", tile_size=(32, 32))
    yield Specimen("cut-tiles.jp2", tiles[: len(tiles) * 3 // 4], CUT, SIZE)
    packed = encoded(PICTURE, "TIFF", compression="tiff_lzw")
    yield Specimen("cut-before-its-directory.tif", packed[: len(packed) // 2], DAMAGED)
    yield Specimen("zeros-in-the-middle.png", _zeroed(encoded(PICTURE)), WITHIN, SIZE)
    junk = np.random.default_rng(6).bytes(700)
    yield Specimen("behind-junk.jpg", b"junk" + junk + encoded(PICTURE, "JPEG") + junk, WITHIN, SIZE)
    yield Specimen("behind-junk.png", bytes(512) + encoded(PICTURE), WITHIN, SIZE)
    carved = encoded(PICTURE, "JPEG")
    yield Specimen("behind-junk-and-cut.jpg", bytes(512) + carved[: len(carved) // 2], CUT | WITHIN, SIZE)
    yield Specimen("beginning-behind-junk.jpg", bytes(512) + carved[:60], Failure.NOT_MEDIA)
    animation = several("GIF", duration=100)
    yield Specimen("cut-animation.gif", animation[: len(animation) * 5 // 6], CUT)


def _zeroed(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + bytes(600) + content[middle + 600 :]


def _headers_alone() -> Iterator[Specimen]:
    for form in ("JPEG", "PNG", "GIF", "BMP", "WEBP", "HEIF", "AVIF", "JPEG2000", "TIFF"):
        yield Specimen(f"first-bytes-alone.{form.lower()}", encoded(PICTURE, form)[:24], DAMAGED)
    jpeg = encoded(PICTURE, "JPEG")
    yield Specimen("no-pixels.jpg", jpeg[: jpeg.index(b"\xff\xda") + 14], DAMAGED)
    yield Specimen("no-tables.jpg", jpeg[:20] + jpeg[jpeg.index(b"\xff\xc0") :], DAMAGED)
    yield Specimen("marks-alone.jpg", b"\xff\xd8\xff\xd9", DAMAGED)
    yield Specimen("head-of-noise.jpg", b"\xff\xd8\xff\xe0" + np.random.default_rng(2).bytes(5000), DAMAGED)
    yield Specimen("no-rows.png", png(64, 64, b""), DAMAGED)


def _bombs() -> Iterator[Specimen]:
    grey_row = bytes(1 + 50_000)
    rows = zlib.compressobj(9)
    body = b"".join([*(rows.compress(grey_row) for _ in range(500)), rows.flush()])
    header = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 0, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", body) + png_chunk(b"IEND", b"")
    yield Specimen("fifty-thousand-square.png", bomb, TOO_LARGE)
    for width, height in ((2**31 - 1, 2**31 - 1), (2**31 - 1, 1), (70_000, 2), (16_000, 16_000)):
        yield Specimen(f"claims-{width}-by-{height}.png", png(width, height, bytes(64)), TOO_LARGE)
    plain = encoded(PICTURE)
    for name, part in {"zTXt": b"k\0\0", "iCCP": b"k\0\0", "iTXt": b"k\0\1\0\0\0"}.items():
        swollen = png_chunk(name.encode(), part + zlib.compress(bytes(100_000_000), 9))
        yield Specimen(f"swelling-{name}.png", plain[:33] + swollen + plain[33:], WITHIN, SIZE)
    gif = bytearray(encoded(PICTURE, "GIF"))
    gif[6:10] = b"\xff\xff\xff\xff"
    yield Specimen("claims-65535-square.gif", bytes(gif), TOO_LARGE)
    bitmap = bytearray(encoded(PICTURE, "BMP"))
    bitmap[18:26] = struct.pack("<ii", 2**31 - 1, 2**31 - 1)
    yield Specimen("claims-two-thousand-million-square.bmp", bytes(bitmap), TOO_LARGE)
    yield Specimen("claims-100000-square.tif", _claiming_tiff(100_000, 100_000), TOO_LARGE)
    yield Specimen("many-pages-of-bombs.tif", _claiming_tiff(60_000, 60_000), TOO_LARGE)
    yield Specimen("progressive-65500-square.jpg", _claiming_jpeg(65_500, progressive=True), TOO_LARGE)
    yield Specimen("claims-65500-square.jpg", _claiming_jpeg(65_500), CUT | Shortfall.REDUCED)
    yield Specimen("claims-16383-square.webp", _claiming_webp(16_383), TOO_LARGE)
    yield Specimen("claims-60000-square.avif", _claiming_boxes("AVIF", 60_000), DAMAGED)
    yield Specimen("claims-60000-square.heic", _claiming_boxes("HEIF", 60_000), TOO_LARGE)


def _claiming_tiff(width: int, height: int) -> bytes:
    sizes = [(256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1)]
    return tiff(*sizes, (273, 4, 1, 200), (277, 3, 1, 1), (278, 4, 1, height), (279, 4, 1, 4_000_000_000))


def _claiming_jpeg(side: int, *, progressive: bool = False) -> bytes:
    content = bytearray(encoded(shapes(8, 8), "JPEG", progressive=progressive))
    at = content.index(b"\xff\xc2" if progressive else b"\xff\xc0")
    content[at + 5 : at + 9] = struct.pack(">HH", side, side)
    return bytes(content)


def _claiming_webp(side: int) -> bytes:
    content = bytearray(encoded(PICTURE, "WEBP"))
    at = content.index(b"\x9d\x01\x2a") + 3
    content[at : at + 4] = struct.pack("<HH", side, side)
    return bytes(content)


def _claiming_boxes(form: str, side: int) -> bytes:
    return encoded(PICTURE, form).replace(
        b"ispe" + struct.pack(">III", 0, *SIZE), b"ispe" + struct.pack(">III", 0, side, side)
    )


def _lies() -> Iterator[Specimen]:
    yield Specimen("no-size.png", png(0, 0, b""), DAMAGED)
    yield Specimen("no-width.png", png(0, 10, b""), DAMAGED)
    yield Specimen("unknown-depth.png", png(4, 4, bytes(20), bits=3), DAMAGED)
    yield Specimen("no-palette.png", png(4, 4, bytes(20), colour=3), None, (4, 4))
    jpeg = bytearray(encoded(PICTURE, "JPEG"))
    at = jpeg.index(b"\xff\xc0")
    yield Specimen("no-height.jpg", bytes(jpeg[: at + 5]) + b"\0\0" + bytes(jpeg[at + 7 :]), DAMAGED)
    yield Specimen("nine-components.jpg", bytes(jpeg[: at + 9]) + b"\x09" + bytes(jpeg[at + 10 :]), DAMAGED)
    yield Specimen("twelve-bits.jpg", bytes(jpeg[: at + 4]) + b"\x0c" + bytes(jpeg[at + 5 :]), DAMAGED)
    yield Specimen("endless-length.webp", b"RIFF\xff\xff\xff\xffWEBP" + bytes(200), DAMAGED)
    yield Specimen(
        "negative-length.heic", box(b"ftyp", b"heic\0\0\0\0mif1heic") + b"\0\0\0\x01meta" + b"\xff" * 40, DAMAGED
    )
    yield Specimen("box-of-no-length.heic", box(b"ftyp", b"heic\0\0\0\0mif1heic") + bytes(64), DAMAGED)
    nested = b""
    for _ in range(2000):
        nested = box(b"meta", bytes(4), nested)
    yield Specimen("boxes-in-boxes.heic", box(b"ftyp", b"heic\0\0\0\0mif1heic") + nested, DAMAGED)
    yield Specimen("strip-outside-the-file.tif", _outside_tiff(), DAMAGED)
    yield Specimen("strip-of-no-length.tif", _outside_tiff(length=0), DAMAGED)
    yield Specimen("photoshop.psd", b"8BPS\0\x01" + bytes(100), Failure.FORMAT_NOT_ALLOWED)
    yield Specimen("jpeg-xl.jxl", b"\xff\x0a" + bytes(100), Failure.FORMAT_NOT_ALLOWED)
    yield Specimen("jpeg-xl-boxes.jxl", b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(100), Failure.FORMAT_NOT_ALLOWED)
    yield Specimen("raw.raf", b"FUJIFILMCCD-RAW" + bytes(200), Failure.FORMAT_NOT_ALLOWED)


def _outside_tiff(length: int = 16) -> bytes:
    entries = [(256, 3, 1, 4), (257, 3, 1, 4), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1)]
    return tiff(*entries, (273, 4, 1, 4_000_000_000), (277, 3, 1, 1), (278, 3, 1, 4), (279, 4, 1, length))


def _loops() -> Iterator[Specimen]:
    size = [(256, 4, 1, 10), (257, 4, 1, 10)]
    yield Specimen("directory-follows-itself.tif", tiff(*size, following=8), DAMAGED)
    yield Specimen("directory-in-itself.tif", tiff(*size, (330, 4, 1, 8), (34665, 4, 1, 8)), DAMAGED)
    many = io.BytesIO()
    dots = [Image.new("L", (1, 1), number % 256) for number in range(300)]
    dots[0].save(many, "TIFF", save_all=True, append_images=dots[1:])
    yield Specimen("three-hundred-pages.tif", many.getvalue(), None, (1, 1), 300)


def _reduced() -> Iterator[Specimen]:
    """A true picture of 272 million pixels: too large to be opened whole, small enough at half its size."""
    tile = np.tile(shapes(1600, 1700)[..., 0], (10, 10))
    yield Specimen(
        "sixteen-thousand-square.jpg", encoded(tile, "JPEG", quality=30), Shortfall.REDUCED, (16_000, 17_000)
    )
