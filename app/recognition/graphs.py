"""Write the two networks down as ONNX, in memory: normalisation folded in, laid out as it runs fastest.

Nothing here changes what a network computes, beyond the order in which numbers are added.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from app.recognition.dlib_file import Network
from app.recognition.plans import (
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
_OPSET, _IR_VERSION = 17, 8
_RANGE = 256.0
"""dlib subtracts the mean colour and divides by this."""


@dataclass(frozen=True, slots=True)
class _Step:
    """One layer as it will run; `arrays` are float64, a convolution's with all that follows folded in."""

    layer: Layer
    arrays: tuple[NDArray[np.float64], ...] = ()


@dataclass(frozen=True, slots=True)
class _Planes:
    """What flows through a graph: its name, the number of channels and the side of each plane (0: any)."""

    name: str
    channels: int
    side_px: int = 0

    def shrunk(self, name: str, channels: int, side: int, stride: int, padding: int = 0) -> _Planes:
        """Return what is left after a window of `side` has gone over it."""
        left = (self.side_px + 2 * padding - side) // stride + 1 if self.side_px else 0
        return _Planes(name, channels, left)


def encoder_model(network: Network) -> bytes:
    """Return the encoder as an ONNX model: CHIPS in, VECTORS out."""
    graph = _Graph()
    side = network.plan.side_px
    now = _Planes(graph.planes_of(CHIPS), 3, side)
    marked: list[_Planes] = []
    for step in _folded(network):
        match step.layer:
            case Tag():
                marked.append(now)
            case Skip():  # back to what went into the block; what came out of it waits under the last tag
                marked, now = [*marked[:-2], marked[-1]], marked[-2]
            case Sum():
                now = graph.sum(now, marked.pop())
            case _:
                now = graph.step(now, step)
    graph.call_last(VECTORS)
    return graph.model(
        network.plan.name,
        helper.make_tensor_value_info(CHIPS, TensorProto.UINT8, ["n", side, side, 3]),
        helper.make_tensor_value_info(VECTORS, TensorProto.FLOAT, ["n", now.channels]),
    )


def detector_model(network: Network, pixels: type[np.uint8] | type[np.float32]) -> bytes:
    """Return the detector as an ONNX model: PIXELS of the given type in, SCORES out.

    What lies around a picture must be of the mean colour, which is nought to the network.
    """
    graph = _Graph()
    now = _Planes(graph.planes_of(PIXELS), 3)
    for step in _folded(network):
        match step.layer:
            case Convolution(outputs=1, padding=padding):
                filters, biases = step.arrays
                now = graph.row_by_row(now, filters, biases, padding)
            case _:
                now = graph.step(now, step)
    graph.call_last(SCORES)
    element = helper.np_dtype_to_tensor_dtype(np.dtype(pixels))
    return graph.model(
        network.plan.name,
        helper.make_tensor_value_info(PIXELS, element, ["n", "height", "width", 3]),
        helper.make_tensor_value_info(SCORES, TensorProto.FLOAT, ["n", 1, "rows", "columns"]),
    )


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


class _Graph:
    """An ONNX graph while it is being written: its nodes and constants so far."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def planes_of(self, pixels: str) -> str:
        """Turn pixels (n, height, width, 3) of any type into float32 planes (n, 3, height, width)."""
        return self._add("Transpose", self._add("Cast", pixels, to=TensorProto.FLOAT), perm=[0, 3, 1, 2])

    def step(self, given: _Planes, step: _Step) -> _Planes:
        """Append one layer."""
        match step.layer:
            case Convolution(outputs, _, side, stride, padding):
                filters, biases = step.arrays
                name = self._convolved(given.name, filters, biases, stride, (padding, padding))
                return given.shrunk(name, outputs, side, stride, padding)
            case Rectifier():
                return replace(given, name=self._add("Relu", given.name))
            case Pooling("max", side, stride):
                name = self._add("MaxPool", given.name, kernel_shape=[side] * 2, strides=[stride] * 2)
                return given.shrunk(name, given.channels, side, stride)
            case Pooling("avg", 0):
                name = self._add("Flatten", self._add("GlobalAveragePool", given.name))
                return _Planes(name, given.channels, 1)
            case Pooling("avg", side, stride):
                name = self._add("AveragePool", given.name, kernel_shape=[side] * 2, strides=[stride] * 2)
                return given.shrunk(name, given.channels, side, stride)
            case Projection(_, outputs):
                return _Planes(self._add("MatMul", given.name, self._constant(step.arrays[0])), outputs, 1)
            case other:
                raise TypeError(type(other).__name__)

    def row_by_row(
        self, given: _Planes, filters: NDArray[np.float64], biases: NDArray[np.float64], padding: int
    ) -> _Planes:
        """Append a convolution with a single filter as two: each of its rows for itself, and then their sum.

        The sums are the same, but one filter alone costs as much as sixteen in onnxruntime's blocked layout.
        """
        count = filters.shape[2]
        rows = filters[0].transpose(1, 0, 2)[:, :, None, :]
        each = np.eye(count)[None, :, :, None]
        across = self._convolved(given.name, rows, np.zeros(count), 1, (0, padding))
        return _Planes(self._convolved(across, each, biases, 1, (padding, 0)), 1)

    def sum(self, one: _Planes, other: _Planes) -> _Planes:
        """Append dlib's addition: the smaller one is filled up with noughts to the right, below and in channels."""
        channels, side_px = max(one.channels, other.channels), max(one.side_px, other.side_px)
        names = [self._filled_up(planes, channels, side_px) for planes in (one, other)]
        return _Planes(self._add("Add", *names), channels, side_px)

    def call_last(self, name: str) -> None:
        """Give the output of the last node this name."""
        self._nodes[-1].output[0] = name

    def model(self, name: str, given: onnx.ValueInfoProto, made: onnx.ValueInfoProto) -> bytes:
        """Return the finished model, checked."""
        graph = helper.make_graph(self._nodes, name, [given], [made], self._constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)], ir_version=_IR_VERSION)
        onnx.checker.check_model(model)
        return bytes(model.SerializeToString())

    def _convolved(
        self, given: str, filters: NDArray[np.float64], biases: NDArray[np.float64], stride: int, pads: tuple[int, int]
    ) -> str:
        constants = (self._constant(filters), self._constant(biases))
        shape = list(filters.shape[2:])
        return self._add("Conv", given, *constants, kernel_shape=shape, strides=[stride] * 2, pads=[*pads, *pads])

    def _filled_up(self, given: _Planes, channels: int, side_px: int) -> str:
        if (given.channels, given.side_px) == (channels, side_px):
            return given.name
        more, wider = channels - given.channels, side_px - given.side_px
        name = f"filled{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.array([0, 0, 0, 0, 0, more, wider, wider], np.int64), name))
        return self._add("Pad", given.name, name)

    def _add(self, operator: str, *inputs: str, **attributes: Any) -> str:
        name = f"value{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def _constant(self, values: NDArray[np.float64]) -> str:
        name = f"constant{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values, np.float32), name))
        return name
