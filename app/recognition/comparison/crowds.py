"""Crowds: groups with faces that have too many neighbours for all of them to be kept are compared by their means."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.recognition.comparison.linkage import Linked

_AT_ONCE = 32
Numbers = NDArray[np.int64]
Floats = NDArray[np.float64]


def crowd_pairs(
    groups: Linked, vectors: NDArray[np.float32], is_crowded: NDArray[np.bool_], distance: float
) -> Numbers:
    """Return a pair of faces for each two groups that may be merged, one of them with a face of `is_crowded`.

    Within a crowd the nearest neighbours of a face are all of its own group, so that two crowds of one person may have
    no pair between them. The mean squared distance of two groups is at least that of their means, so all means within
    `distance`, compared by a matrix product, hold all groups that are looked for. Each pair, int64 (m, 2), is made of
    the faces of `vectors`, float32 (n, d), that lie nearest to the mean of the other group. `is_crowded` is bool (n,).
    """
    labels = np.unique(groups.labels)
    crowded = np.unique(groups.labels[is_crowded])
    means = groups.sums[labels] / groups.sizes[labels, None]
    lengths = np.einsum("ij,ij->i", means, means)
    found: list[tuple[int, int]] = []
    places = np.searchsorted(labels, crowded)
    for start in range(0, len(places), _AT_ONCE):
        some = places[start : start + _AT_ONCE]
        away = lengths[some, None] + lengths - 2.0 * means[some] @ means.T
        ones, others = np.nonzero(away <= distance**2)
        one, other = labels[some[ones]], labels[others]
        near = (one != other) & (groups.between(one, other) <= distance**2)
        found += zip(one[near].tolist(), other[near].tolist(), strict=True)
    return _nearest_faces(groups, vectors, sorted({(min(pair), max(pair)) for pair in found}))


def _nearest_faces(groups: Linked, vectors: NDArray[np.float32], pairs: list[tuple[int, int]]) -> Numbers:
    middle = vectors.mean(axis=0, dtype=np.float64)
    members = {label: np.flatnonzero(groups.labels == label) for label in {label for pair in pairs for label in pair}}

    def nearest(one: int, other: int) -> int:
        mean = groups.sums[other] / groups.sizes[other] + middle
        return int(members[one][np.square(vectors[members[one]] - mean).sum(axis=1).argmin()])

    faces = [(nearest(one, other), nearest(other, one)) for one, other in pairs]
    return np.array(faces, np.int64).reshape(-1, 2)
