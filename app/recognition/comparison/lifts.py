"""Lifts: shares laid onto short forms, so that one comparison tells who may be needed for a list or a mean."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.recognition.comparison.sketch import least_nearness

_SLACK = 32 * 2.0**-23
_GREATEST = 1e15


@dataclass(frozen=True, slots=True)
class Lifts:
    """What is added to how near each row may be, float32 (n,), the more the larger its share.

    A row scores high within a distance of reach + share, half of whose square is reach² / 2 + (reach x share + share² /
    2). What is in brackets is a row's lift, made for one reach, the `usual` one, and for shares from the `middle` one
    on, of which none is more than `most` away. A reach that differs costs at most its difference times `most`.

    Shares that are small are taken for larger, so that few rows are needed for anything but their score and are not
    told by it: none is lifted by less than `least`, none of the cohort by less than `least_of_members`.
    """

    rows: NDArray[np.float32]
    usual: float
    middle: float
    most: float
    least: float
    least_of_members: float

    @classmethod
    def of(cls, shares: NDArray[np.float64], are_members: NDArray[np.bool_], usual: float) -> Lifts:
        """Return the lifts of shares, float64 (n,), minus infinity where somebody is kept out.

        `usual` is about how far away look-alikes are. The fewer are of the cohort, the farther away are its look-alikes
        beside the closest of all, and the larger its shares are taken for. How large was found by trying: galleries of
        10,000 to a million had hardly fewer rows to read with any other floors.
        """
        greatest = float(shares.max())
        if not greatest < _GREATEST:  # squares of these would leave float32
            return cls(np.zeros(len(shares), np.float32), 0.0, greatest, 0.0, 0.0, 0.0)
        part = np.count_nonzero(are_members) / len(shares)
        lower = max(0.1, 0.75 - 4 * part)
        floors = np.quantile(shares[np.isfinite(shares)], [lower, max(lower, 1 - 2.3 * part**3)])
        floor, floor_of_members = floors.tolist()
        middle, most = (greatest + floor) / 2, (greatest - floor) / 2
        beyond = np.maximum(shares, np.where(are_members, floor_of_members, floor))
        beyond -= middle
        lifts = (beyond * (usual + beyond / 2)).astype(np.float32)
        return cls(lifts, usual, middle, most, float(lifts.min()), float(lifts.min(where=are_members, initial=np.inf)))

    def least_nearness(self, half: float, worst: float, closest: float, alike: float | None) -> float:
        """Return what a row's nearness and lift certainly reach wherever it may be needed.

        That is where its distance less its share is at most `worst`, or its squared distance at most `closest`, or at
        most `alike` if it is of the cohort.
        """
        reach = worst + self.middle
        if not reach < _GREATEST:
            return float("-inf")
        high = half - 0.5 * reach * reach - abs(reach - self.usual) * self.most - self._slack(half, reach)
        close = least_nearness(half, closest) + self.least - self._slack(half, 0.0)
        return min(high, close) if alike is None else min(high, close, self.least_of_look_alikes(half, alike))

    def least_of_look_alikes(self, half: float, alike: float) -> float:
        """Return it for those of the cohort whose squared distance is at most `alike`."""
        return least_nearness(half, alike) + self.least_of_members - self._slack(half, 0.0)

    def _slack(self, half: float, reach: float) -> float:
        """Return what float32 can get wrong by lifts, generously."""
        farthest = abs(reach) + self.usual + self.most
        return _SLACK * (abs(half) + farthest * farthest)
