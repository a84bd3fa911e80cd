"""The two networks as ONNX models: normalisation folded in, laid out as they run fastest.

Nothing here changes what a network computes beyond the order in which numbers are added, but for the detector in whole
numbers, whose scores are proposals.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper

from app.recognition.networks.dlib_file import Network
from app.recognition.networks.graph import Graph, Planes
from app.recognition.networks.plans import (
    Convolution,
    Layer,
    Normalisation,
    Pooling,
    Projection,
    Rectifier,
    Scaling,
    Skip,
    Sum,
    Tag,
)

CHIPS, VECTORS = "chips", "vectors"
"""Input and output of the encoder: uint8 RGB (n, 150, 150, 3) and float32 (n, 128)."""
PIXELS, SCORES = "pixels", "scores"
"""Input and output of the detector: RGB from 0 to 255 (n, height, width, 3) and float32 (n, 1, rows, columns)."""
WHOLE_NUMBER_RANGES = (4.9, 6.8, 4.0, 4.4, 7.0, 15.0)
"""Up to where the values after each of the detector's rectifiers are told apart in whole numbers: the largest seen in
ten pictures of adults at three sizes (4.84, 6.77, 3.92, 4.32, 6.82, 14.70), and a little more."""
_RANGE = 256.0
"""dlib subtracts the mean colour and divides by this."""
_TILED_PX = (3, 4)
"""Planes that tiles are the faster way for: a third less time at 4 px, none at 8."""
_BLOCK = 16
"""onnxruntime lays channels out in blocks of 8 or 16 and is slow where they do not come out even."""


@dataclass(frozen=True, slots=True)
class _Step:
    """One layer as it will run; `arrays` are float64, a convolution's with all that follows folded in."""

    layer: Layer
    arrays: tuple[NDArray[np.float64], ...] = ()


def encoder_model(network: Network) -> bytes:
    """Return the encoder as an ONNX model: CHIPS in, VECTORS out."""
    graph = Graph()
    now = replace(graph.planes_of(CHIPS), side_px=network.plan.side_px)
    marked: list[Planes] = []
    for step in _folded(network):
        match step.layer:
            case Tag():
                marked.append(now)
            case Skip():  # back to what went into the block; what came out of it waits under the last tag
                marked, now = [*marked[:-2], marked[-1]], marked[-2]
            case Sum():
                now = graph.sum(now, marked.pop())
            case _:
                now = _appended(graph, now, step)
    side = network.plan.side_px
    return graph.model(
        network.plan.name,
        helper.make_tensor_value_info(CHIPS, TensorProto.UINT8, ["n", side, side, 3]),
        helper.make_tensor_value_info(VECTORS, TensorProto.FLOAT, ["n", now.channels]),
    )


def detector_model(network: Network, pixels: type[np.uint8] | type[np.float32]) -> bytes:
    """Return the detector as an ONNX model: PIXELS of the given type in, SCORES out.

    What lies around a picture must be of the mean colour, which is nought to the network.
    """
    graph = Graph()
    now = graph.planes_of(PIXELS)
    *before, last = _in_blocks(network)
    for step in before:
        now = _appended(graph, now, step)
    _append_last(graph, now, last)
    return _detector(graph, network, pixels)


def proposing_model(network: Network) -> bytes:
    """Return the detector as an ONNX model that reckons in eight-bit whole numbers: about twice as fast, less exact.

    The first convolution and the last stay as they are: the one is faster so, and the other makes the scores.
    """
    graph = Graph()
    now = graph.planes_of(PIXELS)
    *before, last = (step for step in _in_blocks(network) if isinstance(step.layer, Convolution))
    scales = [largest / np.iinfo(np.uint8).max for largest in WHOLE_NUMBER_RANGES]
    first, *later = before
    now = graph.in_whole_numbers(graph.rectified(_appended(graph, now, first)), scales[0])
    for step, (given_scale, scale) in zip(later, pairwise(scales), strict=True):
        match step.layer:
            case Convolution(stride=stride, padding=padding):
                filters, biases = step.arrays
                now = graph.convolved_in_whole_numbers(now, filters, biases, stride, padding, given_scale)
                now = graph.in_whole_numbers(graph.rectified(now), scale)
    _append_last(graph, now, last)
    return _detector(graph, network, np.uint8)


