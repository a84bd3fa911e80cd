"""One try at a way out: made in a child of its own, judged by what arrived outside or by how the child ended."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

LONGEST_S = 8.0
_OPEN, _REFUSED, _ABSENT = 0, 1, 2
_LOOK_S = 0.002
_LATE_S = 0.15
"""How long what was sent may take to be noticed on the other side."""


class Outcome(StrEnum):
    """What came of a try."""

    OPEN = "open"
    REFUSED = "refused"
    ABSENT = "not on this machine"


class NotHere(Exception):
    """What this way needs (a program, a library, a device) is not on this machine."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What waits outside for those who get out, all of it on this machine's loopback addresses.

    `arrivals` tells how often something has arrived at a port so far. `outsider` is the process outside. The port 53
    answers names, 631 is where a print server would be; both are None where they could not be had.
    """

    port6: int
    datagrams: int
    handing: bytes
    path: bytes
    letters: bytes
    abstract: bytes
    outsider: int
    stolen: int
    name_server: int | None
    print_server: int | None
    arrivals: Callable[[int], int]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One way out: `act` is given what waits outside and a port of its own, and raises OSError where it is refused.

    `arrives_at`: where something must arrive for the way to count as open; None where it counts to come to the end.
    `stays_on_loopback`: False for what asks addresses of the machine's own settings; it is tried only where those lead
    nowhere else.
    """

    group: str
    name: str
    act: Callable[[Surroundings, int], None]
    arrives_at: Callable[[Surroundings, int], int | None] | None = None
    stays_on_loopback: bool = True


@dataclass(frozen=True, slots=True)
class Tried:
    """One way, without the fence and behind it."""

    group: str
    name: str
    unsealed: Outcome
    sealed: Outcome

    @property
    def counts(self) -> bool:
        """True where the way is open on this machine unless something closes it; the others show nothing."""
        return self.unsealed is Outcome.OPEN


def made_in_child(attempt: Attempt, outside: Surroundings, port: int) -> Outcome:
    """Make one attempt in a child, and see to it that nothing is left of it."""
    place = attempt.arrives_at(outside, port) if attempt.arrives_at else None
    if attempt.arrives_at and place is None:
        return Outcome.ABSENT
    before = outside.arrivals(place) if place is not None else 0
    child = os.fork()
    if child == 0:
        _act(attempt, outside, port)
    code = _ended(child)
    if code == _ABSENT:
        return Outcome.ABSENT
    if place is None:
        return Outcome.OPEN if code == _OPEN else Outcome.REFUSED
    deadline = time.monotonic() + _LATE_S
    while outside.arrivals(place) == before:
        if time.monotonic() > deadline:
            return Outcome.REFUSED
        time.sleep(_LOOK_S)
    return Outcome.OPEN


def _act(attempt: Attempt, outside: Surroundings, port: int) -> None:
    """In the child: be silent, act, and end by a number. Whatever an attempt may raise, it was refused."""
    code = _REFUSED
    try:
        os.setsid()
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        attempt.act(outside, port)
        code = _OPEN
    except (NotHere, FileNotFoundError):
        code = _ABSENT
    finally:
        os._exit(code)


def _ended(child: int) -> int:
    """Wait for a child, end it and whatever it started, and return its exit code; negative where a signal ended it."""
    deadline = time.monotonic() + LONGEST_S
    while True:
        pid, status = os.waitpid(child, os.WNOHANG)
        if pid:
            break
        if time.monotonic() > deadline:
            with suppress(ProcessLookupError):
                os.killpg(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            break
        time.sleep(_LOOK_S)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(status)
