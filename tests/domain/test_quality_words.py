"""A weak face is told why in words, and a good one is left in peace."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.face import Box, Face, FaceState, Quality, clearest
from app.domain.ids import FaceId, MediaId
from app.domain.quality_words import WHAT_QUALITY_MEANS, quality_words, weaknesses
from tests.measures import some_quality


def face(number: int, quality: Quality) -> Face:
    return Face(
        FaceId(number), MediaId(1), Box(0, 0, 9, 9), 1.0, quality, 0, None, None, FaceState.OPEN, "pack"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("measures", "said"),
    [
        ({"inter_eye_px": 13.6}, "small: 14 px between the eyes"),
        ({"sharpness": 0.03}, "blurred"),
        ({"brightness": 20.0}, "dark"),
        ({"under_exposed": 0.7}, "dark"),
        ({"over_exposed": 0.6}, "overexposed"),
        ({"dynamic_range_bits": 3.0}, "few tones"),
        ({"blockiness": 9.0}, "strongly compressed"),
        ({"inside": 0.5}, "cut off by the picture's edge"),
        ({"yaw": -0.8}, "turned away"),
        ({"pitch": 0.6}, "turned away"),
        ({"unclear_below": 1.0}, "lower half unclear"),
    ],
)
def test_each_weakness_is_said_in_its_own_words(measures: dict[str, float], said: str) -> None:
    assert weaknesses(replace(some_quality(), **measures)) == (said,)


def test_a_good_face_has_no_weakness() -> None:
    assert weaknesses(some_quality()) == ()
    assert quality_words(some_quality(score=81.6)) == "quality 82 of 100"


def test_several_weaknesses_stand_side_by_side_after_the_score() -> None:
    weak = replace(some_quality(inter_eye_px=9.0, score=7.0), sharpness=0.03)

    assert quality_words(weak) == "quality 7 of 100; small: 9 px between the eyes; blurred"


def test_what_quality_means_says_that_it_was_fitted_on_adults() -> None:
    assert "adults only" in WHAT_QUALITY_MEANS
    assert "no probability" in WHAT_QUALITY_MEANS


def test_the_clearest_face_has_the_highest_score_then_the_most_pixels_then_came_first() -> None:
    large_but_blurred = face(1, some_quality(inter_eye_px=90, score=20))
    clear, as_clear, larger = (
        face(2, some_quality(inter_eye_px=30, score=80.2)),
        face(3, some_quality(inter_eye_px=30, score=79.8)),
        face(4, some_quality(inter_eye_px=50, score=80.0)),
    )

    assert clearest([large_but_blurred, as_clear, clear]) == clear
    assert clearest([as_clear, larger, large_but_blurred, clear]) == larger
