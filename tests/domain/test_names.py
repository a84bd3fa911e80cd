"""File names are shown so that nothing in them can deceive."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import relative_name, shown


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (b"DCIM/IMG_0042.jpg", "DCIM/IMG_0042.jpg"),
        ("Käyntikortti.jpg".encode(), "Käyntikortti.jpg"),
        (b"two\nlines.jpg", "two\\u000alines.jpg"),
        ("invoice\u202egpj.exe".encode(), "invoice\\u202egpj.exe"),
        (b"caf\xe9.jpg", "caf\\xe9.jpg"),
        (b"back\\slash.jpg", "back\\\\slash.jpg"),
        ("\u2067\u200fa.jpg\u2069".encode(), "\\u2067\\u200fa.jpg\\u2069"),
        ("a\u00a0\u3000.jpg".encode(), "a\\u00a0\\u3000.jpg"),
        ("\u3164.jpg".encode(), "\\u3164.jpg"),
        ("a\ufe0f.jpg".encode(), "a\\ufe0f.jpg"),
        ("e\u0301\u0323.jpg".encode(), "e\u0301\u0323.jpg"),
        ("e\u0301\u0301\u0301\u0301\u0301.jpg".encode(), "e\u0301\u0301\u0301\\u0301\\u0301.jpg"),
        (b"nul\0 bell\a del\x7f", "nul\\u0000 bell\\u0007 del\\u007f"),
        (b"\x1b[31mred", "\\u001b[31mred"),
        ("\U000e0041tag".encode(), "\\U000e0041tag"),
    ],
)
def test_what_could_deceive_is_written_as_an_escape(name: bytes, expected: str) -> None:
    assert shown(name) == expected


@given(st.binary(max_size=60))
def test_any_bytes_become_one_printable_line(name: bytes) -> None:
    text = shown(name)

    assert "\n" not in text
    assert all(unicodedata.category(character)[0] != "C" for character in text)


@given(st.binary(max_size=30), st.binary(max_size=30))
def test_two_names_never_look_the_same(one: bytes, other: bytes) -> None:
    assert (shown(one) == shown(other)) == (one == other)


def test_a_place_in_an_exhibit_has_forward_strokes() -> None:
    assert relative_name("/mnt/exhibit/DCIM/a.jpg", "/mnt/exhibit") == b"DCIM/a.jpg"
