"""The trial of brought models: sound ones pass, hostile ones are refused with their reason, and none does harm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import ModelProto, TensorProto, helper, numpy_helper

from app.domain.errors import ModelRefused
from app.recognition.brought.manifest import BroughtManifest, TrialResult, parse_brought
from app.recognition.brought.refusals import Refusal, Refused, refusal_sentence
from app.recognition.brought.trial import tried
from app.worker.trial_process import try_model
from app.worker.trial_wire import pack_refusal, pack_result, parse_answer
from tests.recognition.invented_models import DETECTOR, DIMENSION, EMBEDDER, detector, embedder, filled, made

OUT = [("vector", (1, DIMENSION))]
IN = (1, 3, 112, 112)


def manifest_for(content: bytes, text: str = EMBEDDER) -> BroughtManifest:
    return parse_brought(filled(text, content).encode())


def refusal_of(model: ModelProto | bytes, text: str = EMBEDDER) -> Refusal:
    content = model if isinstance(model, bytes) else bytes(model.SerializeToString())
    with pytest.raises(Refused) as refused:
        tried(content, manifest_for(content, text))
    return refused.value.refusal


def changed(change: Callable[[ModelProto], object]) -> ModelProto:
    model = embedder()
    change(model)
    return model


def test_sound_models_of_both_kinds_pass_in_a_process_of_their_own() -> None:
    vectors, faces = (bytes(model.SerializeToString()) for model in (embedder(), detector()))

    assert try_model(vectors, manifest_for(vectors)).takes_batches
    assert try_model(faces, manifest_for(faces, DETECTOR)).takes_any_size


def test_a_network_that_only_seems_to_take_several_faces_is_given_one_at_a_time() -> None:
    content = bytes(embedder(reshape=(1, -1)).SerializeToString())

    assert not tried(content, manifest_for(content)).takes_batches


def _outside(model: ModelProto) -> None:
    tensor = model.graph.initializer[0]
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    entry = tensor.external_data.add()
    entry.key, entry.value = "location", "/etc/passwd"


def _hidden_outside(model: ModelProto) -> None:
    outside = helper.make_tensor("x", TensorProto.FLOAT, [1], [1.0])
    outside.data_location = TensorProto.EXTERNAL
    model.graph.node.append(helper.make_node("Constant", [], ["unused"], value=outside))


def _looping(model: ModelProto) -> None:
    body = helper.make_graph([], "body", [], [])
    model.graph.node.append(helper.make_node("Identity", ["row"], ["x"], body=body))


def _text(model: ModelProto) -> None:
    model.graph.initializer.append(
        TensorProto(name="words", data_type=TensorProto.STRING, dims=[1], string_data=[b"x"])
    )


@pytest.mark.parametrize(
    ("model", "refusal"),
    [
        (b"\x00", Refusal.NOT_ONNX),
        (b"\x80\x04 a pickle, perhaps", Refusal.NOT_ONNX),
        (embedder().SerializeToString()[:-500], Refusal.NOT_ONNX),
        (changed(_outside), Refusal.EXTERNAL_DATA),
        (changed(_hidden_outside), Refusal.EXTERNAL_DATA),
        (changed(_looping), Refusal.NESTED),
        (changed(_text), Refusal.TENSOR_TYPE),
        (changed(lambda model: model.functions.add()), Refusal.NESTED),
        (changed(lambda model: setattr(model.graph.node[0], "domain", "com.microsoft")), Refusal.FOREIGN_DOMAIN),
        (changed(lambda model: setattr(model.opset_import[0], "domain", "ai.evil")), Refusal.FOREIGN_DOMAIN),
        (changed(lambda model: setattr(model.opset_import[0], "version", 99)), Refusal.VERSION),
        (changed(lambda model: setattr(model.graph.node[0], "op_type", "Loop")), Refusal.FOREIGN_OPERATOR),
        (changed(lambda model: setattr(model.graph.node[0], "op_type", "PyOp")), Refusal.FOREIGN_OPERATOR),
        (changed(lambda model: model.graph.initializer[0].dims.append(1 << 40)), Refusal.TENSOR_SIZE),
        (changed(lambda model: model.graph.initializer[0].dims.append(-1)), Refusal.TENSOR_SIZE),
        (changed(lambda model: model.graph.node.extend([model.graph.node[0]] * 5000)), Refusal.TOO_MANY_PARTS),
        (changed(lambda model: model.graph.input.add()), Refusal.WRONG_INPUT),
        (made([helper.make_node("Flatten", ["picture"], ["vector"])], {}, IN, OUT), Refusal.WRONG_OUTPUT),
        (detector(), Refusal.DOES_NOT_RUN),
    ],
)
def test_a_hostile_or_foreign_model_is_refused_before_or_while_it_runs(
    model: ModelProto | bytes, refusal: Refusal
) -> None:
    assert refusal_of(model) is refusal


def test_answers_that_are_not_finite_or_always_alike_are_refused() -> None:
    nan = numpy_helper.from_array(np.full((192, DIMENSION), np.nan, np.float32), "weights")
    nought = numpy_helper.from_array(np.zeros((192, DIMENSION), np.float32), "weights")

    assert refusal_of(changed(lambda model: model.graph.initializer[0].CopyFrom(nan))) is Refusal.NOT_FINITE
    assert refusal_of(changed(lambda model: model.graph.initializer[0].CopyFrom(nought))) is Refusal.SAYS_NOTHING


def test_an_embedder_is_no_detector() -> None:
    assert refusal_of(embedder(), DETECTOR) is Refusal.DOES_NOT_RUN


def _swollen(sides: int) -> bytes:
    """A model of a few hundred bytes that asks for gigabytes while it runs."""
    nodes = [
        helper.make_node("Expand", ["picture", "sides"], ["swollen"]),
        helper.make_node("GlobalAveragePool", ["swollen"], ["mean"]),
        helper.make_node("Reshape", ["mean", "shape"], ["row"]),
        helper.make_node("MatMul", ["row", "weights"], ["vector"]),
    ]
    held = {
        "sides": np.array([sides, 3, 112, 112], np.int64),
        "shape": np.array([1, -1], np.int64),
        "weights": np.ones((3 * sides, DIMENSION), np.float32),
    }
    return bytes(made(nodes, held, IN, OUT).SerializeToString())


def test_a_model_that_asks_for_more_memory_than_a_worker_has_is_refused() -> None:
    content = _swollen(100_000)

    with pytest.raises(ModelRefused, match="memory"):
        try_model(content, manifest_for(content))


def test_a_model_that_does_not_come_to_an_end_is_stopped() -> None:
    content = bytes(embedder().SerializeToString())

    with pytest.raises(ModelRefused, match="did not come to an end"):
        try_model(content, manifest_for(content), timeout_s=0.01)


@given(st.binary(max_size=120))
def test_only_an_answer_to_the_byte_is_believed(untrusted: bytes) -> None:
    with pytest.raises(ModelRefused):
        parse_answer(untrusted)


def test_answers_cross_the_wire_and_strangers_words_only_plainly() -> None:
    result = TrialResult(True, False, 3.5)

    assert parse_answer(pack_result(result)) == result
    with pytest.raises(ModelRefused) as refused:
        parse_answer(pack_refusal(Refusal.FOREIGN_OPERATOR, "Evil\x1b[31m\u202e" + "x" * 500))
    assert "Evil--31m-xxx" in str(refused.value)
    assert str(refused.value).isprintable()
    assert len(str(refused.value)) < 200


@pytest.mark.parametrize("refusal", list(Refusal))
def test_every_refusal_is_one_sentence_that_says_that_nothing_was_changed(refusal: Refusal) -> None:
    assert refusal_sentence(refusal, "Loop").endswith("Nothing was changed.")


def test_the_sample_packs_pass(packs_folder: Path) -> None:
    content = (packs_folder / "face_detection_yunet_2023mar.onnx").read_bytes()
    text = DETECTOR.replace("= 128", "= 640")

    assert tried(content, manifest_for(content, text)).takes_any_size
    content = (packs_folder / "mobilefacenet_pixamatch.onnx").read_bytes()
    text = EMBEDDER.replace("dimension = 32", "dimension = 128")
    assert tried(content, manifest_for(content, text)).milliseconds > 0
