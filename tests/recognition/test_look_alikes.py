"""Look-alikes through a gallery's life: what is kept from before is what would be found anew, to the last bit."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.demo.vectors import draw_gallery
from app.recognition.comparison import cohort_rows, normalise
from app.recognition.comparison.cohort_rows import CohortRows, cohort_of
from app.recognition.comparison.distance import exact_distances
from app.recognition.comparison.look_alikes import LookAlikes
from app.recognition.comparison.normalise import Cohort, members_of

_PEOPLE = 300
Mask = NDArray[np.bool_]


@pytest.fixture
def small_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of more than seventy people some are the cohort, and of more than six changes everything is found anew."""
    monkeypatch.setattr(normalise, "LARGEST_COHORT", 70)
    monkeypatch.setattr(cohort_rows, "_MOST_FOLLOWED", 6)


def made(
    rows: CohortRows, ids: NDArray[np.int64], subjects: NDArray[np.int64], vectors: NDArray[np.float32], out: Mask
) -> Cohort | None:
    kept_out = out if out.any() else None
    while unknown := rows.settle(subjects, vectors, kept_out):
        rows.find(subjects, vectors, kept_out, max(1, unknown // 2))
    return rows.cohort(ids, kept_out)


def assert_same(one: Cohort | None, other: Cohort | None) -> None:
    assert (one is None) == (other is None)
    if one is not None and other is not None:
        assert one.digest == other.digest
        np.testing.assert_array_equal(one.means, other.means)
        assert np.array_equal(
            one.members if one.members is not None else [], other.members if other.members is not None else []
        )


@pytest.mark.usefixtures("small_is_large")
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_cohort_that_followed_any_changes_is_the_one_that_would_be_made_anew(data: st.DataObject) -> None:
    seed = data.draw(st.integers(0, 2**16))
    drawn = draw_gallery(_PEOPLE, 0, seed, data.draw(st.sampled_from([2, 16])))
    subjects = drawn.subjects % data.draw(st.sampled_from([62, 90, 10_000]))
    chance = np.random.default_rng(seed)
    ids = np.arange(150)
    rows, newest = CohortRows(150), 150
    for come, gone, barred in data.draw(st.lists(st.tuples(*[st.integers(0, 12)] * 3), min_size=1, max_size=5)):
        kept = np.ones(len(ids), np.bool_)
        kept[chance.permutation(len(ids))[:gone]] = False
        rows.removing(kept, drawn.vectors[ids])
        ids = np.r_[ids[kept], np.arange(newest, newest + come)]
        rows.added(come)
        newest += come
        out = chance.random(len(ids)) < barred / 100

        followed = made(rows, ids, subjects[ids], drawn.vectors[ids], out)
        anew = made(CohortRows(len(ids)), ids, subjects[ids], drawn.vectors[ids], out)

        assert_same(followed, anew)


def test_equal_vectors_do_not_confuse_what_is_followed() -> None:
    vectors = np.repeat(draw_gallery(70, 0, 1, 16).vectors, 3, axis=0)
    subjects, ids, nobody = np.arange(210) // 2, np.arange(210), np.zeros(210, np.bool_)
    rows = CohortRows(200)
    made(rows, ids[:200], subjects[:200], vectors[:200], nobody[:200])

    rows.removing(ids[:200] >= 5, vectors[:200])
    rows.added(10)

    assert_same(
        made(rows, ids[5:], subjects[5:], vectors[5:], nobody[5:]), cohort_of(ids[5:], subjects[5:], vectors[5:])
    )


@pytest.mark.usefixtures("small_is_large")
def test_the_look_alikes_of_a_large_gallery_are_those_in_its_cohort() -> None:
    drawn = draw_gallery(_PEOPLE, 0, 3, 16)
    ids = np.arange(_PEOPLE)

    cohort = cohort_of(ids, drawn.subjects, drawn.vectors)

    assert cohort is not None
    assert cohort.members is not None
    assert len(np.unique(drawn.subjects[cohort.members])) == 70
    for row in (0, 7, int(cohort.members[0])):
        others = cohort.members[drawn.subjects[cohort.members] != drawn.subjects[row]]
        nearest: dict[int, float] = {}
        for other, away in zip(others, exact_distances(drawn.vectors[others], drawn.vectors[row]), strict=True):
            subject = int(drawn.subjects[other])
            nearest[subject] = min(away, nearest.get(subject, np.inf))
        assert cohort.means[row] == pytest.approx(np.mean(sorted(nearest.values())[: cohort.size]), rel=1e-12)


@pytest.mark.usefixtures("small_is_large")
def test_somebody_who_comes_or_goes_displaces_one_of_the_cohort_at_most() -> None:
    subjects = np.arange(1, 500)
    before, _ = members_of(subjects)

    after, people = members_of(subjects[1:])

    assert people == 70
    assert np.count_nonzero(before[1:] != after) <= 1


def test_faces_far_outside_the_cohort_have_the_right_look_alikes() -> None:
    chance = np.random.default_rng(1)
    cohort, far = (
        chance.normal(size=(80, 4)).astype(np.float32),
        np.float32(1e6) * chance.normal(size=(3, 4)).astype(np.float32),
    )

    found = LookAlikes(cohort, np.arange(80)).nearest(far, np.arange(100, 103), 5)

    for row, nearest in zip(far, found, strict=True):
        np.testing.assert_array_equal(nearest, np.sort(exact_distances(cohort, row))[:5])
