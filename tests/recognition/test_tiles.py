"""Small planes convolved in tiles, by onnxruntime, give what plain convolution gives."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from onnx import TensorProto, helper

from app.recognition.networks.graph import Graph, Planes
from app.recognition.networks.runtime import Runner
from app.recognition.networks.tiles import tiling, weighed


def plain(planes: NDArray[np.float64], filters: NDArray[np.float64]) -> NDArray[np.float64]:
    """Convolve (channels, side, side) as the definition says, noughts around it."""
    side = planes.shape[1]
    wider = np.pad(planes, ((0, 0), (1, 1), (1, 1)))
    windows = [wider[:, y : y + side, x : x + side] for y in range(3) for x in range(3)]
    sums: NDArray[np.float64] = np.einsum("oit,tiyx->oyx", filters.reshape(*filters.shape[:2], 9), np.stack(windows))
    return sums


@settings(deadline=None)
@given(st.integers(1, 9), st.integers(1, 5), st.integers(1, 4), st.integers(0, 2**32 - 1))
def test_tiles_make_the_same_sums(side: int, inputs: int, outputs: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    planes, filters = rng.normal(size=(inputs, side, side)), rng.normal(size=(outputs, inputs, 3, 3))
    taken, made = tiling(side)

    values = (taken @ planes.reshape(inputs, -1).T).reshape(16, -1, inputs)
    products = np.einsum("pti,pio->pto", values, weighed(filters)).reshape(-1, outputs)

    assert np.allclose((made @ products).T.reshape(outputs, side, side), plain(planes, filters), atol=1e-11)


@pytest.mark.parametrize("side", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("count", [1, 3])
def test_a_graph_with_tiles_is_the_graph_without(side: int, count: int) -> None:
    """A block as the encoder has them, upright before and after, with a sum of what is turned and what is not."""
    rng = np.random.default_rng(side)
    filters, biases = rng.normal(size=(2, 32, 32, 3, 3)) / 17, rng.normal(size=(2, 32))
    given_planes = rng.normal(size=(count, 32, side, side)).astype(np.float32)

    def made(*, in_tiles: bool) -> NDArray[np.float32]:
        graph, start = Graph(), Planes("given", 32, side)
        now = start
        for one, bias in zip(filters, biases, strict=True):
            now = graph.convolved_in_tiles(now, one, bias) if in_tiles else graph.convolved(now, one, bias, 1, 1)
            now = graph.rectified(now)
        graph.pooled("MaxPool", graph.sum(graph.sum(now, start), start), 1, 1)
        shape = ("n", 32, side, side)
        ends = (helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name in ("given", "made"))
        return Runner(graph.model("block", *ends)).run(given_planes)

    assert np.abs(made(in_tiles=True) - made(in_tiles=False)).max() < 1e-5
