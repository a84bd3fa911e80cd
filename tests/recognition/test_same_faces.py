"""Faces of copies: one face seen again is found again, and nobody else is put under it."""

from __future__ import annotations

import numpy as np

from app.domain.ids import FaceId
from app.recognition.copies.same_faces import PlacedFace, same_faces

LIMIT = 0.2


def face(number: int, left: float, seed: int, off: float = 0.0) -> PlacedFace:
    """A face a fifth of its picture wide, whose vector is `off` from its person's."""
    chance = np.random.default_rng(seed)
    vector = chance.standard_normal(128)
    vector /= np.linalg.norm(vector)
    away = np.random.default_rng(1000 + number).standard_normal(128)
    return PlacedFace(
        FaceId(number), (left, 0.2, left + 0.2, 0.4), (vector + off * away / np.linalg.norm(away)).astype(np.float32)
    )


def pairs(pictures: list[list[PlacedFace]]) -> list[tuple[int, int]]:
    return sorted((int(copy.face_id), int(copy.of)) for copy in same_faces(pictures, LIMIT))


def test_the_same_people_at_the_same_places_are_copies() -> None:
    first = [face(1, 0.1, seed=1), face(2, 0.6, seed=2)]
    second = [face(3, 0.61, seed=2, off=0.1), face(4, 0.1, seed=1, off=0.1)]

    assert pairs([first, second]) == [(3, 2), (4, 1)]


def test_a_face_that_only_one_of_the_copies_shows_stays_on_its_own() -> None:
    cropped = [face(1, 0.1, seed=1)]
    whole = [face(2, 0.1, seed=1), face(3, 0.7, seed=3)]

    assert pairs([cropped, whole]) == [(2, 1)]


def test_another_child_before_the_same_wall_is_no_copy() -> None:
    assert pairs([[face(1, 0.4, seed=1)], [face(2, 0.4, seed=2)]]) == []


def test_the_same_child_elsewhere_in_the_picture_is_no_copy() -> None:
    assert pairs([[face(1, 0.1, seed=1)], [face(2, 0.7, seed=1)]]) == []


def test_two_faces_of_one_picture_are_never_under_the_same() -> None:
    twins = [face(2, 0.41, seed=1, off=0.01), face(3, 0.43, seed=1, off=0.02)]

    assert pairs([[face(1, 0.4, seed=1)], twins]) == [(2, 1)]


def test_a_face_that_the_first_picture_lacks_is_found_again_among_the_others() -> None:
    assert pairs([[], [face(1, 0.4, seed=1)], [face(2, 0.4, seed=1, off=0.05)]]) == [(2, 1)]
