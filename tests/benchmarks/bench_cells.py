"""What cells cost: processor time of the workers for the same files with one process for all, for 16, and for each.

Run by hand: `python -m tests.benchmarks.bench_cells`. In turns, because machines are busy; without the parent's time.
"""

from __future__ import annotations

import statistics
import time

import psutil

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.case import MediaKind
from app.domain.examination import Profile, WorkItem
from app.domain.ids import MediaId
from app.worker.pool import ProcessPool
from tests.worker.pictures import encoded, video_of

ROUNDS, PICTURES, VIDEOS = 3, 32, 2
_SETTLED_S = 0.3


def workers_cpu_s() -> float:
    """Processor seconds of all children and of what they have forked, so far."""
    total = 0.0
    for child in psutil.Process().children(recursive=True):
        try:
            times = child.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system + times.children_user + times.children_system
    return total


def measured(items: list[WorkItem]) -> dict[int, float]:
    """Milliseconds per file, the median of several rounds, by how many files share a process (0: all)."""
    pools = {shared: ProcessPool(1, files_per_cell=shared, second_looks=0) for shared in (0, 16, 1)}
    spent: dict[int, list[float]] = {shared: [] for shared in pools}
    for pool in pools.values():
        list(pool.examine(items[:1]))
    for _ in range(ROUNDS):
        for shared, pool in pools.items():
            before = workers_cpu_s()
            list(pool.examine(items))
            time.sleep(_SETTLED_S)  # what has ended must have been collected
            spent[shared].append(1000 * (workers_cpu_s() - before) / len(items))
    for pool in pools.values():
        pool.close()
    return {shared: statistics.median(values) for shared, values in spent.items()}


def main() -> None:
    """Print the table."""
    small, large = (render(person(1), conditions(1, strength=0.0), side) for side in (480, 1200))
    cases = {
        "picture, 480 px, quick": (MediaKind.PICTURE, Profile.QUICK, encoded(small, "JPEG"), PICTURES),
        "picture, 1200 px, thorough": (MediaKind.PICTURE, Profile.THOROUGH, encoded(large, "JPEG"), PICTURES),
        "video, 6 s, thorough": (MediaKind.VIDEO, Profile.THOROUGH, video_of(small, 6.0, 25), VIDEOS),
    }
    for name, (kind, profile, content, count) in cases.items():
        cost = measured([WorkItem(MediaId(number), kind, content, profile) for number in range(count)])
        shown = f"x{cost[16] / cost[0]:.3f} by 16, x{cost[1] / cost[0]:.3f} each"
        print(f"{name}: {cost[0]:.0f} ms in one for all, {shown}")  # noqa: T201


if __name__ == "__main__":
    main()
