"""Guards that hold for every test: no display needed, and nothing left running when a test ends."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

# Before any import of Qt: without a display and without this, Qt aborts the interpreter.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil
import pytest

ROOT = Path(__file__).resolve().parents[1]
_Left = TypeVar("_Left")
GRACE_S = 3.0
"""How long threads and processes that were told to stop may take to be gone."""


LONGEST = (
    "end_to_end/test_custody.py",  # makes the demonstration that others look at, while the second process is at a bench
    "end_to_end/test_bench.py",
    "end_to_end/test_command_line.py",
    "end_to_end/test_leaves_nothing.py",
    "hostile/test_mutants.py",
    "ui/test_key_register.py",
    "worker/test_pool.py",
    "worker/test_pieces.py",
    "end_to_end/test_interruptions.py",
    "seal/test_proof.py",
    "contracts/test_tools.py",
    "end_to_end/test_as_used.py",
    "end_to_end/test_models.py",
)
"""Files that take a quarter of a minute or more come first: at the end, one of them would keep all others waiting."""


@pytest.hookimpl(trylast=True)  # after pytest-randomly, which mixes the files
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave soaks out unless they are asked for by name, and begin with what takes longest."""
    rank = {ROOT / "tests" / name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: rank.get(item.path, len(rank)))
    if "soak" in str(config.getoption("-m")):
        return
    soaks = [item for item in items if item.get_closest_marker("soak")]
    if soaks:
        config.hook.pytest_deselected(items=soaks)
        items[:] = [item for item in items if not item.get_closest_marker("soak")]


def pytest_collection_finish() -> None:
    """Spare every later look for garbage what lives as long as the run: thousands of tests and all modules."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def faces_folder() -> Path:
    """Real adult faces for measuring; they are not part of the project, so the test skips where they are absent."""
    folder = Path(os.environ.get("HOMEWARD_FACES") or ROOT.parent / "shared" / "faces")
    if not (folder / "manifest.csv").is_file():
        pytest.skip("No folder of real adult faces here (HOMEWARD_FACES names one); drawn faces are tested elsewhere.")
    return folder


@pytest.fixture(scope="session")
def packs_folder() -> Path:
    """Sample model packs as a unit might bring them; they are not part of the project, so the test skips without."""
    folder = Path(os.environ.get("HOMEWARD_PACKS") or ROOT.parent / "shared" / "packs")
    if not folder.is_dir():
        pytest.skip("No folder of sample model packs here (HOMEWARD_PACKS names one); tiny ones are tested elsewhere.")
    return folder


@pytest.fixture(autouse=True)
def _no_leftover_processes() -> Iterator[None]:
    before = _child_processes()
    yield
    left = _wait_until_none(lambda: _child_processes() - before)
    if left:
        named = "; ".join(sorted(_describe(child) for child in left))
        for child in left:
            _kill(child)
        pytest.fail(
            f"The test left child processes running: {named}. Close the pool in the test, or in the fixture that "
            "made it (`with SealedPool(...) as pool:`); a fixture shared by several tests starts its workers itself."
        )


@pytest.fixture(autouse=True)
def _no_tripwire() -> Iterator[None]:
    before = _is_tripwire_set()
    yield
    if _is_tripwire_set() and not before:
        pytest.fail(
            "The test set the tripwire, as importing app.__main__ does: no later test of this process can make a "
            "network socket. Start the program in a process of its own."
        )


@pytest.fixture(autouse=True)
def _no_leftover_threads() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = _wait_until_none(lambda: set(threading.enumerate()) - before)
    if left:
        named = "; ".join(sorted(f"{thread.name} (daemon={thread.daemon})" for thread in left))
        pytest.fail(f"The test left threads running: {named}. Stop them and join() them, also when the test fails.")


@pytest.fixture(autouse=True)
def _no_leftover_pool_jobs() -> Iterator[None]:
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is None:
        return
    pool = core.QThreadPool.globalInstance()
    if pool is not None and not pool.waitForDone(int(GRACE_S * 1000)):
        running = pool.activeThreadCount()
        pool.waitForDone(10_000)  # so that the next test is not blamed for them
        pytest.fail(
            f"The test left {running} QThreadPool jobs running. Cancel the job and wait for its "
            "finished signal (`qtbot.waitSignal`) before the test ends."
        )


@pytest.fixture(autouse=True)
def _no_leftover_timers(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if "qtbot" not in request.fixturenames:
        yield
        return
    from PySide6.QtCore import QTimer

    started: list[weakref.ref[QTimer]] = []
    start = QTimer.start

    def remember(timer: QTimer, *arguments: Any) -> None:
        started.append(weakref.ref(timer))
        start(timer, *arguments)

    monkeypatch.setattr(QTimer, "start", remember)
    yield
    if any(reference() is not None for reference in started):
        gc.collect()
    left = [timer for reference in started if (timer := reference()) is not None and _is_active(timer)]
    if left:
        named = "; ".join(f"{timer.objectName() or 'unnamed'} every {timer.interval()} ms" for timer in left)
        for timer in left:
            timer.stop()
        pytest.fail(
            f"The test left timers running: {named}. Give the timer a parent that is handed to qtbot.addWidget, "
            "or stop it when its widget closes."
        )


def _is_tripwire_set() -> bool:
    wire = sys.modules.get("app.seal.tripwire")
    return wire is not None and bool(wire.is_tripwire_set())


def _is_active(timer: Any) -> bool:
    import shiboken6

    return bool(shiboken6.isValid(timer)) and bool(timer.isActive())


def _child_processes() -> set[psutil.Process]:
    children = set[psutil.Process]()
    if _has_no_child():
        return children
    for child in psutil.Process().children(recursive=True):
        try:
            ended = child.status() == psutil.STATUS_ZOMBIE
            shared = any("multiprocessing.resource_tracker" in part for part in child.cmdline())
            forked = child.ppid() != os.getpid() and child.cmdline() == psutil.Process(child.ppid()).cmdline()
        except psutil.Error:
            continue
        # Python keeps one resource tracker for the whole run; what a worker forks ends with the worker.
        if not ended and not shared and not forked:
            children.add(child)
    return children


def _has_no_child() -> bool:
    """Ask the kernel for the children of this process alone; psutil reads every process of the machine, twice a test.

    False where that is not known: outside Linux, or while a thread ends.
    """
    try:
        return not any(task.joinpath("children").read_bytes() for task in Path("/proc/self/task").iterdir())
    except OSError:
        return False


def _describe(child: psutil.Process) -> str:
    try:
        return f"{child.pid} {' '.join(child.cmdline())[:120]}"
    except psutil.Error:
        return str(child.pid)


def _kill(child: psutil.Process) -> None:
    try:
        child.kill()
        child.wait(GRACE_S)
    except psutil.Error:
        return


def _wait_until_none(look: Callable[[], set[_Left]]) -> set[_Left]:
    deadline = time.monotonic() + GRACE_S
    left = look()
    while left and time.monotonic() < deadline:
        time.sleep(0.02)
        left = look()
    return left
