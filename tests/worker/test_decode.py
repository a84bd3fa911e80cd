"""Decoding pictures: every format upright, in its true colours; cut files salvaged, hostile ones refused."""

from __future__ import annotations

import io

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageCms

from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.stills import still
from tests.hostile.specimen import png, tiff
from tests.worker.pictures import Pixels, claimed_png, encoded, shapes

ORIENTATION = 0x0112


def decoded(content: bytes) -> Pixels:
    seen = still(content)
    frame = seen.frame
    assert seen.is_whole
    assert seen.shortfall is Shortfall.NONE
    assert (frame.index, frame.time_ms) == (0, None)
    assert frame.pixels.dtype == np.uint8
    return frame.pixels


def reason_for(content: bytes) -> Unreadable:
    with pytest.raises(Unreadable) as refused:
        still(content)
    return refused.value


def difference(one: Pixels, other: Pixels) -> float:
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


@pytest.mark.parametrize(
    ("form", "options"),
    [
        ("PNG", {}),
        ("JPEG", {"quality": 95}),
        ("WEBP", {"lossless": True}),
        ("TIFF", {}),
        ("TIFF", {"compression": "tiff_lzw"}),
        ("BMP", {}),
        ("JPEG2000", {}),
        ("AVIF", {"quality": 95}),
        ("HEIF", {"quality": 95}),
    ],
)
def test_each_format_gives_back_the_picture(form: str, options: dict[str, object]) -> None:
    pixels = shapes()

    assert difference(decoded(encoded(pixels, form, **options)), pixels) < 4


@pytest.mark.parametrize("orientation", range(1, 9))
def test_pictures_are_turned_upright_as_their_exif_says(orientation: int) -> None:
    stored = {
        1: lambda p: p,
        2: np.fliplr,
        3: lambda p: np.rot90(p, 2),
        4: np.flipud,
        5: lambda p: np.transpose(p, (1, 0, 2)),
        6: lambda p: np.rot90(p, 1),
        7: lambda p: np.rot90(np.transpose(p, (1, 0, 2)), 2),
        8: lambda p: np.rot90(p, 3),
    }[orientation]
    exif = Image.Exif()
    exif[ORIENTATION] = orientation

    content = encoded(np.ascontiguousarray(stored(shapes())), "JPEG", quality=95, exif=exif)

    assert difference(decoded(content), shapes()) < 4


