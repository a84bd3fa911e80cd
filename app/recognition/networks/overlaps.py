"""Boxes that lie on each other: which one is kept, and which are worth scoring again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.recognition.networks.proposals import ScoredBox

Boxes: TypeAlias = NDArray[np.float64]
"""Left, top, right, bottom and score of each box, shape (n, 5); edges included."""
SAME_FACE_OVERLAP = 0.3382761351109955
"""Intersection over union above which two boxes are one face; found in training and on record in the weight file."""


def kept(boxes: Boxes) -> list[ScoredBox]:
    """Return boxes surest first, without those that lie on a surer one."""
    return [ScoredBox(*boxes[best].tolist()) for best, _ in _groups(boxes)]


def worth_scoring(boxes: Boxes, doubt: float) -> NDArray[np.bool_]:
    """Return for each box whether it could be kept if scores were wrong by half of `doubt`.

    That is all but those on a box kept whose score is higher by more.
    """
    is_worth = np.zeros(len(boxes), np.bool_)
    for best, others in _groups(boxes):
        is_worth[best] = True
        is_worth[others] |= boxes[others, 4] >= boxes[best, 4] - doubt
    return is_worth


def _groups(boxes: Boxes) -> Iterator[tuple[int, NDArray[np.intp]]]:
    """Yield the index of each box to keep, surest first, and the indices of those that lie on it and on none before."""
    areas = _areas(boxes)
    waiting = np.argsort(-boxes[:, 4], kind="stable")
    while len(waiting):
        best, rest = waiting[0], waiting[1:]
        corners = np.maximum(boxes[rest, :2], boxes[best, :2]), np.minimum(boxes[rest, 2:4], boxes[best, 2:4])
        shared = _areas(np.concatenate(corners, axis=1))
        is_same = shared > SAME_FACE_OVERLAP * (areas[rest] + areas[best] - shared)
        yield int(best), rest[is_same]
        waiting = rest[~is_same]


def _areas(boxes: Boxes) -> NDArray[np.float64]:
    """Return the area of each box; 0 where it has none."""
    sides = np.maximum(boxes[:, 2:4] - boxes[:, :2] + 1.0, 0.0)
    return np.asarray(sides.prod(axis=1))
