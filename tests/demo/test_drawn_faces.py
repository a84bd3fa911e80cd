"""Drawn people are found as faces, and each looks like nobody else."""

import numpy as np
import pytest

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from tests.demo.reference import Sighting, separation, sightings

PEOPLE = range(100, 108)
SHOTS = 3


@pytest.fixture(scope="module")
def seen() -> dict[tuple[int, int], list[Sighting]]:
    """What dlib sees in three moderately varied pictures of each of eight people."""
    return {
        (number, shot): sightings(render(person(number), conditions(1000 * number + shot, 0.8), 300))
        for number in PEOPLE
        for shot in range(SHOTS)
    }


def test_nearly_every_drawn_face_is_found_and_none_twice(seen: dict[tuple[int, int], list[Sighting]]) -> None:
    counts = np.asarray([len(faces) for faces in seen.values()])

    assert (counts >= 1).mean() >= 0.9
    assert counts.max() == 1


def test_the_nearest_other_picture_shows_the_same_person(seen: dict[tuple[int, int], list[Sighting]]) -> None:
    vectors = np.asarray([faces[0].vector for faces in seen.values() if faces])
    people = np.asarray([number for (number, _), faces in seen.items() if faces])

    apart = separation(vectors, people)

    assert apart.rank_one >= 0.95
    assert apart.auc >= 0.97


def test_the_same_seed_is_the_same_person_and_another_is_not() -> None:
    assert person(5) == person(5)
    assert person(5) != person(6)


def test_the_same_person_in_the_same_circumstances_is_the_same_picture() -> None:
    picture = conditions(3)

    first, second = render(person(9), picture, 120), render(person(9), picture, 120)

    assert first.shape == (120, 120, 3)
    assert first.dtype == np.uint8
    assert np.array_equal(first, second)


def test_circumstances_grow_with_their_strength() -> None:
    def turn(strength: float) -> float:
        return float(np.mean([abs(conditions(seed, strength).yaw) for seed in range(60)]))

    assert turn(0.0) == 0
    assert turn(0.3) < turn(1.0)


@pytest.mark.parametrize("strength", [0.0, 1.0])
def test_a_passport_picture_is_frontal(strength: float) -> None:
    frontal = [conditions(seed, strength).is_frontal for seed in range(60)]

    assert all(frontal) is (strength == 0.0)
