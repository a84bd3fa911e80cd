"""The five points of a face: dlib's predictor on a patch, and what their eye line says."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

import dlib
import numpy as np
from numpy.typing import NDArray

from app.recognition.networks.proposals import ScoredBox
from app.recognition.pack import LandmarkPredictor

_SHIFTS = (-0.08, 0.0, 0.08)
_GROWTHS = (0.9, 1.05)
_ALL_TRIES = tuple(itertools.product(_SHIFTS, _SHIFTS, _GROWTHS))
_FEW_TRIES = ((0.0, 0.0, 0.975), (-0.08, -0.08, 0.9), (0.08, 0.08, 0.9), (-0.08, 0.08, 1.05), (0.08, -0.08, 1.05))
"""Where time counts, and nothing but the median is asked for."""


def points_in(pixels: NDArray[np.uint8], box: ScoredBox, landmarks: LandmarkPredictor) -> NDArray[np.float64]:
    """Return the five points of the upright face in `box`, float64 (5, 2), in whole pixels of the picture."""
    sides = (round(side) for side in (box.left, box.top, box.right, box.bottom))
    found = landmarks(pixels, dlib.rectangle(*sides)).parts()
    return np.array([(point.x, point.y) for point in found], np.float64)


def steady_points_in(pixels: NDArray[np.uint8], box: ScoredBox, landmarks: LandmarkPredictor) -> NDArray[np.float64]:
    """Return the median of the points found from 18 boxes near `box`, for faces of which the box itself is doubtful."""
    return np.asarray(np.median(_tried_points_in(pixels, box, landmarks), axis=0))


def briefly_steady_points_in(
    pixels: NDArray[np.uint8], box: ScoredBox, landmarks: LandmarkPredictor
) -> NDArray[np.float64]:
    """Return the median of the points found from five boxes near `box`, for a quick look."""
    return np.asarray(np.median(_tried_points_in(pixels, box, landmarks, _FEW_TRIES), axis=0))


def wobble(pixels: NDArray[np.uint8], box: ScoredBox, landmarks: LandmarkPredictor) -> float:
    """Return how far the four corners of the eyes follow a box that is shifted a little, in widths of the box.

    On a face that stands upright they stay where they are, covered below or not; elsewhere they go with the box.
    """
    return steady_points_and_wobble(pixels, box, landmarks)[1]


def steady_points_and_wobble(
    pixels: NDArray[np.uint8], box: ScoredBox, landmarks: LandmarkPredictor
) -> tuple[NDArray[np.float64], float]:
    """Return both of the above from the same 18 boxes."""
    tried = _tried_points_in(pixels, box, landmarks)
    median = np.asarray(np.median(tried, axis=0))
    astray = np.linalg.norm(tried[:, :4] - median[:4], axis=2)
    return median, float(np.median(astray, axis=0).mean()) / box.side_px


def _tried_points_in(
    pixels: NDArray[np.uint8],
    box: ScoredBox,
    landmarks: LandmarkPredictor,
    tries: Sequence[tuple[float, float, float]] = _ALL_TRIES,
) -> NDArray[np.float64]:
    return np.array([points_in(pixels, _moved(box, *one), landmarks) for one in tries])


def roll_deg(points: NDArray[np.float64]) -> float:
    """Return by how much the eye line is turned clockwise."""
    across, down = points[0:2].mean(axis=0) - points[2:4].mean(axis=0)
    return math.degrees(math.atan2(float(down), float(across)))


def _moved(box: ScoredBox, across: float, down: float, growth: float) -> ScoredBox:
    side = box.side_px
    x, y = (box.left + box.right) / 2 + across * side, (box.top + box.bottom) / 2 + down * side
    half = growth * (side - 1) / 2
    return ScoredBox(x - half, y - half, x + half, y + half, box.score)
