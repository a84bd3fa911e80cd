"""Grouping: average linkage, deterministic, and never two faces of one frame together."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.domain.errors import BugError, Cancelled, KnownError, PackMismatch
from app.recognition.comparison import cluster
from app.recognition.comparison.cluster import Known, group, links
from app.recognition.comparison.neighbours import near_pairs
from app.service.bench_grouping import crowd, group_crowd

Groups = set[frozenset[int]]


def groups_of(labels: NDArray[np.int64]) -> Groups:
    return {frozenset(np.flatnonzero(labels == label).tolist()) for label in set(labels.tolist())}


def by_definition(vectors: NDArray[np.float32], distance: float, frames: NDArray[np.int64]) -> Groups:
    """Average linkage as the textbook has it: always merge the nearest two, all averages taken anew."""
    between = np.square(vectors[:, None].astype(np.float64) - vectors[None]).sum(axis=2)
    between[(frames[:, None] == frames[None]) & (frames[None] >= 0)] = np.inf
    clusters = [[face] for face in range(len(vectors))]
    while len(clusters) > 1:
        nearest, one, other = min(
            (float(between[np.ix_(clusters[a], clusters[b])].mean()), a, b)
            for a, b in combinations(range(len(clusters)), 2)
        )
        if nearest > distance**2:
            break
        clusters[one] += clusters.pop(other)
    return {frozenset(faces) for faces in clusters}


@settings(max_examples=60, deadline=None)
@given(seed=st.integers(0, 10_000), count=st.integers(1, 22), distance=st.floats(0.2, 3.0), frames=st.integers(1, 60))
def test_grouping_is_average_linkage_by_its_definition(seed: int, count: int, distance: float, frames: int) -> None:
    random = np.random.default_rng(seed)
    vectors = random.normal(size=(count, 3)).astype(np.float32)
    shown_in = random.integers(-1, frames, count)

    assert groups_of(group(vectors, distance, Known(frames=shown_in))) == by_definition(vectors, distance, shown_in)


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), distance=st.floats(0.3, 2.0))
def test_the_order_of_the_faces_changes_no_group(seed: int, distance: float) -> None:
    random = np.random.default_rng(seed)
    vectors, frames = random.normal(size=(60, 4)).astype(np.float32), random.integers(0, 40, 60)
    weak, order = random.random(60) < 0.3, random.permutation(60)

    in_order = group(vectors, distance, Known(frames=frames, weak=weak))
    mixed = group(vectors[order], distance, Known(frames=frames[order], weak=weak[order]))

    assert groups_of(in_order) == {frozenset(order[list(members)].tolist()) for members in groups_of(mixed)}


@settings(max_examples=50, deadline=None)
@given(seed=st.integers(0, 10_000), frames=st.integers(1, 30))
def test_faces_of_one_frame_never_share_a_label_weak_or_not(seed: int, frames: int) -> None:
    random = np.random.default_rng(seed)
    vectors = random.normal(scale=0.01, size=(40, 4)).astype(np.float32)
    shown_in, weak = random.integers(0, frames, 40), random.random(40) < 0.4

    labels = group(vectors, 1.0, Known(frames=shown_in, weak=weak))

    assert len({(label, frame) for label, frame in zip(labels.tolist(), shown_in.tolist(), strict=True)}) == 40


def test_a_face_between_two_of_one_frame_joins_only_one() -> None:
    vectors = np.array([[0.0], [0.1], [0.2]], np.float32)

    labels = group(vectors, 1.0, Known(frames=np.array([3, 4, 3])))

    assert labels[0] != labels[2]
    assert len(set(labels.tolist())) == 2


def test_faces_put_together_share_a_label_however_far_they_are() -> None:
    vectors = np.array([[0.0], [0.1], [50.0], [50.1]], np.float32)

    labels = group(vectors, 0.5, Known(together=[(0, 2)]))

    assert labels[0] == labels[2]
    assert group(vectors, 0.5).tolist() == [0, 0, 1, 1]


def test_what_is_put_together_stays_out_of_the_frames_of_either_part() -> None:
    vectors = np.array([[0.0], [0.0], [0.0], [0.0]], np.float32)

    labels = group(vectors, 1.0, Known(frames=np.array([7, 1, 2, 7]), together=[(0, 1), (1, 2)]))

    assert labels.tolist() == [0, 0, 0, 1]


def test_faces_of_one_frame_said_to_be_one_person_are_our_fault() -> None:
    with pytest.raises(BugError, match="one frame"):
        group(np.zeros((3, 2), np.float32), 0.5, Known(frames=np.array([1, 2, 1]), together=[(0, 1), (1, 2)]))


def test_a_weak_face_between_two_people_joins_one_and_glues_nobody() -> None:
    vectors = np.array([[0.0], [0.1], [0.7], [1.3], [1.4]], np.float32)
    weak = np.array([False, False, True, False, False])

    glued = group(vectors, 1.2)
    labels = group(vectors, 1.2, Known(weak=weak))

    assert len(set(glued.tolist())) < len(set(labels.tolist())) == 2
    assert labels[0] == labels[1] != labels[3] == labels[4]


def test_weak_faces_alone_are_still_grouped() -> None:
    vectors = np.array([[0.0], [0.1], [5.0]], np.float32)

    assert group(vectors, 0.5, Known(weak=np.ones(3, np.bool_))).tolist() == [0, 0, 1]


def test_each_link_is_the_nearest_pair_between_what_it_joins() -> None:
    vectors = np.array([[0.0], [0.2], [0.5], [9.0]], np.float32)

    assert links(vectors, 1.0).tolist() == [[0, 1], [1, 2]]


def test_without_a_link_its_group_falls_into_the_two_parts() -> None:
    random = np.random.default_rng(3)
    vectors = random.normal(scale=0.05, size=(30, 8)).astype(np.float32)

    made = links(vectors, 1.0)

    assert len(made) == 29
    assert len({tuple(sorted(link)) for link in made.tolist()}) == 29


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


@pytest.mark.parametrize("known", [Known(together=[(0, 2)]), Known(frames=np.zeros(3, np.int64))])
def test_what_is_known_of_faces_that_are_not_there_is_our_fault(known: Known) -> None:
    with pytest.raises(BugError):
        group(np.zeros((2, 2), np.float32), 0.5, known)


def test_a_grouping_that_is_stopped_gives_nothing() -> None:
    with pytest.raises(Cancelled):
        links(np.zeros((2, 2), np.float32), 0.5, is_cancelled=lambda: True)


@pytest.mark.parametrize(("count", "most", "reach"), [(500, 8, 3.0), (500, 600, 3.0), (2_500, 16, 5.0)])
def test_neighbours_are_those_of_all_pairs(count: int, most: int, reach: float) -> None:
    vectors = np.random.default_rng(count).normal(size=(count, 4)).astype(np.float32)
    away = np.linalg.norm(vectors[:, None].astype(np.float64) - vectors[None], axis=2)
    np.fill_diagonal(away, np.inf)
    is_near = away.argsort(axis=1, kind="stable").argsort(axis=1) < most

    pairs, distances, is_crowded = near_pairs(vectors, reach, most)

    expected = np.argwhere(np.triu((away <= reach) & (is_near | is_near.T)))
    assert pairs.tolist() == expected.tolist()
    assert np.allclose(distances, away[tuple(pairs.T)])
    assert is_crowded[(away <= reach).sum(axis=1) > most].all()


def test_crowds_of_one_person_become_one_although_no_neighbours_lie_between_them() -> None:
    random = np.random.default_rng(5)
    middles = np.repeat([[0.0, 0.0], [0.5, 0.0], [1.5, 0.0]], 80, axis=0)
    vectors = (middles + random.normal(scale=0.01, size=middles.shape)).astype(np.float32)
    pairs = near_pairs(vectors, 0.8).pairs
    assert not np.any(np.diff(middles[pairs, 0], axis=1)), "all neighbours that are kept lie within a crowd"

    labels = group(vectors, 0.8)
    in_frame = group(vectors, 0.8, Known(frames=np.where(np.arange(240) % 80 == 7, 1, -1)))

    assert groups_of(labels) == {frozenset(range(160)), frozenset(range(160, 240))}
    assert len(groups_of(in_frame)) == 3
    assert len(links(vectors, 0.8)) == 238


def test_an_invented_crowd_is_as_far_apart_as_it_says_and_is_told_apart() -> None:
    faces = crowd(3_000)
    run = group_crowd(3_000, 0.31)

    away = np.linalg.norm(faces.vectors[:500, None] - faces.vectors[None, 500:1_000], axis=2)
    assert float(np.sqrt(np.square(away).mean())) == pytest.approx(0.563, abs=0.02)
    assert run.scores.pair_precision > 0.95
    assert run.scores.bcubed_f > 0.85
