"""Make one face of several findings: of different sizes, sources and turns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.face import DetectedFace
from app.recognition.networks.proposals import ScoredBox

SAME_FACE_OVERLAP = 0.3
"""Two boxes that share this much (intersection over union) are one face; neighbours in a crowd share less."""
WITHIN_SHARE = 0.75
"""A box of which this much lies in a surer one is part of that face: an eye or a mouth taken for a face."""


def one_per_face(boxes: Iterable[ScoredBox]) -> list[ScoredBox]:
    """Return boxes, surest first, without those that lie on a surer one. Scores must be comparable."""
    kept: list[ScoredBox] = []
    for box in sorted(boxes, key=lambda box: (-box.score, box.left, box.top, box.right)):
        if not any(_are_one(box, other) for other in kept):
            kept.append(box)
    return kept


def reconciled(by_source: Sequence[Sequence[ScoredBox]]) -> list[ScoredBox]:
    """Return what several sources found, each face once.

    Their scores are not comparable, so a face found by several keeps the box of the first source that found it.
    """
    kept: list[ScoredBox] = []
    for boxes in by_source:
        own = one_per_face(boxes)
        kept += [box for box in own if not any(_are_one(box, other) for other in kept)]
    return kept


def merged(faces: Iterable[DetectedFace]) -> list[DetectedFace]:
    """Return `faces`, surest first, without those whose box lies on that of a surer one."""
    kept: list[DetectedFace] = []
    boxes: list[ScoredBox] = []
    for face in sorted(faces, key=lambda face: (-face.detector_score, face.box.left, face.box.top)):
        box = face.box
        placed = ScoredBox(box.left, box.top, box.left + box.width - 1, box.top + box.height - 1, face.detector_score)
        if not any(_are_one(placed, other) for other in boxes):
            kept.append(face)
            boxes.append(placed)
    return kept


def _are_one(one: ScoredBox, other: ScoredBox) -> bool:
    across = min(one.right, other.right) - max(one.left, other.left) + 1
    down = min(one.bottom, other.bottom) - max(one.top, other.top) + 1
    if across <= 0 or down <= 0:
        return False
    shared, area, other_area = across * down, _area(one), _area(other)
    return shared > SAME_FACE_OVERLAP * (area + other_area - shared) or shared > WITHIN_SHARE * min(area, other_area)


def _area(box: ScoredBox) -> float:
    return (box.right - box.left + 1) * (box.bottom - box.top + 1)
