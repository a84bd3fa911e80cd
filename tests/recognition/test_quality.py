"""Quality says what was done to a face, and never says what cannot be."""

from __future__ import annotations

import math
from dataclasses import asdict, fields, replace

import cv2
import dlib
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.domain.face import Box, DetectedFace, Frame, Quality
from app.recognition.align import encoder_chip
from app.recognition.detect import detect
from app.recognition.measures.light import light_of
from app.recognition.measures.placement import is_inside, placement_of, share_inside
from app.recognition.measures.quality import quality_of
from app.recognition.measures.quality_fit import TERMS
from app.recognition.measures.quality_score import score_of
from app.recognition.pack import ModelPack
from app.worker.protocol import QUALITY_FIELDS
from app.worker.replies import _QUALITY_BOUNDS
from tests.measures import some_quality

Pixels = NDArray[np.uint8]
_POINTS = ((0.8596, 0.2135), (0.6461, 0.2290), (0.1206, 0.2137), (0.3341, 0.2291), (0.4901, 0.6278))


@pytest.fixture(scope="module")
def portrait(pack: ModelPack, portraits: list[Frame]) -> tuple[Frame, DetectedFace]:
    """A drawn person, 300 px, and the face found."""
    (face,) = detect(portraits[1], pack)
    return portraits[1], face


def measured(frame: Frame, face: DetectedFace) -> Quality:
    return quality_of(frame, face, encoder_chip(frame, face))


def with_pixels(portrait: tuple[Frame, DetectedFace], pixels: NDArray[np.generic]) -> Quality:
    frame = Frame(np.ascontiguousarray(np.clip(pixels, 0, 255).astype(np.uint8)))
    return measured(frame, portrait[1])


def face_at(left: float, top: float, unit_px: float, turn_deg: float = 0.0) -> DetectedFace:
    """The mean face, `unit_px` large, turned clockwise about its own corner."""
    angle = math.radians(turn_deg)
    turn = np.array([(math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))])
    points = np.array(_POINTS) @ turn * unit_px + (left, top)
    box = Box(round(left), round(top), max(1, round(unit_px)), max(1, round(unit_px)))
    return DetectedFace(box, 1.0, points.astype(np.float32))


def through_jpeg(pixels: Pixels, quality: int) -> Pixels:
    _, code = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.asarray(cv2.imdecode(code, cv2.IMREAD_COLOR), np.uint8)


def test_the_placement_is_that_of_dlibs_own_chip(portrait: tuple[Frame, DetectedFace]) -> None:
    frame, face = portrait
    placement = placement_of(face.landmarks)
    along = (np.arange(150) + 0.5) / 150 * 1.5 - 0.25
    places = placement.in_frame(along[None, :] + 1j * along[:, None])

    own = cv2.remap(
        frame.pixels, places.real.astype(np.float32), places.imag.astype(np.float32), cv2.INTER_LINEAR
    ).astype(np.int16)

    assert np.abs(own - encoder_chip(frame, face)).mean() < 1.0
    assert np.abs(np.roll(own, 2, axis=1) - encoder_chip(frame, face)).mean() > 2.0


@pytest.mark.parametrize(("left", "unit_px"), [(300, 200), (-60, 200), (-150, 180), (1900, 250), (700, 10)])
def test_only_what_lies_within_the_frame_is_measured_of_the_ellipse(left: int, unit_px: float) -> None:
    chip = cv2.GaussianBlur(np.random.default_rng(5).integers(0, 256, (150, 150, 3), np.uint8), (0, 0), 2)
    placement = placement_of(face_at(left, 400, unit_px).landmarks)
    along = (np.arange(150) + 0.5) / 150 * 1.5 - 0.25
    mean_face = along[None, :] + 1j * along[:, None]
    ellipse = ((mean_face.real - 0.5) / 0.45) ** 2 + ((mean_face.imag - 0.5) / 0.5) ** 2 <= 1
    shown = ellipse & is_inside(placement.in_frame(mean_face), 2000, 1500)
    grey = cv2.cvtColor(np.asarray(chip, np.uint8), cv2.COLOR_RGB2GRAY)[shown if shown.any() else ellipse]

    light = light_of(np.asarray(chip, np.uint8), placement, 2000, 1500)

    assert (light.brightness, light.contrast) == (float(grey.mean()), float(grey.std()))


