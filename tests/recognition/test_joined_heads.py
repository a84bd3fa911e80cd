"""YuNet's heads joined: the same answers as from the file as it is, and nothing else is touched."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import ModelProto

from app.recognition.brought.heads import JoinedHeads, detecting_network, with_joined_heads
from app.recognition.brought.network import BroughtNetwork, redeclared
from app.recognition.brought.yunet import OUTPUTS
from tests.recognition.invented_models import detector


@pytest.fixture(scope="module")
def yunet(packs_folder: Path) -> ModelProto:
    return onnx.load_model_from_string((packs_folder / "face_detection_yunet_2023mar.onnx").read_bytes())


def opened(model: ModelProto) -> BroughtNetwork:
    return BroughtNetwork(redeclared(model, any_batch=False, any_size=True))


@pytest.mark.parametrize("shape", [(96, 160), (640, 416)])
def test_joined_heads_answer_as_the_twelve_did(yunet: ModelProto, shape: tuple[int, int]) -> None:
    picture = np.random.default_rng(4).uniform(0, 255, (1, 3, *shape)).astype(np.float32)
    joined = with_joined_heads(yunet)
    assert joined is not None

    expected, told = opened(yunet).run(picture), JoinedHeads(opened(joined)).run(picture)

    assert set(told) == set(OUTPUTS)
    for name in OUTPUTS:
        assert told[name].shape == expected[name].shape
        assert np.allclose(told[name], expected[name], atol=1e-4), name


def test_the_model_that_was_brought_stays_as_it_was(yunet: ModelProto) -> None:
    before = yunet.SerializeToString()

    with_joined_heads(yunet)

    assert yunet.SerializeToString() == before


@pytest.mark.parametrize("brought", ["as it is", "with a name that joined heads have", "in an older form"])
def test_every_yunet_that_opens_is_opened(yunet: ModelProto, brought: str) -> None:
    model = ModelProto()
    model.CopyFrom(yunet)
    if brought == "in an older form":
        model.ir_version = 3
    elif brought != "as it is":
        (own,) = model.graph.node[0].output
        for node in model.graph.node:
            node.input[:] = ["grid_8_w" if name == own else name for name in node.input]
            node.output[:] = ["grid_8_w" if name == own else name for name in node.output]
    picture = np.random.default_rng(4).uniform(0, 255, (1, 3, 96, 160)).astype(np.float32)

    network = detecting_network(model, any_size=True)
    told, expected = network.run(picture), opened(yunet).run(picture)

    assert isinstance(network, JoinedHeads) == (brought == "as it is")
    assert all(np.allclose(told[name], expected[name], atol=1e-4) for name in OUTPUTS)


def test_another_detector_is_left_alone() -> None:
    assert with_joined_heads(detector()) is None


@pytest.mark.parametrize("changed", ["a stride", "an activation", "an output more"])
def test_a_network_that_only_resembles_yunet_is_left_alone(yunet: ModelProto, changed: str) -> None:
    other = ModelProto()
    other.CopyFrom(yunet)
    makers = {name: node for node in other.graph.node for name in node.output}
    if changed == "a stride":
        (strides,) = (one for one in makers["258"].attribute if one.name == "strides")
        strides.ints[:] = [2, 2]
    elif changed == "an activation":
        makers["cls_8"].op_type = "Tanh"
    else:
        other.graph.output.append(onnx.helper.make_tensor_value_info("256", 1, None))

    assert with_joined_heads(other) is None
