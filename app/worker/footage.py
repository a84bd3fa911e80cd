"""Examine moving content: videos and animations followed face by face, documents page by page. In workers only."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass

from app.domain.case import MediaKind
from app.domain.examination import Profile
from app.recognition.pack import ModelPack
from app.worker.animation import picture_moments
from app.worker.failures import Shortfall
from app.worker.moments import Moment
from app.worker.pieces import Content
from app.worker.protocol import Request
from app.worker.records import Seen
from app.worker.trails import Trails
from app.worker.video import video_moments

_SHARE_OF_BUDGET = 0.8
"""A worker stops looking at further frames when this much of the file's time is gone, and reports what it has."""
_HEAD_START = 0.25
"""Frames are left out only where the file runs this much of its time late: its first frames may be its hardest."""


def footage(request: Request, content: Content, pack: ModelPack) -> Seen:
    """Look for faces in the moments of a file that has several; raise Unreadable where not one can be read.

    Where the time for the file does not suffice for all of them, those that are looked at are spread evenly over it.
    """
    pace = Pace(time.monotonic(), _SHARE_OF_BUDGET * request.budget_s)
    walk = _Walk(Seen(), Trails(pack), pack, request.profile)
    with closing(_moments_of(request, content)) as moments:
        while True:
            try:
                moment = next(moments)
            except StopIteration as end:
                walk.seen.shortfall |= end.value
                break
            if walk.seen.frames and pace.is_behind(moment.passed, time.monotonic()):
                walk.leave_out()
            else:
                walk.take_in(moment)
            del moment  # with its pixels, before the next is decoded
            if pace.is_over(time.monotonic()):
                walk.seen.shortfall |= Shortfall.OUT_OF_TIME
                break
    return walk.ended()


@dataclass(frozen=True, slots=True)
class Pace:
    """The time that one file is given, and whether its examination keeps up with it. Seconds on the monotonic clock."""

    began_s: float
    given_s: float

    def is_behind(self, passed: float, now_s: float) -> bool:
        """Tell whether more time is gone than of the file has passed, 0 to 1, beyond a head start."""
        return now_s - self.began_s > self.given_s * (_HEAD_START + (1 - _HEAD_START) * passed)

    def is_over(self, now_s: float) -> bool:
        """Tell whether no time is left."""
        return now_s - self.began_s > self.given_s


@dataclass(slots=True)
class _Walk:
    """What was seen on the way through one file so far."""

    seen: Seen
    trails: Trails
    pack: ModelPack
    profile: Profile
    _has_missed_one: bool = False

    def take_in(self, moment: Moment) -> None:
        """Look at one moment, or only count it where nothing moved since the one before."""
        if moment.time_ms is None:
            self.seen.keep(self.seen.look_at(moment.frame(), self.pack, self.profile))
            return
        if moment.is_repeat and not self._has_missed_one:
            self.seen.count(self.seen.size)
            self.trails.see_again(moment.time_ms)
        else:
            found = self.seen.look_at(moment.frame(), self.pack, self.profile)
            self.trails.see(found, moment.time_ms, moment.scene)
            self._has_missed_one = False

    def leave_out(self) -> None:
        """Pass by a moment for want of time."""
        self.seen.shortfall |= Shortfall.FRAMES_SKIPPED
        self._has_missed_one = True

    def ended(self) -> Seen:
        """Return all that was seen, the best views of each track among it."""
        self.seen.sightings += self.trails.kept()
        if self.trails.has_left_out:
            self.seen.shortfall |= Shortfall.FACES_LEFT_OUT
        return self.seen


def _moments_of(request: Request, content: Content) -> Generator[Moment, None, Shortfall]:
    if request.kind is MediaKind.VIDEO or not isinstance(content, bytes):
        return video_moments(content, request.profile)
    return picture_moments(content)
