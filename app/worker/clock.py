"""The clock of a video: a frame's own stamp becomes a time from the start of the file, also where the stamps jump."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.worker.sampling import Survey

if TYPE_CHECKING:
    from av.video.frame import VideoFrame

_BACK_S = 1.0
"""Stamps that go back by less are a stumble, and the clock waits for them; by more, the clock was set anew."""
_AHEAD_S = 10.0
"""Where stamps are out of order, a greater step ahead is a jump: FFmpeg's own bound (its dts_delta_threshold)."""


@dataclass(slots=True)
class Clock:
    """Follows the frames of one file, in the order shown. `origin_s` is the time at which the file begins.

    Where the survey found the stamps in order they are followed to the letter. Where not, time never goes back: after a
    jump it counts on from the frame before, by as much as the step before that.
    """

    origin_s: float
    unit_s: float
    frame_s: float
    survey: Survey
    _added_s: float = 0.0
    _before_s: float | None = None
    _step_s: float = 0.0

    def at_s(self, decoded: VideoFrame, count: int) -> float:
        """Return the frame's time; where the file gives none, what its place among the decoded frames makes likely."""
        stamp = decoded.pts if decoded.pts is not None else decoded.dts
        told_s = None if stamp is None else stamp * self.unit_s - self.origin_s
        if self.survey.is_orderly:
            return count * self.frame_s if told_s is None else told_s
        return self._continued(told_s)

    def number(self, at_s: float, count: int) -> int:
        """Return how many frames the file shows before this one, decoded or not.

        Where the times of the packets are missing or out of order, it is the number of frames decoded before.
        """
        return self.survey.shown_before(at_s) if self.survey.is_orderly else count

    def _continued(self, told_s: float | None) -> float:
        """Return the time of one more frame of a file whose stamps are out of order."""
        if self._before_s is None:
            at_s = max(0.0, told_s or 0.0)
            self._added_s = 0.0 if told_s is None else at_s - told_s
        elif told_s is None:
            at_s = self._before_s + self.frame_s
        else:
            step_s = told_s + self._added_s - self._before_s
            if not -_BACK_S <= step_s <= _AHEAD_S:
                self._added_s += (self._step_s or self.frame_s) - step_s
            elif step_s > 0:
                self._step_s = step_s
            at_s = max(self._before_s, told_s + self._added_s)
        self._before_s = at_s
        return at_s
