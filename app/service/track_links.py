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
    Linked views never come to hold two faces of one frame, not through others either: such a track, which a file can
    bring about whose frames share a time, is believed only as far as it says nothing impossible, the nearest first.
    """
    tracks: dict[tuple[MediaId, int], list[int]] = defaultdict(list)
    for index, face in enumerate(faces):
        if face.track is not None:
            tracks[face.media_id, face.track.number].append(index)
    links: list[tuple[int, int]] = []
    for views in tracks.values():
        away = {pair: float(np.linalg.norm(vectors[pair[0]] - vectors[pair[1]])) for pair in combinations(views, 2)}
        near = sorted((pair for pair in away if away[pair] <= TRACK_REACH * distance), key=lambda pair: away[pair])
        links += _possible(near, {view: faces[view].frame_index for view in views})
    return links


def _possible(pairs: Sequence[tuple[int, int]], frames: dict[int, int]) -> list[tuple[int, int]]:
    """Return the pairs that, taken in this order, join no two views of one frame; `frames` says each view's frame."""
    joined = {view: {view} for view in frames}
    kept = []
    for one, other in pairs:
        both = joined[one] | joined[other]
        if len({frames[view] for view in both}) < len(both):
            continue
        kept.append((one, other))
        joined.update(dict.fromkeys(both, both))
    return kept
