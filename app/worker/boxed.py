"""Examine one box that a person drew on a frame: aligned, measured and embedded as any face. In workers only.

Never raises.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from app.domain.drawing import LEAST_INSIDE, share_inside
from app.domain.face import Box, DetectedFace
from app.recognition.detection.drawn import face_in, face_on
from app.recognition.pack import ModelPack
from app.worker.failures import Failure, Unreadable
from app.worker.look import in_the_whole
from app.worker.one_frame import one_frame
from app.worker.pieces import Content
from app.worker.protocol import Drawn, Request, pack_examined, pack_failed
from app.worker.records import records_of, sighting_of
from app.worker.stills import Still


def boxed_reply(request: Request, content: Content | None, pack: ModelPack) -> bytes:
    """Return the reply about a file with the one face in the box, or with none where no points were found in it."""
    if content is None:
        return pack_failed(request.media_id, Failure.OUT_OF_MEMORY)
    try:
        return _examined(request, content, pack)
    except Unreadable as reason:
        return pack_failed(request.media_id, reason.failure, reason.numbers)
    except MemoryError:
        return pack_failed(request.media_id, Failure.OUT_OF_MEMORY)
    except Exception as surprise:  # noqa: BLE001 - the worker's door
        return pack_failed(request.media_id, Failure.UNEXPECTED, detail=type(surprise).__name__)


def _examined(request: Request, content: Content, pack: ModelPack) -> bytes:
    shown = one_frame(request, content)
    face = _face(request.drawn, shown, pack) if request.drawn is not None else None
    sightings = []
    if face is not None:
        sighting = sighting_of(shown.frame, face, pack)
        sightings = [replace(sighting, detected=in_the_whole(face, shown))]
    return pack_examined(request.media_id, shown.size, 1, shown.shortfall, records_of(sightings, pack))


def _face(drawn: Drawn, shown: Still, pack: ModelPack) -> DetectedFace | None:
    """Return the face in what is decoded of the frame; raise Unreadable where the box does not lie in it."""
    if share_inside(drawn.box, shown.size) < LEAST_INSIDE:
        raise Unreadable(Failure.BOX_OUTSIDE, *shown.size)
    times, corner = shown.reduction, np.array([shown.left_px, shown.top_px], np.float64)
    left, top, right, bottom = (
        (side - start) / times
        for side, start in (
            (drawn.box.left, corner[0]),
            (drawn.box.top, corner[1]),
            (drawn.box.left + drawn.box.width, corner[0]),
            (drawn.box.top + drawn.box.height, corner[1]),
        )
    )
    box = Box(round(left), round(top), max(1, round(right - left)), max(1, round(bottom - top)))
    if drawn.five is None:
        return face_in(shown.frame.pixels, box, pack)
    points = (np.array(drawn.five, np.float64) - corner - (times - 1) / 2) / times
    return face_on(points)
