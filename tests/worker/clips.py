"""Clips whose every frame says its own number in black and white blocks, so that numbers and times can be checked."""

from __future__ import annotations

import io
from collections.abc import Generator, Iterable, Sequence
from fractions import Fraction
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from app.worker.failures import Shortfall
from app.worker.moments import Moment
from tests.worker.pictures import shapes

Pixels = NDArray[np.uint8]
SIZE = (192, 128)
_BITS = 12
_BLOCK_PX = 16


def numbered(number: int, ground: Pixels | None = None) -> Pixels:
    """A picture that carries `number` in a row of twelve blocks along its lower edge, as a Gray code: one of them
    changes from each frame to the next, which is no change of scene."""
    pixels = (shapes(*SIZE) if ground is None else ground).copy()
    code = number ^ number >> 1
    for bit in range(_BITS):
        left = bit * _BLOCK_PX
        pixels[-_BLOCK_PX:, left : left + _BLOCK_PX] = 235 if code >> bit & 1 else 20
    return pixels


def number_of(pixels: Pixels) -> int:
    """The number that a decoded picture carries."""
    row = pixels[-_BLOCK_PX + 4 : -4].mean(axis=(0, 2))
    number = 0
    for bit in reversed(range(_BITS)):
        is_lit = bool(row[bit * _BLOCK_PX + 4 : (bit + 1) * _BLOCK_PX - 4].mean() > 128)
        number = number << 1 | (is_lit ^ number & 1)
    return number


def clip(
    pictures: Iterable[Pixels],
    rate: int = 25,
    form: str = "mp4",
    codec: str = "libx264",
    stamps_ms: Sequence[int] | None = None,
    options: dict[str, str] | None = None,
) -> bytes:
    """A video of `pictures`, at `rate` or at the times in `stamps_ms`, with the encoder's `options`."""
    into = io.BytesIO()
    with av.open(into, "w", format=form) as container:
        stream: Any = container.add_stream(codec, rate=rate, options={"threads": "1", **(options or {})})
        stream.codec_context.thread_count = 1
        for number, pixels in enumerate(pictures):
            frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
            if number == 0:
                stream.width, stream.height = frame.width, frame.height
                stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
                if stamps_ms:
                    stream.codec_context.time_base = Fraction(1, 1000)
            if stamps_ms:
                frame.pts, frame.time_base = stamps_ms[number], Fraction(1, 1000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return into.getvalue()


def remuxed(content: bytes, later_by_s: float = 0.0, form: str = "mp4", without: Iterable[int] = ()) -> bytes:
    """The same packets in a new container, every stamp `later_by_s` later, those numbered in `without` damaged."""
    into, lost = io.BytesIO(), set(without)
    with av.open(io.BytesIO(content), "r") as source, av.open(into, "w", format=form) as target:
        stream: Any = target.add_stream_from_template(source.streams.video[0])
        for number, packet in enumerate(source.demux(source.streams.video[0])):
            if packet.dts is None or packet.pts is None:
                continue
            offset = round(later_by_s / (packet.time_base or Fraction(1)))
            written: Any = packet
            if number in lost:
                written = av.Packet(np.random.default_rng(number).bytes(packet.size))
                written.is_keyframe, written.time_base, written.duration = False, packet.time_base, packet.duration
            written.pts, written.dts, written.stream = packet.pts + offset, packet.dts + offset, stream
            target.mux(written)
    return into.getvalue()


def all_of(moments: Generator[Moment, None, Shortfall]) -> tuple[list[Moment], Shortfall]:
    """Every moment, and what is missing."""
    seen = []
    while True:
        try:
            seen.append(next(moments))
        except StopIteration as end:
            return seen, end.value
