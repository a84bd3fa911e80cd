"""Search a picture for faces of given sizes, in parts, so that memory stays bounded and no face is lost at a seam."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import cv2
import numpy as np

from app.recognition.detection.halves import Halves, Pixels
from app.recognition.detection.liveliness import Region, lively_regions
from app.recognition.detection.reconcile import one_per_face
from app.recognition.detection.sizes import SEARCHED_PX
from app.recognition.networks.proposals import MmodSearch, ScoredBox

CONTEXT_PX = 56
"""A part is seen with this much around it: the network's window reaches 40 px from a face's middle."""
_BAND_PX, _WIDEST_PX = 512, 1600
_MEAN_COLOUR = (123, 117, 104)
"""What the network takes for nothing: it is put where a part reaches over the picture's edge."""
_EDGE_PX = 16
_LEAST_SHARE = 0.05


def scanned(
    halves: Halves, mmod: MmodSearch, faces_px: Sequence[float], threshold: float, least_detail: int
) -> list[ScoredBox]:
    """Return faces of about the given widths that score above `threshold`, in pixels of the picture, surest first."""
    found = [box for face_px in faces_px for box in _of_one_size(halves, mmod, face_px, threshold, least_detail)]
    return one_per_face(found)


def lively_share(halves: Halves, face_px: float, least_detail: int) -> float:
    """Return how many pixels the network would see for faces of this width, as a share of the picture's at that size.

    Above 0; with what each part is seen with around it, it can be more than 1.
    """
    source, width, height = _resized_for(halves, face_px)
    enlarged = (width / source.shape[1], height / source.shape[0])
    lively = sum(
        (part.right - part.left + 2 * CONTEXT_PX) * (part.bottom - part.top + 2 * CONTEXT_PX)
        for band in _bands(width, height)
        for part in lively_regions(source, band, enlarged, least_detail)
    )
    return max(_LEAST_SHARE, lively / (width * height))


def _resized_for(halves: Halves, face_px: float) -> tuple[Pixels, int, int]:
    """Return the copy to start from, and the width and height at which faces of this width are searched."""
    scale = SEARCHED_PX / face_px
    height, width = (max(1, round(side * scale)) for side in halves.pixels.shape[:2])
    return halves.nearest(scale), width, height


def _of_one_size(
    halves: Halves, mmod: MmodSearch, face_px: float, threshold: float, least_detail: int
) -> Iterator[ScoredBox]:
    source, width, height = _resized_for(halves, face_px)
    full_height, full_width = halves.pixels.shape[:2]
    enlarged = (width / source.shape[1], height / source.shape[0])
    for band in _bands(width, height):
        for lively in lively_regions(source, band, enlarged, least_detail):
            for part in _parts(lively):
                seen = _cut_out(source, width, height, part)
                for box in mmod.search(seen, 80.0, 60.0, step=0.5, threshold=threshold):  # of one size alone
                    if _is_own(box, part, width, height):
                        yield _placed(box, part, full_width / width, full_height / height)


def _bands(width: int, height: int) -> Iterator[Region]:
    """Yield the picture in bands; a narrow remainder belongs to the one above."""
    top = 0
    while top < height:
        bottom = height if height - top < _BAND_PX + CONTEXT_PX else top + _BAND_PX
        yield Region(0, top, width, bottom)
        top = bottom


def _parts(region: Region) -> Iterator[Region]:
    for left in range(region.left, region.right, _WIDEST_PX):
        yield Region(left, region.top, min(region.right, left + _WIDEST_PX), region.bottom)


def _cut_out(source: Pixels, width: int, height: int, part: Region) -> Pixels:
    """Return `part`, with what lies around it, of `source` resized to `width` x `height`."""
    left, top = part.left - CONTEXT_PX, part.top - CONTEXT_PX
    right, bottom = part.right + CONTEXT_PX, part.bottom + CONTEXT_PX
    inside = Region(max(0, left), max(0, top), min(width, right), min(height, bottom))
    across, down = source.shape[1] / width, source.shape[0] / height
    first_x, first_y = math.floor(inside.left * across), math.floor(inside.top * down)
    piece = source[first_y : math.ceil(inside.bottom * down), first_x : math.ceil(inside.right * across)]
    piece = np.ascontiguousarray(piece)  # a turned picture is a view, which OpenCV does not take
    size = (inside.right - inside.left, inside.bottom - inside.top)
    if (piece.shape[1], piece.shape[0]) != size:
        # pixel middles on pixel middles, as cv2.resize would put them in the whole picture
        back = np.array(
            [
                [across, 0.0, (inside.left + 0.5) * across - 0.5 - first_x],
                [0.0, down, (inside.top + 0.5) * down - 0.5 - first_y],
            ]
        )
        way = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        piece = np.asarray(cv2.warpAffine(piece, back, size, flags=way, borderMode=cv2.BORDER_REPLICATE), np.uint8)
    edges = (inside.top - top, bottom - inside.bottom, inside.left - left, right - inside.right)
    framed = cv2.copyMakeBorder(piece, *edges, cv2.BORDER_CONSTANT, value=_MEAN_COLOUR)
    return np.asarray(framed, np.uint8)


def _placed(box: ScoredBox, part: Region, across: float, down: float) -> ScoredBox:
    left, right = ((side + 0.5 + part.left - CONTEXT_PX) * across - 0.5 for side in (box.left, box.right))
    top, bottom = ((side + 0.5 + part.top - CONTEXT_PX) * down - 0.5 for side in (box.top, box.bottom))
    return ScoredBox(left, top, right, bottom, box.score)


def _is_own(box: ScoredBox, part: Region, width: int, height: int) -> bool:
    """Say whether the face's middle lies in the part itself; a little over the edge where the picture ends there."""
    x = (box.left + box.right) / 2 + part.left - CONTEXT_PX
    y = (box.top + box.bottom) / 2 + part.top - CONTEXT_PX
    left = part.left - (_EDGE_PX if part.left == 0 else 0)
    top = part.top - (_EDGE_PX if part.top == 0 else 0)
    right = part.right + (_EDGE_PX if part.right == width else 0)
    bottom = part.bottom + (_EDGE_PX if part.bottom == height else 0)
    return left <= x < right and top <= y < bottom
