"""A specimen: one odd or hostile file under a name, and what must come of examining it."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

from app.domain.case import MediaKind
from app.domain.examination import Examined, Finding
from app.service.evidence import kind_of_file
from app.worker.failures import Failure, Shortfall, failure_sentence, shortfall_sentences
from app.worker.sniff import HEAD_BYTES


@dataclass(frozen=True, slots=True)
class Specimen:
    """`why` is None for a file that must decode whole, what is missing for one read in part, or why it is refused.

    `size` is (width, height), upright, `frames` the number that must be examined; None where it does not matter.
    """

    name: str
    content: bytes
    why: Shortfall | Failure | None = None
    size: tuple[int, int] | None = None
    frames: int | None = None

    @property
    def kind(self) -> MediaKind:
        """What intake takes it for."""
        return kind_of_file(self.name.encode(), self.content[:HEAD_BYTES])

    def objection(self, finding: Finding) -> str | None:
        """Say how a finding differs from what must come of this file; None where it does not."""
        came, expected = outcome_words(finding), self._expected_words()
        if not came.startswith(expected):
            return f"{self.name}: {came!r} instead of {expected!r}"
        if isinstance(finding, Examined):
            size, frames = (finding.width_px, finding.height_px), finding.frames_examined
            if self.size not in (None, size) or self.frames not in (None, frames):
                return f"{self.name}: {size}, {frames} frames, instead of {self.size}, {self.frames}"
        return None

    def _expected_words(self) -> str:
        if self.why is None:
            return "decoded"
        if isinstance(self.why, Shortfall):
            return f"partial: {shortfall_sentences(self.why)}"
        return f"refused: {failure_sentence(self.why).split('0')[0].split('(')[0]}"


def outcome_words(finding: Finding) -> str:
    """What came of a file, in words."""
    if isinstance(finding, Examined):
        return "decoded" if finding.partial is None else f"partial: {finding.partial}"
    return f"refused: {finding.reason}"


def png_chunk(name: bytes, body: bytes) -> bytes:
    """One chunk of a PNG with a true checksum."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, rows: bytes, *, bits: int = 8, colour: int = 2, interlace: int = 0) -> bytes:
    """A PNG of any header over `rows`, filter bytes included."""
    header = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, interlace)
    body = png_chunk(b"IHDR", header) + png_chunk(b"IDAT", zlib.compress(rows, 9)) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def tiff(*entries: tuple[int, int, int, int], strip: bytes = b"", following: int = 0) -> bytes:
    """A little-endian TIFF of one directory: (tag, type, count, value) each; the strip begins right after it."""
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *entry) for entry in entries)
    return b"II*\0\x08\0\0\0" + directory + struct.pack("<I", following) + strip


def box(name: bytes, *parts: bytes) -> bytes:
    """One ISO box (MP4, HEIF)."""
    body = b"".join(parts)
    return struct.pack(">I", 8 + len(body)) + name + body
