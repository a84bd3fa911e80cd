"""Find faces with dlib's MMOD network, run by onnxruntime: exactly as dlib does, or only in the sizes asked for."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from app.recognition.networks.dlib_file import read_network
from app.recognition.networks.graphs import detector_model, proposing_model
from app.recognition.networks.grid import Grid, Part
from app.recognition.networks.overlaps import Boxes, kept, worth_scoring
from app.recognition.networks.plans import DETECTOR
from app.recognition.networks.proposals import ScoredBox, Scout
from app.recognition.networks.pyramid import OUTER_PX, STEP, Sheet, drawn_sheet, sheet_of
from app.recognition.networks.runtime import Runner, has_fast_whole_numbers
from app.recognition.networks.scout import SmallScout

FACE_PX = 80
"""The network finds faces of about this width; the picture is enlarged or made smaller for all others."""
CELL_PX, _FIRST_CELL_PX = 8, 14
"""Cell (column, row) of the scores speaks of the face around pixel (8 column + 14, 8 row + 14)."""
_LEAST_PX = 2 * _FIRST_CELL_PX + 1
"""What one cell is made of; nothing smaller can be searched."""
_DOUBT = 0.15
"""How wrong a proposal's score is taken to be at most: in whole numbers, scores near faces were wrong by up to 0.07."""
_Pixels = NDArray[np.uint8]
_NONE: Boxes = np.empty((0, 5))


class MmodDetector:
    """dlib's MMOD face detector. Holds its network in up to three ways of reckoning: see `search` and `find`."""

    def __init__(self, untrusted: bytes, proposes_in_whole_numbers: bool | None = None) -> None:
        """Load the network from the content of dlib's file; raises PackTampered where it is another file.

        Proposals are made in whole numbers where the processor is fast at them, unless told.
        """
        self._network = read_network(untrusted, DETECTOR)
        self._mean = self._network.plan.mean
        self._scorer = Runner(detector_model(self._network, np.uint8))
        proposes = has_fast_whole_numbers() if proposes_in_whole_numbers is None else proposes_in_whole_numbers
        self._proposer = Runner(proposing_model(self._network)) if proposes else None
        self._scout = SmallScout()

    @property
    def scout(self) -> Scout:
        """What says where small faces may be."""
        return self._scout.scores

    @cached_property
    def _exact(self) -> Runner:
        """The network for pixels in fractions; needed only to be compared with dlib."""
        return Runner(detector_model(self._network, np.float32))

    def find(self, pixels: _Pixels) -> list[ScoredBox]:
        """Return what dlib's own detector returns: every size from 80 px up, scores above 0, surest first."""
        height, width = pixels.shape[:2]
        sheet = sheet_of(width, height)
        if min(sheet.width, sheet.height) < _LEAST_PX:
            return []
        scores = _plane(self._exact.run(drawn_sheet(pixels, sheet, self._mean)[None]))
        return kept(_boxes_in_picture(_boxes_of(scores, 0.0), sheet))

    def search(
        self,
        pixels: _Pixels,
        smallest_px: float = FACE_PX,
        largest_px: float = math.inf,
        *,
        step: float = STEP,
        threshold: float = 0.0,
    ) -> list[ScoredBox]:
        """Return faces about `smallest_px` to `largest_px` wide, scores above `threshold`; see MmodSearch.

        Proposals made in whole numbers are scored again in full, so that a score is the same on every machine.
        """
        looks = list(self._looks(pixels, smallest_px, largest_px, step))
        parts = [look.grid.in_parts() for look in looks]
        if self._proposer is not None:
            parts = self._proposed(self._proposer, looks, threshold - _DOUBT)
        found = [
            look.boxes(_scored(self._scorer, look, where), threshold) for look, where in zip(looks, parts, strict=True)
        ]
        return kept(np.concatenate([_NONE, *found]))

    def _looks(self, pixels: _Pixels, smallest_px: float, largest_px: float, step: float) -> Iterator[_Look]:
        """Yield the picture in each size, amid the mean colour, each made from the one before it."""
        height, width = pixels.shape[:2]
        mean, edge, size = [round(value) for value in self._mean], OUTER_PX, pixels
        for scale in scales(width, height, smallest_px, largest_px, step):
            wide, high = max(1, round(width * scale)), max(1, round(height * scale))
            size = _resized(pixels if scale > step else size, wide, high)
            framed = cv2.copyMakeBorder(size, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=mean)
            yield _Look(np.asarray(framed, np.uint8), width / wide, height / high)

    def _proposed(self, proposer: Runner, looks: Sequence[_Look], threshold: float) -> list[list[Part]]:
        """Return for each look the parts in which a score may come to be above all others on the same face."""
        scores = [_scored(proposer, look, look.grid.in_parts()) for look in looks]
        boxes = [look.boxes(seen, threshold) for look, seen in zip(looks, scores, strict=True)]
        is_worth = worth_scoring(np.concatenate([_NONE, *boxes]), 2 * _DOUBT)
        parts, start = [], 0
        for look, seen, own in zip(looks, scores, boxes, strict=True):
            proposed = seen > threshold
            proposed[proposed] = is_worth[start : start + len(own)]
            parts.append(look.grid.around(proposed))
            start += len(own)
        return parts


