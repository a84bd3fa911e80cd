"""Ways out by others: local sockets of helpful programs, the insides of processes outside, namespaces, the kernel."""

from __future__ import annotations

import ctypes
import fcntl
import os
import signal
import struct
from collections.abc import Iterator
from pathlib import Path

from app.seal.kernel import system_call
from app.seal.ways import wire
from app.seal.ways.attempt import Attempt, Surroundings
from app.seal.ways.outside import AT_BAIT, AT_NAME, AT_PATH, AT_POST

_NEW_USER, _NEW_NETWORK, _NEW_MOUNTS = 0x10000000, 0x40000000, 0x00020000
_SEIZE, _DETACH = 0x4206, 17
"""PTRACE_SEIZE and PTRACE_DETACH"""
_PROCESSES = "other processes"
_LOCAL = "local sockets"
_KERNEL = "namespaces and the kernel"


def ways() -> Iterator[Attempt]:
    """Yield every way that needs somebody else."""
    yield from _by_local_sockets()
    yield from _into_processes()
    yield from _by_the_kernel()


def _by_local_sockets() -> Iterator[Attempt]:
    yield Attempt(_LOCAL, "asking a program by its path", _ask_by_path, lambda _, __: AT_PATH)
    yield Attempt(_LOCAL, "asking a program by its abstract name", _ask_by_name, lambda _, __: AT_NAME)
    yield Attempt(_LOCAL, "a letter to a program", _post, lambda _, __: AT_POST)
    yield Attempt(_LOCAL, "a letter out of a pair", _post_from_pair, lambda _, __: AT_POST)
    yield Attempt(_LOCAL, "being handed a network socket", _be_handed, lambda _, __: AT_BAIT)
    yield Attempt(_LOCAL, "waiting for other programs", _wait_for_programs)


def _into_processes() -> Iterator[Attempt]:
    yield Attempt(_PROCESSES, "ptrace of a process outside", _trace)
    yield Attempt(_PROCESSES, "reading a process outside", _read_memory)
    yield Attempt(_PROCESSES, "writing into a process outside", _write_memory)
    yield Attempt(_PROCESSES, "memory of a process outside, as a file", _memory_file)
    yield Attempt(_PROCESSES, "taking a socket out of a process outside", _steal, lambda out, _: out.datagrams)
    yield Attempt(_PROCESSES, "a signal to a process outside", lambda out, _: os.kill(out.outsider, signal.SIGCONT))
    yield Attempt(_PROCESSES, "typing into the terminal", _type)


def _by_the_kernel() -> Iterator[Attempt]:
    yield Attempt(_KERNEL, "a user namespace", lambda _, __: _unshare(_NEW_USER))
    yield Attempt(_KERNEL, "a network namespace", lambda _, __: _unshare(_NEW_NETWORK))
    yield Attempt(_KERNEL, "a mount namespace", lambda _, __: _unshare(_NEW_MOUNTS))
    yield Attempt(_KERNEL, "a child in new namespaces (clone)", _clone)
    yield Attempt(_KERNEL, "a child in new namespaces (clone3)", _clone3)
    yield Attempt(_KERNEL, "the network of a process outside (setns)", _join)
    yield Attempt(_KERNEL, "mounting a file system", _mount)
    yield Attempt(_KERNEL, "opening a file system", _open_file_system)
    yield Attempt(_KERNEL, "a program in the kernel (bpf)", _load_map)
    yield Attempt(_KERNEL, "a kernel event channel (perf)", _perf)
    yield Attempt(_KERNEL, "a key for others in the kernel", _leave_key)


def _ask_by_path(outside: Surroundings, _port: int) -> None:
    wire.call_up(wire.UNIX, wire.local(outside.path))


def _ask_by_name(outside: Surroundings, _port: int) -> None:
    wire.call_up(wire.UNIX, wire.local(outside.abstract))


def _post(outside: Surroundings, _port: int) -> None:
    wire.send_to(wire.socket(wire.UNIX, wire.DATAGRAM), b"leak", wire.local(outside.letters))


def _post_from_pair(outside: Surroundings, _port: int) -> None:
    places = (ctypes.c_int * 2)()
    system_call("socketpair", wire.UNIX, wire.DATAGRAM, 0, ctypes.addressof(places))
    wire.send_to(places[0], b"leak", wire.local(outside.letters))


def _be_handed(outside: Surroundings, _port: int) -> None:
    asking = wire.socket(wire.UNIX, wire.STREAM)
    wire.connect(asking, wire.local(outside.handing))
    os.write(wire.take_over(asking), b"leak")


