"""Scan: all references against a probe, screened in float32 with proof and decided in float64."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.recognition.comparison.distance import exact_distances
from app.recognition.comparison.roomy import RoomyRows
from app.recognition.comparison.sketch import Nearness, Sketch, in_range, least_nearness

Rows = NDArray[np.intp]
_FEW = 2_048
_FEW_FOLDS, _FOLDS = 1_024, 8_192
_ROWS_AT_ONCE = 65_536
_FLOAT32_STEP = 2.0**-23
_LARGEST = 1e38


class Scan:
    """The vectors of a gallery, float32 (n, d), and the short forms by which most of them are ruled out.

    Short forms are made at the first scan of more than 2,048 rows. Rows that `offsets` of minus infinity keep out are
    never among those returned.
    """

    def __init__(self, vectors: RoomyRows) -> None:
        self._vectors = vectors
        self._sketch: Sketch | None = None
        self._is_in_range: bool | None = None
        self.error: float = 4 * (vectors.rows.shape[1] + 8) * _FLOAT32_STEP
        """By which share a screened square may be wrong, generously."""

    @property
    def vectors(self) -> NDArray[np.float32]:
        """The vectors, float32 (n, d)."""
        return self._vectors.rows

    @property
    def sketch_bytes(self) -> int:
        """What the short forms take in memory; 0 where none are made."""
        return 0 if self._sketch is None else self._sketch.size_bytes

    def add(self, vectors: NDArray[np.float32]) -> None:
        """Put further vectors behind the others."""
        start = len(self.vectors)
        self._vectors.append(vectors)
        if self._sketch is not None and in_range(vectors):
            self._sketch.add(start)
        else:
            self._sketch, self._is_in_range = None, None

    def remove(self, kept: NDArray[np.bool_]) -> None:
        """Keep some rows; vectors and short forms of the others are overwritten."""
        if self._sketch is not None:
            self._sketch.remove(kept)
        self._vectors.keep(kept)

    def offsets(
        self, is_searched: NDArray[np.bool_] | None, lifts: NDArray[np.float32] | None
    ) -> NDArray[np.float32] | None:
        """Return what keeps rows that are not searched out of `nearness`, and lifts the others, float32 (n,).

        None where all are searched and none are lifted. Made once for a selection.
        """
        if is_searched is None and lifts is None:
            return None
        sketch = self._made()
        offsets = np.zeros(len(self.vectors), np.float32) if sketch is None else sketch.offsets
        offsets = offsets if lifts is None else offsets + lifts
        return offsets if is_searched is None else np.where(is_searched, offsets, np.float32(-np.inf))

    def nearness(
        self, probes: NDArray[np.float32], offsets: NDArray[np.float32] | None, members: Rows | None
    ) -> tuple[Nearness, Nearness, NDArray[np.float64]]:
        """Return for probes (m, d) how near rows may be, float32 (m, n), and the probes' half squares, (m,).

        First of all rows, then of some, `members` (k,), whatever the offsets say of them: float32 (m, k). Infinitely
        near wherever nothing can be ruled out: in small galleries, and where squares would leave float32.
        """
        sketch = self._made()
        count = 0 if members is None else len(members)
        if sketch is None or not in_range(probes):
            near = np.full(len(self.vectors), np.inf, np.float32)
            if offsets is not None:
                near[offsets == -np.inf] = -np.inf
            of_members = np.full((len(probes), count), np.inf, np.float32)
            return np.broadcast_to(near, (len(probes), len(near))), of_members, np.zeros(len(probes))
        short, halves = sketch.short_probes(probes)
        near = sketch.products(short)
        of_members = np.empty((len(probes), 0), np.float32)
        if members is not None:
            of_members = near.take(members, axis=1)
            of_members += sketch.offsets.take(members)
        near += sketch.offsets if offsets is None else offsets
        return near, of_members, halves

    def _made(self) -> Sketch | None:
        if self._is_in_range is None:
            self._is_in_range = in_range(self.vectors)
        if len(self.vectors) <= _FEW or not self._is_in_range:
            return None
        if self._sketch is None:
            self._sketch = Sketch(self._vectors)
        return self._sketch

    def within(self, near: Nearness, half: float, square: float) -> Rows:
        """Return rows that certainly hold all whose squared distance is at most `square`."""
        return self.reaching(near, least_nearness(half, square))

    def reaching(self, near: Nearness, least: float, but: Rows | None = None) -> Rows:
        """Return the rows, ascending, that are searched and not less near than that, `but` for some."""
        are_near = near >= _bounded(least)
        if but is not None:
            are_near[but] = False
        rows: Rows = are_near.nonzero()[0]
        return rows

    def likely(self, near: Nearness, asked: int) -> Rows:
        """Return at least `asked` of the rows that seem nearest, or all that are searched where there are fewer."""
        folds = _FEW_FOLDS
        while folds < min(8 * asked, _FOLDS):
            folds *= 2
        width = len(near) // folds
        if width > 1 and 8 * asked <= folds:
            least = _nth_greatest(near[: width * folds].reshape(width, folds).max(axis=0), asked)
        else:
            least = _nth_greatest(near, asked)
        return np.flatnonzero(near >= _bounded(float(least)))

    def screened(self, probe: NDArray[np.float32], rows: Rows) -> NDArray[np.float32]:
        """Return squared distances of rows, float32, wrong by a share of `error` at most; infinite where too large."""
        squares = np.empty(len(rows), np.float32)
        with np.errstate(over="ignore", under="ignore"):
            for start in range(0, len(rows), _ROWS_AT_ONCE):
                differences = self.vectors.take(rows[start : start + _ROWS_AT_ONCE], axis=0)
                differences -= probe
                squares[start : start + _ROWS_AT_ONCE] = np.einsum("ij,ij->i", differences, differences)
        return squares

    def distances(self, probe: NDArray[np.float32], rows: Rows) -> NDArray[np.float64]:
        """Return the distances of rows as they are told, float64."""
        return exact_distances(self.vectors.take(rows, axis=0), probe)


def _bounded(least: float) -> np.float32:
    """Return it as a float32 that is finite, so that rows of minus infinity never reach it and those of infinity do."""
    return np.float32(min(max(least, -_LARGEST), _LARGEST))


def _nth_greatest(values: NDArray[np.float32], nth: int) -> np.float32:
    if nth >= len(values):
        return np.float32(-np.inf)
    return np.float32(np.partition(values, len(values) - nth)[len(values) - nth])
