"""The index through its life: whatever comes, goes and is filtered, its lists are those of brute force in float64."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.demo.vectors import draw_gallery
from app.domain.errors import BugError, PackMismatch
from app.domain.search import IndexParameters
from app.recognition.comparison import scan as scan_module
from app.recognition.comparison.index import GalleryIndex
from app.recognition.comparison.roomy import RoomyRows
from app.recognition.comparison.sketch import Sketch, least_nearness

Vectors = NDArray[np.float32]
QUICK = IndexParameters("hnswlib", "l2", 4, 8, 16, 1)
DIMENSION = 128


def index_of(vectors: Vectors, subjects: NDArray[np.int64], ids: NDArray[np.int64]) -> GalleryIndex:
    rows = RoomyRows(vectors.shape[1])
    rows.append(vectors)
    return GalleryIndex(ids, subjects, rows, QUICK)


def brute_force(
    vectors: Vectors, ids: NDArray[np.int64], subjects: NDArray[np.int64], probe: Vectors, k: int
) -> list[tuple[int, int]]:
    distances = np.sqrt(((vectors.astype(np.float64) - probe.astype(np.float64)) ** 2).sum(axis=1))
    best: dict[int, tuple[float, int]] = {}
    for distance, reference, subject in zip(distances, ids, subjects, strict=True):
        found = (float(distance), int(reference))
        best[int(subject)] = min(best.get(int(subject), found), found)
    nearest = sorted((distance, reference, subject) for subject, (distance, reference) in best.items())[:k]
    return [(subject, reference) for _, reference, subject in nearest]


@pytest.fixture
def many_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Short forms are made from nine references on, so that small galleries go the way of large ones."""
    monkeypatch.setattr(scan_module, "_FEW", 8)


@pytest.mark.usefixtures("many_are_few")
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_any_history_of_additions_removals_and_filters_equals_brute_force(data: st.DataObject) -> None:
    seed = data.draw(st.integers(0, 2**16))
    drawn = draw_gallery(160, 4, seed, DIMENSION)
    subjects = drawn.subjects % data.draw(st.sampled_from([3, 40, 10_000]))
    first = data.draw(st.integers(0, 60))
    ids = np.arange(1, first + 1, dtype=np.int64)
    index = index_of(drawn.vectors[:first], subjects[:first], ids)
    newest = first
    for step in data.draw(st.lists(st.sampled_from(["add", "remove", "grow", "search"]), min_size=1, max_size=8)):
        if step == "add":
            more = data.draw(st.integers(0, min(30, 160 - newest)))
            added = np.arange(newest + 1, newest + more + 1, dtype=np.int64)
            index.add(added, subjects[newest : newest + more], drawn.vectors[newest : newest + more])
            ids, newest = np.r_[ids, added], newest + more
        elif step == "remove" and len(ids):
            gone = np.array(data.draw(st.lists(st.sampled_from(ids.tolist()), max_size=10, unique=True)), np.int64)
            index.remove(gone)
            ids = np.setdiff1d(ids, gone)
        elif step == "grow":
            index.grow(data.draw(st.integers(1, 100)))
        is_searched = np.random.default_rng(seed).random(len(ids)) < data.draw(st.sampled_from([1.0, 0.5, 0.05, 0.0]))
        chosen, k = index.select(is_searched), data.draw(st.integers(1, 12))
        held = drawn.vectors[ids[is_searched] - 1], ids[is_searched], subjects[ids[is_searched] - 1]
        for probe, answer, alone in zip(
            drawn.probes, index.search(drawn.probes, k, chosen), index.scan(drawn.probes, k, chosen), strict=True
        ):
            expected = brute_force(*held, probe, k)
            assert [(entry.subject_id, entry.reference_id) for entry in answer.ranked] == expected
            assert alone == answer.ranked
            assert {entry.reference_id for entry in answer.graph_ranked} <= set(held[1].tolist())


@pytest.mark.usefixtures("many_are_few")
@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**16), scale=st.sampled_from([1e-6, 1.0, 1e3]), shift=st.sampled_from([0.0, 1.0, 1e4]))
def test_a_short_form_never_claims_more_distance_than_there_is(seed: int, scale: float, shift: float) -> None:
    drawn = draw_gallery(300, 20, seed, DIMENSION)
    vectors, probes = (((each + shift) * scale).astype(np.float32) for each in (drawn.vectors, drawn.probes))
    rows = RoomyRows(DIMENSION)
    rows.append(vectors)
    sketch = Sketch(rows)

    short, halves = sketch.short_probes(probes)
    near = sketch.products(short) + sketch.offsets

    differences = probes[:, None].astype(np.float64) - vectors[None].astype(np.float64)
    squares = (differences**2).sum(axis=2)
    least = [[least_nearness(half, square) for square in row] for half, row in zip(halves, squares, strict=True)]
    assert (near >= np.array(least)).all()
    assert sketch.numbers < DIMENSION


def test_vectors_without_a_direction_of_their_own_are_their_own_short_form() -> None:
    rows = RoomyRows(16)
    rows.append(np.random.default_rng(0).standard_normal((3000, 16), np.float32))

    assert Sketch(rows).numbers == 16


