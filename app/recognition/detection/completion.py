"""Complete a face: with a lower half drawn in, dlib's detectors know one that is covered there, and its eyes."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from app.recognition.detection.lower_face import (
    EYES_PX,
    EYES_UP,
    completed_with,
    read_lower_face,
)
from app.recognition.detection.patch import Patch, Pixels, Points, patch
from app.recognition.detection.points import briefly_steady_points_in, roll_deg, steady_points_in
from app.recognition.detection.turns import CLEAR_HOG, FACE_SHARE, MOST_MMOD, PATCH_PX, hog_of, mmod_of
from app.recognition.networks.proposals import ScoredBox
from app.recognition.pack import LandmarkPredictor, ModelPack

FindPoints: TypeAlias = Callable[[Pixels, ScoredBox, LandmarkPredictor], NDArray[np.float64]]

_LOWER_FACE = read_lower_face()
"""Read when the program starts: where seized files are opened no file can be."""
_FINE = 2
"""Points are found in the patch made twice as wide, so that whole pixels of it are small."""
_NOSE_DOWN = 0.749
"""How far below the eyes the nose ends, in eye distances: the median of 498 portraits."""
_LEAST_EYES_PX = 2.0
_BRIEFLY_SEEN = slice(27, 173)
"""The middle of a patch, 146 px of 200, in which HOG knows a face as well in half the time."""
PLAIN_GAIN = 1.0
"""By so much more HOG says of a face that is covered below once its lower half is drawn in: of 265 covered ones that it
did not know 230. MMOD says 1.0 and more of nine in ten of these."""


@dataclass(frozen=True, slots=True)
class Completed:
    """A face with a lower half drawn in: its patch without it, and what both detectors say of it with it.

    `points` are (5, 2) in the picture: the eyes as found there, the nose where it ends on most people. `is_plain` says
    that HOG alone, in a quick look, knows it at once with a lower half.
    """

    seen: Patch
    turn_deg: float
    points: Points
    evidence: float
    is_plain: bool = False


def completed(pixels: Pixels, points: Points, pack: ModelPack) -> Completed | None:
    """Return the face with these points, (5, 2), completed; None where they are no face's."""
    drawn_in = _drawn_in(pixels, points, steady_points_in, pack)
    if drawn_in is None:
        return None
    seen, again, whole = drawn_in
    return Completed(seen, roll_deg(again), again, mmod_of(whole, pack).score + 0.5 * (hog_of(whole, pack) + 1.0))


def briefly_completed(pixels: Pixels, points: Points, pack: ModelPack, hog: float) -> Completed | None:
    """Return the same for a quick look; `hog` is what HOG says of the face as it is.

    Fewer boxes are tried for the eyes, and HOG, asked first, sees no more than the face. Where it knows the face now
    and says far more than before, MMOD is not asked, and counts as saying what it says of nearly all faces.
    """
    drawn_in = _drawn_in(pixels, points, briefly_steady_points_in, pack)
    if drawn_in is None:
        return None
    seen, again, whole = drawn_in
    now = hog_of(np.ascontiguousarray(whole[_BRIEFLY_SEEN, _BRIEFLY_SEEN]), pack)
    is_plain = now >= max(CLEAR_HOG, hog + PLAIN_GAIN)
    mmod = MOST_MMOD if is_plain else mmod_of(whole, pack).score
    return Completed(seen, roll_deg(again), again, mmod + 0.5 * (now + 1.0), is_plain=is_plain)


def _drawn_in(pixels: Pixels, points: Points, find: FindPoints, pack: ModelPack) -> tuple[Patch, Points, Pixels] | None:
    """Return the patch of a face by its eyes, the points that these say, and the patch with a lower half drawn in.

    The eyes are found once more, since a cover draws the points towards its edge: of 94 covered faces they lay 0.03 eye
    distances off, a tenth of them 0.065; completed 0.023, a tenth 0.048.
    """
    if not _have_eyes(points):
        return None
    first = level_patch(pixels, points)
    whole = completed_with(first.pixels, _LOWER_FACE)
    side = _FINE * PATCH_PX
    fine = np.asarray(cv2.resize(whole, (side, side), interpolation=cv2.INTER_CUBIC), np.uint8)
    middle, half = (side - 1) / 2, (side / FACE_SHARE - 1) / 2
    box = ScoredBox(middle - half, middle - half, middle + half, middle + half, 0.0)
    again = _by_eyes(first.in_picture((find(fine, box, pack.landmarks) + 0.5) / _FINE - 0.5))
    if not _have_eyes(again):
        return None
    seen = level_patch(pixels, again)
    return seen, again, completed_with(seen.pixels, _LOWER_FACE)


def _have_eyes(points: Points) -> bool:
    return float(np.linalg.norm(_eye_line(points)[1])) >= _LEAST_EYES_PX


def _eye_line(points: Points) -> tuple[Points, Points]:
    """Return the middle of the eyes, and the way from one to the other, both (2,)."""
    right, left = points[0:2].mean(axis=0), points[2:4].mean(axis=0)
    return (right + left) / 2, right - left


def level_patch(pixels: Pixels, points: Points) -> Patch:
    """Return the patch in which a face with these points, (5, 2), is completed: eyes level, of one size."""
    middle, across = _eye_line(points)
    x, y = middle + EYES_UP * np.array([-across[1], across[0]])
    width_px = PATCH_PX / EYES_PX * math.hypot(*across)
    return patch(pixels, (float(x), float(y)), width_px, PATCH_PX, roll_deg(points), edge=cv2.BORDER_REPLICATE)


def _by_eyes(points: Points) -> Points:
    """Return the points with the nose where the eyes alone say it is: a cover draws it upwards."""
    middle, across = _eye_line(points)
    nose = middle + _NOSE_DOWN * np.array([-across[1], across[0]])
    return np.vstack([points[:4], nose])
