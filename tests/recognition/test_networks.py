"""The networks run by onnxruntime give dlib's own numbers, boxes and scores; where it fails, dlib takes over."""

from __future__ import annotations

from itertools import pairwise

import dlib
import numpy as np
import pytest
from numpy.typing import NDArray

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.errors import PackTampered
from app.domain.face import Frame
from app.recognition.embed import DlibEncoder
from app.recognition.engine import KNOWN_ANSWER, PARITY, known_chip
from app.recognition.networks.encoder import OnnxEncoder
from app.recognition.networks.mmod import MmodDetector
from app.recognition.networks.mmod_by_dlib import DlibMmod
from app.recognition.networks.runtime import has_fast_whole_numbers
from app.recognition.networks.scout_file import layers_in, written_layer
from app.recognition.pack import ModelPack, check_weights, default_manifest, find_weights

BOX_PX, SCORE = 1.0, 1e-3
Pixels = NDArray[np.uint8]


@pytest.fixture(scope="module")
def weights() -> dict[str, bytes]:
    manifest = default_manifest()
    return {role: path.read_bytes() for role, path in check_weights(manifest, find_weights(manifest)).items()}


@pytest.fixture(scope="module")
def encoder(weights: dict[str, bytes]) -> OnnxEncoder:
    return OnnxEncoder(weights["encoder"])


@pytest.fixture(scope="module")
def dlibs_encoder() -> DlibEncoder:
    manifest = default_manifest()
    path = check_weights(manifest, find_weights(manifest))["encoder"]
    return DlibEncoder(dlib.face_recognition_model_v1(str(path)))


@pytest.fixture(scope="module")
def mmod(weights: dict[str, bytes]) -> MmodDetector:
    return MmodDetector(weights["detector"])


@pytest.fixture(scope="module")
def dlibs_mmod() -> DlibMmod:
    manifest = default_manifest()
    path = check_weights(manifest, find_weights(manifest))["detector"]
    return DlibMmod(dlib.cnn_face_detection_model_v1(str(path)))


def drawn(seed: int, side_px: int) -> Pixels:
    return render(person(seed), conditions(seed, strength=0.4), side_px)


def test_vectors_of_drawn_faces_are_dlibs_own(encoder: OnnxEncoder, dlibs_encoder: DlibEncoder) -> None:
    chips = np.stack([drawn(seed, 150) for seed in range(20)])

    difference = np.abs(encoder.encode(chips) - dlibs_encoder.encode(chips)).max()

    assert difference <= PARITY


def test_a_vector_does_not_depend_on_its_company(encoder: OnnxEncoder) -> None:
    chips = np.stack([drawn(seed, 150) for seed in range(5)])

    alone = np.concatenate([encoder.encode(chip[None]) for chip in chips])

    assert np.abs(encoder.encode(chips) - alone).max() < 1e-6


def test_the_known_answer_is_dlibs(dlibs_encoder: DlibEncoder) -> None:
    answer = dlibs_encoder.encode(known_chip())[0, : len(KNOWN_ANSWER)]

    assert answer == pytest.approx(KNOWN_ANSWER, abs=1e-7)


def scene(faces: int, width: int, height: int, side_px: int) -> Pixels:
    ground = np.full((height, width, 3), 110, np.uint8)
    ground += np.arange(width, dtype=np.uint8)[None, :, None] // 8
    for place in range(faces):
        left, top = place * (width - side_px) // max(1, faces - 1), (place % 2) * (height - side_px)
        ground[top : top + side_px, left : left + side_px] = drawn(10 + place, side_px)
    return ground


@pytest.mark.parametrize(
    ("faces", "width", "height", "side_px"), [(3, 700, 330, 180), (1, 301, 301, 301), (2, 260, 611, 240)]
)
def test_faces_of_drawn_scenes_are_those_that_dlib_finds(
    faces: int, width: int, height: int, side_px: int, mmod: MmodDetector, dlibs_mmod: DlibMmod
) -> None:
    pixels = scene(faces, width, height, side_px)

    ours, theirs = mmod.find(pixels), dlibs_mmod.find(pixels)

    assert len(ours) == len(theirs) >= faces - 1
    for our, their in zip(ours, theirs, strict=True):
        assert our.score == pytest.approx(their.score, abs=SCORE)
        assert (our.left, our.top, our.right, our.bottom) == pytest.approx(
            (their.left, their.top, their.right, their.bottom), abs=BOX_PX
        )


