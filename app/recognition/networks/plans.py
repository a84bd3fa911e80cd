"""The two networks of dlib's author, layer by layer: what a file of their weights must hold, and nothing else.

Both are described in dlib's own examples (dnn_face_recognition_ex.cpp, dnn_mmod_face_detection_ex.cpp). The training
settings named here play no part in running a network; they are on record because the files hold them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np


@dataclass(frozen=True, slots=True)
class Convolution:
    """`outputs` square filters of `side` cells over `inputs` channels, with a bias each."""

    outputs: int
    inputs: int
    side: int
    stride: int = 1
    padding: int = 0


@dataclass(frozen=True, slots=True)
class Scaling:
    """One factor and one addend per channel ("affine"): batch normalisation as it is after training."""

    channels: int


@dataclass(frozen=True, slots=True)
class Normalisation:
    """Batch normalisation with the running mean and variance of its training."""

    channels: int
    epsilon: float = 1e-4


@dataclass(frozen=True, slots=True)
class Rectifier:
    """Negative values become nought."""


@dataclass(frozen=True, slots=True)
class Pooling:
    """The largest or the mean value of each square of `side` cells; a side of nought means the whole plane."""

    kind: str
    side: int
    stride: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A place in the network that a later layer goes back to."""


@dataclass(frozen=True, slots=True)
class Skip:
    """The network goes on from the tag before last: from what went into the block."""


@dataclass(frozen=True, slots=True)
class Sum:
    """What was remembered at the last tag is added; the smaller of the two is filled up with noughts."""


@dataclass(frozen=True, slots=True)
class Projection:
    """A matrix, without a bias."""

    inputs: int
    outputs: int


Layer: TypeAlias = Convolution | Scaling | Normalisation | Rectifier | Pooling | Tag | Skip | Sum | Projection


@dataclass(frozen=True, slots=True)
class NetworkPlan:
    """A network without its numbers: how its file begins, and its layers in the order in which they run.

    `loss` and `entrance` are the names and numbers with which the file describes its training and its input; whole
    numbers and fractions are written differently in a file, so their types matter. `mean` is the colour that counts as
    nought (RGB).
    """

    name: str
    loss: tuple[str | int | float, ...]
    entrance: tuple[str | int | float, ...]
    layers: tuple[Layer, ...]

    @property
    def mean(self) -> tuple[float, float, float]:
        """The colour that counts as nought, RGB of 0 to 255."""
        red, green, blue = (float(value) for value in self.entrance[1:4])
        return red, green, blue

    @property
    def side_px(self) -> int:
        """The side of the square pictures that the network takes; 0 where it takes any size."""
        last = self.entrance[-1]
        return last if isinstance(last, int) else 0


def _single(value: float) -> float:
    """Return the number nearest to `value` that four bytes can hold, which is what the files hold."""
    return float(np.float32(value))


_MEAN = (_single(122.782), _single(117.001), _single(104.298))


def _scaled(outputs: int, inputs: int, stride: int = 1, padding: int = 1) -> tuple[Layer, ...]:
    return Convolution(outputs, inputs, 3, stride, padding), Scaling(outputs)


def _block(channels: int) -> tuple[Layer, ...]:
    return (
        Tag(), *_scaled(channels, channels), Rectifier(), *_scaled(channels, channels), Sum(), Rectifier()
    )  # fmt: skip


def _halving_block(channels: int, inputs: int) -> tuple[Layer, ...]:
    return (
        Tag(), *_scaled(channels, inputs, stride=2, padding=0), Rectifier(), *_scaled(channels, channels),
        Tag(), Skip(), Pooling("avg", 2, 2), Sum(), Rectifier(),
    )  # fmt: skip


def _seen(outputs: int, inputs: int, stride: int, padding: int) -> tuple[Layer, ...]:
    return Convolution(outputs, inputs, 5, stride, padding), Normalisation(outputs), Rectifier()


ENCODER = NetworkPlan(
    name="face recognition ResNet",
    loss=("loss_metric_2", _single(0.04), _single(0.6)),
    entrance=("input_rgb_image_sized", *_MEAN, 150, 150),
    layers=(
        Convolution(32, 3, 7, stride=2), Scaling(32), Rectifier(), Pooling("max", 3, 2),
        *_block(32) * 3,
        *_halving_block(64, 32), *_block(64) * 3,
        *_halving_block(128, 64), *_block(128) * 2,
        *_halving_block(256, 128), *_block(256) * 2,
        *_halving_block(256, 256),
        Pooling("avg", 0, 1), Projection(256, 128),
    ),
)  # fmt: skip

DETECTOR = NetworkPlan(
    name="MMOD face detector",
    loss=("loss_mmod_", 1, 80, 80, 1.0, 1.0, 0.5, 0.3382761351109955, 1.0, 0.5, 1.0),
    entrance=("input_rgb_image_pyramid", *_MEAN),
    layers=(
        *_seen(16, 3, stride=2, padding=0), *_seen(32, 16, stride=2, padding=0), *_seen(32, 32, stride=2, padding=0),
        *_seen(45, 32, stride=1, padding=2), *_seen(45, 45, stride=1, padding=2), *_seen(45, 45, stride=1, padding=2),
        Convolution(1, 45, 9, padding=4),
    ),
)  # fmt: skip
