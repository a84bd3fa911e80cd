"""YuNet's twelve heads as three: what they read four times from the same planes is read once, to the same numbers.

A head is a convolution of 1 x 1 and one of 3 x 3 on each of its own channels, of which there are 1, 1, 4 and 10:
together the sixteen that onnxruntime reckons for each of them anyway. They are a tenth of the network's time.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, helper, numpy_helper

from app.recognition.brought.network import BroughtNetwork, redeclared
from app.recognition.brought.yunet import STRIDES_PX, WIDTHS, DetectorNetwork

_SHARES = ("cls", "obj")
"""The first of them, which say how surely."""
_AS_ROWS = [0, 2, 3, 1]
_POINT = {"kernel_shape": [1, 1], "pads": [0, 0, 0, 0], "group": 1}
_PLAIN = {"strides": [1, 1], "dilations": [1, 1]}


class JoinedHeads:
    """A network of joined heads; answers to one picture as the one that it was made from."""

    def __init__(self, network: BroughtNetwork) -> None:
        self._network = network

    def run(self, pictures: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
        """Return the twelve outputs for one picture, float32 (1, 3, height, width): (1, cells, channels) each."""
        answers: dict[str, NDArray[np.float32]] = {}
        for name, grid in self._network.run(pictures).items():
            planes, first = grid.reshape(sum(WIDTHS.values()), -1), 0
            planes[: len(_SHARES)] = _share(planes[: len(_SHARES)])
            for part, channels in WIDTHS.items():
                answers[f"{part}_{name.split('_')[1]}"] = planes[first : first + channels].T[None]
                first += channels
        return answers


def detecting_network(model: ModelProto, *, any_size: bool) -> DetectorNetwork:
    """Return a detector's network with joined heads where it has such and opens so, else as it was brought.

    The trial ran what was brought: what could not be opened otherwise must not keep a unit from examining.
    """
    joined = with_joined_heads(model)
    if joined is not None:
        with suppress(Exception):  # onnxruntime's own classes differ from version to version
            return JoinedHeads(BroughtNetwork(redeclared(joined, any_batch=False, any_size=any_size)))
    return BroughtNetwork(redeclared(model, any_batch=False, any_size=any_size))


def with_joined_heads(model: ModelProto) -> ModelProto | None:
    """Return a detector with one head for each grid, whose outputs are `grid_8` and so on; None where it is no YuNet.

    It is one whose outputs are made by such heads and by nothing else, each in the place in which YuNet has it.
    """
    makers = {name: node for node in model.graph.node for name in node.output}
    held = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    found = {(part, stride): _head(makers, held, part, stride) for stride in STRIDES_PX for part in WIDTHS}
    heads = {place: head for place, head in found.items() if head is not None}
    if len(heads) != len(model.graph.output) or len(heads) != len(found):
        return None
    gone = {name for head in heads.values() for node in head for name in node.output}
    kept = [node for node in model.graph.node if not gone.intersection(node.output)]
    if any(gone.intersection(node.input) for node in kept):
        return None
    joined = ModelProto()
    joined.CopyFrom(model)
    del joined.graph.node[:], joined.graph.output[:]
    joined.graph.node.extend(kept)
    for stride in STRIDES_PX:
        given = {heads[part, stride][-1].input[0] for part in WIDTHS}
        if len(given) != 1:
            return None
        own = {}
        for name, place, which in (("w", -1, 1), ("v", -1, 2), ("x", -2, 1), ("y", -2, 2)):
            own[name] = f"grid_{stride}_{name}"
            values = np.concatenate([held[heads[part, stride][place].input[which]] for part in WIDTHS])
            joined.graph.initializer.append(numpy_helper.from_array(values, own[name]))
        between, made = f"grid_{stride}_between", f"grid_{stride}"
        joined.graph.node.extend([
            helper.make_node("Conv", [*given, own["w"], own["v"]], [between], kernel_shape=[1, 1]),
            helper.make_node("Conv", [between, own["x"], own["y"]], [made], **_by_channel(sum(WIDTHS.values()))),
        ])  # fmt: skip
        joined.graph.output.append(helper.make_tensor_value_info(made, 1, None))
    return joined


def _by_channel(channels: int) -> dict[str, Any]:
    return {"kernel_shape": [3, 3], "pads": [1, 1, 1, 1], "group": channels}


def _head(
    makers: Mapping[str, NodeProto], held: Mapping[str, NDArray[Any]], part: str, stride: int
) -> list[NodeProto] | None:
    """Return the nodes of one head, from its output to its first convolution; None where they are others."""
    kinds = ["Sigmoid"] if part in _SHARES else []
    nodes: list[NodeProto] = []
    name = f"{part}_{stride}"
    for kind in (*kinds, "Reshape", "Transpose", "Conv", "Conv"):
        node = makers.get(name)
        if node is None or node.op_type != kind or len(node.output) != 1:
            return None
        nodes.append(node)
        name = node.input[0]
    turned, last, first = nodes[-3:]
    is_as_rows = _said(turned) == {"perm": _AS_ROWS} and _rows_of(nodes[-4], held, WIDTHS[part])
    is_plain = all(
        len(node.input) == 3 and node.input[1] in held and node.input[2] in held
        and {**_PLAIN, **_said(node)} == {**_PLAIN, **said}
        and len(held[node.input[2]]) == WIDTHS[part]
        for node, said in ((first, _POINT), (last, _by_channel(WIDTHS[part])))
    )  # fmt: skip
    return nodes if is_as_rows and is_plain else None


def _rows_of(node: NodeProto, held: Mapping[str, NDArray[Any]], channels: int) -> bool:
    """Say whether a reshape makes a row of so many channels of each cell."""
    shape = held.get(node.input[1]) if len(node.input) == 2 else None
    return shape is not None and shape.tolist()[1:] == [-1, channels]


def _said(node: NodeProto) -> dict[str, Any]:
    return {attribute.name: helper.get_attribute_value(attribute) for attribute in node.attribute}


def _share(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the logistic function of values, as ONNX's Sigmoid."""
    return np.asarray(1 / (1 + np.exp(-np.maximum(values, np.float32(-80)))), np.float32)
