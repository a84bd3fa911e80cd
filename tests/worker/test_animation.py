"""Animations and documents: every frame and every page, with exact times; what repeats is said to."""

from __future__ import annotations

import io
import weakref

import numpy as np
import pytest
from PIL import Image

from app.worker.animation import frame_count, picture_moments
from app.worker.decode import upright_rgb
from app.worker.failures import Failure, Shortfall, Unreadable
from tests.worker.clips import all_of
from tests.worker.pictures import encoded, shapes
from tests.worker.test_decode import difference

DURATIONS_MS = [100, 30, 250, 40, 1000, 70]


def pages(count: int) -> list[Image.Image]:
    return [Image.fromarray(np.roll(shapes(), 8 * number, axis=1)) for number in range(count)]


def animated(form: str, pictures: list[Image.Image], **options: object) -> bytes:
    into = io.BytesIO()
    pictures[0].save(into, form, save_all=True, append_images=pictures[1:], **options)
    return into.getvalue()


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG", "AVIF"])
def test_every_frame_of_an_animation_has_its_exact_time(form: str) -> None:
    content = animated(form, pages(6), duration=DURATIONS_MS)

    moments, shortfall = all_of(picture_moments(content))

    assert frame_count(content) == 6
    assert [moment.index for moment in moments] == list(range(6))
    assert [moment.time_ms for moment in moments] == [0, 100, 130, 380, 420, 1420]
    assert shortfall is Shortfall.NONE
    assert all(difference(seen.pixels(), np.asarray(page)) < 20 for seen, page in zip(moments, pages(6), strict=True))


@pytest.mark.parametrize("form", ["TIFF", "MPO", "HEIF"])
def test_every_page_of_a_document_is_a_still_of_its_own(form: str) -> None:
    moments, shortfall = all_of(picture_moments(animated(form, pages(3))))

    assert [(moment.index, moment.time_ms, moment.is_repeat) for moment in moments] == [
        (number, None, False) for number in range(3)
    ]
    assert shortfall is Shortfall.NONE
    assert all(difference(seen.pixels(), np.asarray(page)) < 20 for seen, page in zip(moments, pages(3), strict=True))


def test_no_frame_is_held_while_the_next_is_decoded() -> None:
    moments = picture_moments(animated("GIF", pages(3), duration=20))

    moment = next(moments)
    pixels = weakref.ref(moment.pixels())
    del moment
    next(moments)

    assert pixels() is None


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "LA", "PA", "P", "L", "1", "CMYK", "I;16", "F"])
def test_a_picture_turned_into_colours_some_rows_at_a_time_is_the_same_picture(mode: str) -> None:
    drawn = Image.fromarray(shapes(40, 700)).convert("RGBA")
    drawn.putalpha(Image.linear_gradient("L").resize(drawn.size))
    whole = (drawn if mode in ("RGBA", "LA", "PA") else drawn.convert("RGB")).convert(mode)
    if mode == "P":
        whole.info["transparency"] = whole.getpixel((0, 0))

    pixels = upright_rgb(whole)

    rows = [upright_rgb(whole.crop((0, top, 40, top + 1))) for top in (0, 255, 256, 699)]
    if mode not in ("I;16", "F"):  # these are scaled by the lightest of all their pixels
        assert np.array_equal(pixels[[0, 255, 256, 699]], np.concatenate(rows))
    assert pixels.shape == (700, 40, 3)


def test_all_of_a_long_animation_is_seen() -> None:
    turning = [Image.fromarray(np.roll(shapes(32, 32), number, axis=1)) for number in range(131)]

    moments, shortfall = all_of(picture_moments(animated("GIF", turning, duration=20)))

    assert [moment.time_ms for moment in moments] == [20 * number for number in range(131)]
    assert shortfall is Shortfall.NONE


def test_a_frame_that_shows_what_the_one_before_showed_is_a_repeat() -> None:
    one, other = (page.convert("RGBA") for page in pages(2))
    same = one.copy()
    for picture, colour in ((one, (255, 0, 0, 0)), (same, (0, 255, 0, 0))):
        picture.paste(colour, (0, 0, 20, 20))  # wholly transparent: nobody sees which colour it is

    moments, _ = all_of(picture_moments(animated("PNG", [one, same, other, one], duration=50, blend=0)))

    assert [(moment.time_ms, moment.is_repeat) for moment in moments] == [
        (0, False), (50, True), (100, False), (150, False)
    ]  # fmt: skip


@pytest.mark.parametrize("disposal", [0, 1, 2])
def test_frames_that_build_on_others_are_shown_whole(disposal: int) -> None:
    grounds = [Image.new("RGB", (64, 64), (200, 30, 30)) for _ in range(3)]
    for number, ground in enumerate(grounds):
        ground.paste((20, 20, 220), (16 * number, 0, 16 * number + 16, 16))

    moments, _ = all_of(picture_moments(animated("GIF", grounds, duration=100, disposal=disposal)))

    for moment, ground in zip(moments, grounds, strict=True):
        assert difference(moment.pixels(), np.asarray(ground)) < 3


def test_a_damaged_page_costs_itself_alone() -> None:
    content = bytearray(animated("TIFF", pages(4), compression="tiff_lzw"))
    with Image.open(io.BytesIO(content)) as document:
        document.seek(2)
        (start,) = document.tag_v2[273][:1]  # type: ignore[attr-defined]
    content[start : start + 400] = np.random.default_rng(1).bytes(400)

    moments, shortfall = all_of(picture_moments(bytes(content)))

    assert {0, 1, 3} <= {moment.index for moment in moments}
    assert len(moments) == 4 or Shortfall.DAMAGED_WITHIN in shortfall


def test_a_page_too_large_to_be_opened_costs_itself_alone() -> None:
    far_too_large = Image.new("1", (20_000, 20_000))
    content = animated("TIFF", [*pages(2), far_too_large, *pages(1)], compression="tiff_deflate")

    moments, shortfall = all_of(picture_moments(content))

    assert [moment.index for moment in moments] == [0, 1, 3]
    assert shortfall is Shortfall.DAMAGED_WITHIN


def test_an_animation_cut_short_gives_the_frames_before_the_cut() -> None:
    content = animated("GIF", pages(12), duration=50)

    moments, _ = all_of(picture_moments(content[: len(content) * 2 // 3]))

    assert 5 <= len(moments) < 12
    assert [moment.index for moment in moments] == list(range(len(moments)))


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG", "TIFF", "MPO", "HEIF"])
def test_changed_bytes_never_surprise_the_decoder(form: str) -> None:
    content, random = animated(form, pages(4)), np.random.default_rng(7)

    for _ in range(30):
        changed = bytearray(content)
        for place in random.integers(0, len(changed), 12):
            changed[place] = random.integers(0, 256)
        try:
            moments, _ = all_of(picture_moments(bytes(changed)))
        except Unreadable:
            continue
        assert all(moment.pixels().ndim == 3 for moment in moments)


def test_a_still_is_one_frame_and_no_picture_is_refused() -> None:
    assert frame_count(encoded(shapes())) == 1
    with pytest.raises(Unreadable) as refused:
        frame_count(b"<!DOCTYPE html>")
    assert refused.value.failure is Failure.NOT_MEDIA
