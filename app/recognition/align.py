"""Align: one face with its eyes level, as the encoder wants it and as people want to look at it."""

from __future__ import annotations

from typing import Any

import dlib
import numpy as np
from numpy.typing import NDArray

from app.domain.face import DetectedFace, FaceCrop, Frame

CROP_SIDE_PX = 256
_ENCODER_PADDING = 0.25
_CROP_PADDING = 0.5


def encoder_chip(frame: Frame, face: DetectedFace, side_px: int = 150) -> NDArray[np.uint8]:
    """Return the face as dlib's network was trained to see it: uint8 RGB (side, side, 3), padded by a quarter.

    dlib's own get_face_chip over the five points, so the vectors are those of `face_recognition.face_encodings`.
    """
    return _chip(frame, face, side_px, _ENCODER_PADDING)


def crop_for_people(frame: Frame, face: DetectedFace) -> FaceCrop:
    """Return the face with hair, ears and chin, eyes level, uint8 RGB (256, 256, 3); black beyond the frame's edge."""
    return FaceCrop(_chip(frame, face, CROP_SIDE_PX, _CROP_PADDING))


def _chip(frame: Frame, face: DetectedFace, side_px: int, padding: float) -> NDArray[np.uint8]:
    chip = dlib.get_face_chip(frame.pixels, _as_dlib(face), size=side_px, padding=padding)
    return np.ascontiguousarray(chip, np.uint8)


def _as_dlib(face: DetectedFace) -> Any:
    box = face.box
    rectangle = dlib.rectangle(box.left, box.top, box.left + box.width - 1, box.top + box.height - 1)
    return dlib.full_object_detection(
        rectangle, [dlib.point(round(float(x)), round(float(y))) for x, y in face.landmarks]
    )
