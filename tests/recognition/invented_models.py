"""Tiny networks made for tests, of the two kinds that a unit may bring, with the manifests that go with them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, ValueInfoProto, helper, numpy_helper

DIMENSION = 32
EMBEDDER = """
id = "tiny"
name = "Tiny embedder"
version = "1"
licence = "none"
trained_on = "Nothing: its numbers are random."
kind = "embedder"
family = "arcface"
[weights]
file = "tiny.onnx"
sha256 = "{sha256}"
size_bytes = {size_bytes}
[input]
width_px = 112
height_px = 112
colour = "rgb"
alignment = "arcface-112"
mean = [127.5, 127.5, 127.5]
std = [127.5, 127.5, 127.5]
[output]
dimension = 32
metric = "cosine"
mirrored = true
[grouping]
distance = 0.8
source = "nothing: it is invented"
"""
DETECTOR = """
id = "redfinder"
name = "Finder of red squares"
version = "1"
licence = "none"
trained_on = "Nothing: it knows the colour red."
kind = "detector"
family = "yunet"
[weights]
file = "red.onnx"
sha256 = "{sha256}"
size_bytes = {size_bytes}
[input]
width_px = 128
height_px = 128
colour = "bgr"
mean = [0.0, 0.0, 0.0]
std = [1.0, 1.0, 1.0]
[output]
score_threshold = 0.6
"""


def embedder(
    *, seed: int = 1, reshape: Sequence[int] = (0, -1), extra: Sequence[NodeProto] = (), fails_on_black: bool = False
) -> ModelProto:
    """Return a network that averages squares of a face and mixes them by random numbers into 32.

    With `fails_on_black` it answers NaN for a face with a black square.
    """
    chance = np.random.default_rng(seed)
    weights = chance.standard_normal((3 * 8 * 8, DIMENSION)).astype(np.float32)
    nodes = [
        helper.make_node("AveragePool", ["picture"], ["squares"], kernel_shape=[14, 14], strides=[14, 14]),
        helper.make_node("Reshape", ["squares", "shape"], ["row"]),
        *extra,
        helper.make_node("MatMul", ["root" if fails_on_black else "row", "weights"], ["vector"]),
    ]
    held = {"weights": weights, "shape": np.array(reshape, np.int64)}
    if fails_on_black:
        held["most"] = np.array([0.9], np.float32)
        nodes[-1:-1] = [
            helper.make_node("Add", ["row", "most"], ["lifted"]),
            helper.make_node("Sqrt", ["lifted"], ["root"]),
        ]
    return made(nodes, held, (1, 3, 112, 112), [("vector", (1, DIMENSION))])


def detector() -> ModelProto:
    """Return a network with YuNet's outputs that finds a face of 32 px around the middle of each red 32 px cell."""
    nodes, outputs = [], []
    held: dict[str, Any] = {}
    for stride in (8, 16, 32):
        cells = (128 // stride) ** 2
        pooled = f"mean_{stride}"
        nodes.append(
            helper.make_node("AveragePool", ["picture"], [pooled], kernel_shape=[stride] * 2, strides=[stride] * 2)
        )
        for part, width in (("cls", 1), ("obj", 1), ("bbox", 4), ("kps", 10)):
            name = f"{part}_{stride}"
            weights, bias = _part(part, width, stride)
            held |= {f"w_{name}": weights, f"b_{name}": bias, f"s_{name}": np.array([1, -1, width], np.int64)}
            nodes += [
                helper.make_node("Conv", [pooled, f"w_{name}", f"b_{name}"], [f"c_{name}"]),
                helper.make_node("Transpose", [f"c_{name}"], [f"t_{name}"], perm=[0, 2, 3, 1]),
                helper.make_node("Reshape", [f"t_{name}", f"s_{name}"], [f"r_{name}"]),
                helper.make_node("Sigmoid" if width == 1 else "Identity", [f"r_{name}"], [name]),
            ]
            outputs.append((name, (1, cells, width)))
    return made(nodes, held, (1, 3, 128, 128), outputs)


def _part(part: str, width: int, stride: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    weights, bias = np.zeros((width, 3, 1, 1), np.float32), np.zeros(width, np.float32)
    if part == "cls":  # blue, green, red: only red counts
        weights[0, :, 0, 0], bias[:] = (-0.1, -0.1, 0.1), -12.0 if stride == 32 else -60.0
    elif part == "obj":
        bias[:] = 20.0
    elif part == "bbox":
        bias[:2] = 0.5
    else:
        bias[:] = [0.25, 0.3, 0.75, 0.3, 0.5, 0.55, 0.3, 0.75, 0.7, 0.75]
    return weights, bias


def made(
    nodes: Sequence[NodeProto],
    held: Mapping[str, Any],
    shape: Sequence[int],
    outputs: Sequence[tuple[str, Sequence[int]]],
) -> ModelProto:
    """Return a model of these nodes and tensors, from the input `picture`."""
    graph = helper.make_graph(
        list(nodes),
        "invented",
        [_value("picture", shape)],
        [_value(name, sides) for name, sides in outputs],
        [numpy_helper.from_array(np.asarray(array), name) for name, array in held.items()],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)


def _value(name: str, shape: Sequence[int]) -> ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, list(shape))


def carried(folder: Path, model: ModelProto | bytes, manifest: str, file: str = "tiny.onnx") -> Path:
    """Write a model and its manifest as they would lie on a medium; return the manifest's path."""
    content = model if isinstance(model, bytes) else bytes(model.SerializeToString())
    folder.mkdir(parents=True, exist_ok=True)
    (folder / file).write_bytes(content)
    path = folder / f"{Path(file).stem}.toml"
    path.write_text(filled(manifest, content), "utf-8")
    return path


def filled(manifest: str, content: bytes) -> str:
    """Return the text of a manifest for these weights."""
    return manifest.format(sha256=hashlib.sha256(content).hexdigest(), size_bytes=len(content))
