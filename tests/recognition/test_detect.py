"""The cascade on drawn people: small, turned, at the edge, filling the frame, and none where nobody is."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from app.demo.backdrop import backdrop, landscape
from app.domain.examination import Profile
from app.domain.face import Box, DetectedFace, Frame
from app.recognition.detect import detect
from app.recognition.detection.points import roll_deg
from app.recognition.pack import ModelPack

Pixels = NDArray[np.uint8]


@pytest.fixture(scope="module")
def wall() -> Pixels:
    return np.asarray(backdrop(450, 600, 4) * 255, np.uint8)


def pasted(ground: Pixels, face: Pixels, left: int, top: int, side: int) -> Frame:
    """A portrait made small, on a part of `ground`."""
    pixels = ground.copy()
    pixels[top : top + side, left : left + side] = cv2.resize(face, (side, side), interpolation=cv2.INTER_AREA)
    return Frame(pixels)


def only(faces: list[DetectedFace]) -> DetectedFace:
    (face,) = faces
    return face


def turned(pixels: Pixels, degrees: float) -> Pixels:
    """The portrait turned clockwise, what it does not cover filled with its edge."""
    side = pixels.shape[0]
    way = cv2.getRotationMatrix2D(((side - 1) / 2, (side - 1) / 2), -degrees, 1.0)
    return np.asarray(cv2.warpAffine(pixels, way, (side, side), borderMode=cv2.BORDER_REPLICATE), np.uint8)


@pytest.mark.parametrize("degrees", [45, 90, 180, 225])
def test_a_face_is_levelled_whichever_way_up_it_lies(degrees: int, pack: ModelPack, portraits: list[Frame]) -> None:
    upright = only(detect(portraits[2], pack))

    face = only(detect(Frame(turned(portraits[2].pixels, degrees)), pack))

    change = roll_deg(face.landmarks.astype(np.float64)) - roll_deg(upright.landmarks.astype(np.float64))
    assert abs((change - degrees + 180) % 360 - 180) < 8


@pytest.mark.parametrize("profile", list(Profile))
def test_a_tiny_face_is_found_and_its_points_lie_between_pixels(
    profile: Profile, pack: ModelPack, portraits: list[Frame]
) -> None:
    upright = only(detect(portraits[1], pack))
    scale = 20 / upright.box.width
    small = cv2.resize(portraits[1].pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)

    face = only(detect(Frame(np.asarray(small, np.uint8)), pack, profile))

    expected = (upright.landmarks + 0.5) * scale - 0.5
    assert float(np.abs(face.landmarks - expected).max()) < 1.3
    assert bool((face.landmarks != np.rint(face.landmarks)).any())


def test_a_quick_look_finds_a_face_of_sixteen_pixels(pack: ModelPack, portraits: list[Frame]) -> None:
    scale = 16 / only(detect(portraits[1], pack)).box.width
    small = cv2.resize(portraits[1].pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)

    face = only(detect(Frame(np.asarray(small, np.uint8)), pack, Profile.QUICK))

    assert 12 < face.box.width < 21


@pytest.mark.parametrize("place", [(0, 0), (430, 290), (430, 0), (215, 145)])
def test_a_face_is_found_in_every_corner(
    place: tuple[int, int], pack: ModelPack, portraits: list[Frame], wall: Pixels
) -> None:
    at_home = only(detect(portraits[0], pack)).box
    side, scale = 150, 0.5

    face = only(detect(pasted(wall, portraits[0].pixels, *place, side), pack, Profile.QUICK))

    expected = Box(
        round(place[0] + scale * at_home.left), round(place[1] + scale * at_home.top),
        round(scale * at_home.width), round(scale * at_home.height),
    )  # fmt: skip
    assert face.box.overlap(expected) > 0.6


def test_a_face_that_fills_the_frame_is_found(pack: ModelPack, portraits: list[Frame]) -> None:
    box = only(detect(portraits[3], pack)).box
    tight = portraits[3].pixels[box.top : box.top + box.height, box.left : box.left + box.width]

    for side in (90, 640):
        filling = np.asarray(cv2.resize(tight, (side, side), interpolation=cv2.INTER_CUBIC), np.uint8)
        face = only(detect(Frame(filling), pack))

        assert face.box.overlap(Box(0, 0, side, side)) > 0.5


def test_people_side_by_side_are_found_once_each(pack: ModelPack, portraits: list[Frame], wall: Pixels) -> None:
    pixels = wall.copy()
    for number, frame in enumerate(portraits):
        pixels[100:240, 10 + 145 * number : 150 + 145 * number] = cv2.resize(frame.pixels, (140, 140))

    faces = detect(Frame(pixels), pack)

    assert sorted(round((face.box.left + face.box.width / 2) // 145) for face in faces) == [0, 1, 2, 3]
    assert detect(Frame(pixels), pack)[0].box == faces[0].box
    assert [face.detector_score for face in faces] == sorted((face.detector_score for face in faces), reverse=True)


@pytest.mark.parametrize("profile", [Profile.QUICK, Profile.THOROUGH])
def test_no_face_is_found_where_nobody_is(profile: Profile, pack: ModelPack, wall: Pixels) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (200, 260, 3), np.uint8)

    for pixels in (wall, np.asarray(landscape(300, 400, 2) * 255, np.uint8), noise):
        assert detect(Frame(pixels), pack, profile) == []


@pytest.mark.parametrize("shape", [(1, 4000), (4000, 1), (11, 6000), (6000, 12), (10, 10)])
def test_odd_frames_are_bearable(shape: tuple[int, int], pack: ModelPack) -> None:
    pixels = np.random.default_rng(2).integers(0, 256, (*shape, 3), np.uint8)

    assert detect(Frame(pixels), pack, Profile.QUICK) == []


def test_a_dark_face_is_found(pack: ModelPack, portraits: list[Frame]) -> None:
    grain = np.random.default_rng(5).normal(0, 2, portraits[0].pixels.shape)
    dark = np.asarray(np.clip(portraits[0].pixels * 0.12 + grain, 0, 255), np.uint8)

    face = only(detect(Frame(dark), pack))

    assert face.box.overlap(only(detect(portraits[0], pack)).box) > 0.6


def test_a_turned_face_in_a_video_is_judged_but_the_frame_is_not_turned(
    pack: ModelPack, portraits: list[Frame]
) -> None:
    upside_down = np.ascontiguousarray(np.rot90(portraits[0].pixels, 2))

    assert len(detect(Frame(upside_down), pack)) == 1
    assert detect(Frame(upside_down, 3, 1500), pack) == []


def test_small_faces_in_a_large_picture_are_found_by_parts(pack: ModelPack, portraits: list[Frame]) -> None:
    ground = np.full((900, 1200, 3), 120, np.uint8)
    seen = pasted(ground, portraits[0].pixels, 780, 490, 50)

    face = only(detect(seen, pack, Profile.EXHAUSTIVE))

    assert 16 < face.box.width < 40
    assert abs(face.box.left + face.box.width / 2 - 805) < 7
