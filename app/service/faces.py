"""Show the faces of a case, and the media they came from: numbers and crops, never full frames."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from app.domain.audit import Operation
from app.domain.case import Exhibit, MediaItem, MediaState
from app.domain.face import Face, Quality
from app.domain.ids import FaceId, MediaId, PersonId
from app.service.cases import act_in
from app.store import Unit


def list_faces(unit: Unit, *, media_id: MediaId | None = None, person_id: PersonId | None = None) -> list[Face]:
    """Return the faces of the case, or those of one file or person; the viewing is a consultation on record."""
    with unit.unit_of_work(act_in(unit, "view faces", Operation.CONSULTATION)) as work:
        faces = work.faces.all(media_id=media_id, person_id=person_id)
        work.note(faces=len(faces), media=media_id, person=person_id)
    return faces


def face_crop(unit: Unit, face_id: FaceId) -> bytes:
    """Return one face's crop as JPEG bytes. Covered by the record of the list it was opened from."""
    with unit.reading() as reader:
        return reader.faces.crop(face_id)


def face_crops(unit: Unit, face_ids: Sequence[FaceId]) -> dict[FaceId, bytes]:
    """Return the crops of several faces as JPEG bytes, in one read."""
    with unit.reading() as reader:
        return reader.faces.crops(face_ids)


def face_quality(unit: Unit, face_id: FaceId) -> Quality:
    """Return what one face is good for. Covered by the record of the list it was opened from."""
    with unit.reading() as reader:
        return reader.faces.get(face_id).quality


def list_exhibits(unit: Unit) -> list[Exhibit]:
    """Return the exhibits of the case in the order they were taken in."""
    with unit.reading() as reader:
        return reader.exhibits.all()


def list_media(unit: Unit, states: Sequence[MediaState] | None = None) -> list[MediaItem]:
    """Return the files of the case, or those in some states; the viewing of their names is a consultation on record."""
    with unit.unit_of_work(act_in(unit, "view files", Operation.CONSULTATION)) as work:
        media = work.media.all(states=states)
        work.note(files=len(media))
    return media


def list_without_face(unit: Unit) -> list[MediaItem]:
    """Return the examined files in which the detector found no face, whatever was drawn in them; likewise on record."""
    with unit.unit_of_work(act_in(unit, "view files", Operation.CONSULTATION)) as work:
        media = work.media.without_face()
        work.note(files=len(media), without_face=True)
    return media


def files_without_face(unit: Unit) -> tuple[list[MediaItem], Counter[MediaId]]:
    """Return the same files, and how many faces were drawn in each. Covered by the record of the list of all files."""
    with unit.reading() as reader:
        drawn = reader.faces.some(reader.drawn_faces.all())
        return reader.media.without_face(), Counter(face.media_id for face in drawn)


def media_counts(unit: Unit) -> dict[MediaState, int]:
    """Return how many files of the case stand where."""
    with unit.reading() as reader:
        return reader.media.counts()
