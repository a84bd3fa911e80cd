"""Searching with several faces at once, by any or by all of them, equals the plain definition in float64."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.demo.vectors import draw_gallery
from app.domain.search import Combination
from app.recognition.comparison import scan as scan_module
from app.recognition.comparison.distance import exact_distances
from app.recognition.comparison.index import GalleryIndex

Vectors = NDArray[np.float32]


def by_definition(
    vectors: Vectors, ids: NDArray[np.int64], subjects: NDArray[np.int64], probes: Vectors, k: int, *, is_all: bool
) -> list[tuple[int, int, float]]:
    """For each subject the nearest reference of each face, then the nearest or farthest of these; slowly, in Python."""
    away = [exact_distances(vectors, probe).tolist() for probe in probes]
    listed = []
    for subject in sorted(set(subjects.tolist())):
        rows = np.flatnonzero(subjects == subject).tolist()
        nearest = [min((of_face[row], int(ids[row])) for row in rows) for of_face in away]
        distance = (max if is_all else min)(distance for distance, _ in nearest)
        decisive = min(reference for at, reference in nearest if at == distance)
        listed.append((distance, decisive, subject))
    return [(subject, reference, distance) for distance, reference, subject in sorted(listed)[:k]]


@pytest.fixture
def many_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short forms are made from nine references on, so that small galleries go the way of large ones."""
    monkeypatch.setattr(scan_module, "_FEW", 8)


@pytest.mark.usefixtures("many_are_few")
@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 2**16),
    size=st.integers(1, 150),
    people=st.sampled_from([2, 30, 10_000]),
    faces=st.integers(1, 5),
    k=st.integers(1, 12),
    share=st.sampled_from([1.0, 0.5, 0.05]),
    doubled=st.booleans(),
)
def test_any_and_all_equal_their_definition(
    seed: int, size: int, people: int, faces: int, k: int, share: float, doubled: bool
) -> None:
    drawn = draw_gallery(size, max(faces, 2), seed, 128)
    vectors = drawn.vectors.copy()
    if doubled:  # the same picture enrolled twice lies equally far away
        vectors[size // 2 :] = vectors[: size - size // 2]
    subjects, ids = drawn.subjects % people, np.arange(1, size + 1, dtype=np.int64)
    probes = drawn.probes[:faces]
    index = GalleryIndex.build(ids, subjects, vectors)
    is_searched = np.random.default_rng(seed).random(size) < share
    chosen = index.select(is_searched)
    held = vectors[is_searched], ids[is_searched], subjects[is_searched]

    for combination in (Combination.ANY, Combination.ALL):
        answer = index.search_together(probes, combination, k, chosen)

        expected = by_definition(*held, probes, k, is_all=combination is Combination.ALL)
        assert [(e.subject_id, e.reference_id, e.distance) for e in answer.ranked] == expected
        assert answer.cohort is None


@pytest.mark.parametrize("combination", [Combination.ANY, Combination.ALL])
def test_one_face_alone_is_a_search_with_that_face_in_whatever_order_faces_come(combination: Combination) -> None:
    drawn = draw_gallery(500, 3, 5, 128)
    index = GalleryIndex.build(np.arange(1, 501, dtype=np.int64), drawn.subjects, drawn.vectors)

    alone = index.search_together(drawn.probes[:1], combination, 10)
    together = index.search_together(drawn.probes, combination, 10)

    assert alone.ranked == index.search(drawn.probes[:1], 10)[0].ranked
    assert together.ranked == index.search_together(drawn.probes[::-1], combination, 10).ranked


def test_what_the_graph_alone_would_have_said_is_kept_beside_it() -> None:
    drawn = draw_gallery(3_000, 2, 9, 128)
    index = GalleryIndex.build(np.arange(1, 3_001, dtype=np.int64), drawn.subjects, drawn.vectors)

    answer = index.search_together(drawn.probes, Combination.ANY, 5)

    assert len(answer.graph_ranked) == 5
    assert index.search_together(drawn.probes, Combination.ALL, 5).graph_ranked


def test_some_references_alone_are_compared_and_the_graph_speaks_of_all() -> None:
    drawn = draw_gallery(3_000, 2, 9, 128)
    ids = np.arange(1, 3_001, dtype=np.int64)
    index = GalleryIndex.build(ids, drawn.subjects, drawn.vectors)
    only = ids[2_900:]

    answer = index.search_together(drawn.probes, Combination.ANY, 5, only=only)

    expected = by_definition(drawn.vectors[2_900:], only, drawn.subjects[2_900:], drawn.probes, 5, is_all=False)
    assert [(e.subject_id, e.reference_id, e.distance) for e in answer.ranked] == expected
    assert answer.graph_ranked == index.search_together(drawn.probes, Combination.ANY, 5).graph_ranked
