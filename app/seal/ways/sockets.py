"""Ways out by a socket: each family, each kind, made by name, by number and by machine code."""

from __future__ import annotations

import ctypes
import mmap
import os
import struct
import threading
from collections.abc import Callable, Iterator

from app.seal.calls import this_machine
from app.seal.kernel import system_call
from app.seal.ways import wire
from app.seal.ways.attempt import Attempt, NotHere, Surroundings

_MPTCP, _SCTP, _UDPLITE, _ICMP = 262, 132, 136, 1
_OTHER_FAMILIES = {
    "AF_NETLINK": (16, wire.RAW, 0), "AF_NETLINK, kernel events": (16, wire.DATAGRAM, 15),
    "AF_PACKET": (17, wire.RAW, 0x0300), "AF_VSOCK": (40, wire.STREAM, 0), "AF_ALG": (38, wire.SEQUENCED, 0),
    "AF_TIPC": (30, wire.SEQUENCED, 0), "AF_CAN": (29, wire.RAW, 1), "AF_BLUETOOTH": (31, wire.SEQUENCED, 0),
    "AF_KEY": (15, wire.RAW, 2), "AF_RDS": (21, wire.SEQUENCED, 0), "AF_XDP": (44, wire.RAW, 0),
    "AF_SMC": (43, wire.STREAM, 0), "AF_QIPCRTR": (42, wire.DATAGRAM, 0), "AF_MCTP": (45, wire.DATAGRAM, 0),
    "AF_KCM": (41, wire.DATAGRAM, 0), "AF_PHONET": (35, wire.DATAGRAM, 0), "AF_NFC": (39, wire.SEQUENCED, 0),
}  # fmt: skip
_RWX = mmap.PROT_READ | mmap.PROT_WRITE | getattr(mmap, "PROT_EXEC", 4)


def _own(_outside: Surroundings, port: int) -> int | None:
    return port


def _port6(outside: Surroundings, _port: int) -> int | None:
    return outside.port6 or None


def _datagrams(outside: Surroundings, _port: int) -> int | None:
    return outside.datagrams


def ways() -> Iterator[Attempt]:
    """Yield every way that goes by a socket of this process's own."""
    yield Attempt("sockets", "TCP over IPv4", lambda _, port: wire.call_up(wire.INET, wire.ipv4(port)), _own)
    yield Attempt("sockets", "TCP over IPv6", lambda out, _: wire.call_up(wire.INET6, wire.ipv6(out.port6)), _port6)
    yield Attempt("sockets", "UDP over IPv4", _datagram, _datagrams)
    yield Attempt("sockets", "UDP over an IPv6 socket", _mapped_datagram, _datagrams)
    yield Attempt("sockets", "MPTCP", lambda _, port: _by_protocol(port, _MPTCP), _own)
    yield Attempt("sockets", "TCP with data in the first packet", _fast_open, _own)
    yield Attempt("sockets", "waiting for TCP callers", lambda _, __: os.close(wire.listen(wire.INET, wire.ipv4(0))))
    yield Attempt("sockets", "waiting for UDP datagrams", _wait_for_datagrams)
    yield Attempt("sockets", "raw ICMP", lambda _, __: _make(wire.INET, wire.RAW, _ICMP))
    yield Attempt("sockets", "ping without rights", lambda _, __: _make(wire.INET, wire.DATAGRAM, _ICMP))
    yield Attempt("sockets", "UDP-Lite", lambda _, __: _make(wire.INET, wire.DATAGRAM, _UDPLITE))
    yield Attempt("sockets", "SCTP", lambda _, __: _make(wire.INET, wire.STREAM, _SCTP))
    for name, (family, kind, protocol) in _OTHER_FAMILIES.items():
        yield Attempt("sockets", name, _maker(family, kind, protocol))
    yield from _below_the_library()


def _below_the_library() -> Iterator[Attempt]:
    yield Attempt("below the C library", "high bits in the family", _high_bits, _own)
    yield Attempt("below the C library", "another thread", _in_thread, _own)
    yield Attempt("below the C library", "another process", _in_child, _own)
    yield Attempt("below the C library", "a process in a session of its own", _in_daemon, _own)
    yield Attempt("below the C library", "own machine code", lambda _, __: _by_code(_syscall_code()))
    yield Attempt("below the C library", "32-bit call (int 0x80)", lambda _, __: _by_code(_int80_code(359, 2, 1, 0)))
    yield Attempt("below the C library", "32-bit socketcall", lambda _, __: _by_code(_socketcall_code()))
    yield Attempt("below the C library", "x32 call", lambda _, __: _by_code(_syscall_code(0x40000000)))
    yield Attempt("below the C library", "io_uring", _ring)
    yield Attempt("below the C library", "a pair of network sockets", _pair)


def _make(family: int, kind: int, protocol: int = 0) -> None:
    os.close(wire.socket(family, kind, protocol))


