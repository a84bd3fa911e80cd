"""Placement: how large a head lies in its frame, how it is turned, and how much of it the frame shows."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Complexes = NDArray[np.complex128]

_TEMPLATE: Complexes = np.array(
    [0.8596 + 0.2135j, 0.6461 + 0.2290j, 0.1206 + 0.2137j, 0.3341 + 0.2291j, 0.4901 + 0.6278j]
)
"""The mean face to which dlib aligns the five points: outer and inner corner of the eye at the picture's right, of the
eye at its left, base of the nose. Brows to chin and ear to ear fill the unit square (dlib, `get_face_chip_details`)."""
_CENTRE = complex(_TEMPLATE.mean())
_SPREAD = _TEMPLATE - _CENTRE
_EYES_AT = 0.2213
HEAD_HEIGHT = 2 * (1 - _EYES_AT)
"""In units of the mean face: the eyes lie half-way between crown and chin, as in the drawing of heads."""
_HEAD_WIDTH = 0.75 * HEAD_HEIGHT
_NOSE_DROP = 0.7735
"""From the eye line down to the base of the mean face's nose, in inter-eye distances."""
_SAMPLES = 21
_LEAST_PX = 1e-6


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the head of a face lies: the similarity that carries the mean face to the five points found.

    `turn` is scale and rotation in one complex number (px per unit of the mean face), `middle` the middle of the five
    points in the frame, in px. The measures are those of `Quality`.
    """

    turn: complex
    middle: complex
    inter_eye_px: float
    roll_deg: float
    yaw: float
    pitch: float

    @property
    def head_height_px(self) -> float:
        """Crown to chin, in source pixels."""
        return HEAD_HEIGHT * abs(self.turn)

    def in_frame(self, places: Complexes) -> Complexes:
        """Return places of the mean face, x + iy, as they lie in the frame, in px."""
        carried: Complexes = self.turn * (places - _CENTRE) + self.middle
        return carried

    def head_places(self) -> Complexes:
        """Return places spread evenly over the head, in px of the frame."""
        return self.in_frame(_HEAD)


def placement_of(landmarks: NDArray[np.float32]) -> Placement:
    """Return the placement of a face by its five points, float32 (5, 2), in px of the upright frame.

    Least squares over the points (Umeyama 1991), as dlib aligns its chips. Roll is the tilt of the line between the eye
    centres. Yaw is twice the distance of the base of the nose from the middle between the eyes, along their line, in
    inter-eye distances: 0 frontal, -1 or 1 where it lies beneath an eye. Pitch is how much longer or shorter than the
    mean face's the way from the eye line down to the nose is; it also grows with yaw, as the eyes come closer together.
    """
    points: Complexes = landmarks[:, 0].astype(np.float64) + 1j * landmarks[:, 1].astype(np.float64)
    middle = complex(points.mean())
    turn = complex(np.vdot(_SPREAD, points - middle) / np.vdot(_SPREAD, _SPREAD).real)
    right_eye, left_eye, nose = complex(points[0:2].mean()), complex(points[2:4].mean()), complex(points[4])
    eye_line = right_eye - left_eye
    inter_eye_px = abs(eye_line)
    along = (nose - (right_eye + left_eye) / 2) * eye_line.conjugate() / max(inter_eye_px, _LEAST_PX) ** 2
    return Placement(
        turn=turn,
        middle=middle,
        inter_eye_px=inter_eye_px,
        roll_deg=math.degrees(math.atan2(eye_line.imag, eye_line.real)),
        yaw=_within_one(2 * along.real),
        pitch=_within_one(along.imag / _NOSE_DROP - 1) if inter_eye_px > _LEAST_PX else 0.0,
    )


def share_inside(places: Complexes, width: int, height: int) -> float:
    """Return the share of places, in px, that lie within a frame of this size, 0.0 to 1.0."""
    return float(is_inside(places, width, height).mean())


def is_inside(places: Complexes, width: int, height: int) -> NDArray[np.bool_]:
    """Return for each place, in px, whether it lies on a pixel of a frame of this size."""
    x, y = places.real, places.imag
    inside: NDArray[np.bool_] = (x >= -0.5) & (x < width - 0.5) & (y >= -0.5) & (y < height - 0.5)
    return inside


def _within_one(value: float) -> float:
    return min(1.0, max(-1.0, value))


def _spread_over_head() -> Complexes:
    across = np.linspace(-1.0, 1.0, _SAMPLES)
    x, y = (axis.ravel() for axis in np.meshgrid(across, across))
    kept = x * x + y * y <= 1.0
    places: Complexes = (0.5 + x[kept] * _HEAD_WIDTH / 2) + 1j * (_EYES_AT + y[kept] * HEAD_HEIGHT / 2)
    return places


_HEAD = _spread_over_head()
