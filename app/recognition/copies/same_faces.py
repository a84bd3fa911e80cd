"""Faces of pictures that are nearly the same: which are one face seen again, by where they are and by their vectors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.copies import LEAST_OVERLAP, FaceCopy, shared_place
from app.domain.ids import FaceId

COPY_REACH = 0.6
"""How far two copies of one face may lie apart, as a share of the distance at which grouping stops (docs/copies.md)."""


@dataclass(frozen=True, slots=True)
class PlacedFace:
    """A face: its place as shares of its picture (left, top, right, bottom), and its vector, float32 (d,)."""

    face_id: FaceId
    place: tuple[float, float, float, float]
    vector: NDArray[np.float32]


def same_faces(pictures: Sequence[Sequence[PlacedFace]], most_distance: float) -> list[FaceCopy]:
    """Return which faces of a stack of pictures are another one seen again; `pictures` in their order, its first first.

    A face goes to the nearest first face of an earlier picture at the same place, where their vectors are near enough,
    and no two faces of one picture to the same; all others are firsts themselves. So a face that only one of the
    copies shows, at the edge that others lack, say, is put under nobody.
    """
    firsts: list[PlacedFace] = []
    found: list[FaceCopy] = []
    for faces in pictures:
        pairs = sorted(
            (float(np.linalg.norm(face.vector - first.vector)), number, place)
            for number, face in enumerate(faces)
            for place, first in enumerate(firsts)
            if shared_place(face.place, first.place) >= LEAST_OVERLAP
        )
        taken: set[int] = set()
        settled: set[int] = set()
        for distance, number, place in pairs:
            if distance <= most_distance and number not in settled and place not in taken:
                settled.add(number)
                taken.add(place)
                found.append(FaceCopy(faces[number].face_id, firsts[place].face_id, distance))
        firsts += [face for number, face in enumerate(faces) if number not in settled]
    return found
