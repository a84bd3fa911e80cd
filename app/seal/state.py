"""What stands between this process, with all its threads and children, and a network: read, never remembered.

On Linux the kernel is asked: every thread's and every child's entry under /proc, and one try at a network socket. On
Windows the firewall's rules are read. Nothing is claimed that could not be read.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.seal.firewall import is_this_program_blocked
from app.seal.kernel import system_call
from app.seal.namespace import has_no_address
from app.seal.surroundings import network_sockets
from app.seal.tripwire import is_tripwire_set

PROC = Path("/proc")
_AF_UNIX, _AF_INET, _AF_INET6, _AF_NETLINK, _AF_PACKET, _AF_VSOCK = 1, 2, 10, 16, 17, 40
_SOCK_DGRAM, _CLOSED_ON_EXEC = 2, 0x80000
_FAMILIES = (_AF_INET, _AF_INET6, _AF_NETLINK, _AF_PACKET, _AF_VSOCK)
_FILTERED = "2"
"""SECCOMP_MODE_FILTER, as /proc/PID/status shows it."""


class Protection(StrEnum):
    """What stands between this process and a network, in the words that window, selftest, audit and report use."""

    KERNEL = "Network: impossible (kernel)"
    KERNEL_BUS_OPEN = "Network: impossible (kernel); other programs of this machine can be asked over local sockets"
    FIREWALL = "Network: refused by firewall rule"
    PYTHON_ONLY = "Network: refused by Python only"
    NONE = "Network: NOT PROTECTED"


@dataclass(frozen=True, slots=True)
class State:
    """What was read. `threads` and `children` were looked at; of them `unfenced` are under too few filters.

    `filters`: how many the kernel holds over this process. `is_sealed`: not even a local socket can be made.
    `has_no_address`: no interface that this process sees has an address. `network_sockets`: open ones it was handed.
    """

    protection: Protection
    threads: int = 0
    children: int = 0
    unfenced: int = 0
    filters: int = 0
    is_sealed: bool = False
    has_no_address: bool = False
    network_sockets: int = 0

    @property
    def details(self) -> str:
        """What was read, as one line for people; empty where the kernel has nothing to say."""
        if not self.threads:
            return ""
        held = f"{self.threads} threads and {self.children} child processes read, {self.unfenced} of them unfenced"
        parts = [
            held,
            f"{self.filters} filters",
            "no address in reach" if self.has_no_address else "addresses in reach",
        ]
        if self.network_sockets:
            parts.append(f"{self.network_sockets} network sockets were handed to it")
        return "; ".join(parts)


def status(proc: Path = PROC) -> State:
    """Return what protects this process right now; `proc` is where the kernel shows its processes."""
    if sys.platform == "win32":
        return State(Protection.FIREWALL if is_this_program_blocked() else _without_kernel())
    if sys.platform != "linux":
        return State(_without_kernel())
    mine = _filters_of(proc / "self" / "status")
    if mine is None:
        return State(_without_kernel())
    threads, children = _threads(proc), _children(proc)
    handed = len(network_sockets())
    unfenced = sum((filters or 0) < max(mine, 1) for filters in (*threads, *children))
    is_fenced = mine > 0 and not unfenced and all(_is_refused(family) for family in _FAMILIES)
    is_sealed = is_fenced and _is_refused(_AF_UNIX)
    return State(
        _protection(is_fenced, is_sealed, handed, is_escaped=mine > 0 and unfenced > 0),
        len(threads),
        len(children),
        unfenced,
        mine,
        is_sealed,
        has_no_address(),
        handed,
    )


def _protection(is_fenced: bool, is_sealed: bool, handed: int, *, is_escaped: bool) -> Protection:
    """`is_escaped`: a thread or child is outside a fence that holds this one; Python's tripwire may not be in it."""
    if handed or is_escaped:
        return Protection.NONE
    if not is_fenced:
        return _without_kernel()
    return Protection.KERNEL if is_sealed else Protection.KERNEL_BUS_OPEN


def _without_kernel() -> Protection:
    return Protection.PYTHON_ONLY if is_tripwire_set() else Protection.NONE


def _filters_of(status_file: Path) -> int | None:
    """Return how many filters the kernel holds over a thread, 0 where it may still gain rights; None where it is gone.

    A kernel before 5.9 does not count: there a filter is one.
    """
    try:
        lines = status_file.read_text("ascii", "replace").splitlines()
    except PermissionError:
        return 0
    except OSError:
        return None
    facts = {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}
    if facts.get("State", "").startswith(("Z", "X")):
        return None
    if facts.get("Seccomp") != _FILTERED or facts.get("NoNewPrivs") != "1":
        return 0
    return int(facts.get("Seccomp_filters", "1"))


def _threads(proc: Path) -> list[int]:
    return _read(task / "status" for task in _listed(proc / "self" / "task"))


def _children(proc: Path) -> list[int]:
    """Return the filters of every process that came of this one, however far down."""
    parents = {pid: parent for pid, parent in map(_pid_and_parent, _listed(proc)) if pid}
    found: set[int] = set()
    front = {os.getpid()}
    while front:
        front = {pid for pid, parent in parents.items() if parent in front and pid not in found}
        found |= front
    return _read(proc / str(pid) / "status" for pid in found)


def _pid_and_parent(folder: Path) -> tuple[int, int]:
    """Return a process's number and its parent's from the entry that everybody may read; 0, 0 for anything else."""
    if not folder.name.isdecimal():
        return 0, 0
    try:
        after_name = (folder / "stat").read_bytes().rpartition(b")")[2].split()
        return int(folder.name), int(after_name[1])
    except (OSError, IndexError, ValueError):
        return 0, 0


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _read(files: Iterator[Path]) -> list[int]:
    return [filters for filters in map(_filters_of, files) if filters is not None]


def _is_refused(family: int) -> bool:
    """Try to make a socket; True where the kernel refuses it as the fence does. A socket that is made is closed."""
    try:
        made = system_call("socket", family, _SOCK_DGRAM | _CLOSED_ON_EXEC, 0)
    except OSError as why:
        return why.errno in {errno.EAFNOSUPPORT, errno.EPERM}
    os.close(made)
    return False
