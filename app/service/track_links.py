"""Which faces the grouping takes for one person because a track says so: cautiously, for a track can be wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from app.domain.face import Face
from app.domain.ids import MediaId

TRACK_REACH = 1.25
"""How much further than the grouping distance two views of one track may lie apart: a turn of the head from look to
look moves a vector further than that distance allows. Of the pairs of strangers in 446 portraits of adults two in a
thousand lay as near, and 98 % of the pairs of one person (docs/video.md)."""


def of_one_track(faces: Sequence[Face], vectors: NDArray[np.float32], distance: float) -> list[tuple[int, int]]:
    """Return index pairs of `faces` that share a track and whose vectors, float32 (n, d), lie near enough.

    Pairs, not whole tracks: a view that lies further from every other view of its track is left to its distances.
    """
    tracks: dict[tuple[MediaId, int], list[int]] = defaultdict(list)
    for index, face in enumerate(faces):
        if face.track is not None:
            tracks[face.media_id, face.track.number].append(index)
    return [
        (one, other)
        for views in tracks.values()
        for one, other in combinations(views, 2)
        if faces[one].frame_index != faces[other].frame_index
        and float(np.linalg.norm(vectors[one] - vectors[other])) <= TRACK_REACH * distance
    ]
