"""The face wall: its order, and what it needs to know of the faces that come into view."""

from __future__ import annotations

from app.domain.audit import Operation
from app.domain.face import Face, Person
from app.domain.ids import FaceId
from app.domain.person import Decision
from app.domain.person_reach import faces_about, reach
from app.domain.wall import WallAsked, WallOrder
from app.recognition.pack import PackManifest
from app.service.cases import act_in
from app.service.person_ranking import offer_faces
from app.service.persons import bound_pairs
from app.store import Reader, Unit


def open_wall(unit: Unit, asked: WallAsked, first: int) -> WallOrder:
    """Return the first faces of the wall, so that something can be seen at once; the whole wall goes on record.

    The viewing is a consultation; `total` of what is returned says how many faces the wall has.
    """
    with unit.unit_of_work(act_in(unit, "view faces", Operation.CONSULTATION)) as work:
        order = work.wall.order(asked, first)
        order.total = work.wall.count(asked)
        _name_runs(work, order, {int(each) for each in order.persons})
        work.note(faces=order.total, sort=asked.sort.value, show=asked.show.value, exhibits=list(asked.exhibits))
    return order


def whole_wall(unit: Unit, asked: WallAsked) -> WallOrder:
    """Return all faces of a wall that was opened, in their order. Covered by the record of its opening."""
    with unit.reading() as reader:
        order = reader.wall.order(asked)
        _name_runs(reader, order, None)
    return order


def decided_wall(unit: Unit, decision: Decision) -> WallOrder:
    """Return the faces that a decision may have given to others, in no order. Covered by the decision's own record."""
    with unit.reading() as reader:
        decisions = reader.persons.decisions()
        among = reach(faces_about(decision, decisions), bound_pairs(reader), decisions)
        order = reader.wall.some(among)
        _name_runs(reader, order, {int(each) for each in order.persons})
    return order


def nearest_wall(unit: Unit, manifest: PackManifest, anchor: FaceId) -> tuple[Person, WallOrder] | None:
    """Return the person who holds a face, and the wall by nearness to them: their faces, then what may be more of them.

    None where nobody holds the face now. On record as a consultation.
    """
    with unit.reading() as reader:
        held = reader.faces.get(anchor).person_id
    if held is None:
        return None
    offered = offer_faces(unit, manifest, held)
    with unit.reading() as reader:
        person = reader.persons.get(held)
        order = reader.wall.order(WallAsked())
        _name_runs(reader, order, None)
    own = [person.best_face_id, *(face_id for face_id in person.face_ids if face_id != person.best_face_id)]
    return person, order.of_faces([*own, *(each.face_id for each in offered)], len(own))


def wall_face(unit: Unit, face_id: FaceId) -> Face:
    """Return one face of the wall in full. Covered by the record of the wall's opening; raises NotFound."""
    with unit.reading() as reader:
        return reader.faces.get(face_id)


def _name_runs(reader: Reader, order: WallOrder, only: set[int] | None) -> None:
    """Put the persons of the order beside it, or some of them, and the exhibits that have a run of their own."""
    persons = reader.persons.all() if only is None else reader.persons.some(only)
    order.known = {person.id: person for person in persons}
    order.manual = frozenset(reader.drawn_faces.all())
    order.exhibits = {exhibit.id: exhibit.name for exhibit in reader.exhibits.all()}
