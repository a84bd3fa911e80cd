"""What a distance is worth: never a percentage, and nothing where nothing was measured."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.chance import ByChance
from app.domain.validation import Ages, LikelihoodBand, Rate, Validation
from app.domain.worth import band_for, likelihood_of, log10_ratio

ADULTS = LikelihoodBand(
    Ages(18, 99), (80.0, 100.0), (0.2, 0.3, 0.5), (math.log10(9), 0.0, -math.log10(9)), 90, 4000, 60, 0.08, 0.02
)


def validated(*bands: LikelihoodBand) -> Validation:
    return Validation(
        "pack", "thorough", 9, 9, 9, Rate(0.0, 0.0, 0.1, 9), (), (), 9, 9, (), (), bands, (), None
    )  # fmt: skip


def test_a_ratio_is_read_between_the_steps_by_shares_and_stays_beyond_the_ends() -> None:
    assert log10_ratio(ADULTS, 0.0) == ADULTS.log10_ratios[0]
    assert log10_ratio(ADULTS, 0.3) == pytest.approx(0.0)
    assert log10_ratio(ADULTS, 0.25) == pytest.approx(math.log10(0.7 / 0.3))
    assert log10_ratio(ADULTS, 9.0) == ADULTS.log10_ratios[-1]


def test_the_narrowest_band_of_both_ages_and_the_quality_speaks() -> None:
    young = LikelihoodBand(Ages(18, 30), (80.0, 100.0), (0.2, 0.5), (1.0, -1.0), 50, 50, 30, 0.1, 0.1)
    known = validated(ADULTS, young)

    assert band_for(known, (20.0, 25.0), 90.0) is young
    assert band_for(known, (20.0, 40.0), 100.0) is ADULTS
    assert band_for(known, (9.0, 40.0), 90.0) is None
    assert band_for(known, (20.0, 40.0), 79.9) is None
    assert band_for(known, (math.nan, 40.0), 90.0) is None


def test_words_say_what_was_measured_on_how_many() -> None:
    words = likelihood_of(validated(ADULTS), 0.2, 90.0, (30.0, 40.0)).words

    assert words.startswith("Pairs of one person lie this far apart about 9 times as often as pairs of two people")
    assert "90 pairs of 60 people of 18 to 99 years, quality 80 to 100; Cllr 0.08" in words
    assert (
        "two people lie this far apart about 9 times" in likelihood_of(validated(ADULTS), 0.5, 90.0, (30.0, 40.0)).words
    )


@pytest.mark.parametrize(
    ("validation", "ages", "words"),
    [
        (None, (30.0, 40.0), "measured nothing of its own"),
        (validated(ADULTS), None, "ages in the two pictures are not both known"),
        (validated(ADULTS), (9.0, 9.0), "not validated; nothing was measured for 9 years of age"),
        (validated(), (30.0, 40.0), "nothing was measured for 30 and 40 years"),
    ],
)
def test_without_data_nothing_is_said(
    validation: Validation | None, ages: tuple[float, float] | None, words: str
) -> None:
    told = likelihood_of(validation, 0.1, 90.0, ages).words

    assert "not validated" in told
    assert words in told
    assert "times" not in told


@given(st.integers(1, 10**9).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), st.integers(2, 10**7))
def test_chance_is_bounded_from_above_and_never_a_percentage(counted: tuple[int, int], subjects: int) -> None:
    chance = ByChance(*counted, subjects)

    assert 0 <= chance.expected <= chance.at_most * (1 + 1e-9)
    assert chance.at_most <= subjects
    assert "%" not in chance.words
    assert f"{counted[1]:,} comparisons" in chance.words


def test_what_never_came_so_close_is_bounded_and_not_called_impossible() -> None:
    words = ByChance(0, 1_000_000, 5_000).words

    assert words.startswith("Nobody else of the 5,000 people in this gallery came this close in any comparison")
    assert "Fewer than 0.02 are expected to by chance." in words
