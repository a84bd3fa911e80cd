"""Sockets made by hand, below Python's own library: the tripwire does not see them, so the kernel is what is tried.

Addresses are this machine's own (loopback), in a namespace of their own where one can be had.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct

from app.seal.kernel import system_call

UNIX, INET, INET6, NETLINK, PACKET, ALG, VSOCK = 1, 2, 10, 16, 17, 38, 40
STREAM, DATAGRAM, RAW, SEQUENCED = 1, 2, 3, 5
HERE = "127.0.0.1"
_MESSAGE = struct.Struct("=QI4xQQQQi4x")
"""struct msghdr on a 64-bit machine."""
_RIGHTS = struct.Struct("=QiiI4x")
"""struct cmsghdr with one descriptor; SOL_SOCKET is 1, SCM_RIGHTS is 1."""


def socket(family: int, kind: int, protocol: int = 0) -> int:
    """Return a new socket's descriptor; raise OSError."""
    return system_call("socket", family, kind, protocol)


def ipv4(port: int, host: str = HERE) -> bytes:
    """Return struct sockaddr_in."""
    return struct.pack("=H", INET) + struct.pack("!H4B8x", port, *map(int, host.split(".")))


def ipv6(port: int) -> bytes:
    """Return struct sockaddr_in6 for this machine itself, ::1."""
    return struct.pack("=H", INET6) + struct.pack("!HI15xBI", port, 0, 1, 0)


def local(path: bytes) -> bytes:
    """Return struct sockaddr_un for a path, or for an abstract name, which begins with a zero byte."""
    return struct.pack("=H", UNIX) + path + (b"" if path.startswith(b"\0") else b"\0")


def connect(descriptor: int, address: bytes) -> None:
    """Connect a socket; raise OSError."""
    held = ctypes.create_string_buffer(address, len(address))
    system_call("connect", descriptor, ctypes.addressof(held), len(address))


def bind(descriptor: int, address: bytes) -> None:
    """Give a socket an address; raise OSError."""
    held = ctypes.create_string_buffer(address, len(address))
    system_call("bind", descriptor, ctypes.addressof(held), len(address))


def listen(family: int, address: bytes) -> int:
    """Return a socket that waits for callers at an address; raise OSError."""
    made = socket(family, STREAM)
    if family != UNIX:
        _use_again(made)
    bind(made, address)
    system_call("listen", made, 64)
    return made


def _use_again(descriptor: int) -> None:
    """Let a port be waited at although somebody who waited there has only just left (SO_REUSEADDR)."""
    on = ctypes.c_int(1)
    system_call("setsockopt", descriptor, 1, 2, ctypes.addressof(on), 4)


def port_of(descriptor: int) -> int:
    """Return the port that the kernel chose for a bound socket."""
    held, size = ctypes.create_string_buffer(28), ctypes.c_uint32(28)
    system_call("getsockname", descriptor, ctypes.addressof(held), ctypes.addressof(size))
    return int(struct.unpack_from("!H", held.raw, 2)[0])


def send_to(descriptor: int, data: bytes, address: bytes) -> None:
    """Send one datagram; raise OSError."""
    held, where = ctypes.create_string_buffer(data, len(data)), ctypes.create_string_buffer(address, len(address))
    system_call("sendto", descriptor, ctypes.addressof(held), len(data), 0, ctypes.addressof(where), len(address))


def receive_from(descriptor: int) -> tuple[bytes, bytes]:
    """Return one datagram and its sender's address; raise OSError."""
    held, where, size = ctypes.create_string_buffer(2048), ctypes.create_string_buffer(128), ctypes.c_uint32(128)
    places = ctypes.addressof(where), ctypes.addressof(size)
    count = system_call("recvfrom", descriptor, ctypes.addressof(held), 2048, 0, *places)
    return held.raw[:count], where.raw[: size.value]


def hand_over(descriptor: int, handed: int) -> None:
    """Send an open descriptor over a local socket (SCM_RIGHTS); raise OSError."""
    rights = ctypes.create_string_buffer(_RIGHTS.pack(20, 1, 1, handed), 24)
    _with_message("sendmsg", descriptor, rights)


def take_over(descriptor: int) -> int:
    """Return a descriptor that somebody hands over on a local socket; raise OSError."""
    rights = ctypes.create_string_buffer(24)
    _with_message("recvmsg", descriptor, rights)
    length, _, kind, handed = _RIGHTS.unpack(rights.raw)
    if not length or kind != 1:
        raise OSError(errno.ENOMSG, "nothing was handed over")
    return int(handed)


def _with_message(name: str, descriptor: int, rights: ctypes.Array[ctypes.c_char]) -> None:
    byte = ctypes.create_string_buffer(b"x", 1)
    vector = ctypes.create_string_buffer(struct.pack("=QQ", ctypes.addressof(byte), 1), 16)
    header = _MESSAGE.pack(0, 0, ctypes.addressof(vector), 1, ctypes.addressof(rights), 24, 0)
    held = ctypes.create_string_buffer(header, len(header))
    system_call(name, descriptor, ctypes.addressof(held), 0)


def call_up(family: int, address: bytes, words: bytes = b"leak") -> None:
    """Connect to an address and say something there; raise OSError."""
    made = socket(family, STREAM)
    try:
        connect(made, address)
        os.write(made, words)
    finally:
        os.close(made)
