"""Where a face's landmarks lie in its crop is where dlib puts them when it cuts the crop."""

from __future__ import annotations

import numpy as np
import pytest

from app.domain.aspect import AS_CUT, points_in_crop
from app.domain.face import Box, DetectedFace, Frame
from app.recognition.align import crop_for_people

SIDE_PX = 700


@pytest.mark.parametrize(("tilt_deg", "size", "turned_px"), [(0, 1.0, 0), (24, 0.6, 3), (-31, 1.4, 9)])
def test_a_mark_on_a_landmark_is_found_where_the_crop_has_it(tilt_deg: float, size: float, turned_px: float) -> None:
    angle = np.radians(tilt_deg)
    turn = size * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    middle = np.array([128, 128])
    landmarks = np.rint((np.array(AS_CUT.points) - middle) @ turn.T + SIDE_PX / 2)
    landmarks[4, 0] += turned_px  # a nose to the side, as of a face that is turned: no similarity fits exactly
    down, across = np.mgrid[:SIDE_PX, :SIDE_PX]

    for landmark, expected in zip(landmarks, points_in_crop(landmarks.astype(np.float32)), strict=True):
        spot = np.exp(-((across - landmark[0]) ** 2 + (down - landmark[1]) ** 2) / (2 * (4 * size) ** 2))
        frame = Frame(np.repeat((255 * spot).astype(np.uint8)[..., None], 3, axis=2))
        crop = crop_for_people(frame, DetectedFace(Box(200, 200, 300, 300), 1.0, landmarks.astype(np.float32)))
        light = crop.pixels[..., 0].astype(float)
        rows, columns = np.mgrid[: light.shape[0], : light.shape[1]] + 0.5
        found = (columns * light).sum() / light.sum(), (rows * light).sum() / light.sum()

        assert found == pytest.approx(expected, abs=0.5)
