"""A view is a value that can be written down: it reads back to itself, changes no crop, and moves both faces alike."""

from __future__ import annotations

import cmath
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from app.domain.aspect import AS_CUT, Aspect
from app.domain.errors import NotRecorded
from app.domain.view import AS_KEPT, Move, Placing, Tone, View, moved, view_of
from app.domain.view_pixels import common_eyes_px, eyes_in_pane, luminance, placement, toned

LEVELS = st.tuples(st.integers(0, 254), st.integers(1, 255)).filter(lambda pair: pair[0] < pair[1])
TONES = st.builds(
    lambda grey, invert, equalise, sharp, levels: Tone(grey, invert, equalise, sharp, *levels),
    st.booleans(), st.booleans(), st.booleans(), st.integers(0, 3), LEVELS,
)  # fmt: skip
NEAR = st.floats(-5, 5)
PLACINGS = st.builds(Placing, st.floats(0.51, 7.9), st.floats(-179, 179), NEAR, NEAR)
SMALL = st.floats(-0.4, 0.4)
MOVES = st.builds(Move, st.floats(0.8, 1.25), st.floats(-30, 30), SMALL, SMALL, st.tuples(SMALL, SMALL))
POINTS = st.lists(st.tuples(st.floats(0, 256), st.floats(0, 256)), min_size=5, max_size=5).map(tuple)
VIEWS = st.builds(View, TONES, PLACINGS, st.one_of(st.just(()), POINTS))
PICTURES = st.tuples(st.integers(1, 12), st.integers(1, 12)).flatmap(lambda size: arrays(np.uint8, (*size, 3)))


@given(VIEWS)
def test_a_view_reads_back_from_its_words_to_what_was_painted(view: View) -> None:
    read = view_of(view.words)

    assert read == view.written()
    assert read.words == view.words


def test_a_view_is_written_in_words_that_people_read() -> None:
    view = View(Tone(is_grey=True, darkest=12, lightest=230), Placing(1.4, 1.5))

    assert view.words == "grey, levels 12 to 230, zoom 1.4, turned 1.5°"
    assert View().words == AS_KEPT


@pytest.mark.parametrize(
    "words",
    ["", "gray", "grey, grey", "zoom 1.4, grey", "zoom 9", "zoom 1.40", "zoom 1", "levels 9 to 9", "levels 0 to 255",
     "sharpened 7", "right 0", "landmarks at 1 2 / 3 4", "as kept, grey", "zoom nan", "turned 500°"],
)  # fmt: skip
def test_what_is_no_view_is_refused(words: str) -> None:
    with pytest.raises(NotRecorded, match="Nothing was recorded"):
        view_of(words)


@given(PICTURES, TONES)
def test_a_view_never_writes_to_the_picture_and_gives_the_same_pixels_again(picture: np.ndarray, tone: Tone) -> None:
    kept = picture.copy()
    picture.setflags(write=False)

    seen = toned(picture, tone)
    again = toned(kept, view_of(View(tone).words).tone)

    assert np.array_equal(picture, kept)
    assert not np.shares_memory(seen, picture)
    assert np.array_equal(seen, again)
    assert seen.dtype == np.uint8
    assert seen.shape == picture.shape


@given(PICTURES)
def test_without_a_view_no_pixel_changes(picture: np.ndarray) -> None:
    assert np.array_equal(toned(picture, Tone()), picture)


@given(PICTURES)
def test_inverting_twice_gives_the_picture_back(picture: np.ndarray) -> None:
    once = toned(picture, Tone(is_inverted=True))

    assert np.array_equal(once, 255 - picture)
    assert np.array_equal(toned(once, Tone(is_inverted=True)), picture)


@given(PICTURES)
def test_grey_has_one_tone_a_pixel_and_stays_when_applied_again(picture: np.ndarray) -> None:
    grey = toned(picture, Tone(is_grey=True))

    assert np.array_equal(grey[..., 0], grey[..., 1])
    assert np.array_equal(grey[..., 0], grey[..., 2])
    assert np.array_equal(luminance(grey), grey[..., 0])


