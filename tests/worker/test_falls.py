"""Who answers for a fall: a file that had its process for itself, unless somebody else ended that process."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import psutil
import pytest

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.examination import Examined, WorkItem
from app.domain.ids import MediaId
from app.worker import faults
from app.worker.failures import Failure
from app.worker.falls import Fall
from app.worker.hand import Given, Hand
from app.worker.pool import ProcessPool
from app.worker.protocol import CELL_FELL, pack_fallen
from app.worker.replies import parse_fallen
from tests.worker.pictures import encoded
from tests.worker.test_pool import Workers, by_id, fault, item, reason, workers

__all__ = ["workers"]

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux confines processes that are forked")
FACE = encoded(render(person(1), conditions(1, strength=0.0), 480), "JPEG")
Killer = Callable[[psutil.Process], None]


def given(number: int, *, is_alone: bool) -> Given:
    return Given(MediaId(number), None, is_alone, 1, 1.0)


def alone(number: int, content: bytes) -> WorkItem:
    return replace(item(number, content), is_strict=True)


def kill_all(nursery: psutil.Process) -> None:
    nursery.kill()


def kill_the_cells(nursery: psutil.Process) -> None:
    for cell in nursery.children():
        cell.kill()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Counter[int]:
    """How often each file was opened."""
    monkeypatch.setenv(faults.SWITCH, "1")
    told: Counter[int] = Counter()
    begin = Hand._begin

    def begun(hand: Hand, media_id: MediaId) -> None:
        begin(hand, media_id)
        told[int(media_id)] += 1

    monkeypatch.setattr(Hand, "_begin", begun)
    return told


def kill_when_opened(
    number: int, times: int, killer: Killer, workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Have somebody end the process that opens this file, as often as it is opened, so many times at most."""
    begin, left = Hand._begin, [number] * times

    def begun(hand: Hand, media_id: MediaId) -> None:
        begin(hand, media_id)
        if media_id in left:
            left.pop()
            for nursery in workers():
                killer(nursery)

    monkeypatch.setattr(Hand, "_begin", begun)


def test_a_file_in_a_process_of_its_own_that_crashes_is_not_run_again(opened: Counter[int]) -> None:
    with ProcessPool(1, second_looks=0) as pool:
        found = by_id(pool.examine([alone(1, faults.ORDER + b"crash"), item(2)]))

    assert "crash" in reason(found[1])
    assert isinstance(found[2], Examined)
    assert opened[1] == 1


def test_a_file_that_crashes_in_company_is_run_once_more_alone(opened: Counter[int]) -> None:
    with ProcessPool(1, second_looks=0) as pool:
        found = by_id(pool.examine([item(0), fault(1, b"crash"), item(2)]))

    assert "crash" in reason(found[1])
    assert isinstance(found[0], Examined)
    assert isinstance(found[2], Examined)
    assert opened[1] == 2


@linux
@pytest.mark.parametrize("killer", [kill_all, kill_the_cells])
def test_a_file_whose_process_somebody_killed_is_tried_once_more(
    killer: Killer, opened: Counter[int], workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    kill_when_opened(1, 1, killer, workers, monkeypatch)

    with ProcessPool(1, second_looks=0) as pool:
        found = by_id(pool.examine([alone(1, FACE), item(2)]))

    assert isinstance(found[1], Examined)
    assert len(found[1].faces) == 1
    assert isinstance(found[2], Examined)
    assert opened[1] == 2


@linux
@pytest.mark.parametrize("killer", [kill_all, kill_the_cells])
def test_a_file_whose_process_is_killed_each_time_fails_and_is_not_said_to_have_crashed_it(
    killer: Killer, opened: Counter[int], workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    kill_when_opened(1, 99, killer, workers, monkeypatch)

    with ProcessPool(1, second_looks=0) as pool:
        found = by_id(pool.examine([alone(1, FACE), item(2)]))

    assert "from outside" in reason(found[1])
    assert isinstance(found[2], Examined)
    assert opened[1] == 2


def test_the_cause_is_certain_where_a_file_was_alone_and_where_time_ran_out() -> None:
    crashed, late, changed = Fall(Failure.CRASHED), Fall(Failure.TIMED_OUT, 3), Fall(Failure.UNEXPECTED, reason="gone")
    in_company, by_itself = given(1, is_alone=False), given(2, is_alone=True)

    assert crashed.cause([]) is late.cause([]) is None
    assert crashed.cause([in_company]) is None
    assert crashed.cause([by_itself]) is by_itself
    assert late.cause([given(0, is_alone=False), in_company]) is in_company
    assert changed.failed(MediaId(1)).reason == "gone"
    assert "longer than 3 s" in late.failed(MediaId(1)).reason


def test_a_nursery_says_by_which_signal_a_cell_fell() -> None:
    assert [parse_fallen(pack_fallen(number)) for number in (0, 9, 31)] == [0, 9, 31]
    assert len(pack_fallen(9)) == CELL_FELL.size
