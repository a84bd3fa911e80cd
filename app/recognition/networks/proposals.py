"""What a face detector proposes, and what one built on dlib's MMOD network can be asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class ScoredBox:
    """A box around a face, in pixels of the picture searched (edges included, fractions allowed), and its score.

    A score is the detector's own; MMOD's is above 0 where dlib itself would report the face.
    """

    left: float
    top: float
    right: float
    bottom: float
    score: float

    @property
    def side_px(self) -> float:
        """The length of its longer side."""
        return max(self.right - self.left, self.bottom - self.top) + 1.0


Scout: TypeAlias = Callable[[NDArray[np.uint8]], NDArray[np.float32]]
"""Says where a face about 23 px wide may be: a score for each square of 4 px, float32 (rows, columns), of a picture,
uint8 RGB (height, width, 3), which shows 18 px more on each side."""


class MmodSearch(Protocol):
    """The MMOD face detector. Pictures are uint8 RGB, shape (height, width, 3); answers come surest first."""

    @property
    def scout(self) -> Scout | None:
        """What says where to look for small faces; None where there is nothing of the kind."""
        ...

    def find(self, pixels: NDArray[np.uint8]) -> list[ScoredBox]:
        """Return what dlib's own detector returns: every size from 80 px up, scores above 0."""
        ...

    def search(
        self,
        pixels: NDArray[np.uint8],
        smallest_px: float = 80.0,
        largest_px: float = float("inf"),
        *,
        step: float = 5 / 6,
        threshold: float = 0.0,
    ) -> list[ScoredBox]:
        """Return faces about `smallest_px` to `largest_px` wide, scores above `threshold`.

        Faces smaller than 80 px are looked for in the picture enlarged. `step` is how much smaller each further look
        is: a larger one finds no less, a smaller one costs less (5/6 is dlib's own).
        """
        ...
