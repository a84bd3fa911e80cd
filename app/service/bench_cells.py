"""Measure what cells cost: the same files in one process for all, in one for each sixteen, and in one for each."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from app.domain.case import MediaKind
from app.domain.examination import WorkItem
from app.domain.ids import MediaId
from app.recognition.pack import PackManifest
from app.worker.pool import FILES_PER_CELL, ProcessPool

_ONE_FOR_ALL, _ONE_EACH = 0, 1
_PROC = Path("/proc")
_SETTLED_S = 0.3
"""After so long, a process that has ended was collected by its parent, and its time is told among its parent's."""
_OWN_AND_CHILDREN_TICKS = slice(11, 15)
"""utime, stime, cutime and cstime among the fields of /proc/PID/stat that follow the name (proc(5))."""


@dataclass(frozen=True, slots=True)
class Factor:
    """How much more of the processor was taken than by one confined process for all: the rounds' median and range."""

    median: float
    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class CellBench:
    """Processor time of the workers beside that of one confined process for all files; None: not measured.

    `picture_ms` is what a picture took there, the median of the rounds.
    """

    pipeline_batch16: Factor | None = None
    pipeline_single: Factor | None = None
    video: Factor | None = None
    picture_ms: float | None = None


@dataclass(frozen=True, slots=True)
class CellPlan:
    """What is examined: each of `workers` opens 16 of the pictures, over again where there are fewer, and the film."""

    pictures: Sequence[bytes]
    film: bytes
    rounds: int
    workers: int


def bench_cells(manifest: PackManifest, plan: CellPlan) -> CellBench:
    """Examine the same files in turns, in as many rounds, without a second look.

    A round gives each way one turn, every other round in reverse, and its turns are compared with each other alone:
    what else the machine does meanwhile then weighs on all of them. All workers have files in every turn.

    Only Linux has cells, and tells what processes took of the processor while they live; elsewhere nothing is measured.
    """
    if sys.platform != "linux":
        return CellBench()
    shown = _items(plan.pictures, MediaKind.PICTURE, FILES_PER_CELL * plan.workers)
    films = _items([plan.film], MediaKind.VIDEO, plan.workers)
    with ExitStack() as stack:
        pools = {
            shared: stack.enter_context(ProcessPool(plan.workers, manifest, files_per_cell=shared, second_looks=0))
            for shared in (_ONE_FOR_ALL, FILES_PER_CELL, _ONE_EACH)
        }
        for pool in pools.values():  # what a process unpacks for its first files counts for none
            _spent_s(pool, [*shown[: 4 * plan.workers], *films])
        still = [_round(pools, shown, number) for number in range(plan.rounds)]
        del pools[_ONE_EACH]
        moving = [_round(pools, films, number) for number in range(plan.rounds)]
    return CellBench(
        _factor(still, FILES_PER_CELL),
        _factor(still, _ONE_EACH),
        _factor(moving, FILES_PER_CELL),
        1e3 * statistics.median(spent[_ONE_FOR_ALL] for spent in still) / len(shown),
    )


def _items(contents: Sequence[bytes], kind: MediaKind, count: int) -> list[WorkItem]:
    return [WorkItem(MediaId(number), kind, contents[number % len(contents)]) for number in range(count)]


def _round(pools: dict[int, ProcessPool], items: Sequence[WorkItem], number: int) -> dict[int, float]:
    """Return the processor seconds of each pool's turn at the items."""
    turns = list(pools) if number % 2 == 0 else list(reversed(pools))
    return {shared: _spent_s(pools[shared], items) for shared in turns}


def _factor(rounds: Sequence[dict[int, float]], shared: int) -> Factor:
    factors = sorted(spent[shared] / spent[_ONE_FOR_ALL] for spent in rounds)
    return Factor(statistics.median(factors), factors[0], factors[-1])


def _spent_s(pool: ProcessPool, items: Sequence[WorkItem]) -> float:
    """Return the processor seconds that the children of this process spend on examining the items."""
    before_s = _descendants_cpu_s()
    for _ in pool.examine(items):
        pass
    time.sleep(_SETTLED_S)
    return _descendants_cpu_s() - before_s


def _descendants_cpu_s() -> float:
    """Return the processor seconds of all that came of this process and lives, and of what ended below that."""
    family, found = {os.getpid()}, 0.0
    told = sorted(_told())
    while grown := [(pid, seconds) for pid, parent, seconds in told if parent in family and pid not in family]:
        family |= {pid for pid, _ in grown}
        found += sum(seconds for _, seconds in grown)
    return found


def _told() -> Iterator[tuple[int, int, float]]:
    """Yield each process's number, its parent's, and the seconds it and its collected children took."""
    per_second = os.sysconf("SC_CLK_TCK")
    for folder in _PROC.iterdir():
        if folder.name.isdecimal():
            try:
                fields = (folder / "stat").read_bytes().rpartition(b")")[2].split()
            except OSError:  # it has ended
                continue
            yield int(folder.name), int(fields[1]), sum(map(int, fields[_OWN_AND_CHILDREN_TICKS])) / per_second
