"""Falls: how a worker ended before it had answered for all its files, and which of them is to answer for that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.examination import Failed
from app.domain.ids import MediaId
from app.worker.failures import Failure, failure_sentence
from app.worker.hand import Given


@dataclass(frozen=True, slots=True)
class Fall:
    """Why a worker was lost. `reason` is said instead of the failure's own words where the file is known to have
    changed."""

    failure: Failure
    number: int = 0
    reason: str | None = None

    @property
    def may_be_the_machines(self) -> bool:
        """True where the file may have nothing to do with it."""
        return self.failure is Failure.ENDED_FROM_OUTSIDE

    def failed(self, media_id: MediaId) -> Failed:
        """Return what is told of a file that caused it."""
        return Failed(media_id, self.reason or failure_sentence(self.failure, (self.number, 0)))

    def cause(self, begun: Sequence[Given]) -> Given | None:
        """Return which of the open files caused it; None where any of them may have, or one answered for before.

        It is certain where a file had its process for itself, and where time ran out, which is the last one's.
        """
        is_certain = self.failure is Failure.TIMED_OUT or self.reason is not None
        return begun[-1] if begun and (is_certain or begun[-1].is_alone) else None
