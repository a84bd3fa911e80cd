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
class CellBench:
    """Processor time of the workers beside that of one confined process for all files, as factors; None: not measured.

    `picture_ms` is what a picture took there.
    """

    pipeline_batch16: float | None = None
    pipeline_single: float | None = None
    video: float | None = None
    picture_ms: float | None = None


def bench_cells(manifest: PackManifest, pictures: Sequence[bytes], videos: Sequence[bytes], rounds: int) -> CellBench:
    """Examine the same files in turns, `rounds` times, without a second look; return each factor's median.

    Only Linux has cells, and tells what processes took of the processor while they live; elsewhere nothing is measured.
    """
    if sys.platform != "linux":
        return CellBench()
    shown = _items(pictures, MediaKind.PICTURE)
    films = _items(videos, MediaKind.VIDEO)
    with ExitStack() as stack:
        pools = {
            shared: stack.enter_context(ProcessPool(1, manifest, files_per_cell=shared, second_looks=0))
            for shared in (_ONE_FOR_ALL, FILES_PER_CELL, _ONE_EACH)
        }
        for pool in pools.values():  # what a process unpacks for its first file counts for none
            _spent_s(pool, [*shown[:1], *films[:1]])
        still = [{shared: _spent_s(pool, shown) for shared, pool in pools.items()} for _ in range(rounds)]
        moving = [
            {shared: _spent_s(pools[shared], films) for shared in (_ONE_FOR_ALL, FILES_PER_CELL)} for _ in range(rounds)
        ]
    return CellBench(
        _factor(still, FILES_PER_CELL),
        _factor(still, _ONE_EACH),
        _factor(moving, FILES_PER_CELL),
        1e3 * statistics.median(spent[_ONE_FOR_ALL] for spent in still) / len(shown),
    )


def _items(contents: Sequence[bytes], kind: MediaKind) -> list[WorkItem]:
    return [WorkItem(MediaId(number), kind, content) for number, content in enumerate(contents)]


def _factor(rounds: Sequence[dict[int, float]], shared: int) -> float:
    return statistics.median(spent[shared] / spent[_ONE_FOR_ALL] for spent in rounds)


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
