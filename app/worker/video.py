"""Decode a video's bytes into sampled, upright frames. Runs in worker processes only.

PyAV on bytes alone would follow playlists to other files and addresses; with both lists closed it opens nothing but
the containers named here, and nothing but the bytes at hand.
"""

from __future__ import annotations

import io
import math
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING

import av
import numpy as np
from numpy.typing import NDArray

from app.domain.face import Frame
from app.worker.decode import MOST_PIXELS
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.protocol import MOST_SIDE_PX

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

FRAMES_PER_S = 2.0
MOST_VIDEO_FRAMES = 240
"""Two minutes at two frames a second; a longer video is looked at in as many frames, spread evenly."""
KEY_FRAMES_ONLY_FROM_S = 2.0
"""Where frames are looked at no more often than this, only key frames are decoded."""
_CLOSED = {
    "protocol_whitelist": "none",
    "format_whitelist": "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpeg,mpegts,mpegvideo,asf,flv,ogg",
}
_NOT_ALLOWED = (av.error.DemuxerNotFoundError, av.error.ProtocolNotFoundError, av.error.ArgumentError)


def video_frames(content: bytes) -> Generator[Frame, None, Shortfall]:
    """Yield about two upright frames per second of a video, at most 240; return what is missing.

    Raises Unreadable with the reason where not one frame can be read: a video is never silently empty.
    """
    shown = 0
    with _opened(content) as container:
        stream = _moving_picture(container)
        every_s = _step_s(container, stream)
        shortfall = Shortfall.FRAMES_SKIPPED if every_s > 1.0 / FRAMES_PER_S else Shortfall.NONE
        for frame in _sampled(container, stream, every_s):
            if frame is None:
                shortfall |= Shortfall.DAMAGED_WITHIN
                continue
            if shown == MOST_VIDEO_FRAMES:
                shortfall |= Shortfall.FRAMES_SKIPPED
                break
            shown += 1
            yield frame
    if not shown:
        raise Unreadable(Failure.NO_FRAMES)
    return shortfall


def _opened(content: bytes) -> InputContainer:
    try:
        return av.open(io.BytesIO(content), "r", options=_CLOSED, metadata_errors="replace")
    except _NOT_ALLOWED:
        raise Unreadable(Failure.FORMAT_NOT_ALLOWED) from None
    except (av.error.FFmpegError, ValueError):
        raise Unreadable(Failure.NO_FRAMES) from None


def _moving_picture(container: InputContainer) -> VideoStream:
    if not container.streams.video:
        raise Unreadable(Failure.NO_MOVING_PICTURE)
    stream = container.streams.video[0]
    if _has_no_decoder(stream):
        raise Unreadable(Failure.NO_FRAMES)
    width, height = stream.codec_context.width, stream.codec_context.height
    if width * height > MOST_PIXELS or max(width, height) > MOST_SIDE_PX:
        raise Unreadable(Failure.TOO_MANY_PIXELS, width, height)
    stream.codec_context.thread_count = 1
    return stream


def _has_no_decoder(stream: VideoStream) -> bool:
    """PyAV's types do not say so, but a codec that FFmpeg does not know leaves the stream without a context."""
    return getattr(stream, "codec_context", None) is None


def _step_s(container: InputContainer, stream: VideoStream) -> float:
    """Return the time between two frames to look at, so that the whole of a long video is covered."""
    duration_s = 0.0
    if stream.duration and stream.time_base:
        duration_s = float(stream.duration * stream.time_base)
    elif container.duration:
        duration_s = container.duration / av.time_base
    return max(1.0 / FRAMES_PER_S, duration_s / MOST_VIDEO_FRAMES)


def _sampled(container: InputContainer, stream: VideoStream, every_s: float) -> Iterator[Frame | None]:
    """Yield a frame whenever one is due, and None for every part that cannot be read."""
    if every_s >= KEY_FRAMES_ONLY_FROM_S:
        stream.codec_context.skip_frame = "NONKEY"
    due_s = -math.inf
    for index, decoded in enumerate(_decoded(container, stream)):
        if decoded is None:
            yield None
            continue
        at_s = decoded.time if decoded.pts is not None else index * _frame_s(stream)
        if at_s >= due_s or at_s < due_s - 2 * every_s:  # the second: the clock jumped back
            due_s = at_s + every_s
            yield Frame(_upright(decoded), index, max(0, round(at_s * 1000)))


def _decoded(container: InputContainer, stream: VideoStream) -> Iterator[VideoFrame | None]:
    """Yield every frame, and None for every packet that does not decode; decoding goes on after it."""
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets, None)
        except av.error.FFmpegError:
            yield None
            return
        if packet is None:
            return
        try:
            yield from packet.decode()
        except av.error.FFmpegError:
            yield None


def _frame_s(stream: VideoStream) -> float:
    return 1.0 / float(stream.average_rate) if stream.average_rate else 1.0 / 25.0


def _upright(decoded: VideoFrame) -> NDArray[np.uint8]:
    """Return the frame's pixels turned as the container says."""
    if decoded.width * decoded.height > MOST_PIXELS:
        raise Unreadable(Failure.TOO_MANY_PIXELS, decoded.width, decoded.height)
    pixels = decoded.to_ndarray(format="rgb24")
    turns = round(decoded.rotation / 90) % 4
    return np.ascontiguousarray(np.rot90(pixels, turns), np.uint8)