def _wait_for_programs(outside: Surroundings, _port: int) -> None:
    wire.listen(wire.UNIX, wire.local(outside.abstract + b"/mine"))


def _trace(outside: Surroundings, _port: int) -> None:
    system_call("ptrace", _SEIZE, outside.outsider, 0, 0)


def _vectors(into: ctypes.Array[ctypes.c_char]) -> tuple[int, int, list[object]]:
    """Return addresses of two iovec: our buffer, and the same address in the process outside, which came of us."""
    vector = ctypes.create_string_buffer(struct.pack("=QQ", ctypes.addressof(into), len(into)), 16)
    return ctypes.addressof(vector), ctypes.addressof(vector), [vector, into]


def _read_memory(outside: Surroundings, _port: int) -> None:
    here, there, _held = _vectors(ctypes.create_string_buffer(8))
    _reached("process_vm_readv", outside, here, there)


def _write_memory(outside: Surroundings, _port: int) -> None:
    here, there, _held = _vectors(ctypes.create_string_buffer(8))
    _reached("process_vm_writev", outside, here, there)


def _reached(name: str, outside: Surroundings, here: int, there: int) -> None:
    """Make the call; that the address may not be mapped over there (EFAULT) is told only to those who are let in."""
    try:
        system_call(name, outside.outsider, here, 1, there, 1, 0)
    except OSError as why:
        if why.errno != 14:
            raise


def _memory_file(outside: Surroundings, _port: int) -> None:
    os.close(os.open(f"/proc/{outside.outsider}/mem", os.O_RDWR))


def _steal(outside: Surroundings, _port: int) -> None:
    stolen = system_call("pidfd_getfd", os.pidfd_open(outside.outsider), outside.stolen, 0)
    wire.send_to(stolen, b"leak", wire.ipv4(outside.datagrams))


def _type(_outside: Surroundings, _port: int) -> None:
    """Put a letter into the input of a terminal of our own, as TIOCSTI does; newer kernels have it switched off."""
    _, end = os.openpty()
    fcntl.ioctl(end, 0x540E, 0)  # TIOCSCTTY: this child leads a session of its own
    fcntl.ioctl(end, 0x5412, b"x")


def _unshare(flags: int) -> None:
    system_call("unshare", flags)


def _clone(_outside: Surroundings, _port: int) -> None:
    child = system_call("clone", _NEW_USER | signal.SIGCHLD, 0, 0, 0, 0)
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _clone3(_outside: Surroundings, _port: int) -> None:
    wanted = struct.pack("=8Q", _NEW_USER, 0, 0, 0, signal.SIGCHLD, 0, 0, 0)
    held = ctypes.create_string_buffer(wanted, len(wanted))
    child = system_call("clone3", ctypes.addressof(held), len(wanted))
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _join(_outside: Surroundings, _port: int) -> None:
    system_call("setns", os.open(f"/proc/{os.getpid()}/ns/net", os.O_RDONLY), _NEW_NETWORK)


def _mount(_outside: Surroundings, _port: int) -> None:
    held = [ctypes.create_string_buffer(words) for words in (b"tmpfs", b"/mnt", b"tmpfs")]
    system_call("mount", *(ctypes.addressof(one) for one in held), 0, 0)
    if Path("/mnt").is_mount():
        system_call("umount2", ctypes.addressof(held[1]), 2)


def _open_file_system(_outside: Surroundings, _port: int) -> None:
    kind = ctypes.create_string_buffer(b"tmpfs")
    os.close(system_call("fsopen", ctypes.addressof(kind), 0))


def _load_map(_outside: Surroundings, _port: int) -> None:
    wanted = ctypes.create_string_buffer(struct.pack("=5I", 2, 4, 4, 1, 0), 72)  # BPF_MAP_TYPE_ARRAY
    os.close(system_call("bpf", 0, ctypes.addressof(wanted), 72))


def _perf(_outside: Surroundings, _port: int) -> None:
    wanted = ctypes.create_string_buffer(struct.pack("=IIQ", 1, 112, 9), 112)  # a software event: nothing is counted
    os.close(system_call("perf_event_open", ctypes.addressof(wanted), 0, -1, -1, 0))


def _leave_key(_outside: Surroundings, _port: int) -> None:
    kind, name, words = (ctypes.create_string_buffer(text) for text in (b"user", b"homeward-selftest", b"leak"))
    places = (ctypes.addressof(kind), ctypes.addressof(name), ctypes.addressof(words))
    key = system_call("add_key", *places, 4, -1)  # KEY_SPEC_THREAD_KEYRING: it goes when this child does
    system_call("keyctl", 3, key)
