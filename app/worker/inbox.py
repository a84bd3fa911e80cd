"""What a worker has been given and not opened yet: read as it comes, so that nobody waits for a file to travel."""

from __future__ import annotations

import threading
from multiprocessing.connection import Connection
from queue import SimpleQueue

from app.worker.protocol import Request, parse_request

Delivery = tuple[Request, bytes | None]
"""A request and its content; None where there was no memory for the content."""


class Inbox:
    """Requests read by a thread of their own while the worker is at a file. The parent bounds what is under way.

    Decoders and networks run without Python's lock, so files travel meanwhile.
    """

    def __init__(self, requests: Connection) -> None:
        self._requests = requests
        self._delivered: SimpleQueue[Delivery | None] = SimpleQueue()
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    @property
    def is_empty(self) -> bool:
        """True where no further file is at hand."""
        return self._delivered.empty()

    def next(self) -> Delivery | None:
        """Wait for the next file; None once the parent has hung up."""
        return self._delivered.get()

    def _read(self) -> None:
        try:
            while True:
                request = parse_request(self._requests.recv_bytes())
                self._delivered.put((request, self._content()))
        except (EOFError, OSError):  # the parent hung up
            pass
        finally:
            self._delivered.put(None)

    def _content(self) -> bytes | None:
        try:
            return self._requests.recv_bytes()
        except MemoryError:
            return None
