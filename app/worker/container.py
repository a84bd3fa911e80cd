"""Open a video's bytes with every door closed but its own, and survey its packets. Runs in worker processes only.

PyAV on bytes alone would follow playlists to other files and addresses; with both lists closed it opens nothing but
the containers named here, and nothing but the bytes at hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

import av
import numpy as np
from numpy.typing import NDArray

from app.domain.case import MediaKind
from app.worker.decode import MOST_PIXELS
from app.worker.failures import Failure, Unreadable
from app.worker.pieces import Content, as_file
from app.worker.protocol import MOST_SIDE_PX
from app.worker.sampling import Survey
from app.worker.sniff import HEAD_BYTES, kind_of

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.video.stream import VideoStream

_CLOSED = {
    "protocol_whitelist": "none",
    "format_whitelist": "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpeg,mpegts,mpegvideo,asf,flv,ogg",
}
_NOT_ALLOWED = (av.error.DemuxerNotFoundError, av.error.ProtocolNotFoundError, av.error.ArgumentError)
_USUAL_RATE = 25.0
_HIGHEST_RATE = 240.0
_DEEPEST_REORDERING = 32


def opened(content: Content) -> InputContainer:
    """Return the container; raise Unreadable where it is none, or of a kind that could reach for other files."""
    try:
        return av.open(as_file(content), "r", options=_CLOSED, metadata_errors="replace")
    except _NOT_ALLOWED:
        raise Unreadable(Failure.FORMAT_NOT_ALLOWED) from None
    except (av.error.FFmpegError, ValueError):
        is_video = kind_of(content[:HEAD_BYTES]) is MediaKind.VIDEO
        raise Unreadable(Failure.NO_FRAMES if is_video else Failure.NOT_MEDIA) from None


def moving_picture(container: InputContainer) -> VideoStream:
    """Return the first video stream, to be decoded on one thread; raise Unreadable where there is none to decode."""
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


def packets(container: InputContainer, stream: VideoStream) -> Iterator[Packet[VideoStream] | None]:
    """Yield the stream's packets in the order in which they are decoded, and None where they can be read no further.

    PyAV stumbles over a stream that it did not know when the file was opened, such as sound that begins late in a
    recording. Reading goes on behind it.
    """
    found, has_stumbled = container.demux(stream), False
    while True:
        try:
            packet = next(found, None)
        except (av.error.FFmpegError, IndexError) as why:
            if has_stumbled or not isinstance(why, IndexError):
                yield None
                return
            found, has_stumbled = container.demux(stream), True
            continue
        if packet is None:
            return
        has_stumbled = False
        yield packet


def is_shown(packet: Packet[VideoStream]) -> bool:
    """Tell whether a packet holds a frame that people see: not the end mark, nor what an edit list cuts away."""
    return packet.size > 0 and not packet.is_discard


def start_s(container: InputContainer, stream: VideoStream) -> float:
    """Return the time at which the file begins, sound or picture, from which players and FFmpeg count."""
    begins = (
        _seconds(container.start_time, 1.0 / av.time_base),
        _seconds(stream.start_time, float(stream.time_base or 0)),
    )
    return next((known for known in begins if known is not None), 0.0)


def _seconds(stamp: int | None, unit_s: float) -> float | None:
    return None if stamp is None else stamp * unit_s


def frame_s(stream: VideoStream) -> float:
    """Return how long one frame lasts by the file's own word, within reason."""
    rate = float(stream.average_rate or _USUAL_RATE)
    return 1.0 / min(max(rate, 1.0), _HIGHEST_RATE)


def survey(content: Content) -> Survey:
    """Read all packets of a video once without decoding any: the header's word for its length is not believed."""
    with opened(content) as container:
        stream = moving_picture(container)
        stamps: list[tuple[int | None, int | None, bool]] = [
            (packet.pts, packet.dts, packet.is_keyframe)
            for packet in packets(container, stream)
            if packet is not None and is_shown(packet)
        ]
        times = _times_s([stamp[:2] for stamp in stamps], container, stream)
        pixels = stream.codec_context.width * stream.codec_context.height
        is_key = np.array([stamp[2] for stamp in stamps], np.bool_)
        if times is None or not _is_orderly(times, is_key, [stamp[1] for stamp in stamps]):
            guessed = np.arange(len(stamps), dtype=np.float64) * frame_s(stream)
            return Survey(guessed, is_key, is_orderly=False, frame_pixels=pixels)
        return Survey(times, is_key, is_orderly=True, frame_pixels=pixels)


def _times_s(
    stamps: list[tuple[int | None, int | None]], container: InputContainer, stream: VideoStream
) -> NDArray[np.float64] | None:
    """Return when each packet is shown or, where the file does not say, when it is decoded; None where neither is."""
    origin_s, unit_s = start_s(container, stream), float(stream.time_base or 0)
    for column in zip(*stamps, strict=True):
        if all(stamp is not None for stamp in column):
            return np.array(column, np.float64) * unit_s - origin_s
    return None


def _is_orderly(times_s: NDArray[np.float64], is_key: NDArray[np.bool_], decoded_at: list[int | None]) -> bool:
    """Tell whether times lie in order but for the reordering that compression needs.

    That reorders neither key frames nor the stamps of decoding: where those go back, the clock has jumped.
    """
    known = [stamp for stamp in decoded_at if stamp is not None]
    if bool((np.diff(times_s[is_key]) <= 0).any()) or any(later < stamp for stamp, later in pairwise(known)):
        return False
    order = np.argsort(times_s, kind="stable")
    moved = int(np.abs(order - np.arange(len(order))).max(initial=0))
    return moved <= _DEEPEST_REORDERING and bool((np.diff(times_s[order]) > 0).all())
