"""Scores: exactly what a plain reading of their definition gives, whatever the order, the library or its threads."""

from __future__ import annotations

import os
import subprocess
import sys
import tracemalloc
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.typing import NDArray

from app.recognition.comparison import normalise
from app.recognition.comparison.cohort_rows import cohort_of
from app.recognition.comparison.distance import exact_distances, sum_by_halves
from app.recognition.comparison.index import GalleryIndex
from app.recognition.comparison.normalise import SMALLEST_COHORT, WEIGHT, Cohort, cohort_size

Vectors = NDArray[np.float32]
Ids = NDArray[np.int64]


def people(count: int, each: int = 1, dimension: int = 16, seed: int = 0) -> tuple[Ids, Ids, Vectors]:
    """Return reference ids, subject ids and vectors of `count` people with `each` references."""
    chance = np.random.default_rng(seed)
    centres = np.repeat(chance.normal(size=(count, dimension)), each, axis=0)
    vectors = (centres + chance.normal(scale=0.1, size=centres.shape)).astype(np.float32)
    ids = chance.permutation(count * each).astype(np.int64) * 3 + 5
    return ids, np.repeat(np.arange(count, dtype=np.int64), each), vectors


def made(ids: Ids, subjects: Ids, vectors: Vectors) -> Cohort:
    cohort = cohort_of(ids, subjects, vectors)
    assert cohort is not None
    return cohort


def to_subjects(vector: Vectors, subjects: Ids, vectors: Vectors) -> dict[int, float]:
    """The plain reading: how far a vector lies from each subject's closest reference."""
    far = np.sqrt(((vectors.astype(np.float64) - vector.astype(np.float64)) ** 2).sum(axis=1))
    return {int(subject): float(far[subjects == subject].min()) for subject in np.unique(subjects)}


def plain_means(subjects: Ids, vectors: Vectors, size: int) -> list[float]:
    means = []
    for own, vector in zip(subjects, vectors, strict=True):
        others = [far for subject, far in to_subjects(vector, subjects, vectors).items() if subject != own]
        means.append(float(np.mean(sorted(others)[:size])))
    return means


def plain_list(probe: Vectors, ids: Ids, subjects: Ids, vectors: Vectors, k: int) -> list[tuple[Any, ...]]:
    size = cohort_size(len(np.unique(subjects)))
    means = np.array(plain_means(subjects, vectors, size or 0))
    nearest = sorted(to_subjects(probe, subjects, vectors).values())
    expected = WEIGHT * (np.mean(nearest[1:][:size]) + means) / 2 + (1 - WEIGHT) * means.mean()
    far = np.sqrt(((vectors.astype(np.float64) - probe.astype(np.float64)) ** 2).sum(axis=1))
    best: dict[int, tuple[float, float, int]] = {}
    for subject, reference, score, distance in zip(subjects, ids, expected - far, far, strict=True):
        found = (-float(score), float(distance), int(reference))
        best[int(subject)] = min(best.get(int(subject), found), found)
    ordered = sorted((*found, subject) for subject, found in best.items())[:k]
    return [(reference, subject, -negated, distance) for negated, distance, reference, subject in ordered]


@pytest.mark.parametrize(("count", "each"), [(60, 1), (90, 1), (60, 3), (800, 1)])
def test_means_equal_a_plain_reading_of_their_definition(count: int, each: int) -> None:
    ids, subjects, vectors = people(count, each)

    cohort = made(ids, subjects, vectors)

    assert cohort.size == cohort_size(count)
    np.testing.assert_allclose(cohort.means, plain_means(subjects, vectors, cohort.size), rtol=1e-12)
    assert cohort.mean == pytest.approx(float(np.mean(cohort.means)), rel=1e-12)


@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_list_by_score_equals_a_plain_reading_of_its_definition(data: st.DataObject) -> None:
    numbers = st.floats(-100, 100, width=32) | st.sampled_from([0.0, 1.0, 1e-30, 1e30])
    count, dimension = data.draw(st.integers(60, 66)), data.draw(st.integers(1, 4))
    vectors = data.draw(hnp.arrays(np.float32, (count + 4, dimension), elements=numbers))
    probe = data.draw(hnp.arrays(np.float32, dimension, elements=numbers))
    subjects = np.r_[np.arange(count), data.draw(hnp.arrays(np.int64, 4, elements=st.integers(0, count - 1)))]
    ids = np.random.default_rng(count).permutation(count + 4).astype(np.int64)
    k = data.draw(st.integers(1, 50))

    (answer,) = GalleryIndex.build(ids, subjects, vectors, is_cohort=True).search(probe[None], k)

    expected = plain_list(probe, ids, subjects, vectors, k)
    scale = max(1.0, abs(vectors).max(), abs(probe).max())
    given = [(e.score or 0.0, e.distance) for e in answer.listed]
    np.testing.assert_allclose([s for s, _ in given], [s for _, _, s, _ in expected], atol=1e-9 * scale)
    assert [s for s, _ in given] == sorted((s for s, _ in given), reverse=True)
    assert len({e.subject_id for e in answer.listed}) == len(answer.listed)


