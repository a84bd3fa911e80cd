"""Decode a picture file with several frames: animations with their times, documents page by page. In workers only."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFile

from app.worker.decode import DECODER_ERRORS, opened, refuse_unbearable, unheard_warnings, upright_rgb
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.moments import Moment
from app.worker.protocol import LONGEST_MS, MOST_FRAMES

_TIMED_FORMATS = ("GIF", "WEBP", "PNG", "AVIF")
_PAGES_DAMAGED_IN_A_ROW = 3


def frame_count(content: bytes) -> int:
    """Return how many frames or pages a picture file says that it has, reading no pixels.

    Raises Unreadable where the file is no picture that is opened here.
    """
    with opened(content) as picture, unheard_warnings():
        try:
            return max(1, int(getattr(picture, "n_frames", 1)))
        except DECODER_ERRORS:
            return 1


def picture_moments(content: bytes) -> Generator[Moment, None, Shortfall]:
    """Yield every frame of an animation, or every page of a document, in order; return what is missing.

    Frames of an animation carry the exact sum of the durations before them, and a frame whose pixels are those of the
    one before is a repeat. Pages have no time and are never repeats. A page that cannot be read, or is too large, is
    left out and said to be; an animation, whose frames build on each other, ends there. Raises Unreadable where nothing
    can be shown.
    """
    count, shortfall, has_any = frame_count(content), Shortfall.NONE, False
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    with opened(content) as picture:
        for moment in _walked(picture, min(count, MOST_FRAMES)):
            if moment is None:
                shortfall |= Shortfall.DAMAGED_WITHIN
                continue
            has_any = True
            yield moment
            del moment  # a large frame leaves no room for another beside it
    if not has_any:
        raise Unreadable(Failure.DAMAGED)
    return shortfall | (Shortfall.FRAMES_SKIPPED if count > MOST_FRAMES else Shortfall.NONE)


def _walked(picture: Image.Image, count: int) -> Iterator[Moment | None]:
    """Yield each frame in turn, and None for what cannot be read."""
    is_timed, elapsed_ms, damaged = picture.format in _TIMED_FORMATS, 0.0, 0
    before = b""
    for index in range(count):
        try:
            pixels, lasts_ms = _shown(picture, index)
            digest = _digest(pixels)
        except (*DECODER_ERRORS, Unreadable):
            yield None
            damaged += 1
            if is_timed or damaged == _PAGES_DAMAGED_IN_A_ROW:
                return
            continue
        is_repeat = is_timed and digest == before
        time_ms = min(round(elapsed_ms), LONGEST_MS) if is_timed else None
        yield Moment(index, time_ms, 0, index / count, is_repeat, partial(np.asarray, pixels))
        elapsed_ms, before, damaged = elapsed_ms + lasts_ms, digest, 0
        del pixels


def _shown(picture: Image.Image, index: int) -> tuple[NDArray[np.uint8], float]:
    """Return the pixels of one frame and for how many milliseconds it is shown."""
    with unheard_warnings():
        picture.seek(index)
        refuse_unbearable(picture)
        picture.load()
        return upright_rgb(picture), float(picture.info.get("duration") or 0)


def _digest(pixels: NDArray[np.uint8]) -> bytes:
    """Return by which two frames are told to be the same, without keeping either."""
    return hashlib.blake2b(np.ascontiguousarray(pixels).data, digest_size=32).digest() + repr(pixels.shape).encode()
