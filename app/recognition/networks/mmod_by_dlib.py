"""Find faces with dlib's MMOD network run by dlib itself: what takes over where onnxruntime fails. Slow."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import astuple
from itertools import product
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.recognition.networks.overlaps import Boxes, kept
from app.recognition.networks.proposals import ScoredBox

_FACE_PX = 80.0
_MOST_PIXELS = 1_000_000
"""Larger pictures are searched whole at this size and in parts at each doubling: dlib takes a gigabyte a megapixel."""
_SHARED = 1.25
"""Parts share so many times the width of the smallest face that was already seen, so that none is lost at a seam."""
_LEAST_PX = 8


class DlibMmod:
    """dlib's own MMOD detector behind the same door as `MmodDetector`."""

    def __init__(self, network: Any) -> None:
        self._network = network

    @property
    def scout(self) -> None:
        """Nothing: the scout runs by onnxruntime alone."""
        return

    def find(self, pixels: NDArray[np.uint8]) -> list[ScoredBox]:
        """Return what dlib's detector returns, surest first; its boxes are whole pixels."""
        if min(pixels.shape[:2]) < _LEAST_PX:
            return []
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
        shown = min(scale, math.sqrt(_MOST_PIXELS / (height * width)))
        found = [self._searched(pixels, 0, 0, shown)]
        while shown < scale:
            larger = min(scale, 2 * shown)
            found += self._in_parts(pixels, larger, shared_px=round(_SHARED * _FACE_PX / shown))
            shown = larger
        boxes = kept(np.concatenate(found))
        return [box for box in boxes if box.side_px * step <= largest_px and box.score > threshold]

    def _in_parts(self, pixels: NDArray[np.uint8], scale: float, shared_px: int) -> Iterator[Boxes]:
        side_px = round(math.sqrt(_MOST_PIXELS) / scale)
        tops, lefts = (range(0, max(1, length - shared_px), side_px - shared_px) for length in pixels.shape[:2])
        for top, left in product(tops, lefts):
            yield self._searched(pixels[top : top + side_px, left : left + side_px], left, top, scale)

    def _searched(self, part: NDArray[np.uint8], left: int, top: int, scale: float) -> Boxes:
        """Return the faces of a part of the picture that lies at `left`, `top`, searched `scale` times as large."""
        height, width = part.shape[:2]
        wide, high = max(1, round(width * scale)), max(1, round(height * scale))
        method = cv2.INTER_AREA if scale < 1.0 else cv2.INTER_LINEAR
        resized = np.asarray(cv2.resize(part, (wide, high), interpolation=method), np.uint8)
        boxes = np.array([astuple(box) for box in self.find(resized)], np.float64).reshape(-1, 5)
        factors = np.array([width / wide, height / high] * 2)
        boxes[:, :4] = (boxes[:, :4] + 0.5) * factors - 0.5 + (left, top, left, top)
        return boxes