@dataclass(frozen=True, slots=True)
class _Look:
    """The picture in one size amid the mean colour; `across` and `down` say how many of its pixels one of these is."""

    framed: _Pixels
    across: float
    down: float

    @property
    def grid(self) -> Grid:
        """The cells that the network makes of it."""
        return Grid(*(_cells(side) for side in self.framed.shape[:2]))

    def boxes(self, scores: NDArray[np.float32], threshold: float) -> Boxes:
        """Return the boxes of all cells that score above `threshold`, row by row, in pixels of the picture."""
        boxes = _boxes_of(scores, threshold)
        factors = np.array([self.across, self.down, self.across, self.down])
        boxes[:, :4] = (boxes[:, :4] - OUTER_PX + 0.5) * factors - 0.5
        return boxes


def scales(width: int, height: int, smallest_px: float, largest_px: float, step: float) -> Iterator[float]:
    """Yield by how much to enlarge a picture so that faces of these sizes come to be 80 px wide, largest first."""
    scale = FACE_PX / smallest_px
    while round(min(width, height) * scale) + 2 * OUTER_PX >= _LEAST_PX and scale * largest_px >= FACE_PX * step:
        yield scale
        scale *= step


def _boxes_of(scores: NDArray[np.float32], threshold: float) -> Boxes:
    """Return the boxes of all cells that score above `threshold`, in pixels of the picture that was run."""
    rows, columns = np.nonzero(scores > threshold)
    x, y = (CELL_PX * cells.astype(np.float64) + _FIRST_CELL_PX for cells in (columns, rows))
    half = (FACE_PX - 1) / 2
    return np.stack([x - half, y - half, x + half, y + half, scores[rows, columns]], axis=1)


def _boxes_in_picture(boxes: Boxes, sheet: Sheet) -> Boxes:
    """Return boxes found on a sheet where they lie in the picture: each belongs to the size nearest to its middle."""
    if not len(boxes):
        return boxes
    left, top, width, height, times = np.array([astuple(level) for level in sheet.levels], np.float64).T
    x, y = ((boxes[:, side] + boxes[:, side + 2])[:, None] / 2 for side in (0, 1))
    beside = np.maximum(np.maximum(left - x, x - (left + width - 1)), 0.0)
    above = np.maximum(np.maximum(top - y, y - (top + height - 1)), 0.0)
    nearest = np.argmin(beside**2 + above**2, axis=1)
    placed = boxes.copy()
    placed[:, :4] -= np.stack([left, top, left, top], axis=1)[nearest]
    # once per size: x becomes 1.2 x + 0.3 (pyramid_down<6>::point_up), of which the sum is known
    grown = 1.2 ** times[nearest][:, None]
    placed[:, :4] = placed[:, :4] * grown + 0.3 * (grown - 1.0) / 0.2
    return placed


def _resized(pixels: _Pixels, width: int, height: int) -> _Pixels:
    if pixels.shape[:2] == (height, width):
        return pixels
    is_far_smaller = 2 * width <= pixels.shape[1]
    method = cv2.INTER_AREA if is_far_smaller else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=method), np.uint8)


def _plane(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(scores[0, 0])


def _scored(runner: Runner, look: _Look, parts: Sequence[Part]) -> NDArray[np.float32]:
    """Return the score of each cell, float32 (rows, columns), minus infinity outside `parts`."""
    grid = look.grid
    scores = np.full((grid.rows, grid.columns), -np.inf, np.float32)
    for part in parts:
        whole = grid.with_field(part)
        pixels = look.framed[_pixels_of(whole.top, whole.bottom), _pixels_of(whole.left, whole.right)]
        seen = _plane(runner.run(np.ascontiguousarray(pixels)[None]))
        own = seen[part.top - whole.top : part.bottom - whole.top, part.left - whole.left : part.right - whole.left]
        scores[part.top : part.bottom, part.left : part.right] = own
    return scores


def _cells(side_px: int) -> int:
    """Return how many cells the network makes of a side: three times a window of 5 px in steps of 2."""
    for _ in range(3):
        side_px = (side_px - 5) // 2 + 1
    return side_px


def _pixels_of(first: int, end: int) -> slice:
    """Return the pixels that cells `first` to `end` are made of."""
    return slice(CELL_PX * first, CELL_PX * (end - 1) + 2 * _FIRST_CELL_PX + 1)
