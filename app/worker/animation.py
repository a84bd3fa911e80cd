"""Decode a picture file with several frames: animations with their times, documents page by page. In workers only."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import numpy as np
from PIL import Image, ImageFile

from app.domain.face import Frame
from app.worker.decode import DECODER_ERRORS, opened, still, unheard_warnings, upright_rgb
from app.worker.failures import Failure, Shortfall, Unreadable

MOST_PICTURE_FRAMES = 16
"""How many frames of an animation or pages of a document are looked at, spread evenly."""
MOST_FRAMES_COUNTED = 2_000
_TIMED_FORMATS = ("GIF", "WEBP", "PNG", "AVIF")


def frame_count(content: bytes) -> int:
    """Return how many frames or pages a picture file says that it has, reading no pixels; Unreadable as for a still."""
    with opened(content) as picture, unheard_warnings():
        try:
            return max(1, int(getattr(picture, "n_frames", 1)))
        except DECODER_ERRORS:
            return 1


def picture_frames(content: bytes) -> Generator[Frame, None, Shortfall]:
    """Yield the upright frames of one picture file: one, or up to 16 of an animation; return what is missing.

    Raises Unreadable with the reason where nothing can be shown.
    """
    count = frame_count(content)
    indices = _sampled(min(count, MOST_FRAMES_COUNTED))
    shortfall = Shortfall.FRAMES_SKIPPED if count > len(indices) else Shortfall.NONE
    if len(indices) == 1:
        frame, missing = still(content)
        yield frame
        return shortfall | missing
    return shortfall | (yield from _animation(content, indices))


def _sampled(count: int) -> list[int]:
    """Return the indices of the frames to look at: all, or evenly spread."""
    if count <= MOST_PICTURE_FRAMES:
        return list(range(max(1, count)))
    return sorted({round(place) for place in np.linspace(0, count - 1, MOST_PICTURE_FRAMES)})


def _animation(content: bytes, indices: list[int]) -> Generator[Frame, None, Shortfall]:
    """Yield the frames at `indices`; a frame that cannot be read is left out, and said to be."""
    shortfall, shown = Shortfall.NONE, 0
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    with opened(content) as picture:
        frames = _each(picture, indices)
        while True:
            try:
                frame = next(frames, None)
            except DECODER_ERRORS:
                shortfall |= Shortfall.DAMAGED_WITHIN
                break
            if frame is None:
                break
            shown += 1
            yield frame
    if not shown:
        raise Unreadable(Failure.DAMAGED)
    return shortfall


def _each(picture: Image.Image, indices: list[int]) -> Iterator[Frame]:
    """Walk through the frames in order, adding up their durations; pages of a document have no time."""
    is_timed, elapsed_ms, wanted = picture.format in _TIMED_FORMATS, 0.0, set(indices)
    for index in range(indices[-1] + 1):
        with unheard_warnings():
            picture.seek(index)
            pixels = upright_rgb(picture) if index in wanted else None
        if pixels is not None:
            yield Frame(pixels, index, int(elapsed_ms) if is_timed else None)
        elapsed_ms += float(picture.info.get("duration") or 0)
