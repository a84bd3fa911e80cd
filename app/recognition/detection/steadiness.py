"""Do the points of a face stay where they are when its box is moved? It tells half covered faces from what is none."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.recognition.detection.points import wobble
from app.recognition.detection.turns import CLEAR_HOG, Reading
from app.recognition.networks.proposals import ScoredBox
from app.recognition.pack import ModelPack

_STILL = 0.02
"""Points of 260 faces, most of them damaged, wandered less in nine of ten, in widths of the box; at wrong turns they
wandered 0.06 (median)."""
_LOWER_SHARES = (0.12, 0.24, 0.36)
"""Where the lower half is covered MMOD's box lies up to 0.34 of its width too high (18 covered faces)."""


@dataclass(frozen=True, slots=True)
class Settled:
    """A face, moved to where its points keep still if they did not, and how far they wander there, in widths of it."""

    reading: Reading
    wobble: float


def settled(reading: Reading, pack: ModelPack) -> Settled:
    """Return the face where its points are stillest: in its own box, or in one a little lower where they wander."""
    own = Settled(reading, wobble_of(reading, pack))
    if own.wobble <= _STILL:
        return own
    lower = (_lowered(reading, share) for share in _LOWER_SHARES)
    return min([own, *(Settled(one, wobble_of(one, pack)) for one in lower)], key=lambda one: one.wobble)


def wobble_of(reading: Reading, pack: ModelPack) -> float:
    """Return how far the points wander, in widths of the face; 0 for a face that HOG knows: it is the right way up."""
    if reading.hog >= CLEAR_HOG:
        return 0.0
    return wobble(reading.seen.pixels, reading.box, pack.landmarks)


def _lowered(reading: Reading, share: float) -> Reading:
    box = reading.box
    down = share * box.side_px
    return replace(reading, box=ScoredBox(box.left, box.top + down, box.right, box.bottom + down, box.score))
