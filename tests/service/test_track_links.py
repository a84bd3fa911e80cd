"""Views of one track are grouped together, but a track is not believed against the vectors."""

from __future__ import annotations

import numpy as np

from app.domain.face import Box, Face, FaceState, Track
from app.domain.ids import FaceId, MediaId
from app.recognition.comparison.cluster import Known, group
from app.service.track_links import of_one_track
from tests.measures import some_quality

LIMIT = 0.4


def view(number: int, track: int | None, frame: int, media: int = 1) -> Face:
    return Face(
        FaceId(number), MediaId(media), Box(0, 0, 9, 9), 1.0, some_quality(), frame, frame * 40, None, FaceState.OPEN,
        "pack", None if track is None else Track(track, 0, 4000, 9),
    )  # fmt: skip


def labels_of(faces: list[Face], places: list[float]) -> list[int]:
    vectors = np.array([[place, 0.0] for place in places], np.float32)
    labels: list[int] = group(vectors, LIMIT, Known(together=of_one_track(faces, vectors, LIMIT))).tolist()
    return labels


def test_a_head_that_turns_within_its_track_stays_one_person() -> None:
    frontal_to_profile = [0.0, 0.45, 0.9]

    assert labels_of([view(1, 0, 1), view(2, 0, 9), view(3, 0, 17)], frontal_to_profile) == [0, 0, 0]
    assert labels_of([view(1, None, 1), view(2, None, 9), view(3, None, 17)], frontal_to_profile) == [0, 1, 2]


def test_a_stranger_whom_a_track_took_up_is_not_merged() -> None:
    assert labels_of([view(1, 0, 1), view(2, 0, 9), view(3, 0, 17)], [0.0, 0.1, 0.8]) == [0, 0, 1]


def test_tracks_of_one_number_in_two_files_have_nothing_to_do_with_each_other() -> None:
    assert labels_of([view(1, 0, 1, media=1), view(2, 0, 9, media=2)], [0.0, 0.45]) == [0, 1]


def test_two_faces_of_one_frame_are_not_linked_whatever_their_track() -> None:
    assert of_one_track([view(1, 0, 5), view(2, 0, 5)], np.zeros((2, 2), np.float32), LIMIT) == []


def test_a_track_that_is_twice_in_one_frame_stops_neither_its_grouping_nor_that_of_the_case() -> None:
    faces, places = [view(1, 0, 1), view(2, 0, 2), view(3, 0, 1), view(4, 0, 3)], [0.0, 0.1, 0.3, 0.45]
    vectors = np.array([[place, 0.0] for place in places], np.float32)
    links = of_one_track(faces, vectors, LIMIT)

    labels = group(vectors, LIMIT, Known(frames=np.array([1, 2, 1, 3]), together=links)).tolist()

    assert labels == [0, 0, 1, 1], "the nearest views belong together"
