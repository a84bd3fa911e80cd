"""Examine one file inside a worker: bytes in, the bytes of a reply out. Never raises."""

from __future__ import annotations

from app.domain.case import MediaKind
from app.domain.examination import Profile
from app.recognition.pack import ModelPack
from app.worker.animation import frame_count
from app.worker.decode import still
from app.worker.failures import Failure, Unreadable
from app.worker.footage import footage
from app.worker.protocol import Request, pack_examined, pack_failed
from app.worker.records import Seen, records_of


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


def _look(request: Request, content: bytes, pack: ModelPack) -> Seen:
    """Look for faces in the whole file; raise Unreadable where there is nothing to decode."""
    if not content:
        raise Unreadable(Failure.EMPTY)
    if request.kind is MediaKind.OTHER:
        raise Unreadable(Failure.NOT_MEDIA)
    if request.kind is MediaKind.VIDEO or frame_count(content) > 1:
        return footage(request, content, pack)
    return _look_at_still(content, pack, request.profile)


def _look_at_still(content: bytes, pack: ModelPack, profile: Profile) -> Seen:
    frame, shortfall = still(content)
    seen = Seen(shortfall=shortfall)
    seen.keep(seen.look_at(frame, pack, profile))
    return seen
