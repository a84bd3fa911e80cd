"""A network namespace of this process's own, with no interface that is up: a second wall behind the fence.

Root may make one; everybody else needs a user namespace around it, which some systems forbid. Where it cannot be had,
the fence alone holds, and status() says so. People and files keep their numbers: each is mapped to itself.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from app.seal.kernel import system_call

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
"""CLONE_NEWUSER and CLONE_NEWNET of linux/sched.h."""
_CAPABILITIES_V3 = 0x20080522
"""_LINUX_CAPABILITY_VERSION_3 of linux/capability.h."""
_THREADS = Path("/proc/self/task")
_NETWORK = Path("/proc/self/net")


def enter_own_network() -> None:
    """Move this process into a network namespace of its own, where nothing is reachable; raise OSError where refused.

    Must run before there is a second thread and before the fence. A refusal leaves everything as it was.
    """
    if len(list(_THREADS.iterdir())) > 1:
        raise OSError("there is more than one thread already")
    try:
        system_call("unshare", _NEW_NETWORK)
    except PermissionError:
        _raise_where_refused(_enter_as_somebody)  # a failure halfway would leave a process that is nobody
        _enter_as_somebody()


def has_no_address() -> bool:
    """True where no network interface that this process can see has an address or a route."""
    try:
        routes = (_NETWORK / "route").read_text("ascii").splitlines()[1:]
        addresses = (_NETWORK / "if_inet6").read_text("ascii") if (_NETWORK / "if_inet6").exists() else ""
    except OSError:
        return False
    return not routes and not addresses


def _enter_as_somebody() -> None:
    user, group = os.geteuid(), os.getegid()
    system_call("unshare", _NEW_USER | _NEW_NETWORK)
    Path("/proc/self/setgroups").write_text("deny", "ascii")
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1", "ascii")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1", "ascii")
    _give_up_capabilities()


def _give_up_capabilities() -> None:
    """Lay down the rights over the new namespace that making it brought; nothing here needs them."""
    import ctypes

    header = (ctypes.c_uint32 * 2)(_CAPABILITIES_V3, 0)
    nothing = (ctypes.c_uint32 * 6)()
    system_call("capset", ctypes.addressof(header), ctypes.addressof(nothing))


def _raise_where_refused(attempt: Callable[[], None]) -> None:
    """Make an attempt in a child first; raise OSError where it fails there."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            attempt()
            code = 0
        finally:
            os._exit(code)
    _, ended = os.waitpid(child, 0)
    if ended:
        raise PermissionError("this system lets nobody but root make a network namespace")
