"""Salvage: of a cut picture the true rows and no others, faces in them as they lie in the whole; bombs made smaller."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.case import MediaKind
from app.domain.examination import Profile
from app.domain.ids import MediaId
from app.recognition.pack import ModelPack
from app.worker import decode, stills
from app.worker.examination import looked_at
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.lengths import is_cut_short, missing_bytes
from app.worker.protocol import Command, Request
from app.worker.records import Seen
from app.worker.stills import still
from tests.worker.pictures import Pixels, encoded, shapes

ORIENTATION = 0x0112
LOSSLESS = {"PNG": {}, "TIFF": {}, "BMP": {}, "WEBP": {"lossless": True}}


def noisy(side: int = 256) -> Pixels:
    grain: Pixels = np.random.default_rng(1).integers(0, 90, (side, side, 3), np.uint8)
    return np.asarray(shapes(side, side) // 2 + grain, np.uint8)


def upright(content: bytes) -> Pixels:
    return still(content).frame.pixels


@pytest.mark.parametrize("form", LOSSLESS)
@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_every_row_that_is_kept_is_a_true_row(form: str, share: float) -> None:
    content = encoded(noisy(), form, **LOSSLESS[form])

    seen = still(content[: int(len(content) * share)])

    rows = seen.frame.pixels.shape[0]
    assert abs(rows - 256 * share) < 12
    assert np.array_equal(seen.frame.pixels[:-1], noisy()[seen.top_px : seen.top_px + rows - 1])


@pytest.mark.parametrize("form", ["JPEG", "WEBP", "HEIF", "AVIF"])
def test_rows_from_a_lossy_file_are_those_that_the_whole_file_shows(form: str) -> None:
    content = encoded(noisy(512), form, quality=80)

    seen = still(content[: len(content) // 2])

    rows = seen.frame.pixels.shape[0]
    assert 150 < rows < 300
    difference = np.abs(seen.frame.pixels[: rows - 16].astype(int) - upright(content)[: rows - 16])
    assert float(difference.mean()) < 1


@pytest.mark.parametrize("orientation", range(1, 9))
def test_what_is_left_lies_where_the_whole_picture_has_it(orientation: int) -> None:
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    content = encoded(noisy(), "JPEG", quality=95, exif=exif)

    seen = still(content[: len(content) // 2])

    height, width = seen.frame.pixels.shape[:2]
    assert sorted((height, width))[1] == 256
    there = upright(content)[seen.top_px : seen.top_px + height, seen.left_px : seen.left_px + width]
    assert float(np.abs(seen.frame.pixels.astype(int) - there).mean()) < 12  # the last blocks are not all there


def test_a_progressive_picture_cut_short_is_shown_whole_and_coarser() -> None:
    content = encoded(noisy(), "JPEG", progressive=True)

    seen = still(content[: len(content) * 2 // 3])

    assert seen.shortfall is Shortfall.TRUNCATED
    assert seen.is_whole


def test_a_picture_broken_near_its_end_is_damaged_and_not_cut_short() -> None:
    content = bytearray(encoded(noisy()))
    content[content.index(b"IEND") - 40] ^= 0xFF  # the data of the last row

    seen = still(bytes(content))

    assert seen.shortfall is Shortfall.DAMAGED_WITHIN
    assert seen.frame.pixels.shape[0] > 200


def test_a_file_that_lacks_nearly_all_it_claims_is_not_made_up() -> None:
    content = encoded(shapes(), "WEBP")

    with pytest.raises(Unreadable) as refused:
        still(content[:4] + struct.pack("<I", 2**31) + content[8:100])

    assert refused.value.failure is Failure.DAMAGED


@given(st.binary(max_size=64), st.sampled_from([b"RIFF", b"\0\0\0\x18ftyp", b"\0\0\0\x01ftyp", b"\x1aE\xdf\xa3", b""]))
def test_any_header_gives_a_length(tail: bytes, head: bytes) -> None:
    assert missing_bytes(head + tail) >= 0


@dataclass(frozen=True)
class Portrait:
    """A picture with a face in its upper left and flat ground elsewhere."""

    pixels: Pixels

    def jpeg(self, **options: object) -> bytes:
        into = io.BytesIO()
        Image.fromarray(self.pixels).save(into, "JPEG", quality=92, **options)
        return into.getvalue()


@pytest.fixture(scope="module")
def portrait() -> Portrait:
    random = np.random.default_rng(3)
    pixels = 120 + random.integers(0, 30, (480, 360, 3), np.uint8)
    pixels[30:270, 50:290] = render(person(1), conditions(1, strength=0.0), 240)
    return Portrait(pixels)


def seen_in(content: bytes, pack: ModelPack, profile: Profile = Profile.QUICK) -> Seen:
    seen = looked_at(
        Request(Command.EXAMINE, MediaKind.PICTURE, MediaId(1), len(content), 60.0, profile), content, pack
    )
    assert isinstance(seen, Seen)
    return seen


@pytest.mark.parametrize("orientation", [1, 3, 6])
def test_a_face_in_what_is_left_is_found_where_the_whole_picture_has_it(
    portrait: Portrait, orientation: int, pack: ModelPack
) -> None:
    turns = {1: 0, 3: 2, 6: 1}[orientation]  # stored so that the picture is upright once it is turned
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    into = io.BytesIO()
    Image.fromarray(np.rot90(portrait.pixels, turns)).save(into, "JPEG", quality=92, exif=exif)
    content = into.getvalue()
    keep = {1: 0.75, 3: 0.85, 6: 0.9}[orientation]

    (whole,), cut = seen_in(content, pack).sightings, seen_in(content[: int(len(content) * keep)], pack)

    assert (cut.size, cut.shortfall) == ((360, 480), Shortfall.TRUNCATED)
    (face,) = cut.sightings
    assert face.detected.box.overlap(whole.detected.box) > 0.6
    assert float(np.abs(face.detected.landmarks - whole.detected.landmarks).max()) < 12


def test_where_no_face_is_left_none_is_made_up(portrait: Portrait, pack: ModelPack) -> None:
    content = portrait.jpeg()

    cut = seen_in(content[: len(content) // 8], pack)

    assert (cut.size, cut.shortfall, cut.sightings) == ((360, 480), Shortfall.TRUNCATED, [])


@pytest.mark.parametrize("profile", [Profile.QUICK, Profile.THOROUGH])
def test_a_picture_too_large_to_be_opened_is_examined_smaller_and_said_to_be(
    portrait: Portrait, profile: Profile, pack: ModelPack, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = Portrait(portrait.pixels.repeat(2, axis=0).repeat(2, axis=1)).jpeg()
    (whole,) = seen_in(content, pack).sightings
    for room in (decode, stills):
        monkeypatch.setattr(room, "MOST_PIXELS", 500_000)

    smaller = seen_in(content, pack, profile)

    assert (smaller.size, smaller.shortfall) == ((720, 960), Shortfall.REDUCED)
    (face,) = smaller.sightings
    assert face.detected.box.overlap(whole.detected.box) > 0.6
    assert face.quality.inter_eye_px < 0.6 * whole.quality.inter_eye_px


@pytest.mark.parametrize(("form", "options"), [("JPEG", {}), ("JPEG2000", {})])
def test_a_reduced_picture_shows_the_same(
    form: str, options: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = encoded(shapes(400, 320), form, **options)
    whole = upright(content).reshape(80, 4, 100, 4, 3).mean(axis=(1, 3))
    for room in (decode, stills):
        monkeypatch.setattr(room, "MOST_PIXELS", 10_000)

    seen = still(content)

    assert (seen.size, seen.reduction, seen.shortfall) == ((400, 320), 4, Shortfall.REDUCED)
    assert float(np.abs(seen.frame.pixels - whole).mean()) < 3


@pytest.mark.parametrize(("form", "options"), [("PNG", {}), ("TIFF", {}), ("JPEG", {"progressive": True})])
def test_what_cannot_be_decoded_smaller_is_refused_with_its_size(
    form: str, options: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    content = encoded(shapes(400, 320), form, **options)
    for room in (decode, stills):
        monkeypatch.setattr(room, "MOST_PIXELS", 10_000)

    with pytest.raises(Unreadable) as refused:
        still(content)

    assert (refused.value.failure, refused.value.numbers) == (Failure.TOO_MANY_PIXELS, (400, 320))


def matroska(size: bytes, body: int = 100) -> bytes:
    """A Matroska file of a header without content and a segment of the size written in `size`."""
    return b"\x1aE\xdf\xa3\x80" + b"\x18\x53\x80\x67" + size + bytes(body)


@pytest.mark.parametrize(
    ("content", "is_cut"),
    [
        (b"RIFF\x64\0\0\0AVI " + bytes(96), False),
        (b"RIFF\x65\0\0\0AVI " + bytes(96), True),
        (b"\0\0\0\x08wide\0\0\0\x18mdat" + bytes(16), False),
        (b"\0\0\0\x08wide\0\0\0\x19mdat" + bytes(16), True),
        (b"\0\0\0\x08wide\0\0\0\x01mdat\0\0\0\0\0\0\0\x20" + bytes(16), False),
        (b"\0\0\0\x08wide\0\0\0\x01mdat\0\0\0\1\0\0\0\x20" + bytes(16), True),
        (b"\0\0\0\x08ftyp\0\0\0\0mdat" + bytes(16), False),  # as far as the file goes
        (matroska(b"\xe4"), False),
        (matroska(b"\xe5"), True),
        (matroska(b"\x40\x64"), False),
        (matroska(b"\x01\0\0\0\0\0\0\x65"), True),
        (matroska(b"\xff"), False),  # of unknown length
        (b"\xff\xd8\xff\xe0", None),
        (b"BM" + bytes(60), None),
    ],
)
def test_a_file_that_says_its_length_is_known_to_be_cut(content: bytes, is_cut: bool | None) -> None:
    assert is_cut_short(content) is is_cut
