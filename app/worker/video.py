"""Decode a video into the moments to look at, with their numbers and times. Runs in worker processes only."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from functools import partial
from typing import TYPE_CHECKING

import av
import numpy as np
from numpy.typing import NDArray

from app.domain.examination import Profile
from app.worker.clock import Clock
from app.worker.container import frame_s, is_shown, moving_picture, opened, packets, start_s, survey
from app.worker.decode import MOST_PIXELS
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.moments import Moment
from app.worker.pieces import Content
from app.worker.protocol import LONGEST_MS
from app.worker.sampling import SAMPLINGS, Looks, Plan, SceneWatch, fine_grey, planned, shows_the_same

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

_LEAP_S = 0.2
"""Frames further apart than this have others between them that were not decoded, or come from a slow camera."""


def video_moments(content: Content, profile: Profile) -> Generator[Moment, None, Shortfall]:
    """Yield the moments of a video at which `profile` looks, in the order shown; return what is missing.

    Raises Unreadable with the reason where not one frame can be read: a video is never silently empty.
    """
    surveyed = survey(content)
    plan = planned(surveyed, SAMPLINGS[profile])
    shortfall, has_any = Shortfall.FRAMES_SKIPPED if plan.is_thinned else Shortfall.NONE, False
    with opened(content) as container:
        stream = moving_picture(container)
        clock = Clock(start_s(container, stream), float(stream.time_base or 0), frame_s(stream), surveyed)
        for moment in _moments(_decoded(container, stream, plan), clock, plan):
            if moment is None:
                shortfall |= Shortfall.DAMAGED_WITHIN
                continue
            has_any = True
            yield moment
    if not has_any:
        raise Unreadable(Failure.NO_FRAMES)
    return shortfall


def _moments(frames: Iterator[VideoFrame | None], clock: Clock, plan: Plan) -> Iterator[Moment | None]:
    """Yield what is due among decoded frames, and None for every part that could not be decoded."""
    looks, watch = Looks(plan, clock.survey.is_orderly), SceneWatch()
    count = scene = 0
    looked_at: NDArray[np.uint8] | None = None
    before_s = 0.0
    for decoded in frames:
        if decoded is None:
            yield None
            continue
        at_s, grey = clock.at_s(decoded, count), fine_grey(_luminance(decoded))
        is_new_scene = watch.is_new_scene(grey, is_after_leap=at_s - before_s > _LEAP_S)
        before_s = at_s
        scene += is_new_scene
        if looks.is_due(at_s, is_new_scene):
            is_repeat, looked_at = looked_at is not None and shows_the_same(grey, looked_at), grey
            number = clock.number(at_s, count)
            passed = number / max(1, len(clock.survey.times_s))
            time_ms = min(max(0, round(at_s * 1000)), LONGEST_MS)
            yield Moment(number, time_ms, scene, min(1.0, passed), is_repeat, partial(upright, decoded))
        count += 1


def _decoded(container: InputContainer, stream: VideoStream, plan: Plan) -> Iterator[VideoFrame | None]:
    """Yield the frames of the wanted packets, and None for what does not decode; decoding goes on after it."""
    if plan.keys_only or plan.leaps:
        stream.codec_context.skip_frame = "NONKEY" if plan.keys_only else "NONREF"
    place, is_fresh = 0, True
    for packet in packets(container, stream):
        if packet is None:
            yield None
            return
        is_wanted = not plan.leaps or not is_shown(packet) or bool(plan.is_wanted[place : place + 1].all())
        place += is_shown(packet)
        try:
            if is_wanted:
                yield from packet.decode()
            elif not is_fresh:
                yield from _drained(stream)
        except av.error.FFmpegError:
            yield None
        is_fresh = not is_wanted


def _drained(stream: VideoStream) -> list[VideoFrame]:
    """Return what the decoder still holds back, and make it forget all, before a leap to the next key frame."""
    try:
        return stream.codec_context.decode(None)
    finally:
        stream.codec_context.flush_buffers()


def _luminance(decoded: VideoFrame) -> NDArray[np.uint8]:
    """Return the frame's luminance, uint8 (height, width), from the decoder's own memory where it lies there."""
    plane, form = decoded.planes[0], decoded.format
    if len(decoded.planes) == 1 or form.is_rgb or form.components[0].bits != 8 or plane.line_size < decoded.width:
        return np.asarray(decoded.to_ndarray(format="gray", threads=1), np.uint8)
    rows = np.frombuffer(plane, np.uint8, decoded.height * plane.line_size)  # type: ignore[call-overload]
    luminance: NDArray[np.uint8] = rows.reshape(decoded.height, plane.line_size)[:, : decoded.width]
    return luminance


def upright(decoded: VideoFrame) -> NDArray[np.uint8]:
    """Return the frame's pixels turned as the container says."""
    if decoded.width * decoded.height > MOST_PIXELS:
        raise Unreadable(Failure.TOO_MANY_PIXELS, decoded.width, decoded.height)
    pixels = decoded.to_ndarray(format="rgb24", threads=1)
    turns = round(decoded.rotation / 90) % 4
    return np.ascontiguousarray(np.rot90(pixels, turns), np.uint8)
