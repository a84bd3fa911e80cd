"""What a piece of work costs: time on the wall clock, and time of the processor in this process and its children."""

from __future__ import annotations

import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Effort:
    """Seconds by the wall clock and of the processor; the latter are 0 where the system does not tell (Windows)."""

    wall_s: float
    cpu_s: float

    def beyond(self, start: Effort) -> Effort:
        """Return what is left when the start-up is taken off; never less than a millisecond of what is known."""
        cpu_s = max(1e-3, self.cpu_s - start.cpu_s) if tells_children() else 0.0
        return Effort(max(1e-3, self.wall_s - start.wall_s), cpu_s)


def tells_children() -> bool:
    """Say whether the system tells what ended child processes took of the processor."""
    return sys.platform != "win32"


def children_cpu_s() -> float:
    """Return the processor time of all child processes that have ended."""
    if sys.platform == "win32":
        return 0.0
    import resource

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
