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
