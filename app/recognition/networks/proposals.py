"""What a face detector proposes, and what one built on dlib's MMOD network can be asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

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


class MmodSearch(Protocol):
    """The MMOD face detector. Pictures are uint8 RGB, shape (height, width, 3); answers come surest first."""

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
