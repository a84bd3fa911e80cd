"""Decode one frame for a person to see: no faces are looked for, and it comes back no larger than a screen needs it.

Runs in worker processes only. Never raises.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from app.worker.failures import Failure, Unreadable
from app.worker.one_frame import one_frame
from app.worker.pieces import Content
from app.worker.protocol import MOST_SHOWN_PX, NO_TIME, Request, pack_failed, pack_shown


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
    found = one_frame(request, content)
    height, width = (found.reduction * side for side in found.frame.pixels.shape[:2])
    part = (found.left_px, found.top_px, width, height)
    time_ms = NO_TIME if found.frame.time_ms is None else found.frame.time_ms
    return pack_shown(request.media_id, found.size, part, time_ms, found.shortfall, _small(found.frame.pixels))


def _small(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    share = MOST_SHOWN_PX / max(height, width)
    if share >= 1.0:
        return pixels
    size = (max(1, round(share * width)), max(1, round(share * height)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
