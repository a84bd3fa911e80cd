"""Draw: add a face that the detector missed, in a box that a person drew on a frame; marked as manual for ever.

The bytes are read from the exhibit, shown to be those that were taken in, and opened by a process of its own, which
aligns, measures and embeds the face as any other.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import NoReturn

from app.domain.audit import Act, Fact, Operation
from app.domain.case import MediaItem, MediaKind, MediaState
from app.domain.drawing import LEAST_EYES_PX, Dots, Drawing, DrawnBox, FramePlace, PointsBy, too_small
from app.domain.errors import Cancelled, EvidenceChanged, NoFaceFound, NotAllowed, NotFound
from app.domain.examination import Examined, Failed
from app.domain.face import Box, Face, FaceState, FoundFace
from app.domain.ids import FaceId, MediaId
from app.domain.person import Decision
from app.domain.policy import Function
from app.domain.progress import IsCancelled, never
from app.domain.statement import stated
from app.service.cases import act_in, current_case, refuse_elsewhere
from app.service.crops import as_jpeg
from app.service.known_faces import LEAST_OVERLAP, LEAST_SHARED_DRAWN, is_taken_back, shared_place
from app.service.permission import require
from app.service.person_decisions import ignore_faces
from app.service.waiting import item_of
from app.store import Unit, Work
from app.worker.pool import WorkerPool

_OPENED = frozenset({MediaState.EXAMINED, MediaState.PARTIAL, MediaState.FAILED})


@dataclass(frozen=True, slots=True)
class LookedInBox:
    """Where the engine sees the eyes and the nose in a box; None where it trusts none, and a person is to say it."""

    place: FramePlace
    dots: Dots | None


def look_in_box(
    unit: Unit, pool: WorkerPool, drawn: DrawnBox, reason: str, is_cancelled: IsCancelled = never
) -> LookedInBox:
    """Return where the engine sees the eyes and the nose in a box of a frame; nothing is kept. On record.

    Raises as draw_face does, but for a face that is there already and for points that are not found.
    """
    act, item = _begun(unit, drawn, reason, "look in box", Operation.CONSULTATION)
    found = _examined(unit, pool, replace(drawn, dots=None), item, act, is_cancelled)
    face = found.faces[0] if found.faces else None
    with unit.unit_of_work(act) as work:
        _note(work, drawn, face)
        work.note(found=face is not None)
    dots = None if face is None else Dots.of_landmarks(face.detected.landmarks)
    return LookedInBox(_place(drawn.place, face), dots)


def draw_face(unit: Unit, pool: WorkerPool, drawn: DrawnBox, reason: str, is_cancelled: IsCancelled = never) -> Face:
    """Add the face in a box that a person drew on a frame, and return it; on record with the reason as purpose.

    It is aligned on the dots or, without them, where the engine sees eyes and nose. Raises NotRecorded without a
    reason, NotAllowed where the policy does not let this person examine, where the face is too small or there already,
    or the file was never opened, NoFaceFound where no points are found, EvidenceChanged where the file is not where it
    was or not what it was (on record, too), KnownError where there is no answer or the box is not in the frame,
    StorageFull, and Cancelled; then nothing was added.
    """
    act, item = _begun(unit, drawn, reason, "draw face", Operation.COLLECTION)
    case = current_case(unit)
    if drawn.place.frame_index is not None:
        _refuse_known(unit, drawn, drawn.place.frame_index, drawn.box, LEAST_OVERLAP)
    found = _examined(unit, pool, drawn, item, act, is_cancelled)
    if not found.faces:
        raise NoFaceFound(
            "No eyes were found in the box. No face was added; put the dots on the eyes and at the base of the nose, "
            "or draw the box closer about the face, brows to chin."
        )
    face = found.faces[0]
    eyes_px = Dots.of_landmarks(face.detected.landmarks).eyes_px
    if eyes_px < LEAST_EYES_PX:
        raise too_small(eyes_px)
    _refuse_known(unit, drawn, face.frame_index, face.detected.box, LEAST_SHARED_DRAWN)
    if is_cancelled():
        raise Cancelled("Drawing was given up. No face was added.")
    with unit.unit_of_work(act) as work:
        refuse_elsewhere(work, case)
        face_id = work.faces.add(item.id, face, as_jpeg(face.crop))
        points_by = PointsBy.ENGINE if drawn.dots is None else PointsBy.HAND
        work.drawn_faces.add(face_id, drawn.box, points_by)
        _note(work, drawn, face)
        work.note(face=face_id, points_by=points_by.value, pack=face.embedding.pack_id)
        return work.faces.get(face_id)


def take_back_drawn(unit: Unit, face_id: FaceId, as_what: FaceState = FaceState.NOT_A_FACE) -> Decision:
    """Decide that a drawn face is to be ignored, as any face can be; its row stays, and so does who drew it.

    Taken back as no face it stands in nobody's way: the place may be drawn anew, and what the detector finds there
    later is a face of its own. The decision can be taken back like any. Raises NotFound, NotAllowed for a face that
    the detector found.
    """
    with unit.reading() as reader:
        face = reader.faces.get(face_id)
    if not face.is_manual:
        raise NotAllowed(
            f"Face {face_id} was found by the detector, not drawn. Nothing was changed; ignore it instead."
        )
    return ignore_faces(unit, [face_id], as_what)


def drawings(unit: Unit) -> dict[FaceId, Drawing]:
    """Return who drew which faces of the case, and when. Covered by the record of the list it is shown in."""
    with unit.reading() as reader:
        return reader.drawn_faces.all()


def list_drawn(unit: Unit) -> list[tuple[Face, Drawing]]:
    """Return the faces of the case that were drawn, and by whom; the viewing is a consultation on record."""
    with unit.unit_of_work(act_in(unit, "view faces", Operation.CONSULTATION)) as work:
        made = work.drawn_faces.all()
        faces = work.faces.some(made)
        work.note(faces=len(faces), drawn=True)
    return [(face, made[face.id]) for face in faces]


def file_named(unit: Unit, exhibit: str, name: str) -> MediaId:
    """Return the number of a file by its exhibit and its name there, as it is or as it is shown.

    Raises NotFound, and NotAllowed where two can be meant.
    """
    with unit.reading() as reader:
        ids = [each.id for each in reader.exhibits.all() if each.name == exhibit]
        media = reader.media.all(ids[0]) if ids else []
    found = [item for item in media if item.untrusted_name == os.fsencode(name) or item.shown_name == name]
    if not found:
        raise NotFound(f"{name} is not in exhibit {exhibit} of this case. Nothing was changed; check both names.")
    if len({item.untrusted_name for item in found}) > 1:
        raise NotAllowed(
            f"Two files of exhibit {exhibit} can be meant by {name}: one is called so, another is shown so. Nothing "
            "was changed; name the file by its number."
        )
    return found[-1].id


def _begun(unit: Unit, drawn: DrawnBox, reason: str, verb: str, operation: Operation) -> tuple[Act, MediaItem]:
    """Ask whether this may be done at all, before any byte is read; return the act, and the file."""
    why = stated(reason, "A face is drawn for a reason that is on record. No face was added; say why.")
    act = act_in(unit, verb, operation, why)
    require(unit, Function.INTAKE)
    drawn.checked()
    with unit.reading() as reader:
        item = reader.media.get(drawn.place.media_id)
    if item.kind is MediaKind.VIDEO:
        require(unit, Function.VIDEO)
    if item.duplicate_of is not None:
        raise NotAllowed(
            f"File {item.id} has the very bytes of file {item.duplicate_of}. No face was added; draw it there."
        )
    if item.state not in _OPENED:
        raise NotAllowed(f"File {item.id} was not examined yet. No face was added; examine it first.")
    return act, item


def _examined(
    unit: Unit, pool: WorkerPool, drawn: DrawnBox, item: MediaItem, act: Act, is_cancelled: IsCancelled
) -> Examined:
    """Have the very bytes that were taken in opened, and the box examined; else put the refusal on record."""
    content = item_of(unit, item.id, is_cancelled)
    if isinstance(content, Failed):
        _refuse(unit, act, content)
    try:
        found = pool.examine_box(content, drawn, is_cancelled)
        if not isinstance(content.content, bytes):
            content.content.refuse_if_changed()
    except EvidenceChanged as changed:
        _refuse(unit, act, Failed(item.id, str(changed)))
    return found


def _refuse(unit: Unit, act: Act, failed: Failed) -> NoReturn:
    with unit.unit_of_work(act_in(unit, "refuse drawing", Operation.CONSULTATION, act.purpose)) as work:
        work.note(media=failed.media_id, reason=failed.reason)
    raise EvidenceChanged(f"No face was added. {failed.reason}")


def _refuse_known(unit: Unit, drawn: DrawnBox, frame_index: int, box: Box, least: float) -> None:
    """Raise NotAllowed where the case has a face at this place already, and say which."""
    with unit.reading() as reader:
        known = reader.faces.all(media_id=drawn.place.media_id)
    for face in known:
        if face.frame_index != frame_index or is_taken_back(face) or shared_place(face, box) < least:
            continue
        ignored = "" if face.state is FaceState.OPEN else f", which is ignored ({face.state}); take that decision back"
        raise NotAllowed(f"Face {face.id} lies there already{ignored}. No face was added.")


def _place(place: FramePlace, face: FoundFace | None) -> FramePlace:
    return place if face is None else replace(place, frame_index=face.frame_index, time_ms=face.frame_time_ms)


def _note(work: Work, drawn: DrawnBox, face: FoundFace | None) -> None:
    place, box = _place(drawn.place, face), drawn.box
    sides: list[Fact] = [box.left, box.top, box.width, box.height]
    work.note(media=place.media_id, frame=place.frame_index, time_ms=place.time_ms, box=sides)
