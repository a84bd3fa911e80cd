"""The nursery: a worker that has loaded everything and opens nothing; a fork of it serves a handful of files.

What one file did to a process is gone with it, and a fork costs milliseconds where a start costs a second. The nursery
itself never sees a seized byte: the cells read their requests from the pipe and write their answers to it themselves.
While one works, the next already waits for its turn. Only where the kernel confines processes (Linux); elsewhere
workers serve as they are.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import NamedTuple

from app.seal.cell import leave_nursery
from app.worker.heap import settle_heap
from app.worker.inbox import Inbox
from app.worker.limits import MOST_CPU_PER_FILE_S
from app.worker.protocol import CELL_ENDED, pack_fallen

_ENDED, _FELL, _HUNG_UP = 0, 1, 3


class Pipes(NamedTuple):
    """What a worker talks over: it reads requests, answers with replies, and its nursery alone writes notes."""

    requests: Connection
    replies: Connection
    notes: Connection


class Turn:
    """Leave to read requests: a pipe of the nursery's own, whose byte the cell takes whose turn it is.

    A cell gives up its end before it meets a file, so that none can take the turn of another.
    """

    def __init__(self) -> None:
        """Open the pipe, which no process can do once it is confined."""
        self._taken, self._given = os.pipe()
        self.descriptors = (self._taken, self._given)

    def give(self) -> None:
        """Let the cell that waits begin."""
        os.write(self._given, b"!")

    def only_wait(self) -> None:
        """Keep no end that gives, so that a cell hears when its nursery is gone."""
        os.close(self._given)

    def decline(self) -> None:
        """Keep no end at all."""
        os.close(self._given)
        os.close(self._taken)

    def await_own(self) -> bool:
        """Wait for it, and give it up for good; False where the nursery has ended instead."""
        is_here = bool(os.read(self._taken, 1))
        os.close(self._taken)
        return is_here


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


@dataclass(frozen=True, slots=True)
class Upbringing:
    """What each cell is for: `serve` answers for all of an inbox of so many files, maybe with threads of its own."""

    serve: Callable[[Inbox], None]
    files: int
    keeps_threads: bool


def nurse(pipes: Pipes, turns: tuple[Turn, Turn], upbringing: Upbringing) -> None:
    """Fork one cell after another, until the parent hangs up or a cell falls.

    That a cell is gone, and how it fell, is told over the notes, which no cell can write to. The cell that works and
    the one that waits have a turn each, so that neither takes the other's.
    """
    gc.collect()
    settle_heap()
    gc.freeze()  # or every collection in a cell would copy all that was loaded here

    def forked(turn: Turn, other: Turn) -> int:
        child = os.fork()
        if not child:
            _live(pipes, turn, other, upbringing)
        return child

    own, other = turns
    following = forked(own, other)
    while True:
        own.give()
        own, other = other, own
        working, following = following, forked(own, other)
        code = os.waitstatus_to_exitcode(os.waitpid(working, 0)[1])
        if code == _HUNG_UP:
            return
        if code != _ENDED:
            pipes.notes.send_bytes(pack_fallen(-code if code < 0 else 0))
            return  # what it had read of the pipe went with it: the parent starts another worker
        pipes.notes.send_bytes(CELL_ENDED)


def _live(pipes: Pipes, turn: Turn, other: Turn, upbringing: Upbringing) -> None:
    """Be a cell; never returns."""
    code = _FELL
    try:
        pipes.notes.close()
        turn.only_wait()
        other.decline()
        inbox = Inbox(pipes.requests, pipes.replies, upbringing.files)
        inbox.start()
        leave_nursery(MOST_CPU_PER_FILE_S * upbringing.files, keeps_threads=upbringing.keeps_threads)
        if turn.await_own():
            inbox.open()
            upbringing.serve(inbox)
            code = _HUNG_UP if inbox.is_hung_up else _ENDED
    finally:
        os._exit(code)
