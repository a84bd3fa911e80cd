"""The day that a picture gives itself: read from its header alone, told as a number, believed only if it was one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image

from app.domain.errors import UntrustedReply
from app.domain.examination import Examined
from app.worker import protocol
from app.worker.decode import day_of_capture
from app.worker.failures import Shortfall
from tests.worker.pictures import encoded, shapes
from tests.worker.test_replies import HEIGHT, ID, WIDTH, parse, plausible


def noted(text: str | bytes | int, form: str = "JPEG", tag: int = ExifTags.Base.DateTimeOriginal) -> bytes:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[tag] = text
    return encoded(shapes(), form, exif=exif.tobytes())


@pytest.mark.parametrize("form", ["JPEG", "WEBP", "TIFF", "HEIF"])
def test_the_day_of_capture_is_read_from_the_header(form: str) -> None:
    assert day_of_capture(noted("2012:07:09 11:22:33", form)) == 20120709


@pytest.mark.parametrize(
    "text", ["", "0000:00:00 00:00:00", "2011:02:29 10:00:00", "1800:01:01 00:00:00", "2012", "  :  :  ", "9" * 99]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert day_of_capture(noted(text)) == protocol.NO_DAY


def test_neither_a_scan_nor_the_last_change_is_taken_for_a_capture() -> None:
    assert day_of_capture(noted("2012:07:09 11:22:33", tag=ExifTags.Base.DateTimeDigitized)) == protocol.NO_DAY
    exif = Image.Exif()
    exif[ExifTags.Base.DateTime] = "2012:07:09 11:22:33"
    assert day_of_capture(encoded(shapes(), "JPEG", exif=exif)) == protocol.NO_DAY


@given(st.binary(max_size=400))
def test_broken_bytes_have_no_day_and_raise_nothing(junk: bytes) -> None:
    assert day_of_capture(junk) == protocol.NO_DAY
    day_of_capture(b"\xff\xd8\xff\xe1" + junk)
    whole = noted("2012:07:09 11:22:33")
    assert day_of_capture(whole[:40] + junk + whole[40:]) in (protocol.NO_DAY, 20120709)


@given(st.integers(0, 2**32 - 1))
def test_a_day_that_never_was_is_not_believed(told: int) -> None:
    reply = protocol.pack_examined(ID, (WIDTH, HEIGHT), 1, Shortfall.NONE, plausible(0), told)
    try:
        day = date(told // 10_000, told // 100 % 100, told % 100)
    except ValueError:
        day = None

    if told == protocol.NO_DAY or (day is not None and day.year >= 1850):
        found = parse(reply)
        assert isinstance(found, Examined)
        assert found.taken_on == (None if told == protocol.NO_DAY else day)
    else:
        with pytest.raises(UntrustedReply, match="a day that never was"):
            parse(reply)


def test_a_day_that_was_is_believed() -> None:
    found = parse(protocol.pack_examined(ID, (WIDTH, HEIGHT), 1, Shortfall.NONE, plausible(0), 20120709))

    assert isinstance(found, Examined)
    assert found.taken_on == date(2012, 7, 9)
