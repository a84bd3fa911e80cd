"""A brought network, ready to run: one picture or several in, all of its outputs out by name."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto

from app.recognition.networks.runtime import opened_session


class BroughtNetwork:
    """Owns an onnxruntime session: one thread, the processor alone, nothing told to anybody."""

    def __init__(self, model: bytes) -> None:
        """Load a model (ONNX); raises onnxruntime's own errors."""
        self._session = opened_session(model)
        self._input = self._session.get_inputs()[0].name
        self.outputs = tuple(entry.name for entry in self._session.get_outputs())

    def run(self, pictures: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
        """Return every output for pictures, float32 (n, 3, height, width)."""
        made = self._session.run(None, {self._input: pictures})
        return {name: np.asarray(value) for name, value in zip(self.outputs, made, strict=True)}


def redeclared(model: ModelProto, *, any_batch: bool, any_size: bool) -> bytes:
    """Return the model with its input declared open in number or size; what follows from it is left to onnxruntime.

    Many networks are saved with the one size they were traced at and would run at others; whether the answers are
    still right is for the trial to find out.
    """
    opened = ModelProto()
    opened.CopyFrom(model)
    held = {tensor.name for tensor in opened.graph.initializer}
    for value in opened.graph.input:
        if value.name not in held:
            for axis, side in enumerate(value.type.tensor_type.shape.dim):
                if (axis == 0 and any_batch) or (axis >= 2 and any_size):
                    side.dim_param = f"open_{axis}"
    if any_batch or any_size:
        del opened.graph.value_info[:]
        for value in opened.graph.output:
            value.type.tensor_type.ClearField("shape")
    return bytes(opened.SerializeToString())
