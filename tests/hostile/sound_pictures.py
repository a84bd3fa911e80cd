"""Odd pictures that are in order: every format, depth and colour mode, every orientation, every way to hold frames."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
import pillow_heif
from PIL import Image

from tests.hostile.specimen import Specimen, png, png_chunk, tiff
from tests.worker.pictures import Pixels, encoded, shapes

pillow_heif.register_heif_opener()

WIDTH, HEIGHT = 64, 48
SIZE = (WIDTH, HEIGHT)
ORIENTATION = 0x0112
PICTURE: Pixels = shapes(WIDTH, HEIGHT)
FRAMES = 3


def saved(picture: Image.Image, form: str, **options: Any) -> bytes:
    """A Pillow picture as a file's bytes."""
    into = io.BytesIO()
    picture.save(into, form, **options)
    return into.getvalue()


def in_mode(mode: str) -> Image.Image:
    """The picture in one of Pillow's modes."""
    return Image.fromarray(PICTURE).convert(mode)


def several(form: str, **options: Any) -> bytes:
    """An animation or document of three different pictures."""
    pages = [Image.fromarray(np.roll(PICTURE, 16 * number, axis=1)) for number in range(FRAMES)]
    return saved(pages[0], form, save_all=True, append_images=pages[1:], **options)


def turned(orientation: int, form: str = "JPEG") -> bytes:
    """The picture with a note of its orientation, as if a camera had been held so."""
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    return encoded(PICTURE, form, exif=exif)


def sound_pictures() -> Iterator[Specimen]:
    """Every specimen that must decode whole."""
    yield from _formats()
    yield from _jpegs()
    yield from _pngs()
    yield from _tiffs()
    yield from _others()
    yield from _orientations()
    yield from _frames()
    yield from _tails()


def _formats() -> Iterator[Specimen]:
    for name, form in {
        "plain.jpg": "JPEG", "plain.png": "PNG", "plain.webp": "WEBP", "plain.gif": "GIF", "plain.tif": "TIFF",
        "plain.bmp": "BMP", "plain.heic": "HEIF", "plain.avif": "AVIF", "plain.jp2": "JPEG2000",
    }.items():  # fmt: skip
        yield Specimen(name, encoded(PICTURE, form), size=SIZE, frames=1)
        yield Specimen(f"one-pixel.{form.lower()}", encoded(PICTURE[:1, :1], form), size=(1, 1))


