"""Read a network that dlib wrote: byte for byte against the plan of the network it must be.

dlib's format (dlib/serialize.h, dlib/dnn/core.h) puts a version before everything, lists the versions of all layers
from the last to the first, and then their contents from the first to the last. Nothing of the file decides how much is
read or allocated: the plan does. Whatever is not as planned, to the byte, raises PackTampered.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NoReturn, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import PackTampered
from app.recognition.networks.plans import (
    Convolution,
    Layer,
    NetworkPlan,
    Normalisation,
    Pooling,
    Projection,
    Rectifier,
    Scaling,
    Skip,
    Sum,
    Tag,
)

Weights: TypeAlias = tuple[NDArray[np.float32], ...]

_INTEGER_BYTES = 8
_SINGLE_BITS, _DOUBLE_BITS = 24, 53
_TENSOR_VERSION, _ALIAS_VERSION = 2, 1
_LOSS_VERSION, _LAYER_VERSION, _MARK_VERSION, _FIRST_LAYER_VERSION = 1, 2, 1, 3
_NOTHING = (0, 0, 0, 0)
_LEARNING = (1.0, 1.0, 1.0, 0.0)
"""Learning rate and weight decay of the weights, then those of the biases."""
_NORMALISATION_LEARNING = (1.0, 0.0, 1.0, 1.0)
_NORMALISATION_WINDOW = (100, 100)


@dataclass(frozen=True, slots=True)
class Network:
    """A plan and the numbers that belong to it: for each layer its arrays, in the order of `plan.layers`.

    Convolution: filters (outputs, inputs, side, side), biases (outputs,). Scaling and Normalisation: factors and
    addends (channels,). Projection: matrix (inputs, outputs). All others have none.
    """

    plan: NetworkPlan
    weights: tuple[Weights, ...]


def read_network(untrusted: bytes, plan: NetworkPlan) -> Network:
    """Return the network in `untrusted`, the whole content of a file; raise PackTampered where it is not `plan`'s."""
    stream = _Stream(untrusted, plan.name)
    stream.demand_integer(_LOSS_VERSION)
    stream.demand_all(plan.loss)
    for version in _versions(plan):
        stream.demand_integer(version)
    stream.demand_all(plan.entrance)
    weights = []
    for layer, following in zip(plan.layers, (*plan.layers[1:], None), strict=True):
        weights.append(_read_layer(stream, layer))
        if not isinstance(layer, Tag | Skip):
            _read_state(stream, is_overwritten=isinstance(following, Rectifier))
        if len(weights) == 1:
            stream.demand_integer(1)  # how many pictures make one sample
    stream.demand_end()
    return Network(plan, tuple(weights))


def _versions(plan: NetworkPlan) -> list[int]:
    later = [_MARK_VERSION if isinstance(layer, Tag | Skip) else _LAYER_VERSION for layer in plan.layers[:0:-1]]
    return [*later, _FIRST_LAYER_VERSION]


def _read_layer(stream: _Stream, layer: Layer) -> Weights:
    match layer:
        case Convolution():
            return _read_convolution(stream, layer)
        case Scaling(channels):
            stream.demand_text("affine_")
            factors, addends = _read_pair(stream, channels)
            stream.demand_integer(0)
            return factors, addends
        case Normalisation():
            return _read_normalisation(stream, layer)
        case Projection():
            return _read_projection(stream, layer)
        case Pooling(kind, side, stride):
            stream.demand_text(f"{kind}_pool_2")
            stream.demand_all((side, side, stride, stride, 0, 0))
        case Rectifier():
            stream.demand_text("relu_")
        case Sum():
            stream.demand_text("add_prev_")
        case Tag() | Skip():
            pass
    return ()


def _read_convolution(stream: _Stream, layer: Convolution) -> Weights:
    shape = (layer.outputs, layer.inputs, layer.side, layer.side)
    count = math.prod(shape)
    stream.demand_text("con_4")
    values = stream.tensor((count + layer.outputs, 1, 1, 1))
    stream.demand_all((layer.outputs, layer.side, layer.side, layer.stride, layer.stride, layer.padding, layer.padding))
    stream.demand_alias(shape)
    stream.demand_alias((1, layer.outputs, 1, 1))
    stream.demand_all(_LEARNING)
    return values[:count].reshape(shape), values[count:]


