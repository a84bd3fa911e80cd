"""A picture in the size at which faces of one width are looked for: parts cut out of it, and places put back."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from app.recognition.detection.halves import Halves, Pixels
from app.recognition.detection.liveliness import Region
from app.recognition.detection.sizes import SEARCHED_PX
from app.recognition.networks.proposals import MmodSearch, ScoredBox

CONTEXT_PX = 56
"""A part is searched with this much around it: the network's window reaches 40 px from a face's middle."""
_MEAN_COLOUR = (123, 117, 104)
"""What the networks take for nothing: it is put where a part reaches over the picture's edge."""
_EDGE_PX = 16


@dataclass(frozen=True, slots=True)
class View:
    """A picture in one size, `width` x `height`, which is made of `source` part by part; `whole` is its full size.

    `coarse` shows it as large as it takes to judge its detail, which is half as wide as the view at least.
    """

    source: Pixels
    coarse: Pixels
    width: int
    height: int
    whole: tuple[int, int]

    @property
    def enlarged(self) -> tuple[float, float]:
        """How many pixels one of `source` is wide and high."""
        return self.width / self.source.shape[1], self.height / self.source.shape[0]

    @property
    def coarse_enlarged(self) -> tuple[float, float]:
        """How many pixels one of `coarse` is wide and high."""
        return self.width / self.coarse.shape[1], self.height / self.coarse.shape[0]

    def cut_out(self, part: Region, around_px: int) -> Pixels:
        """Return `part` and so much around it, uint8 RGB; the mean colour where it reaches over the edge."""
        left, top = part.left - around_px, part.top - around_px
        right, bottom = part.right + around_px, part.bottom + around_px
        inside = Region(max(0, left), max(0, top), min(self.width, right), min(self.height, bottom))
        edges = (inside.top - top, bottom - inside.bottom, inside.left - left, right - inside.right)
        piece = self._resized(inside)
        return np.asarray(cv2.copyMakeBorder(piece, *edges, cv2.BORDER_CONSTANT, value=_MEAN_COLOUR), np.uint8)

    def in_picture(self, x: float, y: float) -> tuple[float, float]:
        """Return a place of the view where it lies in the picture."""
        height, width = self.whole
        return (x + 0.5) * width / self.width - 0.5, (y + 0.5) * height / self.height - 0.5

    def in_view(self, x: float, y: float) -> tuple[float, float]:
        """Return a place of the picture where it lies in the view."""
        height, width = self.whole
        return (x + 0.5) * self.width / width - 0.5, (y + 0.5) * self.height / height - 0.5

    def _resized(self, inside: Region) -> Pixels:
        across, down = (1 / times for times in self.enlarged)
        first_x, first_y = math.floor(inside.left * across), math.floor(inside.top * down)
        piece = self.source[first_y : math.ceil(inside.bottom * down), first_x : math.ceil(inside.right * across)]
        piece = np.ascontiguousarray(piece)  # a turned picture is a view, which OpenCV does not take
        size = (inside.right - inside.left, inside.bottom - inside.top)
        if (piece.shape[1], piece.shape[0]) == size:
            return piece
        # pixel middles on pixel middles, as cv2.resize would put them in the whole picture
        back = np.array(
            [
                [across, 0.0, (inside.left + 0.5) * across - 0.5 - first_x],
                [0.0, down, (inside.top + 0.5) * down - 0.5 - first_y],
            ]
        )
        way = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        return np.asarray(cv2.warpAffine(piece, back, size, flags=way, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def view_of(halves: Halves, face_px: float, shown_px: float = SEARCHED_PX) -> View:
    """Return the picture in the size in which faces of `face_px` are `shown_px` wide."""
    scale = shown_px / face_px
    height, width = halves.pixels.shape[:2]
    source, coarse = halves.nearest(scale), halves.nearest(scale / 2)
    return View(source, coarse, max(1, round(width * scale)), max(1, round(height * scale)), (height, width))


def searched(view: View, part: Region, mmod: MmodSearch, threshold: float) -> Iterator[ScoredBox]:
    """Yield the faces whose middle lies in `part`, of the one size that the view is for, in pixels of the picture."""
    seen = view.cut_out(part, CONTEXT_PX)
    for box in mmod.search(seen, 80.0, 60.0, step=0.5, threshold=threshold):  # of one size alone
        left, top, right, bottom = (
            side + start - CONTEXT_PX
            for side, start in zip((box.left, box.top, box.right, box.bottom), (part.left, part.top) * 2, strict=True)
        )
        if _holds(part, view, (left + right) / 2, (top + bottom) / 2):
            yield ScoredBox(*view.in_picture(left, top), *view.in_picture(right, bottom), box.score)


def _holds(part: Region, view: View, x: float, y: float) -> bool:
    """Say whether a place lies in the part itself; a little over the edge where the picture ends there."""
    left = part.left - (_EDGE_PX if part.left == 0 else 0)
    top = part.top - (_EDGE_PX if part.top == 0 else 0)
    right = part.right + (_EDGE_PX if part.right == view.width else 0)
    bottom = part.bottom + (_EDGE_PX if part.bottom == view.height else 0)
    return left <= x < right and top <= y < bottom
