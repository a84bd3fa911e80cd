"""Track: which faces of one moment carry on those of the moments before, by place and by likeness together.

Pure functions on boxes, times and distances. Place alone is not believed: a change of scene that was overlooked puts a
stranger where somebody else was, and a stranger who is taken for them would take their views' places.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product

from app.domain.face import Box

SURE_OVERLAP = 0.3
SURE_GAP_MS = 1100
SURE_REACH = 1.5
"""Boxes that share that much (intersection over union) from one second to the next, without a rival, are one face
unless their vectors are this many times the grouping distance apart: blur and a turn move a vector beyond it."""
MOST_GROWTH = 1.6
"""From one sighting to the next a face becomes no more than this many times as wide, or narrower."""
_REACH_AT_ONCE = 0.6
_REACH_PER_S = 1.5
"""How far a face may get, in its own widths: 1.5 a second is a person walking past a camera, close up."""
_PLACE_WEIGHT = 0.2
"""How much of the grouping distance a face in the very place is nearer than one that only just could have got there."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where and when a face was seen; `scene` counts the changes of scene before it."""

    box: Box
    time_ms: int
    scene: int


Distance = Callable[[int, int], float]
"""How far the vectors of track number i and face number j are apart."""


def continued(
    ends: Sequence[Spot], seen: Sequence[Spot], longest_gap_ms: int, distance: Distance, limit: float
) -> list[int | None]:
    """Return for each face in `seen`, all of one moment, the index of the track that it carries on, or None.

    `ends` are the last sightings of the tracks still open. A track goes on within its scene and no longer than
    `longest_gap_ms` after it was seen, where the face can have got in that time, and if their vectors are within
    `limit` of each other, or half as far again where place leaves no other choice. Among several the nearest are paired
    first. No track gets two faces of one moment.
    """
    near = {
        (track, face): closeness
        for (track, end), (face, spot) in product(enumerate(ends), enumerate(seen))
        if (closeness := _closeness(end, spot, longest_gap_ms)) > 0
    }
    costs = {}
    for (track, face), closeness in near.items():
        apart = distance(track, face)
        if apart <= limit * (SURE_REACH if _is_sure((track, face), near, ends, seen) else 1.0):
            costs[track, face] = apart - _PLACE_WEIGHT * limit * closeness
    return _paired(costs, len(seen))


def _closeness(end: Spot, spot: Spot, longest_gap_ms: int) -> float:
    """Return how plainly a face could have got from `end` to `spot`: 1 where it stayed, 0 where it cannot have."""
    gap_ms = spot.time_ms - end.time_ms
    if end.scene != spot.scene or not 0 <= gap_ms <= longest_gap_ms:
        return 0.0
    if not 1 / MOST_GROWTH <= spot.box.width / max(1, end.box.width) <= MOST_GROWTH:
        return 0.0
    across = (spot.box.left + spot.box.width / 2) - (end.box.left + end.box.width / 2)
    down = (spot.box.top + spot.box.height / 2) - (end.box.top + end.box.height / 2)
    reach = (_REACH_AT_ONCE + _REACH_PER_S * gap_ms / 1000) * (spot.box.width + end.box.width) / 2
    return max(0.0, 1.0 - math.hypot(across, down) / max(reach, 1.0))


def _is_sure(
    pair: tuple[int, int], near: dict[tuple[int, int], float], ends: Sequence[Spot], seen: Sequence[Spot]
) -> bool:
    """Tell whether place leaves no choice: much overlap, soon after, and neither of the two could be another."""
    end, spot = ends[pair[0]], seen[pair[1]]
    if spot.time_ms - end.time_ms > SURE_GAP_MS or end.box.overlap(spot.box) < SURE_OVERLAP:
        return False
    return all(other == pair or (other[0] != pair[0] and other[1] != pair[1]) for other in near)


def _paired(costs: dict[tuple[int, int], float], faces: int) -> list[int | None]:
    """Pair greedily, the cheapest first; equal costs in the order of tracks and faces."""
    chosen: list[int | None] = [None] * faces
    taken: set[int] = set()
    for track, face in sorted(costs, key=lambda pair: (costs[pair], pair)):
        if track not in taken and chosen[face] is None:
            chosen[face] = track
            taken.add(track)
    return chosen