def test_broken_exif_does_not_cost_the_picture() -> None:
    content = encoded(shapes(), "JPEG", quality=95, exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\xff" * 40)

    assert difference(decoded(content), shapes()) < 4


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGBA", "LA", "CMYK", "I;16", "F"])
def test_every_colour_mode_becomes_eight_bit_rgb(mode: str) -> None:
    grey = np.repeat(shapes().mean(axis=2, keepdims=True).astype(np.uint8), 3, axis=2)
    if mode == "I;16":
        picture = Image.fromarray(grey[..., 0].astype(np.uint16) * 257)
    elif mode == "F":
        picture = Image.fromarray(grey[..., 0].astype(np.float32) / 255)
    else:
        picture = Image.fromarray(grey).convert(mode)
    into = io.BytesIO()
    picture.save(into, "TIFF")
    expected = np.asarray(picture.convert("RGB")) if mode in ("1", "P") else grey

    assert difference(decoded(into.getvalue()), expected) < 5


def test_cmyk_jpegs_keep_their_colours() -> None:
    into = io.BytesIO()
    Image.fromarray(shapes()).convert("CMYK").save(into, "JPEG", quality=95)

    assert difference(decoded(into.getvalue()), shapes()) < 8


def deep_tiff(values: NDArray[np.uint16], photometric: int = 1) -> bytes:
    """A TIFF of 16-bit grey values."""
    height, width = values.shape
    shorts = {256: width, 257: height, 258: 16, 259: 1, 262: photometric, 273: 8 + 2 + 12 * 9 + 4, 277: 1, 278: height}
    entries = [(tag, 4, 1, value) for tag, value in shorts.items()] + [(279, 4, 1, 2 * values.size)]
    return tiff(*entries, strip=values.astype("<u2").tobytes())


@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
def test_deep_grey_is_as_bright_as_it_was_whatever_its_depth(bits: int) -> None:
    ramp = np.linspace(0, 2**bits - 1, 256).astype(np.uint16).reshape(16, 16)

    pixels = decoded(deep_tiff(ramp))

    assert np.abs(pixels[..., 0].astype(int) - np.arange(256).reshape(16, 16)).max() <= 1


def test_deep_grey_in_which_white_is_zero_is_turned_over() -> None:
    ramp = (257 * np.arange(256)).astype(np.uint16).reshape(16, 16)

    assert np.array_equal(decoded(deep_tiff(ramp, photometric=0)), 255 - decoded(deep_tiff(ramp)))


@pytest.mark.parametrize("form", [".png", ".tiff"])
@pytest.mark.parametrize("channels", [3, 4])
def test_deep_colours_keep_their_eight_highest_bits(form: str, channels: int) -> None:
    deep = np.dstack((shapes().astype(np.uint16) * 257, np.full(shapes().shape[:2], 65_535, np.uint16)))[..., :channels]
    order = [2, 1, 0, 3][:channels]

    content = cv2.imencode(form, deep[..., order])[1].tobytes()

    assert np.array_equal(decoded(content), shapes())


def test_cielab_becomes_the_colours_it_stands_for() -> None:
    lab = ImageCms.profileToProfile(
        Image.fromarray(shapes()), ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
    )
    assert lab is not None
    into = io.BytesIO()
    lab.save(into, "TIFF")

    assert difference(decoded(into.getvalue()), shapes()) < 2


def test_a_transparent_entry_of_a_palette_is_shown_on_white() -> None:
    picture = Image.fromarray(shapes()).quantize(16)
    clear = picture.getpixel((0, 0))
    into = io.BytesIO()
    picture.save(into, "PNG", transparency=clear)

    pixels = decoded(into.getvalue())

    is_clear = np.asarray(picture) == clear
    assert bool((pixels[is_clear] == 255).all())
    assert np.array_equal(pixels[~is_clear], np.asarray(picture.convert("RGB"))[~is_clear])


def test_two_bits_of_grey_are_four_even_steps() -> None:
    pixels = decoded(png(8, 1, b"\0\x1b\xe4", bits=2, colour=0))

    assert pixels[0, :, 0].tolist() == [0, 85, 170, 255, 255, 170, 85, 0]


def test_transparent_parts_are_shown_on_white() -> None:
    layered = np.dstack((shapes(), np.full(shapes().shape[:2], 255, np.uint8)))
    layered[:16, :16, 3] = 0

    pixels = decoded(encoded(layered))

    assert bool((pixels[:16, :16] == 255).all())
    assert difference(pixels[20:], shapes()[20:]) == 0


@pytest.mark.parametrize("form", ["JPEG", "PNG", "GIF", "TIFF", "BMP", "WEBP", "HEIF", "AVIF"])
def test_a_picture_cut_short_is_salvaged_and_said_to_be(form: str) -> None:
    noisy = shapes(256, 256) // 2 + np.random.default_rng(1).integers(0, 90, (256, 256, 3), np.uint8)
    content = encoded(noisy, form)

    seen = still(content[: len(content) * 2 // 3])

    assert seen.shortfall is Shortfall.TRUNCATED
    assert seen.size == (256, 256)
    rows = seen.frame.pixels.shape[0]
    assert 100 < rows < 200 or form == "GIF"  # the rows of a GIF are interlaced: all are there, some of them twice
    assert seen.top_px == (256 - rows if form == "BMP" else 0)  # a bitmap begins with its last row
    inside = slice(seen.top_px + 16, seen.top_px + rows - 16)
    assert difference(seen.frame.pixels[16:-16], noisy[inside]) < (45 if form == "GIF" else 20)


def test_a_whole_picture_after_a_cut_one_is_not_taken_for_cut() -> None:
    content = encoded(shapes(), "JPEG")
    still(content[:-200])

    assert still(content).shortfall is Shortfall.NONE


@pytest.mark.parametrize(
    ("content", "failure"),
    [
        (b"<!DOCTYPE html><html><body>not a picture</body></html>", Failure.NOT_MEDIA),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", Failure.NOT_MEDIA),
        (b"\x7fELF" + bytes(100), Failure.NOT_MEDIA),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage", Failure.FORMAT_NOT_ALLOWED),
        (b"8BPS\0\x01" + bytes(100), Failure.FORMAT_NOT_ALLOWED),
        (b"\xff\xd8\xff\xe0", Failure.DAMAGED),
        (b"\x89PNG\r\n\x1a\n", Failure.DAMAGED),
        (b"GIF89a\x10\0\x10\0", Failure.DAMAGED),
        (b"\0\0\0\x18ftypheic" + bytes(40), Failure.DAMAGED),
        (b"\xff", Failure.NOT_MEDIA),
    ],
)
def test_what_cannot_be_opened_is_refused_with_its_reason(content: bytes, failure: Failure) -> None:
    assert reason_for(content).failure is failure


@pytest.mark.parametrize(("width", "height"), [(50_000, 50_000), (2**31 - 1, 1), (70_000, 2)])
def test_a_decompression_bomb_is_refused_by_its_claim(width: int, height: int) -> None:
    reason = reason_for(claimed_png(width, height))

    assert (reason.failure, reason.numbers) == (Failure.TOO_MANY_PIXELS, (width, height))


@pytest.mark.parametrize("form", ["PNG", "GIF", "BMP"])
def test_a_header_without_a_picture_is_damaged_not_grey(form: str) -> None:
    content = encoded(shapes(256, 256), form)
    header = content.index(b"IDAT") + 6 if form == "PNG" else 60

    assert reason_for(content[:header]).failure is Failure.DAMAGED


@pytest.mark.parametrize("form", ["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "JPEG2000", "AVIF", "HEIF"])
def test_changed_bytes_never_surprise_the_decoder(form: str) -> None:
    content, random = encoded(shapes(), form), np.random.default_rng(7)

    for _ in range(40):
        changed = bytearray(content)
        for place in random.integers(0, len(changed), 12):
            changed[place] = random.integers(0, 256)
        try:
            seen = still(bytes(changed))
        except Unreadable:
            continue
        assert seen.frame.pixels.ndim == 3
