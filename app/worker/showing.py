"""Decode one frame for a person to see: no faces are looked for, and it comes back no larger than a screen needs it.

Runs in worker processes only. Never raises.
"""

from __future__ import annotations

from contextlib import closing

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.case import MediaKind
from app.domain.face import Box
from app.worker.animation import frame_count, picture_moments
from app.worker.clock import Clock
from app.worker.container import frame_s, moving_picture, opened, packets, start_s, survey
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.pieces import Content
from app.worker.protocol import MOST_SHOWN_PX, NO_TIME, Request, pack_failed, pack_shown
from app.worker.sampling import Survey
from app.worker.stills import still
from app.worker.video import upright, video_moments

_ROUNDED_MS = 1.0
"""Times are kept in whole milliseconds."""


def shown_reply(request: Request, content: Content | None) -> bytes:
    """Return one frame of a file, or why there is none; `content` is None where there was no memory for it."""
    if content is None:
        return pack_failed(request.media_id, Failure.OUT_OF_MEMORY)
    try:
        return _shown(request, content)
    except Unreadable as reason:
        return pack_failed(request.media_id, reason.failure, reason.numbers)
    except MemoryError:
        return pack_failed(request.media_id, Failure.OUT_OF_MEMORY)
    except Exception as surprise:  # noqa: BLE001 - the worker's door
        return pack_failed(request.media_id, Failure.UNEXPECTED, detail=type(surprise).__name__)


def _shown(request: Request, content: Content) -> bytes:
    if not content:
        raise Unreadable(Failure.EMPTY)
    if request.kind is MediaKind.VIDEO or not isinstance(content, bytes):
        return _packed(request, *_of_video(request, content))
    if _has_frames(content):
        return _packed(request, *_of_animation(request, content))
    found = still(content)
    height, width = (found.reduction * side for side in found.frame.pixels.shape[:2])
    part = Box(found.left_px, found.top_px, width, height)
    return _packed(request, found.frame.pixels, NO_TIME, found.size, part, found.shortfall)


def _has_frames(content: bytes) -> bool:
    try:
        return frame_count(content) > 1
    except Unreadable:
        return False  # it may still be salvaged


def _packed(
    request: Request,
    pixels: NDArray[np.uint8],
    time_ms: int,
    size: tuple[int, int] | None = None,
    part: Box | None = None,
    shortfall: Shortfall = Shortfall.NONE,
) -> bytes:
    height, width = pixels.shape[:2]
    whole, shows = size or (width, height), part or Box(0, 0, width, height)
    placed = (shows.left, shows.top, shows.width, shows.height)
    return pack_shown(request.media_id, whole, placed, time_ms, shortfall, _small(pixels))


def _small(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    share = MOST_SHOWN_PX / max(height, width)
    if share >= 1.0:
        return pixels
    size = (max(1, round(share * width)), max(1, round(share * height)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def _of_animation(request: Request, content: bytes) -> tuple[NDArray[np.uint8], int]:
    with closing(picture_moments(content)) as moments:
        for moment in moments:
            if moment.index == request.frame_index:
                return moment.pixels(), NO_TIME if moment.time_ms is None else moment.time_ms
    raise Unreadable(Failure.NO_FRAMES)


def _of_video(request: Request, content: Content) -> tuple[NDArray[np.uint8], int]:
    """Return the frame shown at the request's time; where the file's times are out of order, the one of its number."""
    surveyed = survey(content)
    if surveyed.is_orderly and request.time_ms != NO_TIME:
        for is_leaping in (True, False):
            found = _at_time(content, surveyed, request.time_ms, is_leaping)
            if found is not None:
                return found
    with closing(video_moments(content, request.profile)) as moments:
        for moment in moments:
            if moment.index == request.frame_index:
                return moment.pixels(), moment.time_ms or 0
    raise Unreadable(Failure.NO_FRAMES)


def _at_time(
    content: Content, surveyed: Survey, time_ms: int, is_leaping: bool
) -> tuple[NDArray[np.uint8], int] | None:
    """Return the first frame from a time on, decoded from the key frame before it or from the start of the file.

    None where the file did not let itself be entered before that frame.
    """
    with opened(content) as container:
        stream = moving_picture(container)
        clock = Clock(start_s(container, stream), float(stream.time_base or 0), frame_s(stream), surveyed)
        if is_leaping and clock.unit_s:
            try:
                container.seek(int((time_ms / 1000 + clock.origin_s) / clock.unit_s), stream=stream)
            except av.error.FFmpegError:
                return None
        is_first = True
        for packet in packets(container, stream):
            if packet is None:
                return None
            try:
                decoded = packet.decode()
            except av.error.FFmpegError:
                continue
            for frame in decoded:
                at_ms = 1000 * clock.at_s(frame, 0)
                if at_ms >= time_ms - _ROUNDED_MS:
                    is_it = at_ms <= time_ms + _ROUNDED_MS or not is_first
                    return (upright(frame), max(0, round(at_ms))) if is_it else None
                is_first = False
    return None
