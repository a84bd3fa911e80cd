"""Find faces with dlib's MMOD network run by dlib itself: what takes over where onnxruntime fails. Slow."""

from __future__ import annotations

import math
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.recognition.proposals import ScoredBox

_FACE_PX = 80.0


class DlibMmod:
    """dlib's own MMOD detector behind the same door as `MmodDetector`."""

    def __init__(self, network: Any) -> None:
        self._network = network

    def find(self, pixels: NDArray[np.uint8]) -> list[ScoredBox]:
        """Return what dlib's detector returns, surest first; its boxes are whole pixels."""
        found = [
            ScoredBox(box.left(), box.top(), box.right(), box.bottom(), float(seen.confidence))
            for seen in self._network(np.ascontiguousarray(pixels), 0)
            for box in [seen.rect]
        ]
        return sorted(found, key=lambda box: -box.score)

    def search(
        self,
        pixels: NDArray[np.uint8],
        smallest_px: float = _FACE_PX,
        largest_px: float = math.inf,
        *,
        step: float = 5 / 6,
        threshold: float = 0.0,
    ) -> list[ScoredBox]:
        """Return faces between these sizes; dlib always takes its own step and reports no score below 0."""
        height, width = pixels.shape[:2]
        scale = _FACE_PX / smallest_px
        wide, high = max(1, round(width * scale)), max(1, round(height * scale))
        method = cv2.INTER_AREA if scale < 1.0 else cv2.INTER_LINEAR
        resized = np.asarray(cv2.resize(pixels, (wide, high), interpolation=method), np.uint8)
        placed = [_stretched(box, width / wide, height / high) for box in self.find(resized)]
        return [box for box in placed if box.side_px * step <= largest_px and box.score > threshold]


def _stretched(box: ScoredBox, across: float, down: float) -> ScoredBox:
    """Return the box in pixels of the picture of which a smaller or larger copy was searched."""
    left, right = ((side + 0.5) * across - 0.5 for side in (box.left, box.right))
    top, bottom = ((side + 0.5) * down - 0.5 for side in (box.top, box.bottom))
    return ScoredBox(left, top, right, bottom, box.score)
