"""Cluster: which faces of a case lie so close together that they are shown as one person, for people to confirm."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import BugError, KnownError, PackMismatch

MOST_FACES = 20_000
"""The distances of all pairs are held at once, 4 n² bytes: 1.6 GB at this number of faces."""
_BLOCK_ROWS = 1024
_Pairs = Sequence[tuple[int, int]]


def group(
    vectors: NDArray[np.float32], distance: float, apart: _Pairs = (), together: _Pairs = ()
) -> NDArray[np.int64]:
    """Return one label per face of `vectors`, float32 (n, d): average linkage up to Euclidean `distance`.

    Pairs of rows in `together` share a label whatever their distance; pairs in `apart` never do, also not through
    others. Labels count from 0 by first appearance; the same input gives the same labels. Nearest-neighbour chain
    (Murtagh 1983), O(n²) time and memory. Raises KnownError over 20,000 faces or where `together` and `apart`
    contradict each other, PackMismatch where a vector is not finite.
    """
    count = _checked_count(vectors)
    if count == 0:
        return np.empty(0, np.int64)
    distances = _all_distances(vectors)
    for one, other in _checked_pairs(apart, count):
        distances[one, other] = distances[other, one] = np.inf
    clusters = _Clusters(distances)
    for one, other in _checked_pairs(together, count):
        clusters.join(clusters.of(one), clusters.of(other))
    _check_kept_apart(clusters, apart)
    _chain(clusters, distance)
    return _by_first_appearance([clusters.of(face) for face in range(count)])


class _Clusters:
    """Clusters of faces under merging, with the average distance between any two; a merged cluster keeps one row."""

    def __init__(self, distances: NDArray[np.float32]) -> None:
        self.distances = distances
        self._sizes = np.ones(len(distances), np.float32)
        self._parents = list(range(len(distances)))
        self.is_open = np.ones(len(distances), np.bool_)

    def of(self, face: int) -> int:
        """Return the row of the cluster that holds `face`."""
        while self._parents[face] != face:
            self._parents[face] = self._parents[self._parents[face]]
            face = self._parents[face]
        return face

    def join(self, one: int, other: int) -> None:
        """Put two clusters together in the lower row; a distance of infinity to either stays infinite."""
        if one == other:
            return
        kept, gone = min(one, other), max(one, other)
        weights = self._sizes[[kept, gone]]
        average = (weights[0] * self.distances[kept] + weights[1] * self.distances[gone]) / weights.sum()
        average[kept] = np.inf
        self.distances[kept, :] = self.distances[:, kept] = average
        self._sizes[kept] += self._sizes[gone]
        self._parents[gone] = kept
        self.close(gone)

    def close(self, row: int) -> None:
        """Take a row out of the search: merged away, or nothing left near it."""
        self.is_open[row] = False

    def nearest(self, row: int, preferred: int | None) -> tuple[int, float]:
        """Return the nearest open cluster and its distance; among equals `preferred`, else the lowest row."""
        candidates = np.where(self.is_open, self.distances[row], np.inf)
        found = int(candidates.argmin())
        if preferred is not None and candidates[preferred] <= candidates[found]:
            found = preferred
        return found, float(candidates[found])


def _chain(clusters: _Clusters, distance: float) -> None:
    """Merge everything that average linkage merges up to `distance`.

    Average linkage is reducible, with infinite distances too: a merged cluster is never nearer to a third than the
    nearer of its parts was. So mutual nearest neighbours may be merged in any order, and a cluster with nothing within
    `distance` is finished.
    """
    for start in range(len(clusters.is_open)):
        chain: list[int] = []
        while clusters.is_open[start]:
            if not chain:
                chain.append(start)
            _take_step(clusters, chain, distance)


def _take_step(clusters: _Clusters, chain: list[int], distance: float) -> None:
    """Finish the chain's tip, merge it with the one before it, or go on to its nearest neighbour."""
    tip, before = chain[-1], chain[-2] if len(chain) > 1 else None
    if not clusters.is_open[tip]:  # rounding can let a merged cluster reappear further back in the chain
        chain.pop()
        return
    found, away = clusters.nearest(tip, before)
    if away > distance or math.isinf(away):
        clusters.close(chain.pop())
    elif found == before:
        del chain[-2:]
        clusters.join(tip, found)
    else:
        chain.append(found)


def _checked_count(vectors: NDArray[np.float32]) -> int:
    if vectors.ndim != 2 or not bool(np.isfinite(vectors).all()):
        raise PackMismatch(
            "Faces cannot be grouped: their vectors are not rows of finite numbers. Nothing was changed."
        )
    if len(vectors) > MOST_FACES:
        raise KnownError(
            f"{len(vectors):,} faces are more than can be grouped at a time ({MOST_FACES:,}). Nothing was changed; "
            "searching works without groups."
        )
    return len(vectors)


def _checked_pairs(pairs: _Pairs, count: int) -> _Pairs:
    if any(not (0 <= one < count and 0 <= other < count) for one, other in pairs):
        raise BugError("A pair of faces names a face that is not there.")
    return pairs


def _check_kept_apart(clusters: _Clusters, apart: _Pairs) -> None:
    if any(clusters.of(one) == clusters.of(other) for one, other in apart):
        raise KnownError(
            "Two faces are recorded both as one person and as different people. Nothing was changed; "
            "undo one of the two records."
        )


def _all_distances(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return Euclidean distances, float32 (n, n), symmetric, infinite on the diagonal; products taken in float64."""
    rows = vectors.astype(np.float64)
    squares = np.einsum("ij,ij->i", rows, rows)
    distances = np.empty((len(rows), len(rows)), np.float32)
    for start in range(0, len(rows), _BLOCK_ROWS):
        block = slice(start, start + _BLOCK_ROWS)
        between = squares[block, None] + squares[start:] - 2.0 * (rows[block] @ rows[start:].T)
        distances[block, start:] = np.sqrt(np.maximum(between, 0.0))
        distances[block, block] = np.minimum(distances[block, block], distances[block, block].T)
        distances[start:, block] = distances[block, start:].T
    np.fill_diagonal(distances, np.inf)
    return distances


def _by_first_appearance(rows: list[int]) -> NDArray[np.int64]:
    labels: dict[int, int] = {}
    return np.array([labels.setdefault(row, len(labels)) for row in rows], np.int64)
