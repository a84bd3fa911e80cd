"""The face in a box that a person drew, which no search had found: its five points, where the engine can tell them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.domain.face import Box, DetectedFace
from app.recognition.detection.lift import lifted
from app.recognition.detection.patch import Pixels, Points
from app.recognition.detection.placing import placed
from app.recognition.detection.profiles import ALL_TURNS
from app.recognition.detection.steadiness import settled
from app.recognition.detection.turns import judged
from app.recognition.measures.placement import placement_of
from app.recognition.networks.proposals import ScoredBox
from app.recognition.pack import ModelPack

NO_DETECTOR = 0.0
"""The detector's score of a face that no detector found."""
_NOT_MMODS = -9.0
_EVIDENCE, _STILL = 0.0, 0.02
"""Either the detectors know the face once they are shown where it is, or its points stay where they are: those of 260
faces wandered less in nine of ten, at wrong turns 0.06 (steadiness.py)."""


def face_in(pixels: Pixels, box: Box, pack: ModelPack) -> DetectedFace | None:
    """Return the face in a box of a picture, uint8 RGB (height, width, 3); None where no points are to be trusted.

    The box need not be exact: a face is looked for about its middle, at any turn, as for one that a search proposed.
    """
    seen = lifted(pixels)
    seen = pixels if seen is None else seen
    side = max(box.width, box.height)
    x, y = box.left + (box.width - 1) / 2, box.top + (box.height - 1) / 2
    half = (side - 1) / 2
    tried = judged(seen, ScoredBox(x - half, y - half, x + half, y + half, _NOT_MMODS), pack, ALL_TURNS)
    best = settled(tried.reading, pack)
    if best.reading.evidence < _EVIDENCE and best.wobble > _STILL:
        return None
    return replace(placed(seen, best.reading, pack), detector_score=NO_DETECTOR)


def face_on(points: Points) -> DetectedFace:
    """Return the face on five points, (5, 2), in the upright square about it in which the mean face lies on them."""
    landmarks = points.astype(np.float32)
    placement = placement_of(landmarks)
    middle = complex(placement.in_frame(np.array([0.5 + 0.5j]))[0])
    side = max(1, round(abs(placement.turn)))
    box = Box(round(middle.real - side / 2), round(middle.imag - side / 2), side, side)
    return DetectedFace(box, NO_DETECTOR, landmarks)