def _read_pair(stream: _Stream, channels: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    values = stream.tensor((2 * channels, 1, 1, 1))
    stream.demand_alias((1, channels, 1, 1))
    stream.demand_alias((1, channels, 1, 1))
    return values[:channels], values[channels:]


def _read_normalisation(stream: _Stream, layer: Normalisation) -> Weights:
    """Return the factor and addend that the running mean and variance amount to."""
    stream.demand_text("bn_con2")
    factors, addends = _read_pair(stream, layer.channels)
    plane = (1, layer.channels, 1, 1)
    stream.tensor(plane)
    stream.tensor(plane)  # the last training batch's own mean and deviation, which only training uses
    means, variances = stream.tensor(plane), stream.tensor(plane)
    if variances.min() < 0.0:
        stream.refuse("a negative variance")
    stream.demand_all((*_NORMALISATION_WINDOW, *_NORMALISATION_LEARNING, layer.epsilon))
    scale = factors / np.sqrt(variances.astype(np.float64) + layer.epsilon)
    return scale.astype(np.float32), (addends - scale * means).astype(np.float32)


def _read_projection(stream: _Stream, layer: Projection) -> Weights:
    shape = (layer.inputs, layer.outputs, 1, 1)
    stream.demand_text("fc_2")
    stream.demand_all((layer.outputs, layer.inputs))
    values = stream.tensor(shape)
    stream.demand_alias(shape)
    stream.demand_alias(_NOTHING)
    stream.demand_all((1, *_LEARNING))  # 1: without a bias
    return (values.reshape(layer.inputs, layer.outputs),)


def _read_state(stream: _Stream, *, is_overwritten: bool) -> None:
    """Read what dlib keeps with every layer while it trains: three flags and three tensors, which must be empty.

    The last flag says that a rectifier follows, which works in place.
    """
    stream.demand_flags(True, True, is_overwritten)
    for _ in range(3):
        stream.tensor(_NOTHING)


class _Stream:
    """The bytes of one file and how far they have been read."""

    def __init__(self, untrusted: bytes, name: str) -> None:
        self._bytes = memoryview(untrusted)
        self._at = 0
        self._name = name

    def demand_all(self, values: tuple[str | int | float, ...]) -> None:
        """Demand texts, whole numbers and fractions, in this order."""
        for value in values:
            match value:
                case str():
                    self.demand_text(value)
                case int():
                    self.demand_integer(value)
                case float():
                    self._demand_fraction(value)

    def demand_integer(self, value: int) -> None:
        """Demand one whole number."""
        if (found := self._integer()) != value:
            self.refuse(f"{found} where {value} belongs")

    def demand_text(self, text: str) -> None:
        """Demand one text."""
        self.demand_integer(len(text))
        if self._take(len(text)) != text.encode("ascii"):
            self.refuse(f"another text than {text}")

    def demand_flags(self, *flags: bool) -> None:
        """Demand truth values, one character each."""
        if self._take(len(flags)) != bytes(b"1"[0] if flag else b"0"[0] for flag in flags):
            self.refuse("other flags than a finished network has")

    def demand_alias(self, shape: tuple[int, int, int, int]) -> None:
        """Demand the description of a part of a tensor."""
        self.demand_all((_ALIAS_VERSION, *shape))

    def tensor(self, shape: tuple[int, int, int, int]) -> NDArray[np.float32]:
        """Return the numbers of a tensor that must have this shape, flat; they must all be finite."""
        self.demand_all((_TENSOR_VERSION, *shape))
        values = np.frombuffer(self._take(4 * math.prod(shape)), "<f4")
        if not np.isfinite(values).all():
            self.refuse("a weight that is no number")
        return values

    def demand_end(self) -> None:
        """Demand that the file ends here."""
        if self._at != len(self._bytes):
            self.refuse(f"{len(self._bytes) - self._at} bytes after its end")

    def refuse(self, found: str) -> NoReturn:
        """Raise PackTampered, saying what was found and before which byte."""
        raise PackTampered(
            f"A file of weights is not dlib's {self._name}: {found}, before byte {self._at}. It was not loaded and "
            "nothing was examined; install the weights again from a source you trust."
        )

    def _take(self, count: int) -> memoryview:
        if count > len(self._bytes) - self._at:
            self.refuse("it is cut short")
        self._at += count
        return self._bytes[self._at - count : self._at]

    def _integer(self) -> int:
        """A byte with the sign (highest bit) and the number of bytes (lowest four), then the magnitude, least first."""
        control = self._take(1)[0]
        count = control & 0x0F
        if control & 0x70 or not 1 <= count <= _INTEGER_BYTES:
            self.refuse("a number of an impossible length")
        magnitude = self._take(count)
        value, is_negative = int.from_bytes(magnitude, "little"), bool(control & 0x80)
        if (count > 1 and not magnitude[-1]) or (is_negative and not value):
            self.refuse("a number written otherwise than dlib writes it")
        return -value if is_negative else value

    def _demand_fraction(self, value: float) -> None:
        """Demand one number written as mantissa and exponent of two, in single or double precision."""
        if (self._integer(), self._integer()) not in (_written(value, _SINGLE_BITS), _written(value, _DOUBLE_BITS)):
            self.refuse(f"another number than {value}")


def _written(value: float, bits: int) -> tuple[int, int]:
    """Return mantissa and exponent as dlib writes them: without the mantissa's lowest bytes where these are nought."""
    fraction, exponent = math.frexp(value)
    mantissa, exponent = int(math.ldexp(fraction, bits)), exponent - bits
    for _ in range(_INTEGER_BYTES):
        if mantissa & 0xFF:
            break
        mantissa, exponent = mantissa >> 8, exponent + 8
    return mantissa, exponent
