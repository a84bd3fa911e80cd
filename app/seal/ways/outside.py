"""The outside world in small: a process on loopback that counts who gets through to it, and tempts those who do not.

It runs in a network namespace of its own where the system allows one; nothing that arrives here has left the machine.
"""

from __future__ import annotations

import os
import select
import signal
import struct
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.seal.kernel import prctl, system_call
from app.seal.ways import wire
from app.seal.ways.attempt import Surroundings

AT_PATH, AT_NAME, AT_POST, AT_BAIT = 1, 2, 3, 4
"""Where the counts of the local sockets are kept, beside those of real ports."""
_PR_SET_PDEATHSIG = 1
_PATIENCE_S = 0.4
_ANSWER = b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"
_DNS, _PRINT = 53, 631


@dataclass(slots=True)
class _Doors:
    """The sockets that the world waits at: by descriptor, under which number an arrival is counted."""

    streams: dict[int, int] = field(default_factory=dict)
    letters: dict[int, int] = field(default_factory=dict)
    handing: int = -1
    quiet: int = -1
    guests: dict[int, tuple[int, float]] = field(default_factory=dict)


class _Counts:
    """Reads the arrivals that the world writes into a pipe, two bytes each, and keeps count."""

    def __init__(self, pipe: int) -> None:
        os.set_blocking(pipe, False)
        self._pipe = pipe
        self._counted: dict[int, int] = {}

    def __call__(self, place: int) -> int:
        with suppress(BlockingIOError):
            while told := os.read(self._pipe, 4096):
                for (arrival,) in struct.iter_unpack("=H", told):
                    self._counted[arrival] = self._counted.get(arrival, 0) + 1
        return self._counted.get(place, 0)


@contextmanager
def world(ports: int) -> Iterator[tuple[Surroundings, list[int]]]:
    """Yield what waits outside, and that many TCP ports on 127.0.0.1, one for each attempt; all gone afterwards.

    Raises OSError where not even loopback can be used.
    """
    with tempfile.TemporaryDirectory(prefix="homeward-seal-") as folder:
        reading, writing = os.pipe()
        doors, numbers = _Doors(), []
        for _ in range(ports):
            listening = wire.listen(wire.INET, wire.ipv4(0))
            numbers.append(wire.port_of(listening))
            doors.streams[listening] = numbers[-1]
        opened = _opened(doors, Path(folder), _Counts(reading))
        child = os.fork()
        if child == 0:
            _live(doors, writing)
        for descriptor in (*doors.streams, *doors.letters, doors.handing, doors.quiet, writing):
            os.close(descriptor)
        try:
            yield replace(opened, outsider=child), numbers
        finally:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            os.close(reading)


def _opened(doors: _Doors, folder: Path, arrivals: _Counts) -> Surroundings:
    """Open every door but the attempts' own; the process outside is not known yet."""
    datagrams = wire.socket(wire.INET, wire.DATAGRAM)
    wire.bind(datagrams, wire.ipv4(0))
    doors.letters[datagrams] = wire.port_of(datagrams)
    path, letters, handing = (bytes(folder / name) for name in ("stream", "letters", "handing"))
    abstract = b"\0" + bytes(folder)
    doors.streams[wire.listen(wire.UNIX, wire.local(path))] = AT_PATH
    doors.streams[wire.listen(wire.UNIX, wire.local(abstract))] = AT_NAME
    post = wire.socket(wire.UNIX, wire.DATAGRAM)
    wire.bind(post, wire.local(letters))
    doors.letters[post] = AT_POST
    doors.handing = wire.listen(wire.UNIX, wire.local(handing))
    doors.quiet = wire.listen(wire.INET, wire.ipv4(0))
    return Surroundings(
        port6=_sixth(doors),
        datagrams=doors.letters[datagrams],
        handing=handing,
        path=path,
        letters=letters,
        abstract=abstract,
        outsider=0,
        stolen=datagrams,
        name_server=_well_known_letters(doors),
        print_server=_well_known(doors),
        arrivals=arrivals,
    )


