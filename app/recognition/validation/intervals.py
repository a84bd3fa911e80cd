"""Confidence intervals of shares."""

from __future__ import annotations

import math

from app.domain.validation import Rate

_Z = 1.959963984540054  # of the normal distribution, both tails together 5 %


def rate_of(share: float, n: int) -> Rate:
    """Return a share of `n` trials with Wilson's 95 % interval (E. B. Wilson, JASA 22, 1927).

    Trials are taken to be independent; several of one person are not quite, so the true interval is a little wider.
    """
    if n < 1:
        return Rate(math.nan, 0.0, 1.0, 0)
    divisor = 1 + _Z * _Z / n
    middle = (share + _Z * _Z / (2 * n)) / divisor
    half = _Z * math.sqrt(share * (1 - share) / n + _Z * _Z / (4 * n * n)) / divisor
    return Rate(share, max(0.0, middle - half), min(1.0, middle + half), n)
