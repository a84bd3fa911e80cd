"""Likelihood ratios: falling with the distance, never beyond what the pairs bear, and absent without data."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.domain.validation import Ages
from app.recognition.validation.labelled import Labelled
from app.recognition.validation.likelihood import cost, costs_on_others, ladder_of, likelihood_bands
from app.recognition.validation.pairs import pairs_of
from tests.recognition.test_validation_rates import people

CHILDREN, ADULTS = Ages(8, 12), Ages(18, 99)
DISTANCES = st.lists(st.floats(0, 2, allow_nan=False), min_size=1, max_size=40).map(np.array)


@given(DISTANCES, DISTANCES, DISTANCES)
def test_a_ladder_falls_and_stays_within_its_cap(
    genuine: NDArray[np.float64], impostors: NDArray[np.float64], asked: NDArray[np.float64]
) -> None:
    ladder = ladder_of(genuine, impostors)

    ratios = ladder.log10_ratios(np.sort(asked))
    assert (np.diff(ratios) <= 1e-12).all()
    assert (np.abs(ratios) <= np.log10(1 + len(genuine)) + 1e-9).all()


@given(DISTANCES, DISTANCES)
@settings(max_examples=60)
def test_no_other_falling_ladder_costs_less_on_the_pairs_it_was_fitted_on(
    genuine: NDArray[np.float64], impostors: NDArray[np.float64]
) -> None:
    ladder = ladder_of(genuine, impostors, cap=1e-9)
    own = cost(ladder.log10_ratios(genuine), ladder.log10_ratios(impostors))

    middle = np.median(np.r_[genuine, impostors])
    for step in (0.0, 0.3, 1.0):
        others = [np.where(side <= middle, step, -step) for side in (genuine, impostors)]
        assert own <= cost(others[0], others[1]) + 1e-6


def test_cost_is_one_bit_for_what_says_nothing_and_nought_for_what_is_sure_and_right() -> None:
    assert cost(np.zeros(5), np.zeros(7)) == 1.0
    assert cost(np.full(5, 9.0), np.full(7, -9.0)) < 1e-6
    assert cost(np.full(5, -2.0), np.full(7, 2.0)) > 6


def test_cost_is_measured_on_people_who_were_not_fitted() -> None:
    labelled = people(120, spread=0.15)
    pairs = pairs_of(labelled)

    costs = costs_on_others(labelled, pairs)

    assert costs is not None
    assert 0 <= costs[1] <= costs[0] < 1


def test_without_enough_pairs_of_known_age_nothing_is_fitted() -> None:
    labelled = people(40)
    bands, words = likelihood_bands(labelled, pairs_of(labelled), (CHILDREN, ADULTS))

    assert bands == ()
    assert len(words) == 5
    assert words[0] == "8 to 12 years: no pairs of one person"
    assert words[1].startswith("18 to 99 years, quality 0 to 40:")


def test_only_people_of_the_band_count_for_it() -> None:
    labelled = people(400, spread=0.15)
    ages = np.where(np.arange(800) < 600, 30.0, 9.0)
    labelled = Labelled(labelled.vectors, labelled.people, np.full(800, 70.0), ages)
    bands, words = likelihood_bands(labelled, pairs_of(labelled), (CHILDREN, ADULTS))

    assert [(band.ages, band.genuine) for band in bands] == [(CHILDREN, 100), (ADULTS, 300)]
    assert all(" 0 pairs of 0 people" in each for each in words)
    assert max(bands[0].log10_ratios) <= np.log10(101) + 1e-9


def test_who_is_of_unknown_age_counts_only_where_somebody_answers_for_it() -> None:
    labelled = people(200, spread=0.15)
    labelled = Labelled(labelled.vectors, labelled.people, np.full(400, 70.0), np.full(400, np.nan))
    pairs = pairs_of(labelled)

    assert likelihood_bands(labelled, pairs, (ADULTS,))[0] == ()
    assert [band.ages for band in likelihood_bands(labelled, pairs, (ADULTS, CHILDREN), ADULTS)[0]] == [ADULTS]
