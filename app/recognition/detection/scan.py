"""Search a picture for faces of given sizes, in parts, so that memory stays bounded and no face is lost at a seam."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.recognition.detection.halves import Halves
from app.recognition.detection.liveliness import Region, lively_regions
from app.recognition.detection.parts import CONTEXT_PX, searched, view_of
from app.recognition.detection.reconcile import one_per_face
from app.recognition.networks.proposals import MmodSearch, ScoredBox

_BAND_PX, _WIDEST_PX = 512, 1600
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
    view = view_of(halves, face_px)
    lively = sum(
        (part.right - part.left + 2 * CONTEXT_PX) * (part.bottom - part.top + 2 * CONTEXT_PX)
        for band in _bands(view.width, view.height)
        for part in lively_regions(view.coarse, band, view.coarse_enlarged, least_detail)
    )
    return max(_LEAST_SHARE, lively / (view.width * view.height))


def _of_one_size(
    halves: Halves, mmod: MmodSearch, face_px: float, threshold: float, least_detail: int
) -> Iterator[ScoredBox]:
    view = view_of(halves, face_px)
    for band in _bands(view.width, view.height):
        for lively in lively_regions(view.coarse, band, view.coarse_enlarged, least_detail):
            for part in _parts(lively):
                yield from searched(view, part, mmod, threshold)


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