def test_a_large_gallery_is_scanned_through_short_forms_and_the_list_is_the_same() -> None:
    drawn = draw_gallery(20_000, 60, 5)
    ids = np.arange(1, 20_001, dtype=np.int64)
    index = index_of(drawn.vectors, drawn.subjects, ids)

    lists = index.scan(drawn.probes, 50)

    assert 0 < index.memory_bytes["short forms"] < 0.5 * index.memory_bytes["vectors"]
    for probe, listed in zip(drawn.probes, lists, strict=True):
        expected = brute_force(drawn.vectors, ids, drawn.subjects, probe, 50)
        assert [(entry.subject_id, entry.reference_id) for entry in listed] == expected


def everything_held(index: GalleryIndex) -> bytes:
    """All bytes of the index that could hold a vector: its rows with the room behind them, short forms, and graph."""
    with index.at_rest() as rest:
        assert rest.vectors.base is not None
        held = [np.asarray(rest.vectors.base).tobytes()]
        if rest.graph is not None:
            scalars, arrays = rest.graph.kept()
            held += [
                rest.graph.vectors().tobytes(),
                repr(scalars).encode(),
                *(one.tobytes() for one in arrays.values()),
            ]
    return b"".join(held)


@pytest.mark.usefixtures("many_are_few")
def test_a_removed_reference_leaves_no_vector_in_memory_nor_in_what_the_graph_would_save() -> None:
    drawn = draw_gallery(300, 1, 3, DIMENSION)
    ids = np.arange(1, 301, dtype=np.int64)
    index = index_of(drawn.vectors, drawn.subjects, ids)
    index.grow(1000)
    index.scan(drawn.probes, 5)
    needles = [drawn.vectors[row][:4].tobytes() for row in (0, 17, 150, 299)]
    assert all(needle in everything_held(index) for needle in needles)

    index.remove(np.array([1, 18, 151, 300], np.int64))

    left = everything_held(index)
    assert not any(needle in left for needle in needles)
    assert drawn.vectors[5][:4].tobytes() in left
    assert (index.size, index.parameters.held, index.parameters.erased) == (296, 296, 4)


def test_a_graph_from_which_much_was_taken_is_built_anew_and_says_meanwhile_what_it_holds() -> None:
    drawn = draw_gallery(200, 3, 4, DIMENSION)
    ids = np.arange(1, 201, dtype=np.int64)
    index = index_of(drawn.vectors, drawn.subjects, ids)
    index.grow(1000)

    index.remove(ids[:50])
    (before, *_) = index.search(drawn.probes, 5)
    index.grow(1000)

    assert (before.graph_ranked, len(before.ranked)) == ((), 5)
    assert len(before.graph_missed) == 5
    assert (index.parameters.held, index.parameters.erased) == (150, 0)


def test_a_graph_that_grew_bit_by_bit_is_the_graph_that_was_built_at_once() -> None:
    drawn = draw_gallery(400, 5, 6, DIMENSION)
    ids = np.arange(1, 401, dtype=np.int64)
    slow, quick = (index_of(drawn.vectors, drawn.subjects, ids) for _ in range(2))

    while not slow.grow(7):
        pass
    quick.grow(1000)

    with slow.at_rest() as one, quick.at_rest() as other:
        assert one.graph is not None
        assert other.graph is not None
        (_, mine), (_, theirs) = one.graph.kept(), other.graph.kept()
        assert all((mine[name] == theirs[name]).all() for name in ("links", "labels", "link_lists"))


def test_a_kept_graph_answers_as_before_and_goes_on_growing() -> None:
    drawn = draw_gallery(300, 5, 7, DIMENSION)
    ids = np.arange(1, 301, dtype=np.int64)
    index = index_of(drawn.vectors, drawn.subjects, ids)
    index.grow(200)
    with index.at_rest() as rest:
        assert rest.graph is not None
        scalars, arrays = rest.graph.kept()
        arrays = {**arrays, "held": rest.held}
    again = index_of(drawn.vectors, drawn.subjects, ids)

    assert again.take_graph(scalars, arrays)

    assert again.search(drawn.probes, 5) == index.search(drawn.probes, 5)
    assert again.grow(1000)
    assert again.parameters.held == 300
    smaller = index_of(drawn.vectors[50:], drawn.subjects[50:], ids[50:])
    assert not smaller.take_graph(scalars, arrays)


def test_additions_that_do_not_belong_are_refused_and_nothing_was_added() -> None:
    drawn = draw_gallery(50, 1, 8, DIMENSION)
    ids = np.arange(1, 51, dtype=np.int64)
    index = index_of(drawn.vectors, drawn.subjects, ids)
    late, whose = np.array([60], np.int64), np.array([1], np.int64)
    nan = drawn.vectors[:1].copy()
    nan[0, 3] = np.nan

    for wrong in (nan, drawn.vectors[:1, :16].copy(), drawn.vectors[:1].astype(np.float64)):
        with pytest.raises(PackMismatch):
            index.add(late, whose, wrong)  # type: ignore[arg-type]
    with pytest.raises(BugError):
        index.add(np.array([50], np.int64), whose, drawn.vectors[:1])

    assert index.size == 50


def test_a_selection_from_before_a_change_is_refused() -> None:
    drawn = draw_gallery(20, 1, 9, DIMENSION)
    index = index_of(drawn.vectors[:10], drawn.subjects[:10], np.arange(1, 11, dtype=np.int64))
    chosen: Any = index.select()

    index.add(np.array([11], np.int64), np.array([5], np.int64), drawn.vectors[10:11])

    with pytest.raises(BugError):
        index.search(drawn.probes, 1, chosen)
