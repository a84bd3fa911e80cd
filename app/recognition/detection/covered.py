"""The last resort where no face was found: one covered below, sighted by the scout, completed, then judged."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import cv2
import numpy as np

from app.domain.face import DetectedFace
from app.recognition.detection.completion import Completed, completed
from app.recognition.detection.halves import Halves
from app.recognition.detection.patch import Points, patch
from app.recognition.detection.placing import box_of
from app.recognition.detection.points import steady_points_and_wobble, wobble
from app.recognition.detection.profiles import Budget
from app.recognition.detection.scouting import Sighting, sighted
from app.recognition.detection.sizes import LARGEST_SHARE, scouted_sizes
from app.recognition.detection.sources import MmodSource
from app.recognition.detection.turns import FACE_SHARE, PATCH_PX, Reading, hog_of, middle_box, mmod_of
from app.recognition.pack import ModelPack

_SIGHTINGS, _LEAST_SIGHTING = 2, 1.5
"""Of 45 covered faces the scout sighted 43 before anything else, the others second, at scores of 4.9 and more."""
_ACROSS, _DOWN, _STARTS = (0.0, -0.2, 0.2), (0.0, 0.15, 0.3), 2
"""A sighting may lie beside the face, or too high where the lower half is covered. Points are looked for from nine
places, and the two where they keep stillest are gone on with: of 50 covered faces 49 were found so, all nine no more,
the two upper ones of the middle alone 47."""
_EVIDENCE, _STILL, _EVIDENCE_PER_WOBBLE = 1.05, 0.015, 12.0
"""The more the points wander, the more evidence is asked. Of 40 covered faces that are found no other way (covers of
one colour and of patterns) 29 have 0.1 more than this asks, and the next 0.5 less; of 80 scrambled ones, whose eyes may
stand side by side by chance, 2 have enough, and 7 would at 0.8. Of faces that lie or stand on their head one in five
has enough: they have been searched by then."""
_PLENTY = 2.0
_SMALLER = 0.8
"""Where nothing is sighted, so much smaller faces are than were searched for: of 498 portraits one, 11 px wide."""
_THRESHOLD = -1.1
_SAME_WITHIN, _SAME_SIZE = 0.35, 1.9


def covered_faces(halves: Halves, pack: ModelPack, budget: Budget) -> Iterator[DetectedFace]:
    """Yield the face that both detectors know best once its lower half is drawn in, if they know one."""
    best: Completed | None = None
    for one in _distinct(_sightings(halves, pack, budget))[:_SIGHTINGS]:
        for points in _starts(halves, one, pack):
            found = completed(halves.pixels, points, pack)
            if found is not None and (best is None or found.evidence > best.evidence):
                best = found
        if best is not None and best.evidence >= _PLENTY:
            break
    if best is not None and best.evidence >= _asked(wobble(best.seen.pixels, middle_box(0.0), pack.landmarks)):
        seen = best.seen.pixels
        own = Reading(best.seen, best.turn_deg, middle_box(mmod_of(seen, pack).score), hog_of(seen, pack))
        yield DetectedFace(box_of(own), own.evidence, best.points.astype(np.float32), is_unclear_below=True)


def _asked(wandering: float) -> float:
    """Return how much evidence is asked of a face whose points wander so far, in widths of it."""
    return _EVIDENCE + _EVIDENCE_PER_WOBBLE * max(0.0, wandering - _STILL)


def _sightings(halves: Halves, pack: ModelPack, budget: Budget) -> list[Sighting]:
    """Return where a face may be, surest first: as the scout says or, where there is none, as MMOD hardly does."""
    height, width = halves.pixels.shape[:2]
    scout = pack.mmod.scout
    if scout is not None:
        beyond_px = LARGEST_SHARE * max(width, height)
        for smallest_px in (budget.smallest_px, _SMALLER * budget.smallest_px):
            faces_px = scouted_sizes(width, height, smallest_px, beyond_px, budget.last_pixels)
            if found := sighted(halves, scout, faces_px, _LEAST_SIGHTING, budget.least_detail):
                return found
        return []
    boxes = MmodSource(pack.mmod, budget, budget.last_pixels, _THRESHOLD).find(halves)
    return [Sighting((box.left + box.right) / 2, (box.top + box.bottom) / 2, box.side_px, box.score) for box in boxes]


def _distinct(sightings: list[Sighting]) -> list[Sighting]:
    kept: list[Sighting] = []
    for one in sightings:
        if not any(_is_same(one, other) for other in kept):
            kept.append(one)
    return kept


def _is_same(one: Sighting, other: Sighting) -> bool:
    within_px = _SAME_WITHIN * max(one.face_px, other.face_px)
    is_near = abs(one.x - other.x) < within_px and abs(one.y - other.y) < within_px
    return is_near and 1 / _SAME_SIZE < one.face_px / other.face_px < _SAME_SIZE


def _starts(halves: Halves, one: Sighting, pack: ModelPack) -> list[Points]:
    """Return points, (5, 2) in the picture, from the places about a sighting where they keep stillest."""
    found: list[tuple[float, Points]] = []
    for across, down in itertools.product(_ACROSS, _DOWN):
        place = (one.x + across * one.face_px, one.y + down * one.face_px)
        seen = patch(halves.pixels, place, FACE_SHARE * one.face_px, PATCH_PX, 0.0, edge=cv2.BORDER_REPLICATE)
        points, wandering = steady_points_and_wobble(seen.pixels, middle_box(one.score), pack.landmarks)
        found.append((wandering, seen.in_picture(points)))
    return [points for _, points in sorted(found, key=lambda start: start[0])[:_STARTS]]
