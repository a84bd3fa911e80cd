"""The cascade: cheap searches first, dear ones only where they found nothing, every finding judged alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import cv2
import numpy as np

from app.domain.face import Box, DetectedFace
from app.recognition.detection.brought_alone import proposed_alone
from app.recognition.detection.halves import Halves, Pixels
from app.recognition.detection.lift import lifted
from app.recognition.detection.patch import Points, patch
from app.recognition.detection.points import points_in, roll_deg, steady_points_in
from app.recognition.detection.profiles import Budget
from app.recognition.detection.reconcile import merged, reconciled
from app.recognition.detection.sources import BroughtSource, FaceSource, HogSource, MmodSource
from app.recognition.detection.steadiness import Settled, settled, wobble_of
from app.recognition.detection.turns import CLEAR_HOG, Reading, judged, tilted_score
from app.recognition.networks.proposals import ScoredBox
from app.recognition.pack import ModelPack

_FACE_EVIDENCE = 0.0
_MOST_WOBBLE = 0.04
"""Points of 50 faces that lay in a turned picture wandered 0.017 widths at most, those of 4 covered ones that were
found lying while they stood upright 0.053 at least."""
_LAST_THRESHOLD, _LAST_TRIES, _LAST_TURNS_DEG = -1.1, 4, (45, 315)
"""Of 100 covered faces 96 were the first of what MMOD is not sure of, and none came after that. Quarter turns have been
searched by then."""
_LAST_EVIDENCE, _LAST_WOBBLE, _EVIDENCE_PER_WOBBLE = -0.95, 0.02, 8.0
"""The more the points wander, the more evidence is asked: all but one of 20 covered faces had enough by 0.18 and more,
all but 5 of 87 pictures without a face too little; these were faces scrambled or erased."""
_LAST_TILTED = -0.95
"""MMOD's mean score of the same faces turned a little was -0.87 or more but for one, of 4 of those 5 below -1.05."""
_NO_SCORE = -9.0
_OWN_POINTS_FROM_PX = 110.0
"""An upright face this wide gets its points in the picture itself, in whole pixels, as face_recognition finds them."""
_OWN_POINTS_WITHIN_DEG = 20.0
_UPRIGHT_WITHIN_DEG = 60.0
_FINE_PX = 400
"""Points of all other faces are found in a patch this wide, so that whole pixels of it are small."""


def faces_of(pixels: Pixels, pack: ModelPack, budget: Budget) -> list[DetectedFace]:
    """Return the faces of a picture, uint8 RGB (height, width, 3), surest first, with as much effort as allowed."""
    seen = lifted(pixels)
    seen = pixels if seen is None else seen
    halves = Halves(seen)
    if budget.trusts_brought and pack.brought_detectors:
        return merged(_placed(seen, reading, pack) for reading in proposed_alone(halves, pack, budget, _FACE_EVIDENCE))
    found = list(_upright(halves, pack, budget))
    if budget.turned_pixels and (budget.turns_always or not any(_is_upright(face) for face in found)):
        found += [face for turns in (2, 1, 3) for face in _turned(halves, turns, pack, budget)]
    if budget.last_pixels and not found:
        found += _last_resort(halves, pack, budget)
    return merged(found)


def _is_upright(face: DetectedFace) -> bool:
    """Say whether the face stands about upright: where all lie on their side, the picture may lie there, too."""
    return abs(roll_deg(face.landmarks.astype(np.float64))) <= _UPRIGHT_WITHIN_DEG


def sources_of(pack: ModelPack, budget: Budget) -> list[FaceSource]:
    """Return who proposes faces, those whose boxes count first ahead of the others."""
    sources: list[FaceSource] = [
        MmodSource(pack.mmod, budget, budget.upright_pixels, scouted_pixels=budget.scouted_pixels)
    ]
    sources += [BroughtSource(detector) for detector in pack.brought_detectors]
    return [*sources, HogSource(pack.detector)] if budget.asks_hog else sources


def _upright(halves: Halves, pack: ModelPack, budget: Budget) -> Iterator[DetectedFace]:
    sources = sources_of(pack, budget)
    by_source = [source.find(halves) for source in sources]
    sure = {box for source, boxes in zip(sources, by_source, strict=True) for box in boxes if source.is_sure(box)}
    mmods = set(by_source[0])
    for box in reconciled(by_source):
        as_mmod = box if box in mmods else replace(box, score=_NO_SCORE)
        yield from _accepted(halves.pixels, [as_mmod], pack, budget, _NO_SCORE if box in sure else _FACE_EVIDENCE)


