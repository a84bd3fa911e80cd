"""A quick look with a brought detector: it proposes alone, and what it proposes is turned upright or refused."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from app.domain.examination import Profile
from app.domain.face import DetectedFace, Frame
from app.recognition.brought.yunet import YunetDetector, YunetFaces
from app.recognition.detect import detect
from app.recognition.detection.points import roll_deg
from app.recognition.pack import ModelPack

Pixels = NDArray[np.uint8]


class Told:
    """Answers as a detector that saw faces at given boxes (left, top, width, height), their eyes level."""

    def __init__(self, *boxes: tuple[float, float, float, float], score: float) -> None:
        self._boxes = np.array(boxes, np.float32).reshape(-1, 4)
        self._score = score

    def found(self, pixels: Pixels) -> YunetFaces:
        """Return the faces; pictures here are shown to it at 640 px and so are the boxes."""
        count = len(self._boxes)
        points = np.tile(np.array([[0, 0], [40, 0], [20, 20], [5, 40], [35, 40]], np.float32), (count, 1, 1))
        return YunetFaces(self._boxes, points, np.full(count, self._score, np.float32))


class LooksAgain(Told):
    """Is unsure of a face in a picture, and sure of it in a patch of it alone where that shows it upright."""

    def __init__(self, *boxes: tuple[float, float, float, float], score: float, pack: ModelPack) -> None:
        super().__init__(*boxes, score=score)
        self._judge = pack.detector
        self.looks = 0

    def found(self, pixels: Pixels) -> YunetFaces:
        if pixels.shape[0] != 128:
            return super().found(pixels)
        self.looks += 1
        _, scores, _ = self._judge.run(pixels, 0, 0.5)
        seen = Told((36, 26, 56, 75), score=0.95 if scores else 0.6).found(pixels)
        return YunetFaces(seen.boxes, seen.points + 50, seen.scores)


class Silent:
    """A detector of ours that must not be asked."""

    def search(self, *given: Any, **named: Any) -> list[Any]:
        raise AssertionError("it was asked")

    find = run = search


def told_of(pack: ModelPack, detector: Told) -> ModelPack:
    return replace(pack, brought_detectors=(cast(YunetDetector, detector),))


def box_at_640(frame: Frame, face: DetectedFace) -> tuple[float, float, float, float]:
    """YuNet's boxes are a third higher than dlib's, about the same middle."""
    times, box = 640 / max(frame.pixels.shape[:2]), face.box
    return times * box.left, times * (box.top - box.height / 6), times * box.width, times * box.height * 4 / 3


def upside_down(frame: Frame) -> Frame:
    return Frame(np.ascontiguousarray(np.rot90(frame.pixels, 2)))


def test_a_clear_face_needs_no_second_opinion(pack: ModelPack, portraits: list[Frame]) -> None:
    for frame in portraits:
        expected = detect(frame, pack)[0]
        quick = replace(told_of(pack, Told(box_at_640(frame, expected), score=0.93)), mmod=cast(Any, Silent()))

        (found,) = detect(frame, quick, Profile.QUICK)

        assert np.abs(found.landmarks - expected.landmarks).max() < 0.06 * expected.box.width
        assert found.detector_score > 1.0


@pytest.mark.parametrize("score", [0.8, 0.9])
def test_a_face_upside_down_is_turned_upright(pack: ModelPack, portraits: list[Frame], score: float) -> None:
    for frame in map(upside_down, portraits):
        expected = detect(frame, pack)[0]
        quick = told_of(pack, Told(box_at_640(frame, expected), score=score))

        (found,) = detect(frame, quick, Profile.QUICK)

        assert abs(abs(roll_deg(found.landmarks.astype(np.float64))) - 180) < 15


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_where_the_detector_looks_again_nobody_else_is_asked_for_the_turn(
    pack: ModelPack, portraits: list[Frame], turns: int
) -> None:
    for upright in portraits:
        frame = Frame(np.ascontiguousarray(np.rot90(upright.pixels, turns)))
        expected = detect(frame, pack)[0]
        detector = LooksAgain(box_at_640(frame, expected), score=0.8, pack=pack)
        quick = replace(told_of(pack, detector), mmod=cast(Any, Silent()), detector=cast(Any, Silent()))

        (found,) = detect(frame, quick, Profile.QUICK)

        assert detector.looks <= 6
        assert abs((roll_deg(found.landmarks.astype(np.float64)) + 90 * turns + 180) % 360 - 180) < 15
        assert np.abs(found.landmarks - expected.landmarks).max() < 0.12 * expected.box.width


@pytest.mark.parametrize("tilt_deg", [-45, 45])
def test_a_tilted_face_whose_eyes_are_told_level_is_turned_upright_without_being_judged(
    pack: ModelPack, portraits: list[Frame], tilt_deg: int
) -> None:
    for frame in portraits:
        height, width = frame.pixels.shape[:2]
        way = cv2.getRotationMatrix2D((width / 2, height / 2), tilt_deg, 1.0)
        tilted = Frame(np.asarray(cv2.warpAffine(frame.pixels, way, (width, height), borderMode=cv2.BORDER_REPLICATE)))
        expected = detect(tilted, pack)[0]
        unsure = told_of(pack, Told(box_at_640(tilted, expected), score=0.75))

        (found,) = detect(tilted, replace(unsure, mmod=cast(Any, Silent())), Profile.QUICK)

        assert abs(roll_deg(found.landmarks.astype(np.float64)) + tilt_deg) < 12


def test_an_unsure_proposal_that_no_other_detector_knows_is_refused(pack: ModelPack) -> None:
    grey = Frame(np.random.default_rng(1).integers(90, 110, (480, 640, 3)).astype(np.uint8))

    assert detect(grey, told_of(pack, Told((200, 150, 90, 120), score=0.65)), Profile.QUICK) == []


@pytest.mark.parametrize(("profile", "count"), [(Profile.QUICK, 0), (Profile.THOROUGH, 1)])
def test_only_a_quick_look_trusts_a_brought_detector_that_sees_nothing(
    pack: ModelPack, portraits: list[Frame], profile: Profile, count: int
) -> None:
    assert len(detect(portraits[0], told_of(pack, Told(score=0.9)), profile)) == count
