"""Fusion: the vectors of two embedders made into one, whose distance weighs both cosines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.domain.face import DetectedFace, FaceCrop, Frame
from app.recognition.embed import Chips
from app.recognition.template import unit_length

if TYPE_CHECKING:
    from app.recognition.embed import Embedder


@dataclass(frozen=True, slots=True)
class FusedEmbedder:
    """Several embedders, each with a weight; every one of them prepares one chip of a face.

    The vector is the concatenation of the weighted vectors at length 1, itself of length 1: the squared distance of
    two such vectors is the mean of the parts' squared distances, weighted by the squares of the weights.
    """

    parts: tuple[tuple[Embedder, float], ...]

    @property
    def dimension(self) -> int:
        """The sum of the parts'."""
        return sum(embedder.dimension for embedder, _ in self.parts)

    def prepared(self, frame: Frame, face: DetectedFace) -> Chips:
        """Return one chip per part."""
        return tuple(embedder.prepared(frame, face)[0] for embedder, _ in self.parts)

    def prepared_from_crop(self, crop: FaceCrop) -> Chips:
        """Return the same from the stored crop."""
        return tuple(embedder.prepared_from_crop(crop)[0] for embedder, _ in self.parts)

    def embed(self, prepared: Sequence[Chips]) -> NDArray[np.float32]:
        """Return one vector per face: float32, shape (n, dimension)."""
        made = [
            weight * unit_length(embedder.embed([(chips[number],) for chips in prepared]))
            for number, (embedder, weight) in enumerate(self.parts)
        ]
        return unit_length(np.hstack(made)) if prepared else np.empty((0, self.dimension), np.float32)
