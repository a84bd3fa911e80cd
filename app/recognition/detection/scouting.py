"""Look for small faces: a scout says where one may be, and dlib's network looks closely there and nowhere else."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.recognition.detection.halves import Halves
from app.recognition.detection.liveliness import Region, lively_runs
from app.recognition.detection.parts import View, searched, view_of
from app.recognition.detection.sizes import SCOUTED_PX
from app.recognition.networks.proposals import MmodSearch, ScoredBox, Scout

CELL_PX, MARGIN_PX = 4, 18
"""It gives a score for each square of so many pixels, and looks at so much around each part that it is asked about."""
_BAND_PX, _WIDEST_PX = 384, 1600
_SHARPER = 2
"""What is made so small is sharper: of 169 faces 22 px wide none had less detail than 33, none enlarged from 12 px less
than 25, none blurred by a twentieth of its width less than 22."""
_REACH_PX = 24
"""The scout is at most so far off, in pixels at which dlib's network looks: there a face is 77 px wide."""
_KNOWN_SCORE, _KNOWN_WITHIN, _KNOWN_SIZES = 0.7, 0.4, 1.5
"""What lies on a face that was found with this score, and is about as large, is that face."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """Where the scout saw what may be a face: its middle and width in pixels of the picture, and the scout's score."""

    x: float
    y: float
    face_px: float
    score: float


def sighted(
    halves: Halves, scout: Scout, faces_px: Sequence[float], least_score: float, least_detail: int
) -> list[Sighting]:
    """Return where faces of about these widths may be, surest first; what is not lively is not looked at."""
    found = [one for face_px in faces_px for one in _of_one_size(halves, scout, face_px, least_score, least_detail)]
    return sorted(found, key=lambda one: (-one.score, one.face_px, one.y, one.x))


def confirmed(
    halves: Halves, mmod: MmodSearch, sightings: Sequence[Sighting], threshold: float, known: Sequence[ScoredBox]
) -> list[ScoredBox]:
    """Return the faces that dlib's network finds where something was sighted, scores above `threshold`.

    Where a face is `known` already, or was found at a surer sighting, nothing is looked at again.
    """
    found: list[ScoredBox] = []
    views: dict[float, View] = {}
    sure = [box for box in known if box.score >= _KNOWN_SCORE]
    for one in sightings:
        if any(_is_same(one, box) for box in sure):
            continue
        view = views.setdefault(one.face_px, view_of(halves, one.face_px))
        boxes = list(searched(view, _around(view, one), mmod, threshold))
        found += boxes
        sure += [box for box in boxes if box.score >= _KNOWN_SCORE]
    return found


def _of_one_size(
    halves: Halves, scout: Scout, face_px: float, least_score: float, least_detail: int
) -> Iterator[Sighting]:
    view = view_of(halves, face_px, SCOUTED_PX)
    for top in range(0, view.height, _BAND_PX):
        for left in range(0, view.width, _WIDEST_PX):
            part = Region(
                left, top, _whole_cells(left, view.width, _WIDEST_PX), _whole_cells(top, view.height, _BAND_PX)
            )
            seen = view.cut_out(part, MARGIN_PX)
            for run in lively_runs(seen, MARGIN_PX, _SHARPER * least_detail):
                scores = scout(seen[run.top : run.bottom + 2 * MARGIN_PX, run.left : run.right + 2 * MARGIN_PX])
                for row, column in np.argwhere(_peaks(scores, least_score)):
                    x, y = (CELL_PX * cell + (CELL_PX - 1) / 2 for cell in (column, row))
                    place = view.in_picture(float(left + run.left + x), float(top + run.top + y))
                    yield Sighting(*place, face_px, float(scores[row, column]))


def _whole_cells(start: int, side: int, most: int) -> int:
    """Return where a part ends that begins at `start`: a little beyond the picture where the cells do not come out."""
    return start + CELL_PX * math.ceil(min(side - start, most) / CELL_PX)


def _peaks(scores: NDArray[np.float32], least: float) -> NDArray[np.bool_]:
    """Return where a score is above `least` and none of its neighbours is higher."""
    return np.asarray((scores > least) & (scores >= cv2.dilate(scores, np.ones((3, 3), np.uint8))))


def _around(view: View, one: Sighting) -> Region:
    x, y = view.in_view(one.x, one.y)
    left, top = max(0, round(x) - _REACH_PX), max(0, round(y) - _REACH_PX)
    return Region(left, top, min(view.width, left + 2 * _REACH_PX), min(view.height, top + 2 * _REACH_PX))


def _is_same(one: Sighting, box: ScoredBox) -> bool:
    away_px = math.hypot(one.x - (box.left + box.right) / 2, one.y - (box.top + box.bottom) / 2)
    larger = box.side_px / one.face_px
    return away_px < _KNOWN_WITHIN * one.face_px and 1 / _KNOWN_SIZES < larger < _KNOWN_SIZES
