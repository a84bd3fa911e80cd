"""Place a face in the picture: upright box, evidence, and five points as exact as the picture allows."""

from __future__ import annotations

import cv2
import numpy as np

from app.domain.face import Box, DetectedFace
from app.recognition.detection.completion import Completed, FindPoints, briefly_completed, completed
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

_PLAIN_EVIDENCE = 2.0
"""Asked of one that is no face otherwise: HOG says 0.9 then. Of 240 pictures without a face it lets none pass; a
portrait whose face was taken away had 0.8."""


def placed(pixels: Pixels, reading: Reading, pack: ModelPack) -> DetectedFace:
    """Return the face as it lies in the picture; if it is covered below, with points that its eyes alone say."""
    is_doubtful = reading.hog < CLEAR_HOG
    points = _points(pixels, reading, pack, steady_points_in if is_doubtful else points_in)
    whole = completed(pixels, points, pack) if is_doubtful else None
    if whole is None or not _is_covered(whole, reading):
        return _face(reading, points)
    return _face(reading, whole.points, is_unclear_below=True)


def briefly_placed(pixels: Pixels, reading: Reading, pack: ModelPack) -> DetectedFace:
    """Return the same for a quick look, by fewer boxes in a smaller patch, and these only where it is not covered."""
    if reading.hog >= CLEAR_HOG:
        return _face(reading, _points(pixels, reading, pack, points_in, is_brief=True))
    whole = _briefly_completed(pixels, reading, pack)
    if whole is not None and (whole.is_plain or _is_covered(whole, reading)):
        return _face(reading, whole.points, is_unclear_below=True)
    return _face(reading, _points(pixels, reading, pack, briefly_steady_points_in, is_brief=True))


def plainly_covered(pixels: Pixels, reading: Reading, pack: ModelPack) -> DetectedFace | None:
    """Return a face of which nobody is sure where HOG knows it well with a lower half drawn in; else None."""
    whole = _briefly_completed(pixels, reading, pack)
    if whole is None or not whole.is_plain or whole.evidence < _PLAIN_EVIDENCE:
        return None
    return _face(reading, whole.points, is_unclear_below=True)


def _briefly_completed(pixels: Pixels, reading: Reading, pack: ModelPack) -> Completed | None:
    points = _points(pixels, reading, pack, points_in, is_brief=True)
    return briefly_completed(pixels, points, pack, reading.hog)


def _is_covered(whole: Completed, reading: Reading) -> bool:
    return whole.evidence >= max(_COVERED_EVIDENCE, reading.evidence + _COVERED_GAIN)


def _face(reading: Reading, points: Points, *, is_unclear_below: bool = False) -> DetectedFace:
    return DetectedFace(box_of(reading), reading.evidence, points.astype(np.float32), is_unclear_below=is_unclear_below)


def _points(pixels: Pixels, reading: Reading, pack: ModelPack, find: FindPoints, *, is_brief: bool = False) -> Points:
    """Return the five points, (5, 2): those of a large upright face in the picture itself, of others in a patch."""
    box = box_of(reading)
    if box.width < _OWN_POINTS_FROM_PX or abs(reading.turn_deg) > _OWN_POINTS_WITHIN_DEG:
        return fine_points(pixels, reading, pack, find, is_brief=is_brief)
    edges = ScoredBox(box.left, box.top, box.left + box.width - 1, box.top + box.height - 1, 0.0)
    return points_in(pixels, edges, pack.landmarks)


def box_of(reading: Reading) -> Box:
    """Return the upright square about the face, in whole pixels of the picture."""
    (x, y), width_px = reading.square()
    return Box(round(x - width_px / 2), round(y - width_px / 2), round(width_px), round(width_px))


def fine_points(
    pixels: Pixels, reading: Reading, pack: ModelPack, find: FindPoints, *, is_brief: bool = False
) -> Points:
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
    return fine.in_picture(find(fine.pixels, box, pack.landmarks))
