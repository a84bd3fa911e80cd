"""Both lists of a probe are, to the last bit, what a plain reading of every vector in float64 gives."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.demo.vectors import draw_gallery
from app.domain.search import IndexParameters, RankedReference
from app.recognition.comparison import normalise
from app.recognition.comparison import scan as scan_module
from app.recognition.comparison.cohort_rows import cohort_of
from app.recognition.comparison.distance import exact_distances
from app.recognition.comparison.index import GalleryIndex, Selection
from app.recognition.comparison.normalise import Cohort
from app.recognition.comparison.places import Places
from app.recognition.comparison.roomy import RoomyRows

Vectors = NDArray[np.float32]
Numbers = NDArray[np.int64]
Mask = NDArray[np.bool_]


def index_of(ids: Numbers, subjects: Numbers, vectors: Vectors, ef: int, grown: int) -> GalleryIndex:
    rows = RoomyRows(vectors.shape[1])
    rows.append(vectors)
    index = GalleryIndex(ids, subjects, rows, IndexParameters("hnswlib", "l2", 8, 40, ef, 1))
    if grown:
        index.grow(grown)
    return index


def first_of_each(order: list[int], subjects: Numbers) -> list[int]:
    firsts: dict[int, int] = {}
    for row in order:
        firsts.setdefault(int(subjects[row]), row)
    return list(firsts.values())


def plain_lists(
    index: GalleryIndex, vectors: Vectors, probe: Vectors, k: int, chosen: Selection
) -> tuple[tuple[RankedReference, ...], tuple[RankedReference, ...]]:
    """Return both lists as every distance, computed for itself and put in order, tells them."""
    ids, subjects = index.reference_ids, index.subject_ids
    distances = np.array([exact_distances(row[None], probe)[0] for row in vectors])
    is_searched = np.ones(len(ids), np.bool_) if chosen.is_searched is None else chosen.is_searched
    by_distance = sorted(range(len(ids)), key=lambda row: (distances[row], ids[row]))
    searched = [row for row in by_distance if is_searched[row]]
    ranked = tuple(
        RankedReference(subjects[row], ids[row], distances[row]) for row in first_of_each(searched, subjects)[:k]
    )
    if chosen.cohort is None:
        return ranked, ()
    members = [row for row in by_distance if chosen.cohort.are_members[row]]
    own = chosen.cohort.share_of_probe(distances[first_of_each(members, subjects)].tolist())
    scores = (chosen.cohort.shares + own) - distances
    searched.sort(key=lambda row: (-scores[row], distances[row], ids[row]))
    scored = tuple(
        RankedReference(subjects[row], ids[row], distances[row], scores[row])
        for row in first_of_each(searched, subjects)[:k]
    )
    return ranked, scored


@pytest.mark.parametrize("largest", [70, 10_000])
@settings(max_examples=20, deadline=None)
@given(data=st.data(), seed=st.integers(0, 2**16))
def test_both_lists_are_those_of_a_plain_reading_to_the_last_bit(largest: int, data: st.DataObject, seed: int) -> None:
    chance = np.random.default_rng(seed)
    count, dimension = data.draw(st.sampled_from([90, 250, 400])), data.draw(st.sampled_from([7, 128]))
    drawn = draw_gallery(count, 2, seed, dimension)
    vectors, subjects = drawn.vectors.copy(), drawn.subjects
    if data.draw(st.booleans()):
        subjects = subjects % data.draw(st.sampled_from([3, 65, 120]))
    if data.draw(st.booleans()):  # the same picture again, under other names
        vectors[chance.integers(0, count, count // 3)] = vectors[chance.integers(0, count, count // 3)]
    if data.draw(st.booleans()):  # many level
        vectors = np.round(vectors, 1)
    ids = np.sort(chance.choice(5 * count, count, replace=False)) + 1
    k, ef = data.draw(st.sampled_from([1, 5, 50, 300])), data.draw(st.sampled_from([16, 200]))
    is_searched: Mask | None = None
    if (share := data.draw(st.sampled_from([1.0, 0.5, 0.1]))) < 1:
        is_searched = chance.random(count) < share
    kept_out = chance.random(count) < 0.1 if data.draw(st.booleans()) else None
    if kept_out is not None:
        is_searched = ~kept_out if is_searched is None else is_searched & ~kept_out
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scan_module, "_FEW", data.draw(st.sampled_from([8, 2_048])))
        patch.setattr(normalise, "LARGEST_COHORT", largest)
        index = index_of(ids, subjects, vectors, ef, data.draw(st.sampled_from([0, count // 2, 2 * count])))
        chosen = index.select(is_searched, is_cohort=True, kept_out=kept_out)
        probes = np.vstack((drawn.probes, vectors[:1]))

        answers = index.search(probes, k, chosen)
        alone = index.scan(probes, k, chosen)

    for probe, answer, listed in zip(probes, answers, alone, strict=True):
        ranked, scored = plain_lists(index, vectors, probe, k, chosen)
        assert (answer.ranked, answer.scored) == (ranked, scored)
        assert listed == answer.listed
        assert answer.graph_ranked == tuple(sorted(answer.graph_ranked, key=lambda each: each.distance))
        assert all(entry.distance >= best.distance for entry, best in zip(answer.graph_ranked, ranked, strict=False))


def test_a_large_gallery_is_listed_alike_with_the_graph_without_it_and_by_a_plain_reading() -> None:
    drawn = draw_gallery(12_000, 3, 11)
    ids = np.arange(1, 12_001)
    index = index_of(ids, drawn.subjects, drawn.vectors, 200, 0)
    chance = np.random.default_rng(2)
    # What look-alikes there are is of no matter here: a cohort that is half of the gallery, with means as they are.
    cohort = Cohort.of(50, chance.random(12_000) < 0.5, chance.normal(0.45, 0.03, 12_000), ids)
    chosen = Selection(index.change, index.size, None, cohort)

    without = index.search(drawn.probes, 50, chosen)
    index.grow(12_000)
    beside = index.search(drawn.probes, 50, chosen)

    for probe, one, other in zip(drawn.probes, without, beside, strict=True):
        ranked, scored = plain_lists(index, drawn.vectors, probe, 50, chosen)
        assert (one.ranked, one.scored, one.graph_ranked) == (ranked, scored, ())
        assert (other.ranked, other.scored) == (ranked, scored)
        assert len(other.graph_ranked) == 50


def test_whoever_is_barred_is_no_reason_to_look_for_look_alikes_by_themselves() -> None:
    drawn = draw_gallery(3_000, 3, 12)
    ids, barred = np.arange(1, 3_001), np.arange(3_000) % 100 == 7
    index = index_of(ids, drawn.subjects, drawn.vectors, 200, 3_000)

    chosen = index.select(~barred, is_cohort=True, kept_out=barred)
    narrowed = index.select(~barred & (ids > 9), is_cohort=True, kept_out=barred)

    assert (chosen.holds_cohort, narrowed.holds_cohort) == (True, False)
    for selection in (chosen, narrowed):
        for probe, answer in zip(drawn.probes, index.search(drawn.probes, 50, selection), strict=True):
            assert (answer.ranked, answer.scored) == plain_lists(index, drawn.vectors, probe, 50, selection)


@settings(max_examples=50, deadline=None)
@given(count=st.integers(1, 9), dimension=st.integers(1, 130), seed=st.integers(0, 2**16))
def test_a_distance_is_the_same_to_the_last_bit_however_many_are_computed_at_once(
    count: int, dimension: int, seed: int
) -> None:
    chance = np.random.default_rng(seed)
    ones, others = chance.standard_normal((2, count, dimension), np.float32)

    found, to_one = exact_distances(ones, others), exact_distances(ones, others[0])

    for row in range(count):
        numbers = (ones[row].astype(np.float64) - others[row].astype(np.float64)) ** 2
        while len(numbers) > 1:
            half = (len(numbers) + 1) // 2
            front = numbers[:half].copy()
            front[: len(numbers) - half] += numbers[half:]
            numbers = front
        assert found[row] == np.sqrt(numbers[0])
        assert to_one[row] == exact_distances(ones[row : row + 1], others[:1])[0]


def test_the_digest_of_a_cohort_is_what_it_always_was() -> None:
    chance = np.random.default_rng(7)
    vectors = (chance.integers(-999, 1000, (400, 12)) / 1024).astype(np.float32)

    cohort = cohort_of(np.arange(400) * 3 + 5, np.arange(400) % 350, vectors)

    assert cohort is not None
    assert cohort.digest == "c57157291df12512a8a329a9e2a14a9dac4526544d271086b8ae78d3ac1de32d"


@given(ids=st.sets(st.integers(1, 60) | st.integers(1, 2**40), min_size=1), data=st.data())
def test_a_reference_stands_where_its_id_does_however_far_ids_lie_apart(ids: set[int], data: st.DataObject) -> None:
    ordered = sorted(ids)
    asked = data.draw(st.lists(st.sampled_from(ordered), max_size=20))

    rows = Places(np.array(ordered, np.int64)).of(np.array(asked, np.int64))

    assert rows.tolist() == [ordered.index(one) for one in asked]
