"""Detect: where the faces of one frame are, which way up, and where their eyes and nose are."""

from __future__ import annotations

from app.domain.examination import Profile
from app.domain.face import DetectedFace, Frame
from app.recognition.detection.cascade import faces_of
from app.recognition.detection.profiles import budget_for
from app.recognition.pack import ModelPack

SMALLEST_SIDE_PX = 10
"""No face is looked for in a frame with a shorter side than this."""


def detect(frame: Frame, pack: ModelPack, profile: Profile = Profile.THOROUGH) -> list[DetectedFace]:
    """Return the faces of `frame`, surest first, in pixels of the upright frame.

    Boxes are upright squares about the face, brows to chin; points may lie between pixels and beyond the frame's edge.
    The score is MMOD's of the levelled face plus half of HOG's and a half: above 0 it is a face, upright and clear ones
    have 1.5 and more, and below 0 are those of the last resort, covered below and found where nothing else was. What
    each profile finds and costs is measured in docs/detection.md.
    """
    height, width = frame.pixels.shape[:2]
    if min(height, width) < SMALLEST_SIDE_PX:
        return []
    return faces_of(frame.pixels, pack, budget_for(profile, width, height, is_moving=frame.time_ms is not None))
