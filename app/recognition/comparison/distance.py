"""Distance: Euclidean, in float64, the same to the last bit on every machine."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def exact_distances(ones: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the distances between rows of `ones` (n, d) and the same rows of `others`, (n, d) or (d,): float64 (n,).

    Only elementwise operations, each correctly rounded by IEEE 754, in an order that does not depend on the machine's
    vector units, its number of threads or its linear algebra library. Pairs lie side by side while they are worked on,
    a number of all of them after the other, which is quicker and changes no bit.
    """
    differences = np.empty((ones.shape[1], len(ones)))
    differences[:] = ones.T
    differences -= others.T if others.ndim == 2 else others[:, None]
    differences *= differences
    return np.sqrt(_columns_by_halves(differences))


def sum_by_halves(numbers: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the sum of each row of `numbers` (n, d), float64 (n,): back half added to front half, and again."""
    return _columns_by_halves(numbers.T.copy())


def _columns_by_halves(numbers: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the sum of each column of `numbers` (d, n), which are overwritten."""
    width = len(numbers)
    while width > 1:
        half = (width + 1) // 2
        numbers[: width - half] += numbers[half:width]
        width = half
    return numbers[0] if width else np.zeros(numbers.shape[1])
