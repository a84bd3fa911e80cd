"""Embed: aligned faces to vectors."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.recognition.pack import ModelPack

_BATCH = 16


def embed(chips: Sequence[NDArray[np.uint8]], pack: ModelPack) -> NDArray[np.float32]:
    """Return one vector per aligned chip (uint8 RGB, side x side x 3): float32, shape (n, dimension of the pack).

    dlib's 128-number network without jitter; its vectors are not normalised (their length is about 1.3 to 1.6).
    """
    vectors = np.empty((len(chips), pack.manifest.dimension), np.float32)
    for start in range(0, len(chips), _BATCH):
        batch = list(chips[start : start + _BATCH])
        vectors[start : start + len(batch)] = np.array(pack.encoder.compute_face_descriptor(batch, 0), np.float32)
    return vectors
