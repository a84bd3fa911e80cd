"""The head in words: what is said can be read back, and a slip of the tongue is no other head."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import NotRecorded
from app.domain.head_words import head_words, read_head


def test_the_words_are_those_of_the_published_scheme() -> None:
    """127.0.0.1 is lusab-babad and 63.84.220.193 is gutih-tugad in Wilkerson's paper."""
    assert head_words("7f0000013f54dcc1" + "0" * 48) == "lusab-babad-gutih-tugad"


@given(st.binary(min_size=32, max_size=32))
def test_words_and_digits_lead_to_the_same_head(digest: bytes) -> None:
    head = digest.hex()

    assert read_head(head_words(head)) == head[:16]
    assert read_head(f"  {head_words(head).upper().replace('-', ' ')} ") == head[:16]
    assert read_head(head.upper()) == head


@pytest.mark.parametrize(
    "typed", ["", "lusab", "lusab-babad-gutih", "lusab-babad-gutih-tugae", "abcd", "0" * 15, "0" * 65, "x" * 64]
)
def test_what_is_no_head_is_refused(typed: str) -> None:
    with pytest.raises(NotRecorded, match="four words"):
        read_head(typed)
