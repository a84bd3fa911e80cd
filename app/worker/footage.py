"""Examine moving content: videos and animations frame by frame, documents page by page. In workers only."""

from __future__ import annotations

import time
from collections.abc import Generator

from app.domain.case import MediaKind
from app.domain.examination import Profile
from app.recognition.pack import ModelPack
from app.worker.animation import picture_moments
from app.worker.failures import Shortfall
from app.worker.moments import Moment
from app.worker.protocol import Request
from app.worker.records import Seen
from app.worker.video import video_moments

_SHARE_OF_BUDGET = 0.8
"""A worker stops looking at further frames when this much of the file's time is gone, and reports what it has."""


def footage(request: Request, content: bytes, pack: ModelPack) -> Seen:
    """Look for faces in the frames of a file that has several; raise Unreadable where not one can be read."""
    stop_at = time.monotonic() + _SHARE_OF_BUDGET * request.budget_s
    moments = moments_of(request.kind, content, request.profile)
    seen = Seen()
    while True:
        try:
            moment = next(moments)
        except StopIteration as end:
            seen.shortfall |= end.value
            return seen
        seen.keep(seen.look_at(moment.frame(), pack, request.profile))
        if time.monotonic() > stop_at:
            seen.shortfall |= Shortfall.OUT_OF_TIME
            return seen


def moments_of(kind: MediaKind, content: bytes, profile: Profile) -> Generator[Moment, None, Shortfall]:
    """Return the generator of a file's moments."""
    return video_moments(content, profile) if kind is MediaKind.VIDEO else picture_moments(content)
