"""Reveal: show the whole frame that a face was found in, for as long as a person holds a key, with a reason on record.

The bytes are read from the exhibit, shown to be those that were taken in, and decoded by a process of its own. What
comes back lies in memory alone. It is on record before anybody sees it, and again when it is gone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NoReturn

from app.domain.audit import Fact, Operation
from app.domain.case import MediaKind
from app.domain.drawing import FramePlace
from app.domain.errors import Cancelled, EvidenceChanged
from app.domain.examination import Failed
from app.domain.face import Box, Face, FaceState
from app.domain.ids import FaceId, MediaId
from app.domain.policy import Function
from app.domain.progress import IsCancelled, never
from app.domain.reveal import ShownFrame
from app.domain.statement import stated
from app.service.cases import act_in, current_case, refuse_elsewhere
from app.service.permission import require
from app.service.waiting import item_of
from app.store import Reader, Unit
from app.worker.pool import WorkerPool
from app.worker.protocol import NO_INDEX


@dataclass(frozen=True, slots=True)
class Revealed:
    """One frame that is being shown: whose, why, and the number of the entry that says so. `box` is the face in it.

    `place` is where it is, `known` are the other faces of the case in it.

    Neither face nor box where a file was opened for itself, because no face was found in it.
    """

    face_id: FaceId | None
    media_id: MediaId
    reason: str
    frame: ShownFrame
    box: Box | None
    sequence: int
    place: FramePlace
    known: tuple[Box, ...] = ()


def checked_reason(reason: str) -> str:
    """Return a reason without outer blanks, or raise NotRecorded where there is none."""
    return stated(reason, "A whole frame is shown for a reason that is on record. Nothing was shown; say why.")


def reveal_frame(
    unit: Unit, pool: WorkerPool, face_id: FaceId, reason: str, is_cancelled: IsCancelled = never
) -> Revealed:
    """Return the frame that a face was found in, once that is on record.

    Raises NotRecorded without a reason, NotAllowed, NotFound, EvidenceChanged where the file is not where it was or not
    what it was (which goes on record, too), KnownError where it cannot be decoded, and Cancelled where nobody waits for
    it any more; then nothing was seen.
    """
    why = checked_reason(reason)
    act_in(unit, "reveal frame", Operation.CONSULTATION, why)
    with unit.reading() as reader:
        face = reader.faces.get(face_id)
    place = FramePlace(face.media_id, face.frame_index, face.frame_time_ms)
    return _revealed(unit, pool, place, why, is_cancelled, face)


def reveal_place(
    unit: Unit, pool: WorkerPool, place: FramePlace, reason: str, is_cancelled: IsCancelled = never
) -> Revealed:
    """Return one frame of a file, likewise: of one in which no face was found, or at another moment of a video.

    Raises NotAllowed, too, where the policy does not let this person open moving pictures.
    """
    act_in(unit, "reveal frame", Operation.CONSULTATION)
    with unit.reading() as reader:
        kind = reader.media.get(place.media_id).kind
    if kind is MediaKind.VIDEO:
        require(unit, Function.VIDEO)
    return _revealed(unit, pool, place, checked_reason(reason), is_cancelled, None)


def _revealed(
    unit: Unit, pool: WorkerPool, place: FramePlace, why: str, is_cancelled: IsCancelled, face: Face | None
) -> Revealed:
    act, case = act_in(unit, "reveal frame", Operation.CONSULTATION, why), current_case(unit)
    whose: dict[str, Fact] = {} if face is None else {"face": face.id}
    item = item_of(unit, place.media_id, is_cancelled)
    if isinstance(item, Failed):
        _refuse(unit, whose, item, why)
    index = NO_INDEX if place.frame_index is None else place.frame_index
    try:
        shown = pool.show_frame(item, index, place.time_ms, is_cancelled)
        if not isinstance(item.content, bytes):
            item.content.refuse_if_changed()
    except EvidenceChanged as changed:
        _refuse(unit, whose, Failed(place.media_id, str(changed)), why)
    if is_cancelled():
        shown.forget()
        raise Cancelled("The key was released before the frame was there. Nothing was shown.")
    there = place if place.frame_index is not None else replace(place, time_ms=shown.time_ms)
    with unit.unit_of_work(act) as work:
        refuse_elsewhere(work, case)
        work.note(**whose, media=place.media_id, frame=place.frame_index, time_ms=there.time_ms)
        sequence = work.unit_rows.sequence or 0
        others = _others(work, there, face)
    box = None if face is None else face.box
    return Revealed(None if face is None else face.id, place.media_id, why, shown, box, sequence, there, others)


def _others(reader: Reader, place: FramePlace, face: Face | None) -> tuple[Box, ...]:
    """Return where other faces of the case lie in a frame, but for those that were said to be none."""
    by_time = place.frame_index is None
    here = [
        other
        for other in reader.faces.all(media_id=place.media_id)
        if (other.frame_time_ms == place.time_ms if by_time else other.frame_index == place.frame_index)
    ]
    itself = None if face is None else face.id
    return tuple(other.box for other in here if other.id != itself and other.state is not FaceState.NOT_A_FACE)


def end_reveal(unit: Unit, revealed: Revealed, seconds: float) -> None:
    """Put on record that a frame is gone again, and for how long it was seen; 0 where it came too late to be seen."""
    with unit.unit_of_work(act_in(unit, "hide frame", Operation.CONSULTATION, revealed.reason)) as work:
        whose: dict[str, Fact] = {} if revealed.face_id is None else {"face": revealed.face_id}
        work.note(**whose, media=revealed.media_id, revealed=revealed.sequence, seconds=round(seconds, 1))


def _refuse(unit: Unit, whose: dict[str, Fact], failed: Failed, why: str) -> NoReturn:
    """Put on record that a file is not what was taken in, so that no frame of it is shown; raise EvidenceChanged."""
    with unit.unit_of_work(act_in(unit, "refuse reveal", Operation.CONSULTATION, why)) as work:
        work.note(**whose, media=failed.media_id, reason=failed.reason)
    shown = f"face {whose['face']}" if whose else f"file {failed.media_id}"
    raise EvidenceChanged(f"The frame of {shown} was not shown. {failed.reason}")
