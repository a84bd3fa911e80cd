"""Videos: every container in order, and those that are cut, broken, or lie."""

from __future__ import annotations

import struct
from collections.abc import Iterator

import numpy as np

from app.worker.failures import Failure, Shortfall
from tests.hostile.specimen import Specimen, box
from tests.worker.clips import clip, remuxed
from tests.worker.pictures import shapes, sound

SIZE = (96, 64)
CUT = Shortfall.TRUNCATED
_CONTAINERS = {
    "h264.mp4": ("mp4", "libx264"), "h264.mov": ("mov", "libx264"), "hevc.mp4": ("mp4", "libx265"),
    "mpeg4.mp4": ("mp4", "mpeg4"), "h264.mkv": ("matroska", "libx264"), "vp8.webm": ("webm", "libvpx"),
    "vp9.webm": ("webm", "libvpx-vp9"), "mpeg4.avi": ("avi", "mpeg4"), "pictures.avi": ("avi", "mjpeg"),
    "mpeg1.mpg": ("mpeg", "mpeg1video"), "mpeg2.mpg": ("mpeg", "mpeg2video"), "mpeg2.ts": ("mpegts", "mpeg2video"),
    "phone.3gp": ("3gp", "mpeg4"), "media.wmv": ("asf", "wmv2"), "older.wmv": ("asf", "wmv1"),
    "flash.flv": ("flv", "flv"),
    "pictures.mov": ("mov", "mjpeg"), "lossless.mkv": ("matroska", "ffv1"), "old.avi": ("avi", "msmpeg4"),
}  # fmt: skip


def video(seconds: float = 1.0, form: str = "mp4", codec: str = "mpeg4", size: tuple[int, int] = SIZE) -> bytes:
    """A video of 25 frames a second whose picture moves to the right."""
    options = {"g": "5"} | ({"x265-params": "log-level=none"} if codec == "libx265" else {})
    pictures = (np.roll(shapes(*size), 2 * number, axis=1) for number in range(round(25 * seconds)))
    return clip(pictures, form=form, codec=codec, options=options)


def videos() -> Iterator[Specimen]:
    """Every specimen that is a video or was one."""
    for name, (form, codec) in _CONTAINERS.items():
        yield Specimen(name, video(1.0, form=form, codec=codec), size=SIZE)
    yield Specimen("h263.3gp", video(1.0, form="3gp", codec="h263", size=(176, 144)), size=(176, 144))
    yield Specimen("one-frame.mp4", video(0.04), size=SIZE, frames=1)
    yield from _cut()
    yield from _broken()
    yield from _lies()


def _cut() -> Iterator[Specimen]:
    for name, form, codec, why in (
        ("cut.avi", "avi", "mjpeg", CUT), ("cut.mkv", "matroska", "mpeg4", CUT),
        ("cut.ts", "mpegts", "mpeg2video", None), ("cut.mpg", "mpeg", "mpeg1video", None),
        ("cut.flv", "flv", "flv", None), ("cut.wmv", "asf", "wmv2", None),
    ):  # fmt: skip
        content = video(2.0, form=form, codec=codec)
        yield Specimen(name, content[: len(content) * 2 // 3], why, SIZE)
    whole = video(2.0)
    yield Specimen("no-index.mp4", whole[: whole.index(b"moov") - 4], Failure.NO_FRAMES)
    yield Specimen("head-alone.mp4", whole[:32], Failure.NO_FRAMES)
    yield Specimen("head-alone.mkv", video(1.0, form="matroska")[:64], Failure.NO_FRAMES)
    yield Specimen("head-alone.avi", video(1.0, form="avi")[:200], Failure.NO_FRAMES)


def _broken() -> Iterator[Specimen]:
    whole = video(2.0)
    random = np.random.default_rng(4)
    media = whole.index(b"mdat") + 4
    index = whole.index(b"moov") - 4
    yield Specimen(
        "noise-for-frames.mp4", whole[:media] + random.bytes(index - media) + whole[index:], Failure.NO_FRAMES
    )
    yield Specimen("zeros-for-frames.mp4", whole[:media] + bytes(index - media) + whole[index:], Failure.NO_FRAMES)
    yield Specimen("places-of-frames-lost.mp4", _overwritten(whole, b"stco", 8, random), Failure.NO_FRAMES)
    yield Specimen("sizes-of-frames-lost.mp4", _overwritten(whole, b"stsz", 12, random), Failure.NO_FRAMES)
    yield Specimen("sound-alone.mkv", sound(), Failure.NO_MOVING_PICTURE)
    yield Specimen(
        "no-tracks.mp4", box(b"ftyp", b"isom\0\0\2\0isom") + box(b"moov") + box(b"mdat"), Failure.NO_MOVING_PICTURE
    )
    yield Specimen(
        "some-frames-lost.avi",
        remuxed(video(2.0, form="avi", codec="mjpeg"), form="avi", without=(3, 4)),
        None,
        SIZE,
    )


def _overwritten(content: bytes, name: bytes, after: int, random: np.random.Generator) -> bytes:
    """The table of this name with noise in place of its numbers."""
    at = content.index(name)
    size = struct.unpack(">I", content[at - 4 : at])[0]
    start, end = at + 4 + after, at - 4 + size
    return content[:start] + random.bytes(end - start) + content[end:]


def _lies() -> Iterator[Specimen]:
    whole = video(1.0)
    at = whole.index(b"stts") + 8
    count = struct.pack(">I", 2**31 - 1)
    yield Specimen("lasts-for-ever.mp4", whole[: at + 8] + count + whole[at + 12 :], None, SIZE)
    yield Specimen("thousands-of-millions-of-times.mp4", whole[:at] + count + whole[at + 4 :], Failure.NO_FRAMES)
    at = whole.index(b"mp4v") + 28
    claim = struct.pack(">HH", 65_535, 65_535)
    yield Specimen("claims-65535-square.mp4", whole[:at] + claim + whole[at + 4 :], None)
    bitmap = bytearray(video(1.0, form="avi"))
    at = bitmap.index(b"strf") + 12
    bitmap[at : at + 8] = struct.pack("<ii", 60_000, 60_000)
    yield Specimen("claims-60000-square.avi", bytes(bitmap), None)
    outside = whole.replace(
        b"dref\0\0\0\0\0\0\0\x01\0\0\0\x0curl \0\0\0\x01", b"dref\0\0\0\0\0\0\0\x01\0\0\0\x0curl \0\0\0\0"
    )
    yield Specimen("frames-in-another-file.mov", outside, None, SIZE)
    yield Specimen("picture-as.mp4", b"\0\0\0\x08free" + bytes(64), Failure.NO_FRAMES)
    yield Specimen("boxes-in-boxes.mp4", box(b"ftyp", b"isom\0\0\2\0isom") + _nested(3000), Failure.NO_FRAMES)
    yield Specimen("matroska-of-no-length.mkv", b"\x1aE\xdf\xa3\x80" + bytes(500), Failure.NO_FRAMES)
    yield Specimen("matroska-without-end.mkv", b"\x1aE\xdf\xa3\x01" + b"\xff" * 7 + bytes(500), Failure.NO_FRAMES)
    yield Specimen("real-media.rm", b".RMF\0\0\0\x12" + bytes(200), Failure.FORMAT_NOT_ALLOWED)
    yield Specimen(
        "unknown-codec.avi", video(1.0, form="avi", codec="mjpeg").replace(b"MJPG", b"ZZZZ"), Failure.NO_FRAMES
    )


def _nested(depth: int) -> bytes:
    nested = b""
    for _ in range(depth):
        nested = box(b"moov", nested)
    return nested
