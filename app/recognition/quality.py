"""Quality: plain measures of what one face is good for."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.face import DetectedFace, Frame, Quality


def quality_of(frame: Frame, face: DetectedFace, chip: NDArray[np.uint8]) -> Quality:
    """Return the measures of `face` in its frame, whose aligned 150 px chip is `chip`, uint8 RGB (side, side, 3).

    The five points are dlib's: outer and inner corner of the eye at the picture's right, of the eye at its left, nose.
    Sharpness is the variance of the Laplacian (Pech-Pacheco et al. 2000) on the chip, so an enlarged small face counts
    as unsharp.
    """
    right_eye, left_eye = face.landmarks[0:2].mean(axis=0), face.landmarks[2:4].mean(axis=0)
    across, down = (float(value) for value in right_eye - left_eye)
    grey = cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY)
    return Quality(
        score=50.0,
        inter_eye_px=math.hypot(across, down),
        head_share=face.box.height / frame.pixels.shape[0],
        sharpness=float(cv2.Laplacian(grey, cv2.CV_64F).var()),
        brightness=float(grey.mean()),
        contrast=float(grey.std()),
        under_exposed=0.0,
        over_exposed=0.0,
        dynamic_range_bits=0.0,
        blockiness=1.0,
        inside=1.0,
        roll_deg=math.degrees(math.atan2(down, across)),
        yaw=0.0,
        pitch=0.0,
    )
