"""Brought models at work: faces placed alike from frame and crop, vectors fused, boxes where they belong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from onnx import ModelProto

from app.domain.face import Box, DetectedFace, FaceCrop, Frame
from app.recognition.align import crop_for_people
from app.recognition.brought.arcface import ArcfaceEmbedder, ArcfacePlacing, DlibPlacing, network_input, similarity
from app.recognition.brought.fusion import FusedEmbedder
from app.recognition.brought.manifest import BroughtManifest, BroughtModel, TrialResult, parse_brought
from app.recognition.brought.network import BroughtNetwork, redeclared
from app.recognition.brought.yunet import OUTPUTS, STRIDES_PX, WIDTHS, YunetDetector, decoded
from app.recognition.detect import detect
from app.recognition.pack import ModelPack, default_manifest, find_weights
from app.recognition.setup import EngineSetup, load_engine, setup_with
from tests.recognition.invented_models import DETECTOR, DIMENSION, EMBEDDER, detector, embedder, filled


def manifest_of(model: ModelProto, text: str = EMBEDDER) -> BroughtManifest:
    return parse_brought(filled(text, bytes(model.SerializeToString())).encode())


def brought(folder: Path, model: ModelProto, text: str, *, batches: bool = True, any_size: bool = True) -> BroughtModel:
    content = bytes(model.SerializeToString())
    manifest = parse_brought(filled(text, content).encode())
    path = folder / f"{manifest.sha256}.onnx"
    path.write_bytes(content)
    return BroughtModel(manifest, path, TrialResult(batches, any_size, 1.0))


def tiny(*, batches: bool = True, seed: int = 1) -> ArcfaceEmbedder:
    model = embedder(seed=seed)
    manifest = manifest_of(model)
    assert manifest.output is not None
    network = BroughtNetwork(redeclared(model, any_batch=batches, any_size=False))
    return ArcfaceEmbedder(network, manifest.input, manifest.output, takes_batches=batches)


def red_finder(*, any_size: bool) -> YunetDetector:
    model = detector()
    network = BroughtNetwork(redeclared(model, any_batch=False, any_size=any_size))
    return YunetDetector(network, manifest_of(model, DETECTOR).input, 0.6, takes_any_size=any_size)


@given(st.floats(-3.0, 3.0), st.floats(0.05, 20.0), st.floats(-500, 500), st.floats(-500, 500), st.integers(0, 1000))
def test_a_similarity_is_found_again(turn: float, scale: float, across: float, down: float, seed: int) -> None:
    places = np.random.default_rng(seed).uniform(0, 100, (5, 2))
    linear = scale * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])

    fitted = similarity(places, places @ linear.T + (across, down))

    assert np.allclose(fitted, np.column_stack([linear, (across, down)]), atol=1e-6 * (1 + scale) * 1000)


def test_points_that_coincide_are_placed_without_an_error() -> None:
    face = DetectedFace(Box(5, 5, 1, 1), 1.0, np.full((5, 2), 6.0, np.float32))

    placed = ArcfacePlacing().from_frame(Frame(np.full((40, 40, 3), 99, np.uint8)), face)

    assert placed.shape == (112, 112, 3)


def test_a_face_is_placed_alike_from_its_frame_and_from_its_crop(pack: ModelPack, portraits: list[Frame]) -> None:
    for frame in portraits:
        face = detect(frame, pack)[0]
        for placing, side in ((ArcfacePlacing(), 112), (DlibPlacing(), 150)):
            here = placing.from_frame(frame, face)
            there = placing.from_crop(crop_for_people(frame, face))

            assert here.shape == there.shape == (side, side, 3)
            middle = slice(side // 6, -side // 6)
            assert _correlation(here[middle, middle], there[middle, middle]) > 0.95


def test_a_large_face_is_placed_as_the_same_face_made_smaller(pack: ModelPack, portraits: list[Frame]) -> None:
    frame = portraits[0]
    face = detect(frame, pack)[0]
    large = Frame(np.asarray(cv2.resize(frame.pixels, None, fx=5, fy=5, interpolation=cv2.INTER_CUBIC), np.uint8))
    larger = replace(face, landmarks=face.landmarks * 5 + 2)

    placed = ArcfacePlacing().from_frame(large, larger)

    assert _correlation(placed, ArcfacePlacing().from_frame(frame, face)) > 0.99


def _correlation(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    return float(np.corrcoef(one.reshape(-1).astype(float), other.reshape(-1).astype(float))[0, 1])


def test_pictures_are_given_in_the_order_and_scale_that_the_manifest_names() -> None:
    given = manifest_of(detector(), DETECTOR).input
    picture = np.zeros((1, 2, 3, 3), np.uint8)
    picture[0, 1, 2] = (10, 20, 30)

    bgr = network_input(picture, replace(given, mean=(1.0, 2.0, 3.0), std=(2.0, 2.0, 2.0)))
    rgb = network_input(picture, replace(given, colour="rgb", scale=0.1))

    assert bgr.shape == (1, 3, 2, 3)
    assert bgr[0, :, 1, 2].tolist() == [14.5, 9.0, 3.5]
    assert rgb[0, :, 1, 2].tolist() == pytest.approx([1.0, 2.0, 3.0])


def test_faces_have_the_same_vectors_alone_and_together_and_mirrored_ones_the_same_as_not() -> None:
    faces = [(np.random.default_rng(seed).integers(0, 256, (112, 112, 3), np.uint8),) for seed in range(20)]
    mirrored = [(np.ascontiguousarray(face[0][:, ::-1]),) for face in faces]

    together, alone = tiny().embed(faces), tiny(batches=False).embed(faces)

    assert together.shape == (20, DIMENSION)
    assert np.allclose(together, alone, atol=1e-5)
    assert np.allclose(together, tiny().embed(mirrored), atol=1e-5)
    assert np.allclose(np.linalg.norm(together, axis=1), 1.0, atol=1e-5)
    assert tiny().embed([]).shape == (0, DIMENSION)


@settings(max_examples=20)
@given(st.floats(0.1, 10.0), st.floats(0.1, 10.0), st.integers(0, 1000))
def test_the_squared_distance_of_fused_vectors_is_the_weighted_mean_of_the_parts(
    first: float, second: float, seed: int
) -> None:
    chance = np.random.default_rng(seed)
    faces = [tuple(chance.integers(0, 256, (112, 112, 3), np.uint8) for _ in "ab") for _ in "xy"]
    one, other = tiny(seed=1), tiny(seed=2)

    vectors = FusedEmbedder(((one, first), (other, second))).embed(faces)

    parts = [part.embed([(face[n],) for face in faces]) for n, part in enumerate((one, other))]
    squares = [float(((part[0] - part[1]) ** 2).sum()) for part in parts]
    mean = (first**2 * squares[0] + second**2 * squares[1]) / (first**2 + second**2)
    assert float(((vectors[0] - vectors[1]) ** 2).sum()) == pytest.approx(mean, abs=1e-4)


@pytest.mark.parametrize("any_size", [True, False])
@pytest.mark.parametrize(("width", "height"), [(128, 128), (300, 180), (90, 250)])
def test_a_detector_says_where_faces_are_in_pictures_of_any_shape(width: int, height: int, any_size: bool) -> None:
    picture = np.full((height, width, 3), 40, np.uint8)
    scale = 1.0 if any_size else max(width, height) / 128
    left, top, side = (round(value * scale) for value in (0, 32, 32))
    picture[top : top + side, left : left + side] = (255, 0, 0)

    found = red_finder(any_size=any_size).found(picture)

    assert len(found.boxes) == 1
    assert found.boxes[0] == pytest.approx([left, top, side, side], abs=1.5 * scale)
    assert found.scores[0] > 0.9
    eyes = found.points[0, :2]
    assert eyes[0, 0] < eyes[1, 0] < left + side
    assert bool((found.points[0, 3:, 1] > eyes[:, 1].max()).all())


def test_a_picture_without_red_shows_nothing() -> None:
    found = red_finder(any_size=True).found(np.full((50, 70, 3), 40, np.uint8))

    assert found.boxes.shape == (0, 4)
    assert found.points.shape == (0, 5, 2)


def test_an_engine_is_loaded_with_brought_models_beside_its_own(tmp_path: Path, portraits: list[Frame]) -> None:
    base = default_manifest()
    models = [brought(tmp_path, embedder(), EMBEDDER)]
    setup = setup_with(base, models, [brought(tmp_path, detector(), DETECTOR)], fuses_base=True)

    engine = load_engine(setup.located())
    face = detect(portraits[0], engine)[0]
    vectors = engine.embedder.embed([engine.embedder.prepared(portraits[0], face)])
    crop = FaceCrop(crop_for_people(portraits[0], face).pixels)
    again = engine.embedder.embed([engine.embedder.prepared_from_crop(crop)])

    assert len(engine.brought_detectors) == 1
    assert vectors.shape == (1, setup.manifest.dimension) == (1, base.dimension + DIMENSION)
    assert float(np.linalg.norm(vectors - again)) < 0.3
    assert setup_with(base, [], [], fuses_base=False) == EngineSetup(base, base)
    assert find_weights(base) == setup.located().weights


def test_yunet_finds_what_opencv_finds_with_the_same_file(packs_folder: Path, portraits: list[Frame]) -> None:
    content = (packs_folder / "face_detection_yunet_2023mar.onnx").read_bytes()
    path = packs_folder / "face_detection_yunet_2023mar.onnx"
    given = manifest_of(detector(), DETECTOR.replace("= 128", "= 640")).input
    import onnx

    network = BroughtNetwork(redeclared(onnx.load_model_from_string(content), any_batch=False, any_size=True))
    ours = YunetDetector(network, given, 0.6, takes_any_size=True)
    theirs = cv2.FaceDetectorYN.create(str(path), "", (320, 320), 0.6, 0.3)

    for frame in portraits:
        pixels = np.asarray(cv2.resize(frame.pixels, (320, 320)), np.uint8)
        _, rows = theirs.detect(np.ascontiguousarray(pixels[:, :, ::-1]))
        found = ours.found(pixels)
        expected = np.asarray(rows, np.float32).reshape(-1, 15)

        assert len(found.boxes) == len(expected)
        assert np.allclose(found.boxes, expected[:, :4], atol=0.5)
        assert np.allclose(found.points.reshape(-1, 10), expected[:, 4:14], atol=0.5)
        assert np.allclose(found.scores, expected[:, 14], atol=1e-3)


def test_cells_in_which_a_network_answers_with_no_number_are_passed_over() -> None:
    outputs = {
        "cls_32": np.array([[[0.9], [0.9], [np.nan], [0.1]]], np.float32),
        "obj_32": np.ones((1, 4, 1), np.float32),
        "bbox_32": np.array([[[np.inf, 0, 0, 0], [0.5, 0.5, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]]], np.float32),
        "kps_32": np.zeros((1, 4, 10), np.float32),
    }

    rows = decoded(outputs, 32, 2, 0.6)

    assert rows[:, :4].tolist() == [[32.0, 0.0, 32.0, 32.0]]


class SaidNetwork:
    """Stands in for a network: sees one face, in the first cell of the coarsest grid, with the box it is told."""

    def __init__(self, box: Sequence[float]) -> None:
        self._box = box

    def run(self, pictures: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
        height, width = pictures.shape[2:]
        cells = {stride: (height // stride) * (width // stride) for stride in STRIDES_PX}
        outputs = {name: np.zeros((1, cells[int(name.split("_")[1])], WIDTHS[name.split("_")[0]])) for name in OUTPUTS}
        outputs["cls_32"][0, 0] = outputs["obj_32"][0, 0] = 1.0
        outputs["bbox_32"][0, 0] = self._box
        return {name: values.astype(np.float32) for name, values in outputs.items()}


@pytest.mark.parametrize(
    ("box", "is_face"),
    [
        ((0.5, 0.5, 0.0, 0.0), True),
        ((-1000.0, 0.5, 0.0, 0.0), False),
        ((0.5, 1e9, 0.0, 0.0), False),
        ((0.5, 0.5, 11.0, 11.0), False),
        ((0.5, 0.5, -9.0, -9.0), False),
    ],
)
def test_a_brought_detector_reports_no_face_that_cannot_lie_in_the_picture(
    box: tuple[float, ...], is_face: bool
) -> None:
    given = manifest_of(detector(), DETECTOR).input
    network: Any = SaidNetwork(box)

    found = YunetDetector(network, given, 0.6, takes_any_size=True).found(np.zeros((96, 128, 3), np.uint8))

    assert len(found.boxes) == is_face
