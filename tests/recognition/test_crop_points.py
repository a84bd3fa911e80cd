"""Where a face's landmarks lie in its crop is where dlib puts them when it cuts the crop."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.domain.aspect import AS_CUT, points_in_crop
from app.domain.face import Box, DetectedFace, Frame
from app.recognition.align import chips_at_once, crop_for_people, encoder_chip
from app.recognition.detect import detect
from app.recognition.pack import ModelPack

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
        face = DetectedFace(Box(200, 200, 300, 300), 1.0, landmarks.astype(np.float32))
        for crop in (crop_for_people(frame, face), chips_at_once(frame, face)[1]):
            light = crop.pixels[..., 0].astype(float)
            rows, columns = np.mgrid[: light.shape[0], : light.shape[1]] + 0.5
            found = (columns * light).sum() / light.sum(), (rows * light).sum() / light.sum()

            assert found == pytest.approx(expected, abs=0.5)


@pytest.mark.parametrize("nose_up_px", [0.0, 13.2, 13.281875])
def test_points_that_no_face_has_are_cut_out_all_the_same(nose_up_px: float) -> None:
    points = [(305, 300), (302, 300), (295, 300), (298, 300), (300, 300 - nose_up_px)]
    face = DetectedFace(Box(280, 280, 40, 40), 1.0, np.array(points, np.float32))

    chip, crop = chips_at_once(Frame(np.full((SIDE_PX, SIDE_PX, 3), 90, np.uint8)), face)

    assert chip.shape == (150, 150, 3)
    assert crop.pixels.shape == (256, 256, 3)


@pytest.mark.parametrize("times", [0.15, 0.5, 1.0, 3.0])
def test_a_face_cut_out_at_once_gives_nearly_the_vector_of_dlibs_chip(
    pack: ModelPack, portraits: list[Frame], times: float
) -> None:
    for portrait in portraits[:3]:
        pixels = cv2.resize(portrait.pixels, None, fx=times, fy=times, interpolation=cv2.INTER_AREA)
        frame = Frame(np.asarray(pixels, np.uint8))
        (face,) = detect(frame, pack)
        chip, crop = chips_at_once(frame, face)
        ours, dlibs = pack.embedder.embed([(chip,), (encoder_chip(frame, face),)])

        assert chip.shape == (150, 150, 3)
        assert crop.pixels.shape == (256, 256, 3)
        assert np.linalg.norm(ours - dlibs) < 0.03
