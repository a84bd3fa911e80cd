"""What a worker has been given and not opened yet: read as it comes, so that nobody waits for a file to travel."""

from __future__ import annotations

import threading
from multiprocessing.connection import Connection
from queue import SimpleQueue

from app.worker.protocol import Command, Request, parse_request

Delivery = tuple[Request, bytes | None]
"""A request and its content; None where there was no memory for the content."""


class Inbox:
    """Requests read by a thread of their own while the worker is at a file. The parent bounds what is under way.

    Decoders and networks run without Python's lock, so files travel meanwhile.
    """

    def __init__(self, requests: Connection, most_files: int | None = None) -> None:
        """Read up to `most_files` requests (all, where None), or until the parent asks for rest or hangs up."""
        self._requests = requests
        self._left = most_files
        self.is_hung_up = False
        self._delivered: SimpleQueue[Delivery | None] = SimpleQueue()
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    @property
    def is_empty(self) -> bool:
        """True where no further file is at hand."""
        return self._delivered.empty()

    def next(self) -> Delivery | None:
        """Wait for the next file; None where there will be none, and then `is_hung_up` says whether for good."""
        return self._delivered.get()

    def _read(self) -> None:
        try:
            while self._left != 0:
                request = parse_request(self._requests.recv_bytes())
                if request.command is Command.REST:
                    break
                self._delivered.put((request, self._content()))
                self._left = None if self._left is None else self._left - 1
        except (EOFError, OSError):
            self.is_hung_up = True
        finally:
            self._delivered.put(None)

    def _content(self) -> bytes | None:
        try:
            return self._requests.recv_bytes()
        except MemoryError:
            return None
