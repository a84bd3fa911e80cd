"""Exclusion: which groups of faces can never be one person because both have a face in one frame."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]


class SharedFrames:
    """The frames with more than one face. `frames` is int64 (n,), one number per face; a negative one is nobody's."""

    def __init__(self, frames: Numbers) -> None:
        _, number, size = np.unique(frames, return_inverse=True, return_counts=True)
        self._faces = np.flatnonzero((frames >= 0) & (size[number] > 1))
        self._frames = number[self._faces].astype(np.int64)
        self._count = len(size) + 1

    def within(self, labels: Numbers) -> bool:
        """Return whether some group, by the labels of all faces, int64 (n,), holds two faces of one frame."""
        keys = labels[self._faces] * self._count + self._frames
        return len(np.unique(keys)) < len(keys)

    def between(self, ones: Numbers, others: Numbers, labels: Numbers) -> NDArray[np.bool_]:
        """Return for each pair of groups, given by their labels, whether both have a face in one frame, bool (m,)."""
        found = np.zeros(len(ones), np.bool_)
        if not len(self._faces) or not len(ones):
            return found
        held = np.unique(labels[self._faces] * self._count + self._frames)
        first, second = self._places(held, ones), self._places(held, others)
        is_first = (np.diff(first) <= np.diff(second)).ravel()
        places = np.where(is_first[:, None], first, second)  # the frames of the group that has fewer of them
        beside = np.where(is_first, others, ones)
        sizes = places[:, 1] - places[:, 0]
        which = np.repeat(np.arange(len(ones)), sizes)
        offsets = np.arange(len(which)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        asked = beside[which] * self._count + held[places[which, 0] + offsets] % self._count
        at = np.minimum(np.searchsorted(held, asked), len(held) - 1)
        found[which[held[at] == asked]] = True
        return found

    def _places(self, held: Numbers, groups: Numbers) -> Numbers:
        return np.stack([np.searchsorted(held, (groups + side) * self._count) for side in (0, 1)], axis=1)
