"""The second look: some pictures, nobody knows which, are examined again by a process that has seen nothing else.

A file that takes over the process that opens it could falsify what that process says of the files beside it. The second
look finds that out, with a chance that grows with every file that is falsified.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace

import numpy as np

from app.domain.case import MediaKind
from app.domain.examination import Discrepancy, Examined, Finding, WorkItem
from app.domain.face import FoundFace

SAME_WITHIN = 1e-5
"""How far any number of a vector may differ: faces embedded in other company are added up in another order."""
DIFFERED = (
    "Examined twice, by two processes, this picture gave two results; the second, by a process that saw nothing else, "
    "is kept. A file examined beside it may have falsified the first: all that shared its process were examined again, "
    "each by a process of its own. Look for that file among them, and examine what follows with strict."
)
NOT_REPEATED = (
    "Examined again by a process of its own, this picture gave no result ({0}); the first is kept. Look at it yourself."
)


def repeatable(item: WorkItem, finding: Finding) -> Examined | None:
    """Return a finding that a second look must come to, too: that of a sound picture. A video's depends on its time.

    Where every file has a process of its own, no other could have falsified what it says.
    """
    if item.is_strict or item.kind is not MediaKind.PICTURE:
        return None
    return finding if isinstance(finding, Examined) and finding.partial is None else None


def agreed(first: Examined, second: Finding) -> Examined:
    """Return the finding to keep: the first where both are the same, else the safer, with a sentence that says so."""
    if not isinstance(second, Examined):
        words = NOT_REPEATED.format(second.reason)
        return replace(first, partial=words, discrepancy=_between(first, second, "first"))
    is_same = (
        _size(first) == _size(second)
        and second.partial is None
        and second.taken_on == first.taken_on
        and first.hashed == second.hashed
        and len(first.faces) == len(second.faces)
        and all(_is_same_face(one, other) for one, other in zip(first.faces, second.faces, strict=True))
    )
    if is_same:
        return first
    words = " ".join(filter(None, (second.partial, DIFFERED)))
    return replace(second, partial=words, discrepancy=_between(first, second, "second"))


def _between(first: Examined, second: Finding, kept: str) -> Discrepancy:
    faces, size = (len(second.faces), _size_words(second)) if isinstance(second, Examined) else (None, None)
    return Discrepancy(
        len(first.faces), faces, _size_words(first), size, digest_of(first), digest_of(second), kept
    )  # fmt: skip


def digest_of(finding: Finding) -> str:
    """Return the SHA-256 of all that a finding says of its file: size, day, hash, faces, crops, vectors, words."""
    if not isinstance(finding, Examined):
        return hashlib.sha256(finding.reason.encode()).hexdigest()
    told = hashlib.sha256(
        repr((_size(finding), finding.partial, len(finding.faces), finding.taken_on, finding.hashed)).encode()
    )
    for face in finding.faces:
        told.update(repr((face.detected.box, face.frame_index, face.frame_time_ms, face.track)).encode())
        for numbers in (face.detected.landmarks, face.crop.pixels, face.embedding.vector):
            told.update(numbers.tobytes())
    return told.hexdigest()


def _size_words(finding: Examined) -> str:
    return f"{finding.width_px} x {finding.height_px}"


def _size(finding: Examined) -> tuple[int, int, int]:
    return finding.width_px, finding.height_px, finding.frames_examined


def _is_same_face(one: FoundFace, other: FoundFace) -> bool:
    return (
        one.detected.box == other.detected.box
        and one.frame_index == other.frame_index
        and np.array_equal(one.crop.pixels, other.crop.pixels)
        and bool(np.allclose(one.embedding.vector, other.embedding.vector, rtol=0, atol=SAME_WITHIN))
    )
