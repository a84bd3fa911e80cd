"""Where onnxruntime is missing, fails or answers wrongly, dlib takes over, says so, and finds the same."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray

from app.domain.face import Frame
from app.recognition import engine
from app.recognition.embed import DlibEncoder, Encoder
from app.recognition.engine import PARITY, known_chip
from app.recognition.networks.encoder import OnnxEncoder
from app.recognition.networks.mmod_by_dlib import DlibMmod
from app.recognition.networks.runtime import Runner, RuntimeFailed, instruction_set
from app.recognition.pack import ModelPack, check_weights, default_manifest, find_weights, load_pack


@pytest.fixture
def paths() -> dict[str, Path]:
    manifest = default_manifest()
    return check_weights(manifest, find_weights(manifest))


def test_without_onnxruntime_dlib_takes_over_and_says_so(
    paths: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("encoder", "mmod", "runtime"):
        monkeypatch.delitem(sys.modules, f"app.recognition.networks.{module}", raising=False)
    monkeypatch.setitem(sys.modules, "onnxruntime", None)

    encoder, mmod, report = engine.networks(paths)

    assert isinstance(encoder, DlibEncoder)
    assert isinstance(mmod, DlibMmod)
    assert report.runs_on.startswith("dlib ")
    assert report.fallback_reason == "onnxruntime cannot be loaded"


def test_where_onnxruntime_fails_dlib_takes_over(paths: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> None:
        raise RuntimeFailed("Fail")

    monkeypatch.setattr(Runner, "__init__", failing)

    _, mmod, report = engine.networks(paths)

    assert isinstance(mmod, DlibMmod)
    assert report.fallback_reason == "onnxruntime failed"


@pytest.mark.parametrize("wrong", [0.01, float("nan")])
def test_where_onnxruntime_gives_other_numbers_dlib_takes_over(
    wrong: float, paths: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    encode = OnnxEncoder.encode
    monkeypatch.setattr(OnnxEncoder, "encode", lambda self, chips: encode(self, chips) + np.float32(wrong))

    encoder, _, report = engine.networks(paths)

    assert isinstance(encoder, DlibEncoder)
    assert report.fallback_reason == "onnxruntime gives other numbers than dlib"


def test_a_pack_run_by_dlib_gives_the_same_faces_and_vectors(
    pack: ModelPack, portraits: list[Frame], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "networks", lambda paths: engine.networks_by_dlib(paths, "for a test"))
    manifest = default_manifest()
    slow = load_pack(manifest, find_weights(manifest))
    pixels = np.ascontiguousarray(portraits[0].pixels[::2, ::2])

    chips = [(portraits[0].pixels[75:225, 75:225],)]
    ours, theirs = pack.mmod.search(pixels, 40), slow.mmod.search(pixels, 40)

    assert np.abs(slow.embedder.embed(chips) - pack.embedder.embed(chips)).max() <= PARITY
    assert len(ours) == len(theirs) == 1
    assert abs(ours[0].left - theirs[0].left) < ours[0].side_px / 6
    assert slow.mmod.search(pixels, 40, ours[0].side_px / 3) == []


def test_a_large_picture_is_searched_by_dlib_in_parts(
    paths: dict[str, Path], portraits: list[Frame], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.recognition.networks.mmod_by_dlib._MOST_PIXELS", 250 * 250)
    _, mmod, _ = engine.networks_by_dlib(paths, "for a test")
    pixels = np.full((300, 460, 3), 120, np.uint8)
    pixels[:, :300] = portraits[1].pixels
    pixels[100:250, 310:] = portraits[0].pixels[::2, ::2]

    found = mmod.search(pixels, 75)

    assert len(found) == 2
    assert {box.left > 250 for box in found} == {True, False}
    assert mmod.search(pixels[:1, :1], 50) == []


def test_a_runtime_that_cannot_read_a_model_says_that_it_failed() -> None:
    with pytest.raises(RuntimeFailed):
        Runner(b"no model at all")
    with pytest.raises(RuntimeFailed):
        Runner(onnx.ModelProto().SerializeToString())


def test_a_runtime_given_the_wrong_shape_says_that_it_failed(paths: dict[str, Path]) -> None:
    encoder: Encoder = OnnxEncoder(paths["encoder"].read_bytes())
    small: NDArray[np.uint8] = known_chip()[:, :100]

    with pytest.raises(RuntimeFailed):
        encoder.encode(np.ascontiguousarray(small))


def test_the_instruction_set_has_a_name() -> None:
    assert instruction_set() in {"AVX-512 with VNNI", "AVX-512", "AVX2", "NEON", "baseline"}
