"""In which order the face wall shows the faces of a case: person by person, ungrouped faces last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.face import Face, Person
from app.domain.ids import FaceId
from app.domain.quality_words import quality_words
from app.domain.time_code import moment_words, time_code
from app.service.faces import list_faces
from app.service.persons import list_persons
from app.ui.crop_shelf import CropKey
from app.ui.tiles import Tile
from app.ui.words import count_of, quality_hint

if TYPE_CHECKING:
    from app.store import Unit


@dataclass(frozen=True, slots=True)
class WallFaces:
    """The faces of a case in the wall's order, and its persons, those with most faces first."""

    faces: tuple[Face, ...]
    persons: tuple[Person, ...]


def read_wall(unit: Unit) -> WallFaces:
    """Read faces and persons of the case; both viewings go on record."""
    faces = {face.id: face for face in list_faces(unit)}
    persons = list_persons(unit)
    ordered = [faces.pop(face_id) for person in persons for face_id in _best_first(person) if face_id in faces]
    return WallFaces((*ordered, *faces.values()), tuple(persons))


def wall_tiles(wall: WallFaces) -> list[Tile]:
    """Return one tile per face. The first face of a person carries the person's name over it."""
    by_id = {person.id: person for person in wall.persons}
    tiles: list[Tile] = []
    before: object = object()
    for face in wall.faces:
        person = by_id.get(face.person_id) if face.person_id is not None else None
        here = person.id if person is not None else None
        tiles.append(_tile(face, person, is_first=here != before, some_grouped=bool(wall.persons)))
        before = here
    return tiles


def person_words(person: Person) -> str:
    """Return a person's label and how many faces it has."""
    return f"{person.label}  ·  {count_of(len(person.face_ids), 'face')}"


def first_place(faces: Sequence[Face], person: Person) -> int:
    """Return where a person's faces begin on the wall."""
    return next(place for place, face in enumerate(faces) if face.person_id == person.id)


def _best_first(person: Person) -> list[FaceId]:
    return [person.best_face_id, *(face_id for face_id in person.face_ids if face_id != person.best_face_id)]


def _tile(face: Face, person: Person | None, *, is_first: bool, some_grouped: bool) -> Tile:
    label, whose = "", person.label if person is not None else "not grouped"
    if is_first:
        label = person_words(person) if person is not None else ("Not grouped" if some_grouped else "")
    return Tile(
        subject=face,
        crop=CropKey.of_face(face.id),
        lines=((f"Face {face.id}", f"quality {face.quality.score:.0f}"),),
        spoken=", ".join(filter(None, (f"Face {face.id}", whose, moment_words(face), quality_words(face.quality)))),
        stamp="" if face.frame_time_ms is None else time_code(face.frame_time_ms),
        group=face.person_id if person is not None else (0 if some_grouped else None),
        group_label=label,
        hint=_hint(face),
    )


def _hint(face: Face) -> str:
    where = moment_words(face)
    measured = quality_hint(face.quality)
    return f"{where[0].upper()}{where[1:]}\n{measured}" if where else measured
