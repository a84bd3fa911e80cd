"""Files that are not what they seem, as plain bytes: nothing here needs a picture library."""

import random
import struct
import zlib
from collections.abc import Callable

from app.demo.contents import Content
from app.demo.truth import Expected

_CLAIMED_PX = 50_000
_NOISE_BYTES = 6_000


def odd_bytes(content: Content, seed: int) -> bytes:
    """The bytes of a file that is no picture. Raises KeyError for contents that are drawn."""
    makers: dict[Content, Callable[[], bytes]] = {
        Content.NOISE: lambda: b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + _noise(seed),
        Content.RANDOM: lambda: _noise(seed),
        Content.EMPTY: lambda: b"",
        Content.SCRIPT: lambda: b"ffconcat version 1.0\nfile '../DCIM/100HOME/IMG_2040.JPG'\nduration 4\n",
        Content.PLAYLIST: _playlist,
        Content.BOMB: _bomb,
        Content.TEXT: lambda: b"Drawn for a demonstration: nobody in these pictures exists.\n",
    }
    return makers[content]()


def expected_of(content: Content) -> Expected:
    """What an honest workstation says about such a file."""
    if content is Content.CUT_SHORT:
        return Expected.PARTIAL
    if content in (Content.PLAYLIST, Content.TEXT):
        return Expected.SKIPPED
    return Expected.EXAMINED if content.is_drawn else Expected.FAILED


def _noise(seed: int) -> bytes:
    return random.Random(seed).randbytes(_NOISE_BYTES)  # noqa: S311 - filler, not a key


def _playlist() -> bytes:
    """A playlist whose address leads nowhere: the top-level domain `invalid` is reserved for that (RFC 2606)."""
    address = b"http://never-to-be-fetched.invalid/segment-0.ts"
    return b"#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4.0,\n" + address + b"\n#EXT-X-ENDLIST\n"


def _bomb() -> bytes:
    """A small PNG whose header claims a huge picture; its data stop after a thousand rows."""
    header = struct.pack(">IIBBBBB", _CLAIMED_PX, _CLAIMED_PX, 1, 0, 0, 0, 0)
    row = bytes(1 + -(-_CLAIMED_PX // 8))
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(row * 1000, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
