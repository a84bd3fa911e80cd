"""What people decide about the persons of a case: each decision is kept for ever, and can be taken back for ever."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from app.domain.audit import Fact, Operation
from app.domain.duties import Duty
from app.domain.errors import NotFound, NotRecorded
from app.domain.face import Face, FaceState, Person
from app.domain.ids import DecisionId, FaceId, PersonId
from app.domain.person import Decided, Decision, against, in_force
from app.service.cases import act_in
from app.service.permission_roles import require_duty
from app.service.persons import show_decided
from app.store import Reader, Unit

IGNORABLE = tuple(state for state in FaceState if state is not FaceState.OPEN)
MOST_NAMED = 200
"""An audit entry names so many faces; of larger decisions it says how many there were, and the decision which."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """A decision before it is written."""

    kind: Decided
    faces: Collection[FaceId]
    apart_from: Collection[FaceId] = ()
    ignored_as: FaceState | None = None
    undoes: DecisionId | None = None


def merge_persons(unit: Unit, face_ids: Sequence[FaceId]) -> Decision:
    """Decide that all persons who hold one of these faces are one person, with these faces.

    Raises NotFound for faces that are not in the case, NotRecorded where they are one person already or where a frame
    or an earlier decision says that two of them are different people.
    """
    require_duty(unit, Duty.WORK_CASES)
    with unit.reading() as reader:
        desk = _Desk(reader, face_ids)
    persons = desk.persons
    if len(persons) + len(desk.alone) < 2:
        raise NotRecorded("These faces are one person already. Nothing was changed.")
    together = {*desk.ids, *(face_id for person in persons for face_id in person.face_ids)}
    desk.refuse_against(together)
    return _decided(unit, "merge persons", _Draft(Decided.MERGE, together), persons=[int(each.id) for each in persons])


def split_person(unit: Unit, face_ids: Sequence[FaceId]) -> Decision:
    """Decide that these faces of one person are one person, and that the rest of theirs is somebody else.

    Raises NotFound, and NotRecorded where they belong to several persons or are all of one.
    """
    require_duty(unit, Duty.WORK_CASES)
    with unit.reading() as reader:
        desk = _Desk(reader, face_ids)
    person = desk.one_person("split off")
    rest = set(person.face_ids) - desk.ids
    if not rest:
        raise NotRecorded(f"These are all faces of {person.label}. Nothing was changed; choose some of them.")
    return _decided(unit, "split person", _Draft(Decided.SPLIT, desk.ids, rest), person=person.id)


def move_faces(unit: Unit, face_ids: Sequence[FaceId], person_id: PersonId) -> Decision:
    """Decide that these faces are another person of the case than the one that they were grouped with.

    Raises NotFound, and NotRecorded where they belong to that person already, or where a frame or an earlier decision
    says that they are somebody else.
    """
    require_duty(unit, Duty.WORK_CASES)
    with unit.reading() as reader:
        desk = _Desk(reader, face_ids)
        target = reader.persons.get(person_id)
        standing = reader.faces.all(person_id=person_id)
    if desk.ids & set(target.face_ids):
        raise NotRecorded(f"One of these faces belongs to {target.label} already. Nothing was changed.")
    together = desk.ids | set(target.face_ids)
    left = {face_id for person in desk.persons for face_id in person.face_ids} - desk.ids
    desk.refuse_against(together, standing)
    return _decided(unit, "move faces", _Draft(Decided.MOVE, together, left), person=person_id, moved=len(desk.ids))


def keep_apart(unit: Unit, face_ids: Sequence[FaceId], others: Sequence[FaceId]) -> Decision:
    """Decide that none of these faces is the same person as any of the others, whatever else is said.

    Raises NotFound, and NotRecorded where a face is on both sides or a side is empty.
    """
    require_duty(unit, Duty.WORK_CASES)
    with unit.reading() as reader:
        desk, beside = _Desk(reader, face_ids), _Desk(reader, others)
    if desk.ids & beside.ids:
        raise NotRecorded("A face cannot be somebody else than itself. Nothing was changed.")
    return _decided(unit, "keep apart", _Draft(Decided.APART, desk.ids, beside.ids))


def confirm_person(unit: Unit, face_ids: Sequence[FaceId]) -> Decision:
    """Decide that these faces of one person are that one person, as an examiner has seen them.

    Raises NotFound, and NotRecorded where they belong to several persons.
    """
    require_duty(unit, Duty.WORK_CASES)
    with unit.reading() as reader:
        desk = _Desk(reader, face_ids)
    person = desk.one_person("confirmed as one")
    return _decided(unit, "confirm person", _Draft(Decided.CONFIRM, desk.ids), person=person.id)


def ignore_faces(unit: Unit, face_ids: Sequence[FaceId], as_what: FaceState) -> Decision:
    """Decide that these faces belong to no person: not a face, not relevant, or unknown who. Raises NotFound."""
    require_duty(unit, Duty.WORK_CASES)
    if as_what not in IGNORABLE:
        raise NotRecorded("Say why these faces are to be ignored. Nothing was changed.")
    with unit.reading() as reader:
        desk = _Desk(reader, face_ids, with_ignored=True)
    draft = _Draft(Decided.IGNORE, desk.ids, ignored_as=as_what)
    return _decided(unit, "ignore faces", draft, as_what=as_what.value)


def allow_shared_frame(unit: Unit, face_ids: Sequence[FaceId]) -> Decision:
    """Decide that a frame shows somebody more than once (a collage, a mirror): these faces of it may be one person.

    They become one only by a further decision. Raises NotFound, and NotRecorded where they are not of one frame.
    """
    require_duty(unit, Duty.WORK_CASES)
    with unit.reading() as reader:
        desk = _Desk(reader, face_ids)
    if len(desk.ids) < 2 or len({(face.media_id, face.frame_index) for face in desk.faces}) > 1:
        raise NotRecorded("Choose two or more faces of one frame. Nothing was changed.")
    return _decided(unit, "allow shared frame", _Draft(Decided.SHARED_FRAME, desk.ids))


def undo_decision(unit: Unit, decision_id: DecisionId | None = None) -> Decision:
    """Take a decision back, however old it is; without a number the latest one in force that is no undo.

    Taking an undo back brings its decision into force again. Raises NotFound, and NotRecorded where it is taken back
    already or there is nothing to take back.
    """
    require_duty(unit, Duty.WORK_CASES)
    with unit.reading() as reader:
        decisions = reader.persons.decisions()
    named = decision_id if decision_id is not None else max((each.id for each in in_force(decisions)), default=None)
    if named is None:
        raise NotRecorded("No decision about persons is in force in this case. Nothing was changed.")
    if all(each.id != named for each in decisions):
        raise NotFound(f"Decision {named} is not in this case. Nothing was changed; `persons --decisions` lists them.")
    taken = taken_back_by(decisions)
    if named in taken:
        raise NotRecorded(
            f"Decision {named} was taken back already, by decision {taken[named]}. Nothing was changed; take that one "
            "back to have it again."
        )
    return _decided(unit, "undo decision", _Draft(Decided.UNDO, (), undoes=named), undoes=named)


def taken_back_by(decisions: Sequence[Decision]) -> dict[DecisionId, DecisionId]:
    """Return for each decision that is taken back now which decision does that."""
    found: dict[DecisionId, DecisionId] = {}
    for decision in reversed(decisions):
        if decision.undoes is not None and decision.id not in found:
            found[decision.undoes] = decision.id
    return found


def list_decisions(unit: Unit) -> list[Decision]:
    """Return every decision about the persons of the case, oldest first; the viewing is a consultation on record."""
    with unit.unit_of_work(act_in(unit, "view decisions", Operation.CONSULTATION)) as work:
        decisions = work.persons.decisions()
        work.note(decisions=len(decisions))
    return decisions


class _Desk:
    """The faces that a decision is about, and the persons they belong to before it."""

    def __init__(self, reader: Reader, face_ids: Sequence[FaceId], *, with_ignored: bool = False) -> None:
        self.ids = set(face_ids)
        if not self.ids:
            raise NotRecorded("No face is chosen. Nothing was changed.")
        self.faces = reader.faces.some(self.ids)
        for face_id in self.ids - {face.id for face in self.faces}:
            reader.faces.get(face_id)  # which says that it is not there
        ignored = [face.id for face in self.faces if face.state is not FaceState.OPEN]
        if ignored and not with_ignored:
            raise NotRecorded(
                f"Face {ignored[0]} is ignored. Nothing was changed; take back the decision that ignored it first."
            )
        numbers = sorted({face.person_id for face in self.faces if face.person_id is not None})
        self.persons = [reader.persons.get(number) for number in numbers]
        self.alone = [face.id for face in self.faces if face.person_id is None]
        self._all = {face.id: face for face in self.faces}
        self._all.update({face.id: face for number in numbers for face in reader.faces.all(person_id=number)})
        self._decisions = reader.persons.decisions()

    def one_person(self, done: str) -> Person:
        """Return the person that all the faces belong to; raises NotRecorded where they have several or none."""
        if len(self.persons) != 1 or self.alone:
            raise NotRecorded(f"Only faces of one person can be {done}. Nothing was changed; choose fewer.")
        return self.persons[0]

    def refuse_against(self, face_ids: Collection[FaceId], more: Sequence[Face] = ()) -> None:
        """Raise NotRecorded where two of these faces can never be one person, and say why."""
        known = self._all | {face.id: face for face in more}
        found = against([known[face_id] for face_id in face_ids], self._decisions)
        if found is None:
            return
        one, other, decision = found
        if decision is None:
            raise NotRecorded(
                f"Faces {one} and {other} are in one frame, so they stay two people. Nothing was changed; where the "
                "picture is a collage or shows a mirror, say that first."
            )
        when = f" on {decision.made_at:%Y-%m-%d}" if decision.made_at else ""
        raise NotRecorded(
            f"{decision.made_by} said{when} that faces {one} and {other} are different people (decision "
            f"{decision.id}). Nothing was changed; take that decision back first."
        )


def _decided(unit: Unit, verb: str, draft: _Draft, **facts: Fact) -> Decision:
    with unit.unit_of_work(act_in(unit, verb, Operation.ALTERATION)) as work:
        made = work.persons.decide(
            draft.kind, tuple(sorted(draft.faces)), tuple(sorted(draft.apart_from)), draft.ignored_as, draft.undoes
        )
        changed = show_decided(work, made)
        named: list[Fact] = [int(face_id) for face_id in made.faces]
        faces: Fact = named if len(named) <= MOST_NAMED else len(named)
        work.note(decision=made.id, faces=faces, changed=changed, **facts)
    return made
