"""How long a picture file says that it is, so that one that was cut short is known as such. Reads headers only."""

from __future__ import annotations

from collections.abc import Iterator

_RIFF_HEADER = 8
_BOX_HEADER = 8
_LONG_BOX_HEADER = 16
_MOST_BOXES = 4096


def missing_bytes(content: bytes) -> int:
    """Return how many bytes a RIFF file or a file of ISO boxes lacks by its own word; 0 for a whole one and others."""
    if content[:4] == b"RIFF":
        return max(0, _RIFF_HEADER + int.from_bytes(content[4:8], "little") - len(content))
    if content[4:8] == b"ftyp":
        return max(0, max(_ends_of_boxes(content), default=0) - len(content))
    return 0


def lacks_its_end(content: bytes) -> bool | None:
    """Tell whether a picture that does not decode was cut short; None where its format has no mark at its end.

    A JPEG decoder bears any damage but the want of more data, so that one that fails was cut.
    """
    if content.startswith(b"\x89PNG"):
        return b"IEND" not in content
    if content.startswith(b"GIF8"):
        return not content.rstrip(b"\0").endswith(b";")
    if content.startswith(b"\xff\xd8"):
        return True
    return missing_bytes(content) > 0 if content.startswith(b"RIFF") or content[4:8] == b"ftyp" else None


def _ends_of_boxes(content: bytes) -> Iterator[int]:
    """Yield where each box of the outermost level ends (ISO/IEC 14496-12, 4.2), the last of them maybe past the end."""
    at = 0
    for _ in range(_MOST_BOXES):
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
