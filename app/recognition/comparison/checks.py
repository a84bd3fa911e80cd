"""Checks: what is refused before it reaches an index."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import PackMismatch

_AT_ONCE = 8_192


def check_rows(vectors: NDArray[np.float32]) -> None:
    """Raise PackMismatch where an array does not hold rows of float32 numbers, all of them finite."""
    if vectors.ndim != 2 or vectors.dtype != np.float32:
        raise PackMismatch(
            f"An array of {vectors.dtype} and shape {vectors.shape} does not hold rows of float32 numbers."
        )
    starts = range(0, len(vectors), _AT_ONCE)
    if not all(bool(np.isfinite(vectors[start : start + _AT_ONCE]).all()) for start in starts):
        raise PackMismatch("A vector holds numbers that are not finite; nothing was searched.")


def check_dimension(what: str, numbers: int, held: int) -> None:
    """Raise PackMismatch where vectors are not as long as those that are held."""
    if numbers != held:
        raise PackMismatch(f"{what} of {numbers} numbers cannot be compared with references of {held}.")
