"""Which worker does what: those that end while they start are replaced, and none that met exhibits sees references."""

from __future__ import annotations

import os
import signal
import sys

import numpy as np
import pytest

from app.domain.case import MediaKind
from app.domain.errors import KnownError
from app.domain.examination import Examined
from app.domain.progress import IsCancelled
from app.worker.hand import Hand, Task
from app.worker.pool import ProcessPool
from tests.worker.pictures import encoded, video
from tests.worker.test_pool import PICTURE, Workers, by_id, item, workers

__all__ = ["workers"]


@pytest.mark.parametrize("kills", [1, 2])
def test_a_worker_that_is_killed_while_it_starts_is_replaced(workers: Workers, kills: int) -> None:
    with ProcessPool(1) as pool:
        found = by_id(pool.examine([item(0), item(1)], is_cancelled=_killing_starters(workers, kills)))

    assert all(isinstance(finding, Examined) for finding in found.values())
    assert sorted(found) == [0, 1]


def test_workers_that_never_start_end_the_run_with_the_reason(workers: Workers) -> None:
    with ProcessPool(1) as pool, pytest.raises(KnownError, match="did not start"):
        list(pool.examine([item(0)], is_cancelled=_killing_starters(workers, 99)))
    assert workers() == []


def _killing_starters(workers: Workers, kills: int) -> IsCancelled:
    """A cancel question that never cancels, but kills the first so many workers as soon as they are there."""
    killed: set[int] = set()

    def is_cancelled() -> bool:
        for worker in workers():
            if worker.pid not in killed and len(killed) < kills:
                killed.add(worker.pid)
                worker.kill()
        return False

    return is_cancelled


@pytest.mark.skipif(sys.platform == "win32", reason="stops a process as POSIX does")
@pytest.mark.parametrize(("kind", "content"), [(MediaKind.PICTURE, PICTURE), (MediaKind.VIDEO, video())])
def test_a_file_that_travels_alone_is_tried_again_where_its_worker_ended_before_opening_it(
    monkeypatch: pytest.MonkeyPatch, kind: MediaKind, content: bytes
) -> None:
    monkeypatch.setattr("app.worker.hand.MOST_BYTES_IN_FLIGHT", len(PICTURE) - 1)  # so that the picture is a large one
    give = Hand.give
    ended: list[int] = []

    def given(hand: Hand, task: Task, budget_s: float) -> None:
        if not ended:
            os.kill(hand.worker.pid, signal.SIGSTOP)
        give(hand, task, budget_s)
        if not ended:
            os.kill(hand.worker.pid, signal.SIGKILL)
            ended.append(hand.worker.pid)

    monkeypatch.setattr(Hand, "give", given)
    with ProcessPool(1) as pool:
        (finding,) = pool.examine([item(1, content, kind)])

    assert ended
    assert isinstance(finding, Examined)


def test_where_files_get_no_process_of_their_own_references_and_crops_get_a_worker_that_met_no_exhibit(
    workers: Workers,
) -> None:
    crop = encoded(np.full((256, 256, 3), 128, np.uint8), "JPEG")
    met: list[set[int]] = []
    with ProcessPool(1, files_per_cell=0) as pool:
        for act in (pool.examine, pool.examine_own, pool.examine_own, pool.examine):
            assert isinstance(next(act([item(1)])), Examined)
            met.append({worker.pid for worker in workers()})
        pool.embed_crops([crop])
        met.append({worker.pid for worker in workers()})

    exhibits, references, again, later, crops = met
    assert references == again == later
    assert all(len(pids) == 1 for pids in met), "a worker that is of no more use does not stay"
    assert not references & exhibits
    assert not crops & references, "it had met an exhibit by then"
