"""Sniffing: content decides what a file is, its name never does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.case import MediaKind
from app.worker.sniff import kind_of


@pytest.mark.parametrize(
    "head",
    [
        b"\xff\xd8\xff\xe0\0\x10JFIF",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"GIF89a",
        b"RIFF\x10\0\0\0WEBPVP8 ",
        b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0",
        b"II*\0\x08\0\0\0",
        b"MM\0*\0\0\0\x08",
        b"\0\0\0\x18ftypheic",
        b"\0\0\0\x1cftypavif",
        b"\0\0\0\x0cjP  \r\n\x87\n",
        b"8BPS\0\x01",
    ],
)
def test_pictures_are_known_by_their_first_bytes(head: bytes) -> None:
    assert kind_of(head) is MediaKind.PICTURE


@pytest.mark.parametrize(
    "head",
    [
        b"\0\0\0\x20ftypisom",
        b"\0\0\0\x14ftypqt  ",
        b"\0\0\0\x14ftyp3gp5",
        b"\0\0\0\x08wide\0\0\0\0mdat",
        b"\x1aE\xdf\xa3\x01\0",
        b"RIFF\x10\0\0\0AVI LIST",
        b"\0\0\x01\xba\x44",
        b"0&\xb2u\x8ef\xcf\x11\xa6\xd9",
        b"FLV\x01\x05",
        (b"\x47" + bytes(187)) * 3,
        (bytes(4) + b"\x47" + bytes(187)) * 3,
    ],
)
def test_videos_are_known_by_their_first_bytes(head: bytes) -> None:
    assert kind_of(head) is MediaKind.VIDEO


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"\xff",
        b"<!DOCTYPE html><img src=x.jpg>",
        b"%PDF-1.7",
        b"%!PS-Adobe-3.0 EPSF-3.0",
        b"#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd",
        b"ffconcat version 1.0\nfile other.mp4",
        b"v=0\no=- 0 0 IN IP4 127.0.0.1",
        b"\x7fELF\x02",
        b"PK\x03\x04",
        b"BM is how this sentence begins",
        b"RIFF\x10\0\0\0WAVEfmt ",
        b"\0\0\0\x20ftypM4A ",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    ],
)
def test_anything_else_is_neither(head: bytes) -> None:
    assert kind_of(head) is MediaKind.OTHER


@given(st.binary(max_size=600))
def test_every_head_has_a_kind(head: bytes) -> None:
    assert kind_of(head) in MediaKind
