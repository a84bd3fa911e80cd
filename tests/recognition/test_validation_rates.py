"""Rates on labelled vectors: right where they can be counted by hand, and never more certain than the numbers allow."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import BugError
from app.domain.validation import Ages
from app.domain.validation_form import as_json, from_json
from app.recognition.validation.grouping import agreement
from app.recognition.validation.groups import by_age, by_quality
from app.recognition.validation.intervals import rate_of
from app.recognition.validation.labelled import Labelled
from app.recognition.validation.measure import Engine, measured
from app.recognition.validation.open_set import drawn, identification, searched
from app.recognition.validation.pairs import pair_points, pairs_of

ENGINE = Engine("test pack", "thorough", 0.31)
ADULTS = Ages(18, 99)


def people(count: int, each: int = 2, spread: float = 0.05, seed: int = 1) -> Labelled:
    """Return `count` people, `each` pictures of whom lie `spread` about a place of their own."""
    rng = np.random.default_rng(seed)
    centres = np.repeat(rng.normal(size=(count, 16)) / 4, each, axis=0)
    vectors = (centres + rng.normal(size=centres.shape) * spread).astype(np.float32)
    rows = len(vectors)
    return Labelled(
        vectors, np.repeat([f"p{n:03d}" for n in range(count)], each), rng.uniform(20, 99, rows), np.full(rows, 30.0)
    )


def without_faces(labelled: Labelled, rows: list[int]) -> Labelled:
    """Return the same set, no face found in some pictures."""
    vectors, qualities = labelled.vectors.copy(), labelled.qualities.copy()
    vectors[rows], qualities[rows] = np.nan, np.nan
    return Labelled(vectors, labelled.people, qualities, labelled.ages)


def test_people_apart_are_found_at_once_and_strangers_never() -> None:
    labelled = people(80)
    told = identification(
        "distance", [found for seed in range(3) if (found := searched(labelled, drawn(labelled, seed)))]
    )

    assert (told.gallery, told.mated, told.strangers) == (72, 72, 8)
    assert dict(told.at_ranks)[1].value == 1.0
    assert all(point.fnir.value == 0.0 for point in told.errors)


def test_nobody_is_both_enrolled_and_a_stranger_and_no_picture_meets_itself() -> None:
    labelled = people(60, each=3)

    draw = drawn(labelled, 5)

    enrolled = set(labelled.people[draw.gallery].tolist())
    assert not enrolled & set(labelled.people[draw.strangers].tolist())
    assert set(labelled.people[draw.mated].tolist()) == enrolled
    assert not set(draw.gallery.tolist()) & set(draw.mated.tolist())


def test_a_picture_without_a_face_is_a_miss_on_either_side() -> None:
    labelled = people(60)
    draw = drawn(labelled, 0)

    probe, reference = int(draw.mated[0]), int(draw.gallery[list(labelled.people[draw.gallery]).index(
        labelled.people[draw.mated[1]])])  # fmt: skip
    found = searched(without_faces(labelled, [probe, reference]), draw)

    assert found is not None
    assert np.isinf(found.ranks[:2]).all()
    assert (found.ranks[2:] == 1).all()
    assert found.misses_at(0.1)[:2].all()


def test_where_most_strangers_show_no_face_no_threshold_is_told_that_nobody_set() -> None:
    labelled = people(120)
    strangers = [int(row) for row in drawn(labelled, 0).strangers]
    told = measured(without_faces(labelled, strangers), ENGINE, ())

    assert all(np.isfinite(point.threshold) for point in told.identification[0].errors)
    assert from_json(as_json(told)) == told


def test_the_threshold_lets_no_more_strangers_pass_than_it_says() -> None:
    labelled = people(150, spread=0.2)
    found = searched(labelled, drawn(labelled, 2))

    assert found is not None
    for fpir in (0.5, 0.2, 0.1):
        assert (found.nearest > found.threshold_at(fpir)).mean() <= fpir


def test_scores_are_told_beside_distances_where_the_gallery_is_a_cohort() -> None:
    large, small = people(90), people(30)

    assert [each.ordered_by for each in measured(large, ENGINE, ()).identification] == ["distance", "score"]
    assert [each.ordered_by for each in measured(small, ENGINE, ()).identification] == ["distance"]


def test_false_matches_are_counted_over_all_pairs_and_a_missing_face_matches_nobody() -> None:
    labelled = people(70, spread=0.3)
    whole = pairs_of(labelled)
    points = pair_points(labelled, whole)

    assert len(whole.genuine) == 70
    assert len(whole.impostors) == 140 * 139 // 2 - 70
    for point in points:
        assert point.fmr.value == pytest.approx((whole.impostors <= point.distance).mean())
        assert point.fnmr.value == pytest.approx((whole.genuine > point.distance).mean())

    fewer = without_faces(labelled, [0])
    lost = pair_points(fewer, pairs_of(fewer))
    assert lost[0].fmr.n == len(whole.impostors)
    assert lost[0].fnmr.value >= 1 / 70


def test_a_large_set_is_sampled_and_says_of_how_many_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.recognition.validation.pairs.MOST_ALL", 100)
    labelled = people(70)

    pairs = pairs_of(labelled)

    assert len(pairs.genuine) == 70
    assert 4_000 < len(pairs.impostors) <= 5_000
    assert pair_points(labelled, pairs)[0].fmr.n == len(pairs.impostors)


def test_searches_are_told_apart_by_quality_and_by_each_year_of_age() -> None:
    labelled = people(60)
    ages = np.where(np.arange(120) < 60, 9.0, np.nan)
    labelled = without_faces(Labelled(labelled.vectors, labelled.people, labelled.qualities, ages), [0])
    found = [one for seed in range(4) if (one := searched(labelled, drawn(labelled, seed)))]

    nine, unknown = by_age(labelled, found)
    assert (nine.words, nine.pictures, nine.people, nine.without_face) == ("9", 60, 30, 1)
    assert (unknown.words, unknown.pictures) == ("unknown", 60)
    assert nine.first is not None
    assert nine.first.n <= 60
    groups = by_quality(labelled, found)
    assert sum(group.pictures for group in groups) == 120
    assert groups[-1].words == "no face found"


@given(st.integers(0, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_an_interval_holds_its_share_and_narrows_with_trials(counted: tuple[int, int]) -> None:
    some, n = counted
    if not n:
        assert (rate_of(0.0, 0).low, rate_of(0.0, 0).high) == (0.0, 1.0)
        return
    rate, more = rate_of(some / n, n), rate_of(some / n, 10 * n)

    assert 0 <= rate.low <= rate.value + 1e-12
    assert rate.value - 1e-12 <= rate.high <= 1
    assert more.high - more.low <= rate.high - rate.low


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=25))
def test_group_measures_are_those_of_counting_face_by_face(faces: list[tuple[int, int]]) -> None:
    labels, owners = np.array([each[0] for each in faces]), np.array([str(each[1]) for each in faces])
    told = agreement(labels, owners)

    shares = []
    for label, owner in faces:
        both = sum(each == (label, owner) for each in faces)
        shares.append((both / sum(a == label for a, _ in faces), both / sum(b == owner for _, b in faces)))
    assert told.bcubed_precision == pytest.approx(np.mean([share[0] for share in shares]))
    assert told.bcubed_recall == pytest.approx(np.mean([share[1] for share in shares]))


def test_a_validation_survives_being_written_and_read() -> None:
    told = measured(people(90, each=3, spread=0.2), ENGINE, (ADULTS,))

    assert told.likelihood
    assert from_json(as_json(told)) == told
    with pytest.raises(ValueError, match="known format"):
        from_json('{"format": "another"}')


def test_the_same_pictures_tell_the_same() -> None:
    labelled = people(70, spread=0.2)

    assert measured(labelled, ENGINE, (ADULTS,)) == measured(labelled, ENGINE, (ADULTS,))


def test_arrays_of_different_lengths_are_our_own_fault() -> None:
    labelled = people(3)

    with pytest.raises(BugError):
        dataclasses.replace(labelled, ages=labelled.ages[1:])
