"""Which sizes of face to look for: as small as the budget allows."""

from __future__ import annotations

SEARCHED_PX = 77.0
"""A picture is made larger or smaller until the faces looked for are this wide. On 40 portraits MMOD found nine in ten
from 66 to 88 px there (scores above 0), half of them from 60 to 96 px, and hardly any beyond."""
SCOUTED_PX = 22.0
"""How wide a face is to the scout, an eighth more or less."""
_NEARLY = 1.125
STEP = 1.25
"""From one size of face to the next: 66 to 88 px is 1.33 times, so no size falls between two."""
COARSE_STEP = 1.3
"""What quick takes: a size between two is found less surely, but sizes are fewer. With 1.4 quick found 41 of 60 half
covered faces, with 1.3 and the scout's word taken at a lower score 45."""
LARGEST_SHARE = 1.3
"""Faces are looked for up to this many times the longer side: a face may fill the frame and more."""


def sizes(width: int, height: int, smallest_px: float, most_pixels: float, step: float = STEP) -> list[float]:
    """Return the widths of faces to look for, each `step` times the one before it, in px of the picture.

    The smallest is `smallest_px`, or as much larger as it takes to search no more than `most_pixels` in all.
    """
    while _searched_pixels(width, height, smallest_px, step) > most_pixels:
        smallest_px *= 1.05
    return _ladder(width, height, smallest_px, step)


def scouted_sizes(
    width: int, height: int, smallest_px: float, below_px: float, most_pixels: float, step: float = STEP
) -> list[float]:
    """Return the widths of faces for the scout to look for, px of the picture: below `below_px`, `step` apart.

    The smallest is about `smallest_px`, or larger as far as it takes for the scout to see no more than `most_pixels`.
    """
    found: list[float] = []
    face_px = below_px / step
    seen = 0.0
    while face_px * step > smallest_px * _NEARLY:
        seen += width * height * (SCOUTED_PX / face_px) ** 2
        if seen > most_pixels:
            break
        found.append(face_px)
        face_px /= step
    return found


def _ladder(width: int, height: int, smallest_px: float, step: float) -> list[float]:
    ladder = [smallest_px]
    while ladder[-1] * step <= LARGEST_SHARE * max(width, height):
        ladder.append(ladder[-1] * step)
    return ladder


def _searched_pixels(width: int, height: int, smallest_px: float, step: float) -> float:
    return sum(width * height * (SEARCHED_PX / face_px) ** 2 for face_px in _ladder(width, height, smallest_px, step))
