"""Asks the Linux kernel directly, through the C library: system calls by name, and filters that cannot be taken off.

Importing this is safe everywhere; calling it anywhere but on Linux raises OSError.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from functools import cache

from app.seal.calls import this_machine

PR_SET_NO_NEW_PRIVS = 38
_SET_MODE_FILTER, _ALL_THREADS = 1, 1
"""SECCOMP_SET_MODE_FILTER and SECCOMP_FILTER_FLAG_TSYNC of linux/seccomp.h."""
_STEP_BYTES = 8
_SOL_SOCKET, _SO_DOMAIN = 1, 39
"""asm-generic/socket.h"""


class FilterRefused(OSError):
    """The kernel did not take a filter, or not for all threads."""


class _Program(ctypes.Structure):
    """struct sock_fprog"""

    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


@cache
def _c_library() -> ctypes.CDLL:
    if sys.platform != "linux":
        raise OSError(errno.ENOSYS, "only Linux has this fence")
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall.restype = ctypes.c_long
    return library


def system_call(name: str, *arguments: int) -> int:
    """Make one system call with whole numbers (or addresses) as arguments and return its answer; raise OSError."""
    library = _c_library()
    number = this_machine().calls.get(name)
    if number is None:
        raise OSError(errno.ENOSYS, f"this processor has no call {name}")
    answer = int(
        library.syscall(ctypes.c_long(number), *(ctypes.c_ulong(value & (1 << 64) - 1) for value in arguments))
    )
    if answer < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{name}: {os.strerror(code)}")
    return answer


def prctl(option: int, *arguments: int) -> int:
    """Ask for one property of this process, or change it; raise OSError. The options are those of linux/prctl.h."""
    padded = (*arguments, 0, 0, 0, 0)[:4]
    return system_call("prctl", option, *padded)


def socket_family(descriptor: int) -> int:
    """Return a socket's family as the kernel numbers it; raise OSError for what is no socket."""
    family, size = ctypes.c_int(-1), ctypes.c_uint32(ctypes.sizeof(ctypes.c_int))
    library = _c_library()
    if library.getsockopt(descriptor, _SOL_SOCKET, _SO_DOMAIN, ctypes.byref(family), ctypes.byref(size)):
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return family.value


def load_filter(program: bytes) -> None:
    """Put this process, all its threads and all that come of it under a filter (from bpf.assemble), for good.

    Gives up, for good too, the right to gain rights by starting a program. Raises FilterRefused where the kernel does
    not take it.
    """
    steps = ctypes.create_string_buffer(program, len(program))
    header = _Program(len(program) // _STEP_BYTES, ctypes.cast(steps, ctypes.c_void_p))
    try:
        prctl(PR_SET_NO_NEW_PRIVS, 1)
        stray = system_call("seccomp", _SET_MODE_FILTER, _ALL_THREADS, ctypes.addressof(header))
    except OSError as why:
        raise FilterRefused(why.errno, f"the kernel did not take the filter ({why.strerror})") from why
    if stray:
        raise FilterRefused(errno.EBUSY, f"thread {stray} could not be put under the filter")
