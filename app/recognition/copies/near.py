"""Which pictures are nearly the same as another: exactly, by the bits in which their hashes differ."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.domain.progress import IsCancelled, never

_AT_ONCE = 16_384
"""So many leaders at a time are compared with one picture, so that they stay in the processor's own memory."""
_BETWEEN_QUESTIONS = 1024


def bits_apart(one: NDArray[np.uint64], others: NDArray[np.uint64]) -> NDArray[np.int64]:
    """Return in how many bits a hash, uint64 (4,), differs from others, uint64 (n, 4); int64 (n,)."""
    apart: NDArray[np.int64] = np.bitwise_count(one ^ others).sum(axis=1, dtype=np.int64)
    return apart


def leaders_of(
    hashes: NDArray[np.uint8],
    proportions: NDArray[np.float64],
    most_bits: int,
    most_stretch: float,
    is_cancelled: IsCancelled = never,
) -> tuple[NDArray[np.int64], NDArray[np.int64]] | None:
    """Return for each picture, in the order given, the place of the one it is a copy of, and how many bits differ.

    `hashes` are uint8 (n, 32), `proportions` width over height, float64 (n,). A picture is a copy of the nearest
    earlier one that is no copy itself, where no more than `most_bits` differ and the proportions are within
    `most_stretch`; else it leads, and its place is its own. So every copy is near to what it is put under, and no
    chain of small steps joins pictures that differ. Every pair that counts is compared. None where cancelled.
    """
    words = np.ascontiguousarray(hashes).view(np.uint64)
    logs, limit = np.log(proportions), float(np.log(most_stretch))
    leads = np.arange(len(words), dtype=np.int64)
    bits = np.zeros(len(words), np.int64)
    leaders, count = np.empty(len(words), np.int64), 0
    halves = np.empty((2, len(words)), np.uint64)
    for place in range(len(words)):
        if place % _BETWEEN_QUESTIONS == 0 and is_cancelled():
            return None
        near = leaders[_perhaps_near(words[place], halves[:, :count], most_bits)]
        apart = bits_apart(words[place], words[near])
        counts = (apart <= most_bits) & (np.abs(logs[near] - logs[place]) <= limit)
        if counts.any():
            nearest = int(np.argmin(np.where(counts, apart, len(words) + most_bits)))
            leads[place], bits[place] = near[nearest], apart[nearest]
            continue
        leaders[count], halves[:, count] = place, words[place, :2]
        count += 1
    return leads, bits


def _perhaps_near(words: NDArray[np.uint64], halves: NDArray[np.uint64], most_bits: int) -> NDArray[np.int64]:
    """Return the places of those whose first half, uint64 (2, n), differs in few enough bits: hardly any by chance."""
    found = []
    for start in range(0, halves.shape[1], _AT_ONCE):
        part = halves[:, start : start + _AT_ONCE]
        counted = np.bitwise_count(part[0] ^ words[0])
        counted += np.bitwise_count(part[1] ^ words[1])
        found.append(np.flatnonzero(counted <= most_bits) + start)
    return np.concatenate(found) if found else np.empty(0, np.int64)
