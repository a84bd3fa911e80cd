"""Cohen's kappa by leaning, checked against a worked table, and against what must hold for any counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agreement import PairCount, agreement_of, between
from app.domain.ids import PersonnelId

ADA, BEN, CLEO = (PersonnelId(number) for number in (1, 2, 3))
LEANINGS = (1, 0, -1)


def test_kappa_of_a_worked_table() -> None:
    # Two raters, 50 items: 20 both yes, 15 both no, 5 and 10 apart. p_o = 0.7, p_e = 0.5, kappa = 0.4.
    found = agreement_of([(1, 1, 20), (1, -1, 5), (-1, 1, 10), (-1, -1, 15)])

    assert (found.n, found.agreed, found.share) == (50, 35, 0.7)
    assert found.kappa == pytest.approx(0.4)


def test_where_nothing_or_one_leaning_was_concluded_kappa_is_not_defined() -> None:
    assert agreement_of([]).kappa is None
    assert agreement_of([]).share is None
    assert agreement_of([(1, 1, 9)]).kappa is None


def test_a_pair_of_people_is_the_same_whoever_came_first() -> None:
    counts = [PairCount(ADA, BEN, 1, -1, 3), PairCount(BEN, ADA, -1, 1, 2), PairCount(ADA, CLEO, 1, 1, 7)]

    assert between(counts, ADA, BEN).n == 5
    assert between(counts, ADA, BEN).agreed == 0
    assert between(counts, BEN, ADA) == between(counts, ADA, BEN)
    assert between(counts, ADA, CLEO).agreed == 7


@given(st.lists(st.tuples(st.sampled_from(LEANINGS), st.sampled_from(LEANINGS), st.integers(1, 50))))
def test_kappa_never_exceeds_one_and_is_one_only_in_full_agreement(cells: list[tuple[int, int, int]]) -> None:
    found = agreement_of(cells)

    assert 0 <= found.agreed <= found.n == sum(number for _, _, number in cells)
    if found.kappa is not None:
        assert -1 <= found.kappa <= 1
        assert (found.kappa == 1) == (found.agreed == found.n)
