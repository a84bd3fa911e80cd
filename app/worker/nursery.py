"""The nursery: a worker that has loaded everything and opens nothing; a fork of it serves a handful of files.

What one file did to a process is gone with it, and a fork costs milliseconds where a start costs a second. The nursery
itself never sees a seized byte: the cells read their requests from the pipe and write their answers to it themselves.
Only where the kernel confines processes (Linux); elsewhere workers serve as they are.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from multiprocessing.connection import Connection

from app.seal.cell import give_back_memory, leave_nursery
from app.worker.inbox import Inbox
from app.worker.protocol import CELL_ENDED

_ENDED, _FELL, _HUNG_UP = 0, 1, 3
_CPU_PER_FILE_S = 1200
"""Twice what the parent waits for a video: its clock ends a cell first, unless the parent itself stands still."""


def is_able_to_fork(most_cpu_s: int = 1) -> bool:
    """Tell, by doing it once, whether a confined nursery can fork a confined cell."""
    child = os.fork()
    if not child:
        code = _FELL
        try:
            leave_nursery(most_cpu_s)
            code = _ENDED
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1] == 0


def nurse(requests: Connection, notes: Connection, serve: Callable[[Inbox], None], files_per_cell: int) -> None:
    """Fork one cell after another, each for so many files, until the parent hangs up or a cell falls.

    `serve` answers for all of an inbox. That a cell is gone is told over `notes`, which no cell can write to.
    """
    gc.collect()
    give_back_memory()
    gc.freeze()  # or every collection in a cell would copy all that was loaded here
    while True:
        child = os.fork()
        if not child:
            _live(requests, notes, serve, files_per_cell)
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != _ENDED:
            return  # what it had read of the pipe went with it: the parent starts another worker
        notes.send_bytes(CELL_ENDED)


def _live(requests: Connection, notes: Connection, serve: Callable[[Inbox], None], files: int) -> None:
    """Be a cell; never returns."""
    code = _FELL
    try:
        leave_nursery(_CPU_PER_FILE_S * files)
        notes.close()
        inbox = Inbox(requests, files)
        serve(inbox)
        code = _HUNG_UP if inbox.is_hung_up else _ENDED
    finally:
        os._exit(code)
