"""Five points from two eyes and perhaps a nose: the same whichever eye is named first, and back to the same dots."""

from __future__ import annotations

import cmath

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.drawing import Dots, DrawnBox, FramePlace, share_inside
from app.domain.errors import NotAllowed
from app.domain.face import Box
from app.domain.ids import MediaId
from app.recognition.measures.placement import placement_of

PLACES = st.floats(-500, 3000)
SPANS = st.floats(8, 400)


@st.composite
def faces(draw: st.DrawFn, most_tilt: float) -> tuple[Dots, float]:
    """Return dots of a frontal face somewhere, and by how much it is tilted, radians."""
    middle, span = complex(draw(PLACES), draw(PLACES)), draw(SPANS)
    tilt = draw(st.floats(-most_tilt, most_tilt))
    across = cmath.rect(span, tilt)
    eyes, nose = (middle - across / 2, middle + across / 2), middle + 0.75j * across
    return Dots(tuple((eye.real, eye.imag) for eye in eyes), (nose.real, nose.imag)), tilt  # type: ignore[arg-type]


@given(faces(most_tilt=3.1))
def test_with_a_nose_a_face_at_any_tilt_is_the_right_way_up(face: tuple[Dots, float]) -> None:
    dots, tilt = face

    five = Dots(dots.eyes[::-1], dots.nose).five()

    placed = placement_of(np.array(five, np.float32))
    assert np.cos(np.radians(placed.roll_deg) - tilt) > 0.99
    assert five == dots.five()
    back = Dots.of_landmarks(np.array(five, np.float32))
    assert np.allclose(sorted(back.eyes), sorted(dots.eyes), atol=0.01)
    assert back.nose == pytest.approx(dots.nose, abs=0.01)


@given(faces(most_tilt=1.4))
def test_without_a_nose_a_face_does_not_stand_on_its_head(face: tuple[Dots, float]) -> None:
    dots, tilt = face

    five = Dots(dots.eyes[::-1]).five()

    placed = placement_of(np.array(five, np.float32))
    assert np.cos(np.radians(placed.roll_deg) - tilt) > 0.99
    assert placed.yaw == pytest.approx(0, abs=0.02)


@given(st.integers(16, 900), st.integers(-200, 900), st.integers(-200, 900))
def test_dots_within_a_box_fill_it_as_the_mean_face_does(side: int, left: int, top: int) -> None:
    box = Box(left, top, side, side)

    placed = placement_of(np.array(Dots.within(box).five(), np.float32))

    middle = placed.in_frame(np.array([0.5 + 0.5j]))[0]
    assert abs(placed.turn) == pytest.approx(side, rel=0.05)
    assert abs(middle - complex(left + side / 2, top + side / 2)) < 0.05 * side
    DrawnBox(FramePlace(MediaId(1)), box, Dots.within(box)).checked()


@given(st.integers(1, 14))
def test_a_box_that_holds_no_eyes_eight_pixels_apart_is_refused(side: int) -> None:
    with pytest.raises(NotAllowed, match="too small"):
        DrawnBox(FramePlace(MediaId(1)), Box(0, 0, side, side)).checked()


def test_the_share_of_a_box_that_lies_in_its_frame() -> None:
    assert share_inside(Box(0, 0, 10, 10), (10, 10)) == 1.0
    assert share_inside(Box(-5, 0, 10, 10), (10, 10)) == 0.5
    assert share_inside(Box(5, 5, 10, 10), (10, 10)) == 0.25
    assert share_inside(Box(10, 0, 10, 10), (10, 10)) == 0.0
