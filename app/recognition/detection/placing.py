"""Place a face in the picture: upright box, evidence, and five points as exact as the picture allows."""

from __future__ import annotations

import cv2
import numpy as np

from app.domain.face import Box, DetectedFace
from app.recognition.detection.completion import completed
from app.recognition.detection.patch import Pixels, Points, brief_patch, patch
from app.recognition.detection.points import briefly_steady_points_in, points_in, steady_points_in
from app.recognition.detection.turns import CLEAR_HOG, Reading
from app.recognition.networks.proposals import ScoredBox
from app.recognition.pack import ModelPack

_OWN_POINTS_FROM_PX = 110.0
"""An upright face this wide gets its points in the picture itself, in whole pixels, as face_recognition finds them."""
_OWN_POINTS_WITHIN_DEG = 20.0
_FINE_PX, _BRIEF_PX = 400, 240
"""Points of all other faces are found in a patch this wide, so that whole pixels of it are small."""
_COVERED_EVIDENCE, _COVERED_GAIN = 0.8, 0.7
"""A face is covered below if both detectors are so sure of it with a lower half drawn in, and by so much surer than of
the face as it is: 81 of 86 covered ones that HOG does not know, none of 44 such small, dark and turned ones."""


def placed(pixels: Pixels, reading: Reading, pack: ModelPack, *, is_brief: bool = False) -> DetectedFace:
    """Return the face as it lies in the picture; if it is covered below, with points that its eyes alone say.

    With `is_brief`, for a quick look, fewer boxes are tried for points that are doubtful, in a smaller patch.
    """
    box = box_of(reading)
    if box.width >= _OWN_POINTS_FROM_PX and abs(reading.turn_deg) <= _OWN_POINTS_WITHIN_DEG:
        edges = ScoredBox(box.left, box.top, box.left + box.width - 1, box.top + box.height - 1, 0.0)
        points = points_in(pixels, edges, pack.landmarks)
    else:
        points = fine_points(pixels, reading, pack, is_brief=is_brief)
    is_doubtful = reading.hog < CLEAR_HOG
    uncovered = _uncovered(pixels, points, reading.evidence, pack, is_brief=is_brief) if is_doubtful else None
    told = points if uncovered is None else uncovered
    return DetectedFace(box, reading.evidence, told.astype(np.float32), is_unclear_below=uncovered is not None)


def box_of(reading: Reading) -> Box:
    """Return the upright square about the face, in whole pixels of the picture."""
    (x, y), width_px = reading.square()
    return Box(round(x - width_px / 2), round(y - width_px / 2), round(width_px), round(width_px))


def fine_points(pixels: Pixels, reading: Reading, pack: ModelPack, *, is_brief: bool = False) -> Points:
    """Return the five points, (5, 2) in the picture, as found in a patch of the face enlarged."""
    seen = reading.seen
    middle = (seen.pixels.shape[0] - 1) / 2
    x, y = seen.in_picture(np.array([[middle, middle]]))[0]
    width_px = seen.pixels.shape[0] / seen.enlarged
    fine_px, cut = (_BRIEF_PX, brief_patch) if is_brief else (_FINE_PX, patch)
    fine = cut(pixels, (float(x), float(y)), width_px, fine_px, reading.turn_deg, edge=cv2.BORDER_REPLICATE)
    times = fine_px / seen.pixels.shape[0]
    edges = (reading.box.left, reading.box.top, reading.box.right, reading.box.bottom)
    left, top, right, bottom = ((side + 0.5) * times - 0.5 for side in edges)
    box = ScoredBox(left, top, right, bottom, reading.mmod)
    steadily = briefly_steady_points_in if is_brief else steady_points_in
    find = points_in if reading.hog >= CLEAR_HOG else steadily
    return fine.in_picture(find(fine.pixels, box, pack.landmarks))


def _uncovered(pixels: Pixels, points: Points, evidence: float, pack: ModelPack, *, is_brief: bool) -> Points | None:
    """Return the points that the eyes alone say where the face is covered below; None where it is not."""
    whole = completed(pixels, points, pack, is_brief=is_brief)
    if whole is None or whole.evidence < max(_COVERED_EVIDENCE, evidence + _COVERED_GAIN):
        return None
    return whole.points
