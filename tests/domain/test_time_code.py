"""Time codes say where in a file a face was seen, to the millisecond."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.face import Box, Face, FaceState, Track
from app.domain.ids import FaceId, MediaId
from app.domain.time_code import moment_words, time_code, track_words
from tests.measures import some_quality

FACE = Face(
    FaceId(1), MediaId(1), Box(0, 0, 9, 9), 1.0, some_quality(), 0, None, None, FaceState.OPEN, "pack"
)  # fmt: skip


@pytest.mark.parametrize(
    ("time_ms", "code"),
    [(0, "00:00:00.000"), (7_480, "00:00:07.480"), (3_599_999, "00:59:59.999"), (360_000_000, "100:00:00.000")],
)
def test_a_time_is_written_as_players_show_it(time_ms: int, code: str) -> None:
    assert time_code(time_ms) == code


@given(st.integers(0, 10_000 * 3600 * 1000))
def test_no_millisecond_is_lost(time_ms: int) -> None:
    hours, minutes, seconds = time_code(time_ms).split(":")

    assert ((int(hours) * 60 + int(minutes)) * 60) * 1000 + round(float(seconds) * 1000) == time_ms


def test_a_still_has_no_moment_and_a_later_page_has_its_number() -> None:
    assert moment_words(FACE) is None
    assert moment_words(replace(FACE, frame_index=2)) == "page 3"


def test_a_tracked_face_says_when_it_was_seen_and_how_often() -> None:
    face = replace(FACE, frame_index=187, frame_time_ms=7_480, track=Track(0, 7_000, 11_040, 9))

    assert moment_words(face) == (
        "at 00:00:07.480 (frame 188), seen in 9 of the frames looked at, from 00:00:07.000 to 00:00:11.040"
    )
    assert moment_words(replace(face, track=None)) == "at 00:00:07.480 (frame 188)"
    assert track_words(Track(0, 7_480, 7_480, 1)) == "seen in one of the frames looked at"
