"""Examine files inside a worker: bytes in, the bytes of a reply out. Never raises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np

from app.domain.case import MediaKind
from app.recognition.pack import ModelPack
from app.worker.decode import day_of_capture
from app.worker.failures import Failure, Shortfall, Unreadable
from app.worker.footage import footage
from app.worker.lengths import is_cut_short
from app.worker.look import look_at_still
from app.worker.one_frame import has_frames
from app.worker.pieces import Content
from app.worker.protocol import Request, pack_examined, pack_failed
from app.worker.records import Seen, records_of

Looked: TypeAlias = Seen | bytes
"""What was seen of a file, its faces not yet embedded, or the reply that says why nothing was."""


def reply_to(request: Request, content: Content, pack: ModelPack) -> bytes:
    """Return the reply about one file, whatever the file does short of killing the process."""
    return replies_to([(request, looked_at(request, content, pack))], pack)[0]


def looked_at(request: Request, content: Content | None, pack: ModelPack) -> Looked:
    """Look for faces in one file; `content` is None where there was no memory for it."""
    if content is None:
        return pack_failed(request.media_id, Failure.OUT_OF_MEMORY)
    try:
        return _look(request, content, pack)
    except Unreadable as reason:
        return pack_failed(request.media_id, reason.failure, reason.numbers)
    except MemoryError:
        return pack_failed(request.media_id, Failure.OUT_OF_MEMORY)
    except Exception as surprise:  # noqa: BLE001 - the worker's door: a file costs itself, never the run
        return pack_failed(request.media_id, Failure.UNEXPECTED, detail=type(surprise).__name__)


def replies_to(files: Sequence[tuple[Request, Looked]], pack: ModelPack) -> list[bytes]:
    """Embed the faces of several files together and return the reply about each, in their order."""
    seen = [looked for _, looked in files if isinstance(looked, Seen)]
    try:
        records = records_of([sighting for one in seen for sighting in one.sightings], pack)
    except Exception as surprise:  # noqa: BLE001 - the worker's door, and it may be one file's faces alone
        if len(files) > 1:
            return [reply for file in files for reply in replies_to([file], pack)]
        failure = Failure.OUT_OF_MEMORY if isinstance(surprise, MemoryError) else Failure.UNEXPECTED
        return [pack_failed(files[0][0].media_id, failure, detail=type(surprise).__name__)]
    ends = np.cumsum([len(one.sightings) for one in seen])
    faces = iter(np.split(records, ends[:-1])) if seen else iter(())
    return [
        pack_examined(
            *(request.media_id, looked.size, looked.frames, looked.shortfall, next(faces)),
            *(looked.taken_on, looked.hashed),
        )
        if isinstance(looked, Seen)
        else looked
        for request, looked in files
    ]


def _look(request: Request, content: Content, pack: ModelPack) -> Seen:
    """Look for faces in the whole file; raise Unreadable where there is nothing to decode."""
    if not content:
        raise Unreadable(Failure.EMPTY)
    if request.kind is MediaKind.OTHER:
        raise Unreadable(Failure.NOT_MEDIA)
    if request.kind is MediaKind.VIDEO or not isinstance(content, bytes) or has_frames(content):
        seen = footage(request, content, pack)
        if is_cut_short(content):
            seen.shortfall |= Shortfall.TRUNCATED
    else:
        seen = look_at_still(content, pack, request.profile)
    if request.kind is MediaKind.PICTURE and isinstance(content, bytes):
        seen.taken_on = day_of_capture(content)
    return seen
