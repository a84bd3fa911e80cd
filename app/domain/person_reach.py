"""Which faces a decision about persons can reach: all that something binds to those it names, however far."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from app.domain.ids import DecisionId, FaceId
from app.domain.person import TOGETHER, Decision


def reach(start: Iterable[FaceId], links: NDArray[np.int64], decisions: Sequence[Decision]) -> frozenset[FaceId]:
    """Return the faces that links, int64 (k, 2), and decisions bind to some faces, directly or through others.

    Decisions count whether they are in force or not, so that a decision and its being taken back reach the same faces.
    Two faces of which only one is returned are never one person, so whoever is one person among those returned follows
    from them alone.
    """
    groups = [each.faces for each in decisions if each.kind in TOGETHER]
    of_face: dict[int, list[int]] = {}
    for number, faces in enumerate(groups):
        for face_id in faces:
            of_face.setdefault(face_id, []).append(number)
    ends = np.concatenate([links, links[:, ::-1]]) if len(links) else np.empty((0, 2), np.int64)
    ends = ends[np.argsort(ends[:, 0], kind="stable")]
    found, waiting, followed = set[int](), set[int](start), set[int]()
    while waiting:
        found |= waiting
        asked = np.fromiter(waiting, np.int64, len(waiting))
        first, last = (np.searchsorted(ends[:, 0], asked, side) for side in ("left", "right"))
        beside = {int(end) for low, high in zip(first, last, strict=True) for end in ends[low:high, 1]}
        for number in {number for face_id in waiting for number in of_face.get(face_id, ())} - followed:
            followed.add(number)
            beside.update(groups[number])
        waiting = beside - found
    return frozenset(map(FaceId, found))


def faces_about(decision: Decision, decisions: Sequence[Decision]) -> set[FaceId]:
    """Return the faces that a decision is about; of an undo, those of what it takes back, and so on."""
    by_id: dict[DecisionId, Decision] = {each.id: each for each in decisions}
    while decision.undoes is not None:
        decision = by_id[decision.undoes]
    return {*decision.faces, *decision.apart_from}