def _turned(halves: Halves, turns: int, pack: ModelPack, budget: Budget) -> Iterator[DetectedFace]:
    """Search the picture after quarter turns; what is found is judged in the picture as it stands."""
    source = MmodSource(pack.mmod, budget, budget.turned_pixels, scouted_pixels=budget.scouted_turned_pixels)
    height, width = halves.pixels.shape[:2]
    for box in source.find(halves.turned(turns)):
        placed = turned_back(box, turns, width, height)
        face = judged(halves.pixels, placed, pack, budget.face_turns_deg, 90 * turns)
        if face.reading.evidence >= _FACE_EVIDENCE and wobble_of(face.reading, pack) <= _MOST_WOBBLE:
            yield _placed(halves.pixels, face.reading, pack)


def _last_resort(halves: Halves, pack: ModelPack, budget: Budget) -> list[DetectedFace]:
    """Judge the best of what MMOD is not sure of at all, such as half covered faces, and keep the best of it."""
    source = MmodSource(pack.mmod, budget, budget.last_pixels, _LAST_THRESHOLD)
    tried = [judged(halves.pixels, box, pack, _LAST_TURNS_DEG).reading for box in source.find(halves)[:_LAST_TRIES]]
    if not tried:
        return []
    best, as_tried = max(((settled(one, pack), one) for one in tried), key=lambda pair: _last_margin(pair[0]))
    if _last_margin(best) < 0 or tilted_score(halves.pixels, as_tried, pack) < _LAST_TILTED:
        return []
    return [_placed(halves.pixels, best.reading, pack)]


def _last_margin(found: Settled) -> float:
    """Return by how much the evidence exceeds what is asked of a face whose points wander as far as this one's."""
    wandering = max(0.0, found.wobble - _LAST_WOBBLE)
    return found.reading.evidence - (_LAST_EVIDENCE + _EVIDENCE_PER_WOBBLE * wandering)


def _accepted(
    pixels: Pixels, boxes: Sequence[ScoredBox], pack: ModelPack, budget: Budget, least: float
) -> Iterator[DetectedFace]:
    for box in boxes:
        face = judged(pixels, box, pack, budget.face_turns_deg)
        if face.reading.evidence >= least:
            yield _placed(pixels, settled(face.reading, pack).reading, pack)


def _placed(pixels: Pixels, reading: Reading, pack: ModelPack) -> DetectedFace:
    """Return the face as it lies in the picture: upright box, evidence, five points as exact as the picture allows."""
    (x, y), width_px = reading.square()
    box = Box(round(x - width_px / 2), round(y - width_px / 2), round(width_px), round(width_px))
    if width_px >= _OWN_POINTS_FROM_PX and abs(reading.turn_deg) <= _OWN_POINTS_WITHIN_DEG:
        edges = ScoredBox(box.left, box.top, box.left + box.width - 1, box.top + box.height - 1, 0.0)
        points = points_in(pixels, edges, pack.landmarks)
    else:
        points = _fine_points(pixels, reading, pack)
    return DetectedFace(box, reading.evidence, points.astype(np.float32))


def _fine_points(pixels: Pixels, reading: Reading, pack: ModelPack) -> Points:
    seen = reading.seen
    middle = (seen.pixels.shape[0] - 1) / 2
    x, y = seen.in_picture(np.array([[middle, middle]]))[0]
    width_px = seen.pixels.shape[0] / seen.enlarged
    fine = patch(pixels, (float(x), float(y)), width_px, _FINE_PX, reading.turn_deg, edge=cv2.BORDER_REPLICATE)
    times = _FINE_PX / seen.pixels.shape[0]
    left, top, right, bottom = ((side + 0.5) * times - 0.5 for side in _edges(reading.box))
    box = ScoredBox(left, top, right, bottom, reading.mmod)
    find = points_in if reading.hog >= CLEAR_HOG else steady_points_in
    return fine.in_picture(find(fine.pixels, box, pack.landmarks))


def _edges(box: ScoredBox) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom


def turned_back(box: ScoredBox, turns: int, width: int, height: int) -> ScoredBox:
    """Return a box found in a picture after `turns` quarter turns counter-clockwise, as it lies in the picture.

    `width` and `height` are those of the picture as it stands.
    """
    left, top, right, bottom = _edges(box)
    return {
        1: ScoredBox(width - 1 - bottom, left, width - 1 - top, right, box.score),
        2: ScoredBox(width - 1 - right, height - 1 - bottom, width - 1 - left, height - 1 - top, box.score),
        3: ScoredBox(top, height - 1 - right, bottom, height - 1 - left, box.score),
    }[turns]
