"""Decode the one frame of a file that a person asked for, at its full size. Runs in worker processes only."""

from __future__ import annotations

from contextlib import closing

import av

from app.domain.case import MediaKind
from app.domain.face import Frame
from app.worker.animation import frame_count, picture_moments
from app.worker.clock import Clock
from app.worker.container import frame_s, moving_picture, opened, packets, start_s, survey
from app.worker.failures import Failure, Unreadable
from app.worker.moments import Moment
from app.worker.pieces import Content
from app.worker.protocol import NO_INDEX, NO_TIME, Request
from app.worker.sampling import Survey
from app.worker.stills import Still, still
from app.worker.video import upright, video_moments

_ROUNDED_MS = 1.0
"""Times are kept in whole milliseconds."""


def one_frame(request: Request, content: Content) -> Still:
    """Return the frame of the request's number or, in what moves, at its time; a picture as far as it can be decoded.

    The frame carries its number and its time. Raises Unreadable with the reason where there is none.
    """
    if not content:
        raise Unreadable(Failure.EMPTY)
    if request.kind is MediaKind.VIDEO or not isinstance(content, bytes):
        return _whole(_of_video(request, content))
    if has_frames(content):
        return _whole(_of_animation(request, content))
    return still(content)


def has_frames(content: bytes) -> bool:
    """Tell whether a picture file has several frames or pages; one that does not open may still be salvaged."""
    try:
        return frame_count(content) > 1
    except Unreadable:
        return False


def _whole(frame: Frame) -> Still:
    return Still(frame, (frame.pixels.shape[1], frame.pixels.shape[0]))


def _of_animation(request: Request, content: bytes) -> Frame:
    with closing(picture_moments(content)) as moments:
        for moment in moments:
            if _is_asked_for(moment, request):
                return moment.frame()
    raise Unreadable(Failure.NO_FRAMES)


def _of_video(request: Request, content: Content) -> Frame:
    """Return the frame shown at the request's time; where the file's times are out of order, the one of its number."""
    surveyed = survey(content)
    if surveyed.is_orderly and request.time_ms != NO_TIME:
        for is_leaping in (True, False):
            found = _at_time(content, surveyed, request.time_ms, is_leaping)
            if found is not None:
                return found
    with closing(video_moments(content, request.profile)) as moments:
        for moment in moments:
            if _is_asked_for(moment, request):
                return Frame(moment.pixels(), moment.index, moment.time_ms or 0)
    raise Unreadable(Failure.NO_FRAMES)


def _is_asked_for(moment: Moment, request: Request) -> bool:
    if request.frame_index == NO_INDEX:
        return moment.time_ms is not None and moment.time_ms >= request.time_ms - _ROUNDED_MS
    return moment.index == request.frame_index


def _at_time(content: Content, surveyed: Survey, time_ms: int, is_leaping: bool) -> Frame | None:
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
                at_s = clock.at_s(frame, 0)
                if 1000 * at_s >= time_ms - _ROUNDED_MS:
                    is_it = 1000 * at_s <= time_ms + _ROUNDED_MS or not is_first
                    number = surveyed.shown_before(at_s)
                    return Frame(upright(frame), number, max(0, round(1000 * at_s))) if is_it else None
                is_first = False
    return None
