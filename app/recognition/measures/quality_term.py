"""One term of the quality score: what one measure of a face adds to it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.domain.face import Quality

_LEAST = 1e-3


@dataclass(frozen=True, slots=True)
class Term:
    """Adds `weight` where the measure is `good` or better, nothing where it is `bad` or worse, in proportion between.

    The sign of the measure does not count. With `is_log` all three are compared by their logarithm.
    """

    measure: str
    bad: float
    good: float
    weight: float
    is_log: bool = False

    def worth(self, quality: Quality) -> float:
        """Return where the measure lies from `bad` (0.0) to `good` (1.0)."""
        value, bad, good = abs(float(getattr(quality, self.measure))), self.bad, self.good
        if self.is_log:
            value, bad, good = (math.log(max(number, _LEAST)) for number in (value, bad, good))
        return min(1.0, max(0.0, (value - bad) / (good - bad)))
