"""Template: one vector for several looks at one person: a chip and its mirror image, or several pictures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import BugError

_UNIT_LENGTH_WITHIN = 1e-4


@dataclass(frozen=True, slots=True)
class TemplateRule:
    """How a pack makes one vector of one face: with the mirror image averaged in, and scaled to length one.

    `size` is how large the face is shown to the network, as a share of its usual size, `mirrored_size` how large its
    mirror image is: two looks that differ say more than one. `calm_px` is by how much both are blurred before (standard
    deviation, px of the chip; 0 is not at all).
    """

    is_mirrored: bool
    is_unit_length: bool
    size: float = 1.0
    mirrored_size: float = 1.0
    calm_px: float = 0.0


PLAIN = TemplateRule(is_mirrored=False, is_unit_length=False)
"""The network's own vector, untouched."""


def unit_length(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return each row of `vectors`, float32 (n, d), scaled to length one; a row of zeros stays as it is."""
    rows = vectors.astype(np.float64)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    scaled: NDArray[np.float32] = (rows / np.where(lengths > 0, lengths, 1)).astype(np.float32)
    return scaled


def mirror_mean(upright: NDArray[np.float32], mirrored: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the mean of the vectors of chips and of their mirror images, both float32 (n, d)."""
    mean: NDArray[np.float32] = ((upright.astype(np.float64) + mirrored) / 2).astype(np.float32)
    return mean


def mean_template(vectors: NDArray[np.float32], weights: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return the weighted mean, float32 (d,), of several pictures' vectors, float32 (n, d), of one person.

    `weights`, float64 (n,), are positive. Where all vectors have length one, so has the mean: the comparison is then
    by angle, and how much the pictures differ must not make the person look further away from everybody.
    """
    if vectors.ndim != 2 or weights.shape != (len(vectors),) or not len(vectors) or not bool((weights > 0).all()):
        raise BugError("A template was asked for without vectors, or without one positive weight for each.")
    rows = vectors.astype(np.float64)
    mean: NDArray[np.float32] = (np.sum(rows * weights[:, None], axis=0) / weights.sum()).astype(np.float32)
    if bool((np.abs(np.linalg.norm(rows, axis=1) - 1) < _UNIT_LENGTH_WITHIN).all()):
        mean = unit_length(mean[None, :]).ravel()
    return mean
