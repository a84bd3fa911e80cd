"""What code that has taken over a decoder would try last: networks, the kernel's rarer doors, and its own bounds."""

from __future__ import annotations

import ctypes
import mmap
import os
import signal
import time

from app.seal.attack_files import Attack, Attempt, Place, empty, text
from app.seal.kernel import prctl, system_call

_INET, _INET6, _NETLINK, _PACKET, _VSOCK, _ALG = 2, 10, 16, 17, 40, 38
_STREAM, _DATAGRAM, _RAW, _SEQPACKET = 1, 2, 3, 5
_IPC_CREAT = 0o1000
_NEW_USER, _NEW_NET, _NEW_MOUNTS = 0x10000000, 0x40000000, 0x20000
_GETPID_OF_I386 = b"\xb8\x14\x00\x00\x00\xcd\x80\xc3"
"""mov eax, 20; int 0x80; ret"""
_X32, _GETPID = 0x40000000, 39
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_TIMERSLACK = 1, 4, 29
_PERF_ATTRIBUTES = 136
_BEYOND_ALL_BOUNDS = 1 << 36
"""64 GiB"""
_CPU_S = 4.0
_kept: list[mmap.mmap] = []


def _socket(name: str, family: int, kind: int) -> Attack:
    return Attack(f"open a socket: {name}", lambda _: lambda: system_call("socket", family, kind, 0))


def _old_calls(_: Place) -> Attempt:
    """Machine code of the 32-bit convention, put there before the cell closed."""
    page = mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    _kept.append(page)
    page.write(_GETPID_OF_I386)
    call = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))

    def attempt() -> None:
        if os.uname().machine != "x86_64" or call() != os.getpid():
            raise PermissionError

    return attempt


def _counting(_: Place) -> Attempt:
    attributes = empty(_PERF_ATTRIBUTES)
    ctypes.c_uint32.from_address(attributes).value = 1  # PERF_TYPE_SOFTWARE
    ctypes.c_uint32.from_address(attributes + 4).value = _PERF_ATTRIBUTES
    return lambda: system_call("perf_event_open", attributes, 0, -1 & (1 << 64) - 1, -1 & (1 << 64) - 1, 0)


def _map_in_kernel(_: Place) -> Attempt:
    attributes = empty(72)
    for place, value in enumerate((2, 4, 8, 1)):  # an array of one entry
        ctypes.c_uint32.from_address(attributes + 4 * place).value = value
    return lambda: system_call("bpf", 0, attributes, 72)


def _ring(_: Place) -> Attempt:
    parameters = empty(120)
    return lambda: system_call("io_uring_setup", 4, parameters)


def _queue(_: Place) -> Attempt:
    name = text(f"homeward-{os.getpid()}")

    def attempt() -> None:
        system_call("mq_open", name, os.O_CREAT | os.O_RDWR, 0o600, 0)
        system_call("mq_unlink", name)

    return attempt


def _shared(call: str, remove: str, *more: int) -> Attack:
    def attempt() -> None:
        system_call(remove, system_call(call, 0, *more, _IPC_CREAT | 0o600), 0, 0, 0)

    return Attack(f"leave something in the kernel ({call})", lambda _: attempt)


def _key(_: Place) -> Attempt:
    kind, name, value = text("user"), text("homeward"), text("x")
    return lambda: system_call("add_key", kind, name, value, 1, -1 & 0xFFFFFFFF)


def _spun(_: Place) -> Attempt:
    """Reckon for much longer than the second that the cell was given: the kernel counts by ticks, late when busy."""

    def attempt() -> None:
        while time.process_time() < _CPU_S:
            pass

    return attempt


def _timer(_: Place) -> Attempt:
    made = empty(8)
    return lambda: system_call("timer_create", 1, 0, made)


def _raised(limit: int) -> Attempt:
    """Write a bound upon itself as it would be without one; as an untouched process may."""
    free = empty(16)
    ctypes.memset(free, 0xFF, 16)

    def attempt() -> None:
        system_call("prlimit64", 0, limit, free, 0)

    return attempt


KERNEL = (
    _socket("internet", _INET, _STREAM),
    _socket("internet, datagrams", _INET, _DATAGRAM),
    _socket("internet 6", _INET6, _STREAM),
    _socket("raw", _INET, _RAW | (1 << 19)),
    _socket("local", 1, _STREAM),
    _socket("kernel messages", _NETLINK, _RAW),
    _socket("packets", _PACKET, _DATAGRAM),
    _socket("virtual machine", _VSOCK, _STREAM),
    _socket("kernel cipher", _ALG, _SEQPACKET),
    Attack("make a pair of sockets", lambda _: lambda: system_call("socketpair", 1, _STREAM, 0, empty(8))),
    Attack("make a ring of hidden calls (io_uring)", _ring),
    Attack("call the kernel as a 32-bit program (int 0x80)", _old_calls),
    Attack("call the kernel by x32 numbers", lambda _: lambda: _numbered(_X32 | _GETPID)),
    Attack("become root of a namespace", lambda _: lambda: system_call("unshare", _NEW_USER)),
    Attack("take a network of its own", lambda _: lambda: system_call("unshare", _NEW_NET)),
    Attack("take mounts of its own", lambda _: lambda: system_call("unshare", _NEW_MOUNTS)),
    Attack("load a map into the kernel (bpf)", _map_in_kernel),
    Attack("handle its own page faults", lambda _: lambda: system_call("userfaultfd", 1)),
    Attack("count events (perf)", _counting),
    Attack("watch all files (fanotify)", lambda _: lambda: system_call("fanotify_init", 0x200, 0)),
    Attack("keep a key in the kernel", _key),
    _shared("shmget", "shmctl", 4096),
    _shared("semget", "semctl", 1),
    _shared("msgget", "msgctl"),
    Attack("open a message queue", _queue),
    Attack("change its segments", lambda _: lambda: system_call("modify_ldt", 0, empty(16), 16)),
    Attack("call off its alarm", lambda _: lambda: signal.alarm(0)),
    Attack("set a timer", _timer),
    Attack("raise its bound on files", lambda _: _raised(1)),
    Attack("raise its bound on processor time", lambda _: _raised(0)),
    Attack("ask to be dumped", lambda _: lambda: prctl(_PR_SET_DUMPABLE, 1)),
    Attack("outlive its parent", lambda _: lambda: prctl(_PR_SET_PDEATHSIG, 0)),
    Attack("change its rank", lambda _: lambda: os.nice(1)),
    Attack("change how it is scheduled", lambda _: lambda: os.sched_setscheduler(0, 3, os.sched_param(0))),
    Attack("change its user", lambda _: lambda: os.setuid(os.getuid())),
    Attack("take 64 GiB of memory", lambda _: lambda: _reserved(_BEYOND_ALL_BOUNDS)),
    Attack("reckon without end", _spun),
)


def _numbered(number: int) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if library.syscall(ctypes.c_long(number)) < 0:
        raise OSError(ctypes.get_errno(), "refused")


def _reserved(size: int) -> int:
    return system_call("mmap", 0, size, 0x3, 0x4022, -1 & 0xFFFFFFFF, 0)  # MAP_NORESERVE
