"""Test material: plain shapes in every format, small videos, and files that mean harm. No photograph of anyone."""

from __future__ import annotations

import io
import struct
import zlib
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]


def shapes(width: int = 96, height: int = 64) -> Pixels:
    """A picture with no symmetry: a colour ramp, a red block at the top left, a blue one at the bottom right."""
    across = np.linspace(40, 200, width, dtype=np.uint8)
    down = np.linspace(60, 180, height, dtype=np.uint8)
    pixels = np.empty((height, width, 3), np.uint8)
    pixels[..., 0], pixels[..., 1], pixels[..., 2] = across[None, :], down[:, None], 90
    pixels[: height // 4, : width // 4] = (250, 10, 10)
    pixels[-height // 4 :, -width // 8 :] = (10, 10, 250)
    return pixels


def encoded(pixels: Pixels, form: str = "PNG", **options: Any) -> bytes:
    """The picture as a file's bytes."""
    into = io.BytesIO()
    Image.fromarray(pixels).save(into, form, **options)
    return into.getvalue()


def claimed_png(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be `width` × `height`."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(64))) + chunk(b"IEND", b"")
    )


def video(
    seconds: float = 2.0,
    rate: int = 10,
    form: str = "mp4",
    codec: str = "mpeg4",
    size: tuple[int, int] = (96, 64),
    every: int = 12,
) -> bytes:
    """A video whose red block at the top left brightens with time; a key frame every `every` frames."""
    into = io.BytesIO()
    with av.open(into, "w", format=form) as container:
        stream: Any = container.add_stream(codec, rate=rate)
        stream.width, stream.height, stream.pix_fmt = *size, "yuvj420p" if codec == "mjpeg" else "yuv420p"
        stream.gop_size = every
        for number in range(round(seconds * rate)):
            pixels = shapes(*size)
            pixels[: size[1] // 4, : size[0] // 4] = (min(255, 100 + number), 10, 10)
            frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return into.getvalue()


def sound() -> bytes:
    """A file that holds sound alone."""
    into = io.BytesIO()
    with av.open(into, "w", format="matroska") as container:
        stream: Any = container.add_stream("pcm_s16le", rate=8000)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 8000), np.int16), format="s16", layout="mono")
        frame.sample_rate = 8000
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return into.getvalue()


def video_of(pixels: Pixels, seconds: float, rate: int = 10, form: str = "mp4", codec: str = "mpeg4") -> bytes:
    """A video that shows one picture all the time."""
    into = io.BytesIO()
    with av.open(into, "w", format=form) as container:
        stream: Any = container.add_stream(codec, rate=rate)
        stream.height, stream.width, stream.pix_fmt, stream.bit_rate = *pixels.shape[:2], "yuv420p", 4_000_000
        for _ in range(round(seconds * rate)):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="rgb24")))
        container.mux(stream.encode(None))
    return into.getvalue()
