"""Read the scout: the small network that says where a face may be, fitted to drawn people alone."""

from __future__ import annotations

import base64
import tomllib
from dataclasses import dataclass
from importlib import resources

import numpy as np
from numpy.typing import NDArray

_FILE = "scout.toml"


@dataclass(frozen=True, slots=True)
class ScoutLayer:
    """One convolution: filters float64 (outputs, inputs, side, side), biases (outputs,), and its stride."""

    filters: NDArray[np.float64]
    biases: NDArray[np.float64]
    stride: int


def read_scout() -> tuple[ScoutLayer, ...]:
    """Return the layers of the scout as they are shipped with the program, from the picture to the scores."""
    return layers_in(resources.files(__package__).joinpath(_FILE).read_text("utf-8"))


def layers_in(text: str) -> tuple[ScoutLayer, ...]:
    """Return the layers written in `text` (TOML); raise ValueError where one is not whole."""
    return tuple(_layer(fields) for fields in tomllib.loads(text)["layer"])


def written_layer(filters: NDArray[np.float64], biases: NDArray[np.float64], stride: int) -> str:
    """Return a layer as it is written in the file: each filter in whole numbers of -127 to 127 with its own scale."""
    scales = np.maximum(np.abs(filters).max(axis=(1, 2, 3)), 1e-9) / 127
    whole = np.rint(filters / scales[:, None, None, None]).astype(np.int8)
    fields = {
        "shape": list(filters.shape),
        "stride": stride,
        "scales": _encoded(scales.astype("<f4").tobytes()),
        "biases": _encoded(biases.astype("<f4").tobytes()),
        "filters": _encoded(whole.tobytes()),
    }
    return "[[layer]]\n" + "".join(f"{key} = {value}\n" for key, value in fields.items())


def _layer(fields: dict[str, object]) -> ScoutLayer:
    match fields:
        case {"shape": list(shape), "stride": int(stride), "scales": str(scales), "biases": str(biases),
              "filters": str(filters)}:  # fmt: skip
            factors = np.frombuffer(base64.b64decode(scales), "<f4").astype(np.float64)
            whole = np.frombuffer(base64.b64decode(filters), np.int8).reshape(shape)
            addends = np.frombuffer(base64.b64decode(biases), "<f4").astype(np.float64)
            return ScoutLayer(whole * factors[:, None, None, None], addends, stride)
    raise ValueError(f"{_FILE} is not as it was shipped.")


def _encoded(content: bytes) -> str:
    """Return bytes as a text of several lines, in TOML's quotes; what is read back ignores the line ends."""
    text = base64.b64encode(content).decode("ascii")
    lines = [text[start : start + 116] for start in range(0, len(text), 116)]
    return f'"{lines[0]}"' if len(lines) == 1 else '"""\n' + "\n".join(lines) + '\n"""'
