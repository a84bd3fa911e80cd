"""Ending a worker together with what it has forked: nobody who holds an end of a pipe outlives it."""

import os
import select
import signal
import subprocess
import sys
import time

import psutil
import pytest

from app.worker.family import end_with_forks, forked_by

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="workers fork on Linux alone")

FORKS_ONE = (
    "import os, signal\n"
    "if not os.fork():\n"
    "    os.write(1, b'%d\\n' % os.getpid())\n"
    "    os.kill(os.getpid(), signal.SIGSTOP)\n"
    "signal.pause()\n"
)


def test_a_fork_that_is_stopped_before_it_can_ask_for_its_end_lets_go_of_its_pipe() -> None:
    with subprocess.Popen([sys.executable, "-I", "-S", "-c", FORKS_ONE], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        fork = psutil.Process(int(parent.stdout.readline()))
        assert forked_by(parent.pid) == [fork.pid]

        end_with_forks(parent.pid)

        assert parent.wait(timeout=10) == -signal.SIGKILL
        assert select.select([parent.stdout], [], [], 10)[0]
        assert parent.stdout.read() == b""
        deadline = time.monotonic() + 10  # its pipe is let go of a moment before it is gone itself
        while not is_gone(fork) and time.monotonic() < deadline:
            time.sleep(0.01)
        assert is_gone(fork)


def is_gone(process: psutil.Process) -> bool:
    try:
        return not process.is_running() or process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def test_a_process_that_is_gone_has_forked_nothing_and_is_ended_in_peace() -> None:
    gone = subprocess.Popen([sys.executable, "-I", "-S", "-c", ""])
    gone.wait(timeout=10)

    end_with_forks(gone.pid)

    assert forked_by(gone.pid) == []


def test_no_process_id_that_means_a_group_is_ever_used(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[int] = []
    monkeypatch.setattr(os, "kill", lambda pid, _number: sent.append(pid))

    end_with_forks(0)
    end_with_forks(-1)

    assert sent == []
