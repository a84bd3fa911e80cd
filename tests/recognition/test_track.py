"""Linking faces into tracks: by place and likeness together, never across scenes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.face import Box
from app.recognition.tracking.track import Spot, continued

LIMIT = 0.46
GAP_MS = 1500


def at(left: int, time_ms: int, scene: int = 0, top: int = 100, width: int = 100) -> Spot:
    return Spot(Box(left, top, width, width), time_ms, scene)


def unasked(track: int, face: int) -> float:
    raise AssertionError(f"asked for the likeness of track {track} and face {face}")


def test_a_face_that_hardly_moved_goes_on_though_it_turned_away() -> None:
    assert continued([at(100, 0)], [at(130, 500)], GAP_MS, lambda _t, _f: 0.6, LIMIT) == [0]


def test_a_stranger_in_the_very_place_begins_a_track() -> None:
    assert continued([at(100, 0)], [at(100, 500)], GAP_MS, lambda _t, _f: 0.75, LIMIT) == [None]


def test_a_change_of_scene_ends_every_track() -> None:
    assert continued([at(100, 0, scene=0)], [at(100, 500, scene=1)], GAP_MS, unasked, LIMIT) == [None]


def test_a_track_is_not_taken_up_after_too_long() -> None:
    assert continued([at(100, 0)], [at(100, GAP_MS + 1)], GAP_MS, unasked, LIMIT) == [None]


def test_a_face_too_far_away_or_of_another_size_begins_a_track() -> None:
    seen = [at(900, 500), at(100, 500, width=30)]

    assert continued([at(100, 0)], seen, GAP_MS, unasked, LIMIT) == [None, None]


def test_after_more_than_a_second_place_counts_for_less() -> None:
    ends, seen = [at(100, 0)], [at(100, 1200)]

    assert continued(ends, seen, GAP_MS, lambda _t, _f: 0.3, LIMIT) == [0]
    assert continued(ends, seen, GAP_MS, lambda _t, _f: 0.6, LIMIT) == [None]


def test_people_who_cross_are_told_apart_by_their_vectors() -> None:
    ends = [at(100, 0), at(220, 0)]
    seen = [at(110, 500), at(210, 500)]  # they changed places

    links = continued(ends, seen, GAP_MS, lambda track, face: 0.2 if track != face else 0.7, LIMIT)

    assert links == [1, 0]


def test_where_people_are_alike_the_nearer_place_decides() -> None:
    ends = [at(100, 0), at(220, 0)]
    seen = [at(105, 500), at(215, 500)]

    assert continued(ends, seen, GAP_MS, lambda _t, _f: 0.3, LIMIT) == [0, 1]


def test_a_stranger_in_the_same_place_beside_the_one_who_left_it_is_no_continuation() -> None:
    ends = [at(100, 0)]
    seen = [at(105, 500), at(190, 500)]

    assert continued(ends, seen, GAP_MS, lambda _t, face: 0.9 if face == 0 else 0.2, LIMIT) == [None, 0]


spots = st.builds(
    lambda left, width, time: (left, width, time), st.integers(0, 500), st.integers(10, 200), st.integers(0, 900)
)


@settings(max_examples=60, deadline=None)
@given(
    ends=st.lists(spots, max_size=7),
    seen=st.lists(spots, max_size=7),
    seed=st.integers(0, 1000),
    scene=st.integers(0, 1),
)
def test_no_track_gets_two_faces_of_one_moment(
    ends: list[tuple[int, int, int]], seen: list[tuple[int, int, int]], seed: int, scene: int
) -> None:
    tracks = [at(left, time, width=width) for left, width, time in ends]
    faces = [at(left, 1000, scene, width=width) for left, width, _ in seen]

    links = continued(tracks, faces, GAP_MS, lambda track, face: (track * 7 + face * 13 + seed) % 10 / 10, LIMIT)

    assert len(links) == len(faces)
    chosen = [link for link in links if link is not None]
    assert len(chosen) == len(set(chosen))
    assert all(0 <= link < len(tracks) for link in chosen)
    assert not (scene and chosen)
