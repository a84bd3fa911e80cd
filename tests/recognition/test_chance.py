"""Chance: what different people of a gallery come to, against counting pair by pair."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.recognition.comparison.chance import FEWEST_PROBES, chance_of


def gallery(subjects: list[int], seed: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    ids = rng.permutation(len(subjects)).astype(np.int64) + 5
    return ids, np.array(subjects, np.int64), rng.normal(size=(len(subjects), 8)).astype(np.float32) / 3


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(0, 6), min_size=2, max_size=25).filter(lambda some: len(set(some)) > 1), st.integers(0, 99))
def test_every_reference_is_held_once_against_every_other_person(subjects: list[int], seed: int) -> None:
    ids, owners, vectors = gallery(subjects, seed)
    chance = chance_of(ids, owners, vectors)

    assert chance is not None
    people = np.unique(owners)
    assert (chance.compared, chance.subjects) == (len(ids) * (len(people) - 1), len(people))
    exact = vectors.astype(np.float64)
    nearest = np.array(
        [
            np.linalg.norm(exact[owners == who] - exact[one], axis=1).min()
            for one in range(len(ids))
            for who in people
            if who != owners[one]
        ]
    )
    for asked in (0.2, 0.5, 1.0, 1.7):
        counted = chance.at(asked).within
        assert (nearest <= asked - 1e-4).sum() <= counted <= (nearest <= asked + 1 / 2048 + 1e-4).sum()


def test_the_order_of_the_gallery_changes_nothing() -> None:
    ids, owners, vectors = gallery([1, 1, 2, 3, 3, 3, 4], 3)
    turned = np.random.default_rng(1).permutation(len(ids))

    one, other = chance_of(ids, owners, vectors), chance_of(ids[turned], owners[turned], vectors[turned])
    assert one is not None
    assert other is not None
    assert one.up_to.tolist() == other.up_to.tolist()


def test_one_person_alone_has_no_chance() -> None:
    assert chance_of(*gallery([1, 1, 1], 2)) is None


def test_of_a_large_gallery_some_references_are_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.recognition.comparison.chance.MOST_COMPARED", 1)
    chance = chance_of(*gallery(list(range(300)), 4))

    assert chance is not None
    assert chance.compared == FEWEST_PROBES * 299
