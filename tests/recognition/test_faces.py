"""From a frame to vectors, on drawn people: found wherever they are, levelled, measured, told apart."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from app.domain.face import Box, DetectedFace, Frame
from app.recognition.align import crop_for_people, encoder_chip
from app.recognition.detect import detect
from app.recognition.measures.quality import quality_of
from app.recognition.pack import ModelPack


def only_face(frame: Frame, pack: ModelPack) -> DetectedFace:
    (face,) = detect(frame, pack)
    return face


def on_grey(frame: Frame, width: int, height: int, left: int, top: int, side: int) -> Frame:
    """The picture at another size, somewhere on a large grey ground."""
    ground = np.full((height, width, 3), 128, np.uint8)
    ground[top : top + side, left : left + side] = cv2.resize(frame.pixels, (side, side), interpolation=cv2.INTER_AREA)
    return Frame(ground)


def near(one: Box, other: Box) -> bool:
    return one.overlap(other) > 0.6


def test_each_drawn_person_is_found_once(pack: ModelPack, portraits: list[Frame]) -> None:
    for frame in portraits:
        face = only_face(frame, pack)

        assert 80 < face.box.width < 250
        assert face.landmarks.shape == (5, 2)
        assert face.landmarks.dtype == np.float32


def test_faces_are_found_in_large_frames_and_placed_in_their_pixels(pack: ModelPack, portraits: list[Frame]) -> None:
    at_300 = only_face(portraits[0], pack).box

    face = only_face(on_grey(portraits[0], 4000, 3000, 2500, 1700, 300), pack)

    assert near(face.box, Box(2500 + at_300.left, 1700 + at_300.top, at_300.width, at_300.height))


def test_small_frames_are_searched_closely(pack: ModelPack, portraits: list[Frame]) -> None:
    side = 48

    face = only_face(on_grey(portraits[0], 160, 120, 50, 40, side), pack)

    assert face.box.width < 40


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_face_on_its_side_is_found_and_levelled(turns: int, pack: ModelPack, portraits: list[Frame]) -> None:
    upright = portraits[1]
    turned = Frame(np.ascontiguousarray(np.rot90(upright.pixels, turns)))
    before, face = only_face(upright, pack), only_face(turned, pack)

    crop = crop_for_people(turned, face).pixels
    vectors = pack.embedder.embed([pack.embedder.prepared(upright, before), pack.embedder.prepared(turned, face)])

    assert float(np.linalg.norm(vectors[0] - vectors[1])) < 0.2
    assert float(np.abs(crop.astype(int) - crop_for_people(upright, before).pixels).mean()) < 12
    assert abs(quality_of(turned, face, encoder_chip(turned, face)).roll_deg) > 70


def test_nothing_is_found_where_there_is_nothing(pack: ModelPack) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (200, 200, 3), np.uint8)

    for pixels in (noise, np.zeros((50, 50, 3), np.uint8), np.zeros((1, 1, 3), np.uint8), noise[:3, :]):
        assert detect(Frame(np.ascontiguousarray(pixels)), pack) == []


def test_a_face_cut_by_the_edge_still_gives_whole_chips(pack: ModelPack, portraits: list[Frame]) -> None:
    cut = Frame(np.ascontiguousarray(portraits[0].pixels[30:, 40:]))

    for face in detect(cut, pack):
        assert encoder_chip(cut, face).shape == (150, 150, 3)
        assert crop_for_people(cut, face).pixels.shape == (256, 256, 3)


def test_vectors_tell_drawn_people_apart(pack: ModelPack, portraits: list[Frame], others: list[Frame]) -> None:
    references = pack.embedder.embed([pack.embedder.prepared(frame, only_face(frame, pack)) for frame in portraits])
    probes = pack.embedder.embed([pack.embedder.prepared(frame, only_face(frame, pack)) for frame in others])

    distances = np.linalg.norm(probes[:, None] - references[None], axis=2)

    assert references.dtype == np.float32
    assert distances.argmin(axis=1).tolist() == [0, 1, 2, 3]


def test_embedding_in_batches_changes_nothing(pack: ModelPack, portraits: list[Frame]) -> None:
    chips = [pack.embedder.prepared(frame, only_face(frame, pack)) for frame in portraits]

    many = pack.embedder.embed(chips * 5)

    assert np.array_equal(many[:4], pack.embedder.embed(chips))
    assert np.array_equal(many[16:], many[:4])
    assert pack.embedder.embed([]).shape == (0, 128)


def test_a_tilted_head_is_measured_clockwise(pack: ModelPack, portraits: list[Frame]) -> None:
    pixels = portraits[2].pixels
    clockwise = cv2.warpAffine(pixels, cv2.getRotationMatrix2D((150, 150), -15, 1.0), (300, 300))
    tilted = Frame(np.ascontiguousarray(clockwise, np.uint8))
    level = only_face(portraits[2], pack)

    face = only_face(tilted, pack)

    chip = encoder_chip(tilted, face)
    change = quality_of(tilted, face, chip).roll_deg - quality_of(portraits[2], level, chip).roll_deg
    assert change == pytest.approx(15, abs=4)