@given(PICTURES, LEVELS)
def test_levels_make_the_darkest_black_and_the_lightest_white_and_keep_the_order(
    picture: np.ndarray, levels: tuple[int, int]
) -> None:
    seen = toned(picture, Tone(darkest=levels[0], lightest=levels[1])).astype(int)

    assert (seen[picture <= levels[0]] == 0).all()
    assert (seen[picture >= levels[1]] == 255).all()
    order = np.argsort(picture.ravel(), kind="stable")
    assert (np.diff(seen.ravel()[order]) >= 0).all()


def test_equalising_uses_all_tones_and_leaves_an_even_picture_alone() -> None:
    dull = np.linspace(100, 120, 256).astype(np.uint8).reshape(16, 16, 1).repeat(3, axis=2)
    even = np.full((4, 4, 3), 77, np.uint8)

    assert (toned(dull, Tone(is_equalised=True)).min(), toned(dull, Tone(is_equalised=True)).max()) == (0, 255)
    assert np.array_equal(toned(even, Tone(is_equalised=True)), even)


def test_sharpening_widens_an_edge_and_leaves_even_ground_alone() -> None:
    edge = np.zeros((9, 12, 3), np.uint8)
    edge[:, :6], edge[:, 6:] = 100, 150

    seen = [toned(edge, Tone(sharpened=step))[4, :, 0].astype(int) for step in range(4)]

    assert [int(line[6] - line[5]) for line in seen] == sorted({int(line[6] - line[5]) for line in seen})
    assert all(line[0] == 100 for line in seen)
    assert all(line[-1] == 150 for line in seen)


@given(PLACINGS, PLACINGS, st.lists(MOVES, max_size=6))
def test_locked_faces_move_together_each_from_where_it_stands(one: Placing, other: Placing, moves: list[Move]) -> None:
    before = relative(one, other)

    for move in moves:
        one, other = moved([one, other], move)

    after = relative(one, other)
    assert cmath.isclose(before[0], after[0], rel_tol=1e-6)
    assert cmath.isclose(before[1], after[1], rel_tol=1e-6, abs_tol=1e-6)


def relative(one: Placing, other: Placing) -> tuple[complex, complex]:
    """How the second face lies to the first: the similarity that takes the one's pane onto the other's."""
    turns = [cmath.rect(each.zoom, math.radians(each.turned_deg)) for each in (one, other)]
    shifts = [complex(each.right, each.down) for each in (one, other)]
    return turns[1] / turns[0], (shifts[1] - shifts[0]) / turns[0]


@given(PLACINGS, MOVES)
def test_a_move_that_one_face_cannot_follow_moves_none(one: Placing, move: Move) -> None:
    edge = Placing(zoom=8.0)

    after = moved([one, edge], Move(zoom=1.2, turn_deg=move.turn_deg))

    assert after == (one, edge)


@given(
    st.floats(30, 100), st.floats(-25, 25), st.floats(90, 160), st.floats(70, 130),
    st.tuples(st.integers(200, 2000), st.integers(200, 1400)),
)  # fmt: skip
def test_any_face_opens_eyes_level_at_the_common_distance(
    eyes_px: float, tilt_deg: float, across: float, down: float, pane: tuple[int, int]
) -> None:
    half = cmath.rect(eyes_px / 2, math.radians(tilt_deg))
    middle = complex(across, down)
    corners = [middle + half * 1.2, middle + half * 0.8, middle - half * 1.2, middle - half * 0.8, middle + half * 1j]
    aspect = Aspect(tuple((each.real, each.imag) for each in corners))

    matrix = placement(aspect, Placing(), *pane)

    right, left = (matrix @ [each.real, each.imag, 1] for each in (middle + half, middle - half))
    assert right - left == pytest.approx([common_eyes_px(*pane), 0], abs=1e-6)
    assert (right + left) / 2 == pytest.approx(eyes_in_pane(*pane), abs=1e-6)


@pytest.mark.parametrize("pane", [(383, 334), (600, 700), (1500, 1700), (900, 500)])
def test_the_face_fills_its_pane_from_crown_to_chin_and_ear_to_ear(pane: tuple[int, int]) -> None:
    matrix = placement(AS_CUT, Placing(), *pane)
    corners = np.array([matrix @ [x, y, 1] for x in (0, 256) for y in (0, 256)])
    eyes = common_eyes_px(*pane)

    assert np.ptp(corners[:, 0]) >= pane[0] * 0.9 or np.ptp(corners[:, 1]) >= pane[1] * 0.9
    assert pane[0] / eyes >= 2.9
    assert pane[1] / eyes >= 3.5
