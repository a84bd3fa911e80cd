"""What a guess costs is tuned to this machine, and never falls below what every unit is owed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.store.slots import KdfCost
from app.store.tuning import LEAST, MOST_PASSES, tuned_cost

GIB_KIB = 1024 * 1024


def machine(seconds_per_pass_of_256_mib: float) -> Callable[[KdfCost], float]:
    def measured(cost: KdfCost) -> float:
        return seconds_per_pass_of_256_mib * cost.passes * cost.memory_kib / LEAST.memory_kib

    return measured


@pytest.mark.parametrize(
    ("seconds", "memory_gib", "expected"),
    [
        (0.10, 8, KdfCost(LEAST.memory_kib, 10, 4)),
        (0.25, 8, KdfCost(LEAST.memory_kib, 4, 4)),
        (2.00, 8, LEAST),  # a slow machine waits longer, it does not guess cheaper
        (0.04, 64, KdfCost(2 * LEAST.memory_kib, 12, 4)),
        (0.04, 2, KdfCost(LEAST.memory_kib, 25, 4)),  # no room for more memory: passes grow on
        (0.0001, 1, KdfCost(LEAST.memory_kib, 4 * MOST_PASSES, 4)),
    ],
)
def test_passes_grow_to_about_a_second_and_memory_where_the_machine_has_it(
    seconds: float, memory_gib: int, expected: KdfCost
) -> None:
    cost = tuned_cost(1.0, machine(seconds), memory_gib * GIB_KIB)

    assert cost == expected
    assert cost.is_bearable


def test_this_machine_gets_at_least_256_mib_and_three_passes() -> None:
    cost = tuned_cost()

    assert cost.memory_kib >= 256 * 1024
    assert cost.passes >= 3
    assert cost.is_bearable