def _jpegs() -> Iterator[Specimen]:
    yield Specimen("progressive.jpg", encoded(PICTURE, "JPEG", progressive=True), size=SIZE)
    yield Specimen("all-colours-kept.jpg", encoded(PICTURE, "JPEG", subsampling=0), size=SIZE)
    yield Specimen("restart-marks.jpg", encoded(PICTURE, "JPEG", restart_marker_blocks=1), size=SIZE)
    yield Specimen("grey.jpg", saved(in_mode("L"), "JPEG"), size=SIZE)
    yield Specimen("print-colours.jpg", saved(in_mode("CMYK"), "JPEG"), size=SIZE)
    yield Specimen("long-comment.jpg", encoded(PICTURE, "JPEG", comment=b"c" * 65_000), size=SIZE)
    plain = encoded(PICTURE, "JPEG")
    notes = 1000 * (b"\xff\xe5\x00\x10" + 14 * b"n")
    yield Specimen("thousand-notes.jpg", plain[:2] + notes + plain[2:], size=SIZE)
    yield Specimen("broken-exif.jpg", encoded(PICTURE, "JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + 40 * b"\xff"))
    yield Specimen("narrow.jpg", encoded(PICTURE[:, :1], "JPEG"), size=(1, HEIGHT))
    yield Specimen("name-lies.png", plain, size=SIZE)
    yield Specimen("no-name-at-all", plain, size=SIZE)
    yield Specimen("a.jpg.exe", plain, size=SIZE)


def _pngs() -> Iterator[Specimen]:
    random = np.random.default_rng(5)
    for mode in ("1", "L", "LA", "P", "RGBA"):
        yield Specimen(f"mode-{mode}.png", saved(in_mode(mode), "PNG"), size=SIZE)
    yield Specimen("palette-and-alpha.png", saved(in_mode("P"), "PNG", transparency=3), size=SIZE)
    yield Specimen("all-transparent.png", encoded(np.zeros((HEIGHT, WIDTH, 4), np.uint8)), size=SIZE)
    deep = random.integers(0, 65_535, (HEIGHT, WIDTH, 3), np.uint16)
    yield Specimen("sixteen-bits.png", cv2.imencode(".png", deep)[1].tobytes(), size=SIZE)
    yield Specimen("sixteen-bits-grey.png", cv2.imencode(".png", deep[..., 0])[1].tobytes(), size=SIZE)
    yield Specimen("two-bits.png", png(8, 2, b"\0\x1b\xe4\0\xe4\x1b", bits=2, colour=0), size=(8, 2))
    yield Specimen("interlaced.png", png(1, 1, b"\0\x10\x20\x30", interlace=1), size=(1, 1))
    plain = encoded(PICTURE)
    head, rest = plain[:33], plain[33:]
    yield Specimen("unknown-part.png", head + png_chunk(b"juNk", b"?" * 100) + rest, size=SIZE)
    yield Specimen("wrong-gamma.png", head + png_chunk(b"gAMA", b"\0\0\0\0") + rest, size=SIZE)
    yield Specimen("broken-profile.png", head + png_chunk(b"iCCP", b"x\0\0not deflated") + rest, size=SIZE)


def _tiffs() -> Iterator[Specimen]:
    for compression in ("tiff_lzw", "tiff_deflate", "tiff_adobe_deflate", "packbits", "jpeg", "zstd", "lzma"):
        yield Specimen(f"{compression}.tif", encoded(PICTURE, "TIFF", compression=compression), size=SIZE)
    yield Specimen("fax.tif", saved(in_mode("1"), "TIFF", compression="group4"), size=SIZE)
    for mode in ("1", "L", "P", "RGBA", "CMYK", "YCbCr", "LAB", "I;16"):
        yield Specimen(f"mode-{mode.replace(';', '-')}.tif", saved(_tiff_mode(mode), "TIFF"), size=SIZE)
    grey = PICTURE.mean(axis=2)
    for name, values in {
        "fractions": grey / 255, "fractions-to-255": grey, "fractions-below-zero": grey - 300,
        "not-a-number": np.full_like(grey, np.nan), "without-end": np.full_like(grey, np.inf),
    }.items():  # fmt: skip
        yield Specimen(f"{name}.tif", saved(Image.fromarray(values.astype(np.float32)), "TIFF"), size=SIZE)
    yield Specimen("over-4-gib-form.tif", encoded(PICTURE, "TIFF", big_tiff=True), size=SIZE)
    yield Specimen("white-is-zero.tif", _grey_tiff(0), size=(4, 4))
    yield Specimen("big-endian.tif", _big_endian_tiff(), size=(4, 4))


def _tiff_mode(mode: str) -> Image.Image:
    if mode == "LAB":
        return Image.frombytes("LAB", SIZE, PICTURE.tobytes())
    if mode == "I;16":
        return Image.fromarray((PICTURE[..., 0].astype(np.uint16)) * 257)
    return in_mode(mode)


def _grey_tiff(photometric: int) -> bytes:
    entries = [(256, 3, 1, 4), (257, 3, 1, 4), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, photometric)]
    start = 8 + 2 + 12 * 9 + 4
    entries += [(273, 4, 1, start), (277, 3, 1, 1), (278, 3, 1, 4), (279, 4, 1, 16)]
    return tiff(*entries, strip=bytes(range(0, 160, 10)))


def _big_endian_tiff() -> bytes:
    start = 8 + 2 + 12 * 9 + 4
    entries = [(256, 4), (257, 4), (258, 8), (259, 1), (262, 1), (273, start), (277, 1), (278, 4), (279, 16)]
    directory = struct.pack(">H", 9) + b"".join(struct.pack(">HHII", tag, 4, 1, value) for tag, value in entries)
    return b"MM\0*\0\0\0\x08" + directory + struct.pack(">I", 0) + bytes(range(0, 160, 10))


def _others() -> Iterator[Specimen]:
    for mode in ("1", "L", "P", "RGBA"):
        yield Specimen(f"mode-{mode}.bmp", saved(in_mode(mode), "BMP"), size=SIZE)
    flipped = bytearray(encoded(PICTURE, "BMP"))
    flipped[22:26] = struct.pack("<i", -HEIGHT)
    yield Specimen("top-row-first.bmp", bytes(flipped), size=SIZE)
    for name in ("lossless", "exact"):
        yield Specimen(f"{name}.webp", saved(in_mode("RGBA"), "WEBP", **{name: True}), size=SIZE)
    yield Specimen("small.webp", saved(in_mode("RGBA"), "WEBP", quality=1), size=SIZE)
    yield Specimen("alpha.heic", saved(in_mode("RGBA"), "HEIF"), size=SIZE)
    yield Specimen("alpha.avif", saved(in_mode("RGBA"), "AVIF"), size=SIZE)
    yield Specimen("grey.heic", saved(in_mode("L"), "HEIF"), size=SIZE)
    yield Specimen("alpha.jp2", saved(in_mode("RGBA"), "JPEG2000"), size=SIZE)
    yield Specimen("codestream.j2k", encoded(PICTURE, "JPEG2000", no_jp2=True), size=SIZE)
    yield Specimen("lossy.jp2", encoded(PICTURE, "JPEG2000", irreversible=True), size=SIZE)
    yield Specimen("tiles.jp2", encoded(PICTURE, "JPEG2000", tile_size=(32, 32)), size=SIZE)
    yield Specimen("transparent.gif", saved(in_mode("P"), "GIF", transparency=0), size=SIZE)


def _orientations() -> Iterator[Specimen]:
    for orientation in (*range(10), 99, 65_535):
        size = SIZE[::-1] if orientation in range(5, 9) else SIZE
        yield Specimen(f"orientation-{orientation}.jpg", turned(orientation), size=size)
    for form in ("PNG", "WEBP", "TIFF", "AVIF"):
        yield Specimen(f"orientation-6.{form.lower()}", turned(6, form), size=SIZE[::-1])
    # A HEIC is turned by its boxes (ISO/IEC 23008-12, 6.5.10); what its EXIF says of it is not to be followed.
    yield Specimen("orientation-6-in-exif-alone.heic", turned(6, "HEIF"), size=SIZE)


def _frames() -> Iterator[Specimen]:
    for form in ("GIF", "WEBP", "PNG", "AVIF", "TIFF", "MPO", "HEIF"):
        content = several(form, duration=100) if form in ("GIF", "WEBP", "PNG", "AVIF") else several(form)
        yield Specimen(f"three-frames.{form.lower()}", content, size=SIZE, frames=FRAMES)
    yield Specimen("no-time-at-all.gif", several("GIF", duration=0), size=SIZE, frames=FRAMES)
    yield Specimen("for-ever.gif", several("GIF", duration=655_350, loop=0), size=SIZE, frames=FRAMES)


def _tails() -> Iterator[Specimen]:
    """Files with something behind them: all that counts is the picture."""
    for form in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"):
        tail = b"PK\3\4" + np.random.default_rng(1).bytes(3000)
        yield Specimen(f"with-a-tail.{form.lower()}", encoded(PICTURE, form) + tail, size=SIZE)
    yield Specimen("no-end-mark.png", encoded(PICTURE)[:-12], size=SIZE)
