"""Distance: Euclidean, in float64, the same to the last bit on every machine."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def exact_distances(ones: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the distances between rows of `ones` (n, d) and the same rows of `others`, (n, d) or (d,): float64 (n,).

    Only elementwise operations, each correctly rounded by IEEE 754, in an order that does not depend on the machine's
    vector units, its number of threads or its linear algebra library.
    """
    differences = ones.astype(np.float64) - others.astype(np.float64)
    return np.sqrt(sum_by_halves(differences * differences))


def sum_by_halves(numbers: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the sum of each row of `numbers` (n, d), float64 (n,): back half added to front half, and again."""
    sums, width = numbers.copy(), numbers.shape[1]
    while width > 1:
        half = (width + 1) // 2
        sums[:, : width - half] += sums[:, half:width]
        width = half
    return sums[:, 0] if width else np.zeros(len(sums))
