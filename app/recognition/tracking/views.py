"""Views: which few pictures of one tracked face are worth keeping, good ones first, but not the same one five times."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.domain.face import Quality

MOST_VIEWS = 5
_FULL_TURN = 0.5
"""Views whose yaw or pitch proxies differ by this much are as different as views get."""
_LONG_APART_MS = 10_000
_TIME_SHARE = 0.5
"""Time says less than pose: light and expression change with it, or nothing does."""
_WORTH_OF_VARIETY = 30.0
"""A view of another kind may score this much less than one more view of a kind that is there already."""


def best(qualities: Sequence[Quality]) -> int:
    """Return which view is the best: the highest score, the earliest of equals."""
    return max(range(len(qualities)), key=lambda index: (qualities[index].score, -index))


def least_telling(qualities: Sequence[Quality], times_ms: Sequence[int]) -> int:
    """Return which view of several to let go: never the best, else the one whose score and variety together are least.

    Variety is how far a view is from the most similar one that is kept, by yaw, pitch and time.
    """
    first = best(qualities)
    worths = {
        index: qualities[index].score
        + _WORTH_OF_VARIETY
        * min(
            difference(qualities[index], qualities[other], times_ms[index] - times_ms[other])
            for other in range(len(qualities))
            if other != index
        )
        for index in range(len(qualities))
        if index != first
    }
    return min(worths, key=lambda index: (worths[index], -index))


def difference(one: Quality, other: Quality, gap_ms: int) -> float:
    """Return how different two views of one face are, 0 to 1."""
    turned = math.hypot(one.yaw - other.yaw, one.pitch - other.pitch) / _FULL_TURN
    later = _TIME_SHARE * min(1.0, abs(gap_ms) / _LONG_APART_MS)
    return min(1.0, math.hypot(turned, later))
