"""Write a network down as an ONNX graph, node by node, in memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from app.recognition.networks.tiles import POINTS, tiling, weighed

_OPSET, _IR_VERSION = 17, 8
_WHOLE_STEPS = 127
"""Weights become whole numbers of -127 to 127."""
_SMALLEST_SCALE = 1e-6
_Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Planes:
    """What flows through a graph: its name, the number of channels and the side of each plane (0: any).

    It is (n, channels, height, width), or where it `is_turned` (height × width × n, channels).
    """

    name: str
    channels: int
    side_px: int = 0
    is_turned: bool = False

    def shrunk(self, name: str, channels: int, side: int, stride: int, padding: int = 0) -> Planes:
        """Return what is left after a window of `side` has gone over it."""
        left = (self.side_px + 2 * padding - side) // stride + 1 if self.side_px else 0
        return Planes(name, channels, left)


class Graph:
    """An ONNX graph while it is being written: its nodes and constants so far."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def planes_of(self, pixels: str) -> Planes:
        """Turn RGB pixels (n, height, width, 3) of any type into float32 planes (n, 3, height, width)."""
        planes = self._add("Transpose", self._add("Cast", pixels, to=TensorProto.FLOAT), perm=[0, 3, 1, 2])
        return Planes(planes, 3)

    def convolved(self, given: Planes, filters: _Array, biases: _Array, stride: int, padding: int) -> Planes:
        """Append a convolution; filters float64 (outputs, inputs, side, side), biases (outputs,)."""
        name = self._convolved(self._upright(given), filters, biases, stride, (padding, padding))
        return given.shrunk(name, filters.shape[0], filters.shape[2], stride, padding)

    def convolved_row_by_row(self, given: Planes, filters: _Array, biases: _Array, padding: int) -> Planes:
        """Append a convolution with a single filter as two: each of its rows for itself, and then their sum.

        The sums are the same, but one filter alone costs as much as sixteen in onnxruntime's blocked layout.
        """
        count = filters.shape[2]
        rows = filters[0].transpose(1, 0, 2)[:, :, None, :]
        each = np.eye(count)[None, :, :, None]
        across = self._convolved(given.name, rows, np.zeros(count), 1, (0, padding))
        return Planes(self._convolved(across, each, biases, 1, (padding, 0)), 1)

    def convolved_in_whole_numbers(
        self, given: Planes, filters: _Array, biases: _Array, stride: int, padding: int, given_scale: float
    ) -> Planes:
        """Append a convolution with eight-bit weights over planes that came out of `in_whole_numbers`.

        Each filter has its own scale, so that its largest weight becomes 127.
        """
        scales = np.maximum(np.abs(filters).max(axis=(1, 2, 3)) / _WHOLE_STEPS, _SMALLEST_SCALE)
        whole = np.rint(filters / scales[:, None, None, None]).astype(np.int8)
        whole_biases = np.rint(biases / (scales * given_scale)).astype(np.int32)
        constants = (self._scaled_up(whole, scales), self._scaled_up(whole_biases, scales * given_scale))
        name = self._convolution(given.name, constants, filters.shape[2:], stride, (padding, padding))
        return given.shrunk(name, filters.shape[0], filters.shape[2], stride, padding)

    def in_whole_numbers(self, given: Planes, scale: float) -> Planes:
        """Append rounding to multiples 0 to 255 of `scale`; what is larger becomes 255 times it."""
        factor, nought = self.constant(np.float32(scale)), self.constant(np.uint8(0))
        rounded = self._add("QuantizeLinear", given.name, factor, nought)
        return replace(given, name=self._add("DequantizeLinear", rounded, factor, nought))

    def convolved_in_tiles(self, given: Planes, filters: _Array, biases: _Array) -> Planes:
        """Append a convolution by 3 × 3 filters, stride 1, padding 1, over small planes, in fewer products.

        The sums are the same, to rounding. What comes out is turned, which one after the other makes use of.
        """
        pixels, (taken, made) = given.side_px**2, tiling(given.side_px)
        values = self._product(taken, self._shaped(self._turned(given), pixels, -1))
        parts = self._split(self._shaped(values, -1, given.channels), POINTS)
        products = [
            self._add("MatMul", part, self._number(matrix))
            for part, matrix in zip(parts, weighed(filters), strict=True)
        ]
        joined = self._shaped(self._add("Concat", *products, axis=0), len(taken), -1)
        sums = self._shaped(self._product(made, joined), -1, len(filters))
        return Planes(self._add("Add", sums, self._number(biases)), len(filters), given.side_px, is_turned=True)

    def rectified(self, given: Planes) -> Planes:
        """Append a rectifier: negative values become nought."""
        return replace(given, name=self._add("Relu", given.name))

    def pooled(self, operator: str, given: Planes, side: int, stride: int) -> Planes:
        """Append "MaxPool" or "AveragePool"."""
        name = self._add(operator, self._upright(given), kernel_shape=[side] * 2, strides=[stride] * 2)
        return given.shrunk(name, given.channels, side, stride)

    def averaged(self, given: Planes) -> Planes:
        """Append the mean of each whole plane."""
        return Planes(self._add("Flatten", self._add("GlobalAveragePool", self._upright(given))), given.channels, 1)

    def projected(self, given: Planes, matrix: _Array) -> Planes:
        """Append the product with a matrix (inputs, outputs)."""
        return Planes(self._add("MatMul", given.name, self._number(matrix)), matrix.shape[1], 1)

    def sum(self, one: Planes, other: Planes) -> Planes:
        """Append dlib's addition: the smaller one is filled up with noughts to the right, below and in channels."""
        channels, side_px = max(one.channels, other.channels), max(one.side_px, other.side_px)
        if (one.is_turned or other.is_turned) and (one.channels, one.side_px) == (other.channels, other.side_px):
            return replace(one, name=self._add("Add", self._turned(one), self._turned(other)), is_turned=True)
        names = [self._filled_up(planes, channels, side_px) for planes in (one, other)]
        return Planes(self._add("Add", *names), channels, side_px)

    def constant(self, values: Any) -> str:
        """Append a constant of any type and return its name."""
        name = f"constant{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values).reshape(np.shape(values)), name))
        return name

    def model(self, name: str, given: onnx.ValueInfoProto, made: onnx.ValueInfoProto) -> bytes:
        """Return the finished model, checked; the last node makes its output."""
        self._nodes[-1].output[0] = made.name
        graph = helper.make_graph(self._nodes, name, [given], [made], self._constants)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", _OPSET)], ir_version=_IR_VERSION)
        written = bytes(model.SerializeToString())
        onnx.checker.check_model(written)
        return written

    def _convolved(self, given: str, filters: _Array, biases: _Array, stride: int, pads: tuple[int, int]) -> str:
        constants = (self._number(filters), self._number(biases))
        return self._convolution(given, constants, filters.shape[2:], stride, pads)

    def _convolution(
        self, given: str, constants: tuple[str, str], shape: tuple[int, ...], stride: int, pads: tuple[int, int]
    ) -> str:
        return self._add("Conv", given, *constants, kernel_shape=list(shape), strides=[stride] * 2, pads=[*pads, *pads])

    def _scaled_up(self, whole: NDArray[np.int8] | NDArray[np.int32], scales: _Array) -> str:
        noughts = self.constant(np.zeros(len(scales), whole.dtype))
        return self._add("DequantizeLinear", self.constant(whole), self._number(scales), noughts, axis=0)

    def _filled_up(self, given: Planes, channels: int, side_px: int) -> str:
        upright = self._upright(given)
        if (given.channels, given.side_px) == (channels, side_px):
            return upright
        more, wider = channels - given.channels, side_px - given.side_px
        if not wider:  # what Pad gives, too, but in the blocked layout: the addition then joins the convolution before
            same = np.eye(channels, given.channels)[:, :, None, None]
            return self._convolved(upright, same, np.zeros(channels), 1, (0, 0))
        return self._add("Pad", upright, self.constant(np.array([0, 0, 0, 0, 0, more, wider, wider], np.int64)))

    def _add(self, operator: str, *inputs: str, **attributes: Any) -> str:
        name = f"value{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def _turned(self, given: Planes) -> str:
        if given.is_turned:
            return given.name
        turned = self._add("Transpose", self._shaped(given.name, -1, given.side_px**2), perm=[1, 0])
        return self._shaped(turned, -1, given.channels)

    def _upright(self, given: Planes) -> str:
        if not given.is_turned:
            return given.name
        upright = self._add("Transpose", self._shaped(given.name, given.side_px**2, -1), perm=[1, 0])
        return self._shaped(upright, -1, given.channels, given.side_px, given.side_px)

    def _product(self, matrix: _Array, values: str) -> str:
        return self._add("MatMul", self._number(matrix), values)

    def _shaped(self, values: str, *shape: int) -> str:
        return self._add("Reshape", values, self.constant(np.array(shape, np.int64)))

    def _split(self, values: str, count: int) -> list[str]:
        names = [f"{values}part{number}" for number in range(count)]
        self._nodes.append(helper.make_node("Split", [values], names, axis=0))
        return names

    def _number(self, values: _Array) -> str:
        return self.constant(values.astype(np.float32))
