"""Messages of a pipe are read as multiprocessing reads them, and not a byte further."""

from __future__ import annotations

import os
import struct
import sys
import threading
from multiprocessing import Pipe
from multiprocessing.connection import Connection

import pytest

from app.worker.messages import Messages

LENGTHS = (0, 1, 4096, 16_384, 16_385, 70_000, 3_000_001)


@pytest.fixture
def pipe() -> tuple[Connection, Connection]:
    reader, writer = Pipe(duplex=False)
    return reader, writer


def test_messages_of_every_length_come_whole_and_nothing_is_read_ahead(pipe: tuple[Connection, Connection]) -> None:
    reader, writer = pipe
    sent = [os.urandom(length) for length in LENGTHS for _ in range(2)]

    def send() -> None:
        for message in sent:
            writer.send_bytes(message)

    sender = threading.Thread(target=send)
    sender.start()

    messages = Messages(reader)
    got = [messages.next() if place % 2 else reader.recv_bytes() for place in range(len(sent))]

    sender.join()
    assert got == sent
    assert not reader.poll()


def test_a_closed_end_is_told_apart_from_a_message_cut_short(pipe: tuple[Connection, Connection]) -> None:
    reader, writer = pipe
    messages = Messages(reader)
    writer.send_bytes(b"last")
    writer.close()
    assert messages.next() == b"last"
    with pytest.raises(EOFError):
        messages.next()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows keeps messages apart by itself")
@pytest.mark.parametrize("sent", [b"\x00", struct.pack("!i", 9) + b"short", struct.pack("!i", -1) + b"12", b"\xff" * 3])
def test_what_ends_within_a_message_is_no_message(pipe: tuple[Connection, Connection], sent: bytes) -> None:
    reader, writer = pipe
    os.write(writer.fileno(), sent)
    writer.close()
    with pytest.raises(OSError, match="cut short"):
        Messages(reader).next()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows keeps messages apart by itself")
@pytest.mark.parametrize("is_ours", [True, False])
@pytest.mark.parametrize("sent", [struct.pack("!i", 70_000), struct.pack("!i", -1)])
def test_a_writer_that_ends_after_the_length_has_ended(
    pipe: tuple[Connection, Connection], sent: bytes, *, is_ours: bool
) -> None:
    reader, writer = pipe
    os.write(writer.fileno(), sent)
    writer.close()
    with pytest.raises(EOFError):
        Messages(reader).next(100_000) if is_ours else reader.recv_bytes(100_000)


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows keeps messages apart by itself")
@pytest.mark.parametrize("head", [struct.pack("!i", 101), struct.pack("!i", -2), struct.pack("!iQ", -1, 1 << 62)])
def test_a_length_that_cannot_be_is_refused_before_memory_is_asked_for(
    pipe: tuple[Connection, Connection], head: bytes
) -> None:
    reader, writer = pipe
    os.write(writer.fileno(), head)
    with pytest.raises(OSError, match="longer"):
        Messages(reader).next(100)


def test_a_long_length_is_understood(pipe: tuple[Connection, Connection]) -> None:
    reader, writer = pipe
    if sys.platform != "win32":
        os.write(writer.fileno(), struct.pack("!iQ", -1, 5) + b"whole")
        assert Messages(reader).next(5) == b"whole"


def test_nothing_is_read_where_the_pipe_was_closed_here(pipe: tuple[Connection, Connection]) -> None:
    reader, _ = pipe
    messages = Messages(reader)
    reader.close()
    with pytest.raises(OSError, match="closed"):
        messages.next()
