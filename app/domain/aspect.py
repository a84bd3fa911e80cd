"""How a face lies in its crop, and how much its picture shows: what the order of pictures and their placing stand on.

Landmarks place pictures and are shown to people. Nothing is measured by them: ASTM E3149 advises against that.
"""

from __future__ import annotations

import cmath
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.face import Quality

CROP_SIDE_PX = 256
_CROP_PADDING = 0.5
_MEAN_FACE = np.array([
    [0.8595674595992, 0.2134981538014],
    [0.6460604764104, 0.2289674387677],
    [0.1205750620789, 0.2137274526848],
    [0.3340850613712, 0.2290642403242],
    [0.4901123135679, 0.6277975316475],
])  # fmt: skip
"""dlib's mean face in five points (dlib/image_transforms/interpolation.h): outer and inner corner of the eye at the
right of the picture, of that at the left, base of the nose. In its crop a face comes as close to it as it can."""
_LEAST_EYES_PX = 8.0
_QUALITY_STEP, _POSE_STEP = 10.0, 0.1

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Aspect:
    """A face in its crop: five points in px of the crop (the corner of a pixel is a whole number), and its quality.

    `score` 0-100, `inter_eye_px` in the source, `yaw` and `pitch` are those of `Quality`; None where nobody noted them.
    """

    points: Points
    score: float | None = None
    inter_eye_px: float | None = None
    yaw: float | None = None
    pitch: float | None = None

    @property
    def eyes(self) -> tuple[float, tuple[float, float], float]:
        """How far apart the eyes are in px of the crop, the point between them, and the angle of the line in radians.

        Those of the mean face where the points cannot be those of two eyes.
        """
        right, left = ((complex(*self.points[n]) + complex(*self.points[n + 1])) / 2 for n in (0, 2))
        line, middle = right - left, (right + left) / 2
        if not (_LEAST_EYES_PX <= abs(line) <= CROP_SIDE_PX and line.real > 0):
            return AS_CUT.eyes
        return abs(line), (middle.real, middle.imag), cmath.phase(line)

    @property
    def turned(self) -> float:
        """How far from frontal, 0 frontal; 1 where nobody noted it."""
        return 1.0 if self.yaw is None or self.pitch is None else max(abs(self.yaw), abs(self.pitch))

    @property
    def order(self) -> tuple[float, float, float]:
        """What puts the pictures of one person in order, best first.

        By quality in steps of ten, then the most frontal in steps of a tenth, then the largest.
        """
        score = -1.0 if self.score is None else self.score
        return (
            -(score // _QUALITY_STEP),
            self.turned // _POSE_STEP,
            0.0 if self.inter_eye_px is None else -self.inter_eye_px,
        )


def _as_cut(points: NDArray[np.float64]) -> Points:
    return tuple((float(x), float(y)) for x, y in points)


_MEAN_IN_CROP = (_CROP_PADDING + _MEAN_FACE) / (2 * _CROP_PADDING + 1) * CROP_SIDE_PX
AS_CUT = Aspect(_as_cut(_MEAN_IN_CROP))
"""A face of which nothing is known but how crops are cut."""


def aspect_of(points: Points, quality: Quality | None) -> Aspect:
    """Return how a face lies in its crop, by its five points there, with what its quality says of the picture."""
    if quality is None:
        return Aspect(points)
    return Aspect(points, quality.score, quality.inter_eye_px, quality.yaw, quality.pitch)


def points_in_crop(landmarks: NDArray[np.float32]) -> Points:
    """Return landmarks of a frame, (5, 2) px, where they lie in the crop that was cut by them.

    The crop was cut by the similarity that takes the mean face closest to the landmarks (least squares in the frame,
    as dlib's get_face_chip does); this takes them back, within a quarter of a pixel of dlib's own cut. Those of the
    mean face where they are no five points of a face.
    """
    if landmarks.shape != (5, 2) or not bool(np.isfinite(landmarks).all()):
        return AS_CUT.points
    seen = landmarks[:, 0] + 1j * landmarks[:, 1].astype(np.float64)
    mean = _MEAN_IN_CROP[:, 0] + 1j * _MEAN_IN_CROP[:, 1]
    around = mean - mean.mean()
    scale = complex(np.vdot(around, seen - seen.mean()) / np.vdot(around, around))
    if abs(scale) < 1e-6:
        return AS_CUT.points
    back = (seen - seen.mean()) / scale + mean.mean()
    return tuple((float(point.real), float(point.imag)) for point in back)
