"""Faces found again: those of an earlier look keep their number, and with it all that people decided about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from app.domain.audit import Fact
from app.domain.face import Box, Face, FaceState, FoundFace
from app.domain.ids import FaceId, MediaId
from app.service.crops import as_jpeg
from app.store import Work

LEAST_OVERLAP = 0.4
"""Boxes of two looks at one frame that share so much (intersection over union) are one face."""
LEAST_SHARED_DRAWN = 0.25
"""Of a face that a person drew so much will do: boxes on dots that were 3 % off shared 0.38 with the detector's at
least (60 portraits), and people draw heads rather than faces."""


def record_faces(work: Work, media_id: MediaId, found: Sequence[FoundFace]) -> int:
    """Record the faces of a closer look at a file, and return how many are new.

    A face that an earlier look found stays as it is, crop and all; it gains a vector where the models are others now.
    So does one that a person drew: what the detector finds there now is that face, unless it was taken back.
    A track of which a view was known keeps its number, the others come after those that the file had.
    """
    known = work.faces.all(media_id=media_id)
    again = same_faces(known, found)
    drawn: list[Fact] = [face.id for face in known if face.is_manual and face.id in again.values()]
    if drawn:
        work.note(found_as_drawn=drawn)
    tracks = _track_numbers(known, found, again)
    for place, face in enumerate(found):
        if place not in again:
            track = replace(face.track, number=tracks[face.track.number]) if face.track else None
            work.faces.add(media_id, replace(face, track=track), as_jpeg(face.crop))
    _add_vectors(work, found, again)
    return len(found) - len(again)


def same_faces(known: Sequence[Face], found: Sequence[FoundFace]) -> dict[int, FaceId]:
    """Return which of `found`, by place, are which known faces of the file: the largest overlap first, each once."""
    pairs = [
        (-overlap, face.id, place)
        for place, again in enumerate(found)
        for face in known
        if face.frame_index == again.frame_index
        and not is_taken_back(face)
        and (overlap := shared_place(face, again.detected.box)) >= least_shared(face)
    ]
    same: dict[int, FaceId] = {}
    for _, face_id, place in sorted(pairs):
        if place not in same and face_id not in same.values():
            same[place] = face_id
    return same


def shared_place(known: Face, box: Box) -> float:
    """Return how much a face of the case shares with a box, 0.0 to 1.0; of a drawn one also the box as it was drawn."""
    return max(known.box.overlap(box), known.drawn.overlap(box) if known.drawn is not None else 0.0)


def least_shared(known: Face) -> float:
    """Return how much a face of the case must share with another look's box to be the same."""
    return LEAST_SHARED_DRAWN if known.is_manual else LEAST_OVERLAP


def is_taken_back(known: Face) -> bool:
    """Return whether a person drew a face and it was then said to be none: it stands in nobody's way any more."""
    return known.is_manual and known.state is FaceState.NOT_A_FACE


def _track_numbers(known: Sequence[Face], found: Sequence[FoundFace], again: dict[int, FaceId]) -> dict[int, int]:
    """Return the number that each track of the closer look gets in the case."""
    earlier = {face.id: face.track.number for face in known if face.track is not None}
    numbers: dict[int, int] = {}
    for place, face in enumerate(found):
        if face.track is not None and again.get(place) in earlier:
            numbers.setdefault(face.track.number, earlier[again[place]])
    following = max(earlier.values(), default=-1) + 1
    for number in sorted({face.track.number for face in found if face.track is not None} - set(numbers)):
        numbers[number] = following
        following += 1
    return numbers


def _add_vectors(work: Work, found: Sequence[FoundFace], again: dict[int, FaceId]) -> None:
    for pack_id in sorted({found[place].embedding.pack_id for place in again}):
        lacking = set(work.faces.without_vector(pack_id))
        some = [place for place, face_id in again.items() if face_id in lacking]
        if some:
            vectors = np.stack([found[place].embedding.vector for place in some])
            work.faces.add_vectors(pack_id, [again[place] for place in some], vectors)
