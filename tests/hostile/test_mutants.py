"""Mutants: thousands of changed files in real workers; the parent lives, nothing hangs, every finding is its file's."""

from __future__ import annotations

import pytest

from app.domain.examination import Failed
from app.worker.pool import ProcessPool
from tests.hostile import fuzz
from tests.hostile.mutants import mutant, sound_files

IN_THE_NORMAL_TESTS, AT_ONCE = 2_000, 1_000
ON_DEMAND = 100_000


def fuzzed(numbers: range) -> fuzz.Tally:
    with ProcessPool(2) as pool:
        return fuzz.run(pool, numbers, fuzz.known_finding(pool))


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, IN_THE_NORMAL_TESTS, AT_ONCE))
def test_no_mutant_harms_the_parent_or_the_finding_of_another_file(first: int) -> None:
    tally = fuzzed(range(first, first + AT_ONCE))

    assert tally.holds, tally.words()
    assert sum(tally.outcomes.values()) == AT_ONCE
    assert tally.fallen == {}
    assert min(tally.outcomes.values()) > AT_ONCE // 50


@pytest.mark.soak
def test_no_mutant_of_very_many_harms_the_parent_or_the_finding_of_another_file() -> None:
    tally = fuzzed(range(ON_DEMAND))

    assert tally.holds, tally.words()


def test_a_mutant_can_be_made_again_from_its_number() -> None:
    assert mutant(4711) == mutant(4711)
    assert mutant(4711).content != sound_files()[mutant(4711).seed].content


def test_every_sound_file_is_mutated() -> None:
    assert {mutant(number).seed for number in range(2 * len(sound_files()))} == set(sound_files())


def test_the_tally_has_power() -> None:
    with ProcessPool(1) as pool:
        known = fuzz.known_finding(pool)
        (blank,) = pool.examine([fuzz._known_item(0)])
    tally = fuzz.Tally(unanswered={-1, 5})

    fuzz._count(tally, Failed(known.media_id, "gone"), known)
    fuzz._count(tally, Failed(known.media_id, "twice"), known)

    assert fuzz.is_the_same(blank, known)
    assert (len(tally.wrong), tally.unanswered, tally.holds) == (3, {5}, False)
