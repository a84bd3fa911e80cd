"""Ends a worker together with what it has forked.

A cell asks the kernel to end it with the nursery that forked it, but it can ask so only once it runs: one that is
stopped in its first moments outlives its nursery, and with it the ends of pipes that somebody waits on.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

_PROCESSES = Path("/proc")


def forked_by(pid: int) -> list[int]:
    """Return the ids of the processes that a process has forked and not collected; none where the system tells none.

    Read from Linux's `/proc/<pid>/task/*/children`; elsewhere no worker forks.
    """
    found: list[int] = []
    if sys.platform == "linux":
        with suppress(OSError):  # it has ended meanwhile
            for thread in (_PROCESSES / str(pid) / "task").iterdir():
                found += [int(child) for child in (thread / "children").read_text().split()]
    return found


def end_with_forks(pid: int) -> None:
    """Kill a process and what it has forked. It is stopped first, so that it forks nothing meanwhile."""
    if sys.platform == "win32" or pid < 1:
        return
    _send(pid, signal.SIGSTOP)
    family = [pid, *forked_by(pid)]
    for member in family:
        _send(member, signal.SIGKILL)


def _send(pid: int, number: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, number)
