"""The guards of tests/conftest.py have power: what a test leaves running fails it, by name, with the remedy."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.contracts.rules import ROOT

LEAVERS = """
import subprocess
import sys
import threading
import time

from PySide6.QtCore import QRunnable, QThreadPool, QTimer


def test_thread():
    threading.Thread(target=time.sleep, args=(2,), name="forgotten", daemon=True).start()


def test_process():
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])


def test_job(qtbot):
    QThreadPool.globalInstance().start(lambda: time.sleep(1))


def test_timer(qtbot):
    global timer
    timer = QTimer()
    timer.start(1000)


def test_tidy(qtbot):
    worker = threading.Thread(target=time.sleep, args=(0.01,))
    worker.start()
    worker.join()
    clock = QTimer()
    clock.start(1000)
    clock.stop()
    QThreadPool.globalInstance().start(lambda: None)
"""


@pytest.mark.slow
def test_what_a_test_leaves_running_fails_it(tmp_path: Path) -> None:
    guards = (ROOT / "tests" / "conftest.py").read_text("utf-8").replace("GRACE_S = 3.0", "GRACE_S = 0.2")
    (tmp_path / "conftest.py").write_text(guards, "utf-8")
    (tmp_path / "test_leavers.py").write_text(LEAVERS, "utf-8")

    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:randomly", "-p", "no:cacheprovider", "-q", "-rA", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=80,
    )

    assert ran.returncode == 1, ran.stdout
    for name, named in {
        "test_thread": "left threads running: forgotten",
        "test_process": "left child processes running",
        "test_job": "QThreadPool jobs running",
        "test_timer": "left timers running",
    }.items():
        assert any(line.startswith("ERROR") and name in line for line in ran.stdout.splitlines()), ran.stdout
        assert named in ran.stdout
    assert not any(line.startswith("ERROR") and "test_tidy" in line for line in ran.stdout.splitlines()), ran.stdout
