"""Where the ways out are tried: a network and mounts of their own, so that nothing that gets out leaves the machine."""

from __future__ import annotations

import ctypes
import fcntl
import json
import os
import select
import signal
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.seal.fence import raise_fence, raise_seal
from app.seal.hands_off import keep_hands_off
from app.seal.kernel import system_call
from app.seal.surroundings import hide_buses
from app.seal.ways import wire
from app.seal.ways.attempt import Attempt, Outcome, Surroundings, Tried, made_in_child
from app.seal.ways.outside import world

_NEW_USER, _NEW_NETWORK, _NEW_MOUNTS = 0x10000000, 0x40000000, 0x00020000
_PRIVATE, _BIND = 0x44000, 0x1000
"""MS_REC with MS_PRIVATE, and MS_BIND, of linux/mount.h."""
_SET_FLAGS, _UP = 0x8914, 0x41
"""SIOCSIFFLAGS; IFF_UP with IFF_RUNNING."""
_LONGEST_S = 300.0
_RESOLVER = b"nameserver 127.0.0.1\noptions timeout:1 attempts:1\n"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of all ways. `is_apart`: they were tried in a network of their own; else on this machine's loopback."""

    tried: tuple[Tried, ...]
    is_apart: bool


def try_all(attempts: Sequence[Attempt]) -> Verdict:
    """Make every attempt without the fence, and behind both its stages; raise OSError where it cannot be set up.

    Both go on at the same time, each in a child process with a network of its own, so that what must be given up for
    it is not lost to this one. This process must not be behind the fence yet. Linux only.
    """
    courts = [Told(partial(_heard, attempts, enclose)) for enclose in (_nothing, _sealed)]
    (is_apart, open_ways), (is_apart_too, sealed_ways) = [json.loads(court.line()) for court in courts]
    tried = tuple(
        Tried(attempt.group, attempt.name, Outcome(one), Outcome(other))
        for attempt, one, other in zip(attempts, open_ways, sealed_ways, strict=True)
    )
    return Verdict(tried, is_apart and is_apart_too)


class Told:
    """A child process that does some work and says one line about it."""

    def __init__(self, work: Callable[[], str]) -> None:
        reading, writing = os.pipe()
        self._child = os.fork()
        if self._child == 0:
            try:
                with os.fdopen(writing, "w", encoding="utf-8") as told:
                    told.write(work() + "\n")
            finally:
                os._exit(0)
        os.close(writing)
        self._heard = os.fdopen(reading, encoding="utf-8")

    def line(self) -> str:
        """Return what it says, and end it; raise OSError where it fell or took too long.

        A line is read and not all there is, because what an attempt left over may still hold the pipe.
        """
        with self._heard:
            line = self._heard.readline() if select.select([self._heard], [], [], _LONGEST_S)[0] else ""
        os.kill(self._child, signal.SIGKILL)
        os.waitpid(self._child, 0)
        if not line:
            raise OSError("the process that tries the ways out did not come to its end")
        return line


def _heard(attempts: Sequence[Attempt], enclose: Callable[[], None]) -> str:
    """Make every attempt in a process that `enclose` was called in, with a world outside that it cannot end."""
    is_apart = _step_aside()

    def made() -> str:
        enclose()
        return json.dumps(
            [_one(attempt, outside, port, is_apart) for attempt, port in zip(attempts, ports, strict=True)]
        )

    with world(len(attempts)) as (outside, ports):
        return json.dumps([is_apart, json.loads(Told(made).line())])


def _one(attempt: Attempt, outside: Surroundings, port: int, is_apart: bool) -> Outcome:
    return made_in_child(attempt, outside, port) if is_apart or attempt.stays_on_loopback else Outcome.ABSENT


def _nothing() -> None:
    return


def _sealed() -> None:
    """Take the steps that the program takes, in its order; the weaker second stage, which a window has."""
    hide_buses(os.environ)
    keep_hands_off()
    raise_fence()
    raise_seal(keeps_display=True)


def _step_aside() -> bool:
    """Enter a network and mounts of this process's own, with a loopback that works; False where it is not allowed."""
    try:
        _unshare()
        _mount_aside()
        _raise_loopback()
    except OSError:
        return False
    return True


def _unshare() -> None:
    try:
        system_call("unshare", _NEW_NETWORK | _NEW_MOUNTS)
    except PermissionError:
        user, group = os.geteuid(), os.getegid()
        system_call("unshare", _NEW_USER | _NEW_NETWORK | _NEW_MOUNTS)
        Path("/proc/self/setgroups").write_text("deny", "ascii")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1", "ascii")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1", "ascii")


def _mount_aside() -> None:
    """Let names be asked of this machine alone, and put the system's helpers (/run) out of reach."""
    _mount(b"none", b"/", None, _PRIVATE)
    _mount(b"tmpfs", b"/run", b"tmpfs", 0)
    resolver = Path("/etc/resolv.conf")
    if resolver.is_symlink() and not resolver.exists():  # it led into /run
        target = Path(os.path.realpath(resolver))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_RESOLVER)
    else:
        Path("/run/resolv.conf").write_bytes(_RESOLVER)
        _mount(b"/run/resolv.conf", bytes(resolver), None, _BIND)


def _mount(source: bytes, target: bytes, kind: bytes | None, flags: int) -> None:
    held = [ctypes.create_string_buffer(words) for words in (source, target, kind or b"")]
    places = [ctypes.addressof(one) for one in held]
    system_call("mount", places[0], places[1], places[2] if kind else 0, flags, 0)


def _raise_loopback() -> None:
    made = wire.socket(wire.INET, wire.DATAGRAM)
    try:
        fcntl.ioctl(made, _SET_FLAGS, struct.pack("=16sH22x", b"lo", _UP))
    finally:
        os.close(made)
