"""Examine moving content: videos and animations frame by frame, documents page by page. In workers only."""

from __future__ import annotations

import time

from app.domain.case import MediaKind
from app.recognition.pack import ModelPack
from app.worker.animation import picture_frames
from app.worker.failures import Shortfall
from app.worker.protocol import Request
from app.worker.records import Seen
from app.worker.video import video_frames

_SHARE_OF_BUDGET = 0.8
"""A worker stops looking at further frames when this much of the file's time is gone, and reports what it has."""


def footage(request: Request, content: bytes, pack: ModelPack) -> Seen:
    """Look for faces in the frames of a file that has several; raise Unreadable where not one can be read."""
    stop_at = time.monotonic() + _SHARE_OF_BUDGET * request.budget_s
    frames = video_frames(content) if request.kind is MediaKind.VIDEO else picture_frames(content)
    seen = Seen()
    while True:
        try:
            frame = next(frames)
        except StopIteration as end:
            seen.shortfall |= end.value
            return seen
        seen.keep(seen.look_at(frame, pack, request.profile))
        if time.monotonic() > stop_at:
            seen.shortfall |= Shortfall.OUT_OF_TIME
            return seen