def _maker(family: int, kind: int, protocol: int) -> Callable[[Surroundings, int], None]:
    return lambda _outside, _port: _make(family, kind, protocol)


def _datagram(outside: Surroundings, _port: int) -> None:
    wire.send_to(wire.socket(wire.INET, wire.DATAGRAM), b"leak", wire.ipv4(outside.datagrams))


def _mapped_datagram(outside: Surroundings, _port: int) -> None:
    mapped = struct.pack("=H", wire.INET6) + struct.pack("!HI10xH4BI", outside.datagrams, 0, 0xFFFF, 127, 0, 0, 1, 0)
    wire.send_to(wire.socket(wire.INET6, wire.DATAGRAM), b"leak", mapped)


def _by_protocol(port: int, protocol: int) -> None:
    wire.connect(wire.socket(wire.INET, wire.STREAM, protocol), wire.ipv4(port))


def _fast_open(_outside: Surroundings, port: int) -> None:
    """MSG_FASTOPEN connects without the call of that name."""
    address = ctypes.create_string_buffer(wire.ipv4(port), 16)
    words = ctypes.create_string_buffer(b"leak")
    made = wire.socket(wire.INET, wire.STREAM)
    system_call("sendto", made, ctypes.addressof(words), 4, 0x20000000, ctypes.addressof(address), 16)


def _wait_for_datagrams(_outside: Surroundings, _port: int) -> None:
    wire.bind(wire.socket(wire.INET, wire.DATAGRAM), wire.ipv4(0))


def _high_bits(_outside: Surroundings, port: int) -> None:
    wire.connect(wire.socket(0x100000002, wire.STREAM), wire.ipv4(port))


def _in_thread(_outside: Surroundings, port: int) -> None:
    refused: list[OSError] = []

    def call() -> None:
        try:
            wire.call_up(wire.INET, wire.ipv4(port))
        except OSError as why:
            refused.append(why)

    thread = threading.Thread(target=call)
    thread.start()
    thread.join()
    for why in refused:
        raise why


def _in_child(_outside: Surroundings, port: int) -> None:
    child = os.fork()
    if child == 0:
        try:
            wire.call_up(wire.INET, wire.ipv4(port))
        finally:
            os._exit(0)
    os.waitpid(child, 0)


def _in_daemon(_outside: Surroundings, port: int) -> None:
    if os.fork() == 0:
        os.setsid()
        _in_child(_outside, port)
        os._exit(0)
    os.wait()


def _pair(_outside: Surroundings, _port: int) -> None:
    """TIPC is the one network family whose sockets come in pairs."""
    places = (ctypes.c_int * 2)()
    system_call("socketpair", 30, wire.SEQUENCED, 0, ctypes.addressof(places))


def _ring(_outside: Surroundings, _port: int) -> None:
    facts = ctypes.create_string_buffer(256)
    os.close(system_call("io_uring_setup", 8, ctypes.addressof(facts)))


def _by_code(code: bytes) -> None:
    """Make a socket by machine code in memory of our own; raise OSError by the number that comes back."""
    if this_machine().name != "x86_64":
        raise NotHere
    memory = mmap.mmap(-1, 4096, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x40, _RWX)  # MAP_32BIT: addresses of 32 bits
    memory.write(code)
    start = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    struct.pack_into("=III", memory, 2048, wire.INET, wire.STREAM, 0)
    answer = ctypes.CFUNCTYPE(ctypes.c_int)(start)()
    if answer < 0:
        raise OSError(-answer, os.strerror(-answer))


def _syscall_code(mark: int = 0) -> bytes:
    """mov eax, N; mov edi, 2; mov esi, 1; xor edx, edx; syscall; ret"""
    number = struct.pack("<I", this_machine().calls["socket"] | mark)
    return b"\xb8" + number + b"\xbf\2\0\0\0" + b"\xbe\1\0\0\0" + b"\x31\xd2\x0f\x05\xc3"


def _int80_code(number: int, first: int, second: int, third: int) -> bytes:
    """push rbx; mov eax, N; mov ebx, a; mov ecx, b; mov edx, c; int 0x80; pop rbx; ret"""
    words = (b"\xb8", number), (b"\xbb", first), (b"\xb9", second), (b"\xba", third)
    return b"\x53" + b"".join(step + struct.pack("<I", value) for step, value in words) + b"\xcd\x80\x5b\xc3"


def _socketcall_code() -> bytes:
    """The older call, 102: its arguments lie in memory, 2048 bytes behind the code (lea ecx, [rip + rest])."""
    head = b"\x53\xb8\x66\0\0\0\xbb\1\0\0\0"
    lea_end = len(head) + 6
    return head + b"\x8d\x0d" + struct.pack("<i", 2048 - lea_end) + b"\xcd\x80\x5b\xc3"
