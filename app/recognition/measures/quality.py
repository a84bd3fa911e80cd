"""Quality: what one face is good for, in OFIQ-like measures and one number made of them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from app.domain.face import DetectedFace, Frame, Quality
from app.recognition.measures.blockiness import blockiness_of
from app.recognition.measures.light import light_of
from app.recognition.measures.placement import placement_of, share_inside
from app.recognition.measures.quality_score import score_of

_MOST_HEAD_SHARE = 100.0


def quality_of(frame: Frame, face: DetectedFace, chip: NDArray[np.uint8]) -> Quality:
    """Return the measures of `face` in its frame, whose aligned chip is `chip`, uint8 RGB (side, side, 3).

    The chip is dlib's, padded by a quarter (`align.encoder_chip`). What each measure is, and what ISO/IEC 29794-5 calls
    it, stands in docs/quality.md. Every number is finite and within the bounds that a worker's reply is held to,
    also for faces that lie outside their frame, of one colour, or with all points in one place.
    """
    height, width = frame.pixels.shape[:2]
    placement = placement_of(face.landmarks)
    head = placement.head_places()
    light = light_of(chip, placement, width, height)
    measured = Quality(
        score=0.0,
        inter_eye_px=placement.inter_eye_px,
        head_share=min(_MOST_HEAD_SHARE, placement.head_height_px / height),
        sharpness=light.sharpness,
        brightness=light.brightness,
        contrast=light.contrast,
        under_exposed=light.under_exposed,
        over_exposed=light.over_exposed,
        dynamic_range_bits=light.dynamic_range_bits,
        blockiness=blockiness_of(frame.pixels, placement.middle, placement.head_height_px),
        inside=share_inside(head, width, height),
        roll_deg=placement.roll_deg,
        yaw=placement.yaw,
        pitch=placement.pitch,
        unclear_below=float(face.is_unclear_below),
    )
    return replace(measured, score=score_of(measured))
