"""What a worker has been given and not opened yet: read as it comes, so that nobody waits for a file to travel."""

from __future__ import annotations

import _thread
import threading
from multiprocessing.connection import Connection
from queue import SimpleQueue

from app.worker.messages import Messages
from app.worker.pieces import Content, Pieces
from app.worker.protocol import IN_PIECES, Command, Request, pack_wanted, parse_request

Delivery = tuple[Request, Content | None]
"""A request and its content; None where there was no memory for the content."""


class Inbox:
    """Requests read by a thread of their own while the worker is at a file. The parent bounds what is under way.

    Decoders and networks run without Python's lock, so files travel meanwhile. While the worker is at a file that is
    handed out by pieces, the pieces alone do: the worker reads them itself.
    """

    def __init__(self, requests: Connection, replies: Connection, most_files: int | None = None) -> None:
        """Be ready to read up to `most_files` requests (all, where None), or until the parent asks for rest."""
        self._requests = Messages(requests)
        self._replies = replies
        self._left = most_files
        self.is_hung_up = False
        self._delivered: SimpleQueue[Delivery | None] = SimpleQueue()
        self._is_open = threading.Event()
        self._is_at_pieces = False
        self._has_done_with_pieces = threading.Event()

    def start(self) -> None:
        """Start the thread, while this process may start one; it reads nothing yet."""
        _thread.start_new_thread(self._read, ())  # what threading does besides costs each cell pages of its own

    def open(self) -> None:
        """Begin to read."""
        self._is_open.set()

    @property
    def is_empty(self) -> bool:
        """True where no further file is at hand."""
        return self._delivered.empty()

    def next(self) -> Delivery | None:
        """Wait for the next file; None where there will be none, and then `is_hung_up` says whether for good."""
        if self._is_at_pieces:
            self._has_done_with_pieces.set()
        delivery = self._delivered.get()
        self._is_at_pieces = delivery is not None and isinstance(delivery[1], Pieces)
        return delivery

    def _read(self) -> None:
        self._is_open.wait()
        try:
            while self._left != 0:
                request = parse_request(self._requests.next())
                if request.command is Command.REST:
                    break
                self._left = None if self._left is None else self._left - 1
                if request.command in IN_PIECES.values():
                    self._delivered.put((request, self._pieces(request)))
                    self._has_done_with_pieces.wait()
                    self._has_done_with_pieces.clear()
                else:
                    self._delivered.put((request, self._content()))
        except (EOFError, OSError):
            self.is_hung_up = True
        finally:
            self._delivered.put(None)

    def _content(self) -> bytes | None:
        try:
            return self._requests.next()
        except MemoryError:
            return None

    def _pieces(self, request: Request) -> Pieces:
        def fetch(number: int) -> bytes:
            self._replies.send_bytes(pack_wanted(request.media_id, number))
            return self._requests.next()

        return Pieces(request.content_bytes, fetch)
