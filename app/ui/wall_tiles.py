"""In which order the face wall shows the faces of a case: person by person, or nearest to one; ignored ones last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.face import Face, FaceState, Person
from app.domain.hash_sets import Known
from app.domain.ids import FaceId
from app.domain.quality_words import quality_words
from app.domain.time_code import moment_words, time_code
from app.service.copies import copies_for
from app.service.faces import list_faces
from app.service.person_ranking import offer_faces
from app.service.persons import list_persons
from app.ui.crop_shelf import CropKey
from app.ui.theme import DIM, FOCUS
from app.ui.tiles import Tile
from app.ui.wall_faces import WallFaces, is_last, with_copies_told
from app.ui.words import count_of, quality_hint

if TYPE_CHECKING:
    from app.recognition.pack import PackManifest
    from app.store import Unit


@dataclass(frozen=True, slots=True)
class Nearest:
    """A person, and the wall as it is ordered by nearness to them: their own faces, then what may be more of them."""

    person: Person
    wall: WallFaces


def read_wall(unit: Unit) -> WallFaces:
    """Read faces and persons of the case; both viewings go on record."""
    faces = {face.id: face for face in list_faces(unit)}
    persons = list_persons(unit)
    ordered = [faces.pop(face_id) for person in persons for face_id in _best_first(person) if face_id in faces]
    rest = sorted(faces.values(), key=lambda face: (face.state is not FaceState.OPEN, face.id))
    everything = (*ordered, *rest)
    return WallFaces(everything, tuple(persons), copies_for(unit, everything))


def read_nearest(unit: Unit, manifest: PackManifest, anchor: FaceId) -> Nearest | None:
    """Read the wall, and which faces may be more of the person who holds `anchor`; None where nobody does now."""
    wall = read_wall(unit)
    person = next((person for person in wall.persons if anchor in person.face_ids), None)
    if person is None:
        return None
    by_id = {face.id: face for face in wall.faces}
    offered = [by_id[each.face_id] for each in offer_faces(unit, manifest, person.id)]
    own = [by_id[face_id] for face_id in _best_first(person)]
    return Nearest(person, WallFaces((*own, *offered), wall.persons, wall.copies))


def wall_tiles(wall: WallFaces, nearest_to: Person | None = None) -> list[Tile]:
    """Return one tile per face. The first face of a person carries the person's name over it.

    With `nearest_to`, those that may be more of that person stand in one run, nearest first.
    """
    by_id = {person.id: person for person in wall.persons}
    stacks = wall.stacks_by_face()
    tiles: list[Tile] = []
    before: object = object()
    for face in wall.faces:
        person = by_id.get(face.person_id) if face.person_id is not None else None
        known = wall.copies.known.get(face.media_id)
        run, label = _run(face, person, nearest_to, known, some_grouped=bool(wall.persons))
        tiles.append(with_copies_told(_tile(face, person, run, label if run != before else ""), face, wall, stacks))
        before = run
    return tiles


def marked(tile: Tile, is_marked: bool) -> Tile:
    """Return a tile with or without the sign that its face is chosen for a decision."""
    face = tile.subject
    badge, colour, said = ("", "", "") if not is_marked else ("✓", FOCUS, ", marked")
    if not badge and isinstance(face, Face) and face.state is not FaceState.OPEN:
        badge, colour = "–", DIM
    return replace(tile, badge=badge, badge_colour=colour, spoken=tile.spoken.removesuffix(", marked") + said)


def _run(
    face: Face, person: Person | None, nearest_to: Person | None, known: Known | None, *, some_grouped: bool
) -> tuple[int | None, str]:
    """Return the number and the name of the run that a face stands in."""
    if face.state is not FaceState.OPEN:
        return -1, "Ignored"
    if is_last(known):
        return -3, "Known already"
    if nearest_to is not None and person != nearest_to:
        return -2, f"Nearest to {nearest_to.label}"
    if person is not None:
        return person.id, person_words(person)
    return (0, "Not grouped") if some_grouped else (None, "")


def person_words(person: Person) -> str:
    """Return a person's label and how many faces it has, and how many of them were confirmed."""
    words = f"{person.label}  ·  {count_of(len(person.face_ids), 'face')}"
    return f"{words}, {len(person.confirmed)} confirmed" if person.confirmed else words


def first_place(faces: Sequence[Face], person: Person) -> int | None:
    """Return where a person's faces begin on the wall; None where it shows none of them."""
    return next((place for place, face in enumerate(faces) if face.person_id == person.id), None)


def _best_first(person: Person) -> list[FaceId]:
    return [person.best_face_id, *(face_id for face_id in person.face_ids if face_id != person.best_face_id)]


def _tile(face: Face, person: Person | None, run: int | None, label: str) -> Tile:
    whose = person.label if person is not None else "not grouped"
    is_open = face.state is FaceState.OPEN
    said = (f"Face {face.id}", whose if is_open else f"ignored: {face.state}")
    tile = Tile(
        subject=face,
        crop=CropKey.of_face(face.id),
        lines=((f"Face {face.id}", f"quality {face.quality.score:.0f}" if is_open else face.state.value),),
        spoken=", ".join(filter(None, (*said, moment_words(face), quality_words(face.quality)))),
        stamp="" if face.frame_time_ms is None else time_code(face.frame_time_ms),
        group=run,
        group_label=label,
        hint=_hint(face),
    )
    return marked(tile, False)


def _hint(face: Face) -> str:
    where = moment_words(face)
    measured = quality_hint(face.quality)
    return f"{where[0].upper()}{where[1:]}\n{measured}" if where else measured
