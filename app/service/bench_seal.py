"""Measure what the fence costs: how long raising it takes at each start."""

from __future__ import annotations

import statistics
import subprocess
import sys
from dataclasses import dataclass

from app.seal import how_it_began

_STARTS = 15
_START = "from app.seal import begin; print(begin(['--i-accept-unprotected']).fence_ms)"


@dataclass(frozen=True, slots=True)
class SealBench:
    """What was measured; None where this system has no fence, or nothing was measured."""

    fence_start_ms: float | None
    starts: int


def bench_seal(starts: int = _STARTS) -> SealBench:
    """Raise the fence in fresh processes, one after another, and return the median time that it takes (wall time).

    Each comes of this process and so is behind its fence already; raising it once more is the same work.
    """
    if not how_it_began().fence_ms:
        return SealBench(None, 0)
    told = [_started() for _ in range(starts)]
    return SealBench(statistics.median(told), starts)


def _started() -> float:
    ran = subprocess.run(  # noqa: S603 - our own interpreter and our own words
        [sys.executable, "-P", "-c", _START], capture_output=True, text=True, timeout=60, check=True
    )
    return float(ran.stdout)
