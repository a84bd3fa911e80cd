"""Two exhibits in the queue, a real pool, and a process that is killed in the middle: every file once, and verified."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from datetime import date
from pathlib import Path

import psutil
import pytest

from app.domain.case import CaseAuthority, MediaState
from app.domain.progress import Progress
from app.domain.unit import Passphrase
from app.domain.work_queue import JobState
from app.service.audit import audit_trail
from app.service.cases import enter_case, open_case
from app.service.faces import list_faces, list_media
from app.service.queue_runs import run_queue
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.service.work_queue import let_queue_go_on, pause_queue, queue_examination, queue_intake, queue_now
from app.store import Unit
from app.worker.pool import ProcessPool
from tests.end_to_end.conftest import ROOT, Demonstration, Workplace
from tests.end_to_end.test_interruptions import until_busy
from tests.service.conftest import CHEAP, PASSPHRASE
from tests.units import new_unit

FILES = 6


@pytest.fixture
def place(demonstration: Demonstration, tmp_path: Path) -> Workplace:
    """A unit in whose case two exhibits wait to be taken in and examined."""
    place = Workplace(tmp_path)
    drawn = next(demonstration.place.grounds.material.rglob("IMG_2038.JPG")).read_bytes()
    (tmp_path / "secret.txt").write_text(PASSPHRASE, "utf-8")
    unit, _ = new_unit(place.unit, "Test unit", "Ada", PASSPHRASE, cost=CHEAP)
    with unit:
        open_case(unit, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
        for name in ("A", "B"):
            folder = tmp_path / name
            folder.mkdir()
            for number in range(FILES):
                (folder / f"{number:02}.jpg").write_bytes(drawn + name.encode() + bytes([number]))
            queue_intake(unit, name, folder)
            queue_examination(unit, name)
    return place


def opened(place: Workplace) -> Unit:
    unit = open_unit(place.unit, Passphrase(PASSPHRASE))
    enter_case(unit, "C-1")
    return unit


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_a_queue_that_is_killed_goes_on_and_takes_every_file_once(place: Workplace) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "queue", "run", "--workers", "1", "--unit", str(place.unit),
         "--passphrase-file", str(place.folder / "secret.txt")],
        cwd=ROOT, env=place.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    until_busy(process)
    children = psutil.Process(process.pid).children(recursive=True)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    _, alive = psutil.wait_procs(children, timeout=10)
    assert alive == [], "workers end with their parent"

    with opened(place) as unit, ProcessPool(1) as pool:
        left = queue_now(unit).queue
        assert [job.state for job in left.jobs] == [JobState.WAITING] * 3, "what was running waits again, and is first"
        assert left.jobs[0].begun is not None
        assert verify_custody(unit).holds

        done = run_queue(unit, pool)

        assert [(job.asked.exhibit, job.state) for job in done.ended] == [
            *(("A", JobState.DONE), ("B", JobState.DONE), ("B", JobState.DONE)),
        ]
        assert len(list_media(unit, [MediaState.EXAMINED])) == 2 * FILES
        assert len(list_faces(unit)) == 2 * FILES
        assert len([entry for entry in audit_trail(unit) if entry.act.verb == "examine"]) == 2 * FILES
        assert verify_custody(unit).holds


def test_a_pause_frees_the_processors_and_going_on_finishes(place: Workplace) -> None:
    with opened(place) as unit, ProcessPool(2, second_looks=0) as pool:
        paused: list[float] = []

        def pause() -> None:
            pause_queue(unit)
            paused.append(time.monotonic())

        def pause_amid_the_first_examination(progress: Progress) -> None:
            if "examination" in progress.verb and progress.done == 1:
                threading.Timer(0.3, pause).start()

        run_queue(unit, pool, pause_amid_the_first_examination)
        stopped_after_s = time.monotonic() - paused[0]
        busy_s = cpu_s()
        time.sleep(1.0)

        assert queue_now(unit).queue.is_paused
        assert stopped_after_s < 20.0, "only what was begun is finished"
        assert len(list_media(unit, [MediaState.EXAMINED])) < 2 * FILES
        assert cpu_s() - busy_s < 0.3, "nothing works while the queue is paused"
        let_queue_go_on(unit)
        run_queue(unit, pool)
        assert len(list_media(unit, [MediaState.EXAMINED])) == 2 * FILES


def cpu_s() -> float:
    """Return how long the processes that open files have worked so far."""
    total = 0.0
    for child in psutil.Process().children(recursive=True):
        try:
            times = child.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system
    return total
