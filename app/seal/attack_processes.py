"""What code that has taken over a decoder would try next: new code, new processes, and its neighbours."""

from __future__ import annotations

import ctypes
import mmap
import os
import signal
import threading
from pathlib import Path

from app.seal.attack_files import Attack, Attempt, Place, empty, text
from app.seal.kernel import system_call

_PAGE = mmap.PAGESIZE
_RETURN = b"\xc3"
"""x86's instruction; elsewhere the page is only made, and never entered."""
_PRIVATE_ANONYMOUS, _READ_WRITE, _ALL = 0x22, 0x3, 0x7
_AT_EMPTY_PATH = 0x1000
_SHM_EXEC, _IPC_CREAT, _IPC_RMID = 0o100000, 0o1000, 0
_READ_IMPLIES_EXEC = 0x0400000
_PTRACE_ATTACH, _PTRACE_DETACH = 16, 17
_TRUE = "/bin/true"


def _program(_: Place) -> Attempt:
    return lambda: os.execv(_TRUE, [_TRUE])  # noqa: S606 - the attempt itself


def _program_in_memory(_: Place) -> Attempt:
    def attempt() -> None:
        descriptor = os.memfd_create("program", 0)
        os.write(descriptor, Path(_TRUE).read_bytes())
        words = empty(16)
        ctypes.c_void_p.from_address(words).value = text("true")
        system_call("execveat", descriptor, text(""), words, 0, _AT_EMPTY_PATH)

    return attempt


def _forked(_: Place) -> Attempt:
    def attempt() -> None:
        child = os.fork()
        if not child:
            os._exit(0)
        os.waitpid(child, 0)

    return attempt


def _cloned(call: str) -> Attack:
    arguments = empty(88)
    ctypes.c_uint64.from_address(arguments + 32).value = signal.SIGCHLD

    def attempt() -> None:
        given = (arguments, 88) if call == "clone3" else (signal.SIGCHLD, 0, 0, 0, 0)
        if not system_call(call, *given):
            os._exit(0)

    return Attack(f"start a process ({call}, raw)", lambda _: attempt)


def _threaded(_: Place) -> Attempt:
    def attempt() -> None:
        started = threading.Thread(target=bytes)
        started.start()
        started.join()

    return attempt


def _memory(protection: int) -> int:
    return system_call("mmap", 0, _PAGE, protection, _PRIVATE_ANONYMOUS, -1 & 0xFFFFFFFF, 0)


def _made_executable(call: str, *more: int) -> Attack:
    def prepared(_: Place) -> Attempt:
        page = _memory(_READ_WRITE)
        ctypes.memmove(page, _RETURN, 1)
        return lambda: system_call(call, page, _PAGE, 0x5, *more)

    return Attack(f"make written memory executable ({call})", prepared)


def _shared_code(_: Place) -> Attempt:
    segment = system_call("shmget", 0, _PAGE, _IPC_CREAT | 0o700)
    system_call("shmat", segment, 0, 0)
    system_call("shmctl", segment, _IPC_RMID, 0)  # it goes with the process, and can be attached until then
    return lambda: system_call("shmat", segment, 0, _SHM_EXEC)


def _traced(place: Place) -> Attempt:
    def attempt() -> None:
        system_call("ptrace", _PTRACE_ATTACH, place.victim, 0, 0)
        os.waitpid(place.victim, 0x40000000)
        system_call("ptrace", _PTRACE_DETACH, place.victim, 0, 0)

    return attempt


def _others_memory(call: str) -> Attack:
    def prepared(place: Place) -> Attempt:
        buffer = empty(8)
        ours, theirs = empty(16), empty(16)
        for vector in (ours, theirs):  # a forked neighbour has the same addresses
            ctypes.c_uint64.from_address(vector).value = buffer
            ctypes.c_uint64.from_address(vector + 8).value = 8
        return lambda: system_call(call, place.victim, ours, 1, theirs, 1, 0)

    return Attack(f"reach into a neighbour's memory ({call})", prepared)


def _by_handle(place: Place) -> Attempt:
    def attempt() -> None:
        handle = system_call("pidfd_open", place.victim, 0)
        system_call("pidfd_send_signal", handle, signal.SIGCONT, 0, 0)

    return attempt


def _their_descriptor(place: Place) -> Attempt:
    return lambda: system_call("pidfd_getfd", system_call("pidfd_open", place.victim, 0), 0, 0)


def _queued(place: Place) -> Attempt:
    note = empty(128)
    ctypes.c_int.from_address(note).value = signal.SIGCONT
    ctypes.c_int.from_address(note + 8).value = -1
    return lambda: system_call("rt_sigqueueinfo", place.victim, signal.SIGCONT, note)


PROCESSES = (
    Attack("start a program", _program),
    Attack("start a program from memory", _program_in_memory),
    Attack("start a process (fork)", _forked),
    _cloned("clone"),
    _cloned("clone3"),
    Attack("start a thread", _threaded),
    Attack("make memory that is writable and executable", lambda _: lambda: _memory(_ALL)),
    _made_executable("mprotect"),
    _made_executable("pkey_mprotect", -1 & 0xFFFFFFFF),
    Attack("attach executable shared memory", _shared_code),
    Attack("make all readable memory executable", lambda _: lambda: system_call("personality", _READ_IMPLIES_EXEC)),
    Attack("signal a neighbour", lambda at: lambda: os.kill(at.victim, signal.SIGCONT)),
    Attack("signal a neighbour's thread", lambda at: lambda: system_call("tgkill", at.victim, at.victim, 18)),
    Attack("signal a neighbour through a handle", _by_handle),
    Attack("signal a neighbour with a note", _queued),
    Attack("signal the parent", lambda _: lambda: os.kill(os.getppid(), signal.SIGCONT)),
    Attack("trace a neighbour", _traced),
    _others_memory("process_vm_readv"),
    _others_memory("process_vm_writev"),
    Attack("take a neighbour's descriptor", _their_descriptor),
    Attack("compare itself with a neighbour", lambda at: lambda: system_call("kcmp", os.getpid(), at.victim, 1, 0, 0)),
    Attack("change a neighbour's bounds", lambda at: lambda: system_call("prlimit64", at.victim, 7, 0, empty(16))),
    Attack("slow a neighbour down", lambda at: lambda: os.setpriority(os.PRIO_PROCESS, at.victim, 19)),
    Attack("move a neighbour to one core", lambda at: lambda: os.sched_setaffinity(at.victim, {0})),
)
