"""Labelled pictures, as arrays: whose each is, what vector it gave, how good its face is, how old the person was."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import BugError


@dataclass(frozen=True)
class Labelled:
    """One row per picture, in the order of their names.

    `vectors` is float32 (n, d), a row of NaN where no face was found; `people` str (n,); `qualities` (0 to 100) and
    `ages` (completed years at capture) are float64 (n,), NaN where unknown.
    """

    vectors: NDArray[np.float32]
    people: NDArray[np.str_]
    qualities: NDArray[np.float64]
    ages: NDArray[np.float64]

    def __post_init__(self) -> None:
        shape = (len(self.vectors),)
        if not self.people.shape == self.qualities.shape == self.ages.shape == shape:
            raise BugError("Labelled pictures came with a different number of vectors, people, qualities and ages.")

    @cached_property
    def found(self) -> NDArray[np.bool_]:
        """Which pictures gave a vector."""
        return np.asarray(np.isfinite(self.vectors).all(axis=1))

    @cached_property
    def of_each(self) -> dict[str, list[int]]:
        """The pictures of each person, people in the order of their first picture."""
        pictures: dict[str, list[int]] = {}
        for row, person in enumerate(self.people):
            pictures.setdefault(str(person), []).append(row)
        return pictures


def distances_between(ones: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return Euclidean distances, float64 (n, m), of rows of `ones` (n, d) and `others` (m, d), by one product.

    Wrong by some 1e-8 where two vectors are nearly the same; rates over pictures do not need more.
    """
    left, right = ones.astype(np.float64), others.astype(np.float64)
    squares = (left * left).sum(axis=1)[:, None] + (right * right).sum(axis=1)[None] - 2 * left @ right.T
    return np.asarray(np.sqrt(np.maximum(squares, 0)))
