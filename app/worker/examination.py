"""Examine one file inside a worker: bytes in, the bytes of a reply out. Never raises."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.domain.case import MediaKind
from app.domain.face import DetectedFace, Frame
from app.recognition.align import crop_for_people, encoder_chip
from app.recognition.detect import detect
from app.recognition.embed import embed
from app.recognition.pack import ModelPack
from app.recognition.quality import quality_of
from app.worker.decode import picture_frames
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.protocol import MOST_FACES, NO_TIME, Request, face_record, pack_examined, pack_failed
from app.worker.video import video_frames

_SHARE_OF_BUDGET = 0.8
"""A worker stops looking at further frames when this much of the file's time is gone, and reports what it has."""


def reply_to(request: Request, content: bytes, pack: ModelPack) -> bytes:
    """Return the reply about one file, whatever the file does short of killing the process."""
    try:
        seen = _look(request, content, pack)
    except Unreadable as reason:
        return pack_failed(request.media_id, reason.failure, reason.numbers)
    except MemoryError:
        return pack_failed(request.media_id, Failure.OUT_OF_MEMORY)
    except Exception as surprise:  # noqa: BLE001 - the worker's door: a file costs itself, never the run
        return pack_failed(request.media_id, Failure.UNEXPECTED, detail=type(surprise).__name__)
    return pack_examined(request.media_id, seen.size, seen.frames, seen.shortfall, seen.faces)


@dataclass(frozen=True, slots=True)
class _Seen:
    size: tuple[int, int]
    frames: int
    shortfall: Shortfall
    faces: NDArray[np.void]


def frames_of(kind: MediaKind, content: bytes) -> Generator[Frame, None, Shortfall]:
    """Return the generator of the file's frames; raise Unreadable where there is nothing to decode."""
    if not content:
        raise Unreadable(Failure.EMPTY)
    if kind is MediaKind.OTHER:
        raise Unreadable(Failure.NOT_MEDIA)
    return picture_frames(content) if kind is MediaKind.PICTURE else video_frames(content)


def _look(request: Request, content: bytes, pack: ModelPack) -> _Seen:
    stop_at = time.monotonic() + _SHARE_OF_BUDGET * request.budget_s
    frames, shortfall = frames_of(request.kind, content), Shortfall.NONE
    size, count = (0, 0), 0
    faces = np.empty(0, face_record(pack.manifest.dimension))
    while True:
        try:
            frame = next(frames)
        except StopIteration as end:
            shortfall |= end.value
            break
        count += 1
        size = size if count > 1 else (frame.pixels.shape[1], frame.pixels.shape[0])
        faces = np.concatenate((faces, records_of(frame, detect(frame, pack), pack)))
        if len(faces) > MOST_FACES:
            faces, shortfall = _surest(faces), shortfall | Shortfall.FACES_LEFT_OUT
        if time.monotonic() > stop_at and request.kind is MediaKind.VIDEO:
            shortfall |= Shortfall.OUT_OF_TIME
            break
    return _Seen(size, count, shortfall, faces)


def records_of(frame: Frame, found: list[DetectedFace], pack: ModelPack) -> NDArray[np.void]:
    """Return the faces found in one frame as they go over the wire: measured, embedded, cropped for people."""
    found = found[:MOST_FACES]
    records = np.zeros(len(found), face_record(pack.manifest.dimension))
    chips = [encoder_chip(frame, face, pack.manifest.input_px) for face in found]
    records["vector"] = embed(chips, pack)
    records["frame_index"] = frame.index
    records["frame_time_ms"] = NO_TIME if frame.time_ms is None else frame.time_ms
    for record, face, chip in zip(records, found, chips, strict=True):
        box, quality = face.box, quality_of(face, chip)
        record["box"] = (box.left, box.top, box.width, box.height)
        record["score"] = face.detector_score
        record["landmarks"] = face.landmarks
        record["quality"] = (
            quality.inter_eye_px,
            quality.sharpness,
            quality.brightness,
            quality.contrast,
            quality.roll_deg,
        )
        record["crop"] = crop_for_people(frame, face).pixels
    return records


def _surest(faces: NDArray[np.void]) -> NDArray[np.void]:
    """Return the faces with the highest detector scores, still in the order of their frames."""
    kept = np.sort(np.argsort(-faces["score"], kind="stable")[:MOST_FACES])
    return faces[kept]