@pytest.mark.parametrize("size", [(1, 1), (5, 40), (40, 5), (29, 29), (64, 300)])
def test_pictures_without_room_for_a_face_yield_none(size: tuple[int, int], mmod: MmodDetector) -> None:
    pixels = np.full((*size, 3), 90, np.uint8)

    assert mmod.find(pixels) == mmod.search(pixels, smallest_px=20) == []


def test_the_quick_search_finds_the_same_faces(mmod: MmodDetector) -> None:
    pixels = scene(3, 700, 330, 180)

    exact, quick = mmod.find(pixels), mmod.search(pixels)

    assert len(quick) == len(exact)
    for one, other in zip(
        sorted(exact, key=lambda box: box.left), sorted(quick, key=lambda box: box.left), strict=True
    ):
        assert one.left == pytest.approx(other.left, abs=one.side_px / 6)


def test_only_the_sizes_asked_for_are_searched(mmod: MmodDetector) -> None:
    pixels = scene(3, 700, 330, 180)
    (side_px, *_) = sorted(box.side_px for box in mmod.find(pixels))

    assert mmod.search(pixels, 1.5 * side_px) == []
    assert mmod.search(pixels, 20, side_px / 2, step=0.7) == []


def test_small_faces_are_found_in_the_picture_enlarged(mmod: MmodDetector) -> None:
    pixels = scene(2, 300, 120, 60)

    assert mmod.find(pixels) == []
    assert len(mmod.search(pixels, 24)) == 2


def test_a_large_picture_searched_in_parts_gives_the_scores_of_the_whole(
    mmod: MmodDetector, monkeypatch: pytest.MonkeyPatch
) -> None:
    pixels = scene(4, 900, 700, 200)
    whole = mmod.search(pixels, 40, 300)

    monkeypatch.setattr("app.recognition.networks.grid.PART_CELLS", 17)
    in_parts = mmod.search(pixels, 40, 300)

    assert len(whole) >= 4
    assert [(box.left, box.top) for box in in_parts] == [(box.left, box.top) for box in whole]
    assert [box.score for box in in_parts] == pytest.approx([box.score for box in whole], abs=1e-5)


@pytest.mark.skipif(not has_fast_whole_numbers(), reason="This processor does not multiply eight-bit numbers exactly.")
def test_proposing_in_whole_numbers_changes_neither_box_nor_score(weights: dict[str, bytes]) -> None:
    proposing, plain = (MmodDetector(weights["detector"], is_proposing) for is_proposing in (True, False))

    for pixels in (scene(3, 700, 330, 180), scene(6, 640, 480, 90)):
        found, wanted = proposing.search(pixels, 40), plain.search(pixels, 40)

        assert found
        assert [(box.left, box.top) for box in found] == [(box.left, box.top) for box in wanted]
        assert [box.score for box in found] == pytest.approx([box.score for box in wanted], abs=1e-5)


def test_the_scout_sees_small_drawn_faces_where_they_are(mmod: MmodDetector) -> None:
    around = np.full((136, 136, 3), 110, np.uint8)
    scores = []
    for seed in range(12):
        pixels = around.copy()
        pixels[42:94, 42:94] = drawn(300 + seed, 52)
        scores.append(mmod.scout(pixels))

    assert scores[0].shape == (25, 25)
    for score in scores:
        assert score[9:16, 9:16].max() > 0.0 > score[:, :5].max()


def test_a_layer_of_the_scout_is_read_as_it_was_written() -> None:
    chance = np.random.default_rng(3)
    filters, biases = chance.normal(size=(16, 3, 4, 4)), chance.normal(size=16)

    (layer,) = layers_in(written_layer(filters, biases, 2))

    assert layer.stride == 2
    assert np.allclose(layer.filters, filters, atol=np.abs(filters).max() / 200)
    assert np.allclose(layer.biases, biases)


def test_boxes_come_surest_first(mmod: MmodDetector) -> None:
    boxes = mmod.search(scene(4, 900, 500, 200), threshold=-0.5)

    assert len(boxes) > 1
    assert all(one.score >= other.score for one, other in pairwise(boxes))


def test_a_pack_says_what_runs_it(pack: ModelPack) -> None:
    assert pack.report.runs_on.startswith("onnxruntime ")
    assert pack.report.instructions
    assert pack.report.fallback_reason == ""


def test_weights_of_another_network_are_refused(weights: dict[str, bytes]) -> None:
    with pytest.raises(PackTampered, match="not dlib's MMOD face detector"):
        MmodDetector(weights["encoder"])


def test_a_pack_finds_its_faces_by_mmod(pack: ModelPack, portraits: list[Frame]) -> None:
    (box,) = pack.mmod.search(portraits[0].pixels, 40)

    assert 80 < box.side_px < 250