def test_the_list_is_in_the_very_order_of_a_plain_reading() -> None:
    ids, subjects, vectors = people(200, 2)
    probes = vectors[:20] + np.random.default_rng(3).normal(scale=0.2, size=(20, 16)).astype(np.float32)

    answers = GalleryIndex.build(ids, subjects, vectors, is_cohort=True).search(probes, 25)

    for probe, answer in zip(probes, answers, strict=True):
        expected = plain_list(probe, ids, subjects, vectors, 25)
        assert [(e.reference_id, e.subject_id) for e in answer.listed] == [(r, s) for r, s, _, _ in expected]


def test_the_order_of_the_gallery_changes_nothing() -> None:
    ids, subjects, vectors = people(70, 2)
    shuffled = np.random.default_rng(9).permutation(len(ids))
    probe = vectors[7:8] * 1.01

    one = GalleryIndex.build(ids, subjects, vectors, is_cohort=True).search(probe, 20)[0]
    other = GalleryIndex.build(ids[shuffled], subjects[shuffled], vectors[shuffled], is_cohort=True).search(probe, 20)[
        0
    ]

    assert one.listed == other.listed
    assert one.cohort == other.cohort


def test_ones_own_references_weigh_in_nobodys_own_mean() -> None:
    ids, subjects, vectors = people(60)
    own = np.repeat(vectors[:1], 20, axis=0)

    more = made(np.r_[ids, 1000 + np.arange(20)], np.r_[subjects, np.zeros(20, np.int64)], np.r_[vectors, own])

    assert np.array_equal(more.means[:60], made(ids, subjects, vectors).means)
    assert np.array_equal(more.means[60:], np.repeat(more.means[:1], 20))


def test_a_gallery_that_is_too_small_is_ordered_by_distance_and_says_so() -> None:
    ids, subjects, vectors = people(SMALLEST_COHORT - 1, each=3)

    (answer,) = GalleryIndex.build(ids, subjects, vectors, is_cohort=True).search(vectors[:1], 5)

    assert cohort_of(ids, subjects, vectors) is None
    assert answer.cohort is None
    assert answer.listed == answer.ranked
    assert all(entry.score is None for entry in answer.listed)


@pytest.mark.parametrize("each", [1, 50])
def test_a_single_subject_is_no_cohort(each: int) -> None:
    assert cohort_of(*people(1, each)) is None


def test_a_large_gallery_is_ordered_by_score_once_its_look_alikes_are_known() -> None:
    ids, subjects, vectors = people(200)
    index = GalleryIndex.build(ids, subjects, vectors)

    assert index.select(is_cohort=True, at_most=199).cohort is None
    assert index.measure(150) == 50
    assert index.select(is_cohort=True, at_most=49).cohort is None
    assert index.measure(50) == 0

    chosen = index.select(is_cohort=True, at_most=0)
    assert chosen.cohort is not None
    assert chosen.cohort.digest == made(ids, subjects, vectors).digest


@pytest.mark.parametrize("largest", [100, 1000])
def test_whoever_is_searched_is_scored_by_the_look_alikes_in_the_whole_gallery(
    monkeypatch: pytest.MonkeyPatch, largest: int
) -> None:
    monkeypatch.setattr(normalise, "LARGEST_COHORT", largest)
    ids, subjects, vectors = people(300, 2)
    is_out = np.arange(600) % 10 == 3
    is_searched = (np.arange(600) % 3 == 0) & ~is_out
    index = GalleryIndex.build(ids, subjects, vectors)
    order = np.argsort(ids)
    ids, subjects, vectors = ids[order], subjects[order], vectors[order]
    chosen = index.select(is_searched, is_cohort=True, kept_out=is_out)
    assert chosen.cohort is not None
    probes = vectors[:9] * np.float32(1.05)

    answers = index.search(probes, 20, chosen)

    in_cohort = ~is_out if chosen.cohort.members is None else np.isin(np.arange(600), chosen.cohort.members)
    assert not in_cohort[is_out].any()
    means = np.nan_to_num(chosen.cohort.means)
    for probe, answer in zip(probes, answers, strict=True):
        nearest = sorted(to_subjects(probe, subjects[in_cohort], vectors[in_cohort]).values())
        own = np.mean(nearest[1:][: chosen.cohort.size])
        expected = WEIGHT * (own + means) / 2 + (1 - WEIGHT) * means[~is_out].mean()
        scores = expected - np.sqrt(((vectors.astype(np.float64) - probe) ** 2).sum(axis=1))
        best = sorted(
            {
                int(who): float(scores[(subjects == who) & is_searched].max())
                for who in set(subjects[is_searched].tolist())
            }.items(),
            key=lambda one: -one[1],
        )[:20]
        assert [entry.subject_id for entry in answer.listed] == [who for who, _ in best]
        np.testing.assert_allclose([entry.score or 0.0 for entry in answer.listed], [score for _, score in best])


