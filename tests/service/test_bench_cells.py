"""What cells cost is told as the median of rounds, each compared with itself alone."""

from __future__ import annotations

import pytest

from app.service import bench_cells
from app.service.bench_cells import Factor
from app.worker.pool import ProcessPool


def test_a_factor_compares_the_turns_of_one_round_with_each_other_alone() -> None:
    rounds = [{0: 1.0, 16: 1.1}, {0: 4.0, 16: 4.0}, {0: 2.0, 16: 2.4}]

    assert bench_cells._factor(rounds, 16) == Factor(pytest.approx(1.1), 1.0, pytest.approx(1.2))  # type: ignore[arg-type]


def test_every_other_round_goes_the_other_way(monkeypatch: pytest.MonkeyPatch) -> None:
    turns: list[ProcessPool] = []

    def spent_s(pool: ProcessPool, items: object) -> float:
        turns.append(pool)
        return 1.0

    monkeypatch.setattr(bench_cells, "_spent_s", spent_s)
    pools = {shared: object() for shared in (0, 16, 1)}

    for number in range(2):
        bench_cells._round(pools, [], number)  # type: ignore[arg-type]

    assert turns == [pools[0], pools[16], pools[1], pools[1], pools[16], pools[0]]
