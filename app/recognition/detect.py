"""Detect: where the faces of one frame are, and where their eyes and nose are."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import cv2
import dlib
import numpy as np
from numpy.typing import NDArray

from app.domain.examination import Profile
from app.domain.face import Box, DetectedFace, Frame
from app.recognition.pack import ModelPack

SEARCHED_PIXELS = 2_000_000
"""The first search looks at no more pixels than this; larger frames are made smaller for it."""
SMALL_PIXELS = 500_000
"""A frame up to this size in which nothing was found is searched again, enlarged once more."""
TURNED_PIXELS = 700_000
"""A still frame in which nothing was found is searched again at quarter turns, at this size."""
SMALLEST_SIDE_PX = 10
"""No face is looked for in a frame with a shorter side than this."""
SURE_SCORE = 1.0
"""A face that lies on its side or its head is sometimes found, with its points in the wrong places, but never surely:
on 40 portraits at three quarter turns such findings scored at most 0.9, and the rightly turned ones at least 1.2."""
SAME_FACE_OVERLAP = 0.3
_Pixels = NDArray[np.uint8]


def detect(frame: Frame, pack: ModelPack, profile: Profile = Profile.THOROUGH) -> list[DetectedFace]:
    """Return the faces of `frame`, surest first, in pixels of the upright frame.

    dlib's HOG detector on a picture of at most 2 million pixels, enlarged twofold for the search: it finds faces that
    are about 36 px wide there, that is about 36 px in a 2 MP frame and about 90 px in a 12 MP one (smaller faces in
    large frames are not found). Where this finds nothing, frames of up to 0.5 MP are searched enlarged fourfold
    (about 18 px). Where a still frame shows no face that is sure, it is searched at quarter turns, too,
    at 0.7 MP, and the surer of two findings in one place is kept. This detector misses most profiles.
    """
    height, width = frame.pixels.shape[:2]
    if min(height, width) < SMALLEST_SIDE_PX:
        return []
    found = _searched(frame.pixels, pack, SEARCHED_PIXELS, enlargements=1)
    if not found and height * width <= SMALL_PIXELS:
        found = _searched(frame.pixels, pack, SMALL_PIXELS, enlargements=2)
    if frame.time_ms is None and all(face.detector_score < SURE_SCORE for face in found):
        found += [face for turns in (1, 3, 2) for face in _searched_turned(frame.pixels, pack, turns)]
    return merged(found)


def merged(faces: Iterable[DetectedFace]) -> list[DetectedFace]:
    """Return `faces`, surest first, without those whose box lies largely on that of a surer one."""
    kept: list[DetectedFace] = []
    for face in sorted(faces, key=lambda face: (-face.detector_score, face.box.left, face.box.top)):
        if all(face.box.overlap(other.box) <= SAME_FACE_OVERLAP for other in kept):
            kept.append(face)
    return kept


def _searched(pixels: _Pixels, pack: ModelPack, most_pixels: int, enlargements: int) -> list[DetectedFace]:
    smaller, scale = _bounded(pixels, most_pixels)
    boxes, scores, _ = pack.detector.run(smaller, enlargements, 0.0)
    return [
        _with_landmarks(pixels, _scaled(box, scale), float(score), pack)
        for box, score in zip(boxes, scores, strict=True)
    ]


def _bounded(pixels: _Pixels, most_pixels: int) -> tuple[_Pixels, float]:
    """Return the picture at no more than `most_pixels`, and the factor by which its places must be enlarged."""
    height, width = pixels.shape[:2]
    if height * width <= most_pixels:
        return np.ascontiguousarray(pixels), 1.0
    scale = math.sqrt(height * width / most_pixels)
    size = (max(1, round(width / scale)), max(1, round(height / scale)))
    smaller = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(smaller, np.uint8), scale


def _scaled(rectangle: Any, scale: float) -> Any:
    if scale == 1.0:
        return rectangle
    sides = (rectangle.left(), rectangle.top(), rectangle.right(), rectangle.bottom())
    return dlib.rectangle(*(round(side * scale) for side in sides))


def _with_landmarks(pixels: _Pixels, rectangle: Any, score: float, pack: ModelPack) -> DetectedFace:
    """Find the five points in the full-size picture, so that they are as exact as the picture allows."""
    points = pack.landmarks(pixels, rectangle).parts()
    box = Box(rectangle.left(), rectangle.top(), rectangle.width(), rectangle.height())
    return DetectedFace(box, score, np.array([(point.x, point.y) for point in points], np.float32))


def _searched_turned(pixels: _Pixels, pack: ModelPack, turns: int) -> list[DetectedFace]:
    turned = np.ascontiguousarray(np.rot90(pixels, turns))
    height, width = pixels.shape[:2]
    return [turned_back(face, turns, width, height) for face in _searched(turned, pack, TURNED_PIXELS, enlargements=1)]


def turned_back(face: DetectedFace, turns: int, width: int, height: int) -> DetectedFace:
    """Return a face found in a frame after `turns` quarter turns counter-clockwise, as it lies in the upright frame.

    `width` and `height` are those of the upright frame.
    """
    box = face.box
    corners = np.array([(box.left, box.top), (box.left + box.width - 1, box.top + box.height - 1)], np.float32)
    places = _places_turned_back(corners, turns, width, height)
    (left, top), (right, bottom) = places.min(axis=0), places.max(axis=0)
    upright = Box(int(left), int(top), int(right - left) + 1, int(bottom - top) + 1)
    return replace(face, box=upright, landmarks=_places_turned_back(face.landmarks, turns, width, height))


def _places_turned_back(places: NDArray[np.float32], turns: int, width: int, height: int) -> NDArray[np.float32]:
    x, y = places[:, 0], places[:, 1]
    back = {1: (width - 1 - y, x), 2: (width - 1 - x, height - 1 - y), 3: (y, height - 1 - x)}[turns]
    return np.stack(back, axis=1).astype(np.float32)