def test_a_gallery_of_one_vector_over_and_over_still_answers() -> None:
    ids, subjects, _ = people(60)
    vectors = np.ones((60, 4), np.float32)

    (answer,) = GalleryIndex.build(ids, subjects, vectors, is_cohort=True).search(vectors[:1] * 2, 10)

    assert [entry.reference_id for entry in answer.listed] == sorted(ids.tolist())[:10]
    assert {entry.score for entry in answer.listed} == {answer.listed[0].score}
    assert all(np.isfinite(entry.score or 0.0) for entry in answer.listed)


def test_the_same_picture_under_two_names_gives_both_the_same_score() -> None:
    ids, subjects, vectors = people(60)
    vectors[1] = vectors[0]

    (answer,) = GalleryIndex.build(ids, subjects, vectors, is_cohort=True).search(vectors[:1] * 1.01, 2)

    assert {entry.subject_id for entry in answer.listed} == {0, 1}
    assert answer.listed[0].score == answer.listed[1].score


def test_graph_and_exact_scan_are_compared_by_distance_whatever_the_order_of_the_list() -> None:
    ids, subjects, vectors = people(300)
    probe = vectors[:1] * 1.3

    (scored,) = GalleryIndex.build(ids, subjects, vectors, is_cohort=True).search(probe, 10)
    (by_distance,) = GalleryIndex.build(ids, subjects, vectors).search(probe, 10)

    assert (scored.ranked, scored.graph_ranked) == (by_distance.ranked, by_distance.graph_ranked)
    assert scored.agrees == by_distance.agrees
    assert by_distance.cohort is None


def test_the_size_of_the_cohort_grows_with_the_gallery_and_stays_within_bounds() -> None:
    sizes = {subjects: cohort_size(subjects) for subjects in (0, 59, 60, 299, 300, 800, 2500, 100_000)}

    assert sizes == {0: None, 59: None, 60: 5, 299: 5, 300: 6, 800: 16, 2500: 50, 100_000: 50}


def test_threads_of_the_linear_algebra_library_change_no_digest() -> None:
    program = (
        "import numpy as np; from app.recognition.comparison.cohort_rows import cohort_of; "
        "v = np.random.default_rng(1).normal(size=(1500, 128)).astype(np.float32); n = np.arange(1500); "
        "print(cohort_of(n, n // 2, v).digest)"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", program],
            check=True, capture_output=True, text=True,
            env=os.environ | {"OPENBLAS_NUM_THREADS": threads, "OPENBLAS_CORETYPE": core},
        ).stdout
        for threads, core in (("1", "Haswell"), ("2", "Prescott"))
    }  # fmt: skip

    assert len(digests) == 1


@given(hnp.arrays(np.float64, st.tuples(st.integers(1, 4), st.integers(0, 9)), elements=st.floats(-1e6, 1e6)))
def test_sums_by_halves_are_sums(numbers: NDArray[np.float64]) -> None:
    np.testing.assert_allclose(sum_by_halves(numbers), numbers.sum(axis=1), rtol=1e-9, atol=1e-6)


def test_distances_are_euclidean() -> None:
    ones, others = people(5)[2], people(5, seed=1)[2]

    np.testing.assert_allclose(exact_distances(ones, others), np.linalg.norm(ones - others, axis=1), rtol=1e-5)


def test_many_references_alike_take_no_memory_for_all_their_pairs_at_once() -> None:
    alike = np.ones((800, 128), np.float32)
    tracemalloc.start()

    cohort = cohort_of(np.arange(800), np.arange(800), alike)
    _, most_bytes = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert cohort is not None
    assert most_bytes < 4 * 800 * 800 * 128, "less than the differences of all pairs alone"
