"""A large file as evidence: open, hashed by pieces, and handed out by the same pieces, each compared as it leaves.

So the bytes that a cell opens are those that were hashed, however long that takes and whoever writes meanwhile, and no
more of the file than a piece lies in memory.
"""

from __future__ import annotations

import hashlib
import os
import weakref

from app.domain.errors import Cancelled, EvidenceChanged
from app.domain.examination import PIECE_BYTES
from app.domain.progress import IsCancelled, never
from app.service.evidence import CHANGING, open_regular

CHANGED = (
    "The file was written to while it was examined; nothing of what was seen is kept. Find out what writes to the "
    "exhibit, and retry."
)
_ASK_EVERY_PIECES = 64


class HashedFile:
    """A regular file that was read from end to end once: its SHA-256, and for each piece one of its own.

    The descriptor is closed with the last reference to this. Reading moves no position that anybody shares.
    """

    def __init__(self, path: bytes, is_cancelled: IsCancelled = never) -> None:
        """Open and hash it, without following a link.

        Raises OSError as the system gives it, ValueError with the reason for what is no regular file or changes
        meanwhile, and Cancelled in the middle.
        """
        self._descriptor, self._status = open_regular(path)
        self._close = weakref.finalize(self, os.close, self._descriptor)
        whole, self._digests = hashlib.sha256(), bytearray()
        for number in range(-(-self.size_bytes // PIECE_BYTES)):
            if number % _ASK_EVERY_PIECES == 0 and is_cancelled():
                raise Cancelled("Examination was stopped while a large file was read.")
            piece = self._read(number)
            whole.update(piece)
            self._digests += hashlib.sha256(piece).digest()
        self.sha256 = whole.hexdigest()
        if self._is_changed():
            raise ValueError(CHANGING)

    @property
    def size_bytes(self) -> int:
        """Its length when it was opened."""
        return self._status.st_size

    def piece(self, number: int) -> bytes:
        """Return one piece, once it is shown to be what was hashed; raise EvidenceChanged otherwise."""
        try:
            read = self._read(number)
        except OSError as why:
            raise EvidenceChanged(
                f"The file could not be read to its end again ({why.strerror}). Its digests are kept; retry later."
            ) from None
        digest = hashlib.sha256(read).digest()
        if digest != self._digests[len(digest) * number : len(digest) * (number + 1)]:
            raise EvidenceChanged(CHANGED)
        return read

    def refuse_if_changed(self) -> None:
        """Raise EvidenceChanged where its size, or when it was written to or changed, is another than at the start."""
        if self._is_changed():
            raise EvidenceChanged(CHANGED)

    def close(self) -> None:
        """Close the descriptor now. Closing twice is allowed."""
        self._close()

    def _is_changed(self) -> bool:
        now, then = os.fstat(self._descriptor), self._status
        return (now.st_size, now.st_mtime_ns, now.st_ctime_ns) != (then.st_size, then.st_mtime_ns, then.st_ctime_ns)

    def _read(self, number: int) -> bytes:
        at, parts = PIECE_BYTES * number, []
        left = min(PIECE_BYTES, self.size_bytes - at)
        while left > 0 and (part := _read_at(self._descriptor, left, at)):
            parts.append(part)
            at, left = at + len(part), left - len(part)
        return b"".join(parts)


def _read_at(descriptor: int, most_bytes: int, at: int) -> bytes:
    if hasattr(os, "pread"):
        return os.pread(descriptor, most_bytes, at)
    os.lseek(descriptor, at, os.SEEK_SET)
    return os.read(descriptor, most_bytes)
