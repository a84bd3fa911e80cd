"""How long a file says that it is, so that one that was cut short is known as such. Reads headers only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.worker.pieces import Content

_RIFF_HEADER = 8
_BOX_HEADER = 8
_LONG_BOX_HEADER = 16
_MOST_PARTS = 4096
_BOXES = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
_EBML = b"\x1aE\xdf\xa3"
_EBML_ID_BYTES = 4


def is_cut_short(content: Content) -> bool | None:
    """Tell whether a file ends before it says that it does; None where its format does not say."""
    if isinstance(content, bytes) and content.startswith(b"\x89PNG"):
        return b"IEND" not in content
    if isinstance(content, bytes) and content.startswith(b"GIF8"):
        return not content.rstrip(b"\0").endswith(b";")
    return None if (ends_at := _end_of(content)) is None else ends_at > len(content)


def missing_bytes(content: bytes) -> int:
    """Return how many bytes a file lacks by its own word: of RIFF, of ISO boxes or of Matroska; 0 for all others."""
    return max(0, (_end_of(content) or 0) - len(content))


def _end_of(content: Content) -> int | None:
    """Return where the last part that begins in the file ends, maybe past its end; None for formats without parts."""
    head = content[:_RIFF_HEADER]
    if head.startswith(b"RIFF"):
        return _RIFF_HEADER + int.from_bytes(head[4:8], "little")
    if head[4:8] in _BOXES:
        return max(_ends_of_boxes(content), default=0)
    return max(_ends_of_elements(content), default=0) if head.startswith(_EBML) else None


def _ends_of_boxes(content: Content) -> Iterator[int]:
    """Yield where each box of the outermost level ends (ISO/IEC 14496-12, 4.2)."""
    at = 0
    for _ in range(_MOST_PARTS):
        header = content[at : at + _LONG_BOX_HEADER]
        if len(header) < _BOX_HEADER:
            return
        size = int.from_bytes(header[:4], "big")
        if size == 1:
            size = int.from_bytes(header[8:], "big") if len(header) == _LONG_BOX_HEADER else 0
        if size < _BOX_HEADER:  # 0 means as far as the file goes; less is nonsense
            return
        at += size
        yield at


def _ends_of_elements(content: Content) -> Iterator[int]:
    """Yield where each element of the outermost level ends (RFC 8794, 4 to 6); identifiers there have four bytes."""
    at = 0
    for _ in range(_MOST_PARTS):
        at += _EBML_ID_BYTES
        first = content[at : at + 1]
        if not first or not first[0]:
            return
        length = 9 - first[0].bit_length()
        mask = (1 << 7 * length) - 1
        size = int.from_bytes(content[at : at + length], "big") & mask
        if size == mask:  # unknown: as far as the file goes
            return
        at += length + size
        yield at
