"""Sketch: a short form of every vector that proves of nearly all of them that they cannot be among the closest.

A vector is turned so that its first numbers carry most of what varies, and the rest of it is kept as one number, its
length. The distance of two short forms is never more than that of the vectors (triangle inequality in the part left
out), so a reference whose short form is too far away is too far away itself: that is a proof, not a likelihood.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.recognition.comparison.roomy import RoomyRows

Nearness = NDArray[np.float32]
_KEPT_SHARE = 0.9
_STEP = 8
_SAMPLED = 20_000
_ROWS_AT_ONCE = 2_048
_FLOAT32_STEP = 2.0**-23
_LEAST_NUMBER, _GREATEST_NUMBER = 1e-12, 1e15


class Sketch:
    """Short forms of all rows of a gallery, float32 (n, s), beside its vectors, float32 (n, d).

    Where no short form carries most of what varies, the vectors are their own and take no further memory. `offsets`,
    float32 (n,), is minus half of a short form's squared length, lessened by what float32 can get wrong, so that a
    product with a probe's short form bounds the distance. Holds as long as every number is `in_range`.
    """

    def __init__(self, vectors: RoomyRows) -> None:
        """Make the short forms of `vectors`, which must be in range; later changes are told by `add` and `remove`."""
        sample = vectors.rows[:: max(1, len(vectors.rows) // _SAMPLED)][:_SAMPLED]
        self._vectors = vectors
        self._turning = _turning_of(sample.astype(np.float64))
        self._short = None if self._turning is None else RoomyRows(self._turning[1].shape[1] + 1, len(vectors.rows))
        self._offsets = RoomyRows(1, len(vectors.rows))
        self.add(0)

    @property
    def numbers(self) -> int:
        """How many numbers a short form has."""
        return int(self._rows.shape[1])

    @property
    def size_bytes(self) -> int:
        """What is held in memory besides the vectors."""
        return int(self._offsets.rows.nbytes) + (0 if self._short is None else int(self._short.rows.nbytes))

    @property
    def offsets(self) -> NDArray[np.float32]:
        """What is to be added to each row's product, float32 (n,); minus infinity keeps a row out."""
        return self._offsets.rows[:, 0]

    def add(self, start: int) -> None:
        """Follow the vectors, to which rows were added from `start` on."""
        vectors = self._vectors.rows
        for first in range(start, len(vectors), _ROWS_AT_ONCE):
            short = self._short_of(vectors[first : first + _ROWS_AT_ONCE])
            if self._short is not None:
                self._short.append(short.astype(np.float32))
            squares = np.einsum("ij,ij->i", short, short)
            self._offsets.append((squares * (-0.5 * (1 - self._error))).astype(np.float32)[:, None])

    def remove(self, kept: NDArray[np.bool_]) -> None:
        """Follow the vectors, of which only the rows in `kept` are left; what stood elsewhere is overwritten."""
        self._offsets.keep(kept)
        if self._short is not None:
            self._short.keep(kept)

    def short_probes(self, probes: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
        """Return short forms of probes (m, d), float32 (m, s), and half of what their squares are at least, (m,)."""
        short = self._short_of(probes)
        return short.astype(np.float32), np.einsum("ij,ij->i", short, short) * (0.5 * (1 - self._error))

    def products(self, short_probes: NDArray[np.float32]) -> Nearness:
        """Return for probes and all rows, float32 (m, n), a number that is higher the closer they may be.

        Each row's offset is to be added: then the squared distance is at least twice (the probe's half square, less
        this number).
        """
        near: Nearness = short_probes @ self._rows.T
        return near

    @property
    def _rows(self) -> NDArray[np.float32]:
        return self._vectors.rows if self._short is None else self._short.rows

    @property
    def _error(self) -> float:
        """What share of both squares the product of two short forms may be wrong by, generously."""
        return 4 * (self.numbers + 8) * _FLOAT32_STEP

    def _short_of(self, vectors: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return short forms, float64 (n, s): the turned numbers, then the length of what they leave out."""
        if self._turning is None:
            return vectors.astype(np.float64)
        centre, turn = self._turning
        centred = vectors - centre
        turned = centred @ turn
        left: NDArray[np.float64] = np.einsum("ij,ij->i", centred, centred) - np.einsum("ij,ij->i", turned, turned)
        return np.column_stack((turned, np.sqrt(np.maximum(left, 0.0))))


def least_nearness(half_square: float, square: float) -> float:
    """Return the number that product and offset certainly reach wherever the squared distance is at most `square`."""
    return half_square - 0.5 * square - 4 * _FLOAT32_STEP * (abs(half_square) + square)


def in_range(vectors: NDArray[np.float32]) -> bool:
    """Return whether squares of these numbers and sums of them stay within float32, so that bounds hold."""
    at_once = range(0, len(vectors), _ROWS_AT_ONCE)
    greatest = max((float(np.abs(vectors[start : start + _ROWS_AT_ONCE]).max()) for start in at_once), default=0.0)
    return greatest == 0.0 or _LEAST_NUMBER < greatest < _GREATEST_NUMBER


def _turning_of(sample: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
    """Return centre (d,) and directions (d, s - 1), orthonormal, by which short forms of s numbers are made.

    Principal components (Pearson 1901): as many as carry nine tenths of the variance; None where half of a vector's
    numbers would not do.
    """
    centre = sample.mean(axis=0)
    sample = sample - centre
    variances, directions = np.linalg.eigh(sample.T @ sample)
    carried = np.cumsum(variances[::-1])
    needed = int(np.searchsorted(carried, _KEPT_SHARE * carried[-1])) + 2
    numbers = -(-needed // _STEP) * _STEP
    if numbers > sample.shape[1] // 2 or carried[-1] <= 0:
        return None
    return centre, np.ascontiguousarray(directions[:, ::-1][:, : numbers - 1])
