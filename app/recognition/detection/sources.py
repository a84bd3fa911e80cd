"""Where faces are proposed: dlib's two detectors, and those that a unit brought."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import cv2
import numpy as np

from app.recognition.detection.halves import Halves, Pixels
from app.recognition.detection.profiles import Budget
from app.recognition.detection.reconcile import one_per_face
from app.recognition.detection.scan import lively_share, scanned
from app.recognition.detection.scouting import confirmed, sighted
from app.recognition.detection.sizes import scouted_sizes, sizes
from app.recognition.networks.proposals import MmodSearch, ScoredBox
from app.recognition.pack import FaceDetector

if TYPE_CHECKING:
    from app.recognition.brought.yunet import YunetDetector

_GLANCE = 4.0
"""How much of a picture is lively is asked at the size that four times the budget would reach."""
_HOG_PIXELS = 2e6
_BROUGHT_PX, _BROUGHT_LEAST_PX = 1600, 640
SURE_BROUGHT = 0.85
"""A face that a brought detector is as sure of as this counts even where dlib's detectors do not know it (profiles)."""


class FaceSource(Protocol):
    """Proposes faces of a picture. Where it is `sure`, its word alone is enough."""

    def find(self, halves: Halves) -> list[ScoredBox]:
        """Return boxes in pixels of the picture, surest first; scores are the source's own."""
        ...

    def is_sure(self, box: ScoredBox) -> bool:
        """Say whether a box of this source needs no second opinion."""
        ...


class MmodSource:
    """dlib's MMOD network: all over the picture for larger faces, where the scout says so for smaller ones.

    The network goes as far as `most_pixels` allow, the scout from there to `scouted_pixels` of its own.
    """

    def __init__(
        self,
        mmod: MmodSearch,
        budget: Budget,
        most_pixels: float,
        threshold: float = -0.2,
        scouted_pixels: float = 0.0,
    ) -> None:
        self._mmod = mmod
        self._smallest_px = budget.smallest_px
        self._least_detail = budget.least_detail
        self._step = budget.step
        self._most_pixels = most_pixels if mmod.scout else max(most_pixels, budget.unscouted_pixels)
        self._threshold = threshold
        self._scouted_pixels = scouted_pixels
        self._least_sighting = budget.least_sighting

    def find(self, halves: Halves) -> list[ScoredBox]:
        """Return faces from the smallest size that the budget allows to more than the picture's own.

        The less of a picture is searched at all, the smaller the faces that the same budget reaches.
        """
        height, width = halves.pixels.shape[:2]
        glanced_at_px = sizes(width, height, self._smallest_px, _GLANCE * self._most_pixels, self._step)[0]
        share = lively_share(halves, glanced_at_px, self._least_detail)
        faces_px = sizes(width, height, self._smallest_px, self._most_pixels / share, self._step)
        found = scanned(halves, self._mmod, faces_px, self._threshold, self._least_detail)
        return one_per_face([*found, *self._scouted(halves, faces_px[0], found)])

    def _scouted(self, halves: Halves, larger_px: float, known: list[ScoredBox]) -> list[ScoredBox]:
        """Return the faces that are smaller than `larger_px`, and none of those `known`."""
        scout = self._mmod.scout
        if scout is None or not self._scouted_pixels:
            return []
        height, width = halves.pixels.shape[:2]
        faces_px = scouted_sizes(width, height, self._smallest_px, larger_px, self._scouted_pixels, self._step)
        sightings = sighted(halves, scout, faces_px, self._least_sighting, self._least_detail)
        return confirmed(halves, self._mmod, sightings, self._threshold, known)

    def is_sure(self, box: ScoredBox) -> bool:
        """Every box is judged again, levelled: MMOD finds faces lying on their side without saying so."""
        return False


class HogSource:
    """dlib's HOG detector on a picture of at most 2 million pixels, enlarged twofold."""

    def __init__(self, detector: FaceDetector) -> None:
        self._detector = detector

    def find(self, halves: Halves) -> list[ScoredBox]:
        """Return upright faces from about 36 px in a picture of 2 million pixels."""
        height, width = halves.pixels.shape[:2]
        seen, enlarged = resized(halves, min(1.0, (_HOG_PIXELS / (height * width)) ** 0.5))
        boxes, scores, _ = self._detector.run(seen, 1, 0.0)
        edges = [(box.left(), box.top(), box.right(), box.bottom()) for box in boxes]
        placed = np.array(edges, np.float64).reshape(-1, 4) / enlarged
        rows = np.column_stack([placed, np.array(scores, np.float64)])
        return [ScoredBox(*row) for row in rows.tolist()]

    def is_sure(self, box: ScoredBox) -> bool:
        """Say so where HOG scores at least 1: it takes nothing else for an upright face then."""
        return box.score >= 1.0


class BroughtSource:
    """A detector that the unit brought, on a picture of 640 to 1,600 px."""

    def __init__(self, detector: YunetDetector) -> None:
        self._detector = detector

    def find(self, halves: Halves) -> list[ScoredBox]:
        """Return its boxes, made square about the middle, as wide as they are."""
        longer = max(halves.pixels.shape[:2])
        seen, enlarged = resized(halves, min(_BROUGHT_PX, max(_BROUGHT_LEAST_PX, longer)) / longer)
        faces = self._detector.found(seen)
        return [
            square(*(float(value) / enlarged for value in box), score=float(score))
            for box, score in zip(faces.boxes, faces.scores, strict=True)
        ]

    def is_sure(self, box: ScoredBox) -> bool:
        """Say whether it is surer than nearly all of its mistakes are."""
        return box.score >= SURE_BROUGHT


def square(left: float, top: float, width: float, height: float, *, score: float) -> ScoredBox:
    """Return a brought detector's box as dlib's are: YuNet's are as wide and a third higher, about the same middle.

    That is the median of 355 portraits.
    """
    middle = top + height / 2
    return ScoredBox(left, middle - width / 2, left + width - 1, middle + width / 2 - 1, score)


def resized(halves: Halves, scale: float) -> tuple[Pixels, float]:
    """Return the picture at about `scale`, and by how much exactly it is enlarged across."""
    source = halves.nearest(scale)
    height, width = (max(1, round(side * scale)) for side in halves.pixels.shape[:2])
    seen = np.ascontiguousarray(source)
    if seen.shape[:2] != (height, width):
        seen = np.asarray(cv2.resize(seen, (width, height), interpolation=cv2.INTER_LINEAR), np.uint8)
    return seen, width / halves.pixels.shape[1]
