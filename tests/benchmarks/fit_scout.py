"""Fit the scout anew to drawn people and write its numbers (app/recognition/networks/scout.toml).

`python -m tests.benchmarks.fit_scout [--scenes 166] [--steps 5000]`. Needs `jax` and `optax`, which Homeward
itself does not: install them beside it. Draws everything it learns from; no photograph is read. The numbers
shipped were made by this procedure before it was put in order here: a run gives a scout like them, not the same bits.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from app.recognition.networks.plans import DETECTOR
from app.recognition.networks.scout_file import written_layer
from tests.benchmarks.scout_pieces import PIECE_PX, Pieces, drawn_scenes, drawn_without_people

WRITTEN = Path(__file__).resolve().parents[2] / "app" / "recognition" / "networks" / "scout.toml"
_SHAPES = ((4, 4, 3, 16), (3, 3, 16, 32), (3, 3, 32, 32), (3, 3, 32, 32), (5, 5, 32, 1))
_STRIDES, _PADDINGS = (2, 2, 1, 1, 1), (1, 1, 1, 1, 2)
_MEAN = np.array(DETECTOR.mean, np.float32)
_RANGE = 64.0
_PIECES_A_STEP, _MOST_RATE, _DECAY = 64, 4e-3, 1e-4
_FACE_WEIGHT, _SELDOM = 4.0, -3.0


def fitted(pieces: Pieces, steps: int) -> list[tuple[Any, Any]]:
    """Return filters (side, side, inputs, outputs) and biases of each layer after so many steps."""
    jax, optax = import_module("jax"), import_module("optax")
    numbers = jax.numpy
    keys = jax.random.split(jax.random.PRNGKey(0), len(_SHAPES))
    layers = [
        (jax.random.normal(key, shape) * np.sqrt(2 / np.prod(shape[:3])), numbers.zeros(shape[3]))
        for key, shape in zip(keys, _SHAPES, strict=True)
    ]
    layers[-1] = (0.1 * layers[-1][0], layers[-1][1] + _SELDOM)  # most places show no face
    rate = optax.cosine_onecycle_schedule(steps, _MOST_RATE, pct_start=0.15)
    optimiser = optax.adamw(rate, weight_decay=_DECAY)

    def scores(layers: Any, pixels: Any) -> Any:
        now = (pixels - _MEAN) / _RANGE
        for number, (filters, biases) in enumerate(layers):
            around = [(_PADDINGS[number],) * 2] * 2
            names = ("NHWC", "HWIO", "NHWC")
            strides = (_STRIDES[number],) * 2
            now = jax.lax.conv_general_dilated(now, filters, strides, around, dimension_numbers=names) + biases
            now = jax.nn.relu(now) if number < len(layers) - 1 else now
        return now[..., 0]

    def loss(layers: Any, pixels: Any, is_face: Any, counts: Any) -> Any:
        each = optax.sigmoid_binary_cross_entropy(scores(layers, pixels), is_face)
        weights = counts * numbers.where(is_face > 0, _FACE_WEIGHT, 1.0)
        return (each * weights).sum() / weights.sum()

    @jax.jit  # type: ignore[untyped-decorator]
    def step(layers: Any, state: Any, *batch: Any) -> Any:
        value, slope = jax.value_and_grad(loss)(layers, *batch)
        change, state = optimiser.update(slope, state, layers)
        return optax.apply_updates(layers, change), state, value

    state = optimiser.init(layers)
    for number in range(steps):
        pixels, is_face, counts = pieces.batch(_PIECES_A_STEP)
        layers, state, value = step(layers, state, pixels.astype(np.float32), is_face, counts)
        if number % 100 == 0:
            sys.stdout.write(f"step {number}: {float(value):.4f}\n")
    return layers


def written(layers: list[tuple[Any, Any]]) -> str:
    """Return the layers as the file holds them: range and mean colour are taken into the first one."""
    texts = []
    for number, (filters, biases) in enumerate(layers):
        own = np.asarray(filters, np.float64).transpose(3, 2, 0, 1)
        addends = np.asarray(biases, np.float64)
        if number == 0:
            own = own / _RANGE
            steps = np.abs(own).max(axis=(1, 2, 3), keepdims=True) / 127
            addends = addends - ((np.rint(own / steps) * steps).sum(axis=(2, 3)) * _MEAN).sum(axis=1)
        texts.append(written_layer(own, addends, _STRIDES[number]))
    return "\n".join(texts)


def main() -> None:
    """Draw, fit and write; the first lines of the file, which say where it comes from, are kept."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--scenes", type=int, default=166)
    asked.add_argument("--steps", type=int, default=5000)
    given = asked.parse_args()
    pieces = Pieces(drawn_scenes(given.scenes), drawn_without_people(48))
    sys.stdout.write(f"pieces of {PIECE_PX} px from {given.scenes} scenes\n")
    head = [line for line in WRITTEN.read_text("utf-8").splitlines() if line.startswith("#")]
    WRITTEN.write_text("\n".join(head) + "\n\n" + written(fitted(pieces, given.steps)), "utf-8")


if __name__ == "__main__":
    main()
