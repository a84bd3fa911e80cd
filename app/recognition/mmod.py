"""Find faces with dlib's MMOD network, run by onnxruntime: exactly as dlib does, or only in the sizes asked for."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import astuple
from functools import cached_property
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from app.recognition.dlib_file import read_network
from app.recognition.graphs import detector_model, proposing_model
from app.recognition.grid import Grid, Part
from app.recognition.plans import DETECTOR
from app.recognition.proposals import ScoredBox
from app.recognition.pyramid import OUTER_PX, STEP, Sheet, drawn_sheet, sheet_of
from app.recognition.runtime import Runner, has_fast_whole_numbers

FACE_PX = 80
"""The network finds faces of about this width; the picture is enlarged or made smaller for all others."""
CELL_PX, _FIRST_CELL_PX = 8, 14
"""Cell (column, row) of the scores speaks of the face around pixel (8 column + 14, 8 row + 14)."""
SAME_FACE_OVERLAP = 0.3382761351109955
"""Intersection over union above which two boxes are one face: found in training, on record in the file of weights."""
_LEAST_PX = 2 * _FIRST_CELL_PX + 1
"""What one cell is made of; nothing smaller can be searched."""
_MOST_PIXELS = 3_000_000
"""A picture of more pixels than this is searched in parts, so that memory stays bounded."""
_DOUBT = 0.15
"""What a proposal's score may lack: in whole numbers the scores near faces were wrong by at most 0.06."""
_Pixels = NDArray[np.uint8]
_Boxes = NDArray[np.float64]
"""Left, top, right, bottom and score of each box, shape (n, 5)."""
_NONE: _Boxes = np.empty((0, 5))


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
        height, width = pixels.shape[:2]
        found, size = [_NONE], pixels
        for scale in scales(width, height, smallest_px, largest_px, step):
            wide, high = max(1, round(width * scale)), max(1, round(height * scale))
            size = _resized(pixels if scale > step else size, wide, high)
            found.append(_stretched(self._boxes(size, threshold), width / wide, height / high))
        return kept(np.concatenate(found))

    def _boxes(self, pixels: _Pixels, threshold: float) -> _Boxes:
        """Return the boxes of faces 80 px wide, as found, with repetitions."""
        mean = [round(value) for value in self._mean]
        edge = OUTER_PX
        framed = cv2.copyMakeBorder(pixels, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=mean)
        grid = Grid(*(_cells(side) for side in framed.shape[:2]))
        everywhere = grid.in_parts() if framed.shape[0] * framed.shape[1] > _MOST_PIXELS else [grid.whole]
        if self._proposer is not None:
            proposed = _scored(self._proposer, framed, grid, everywhere) > threshold - _DOUBT
            everywhere = grid.around(proposed)
        boxes = _boxes_of(_scored(self._scorer, framed, grid, everywhere), threshold)
        boxes[:, :4] -= OUTER_PX
        return boxes


def scales(width: int, height: int, smallest_px: float, largest_px: float, step: float) -> Iterator[float]:
    """Yield by how much to enlarge a picture so that faces of these sizes come to be 80 px wide, largest first."""
    scale = FACE_PX / smallest_px
    while round(min(width, height) * scale) + 2 * OUTER_PX >= _LEAST_PX and scale * largest_px >= FACE_PX * step:
        yield scale
        scale *= step


def kept(boxes: _Boxes) -> list[ScoredBox]:
    """Return boxes surest first, without those that lie on a surer one."""
    boxes = boxes[np.argsort(-boxes[:, 4], kind="stable")]
    areas = _areas(boxes)
    chosen = []
    waiting = np.arange(len(boxes))
    while len(waiting):
        best, rest = waiting[0], waiting[1:]
        chosen.append(ScoredBox(*boxes[best].tolist()))
        shared = _areas(
            np.concatenate(
                [np.maximum(boxes[rest, :2], boxes[best, :2]), np.minimum(boxes[rest, 2:4], boxes[best, 2:4])], axis=1
            )
        )
        waiting = rest[shared <= SAME_FACE_OVERLAP * (areas[rest] + areas[best] - shared)]
    return chosen


def _areas(boxes: _Boxes) -> NDArray[np.float64]:
    """Return the area of each box, edges included; 0 where it has none."""
    sides = np.maximum(boxes[:, 2:4] - boxes[:, :2] + 1.0, 0.0)
    return np.asarray(sides.prod(axis=1))


def _boxes_of(scores: NDArray[np.float32], threshold: float) -> _Boxes:
    """Return the boxes of all cells that score above `threshold`, in pixels of the picture that was run."""
    rows, columns = np.nonzero(scores > threshold)
    x, y = (CELL_PX * cells.astype(np.float64) + _FIRST_CELL_PX for cells in (columns, rows))
    half = (FACE_PX - 1) / 2
    return np.stack([x - half, y - half, x + half, y + half, scores[rows, columns]], axis=1)


def _boxes_in_picture(boxes: _Boxes, sheet: Sheet) -> _Boxes:
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


def _stretched(boxes: _Boxes, across: float, down: float) -> _Boxes:
    """Return boxes in pixels of the picture of which a smaller or larger copy was searched."""
    factors = np.array([across, down, across, down])
    boxes[:, :4] = (boxes[:, :4] + 0.5) * factors - 0.5
    return boxes


def _resized(pixels: _Pixels, width: int, height: int) -> _Pixels:
    if pixels.shape[:2] == (height, width):
        return pixels
    is_far_smaller = 2 * width <= pixels.shape[1]
    method = cv2.INTER_AREA if is_far_smaller else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=method), np.uint8)


def _plane(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray(scores[0, 0])


def _scored(runner: Runner, framed: NDArray[Any], grid: Grid, parts: list[Part]) -> NDArray[np.float32]:
    """Return the score of each cell, float32 (rows, columns), minus infinity outside `parts`."""
    scores = np.full((grid.rows, grid.columns), -np.inf, np.float32)
    for part in parts:
        whole = grid.with_field(part)
        pixels = framed[_pixels_of(whole.top, whole.bottom), _pixels_of(whole.left, whole.right)]
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
