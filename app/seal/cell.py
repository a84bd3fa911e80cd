"""The cell: a process that has loaded all it needs gives up all else, before it meets the first seized byte.

No file, no network, no other process, no new code, no key: what a file could make of a decoder here is wrong numbers
about itself. On other systems than Linux nothing of this holds but the bounds on resources; `possible()` says so.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from enum import Enum, IntFlag
from functools import cache
from typing import Final

from app.seal.allowlist import CELL, CELL_WITH_THREADS, NURSERY
from app.seal.bpf import KILL, assemble
from app.seal.calls import UnknownMachine, this_machine
from app.seal.kernel import load_filter, prctl
from app.seal.landlock import give_up_everything, landlock_version

_PR_SET_PDEATHSIG, _PR_GET_DUMPABLE, _PR_SET_DUMPABLE = 1, 3, 4
_PR_GET_SECCOMP, _PR_GET_NO_NEW_PRIVS = 21, 39
_SIGKILL = 9
_BY_FILTER = 2
"""SECCOMP_MODE_FILTER"""
_STANDARD_STREAMS = (0, 1, 2)
MOST_MEMORY_BYTES = 6 << 30
"""How much memory a process that opens seized bytes may address."""


class Confinement(IntFlag):
    """What holds a process. The number crosses the process boundary."""

    NONE = 0
    FILTER = 1
    """System calls by a list; anything else kills the process."""
    NO_FILES = 2
    """Landlock without a rule."""
    NO_NEW_PRIVILEGES = 4
    UNDUMPABLE = 8
    """No other process of the same person reads its memory, and no crash writes it to disk."""
    BOUNDED = 16
    """No file may be written or opened, no core dump made, by the bounds on resources."""


class _Held(Enum):
    """What a process is that a filter holds."""

    IN_CELL, IN_CELL_WITH_THREADS, IN_NURSERY = range(3)


_RULES: Final = {_Held.IN_CELL: CELL, _Held.IN_CELL_WITH_THREADS: CELL_WITH_THREADS, _Held.IN_NURSERY: NURSERY}


def possible() -> Confinement:
    """Return what this system can hold a process by. On Linux it asks the kernel."""
    if sys.platform == "win32":
        return Confinement.NONE
    if sys.platform != "linux":
        return Confinement.BOUNDED
    held = Confinement.BOUNDED | Confinement.UNDUMPABLE | Confinement.NO_NEW_PRIVILEGES
    if landlock_version():
        held |= Confinement.NO_FILES
    with suppress(OSError, UnknownMachine):
        this_machine()
        prctl(_PR_GET_SECCOMP)
        held |= Confinement.FILTER
    return held


def enter_cell(
    kept: Iterable[int], start_threads: Callable[[], object] = lambda: None, *, keeps_threads: bool = False
) -> Confinement:
    """Confine this process for opening seized bytes, for good; return what holds it, as the kernel says.

    Call it once everything is loaded and warm. Every descriptor is closed but the standard streams and those in `kept`.
    Afterwards no thread can be started, unless it `keeps_threads`: `start_threads` is called at the last moment.
    Raises OSError where the kernel could hold it and does not: then no seized byte may be opened.
    """
    _close_all_but(kept)
    held = _given_up()  # by Landlock only this thread, and those that it starts from now on
    start_threads()
    return held | _filtered(_Held.IN_CELL_WITH_THREADS if keeps_threads else _Held.IN_CELL)


def enter_nursery(kept: Iterable[int]) -> Confinement:
    """Confine a process that opens no seized file itself and forks those that do; else as enter_cell."""
    _close_all_but(kept)
    with suppress(UnknownMachine):
        for held in _Held:
            _program(held)  # or each of its children would write its own
    return _given_up() | _filtered(_Held.IN_NURSERY)


def leave_nursery(most_cpu_s: int, *, keeps_threads: bool = False) -> None:
    """Make a child that a confined nursery has forked a cell of its own, which ends with it; raises OSError.

    It inherits all that the nursery has given up; `most_cpu_s` seconds of processor time end it. Threads that it has
    started are under the same filter; from now on it can start none, unless it `keeps_threads`.
    """
    import resource

    prctl(_PR_SET_PDEATHSIG, _SIGKILL)
    resource.setrlimit(resource.RLIMIT_CPU, (most_cpu_s, most_cpu_s))
    _filtered(_Held.IN_CELL_WITH_THREADS if keeps_threads else _Held.IN_CELL)


def _given_up() -> Confinement:
    """Give up what a process can without a filter, and try whether it is gone."""
    if sys.platform == "win32":
        return Confinement.NONE
    if sys.platform != "linux":
        return _bounded()
    prctl(_PR_SET_DUMPABLE, 0)
    found = Confinement.NONE if prctl(_PR_GET_DUMPABLE) else Confinement.UNDUMPABLE
    if give_up_everything() and not _opens("/"):
        found |= Confinement.NO_FILES
    return found | _bounded()  # only now: Landlock's ruleset is a descriptor


def _filtered(held: _Held) -> Confinement:
    """Load a filter and ask the kernel whether it holds."""
    if sys.platform != "linux":
        return Confinement.NONE
    try:
        program = _program(held)
    except UnknownMachine:
        return Confinement.NONE
    load_filter(program)
    found = Confinement.NO_NEW_PRIVILEGES if prctl(_PR_GET_NO_NEW_PRIVS) else Confinement.NONE
    return found | (Confinement.FILTER if prctl(_PR_GET_SECCOMP) == _BY_FILTER else Confinement.NONE)


@cache
def _program(held: _Held) -> bytes:
    """Return a filter as the kernel reads it; raise UnknownMachine where this processor has none."""
    return assemble(this_machine(), _RULES[held], KILL)


def _bounded() -> Confinement:
    """Allow no core dump, no byte in any file, no descriptor more, and ask whether that holds. Pipes are no files."""
    import resource

    none = (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE)
    for limit in none:
        resource.setrlimit(limit, (0, 0))
    is_held = all(resource.getrlimit(limit) == (0, 0) for limit in none)
    return Confinement.BOUNDED if is_held else Confinement.NONE


def _opens(path: str) -> bool:
    try:
        os.close(os.open(path, os.O_RDONLY))
    except OSError:
        return False
    return True


def _close_all_but(kept: Iterable[int]) -> None:
    """Close what was inherited by accident: pipes to helpers of the parent, for one."""
    low = 0
    for descriptor in sorted({*_STANDARD_STREAMS, *kept}):
        if low < descriptor:  # Python takes an empty range that begins at 0 for all descriptors
            os.closerange(low, descriptor)
        low = descriptor + 1
    os.closerange(low, os.sysconf("SC_OPEN_MAX"))
