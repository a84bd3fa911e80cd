"""Faces covered below: a drawn lower half tells them from what is none, and their eyes alone place them."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from typing import Any, cast

import cv2
import numpy as np
import pytest

from app.domain.examination import Profile
from app.domain.face import DetectedFace, Frame
from app.domain.quality_words import weaknesses
from app.recognition.align import encoder_chip
from app.recognition.detect import detect
from app.recognition.detection.completion import briefly_completed, completed, level_patch
from app.recognition.detection.covered import covered_faces
from app.recognition.detection.drawn import NO_DETECTOR, face_in
from app.recognition.detection.halves import Halves
from app.recognition.detection.lower_face import (
    HIGH,
    LEFT,
    TOP,
    WIDE,
    completed_with,
    lower_face_in,
    read_lower_face,
    written,
)
from app.recognition.detection.profiles import budget_for
from app.recognition.detection.turns import PATCH_PX
from app.recognition.measures.quality import quality_of
from app.recognition.pack import ModelPack

Cover = Callable[[np.ndarray], None]


def plain(place: np.ndarray) -> None:
    place[:] = (90, 130, 170)


def patterned(place: np.ndarray) -> None:
    squares = np.random.default_rng(2).integers(20, 236, (6, 9, 3), np.uint8)
    place[:] = cv2.resize(squares, place.shape[1::-1], interpolation=cv2.INTER_NEAREST)


def covered(frame: Frame, face: DetectedFace, cover: Cover = plain) -> Frame:
    box, pixels = face.box, frame.pixels.copy()
    rows = slice(round(box.top + 0.58 * box.height), round(box.top + 1.15 * box.height))
    cover(pixels[rows, box.left : box.left + box.width])
    return Frame(pixels)


def only(frame: Frame, pack: ModelPack) -> DetectedFace:
    (face,) = detect(frame, pack)
    return face


def eyes_of(face: DetectedFace) -> np.ndarray:
    return face.landmarks[:4].astype(np.float64)


def apart(face: DetectedFace) -> float:
    return float(np.linalg.norm(eyes_of(face)[:2].mean(axis=0) - eyes_of(face)[2:].mean(axis=0)))


@pytest.mark.parametrize("cover", [plain, patterned])
@pytest.mark.parametrize("number", [0, 1, 3])
def test_a_covered_face_is_known_once_it_is_completed(
    number: int, cover: Cover, pack: ModelPack, portraits: list[Frame]
) -> None:
    face = only(portraits[number], pack)

    found = completed(covered(portraits[number], face, cover).pixels, face.landmarks.astype(np.float64), pack)

    assert found is not None
    assert found.evidence > 0.8
    assert np.linalg.norm(found.points[:4] - eyes_of(face), axis=1).mean() < 0.1 * apart(face)


@pytest.mark.parametrize("number", [1, 3])
def test_a_quick_look_knows_it_by_hog_alone(number: int, pack: ModelPack, portraits: list[Frame]) -> None:
    face = only(portraits[number], pack)
    pixels = covered(portraits[number], face).pixels
    unasked = replace(pack, mmod=cast(Any, None))

    found = briefly_completed(pixels, face.landmarks.astype(np.float64), unasked, hog=-0.6)

    assert found is not None
    assert found.is_plain
    assert np.linalg.norm(found.points[:4] - eyes_of(face), axis=1).mean() < 0.1 * apart(face)


def test_a_face_that_hog_knows_as_well_without_it_is_not_plainly_covered(
    pack: ModelPack, portraits: list[Frame]
) -> None:
    face = only(portraits[0], pack)

    found = briefly_completed(portraits[0].pixels, face.landmarks.astype(np.float64), pack, hog=9.0)

    assert found is not None
    assert not found.is_plain


@pytest.mark.parametrize("seed", range(4))
def test_a_lower_half_alone_makes_no_face(seed: int, pack: ModelPack) -> None:
    chance = np.random.default_rng(seed)
    coarse = chance.integers(0, 256, (20, 20, 3), np.uint8)
    pixels = np.asarray(cv2.resize(coarse, (300, 300), interpolation=cv2.INTER_CUBIC), np.uint8)
    points = np.array([[190, 130], [170, 130], [110, 130], [130, 130], [150, 180]], np.float64)

    found = completed(pixels, points, pack)

    assert found is None or found.evidence < 0.8


def test_points_without_eyes_are_no_face(pack: ModelPack) -> None:
    assert completed(np.zeros((90, 90, 3), np.uint8), np.full((5, 2), 40.0), pack) is None


@pytest.mark.parametrize("number", [0, 1, 3])
def test_the_last_resort_finds_a_covered_face_where_it_is(number: int, pack: ModelPack, portraits: list[Frame]) -> None:
    face = only(portraits[number], pack)
    pixels = covered(portraits[number], face).pixels
    budget = budget_for(Profile.THOROUGH, pixels.shape[1], pixels.shape[0], is_moving=False)

    (found,) = covered_faces(Halves(pixels), pack, budget)

    assert found.box.overlap(face.box) > 0.3
    assert np.linalg.norm(eyes_of(found) - eyes_of(face), axis=1).mean() < 0.15 * apart(face)


@pytest.mark.parametrize("number", [0, 3])
def test_a_covered_face_is_placed_by_its_eyes(number: int, pack: ModelPack, portraits: list[Frame]) -> None:
    face = only(portraits[number], pack)

    found = only(covered(portraits[number], face), pack)

    middle = eyes_of(found).mean(axis=0)
    down = float(np.linalg.norm(found.landmarks[4] - middle)) / apart(found)
    assert down == pytest.approx(0.75, abs=0.06)


@pytest.mark.parametrize("number", [0, 3])
def test_the_quality_of_a_covered_face_says_that_its_lower_half_is_unclear(
    number: int, pack: ModelPack, portraits: list[Frame]
) -> None:
    bare = only(portraits[number], pack)
    frame = covered(portraits[number], bare)
    hidden = only(frame, pack)

    measured = quality_of(frame, hidden, encoder_chip(frame, hidden))

    assert hidden.is_unclear_below
    assert not bare.is_unclear_below
    assert measured.unclear_below == 1.0
    assert "lower half unclear" in weaknesses(measured)
    assert measured.score < quality_of(portraits[number], bare, encoder_chip(portraits[number], bare)).score


def test_the_lower_half_of_a_face_that_a_person_drew_is_unclear_just_as_well(
    pack: ModelPack, portraits: list[Frame]
) -> None:
    bare = only(portraits[3], pack)

    drawn = face_in(covered(portraits[3], bare).pixels, bare.box, pack)

    assert drawn is not None
    assert drawn.is_unclear_below
    assert drawn.detector_score == NO_DETECTOR


def test_what_lies_beside_the_face_stays_as_it_is(pack: ModelPack, portraits: list[Frame]) -> None:
    face = only(portraits[1], pack)
    seen = level_patch(portraits[1].pixels, face.landmarks.astype(np.float64)).pixels

    whole = completed_with(seen, read_lower_face())

    changed = (whole != seen).any(axis=2)
    assert changed.any()
    assert not changed[:TOP].any()
    assert not changed[TOP + HIGH :].any()
    assert not changed[:, :LEFT].any()
    assert not changed[:, LEFT + WIDE :].any()


def test_the_lower_face_is_as_bright_as_the_cheeks(pack: ModelPack) -> None:
    dark, bright = (
        completed_with(np.full((PATCH_PX, PATCH_PX, 3), level, np.uint8), read_lower_face()) for level in (30, 160)
    )

    middle = (slice(TOP + 20, TOP + 40), slice(LEFT + 30, LEFT + 46))
    assert float(dark[middle].mean()) < 45
    assert float(bright[middle].mean()) > 90


def test_a_lower_face_that_is_not_whole_is_refused() -> None:
    text = written(np.random.default_rng(1).uniform(0, 255, (PATCH_PX, PATCH_PX, 3)))
    assert lower_face_in(text).pixels.shape == (HIGH, WIDE, 3)

    short = f'cheeks = [1, 2, 3]\npixels = "{base64.b64encode(bytes(30)).decode()}"\n'
    for broken in ("cheeks = [1, 2, 3]\n", text.replace("cheeks", "chins"), short):
        with pytest.raises(ValueError, match="not as it was shipped"):
            lower_face_in(broken)