def test_a_blurred_face_is_less_sharp_and_scores_less(portrait: tuple[Frame, DetectedFace]) -> None:
    plain, blurred = measured(*portrait), with_pixels(portrait, cv2.GaussianBlur(portrait[0].pixels, (0, 0), 5))

    assert blurred.sharpness < plain.sharpness / 2
    assert blurred.score < plain.score


def test_a_dark_face_is_dark_and_scores_less(portrait: tuple[Frame, DetectedFace]) -> None:
    plain, dark = measured(*portrait), with_pixels(portrait, portrait[0].pixels // 12)

    assert dark.brightness == pytest.approx(plain.brightness / 12, abs=1.5)
    assert dark.under_exposed > 0.9 > plain.under_exposed
    assert dark.dynamic_range_bits < plain.dynamic_range_bits - 1
    assert dark.score < plain.score


def test_light_that_is_lost_is_over_exposed(portrait: tuple[Frame, DetectedFace]) -> None:
    plain, bright = measured(*portrait), with_pixels(portrait, portrait[0].pixels.astype(np.float32) * 8)

    assert plain.over_exposed < 0.1 < 0.5 < bright.over_exposed


def test_a_smaller_face_is_smaller_and_scores_less(portrait: tuple[Frame, DetectedFace]) -> None:
    frame, face = portrait
    tiny = Frame(np.asarray(cv2.resize(frame.pixels, (45, 45), interpolation=cv2.INTER_AREA), np.uint8))

    small = measured(tiny, face_like(face, 45 / 300))

    plain = measured(frame, face)
    assert small.inter_eye_px == pytest.approx(plain.inter_eye_px * 0.15, rel=0.01)
    assert small.head_share == pytest.approx(plain.head_share, rel=0.01)
    assert small.score < plain.score


def face_like(face: DetectedFace, scale: float) -> DetectedFace:
    box = Box(*(max(1, round(side * scale)) for side in (face.box.left, face.box.top, face.box.width, face.box.height)))
    return replace(face, box=box, landmarks=(face.landmarks * scale).astype(np.float32))


def test_blocks_show_in_a_strongly_compressed_face_wherever_the_grid_lies(
    portrait: tuple[Frame, DetectedFace],
) -> None:
    frame, face = portrait
    squeezed = through_jpeg(frame.pixels, 12)
    shifted = replace(face, landmarks=face.landmarks - np.float32(3))

    plain = measured(frame, face).blockiness
    aligned, cut = (
        with_pixels(portrait, squeezed).blockiness,
        measured(Frame(squeezed[3:, 3:].copy()), shifted).blockiness,
    )

    assert plain < 1.5
    assert aligned > 4
    assert cut == pytest.approx(aligned, rel=0.15)


def test_more_compression_shows_stronger_blocks(portrait: tuple[Frame, DetectedFace]) -> None:
    seen = [with_pixels(portrait, through_jpeg(portrait[0].pixels, quality)).blockiness for quality in (95, 60, 30, 10)]

    assert seen == sorted(seen)


def test_noise_without_blocks_shows_none() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (200, 200, 3), dtype=np.uint8)

    assert measured(Frame(noise), face_at(60, 60, 80)).blockiness < 1.5


@pytest.mark.parametrize(
    ("left", "least", "most"), [(100, 1.0, 1.0), (-50, 0.45, 0.55), (-140, 0.0, 0.02), (250, 0.45, 0.55)]
)
def test_a_head_over_the_frames_edge_is_partly_inside(left: int, least: float, most: float) -> None:
    placement = placement_of(face_at(left, 120, 100).landmarks)

    assert least <= share_inside(placement.head_places(), 300, 300) <= most