def _detector(graph: Graph, network: Network, pixels: type[np.uint8] | type[np.float32]) -> bytes:
    element = helper.np_dtype_to_tensor_dtype(np.dtype(pixels))
    return graph.model(
        network.plan.name,
        helper.make_tensor_value_info(PIXELS, element, ["n", "height", "width", 3]),
        helper.make_tensor_value_info(SCORES, TensorProto.FLOAT, ["n", 1, "rows", "columns"]),
    )


def _appended(graph: Graph, given: Planes, step: _Step) -> Planes:
    match step.layer:
        case Convolution(stride=stride, padding=padding):
            filters, biases = step.arrays
            if (stride, padding) == (1, 1) and filters.shape[2:] == (3, 3) and given.side_px in _TILED_PX:
                return graph.convolved_in_tiles(given, filters, biases)
            return graph.convolved(given, filters, biases, stride, padding)
        case Rectifier():
            return graph.rectified(given)
        case Pooling("avg", 0):
            return graph.averaged(given)
        case Pooling(kind, side, stride):
            return graph.pooled("MaxPool" if kind == "max" else "AveragePool", given, side, stride)
        case Projection():
            return graph.projected(given, step.arrays[0])
        case other:
            raise TypeError(type(other).__name__)


def _append_last(graph: Graph, given: Planes, step: _Step) -> None:
    filters, biases = step.arrays
    graph.convolved_row_by_row(given, filters, biases, filters.shape[2] // 2)


def _folded(network: Network) -> Iterator[_Step]:
    """Yield the layers to run: scaling joins the convolution before it, mean and range the very first one.

    The first convolution has no padding in either network, so its biases can take the mean in exactly.
    """
    waiting: _Step | None = None
    for layer, weights in zip(network.plan.layers, network.weights, strict=True):
        arrays = tuple(array.astype(np.float64) for array in weights)
        if isinstance(layer, Scaling | Normalisation) and waiting:
            waiting = _scaled(waiting, *arrays)
            continue
        if waiting:
            yield waiting
        waiting = _Step(layer, arrays)
        if layer is network.plan.layers[0]:
            waiting = _from_pixels(waiting, np.array(network.plan.mean))
    if waiting:
        yield waiting


def _scaled(step: _Step, factors: NDArray[np.float64], addends: NDArray[np.float64]) -> _Step:
    filters, biases = step.arrays
    return replace(step, arrays=(filters * factors[:, None, None, None], biases * factors + addends))


def _from_pixels(step: _Step, mean: NDArray[np.float64]) -> _Step:
    filters, biases = step.arrays
    filters = filters / _RANGE
    return replace(step, arrays=(filters, biases - (filters.sum(axis=(2, 3)) * mean).sum(axis=1)))


def _in_blocks(network: Network) -> list[_Step]:
    """Return the detector's layers with channels of noughts added until they fill whole blocks."""
    steps = list(_folded(network))
    return [_filled(step, index == len(steps) - 1) for index, step in enumerate(steps)]


def _filled(step: _Step, is_last: bool) -> _Step:
    if not isinstance(step.layer, Convolution):
        return step
    filters, biases = step.arrays
    more_outputs = 0 if is_last else -len(filters) % _BLOCK
    more_inputs = 0 if filters.shape[1] < _BLOCK else -filters.shape[1] % _BLOCK
    wider = np.pad(filters, ((0, more_outputs), (0, more_inputs), (0, 0), (0, 0)))
    return replace(step, arrays=(wider, np.pad(biases, (0, more_outputs))))
