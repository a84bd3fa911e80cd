"""How far long work is: count, rate and time left, told through plain callables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Progress:
    """One reading of a running job.

    `elapsed_s` counts from the start of this run; work finished in an earlier run is in `done_before`
    so that the rate is that of this run alone. Work of several stages counts each for itself and names it; `can_stop`
    is false of one that is not cut short any more.
    """

    verb: str
    done: int
    total: int
    elapsed_s: float
    done_before: int = 0
    stage: str = ""
    can_stop: bool = True

    @property
    def rate_per_s(self) -> float:
        """Items finished per second in this run; 0.0 before the first one."""
        if self.elapsed_s <= 0:
            return 0.0
        return (self.done - self.done_before) / self.elapsed_s

    @property
    def left_s(self) -> float | None:
        """Seconds left at the present rate, or None while no rate is known."""
        rate = self.rate_per_s
        return (self.total - self.done) / rate if rate > 0 else None


OnProgress: TypeAlias = Callable[[Progress], None]
IsCancelled: TypeAlias = Callable[[], bool]


def duration_words(seconds: float) -> str:
    """Return a length of time that is not more exact than it is known."""
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02d} min"


def unheard(progress: Progress) -> None:
    """Listen to nothing: the default for callers that show no progress."""


def never() -> bool:
    """Answer that nobody has cancelled: the default for callers that cannot."""
    return False
