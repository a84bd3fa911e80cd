"""Examination that is killed, cancelled or deprived of its exhibit: nothing found is lost, nothing is done twice."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from datetime import date
from pathlib import Path

import psutil
import pytest

from app.domain.case import CaseAuthority, MediaState
from app.domain.errors import Cancelled
from app.domain.unit import Passphrase
from app.service.audit import audit_trail
from app.service.cases import enter_case, open_case
from app.service.examine import examine
from app.service.faces import list_faces, list_media
from app.service.intake import take_in
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.store import Unit
from app.worker.pool import ProcessPool
from tests.end_to_end.conftest import ROOT, Demonstration, Workplace
from tests.service.conftest import CHEAP, PASSPHRASE
from tests.units import new_unit

COPIES = 16


@pytest.fixture
def place(demonstration: Demonstration, tmp_path: Path) -> Workplace:
    """A unit whose case holds one exhibit of many different pictures, taken in and not yet examined."""
    place = Workplace(tmp_path)
    exhibit = tmp_path / "exhibit"
    exhibit.mkdir()
    drawn = next(demonstration.place.grounds.material.rglob("IMG_2038.JPG")).read_bytes()
    for number in range(COPIES):
        (exhibit / f"{number:02}.jpg").write_bytes(drawn + bytes([number]))  # bytes behind a JPEG's end change nothing
    (tmp_path / "secret.txt").write_text(PASSPHRASE, "utf-8")
    unit, _ = new_unit(place.unit, "Test unit", "Ada", PASSPHRASE, cost=CHEAP)
    with unit:
        open_case(unit, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
        take_in(unit, "KJB/1", exhibit)
    return place


def opened(place: Workplace) -> Unit:
    unit = open_unit(place.unit, Passphrase(PASSPHRASE))
    enter_case(unit, "C-1")
    return unit


def examined(unit: Unit) -> int:
    return len(list_media(unit, [MediaState.EXAMINED]))


def started(place: Workplace) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "app", "examine", "--workers", "1", "--unit", str(place.unit),
         "--passphrase-file", str(place.folder / "secret.txt")],
        cwd=ROOT, env=place.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def openers(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """The processes that open files: what workers have forked, or the workers where nothing is forked."""
    workers = psutil.Process(process.pid).children()
    return [cell for worker in workers for cell in worker.children()] if sys.platform == "linux" else workers


def until_busy(process: subprocess.Popen[str]) -> None:
    """Wait until the run has worked for a moment on its files."""
    deadline = time.monotonic() + 60
    enough_s = 0.2 if sys.platform == "linux" else 1.2  # a worker that forks nothing also spends time on its start
    while time.monotonic() < deadline and process.poll() is None:
        with suppress(psutil.NoSuchProcess):
            if any(opener.cpu_times().user > enough_s for opener in openers(process)):
                return
        time.sleep(0.05)
    pytest.fail("the run ended before it could be interrupted")


@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_an_examination_that_is_killed_goes_on_where_it_stopped(place: Workplace) -> None:
    process = started(place)
    until_busy(process)
    children = psutil.Process(process.pid).children(recursive=True)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    _, alive = psutil.wait_procs(children, timeout=10)
    assert alive == [], "workers end with their parent"

    with opened(place) as unit, ProcessPool(1) as pool:
        before = examined(unit)
        assert verify_custody(unit).holds
        done = examine(unit, pool)

        assert before + done.files == COPIES
        assert len(list_faces(unit)) == COPIES
        committed = [entry for entry in audit_trail(unit) if entry.act.verb == "examine"]
        assert len(committed) == COPIES


@pytest.mark.skipif(sys.platform == "win32", reason="interrupts as POSIX does")
def test_ctrl_c_stops_cleanly_and_says_how_to_go_on(place: Workplace) -> None:
    process = started(place)
    until_busy(process)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)

    assert process.returncode == 1
    assert "What was found is kept; examine again to continue." in said
    assert "Traceback" not in said
    with opened(place) as unit:
        assert examined(unit) < COPIES


def test_cancelling_loses_nothing_and_examining_again_finishes(place: Workplace) -> None:
    seen: list[int] = []
    with opened(place) as unit, ProcessPool(2, second_looks=0) as pool:
        with pytest.raises(Cancelled, match=f"of {COPIES} files"):
            examine(unit, pool, lambda progress: seen.append(progress.done), lambda: len(seen) >= 3)
        assert examined(unit) == len(seen) >= 3

        done = examine(unit, pool)

        assert done.files == COPIES - len(seen)
        assert len(list_faces(unit)) == COPIES


@pytest.mark.skipif(sys.platform == "win32", reason="limits the size of files as POSIX does")
def test_a_disk_that_fills_up_in_mid_examination_loses_nothing(place: Workplace) -> None:
    # Room for the unit's own file to grow by its entries, and for the case's smaller one to grow by some of the faces.
    largest = max(path.stat().st_size for path in place.unit.rglob("*.db")) + (48 << 10)
    limited = f"import resource, sys\nresource.setrlimit(resource.RLIMIT_FSIZE, ({largest}, {largest}))\n"
    # Files of a process from which one is drawn for a second look are told together, which may be too late here.
    drawn = "from app.worker.pool import ProcessPool\nProcessPool.__init__.__kwdefaults__['second_looks'] = 0.0\n"
    run = f"{drawn}from app.__main__ import main\nif __name__ == '__main__':\n    sys.exit(main())\n"
    script = place.folder / "limited.py"
    script.write_text(limited + run, "utf-8")

    done = subprocess.run(
        [sys.executable, str(script), "examine", "--workers", "1", "--unit", str(place.unit),
         "--passphrase-file", str(place.folder / "secret.txt")],
        cwd=ROOT, env=place.environment, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip

    assert done.returncode == 1
    assert "taken back whole" in done.stderr
    assert "has room" in done.stderr
    assert "Traceback" not in done.stderr
    with opened(place) as unit, ProcessPool(1) as pool:
        before = examined(unit)
        assert 0 < before < COPIES
        assert verify_custody(unit).holds
        assert examine(unit, pool).files == COPIES - before
        assert len(list_faces(unit)) == COPIES


def test_a_file_that_changed_since_intake_is_never_examined(place: Workplace) -> None:
    (place.folder / "exhibit" / "03.jpg").write_bytes(b"\xff\xd8\xff something else")

    with opened(place) as unit, ProcessPool(1) as pool:
        done = examine(unit, pool)
        failed = list_media(unit, [MediaState.FAILED])

    assert (done.examined, done.failed) == (COPIES - 1, 1)
    assert failed[0].untrusted_name == b"03.jpg"
    assert "has changed since it was taken in" in (failed[0].reason or "")


def test_an_exhibit_that_is_gone_can_be_retried_when_it_is_back(place: Workplace) -> None:
    exhibit, away = place.folder / "exhibit", place.folder / "away"
    shutil.move(exhibit, away)
    with opened(place) as unit, ProcessPool(1) as pool:
        assert examine(unit, pool).failed == COPIES
        assert "mount the exhibit again" in (list_media(unit, [MediaState.FAILED])[0].reason or "")
        shutil.move(away, exhibit)

        done = examine(unit, pool, retry_failed=True)

        assert (done.examined, done.failed) == (COPIES, 0)