@pytest.mark.parametrize("turn_deg", [-170, -90, -30, 0, 45, 120])
def test_a_turned_head_is_rolled_and_neither_turned_away_nor_nodding(turn_deg: int) -> None:
    placement = placement_of(face_at(400, 400, 100, turn_deg).landmarks)

    assert placement.roll_deg == pytest.approx(turn_deg, abs=0.3)
    assert abs(placement.yaw) < 0.01
    assert abs(placement.pitch) < 0.01
    assert placement.head_height_px == pytest.approx(155.7, abs=0.2)


def test_a_nose_to_the_pictures_right_is_a_positive_yaw_and_a_low_one_a_positive_pitch() -> None:
    points = face_at(100, 100, 100).landmarks
    to_the_right, low = points.copy(), points.copy()
    to_the_right[4, 0] += 15
    low[4, 1] += 15

    assert placement_of(to_the_right).yaw == pytest.approx(0.57, abs=0.02)
    assert placement_of(low).pitch == pytest.approx(0.37, abs=0.02)
    assert placement_of(low).yaw == pytest.approx(0.0, abs=0.01)


@settings(max_examples=120, deadline=None)
@given(
    height=st.integers(10, 90),
    width=st.integers(10, 90),
    points=st.lists(st.tuples(st.floats(-360, 540, width=32), st.floats(-360, 540, width=32)), min_size=5, max_size=5),
    colour=st.one_of(st.none(), st.integers(0, 255)),
    seed=st.integers(0, 9),
)
def test_every_measure_of_any_face_is_one_that_the_parent_believes(
    height: int, width: int, points: list[tuple[float, float]], colour: int | None, seed: int
) -> None:
    if colour is None:
        pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    else:
        pixels = np.full((height, width, 3), colour, np.uint8)
    face = DetectedFace(Box(0, 0, width, height), 1.0, np.array(points, np.float32))

    found = asdict(quality_of(Frame(pixels), face, np.full((150, 150, 3), colour or 7, np.uint8)))

    for name, value in found.items():
        low, high = _QUALITY_BOUNDS[name]
        assert low <= value <= high, name


def test_five_points_in_one_place_are_measured_without_complaint() -> None:
    face = DetectedFace(Box(10, 10, 20, 20), 1.0, np.full((5, 2), 17.0, np.float32))

    found = quality_of(Frame(np.full((60, 60, 3), 90, np.uint8)), face, np.full((150, 150, 3), 90, np.uint8))

    assert (found.inter_eye_px, found.yaw, found.pitch, found.contrast) == (0.0, 0.0, 0.0, 0.0)


@pytest.mark.parametrize("term", TERMS, ids=lambda term: str(term.measure))
def test_no_better_measure_lowers_the_score(term: object) -> None:
    measure = term.measure  # type: ignore[attr-defined]
    low, high = sorted((term.bad, term.good))  # type: ignore[attr-defined]
    steps = np.linspace(low - 1, high + 1, 40) if term.good > term.bad else np.linspace(high + 1, low - 1, 40)  # type: ignore[attr-defined]

    scores = [score_of(replace(some_quality(), **{measure: float(step)})) for step in np.maximum(steps, 0)]

    assert scores == sorted(scores)
    assert scores[0] < scores[-1]


def test_the_score_looks_at_measures_and_not_at_itself() -> None:
    assert {term.measure for term in TERMS} <= {field.name for field in fields(Quality)} - {"score"}
    assert score_of(some_quality(score=3.0)) == score_of(some_quality(score=97.0))
    assert QUALITY_FIELDS[0] == "score"


def test_dlib_aligns_to_the_mean_face_that_is_measured_by() -> None:
    places = [dlib.point(round(1000 + 1000 * x), round(1000 + 1000 * y)) for x, y in _POINTS]
    shape = dlib.full_object_detection(dlib.rectangle(1000, 1000, 2000, 2000), places)

    rectangle = dlib.get_face_chip_details(shape, 150, 0.0).rect

    assert (rectangle.left(), rectangle.top(), rectangle.right(), rectangle.bottom()) == pytest.approx(
        (1000, 1000, 2000, 2000), abs=3
    )
