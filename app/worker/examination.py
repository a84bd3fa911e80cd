"""Examine one file inside a worker: bytes in, the bytes of a reply out. Never raises."""

from __future__ import annotations

import time
from collections.abc import Generator
from dataclasses import dataclass, field

from app.domain.case import MediaKind
from app.domain.face import Frame
from app.recognition.detect import detect
from app.recognition.pack import ModelPack
from app.worker.decode import picture_frames
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.protocol import MOST_FACES, Request, pack_examined, pack_failed
from app.worker.records import Sighting, records_of, sighting_of
from app.worker.video import video_frames

_SHARE_OF_BUDGET = 0.8
"""A worker stops looking at further frames when this much of the file's time is gone, and reports what it has."""


def reply_to(request: Request, content: bytes, pack: ModelPack) -> bytes:
    """Return the reply about one file, whatever the file does short of killing the process."""
    try:
        seen = _look(request, content, pack)
        faces = records_of(seen.sightings, pack)
    except Unreadable as reason:
        return pack_failed(request.media_id, reason.failure, reason.numbers)
    except MemoryError:
        return pack_failed(request.media_id, Failure.OUT_OF_MEMORY)
    except Exception as surprise:  # noqa: BLE001 - the worker's door: a file costs itself, never the run
        return pack_failed(request.media_id, Failure.UNEXPECTED, detail=type(surprise).__name__)
    return pack_examined(request.media_id, seen.size, seen.frames, seen.shortfall, faces)


@dataclass(slots=True)
class Seen:
    """What was seen of one file so far. `size` is (width, height) of its first frame, upright."""

    size: tuple[int, int] = (0, 0)
    frames: int = 0
    shortfall: Shortfall = Shortfall.NONE
    sightings: list[Sighting] = field(default_factory=list)


def frames_of(kind: MediaKind, content: bytes) -> Generator[Frame, None, Shortfall]:
    """Return the generator of the file's frames; raise Unreadable where there is nothing to decode."""
    if not content:
        raise Unreadable(Failure.EMPTY)
    if kind is MediaKind.OTHER:
        raise Unreadable(Failure.NOT_MEDIA)
    return picture_frames(content) if kind is MediaKind.PICTURE else video_frames(content)


def _look(request: Request, content: bytes, pack: ModelPack) -> Seen:
    stop_at = time.monotonic() + _SHARE_OF_BUDGET * request.budget_s
    frames, seen = frames_of(request.kind, content), Seen()
    while True:
        try:
            frame = next(frames)
        except StopIteration as end:
            seen.shortfall |= end.value
            break
        seen.frames += 1
        if seen.frames == 1:
            seen.size = (frame.pixels.shape[1], frame.pixels.shape[0])
        seen.sightings += [sighting_of(frame, face, pack) for face in detect(frame, pack, request.profile)]
        if len(seen.sightings) > MOST_FACES:
            seen.sightings, seen.shortfall = surest(seen.sightings), seen.shortfall | Shortfall.FACES_LEFT_OUT
        if time.monotonic() > stop_at and request.kind is MediaKind.VIDEO:
            seen.shortfall |= Shortfall.OUT_OF_TIME
            break
    return seen


def surest(sightings: list[Sighting]) -> list[Sighting]:
    """Return the faces with the highest detector scores, as many as one file may report, in the order they came."""
    by_score = sorted(range(len(sightings)), key=lambda index: -sightings[index].detected.detector_score)
    return [sightings[index] for index in sorted(by_score[:MOST_FACES])]
