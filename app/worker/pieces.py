"""A large file as the process that opens it sees it: a file to read and seek in, fetched piece by piece.

The process has no descriptor of it. It asks for a piece by its number and gets the bytes, compared with what was hashed
(app/service/large_files.py). A few pieces are kept, because sound and picture may lie in different places.
"""

from __future__ import annotations

import io
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from app.domain.examination import PIECE_BYTES

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_MOST_KEPT = 8


class Pieces(io.RawIOBase):
    """Reads a file of `size_bytes` through `fetch`, which returns the piece of a number. Slices are bytes."""

    def __init__(self, size_bytes: int, fetch: Callable[[int], bytes]) -> None:
        self._size_bytes = size_bytes
        self.fetch = fetch
        self._kept: OrderedDict[int, bytes] = OrderedDict()
        self._at = 0

    def __len__(self) -> int:
        """Return the length of the file."""
        return self._size_bytes

    def __getitem__(self, wanted: slice) -> bytes:
        """Return the bytes of a plain slice, as bytes themselves would."""
        start, stop, _ = wanted.indices(self._size_bytes)
        parts = []
        while start < stop:
            part = self._from(start, stop - start)
            parts.append(part)
            start += len(part)
        return b"".join(parts)

    def afresh(self) -> Pieces:
        """Return the same file, to be read from its beginning, with a position of its own."""
        other = Pieces(self._size_bytes, self.fetch)
        other._kept = self._kept
        return other

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return where the next read begins."""
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move there, as files do; a place before the beginning is refused."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size_bytes}[whence]
        if base + offset < 0:
            raise ValueError("no place in the file")
        self._at = base + offset
        return self._at

    def readinto(self, into: WriteableBuffer) -> int:
        """Read as far as the end of a piece; 0 at the end of the file."""
        view = memoryview(into).cast("B")
        part = self._from(self._at, len(view))
        view[: len(part)] = part
        self._at += len(part)
        return len(part)

    def _from(self, at: int, most_bytes: int) -> bytes:
        if at >= self._size_bytes:
            return b""
        number, offset = divmod(at, PIECE_BYTES)
        if number in self._kept:
            self._kept.move_to_end(number)
        else:
            self._kept[number] = self.fetch(number)
            if len(self._kept) > _MOST_KEPT:
                self._kept.popitem(last=False)
        return self._kept[number][offset : offset + most_bytes]


Content: TypeAlias = bytes | Pieces
"""What a file is opened from."""


def as_file(content: Content) -> io.BytesIO | Pieces:
    """Return a file to read and seek in, from its beginning."""
    return io.BytesIO(content) if isinstance(content, bytes) else content.afresh()
