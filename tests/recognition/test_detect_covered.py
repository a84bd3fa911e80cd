"""Half covered faces: points that keep still tell them from what is none, and which way up they are."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from app.domain.face import DetectedFace, Frame
from app.recognition.detect import detect
from app.recognition.detection.patch import patch
from app.recognition.detection.points import roll_deg
from app.recognition.detection.steadiness import settled, wobble_of
from app.recognition.detection.turns import Reading
from app.recognition.networks.proposals import ScoredBox
from app.recognition.pack import ModelPack


def upright(frame: Frame, pack: ModelPack) -> DetectedFace:
    (face,) = detect(frame, pack)
    return face


def covered(frame: Frame, face: DetectedFace) -> Frame:
    """The face under a cloth of one colour, from the tip of the nose down."""
    box, pixels = face.box, frame.pixels.copy()
    first = round(box.top + 0.58 * box.height)
    pixels[first : round(box.top + 1.15 * box.height), box.left : box.left + box.width] = (90, 130, 170)
    return Frame(pixels)


def reading_of(frame: Frame, face: DetectedFace, turn_deg: float) -> Reading:
    """The face as the detectors look at it, one of which says nothing."""
    box = face.box
    centre = (box.left + (box.width - 1) / 2, box.top + (box.height - 1) / 2)
    seen = patch(frame.pixels, centre, 2.2 * box.width, 200, turn_deg, edge=cv2.BORDER_REPLICATE)
    return Reading(seen, turn_deg, ScoredBox(54.0, 54.0, 145.0, 145.0, -0.5), -1.0)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_points_of_a_covered_face_keep_still_only_the_right_way_up(
    number: int, pack: ModelPack, portraits: list[Frame]
) -> None:
    face = upright(portraits[number], pack)
    seen = covered(portraits[number], face)

    wobbles = [wobble_of(reading_of(seen, face, turn), pack) for turn in (0, 90, 180, 270)]

    assert wobbles[0] == min(wobbles)
    assert wobbles[0] < 0.04


def test_points_of_a_face_that_hog_knows_are_not_doubted(pack: ModelPack, portraits: list[Frame]) -> None:
    face = upright(portraits[0], pack)

    assert wobble_of(replace(reading_of(portraits[0], face, 180), hog=1.0), pack) == 0.0


def test_a_box_that_lies_too_high_on_a_covered_face_is_lowered(pack: ModelPack, portraits: list[Frame]) -> None:
    face = upright(portraits[1], pack)
    too_high = reading_of(covered(portraits[1], face), face, 0)
    too_high = replace(too_high, box=ScoredBox(54.0, 24.0, 145.0, 115.0, -0.5))
    assert wobble_of(too_high, pack) > 0.02

    found = settled(too_high, pack)

    assert found.wobble < wobble_of(too_high, pack)
    assert found.reading.box.top > too_high.box.top
    assert found.reading.box.side_px == too_high.box.side_px


@pytest.mark.parametrize("number", [0, 1, 3])
def test_covered_faces_are_found_standing_upright(number: int, pack: ModelPack, portraits: list[Frame]) -> None:
    face = upright(portraits[number], pack)

    hidden = upright(covered(portraits[number], face), pack)

    assert hidden.box.overlap(face.box) > 0.3
    assert abs(roll_deg(hidden.landmarks.astype(np.float64))) < 25
