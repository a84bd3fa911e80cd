"""Encode: dlib's face recognition network, run by onnxruntime."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.recognition.networks.dlib_file import read_network
from app.recognition.networks.graphs import encoder_model
from app.recognition.networks.plans import ENCODER
from app.recognition.networks.runtime import Runner


class OnnxEncoder:
    """The same numbers as dlib's own, to about 4e-7, some twenty times faster."""

    def __init__(self, untrusted: bytes) -> None:
        """Load the network from the content of dlib's file; raises PackTampered where it is another file."""
        self._runner = Runner(encoder_model(read_network(untrusted, ENCODER)))

    def encode(self, chips: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return vectors, float32 (n, 128), of chips, uint8 RGB (n, 150, 150, 3)."""
        return self._runner.run(np.ascontiguousarray(chips))
