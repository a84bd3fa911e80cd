"""Grouping: average linkage, deterministic, and never against what people have said."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.domain.errors import BugError, KnownError, PackMismatch
from app.recognition.comparison import cluster
from app.recognition.comparison.cluster import group

Groups = set[frozenset[int]]


def groups_of(labels: NDArray[np.int64]) -> Groups:
    return {frozenset(np.flatnonzero(labels == label).tolist()) for label in set(labels.tolist())}


def by_definition(vectors: NDArray[np.float32], distance: float, apart: list[tuple[int, int]]) -> Groups:
    """Average linkage as the textbook has it: always merge the nearest two, all averages taken anew."""
    between = np.linalg.norm(vectors[:, None].astype(np.float64) - vectors[None], axis=2)
    for one, other in apart:
        between[one, other] = between[other, one] = np.inf
    clusters = [[face] for face in range(len(vectors))]
    while len(clusters) > 1:
        nearest, one, other = min(
            (float(between[np.ix_(clusters[a], clusters[b])].mean()), a, b)
            for a, b in combinations(range(len(clusters)), 2)
        )
        if nearest > distance:
            break
        clusters[one] += clusters.pop(other)
    return {frozenset(faces) for faces in clusters}


@settings(max_examples=50, deadline=None)
@given(seed=st.integers(0, 10_000), count=st.integers(1, 22), distance=st.floats(0.2, 3.0), kept=st.integers(0, 6))
def test_grouping_is_average_linkage_by_its_definition(seed: int, count: int, distance: float, kept: int) -> None:
    random = np.random.default_rng(seed)
    vectors = random.normal(size=(count, 3)).astype(np.float32)
    apart = [(a, b) for a, b in random.integers(0, count, (kept, 2)).tolist() if a != b]

    assert groups_of(group(vectors, distance, apart)) == by_definition(vectors, distance, apart)


@settings(max_examples=50, deadline=None)
@given(seed=st.integers(0, 10_000), kept=st.integers(1, 30))
def test_faces_kept_apart_never_share_a_label(seed: int, kept: int) -> None:
    random = np.random.default_rng(seed)
    vectors = random.normal(scale=0.01, size=(20, 4)).astype(np.float32)
    apart = [(a, b) for a, b in random.integers(0, 20, (kept, 2)).tolist() if a != b]

    labels = group(vectors, 1.0, apart)

    assert all(labels[one] != labels[other] for one, other in apart)


def test_a_face_between_two_that_are_kept_apart_joins_only_one() -> None:
    vectors = np.array([[0.0], [0.1], [0.2]], np.float32)

    labels = group(vectors, 1.0, apart=[(0, 2)])

    assert labels[0] != labels[2]
    assert len(set(labels.tolist())) == 2


def test_faces_put_together_share_a_label_however_far_they_are() -> None:
    vectors = np.array([[0.0], [0.1], [50.0], [50.1]], np.float32)

    labels = group(vectors, 0.5, together=[(0, 2)])

    assert labels[0] == labels[2]
    assert group(vectors, 0.5).tolist() == [0, 0, 1, 1]


def test_what_is_put_together_stays_apart_from_what_either_part_is_apart_from() -> None:
    vectors = np.array([[0.0], [0.0], [0.0], [0.0]], np.float32)

    labels = group(vectors, 1.0, apart=[(0, 3)], together=[(0, 1), (1, 2)])

    assert labels.tolist() == [0, 0, 0, 1]


def test_contradicting_records_are_refused() -> None:
    vectors = np.zeros((3, 2), np.float32)

    with pytest.raises(KnownError, match="both as one person and as different people"):
        group(vectors, 1.0, apart=[(0, 2)], together=[(0, 1), (1, 2)])


def test_people_well_apart_are_told_apart_and_labels_follow_first_appearance() -> None:
    random = np.random.default_rng(1)
    people = random.normal(scale=0.07, size=(40, 128))
    order = random.permutation(np.repeat(np.arange(40), 5))
    vectors = (people[order] + random.normal(scale=0.02, size=(200, 128))).astype(np.float32)

    labels = group(vectors, 0.46)

    assert len(set(zip(order.tolist(), labels.tolist(), strict=True))) == 40
    first_seen = list(dict.fromkeys(labels.tolist()))
    assert first_seen == list(range(40))


def test_identical_faces_are_one_group() -> None:
    assert group(np.ones((50, 8), np.float32), 0.0).tolist() == [0] * 50


def test_no_faces_make_no_groups() -> None:
    assert group(np.empty((0, 128), np.float32), 0.46).tolist() == []


def test_vectors_that_are_not_finite_are_refused() -> None:
    with pytest.raises(PackMismatch):
        group(np.full((2, 2), np.nan, np.float32), 0.5)


def test_more_faces_than_memory_allows_are_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "MOST_FACES", 10)

    with pytest.raises(KnownError, match="11 faces are more than can be grouped"):
        group(np.zeros((11, 2), np.float32), 0.5)


def test_a_pair_that_names_no_face_is_our_fault() -> None:
    with pytest.raises(BugError):
        group(np.zeros((2, 2), np.float32), 0.5, apart=[(0, 2)])
