"""A face that a person draws because the detector has missed it: where, and on which points it is aligned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import NotAllowed
from app.domain.face import Box
from app.domain.ids import MediaId

LEAST_EYES_PX = 8.0
"""No face is drawn whose eyes lie closer together: those of a face of 16 px, the smallest that was measured
(docs/detection.md). Nobody knows what the vector of a smaller one says."""
LEAST_INSIDE = 0.5
"""So much of a box must lie within its frame."""
_BESIDE = 0.5
MANUAL, MANUAL_SYMBOL = "manual", "✎"
"""What such a face is called wherever it is shown: by a word and a sign, never by colour alone."""
_EYES_APART = 0.5255
"""The eyes of the mean face to which dlib aligns, in widths of it, brows to chin."""
_EYE_RIGHT, _EYE_LEFT = (0.10675 - 0.00775j) / _EYES_APART, (0.10675 + 0.00770j) / _EYES_APART
"""From the middle of the eye at the picture's right, and at its left, to a corner of it, in eye distances."""
_NOSE_DOWN = 0.749
"""How far below the eyes the nose ends, in eye distances: the median of 498 portraits, as where faces are completed."""

Dot = tuple[float, float]
Five = tuple[Dot, Dot, Dot, Dot, Dot]


class PointsBy(StrEnum):
    """Who said where the eyes are."""

    ENGINE = "engine"
    HAND = "hand"


@dataclass(frozen=True, slots=True)
class FramePlace:
    """One frame of a file: its number from 0, and in what moves its time from the start of the file, ms.

    A moment of a video that a person named has no number yet: the frame shown first from that time on is meant.
    """

    media_id: MediaId
    frame_index: int | None = 0
    time_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Dots:
    """Where a person put the eyes, and the base of the nose if they did; px of the upright frame, eyes in any order."""

    eyes: tuple[Dot, Dot]
    nose: Dot | None = None

    @property
    def eyes_px(self) -> float:
        """How far apart the eyes are."""
        one, other = (complex(*eye) for eye in self.eyes)
        return abs(one - other)

    def five(self) -> Five:
        """Return the five points that the engine aligns with, in the order of dlib's predictor.

        Corners of the eyes lie about each eye as they do on the mean face. Which eye is which follows from the nose
        or, without one, from a face that does not stand on its head; the nose is then where it is on most faces.
        """
        left, right = sorted((complex(*eye) for eye in self.eyes), key=lambda eye: eye.real)
        nose = None if self.nose is None else complex(*self.nose)
        if nose is not None and ((nose - (left + right) / 2) * (right - left).conjugate()).imag < 0:
            left, right = right, left
        across = right - left
        base = (left + right) / 2 + _NOSE_DOWN * 1j * across if nose is None else nose
        corners = (
            *(right + _EYE_RIGHT * across, right - _EYE_RIGHT * across),
            *(left - _EYE_LEFT * across, left + _EYE_LEFT * across),
        )
        first, second, third, fourth, fifth = ((each.real, each.imag) for each in (*corners, base))
        return first, second, third, fourth, fifth

    @classmethod
    def of_landmarks(cls, landmarks: NDArray[np.float32]) -> Dots:
        """Return the dots that five points, float32 (5, 2), stand for."""
        right, left, nose = landmarks[0:2].mean(axis=0), landmarks[2:4].mean(axis=0), landmarks[4]
        return cls((_dot(left), _dot(right)), _dot(nose))

    @classmethod
    def within(cls, box: Box) -> Dots:
        """Return dots where they lie on the mean face that fills a box, for a person to move."""
        middle, eyes_y = box.left + box.width / 2, box.top + 0.2213 * box.height
        half = _EYES_APART * box.width / 2
        return cls(((middle - half, eyes_y), (middle + half, eyes_y)), (middle, box.top + 0.6278 * box.height))


@dataclass(frozen=True, slots=True)
class DrawnBox:
    """What a person drew: a box about the face, brows to chin, in px of the upright frame, and the dots if they put
    any; without them the engine looks for the points."""

    place: FramePlace
    box: Box
    dots: Dots | None = None

    def checked(self) -> DrawnBox:
        """Return self, or raise NotAllowed in a sentence where the face is too small, or not in the box."""
        eyes_px = self.dots.eyes_px if self.dots is not None else _EYES_APART * max(self.box.width, self.box.height)
        if min(self.box.width, self.box.height) < 1 or eyes_px < LEAST_EYES_PX:
            raise too_small(eyes_px)
        if self.dots is not None and not all(self._holds(dot) for dot in (*self.dots.eyes, self.dots.nose) if dot):
            raise NotAllowed(
                "A dot lies outside the box. No face was added; put the dots on the eyes and the nose of the face that "
                "the box is about."
            )
        return self

    def _holds(self, dot: Dot) -> bool:
        """Tell whether a dot lies in the box, or beside it by no more than half of its sides."""
        across, down = (dot[0] - self.box.left) / self.box.width, (dot[1] - self.box.top) / self.box.height
        return -_BESIDE <= across <= 1 + _BESIDE and -_BESIDE <= down <= 1 + _BESIDE


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is kept of a drawn face beside the face itself: the box as drawn, whose points, by whom and when."""

    box: Box
    points_by: PointsBy
    drawn_by: str
    drawn_at: datetime

    @property
    def words(self) -> str:
        """Who drew it and when, and who said where the eyes are."""
        points = "by the engine" if self.points_by is PointsBy.ENGINE else "by hand"
        return (
            f"{MANUAL_SYMBOL} {MANUAL}: the detector had missed it; drawn by {self.drawn_by}, "
            f"{self.drawn_at:%Y-%m-%d}, eyes placed {points}"
        )


def too_small(eyes_px: float) -> NotAllowed:
    """Return the refusal of a face whose eyes are too close together."""
    return NotAllowed(
        f"The face is too small: its eyes would be {eyes_px:.0f} px apart, and fewer than {LEAST_EYES_PX:.0f} px say "
        "nothing of a person. No face was added; draw the box about the whole face, or use a larger picture of it."
    )


def share_inside(box: Box, size: tuple[int, int]) -> float:
    """Return the share of a box that lies within a frame of a size, (width, height): 0.0 to 1.0."""
    across = min(box.left + box.width, size[0]) - max(box.left, 0)
    down = min(box.top + box.height, size[1]) - max(box.top, 0)
    return max(0, across) * max(0, down) / max(1, box.area)


def _dot(place: NDArray[np.float32]) -> Dot:
    return float(place[0]), float(place[1])
