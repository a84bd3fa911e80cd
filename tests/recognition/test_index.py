"""The gallery index: the exact scan is exact, the graph is certified by it, and nothing odd gets in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from app.domain.errors import BugError, PackMismatch
from app.domain.search import IndexParameters
from app.recognition.comparison.index import GalleryIndex, default_parameters

Vectors = NDArray[np.float32]


def build(
    vectors: Vectors, subjects: NDArray[np.int64] | None = None, ids: NDArray[np.int64] | None = None
) -> GalleryIndex:
    rows = np.arange(len(vectors), dtype=np.int64)
    return GalleryIndex.build(rows if ids is None else ids, rows if subjects is None else subjects, vectors)


def brute_force(
    vectors: Vectors, ids: NDArray[np.int64], subjects: NDArray[np.int64], probe: Vectors, k: int
) -> list[Any]:
    distances = np.sqrt(((vectors.astype(np.float64) - probe.astype(np.float64)) ** 2).sum(axis=1))
    best: dict[int, tuple[float, int]] = {}
    for distance, reference, subject in zip(distances, ids, subjects, strict=True):
        found = (float(distance), int(reference))
        best[int(subject)] = min(best.get(int(subject), found), found)
    return sorted((distance, reference, subject) for subject, (distance, reference) in best.items())[:k]


def spread(count: int, dimension: int = 128, seed: int = 0) -> Vectors:
    """Vectors about as far from each other as those of different people."""
    return np.random.default_rng(seed).normal(scale=0.05, size=(count, dimension)).astype(np.float32)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_exact_ranking_equals_brute_force_in_float64(data: st.DataObject) -> None:
    count, dimension = data.draw(st.integers(1, 40)), data.draw(st.integers(1, 8))
    numbers = st.floats(-100, 100, width=32) | st.sampled_from([0.0, 1.0, -1.0, 1e-30, 1e30])
    vectors = data.draw(hnp.arrays(np.float32, (count, dimension), elements=numbers))
    probe = data.draw(hnp.arrays(np.float32, (1, dimension), elements=numbers))
    subjects = data.draw(hnp.arrays(np.int64, count, elements=st.integers(0, 10)))
    ids = np.random.default_rng(count).permutation(np.arange(count, dtype=np.int64) * 7 - 20)
    k = data.draw(st.integers(1, 50))

    (answer,) = build(vectors, subjects, ids).search(probe, k)

    expected = brute_force(vectors, ids, subjects, probe[0], k)
    assert [(e.reference_id, e.subject_id) for e in answer.ranked] == [(ref, subject) for _, ref, subject in expected]
    assert [e.distance for e in answer.ranked] == pytest.approx([distance for distance, _, _ in expected], rel=1e-12)


def test_close_vectors_far_from_the_origin_keep_their_order() -> None:
    vectors = (np.full((50, 128), 1000.0) + np.arange(50)[:, None] * 1e-3).astype(np.float32)

    (answer,) = build(vectors).search(vectors[:1], 50)

    assert [entry.reference_id for entry in answer.ranked] == list(range(50))
    assert answer.ranked[0].distance == 0.0


def test_equal_distances_are_ordered_by_reference_id() -> None:
    vectors = np.zeros((30, 4), np.float32)
    ids = np.arange(30, dtype=np.int64)[::-1].copy()

    (answer,) = build(vectors, ids=ids).search(np.ones((1, 4), np.float32), 5)

    assert [entry.reference_id for entry in answer.ranked] == [0, 1, 2, 3, 4]


def test_each_subject_is_listed_once_by_its_closest_reference() -> None:
    vectors = np.array([[0], [1], [2], [3], [10]], np.float32)
    subjects = np.array([7, 7, 8, 8, 9], np.int64)

    (answer,) = build(vectors, subjects).search(np.array([[1.4]], np.float32), 10)

    assert [(e.subject_id, e.reference_id) for e in answer.ranked] == [(7, 1), (8, 2), (9, 4)]
    assert answer.agrees
    assert answer.graph_missed == ()


def test_a_subject_with_very_many_references_leaves_room_for_the_others() -> None:
    crowd, others = spread(2000) * 0.01, spread(20, seed=1)
    subjects = np.concatenate((np.zeros(2000, np.int64), np.arange(1, 21)))

    (answer,) = build(np.concatenate((crowd, others)), subjects).search(crowd[:1], 10)

    assert len(answer.ranked) == 10
    assert len(answer.graph_missed) == 10 - len(answer.graph_ranked)  # a graph can lose what lies apart, and says so


def test_graph_finds_nearly_all_that_the_exact_scan_finds() -> None:
    vectors = spread(3000)
    probes = vectors[:100] + spread(100, seed=2) * 0.3

    answers = build(vectors).search(probes, 50)

    missed = sum(len(answer.graph_missed) for answer in answers)
    assert missed <= 0.005 * 50 * 100
    assert sum(answer.agrees for answer in answers) >= 95


def test_a_graph_that_misses_is_seen_to_miss() -> None:
    vectors, ids = spread(3000), np.arange(3000, dtype=np.int64)
    poor = IndexParameters(library="hnswlib", space="l2", m=2, ef_construction=4, ef=1, seed=1)

    answers = GalleryIndex.build(ids, ids, vectors, poor).search(spread(20, seed=3), 5)

    assert any(answer.graph_missed and not answer.agrees for answer in answers)
    assert all(len(answer.ranked) == 5 for answer in answers)


def test_the_same_gallery_gives_the_same_answers() -> None:
    vectors, probes = spread(500), spread(5, seed=4)

    assert build(vectors).search(probes, 10) == build(vectors).search(probes, 10)


def test_more_candidates_asked_for_than_subjects_there_are() -> None:
    (answer,) = build(spread(3)).search(spread(1, seed=5), 50)

    assert len(answer.ranked) == len(answer.graph_ranked) == 3


def test_an_empty_gallery_answers_with_empty_lists() -> None:
    index = build(np.empty((0, 128), np.float32))

    answers = index.search(spread(2), 5)

    assert index.size == 0
    assert [answer.ranked for answer in answers] == [(), ()]


@pytest.mark.parametrize("wrong", [np.float32("nan"), np.float32("inf")])
def test_vectors_that_are_not_finite_are_refused(wrong: np.float32) -> None:
    vectors = spread(4)
    index = build(vectors)
    vectors = vectors.copy()
    vectors[2, 3] = wrong

    with pytest.raises(PackMismatch):
        build(vectors)
    with pytest.raises(PackMismatch):
        index.search(vectors[2:3], 1)


def test_probes_of_another_dimension_or_type_are_refused() -> None:
    index = build(spread(4))

    for probe in (spread(1, dimension=512), spread(1)[0], spread(1).astype(np.float64)):
        with pytest.raises(PackMismatch):
            index.search(probe, 1)  # type: ignore[arg-type]


def test_a_reference_that_comes_twice_is_our_fault() -> None:
    with pytest.raises(BugError):
        build(spread(2), ids=np.array([5, 5], np.int64))
    with pytest.raises(BugError):
        build(spread(2), ids=np.array([5], np.int64))
    with pytest.raises(BugError):
        build(spread(2)).search(spread(1), 0)


def test_parameters_say_how_the_graph_was_built() -> None:
    parameters = build(spread(2)).parameters

    assert parameters == replace(default_parameters(2), held=2)
    assert parameters.library.startswith("hnswlib 0.")