def _sixth(doors: _Doors) -> int:
    """Wait on ::1, too; 0 where the machine has no IPv6."""
    try:
        listening = wire.listen(wire.INET6, wire.ipv6(0))
    except OSError:
        return 0
    doors.streams[listening] = wire.port_of(listening)
    return doors.streams[listening]


def _well_known(doors: _Doors) -> int | None:
    try:
        doors.streams[wire.listen(wire.INET, wire.ipv4(_PRINT))] = _PRINT
    except OSError:
        return None
    return _PRINT


def _well_known_letters(doors: _Doors) -> int | None:
    names = wire.socket(wire.INET, wire.DATAGRAM)
    try:
        wire.bind(names, wire.ipv4(_DNS))
    except OSError:
        os.close(names)
        return None
    doors.letters[names] = _DNS
    return _DNS


def _live(doors: _Doors, counts: int) -> None:
    """In the world's process: wait at every door until killed, or until whoever made the world is gone."""
    try:
        prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        while True:
            _one_round(doors, counts)
    finally:
        os._exit(1)


def _one_round(doors: _Doors, counts: int) -> None:
    poll = select.poll()
    for descriptor in (*doors.streams, *doors.letters, *doors.guests, doors.handing, doors.quiet):
        poll.register(descriptor, select.POLLIN)
    for descriptor, _ in poll.poll(50):
        with suppress(OSError):
            _answered(doors, counts, descriptor)
    now = time.monotonic()
    for guest, (_, until) in list(doors.guests.items()):
        if now > until:
            _dismiss(doors, guest)


def _answered(doors: _Doors, counts: int, descriptor: int) -> None:
    if descriptor in doors.letters:
        _read_letter(doors.letters[descriptor], counts, descriptor)
    elif descriptor in doors.streams:
        guest = _accepted(descriptor)
        doors.guests[guest] = 0, time.monotonic() + _PATIENCE_S
        _count(counts, doors.streams[descriptor])
    elif descriptor == doors.quiet:
        doors.guests[_accepted(descriptor)] = wire.port_of(descriptor), time.monotonic() + 60
    elif descriptor == doors.handing:
        _tempt(doors, descriptor)
    else:
        _serve_guest(doors, counts, descriptor)


def _accepted(listening: int) -> int:
    return system_call("accept4", listening, 0, 0, 0)


def _serve_guest(doors: _Doors, counts: int, guest: int) -> None:
    counted, _ = doors.guests[guest]
    if os.read(guest, 4096) and counted:
        _count(counts, AT_BAIT)
    elif not counted:
        os.write(guest, _ANSWER)
    _dismiss(doors, guest)


def _dismiss(doors: _Doors, guest: int) -> None:
    del doors.guests[guest]
    os.close(guest)


def _tempt(doors: _Doors, listening: int) -> None:
    """Hand whoever calls an open network socket, as a helpful program of the same person might."""
    guest = _accepted(listening)
    bait = wire.socket(wire.INET, wire.STREAM)
    try:
        wire.connect(bait, wire.ipv4(wire.port_of(doors.quiet)))
        wire.hand_over(guest, bait)
    finally:
        os.close(bait)
        os.close(guest)


def _read_letter(place: int, counts: int, descriptor: int) -> None:
    words, sender = wire.receive_from(descriptor)
    _count(counts, place)
    if place == _DNS:
        wire.send_to(descriptor, _named(words), sender)


def _named(question: bytes) -> bytes:
    """Answer a question about a name (RFC 1035): an address is 127.0.0.1, anything else has no entry."""
    end = question.index(b"\0", 12) + 5
    is_address = question[end - 4 : end - 2] == b"\0\1"
    head = question[:2] + b"\x81\x80\0\1" + (b"\0\1" if is_address else b"\0\0") + b"\0\0\0\0"
    answer = b"\xc0\x0c\0\1\0\1\0\0\0\0\0\4\x7f\0\0\1" if is_address else b""
    return head + question[12:end] + answer


def _count(counts: int, place: int) -> None:
    os.write(counts, struct.pack("=H", place))
