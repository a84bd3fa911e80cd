"""Look at a picture made small and say where a face may be: what dlib's detector need not look at, and what it must."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from onnx import TensorProto, helper

from app.recognition.networks.graph import Graph
from app.recognition.networks.runtime import Runner
from app.recognition.networks.scout_file import ScoutLayer, read_scout

PIXELS, SCORES = "pixels", "scores"


class SmallScout:
    """The small network, ready to run; owns its onnxruntime session."""

    def __init__(self) -> None:
        """Load what is shipped with the program; raises RuntimeFailed."""
        self._runner = Runner(scout_model(read_scout()))

    def scores(self, pixels: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return a score for each 4 px of a picture, float32 (rows, columns); see proposals.Scout."""
        return np.asarray(self._runner.run(np.ascontiguousarray(pixels)[None])[0, 0])


def scout_model(layers: tuple[ScoutLayer, ...]) -> bytes:
    """Return the scout as an ONNX model: PIXELS uint8 RGB (1, height, width, 3) in, SCORES (1, 1, rows, columns) out.

    Nothing is filled up at the edges: the caller shows what lies around.
    """
    graph = Graph()
    now = graph.planes_of(PIXELS)
    *before, last = layers
    for layer in before:
        now = graph.rectified(graph.convolved(now, layer.filters, layer.biases, layer.stride, 0))
    graph.convolved(now, last.filters, last.biases, last.stride, 0)
    return graph.model(
        "scout",
        helper.make_tensor_value_info(PIXELS, TensorProto.UINT8, ["n", "height", "width", 3]),
        helper.make_tensor_value_info(SCORES, TensorProto.FLOAT, ["n", 1, "rows", "columns"]),
    )
