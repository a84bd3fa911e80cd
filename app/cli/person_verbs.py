"""The verb about persons: group faces, correct the grouping by decisions, take decisions back, see what may be more."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from app.cli.desk import Answer, Desk
from app.cli.options import Verbs, in_case, number, verb
from app.cli.tables import table
from app.domain.errors import NotRecorded
from app.domain.face import FaceState, Person
from app.domain.ids import DecisionId, FaceId, PersonId
from app.domain.person import Decided, Decision
from app.service.copies import faces_with_copies
from app.service.person_decisions import (
    IGNORABLE,
    allow_shared_frame,
    confirm_person,
    ignore_faces,
    keep_apart,
    list_decisions,
    merge_persons,
    move_faces,
    split_person,
    taken_back_by,
    undo_decision,
)
from app.service.person_ranking import offer_faces
from app.service.persons import group_persons, list_persons
from app.store import Unit

_FACES: dict[str, Any] = {"type": number, "nargs": "+", "metavar": "FACE"}


def add_to(verbs: Verbs) -> None:
    """Add the verb of this file."""
    words = "Group the faces of the case into persons, or correct the grouping; decisions stay until taken back."
    persons = in_case(verb(verbs, "persons", words, _persons))
    persons.add_argument(
        "--distance", type=float, help="linkage distance at which grouping stops (default: the unit's)"
    )
    _add_acts(persons)
    persons.add_argument("--into", type=number, metavar="PERSON", help="with --move: the person that they are")
    persons.add_argument("--others", **_FACES, help="with --apart: the faces that are somebody else")
    persons.add_argument(
        "--alone", action="store_true", help="decide about these faces alone, not about their copies with them"
    )
    persons.add_argument(
        "--as",
        dest="ignored_as",
        type=FaceState,
        choices=IGNORABLE,
        metavar="WORDS",
        help=f"with --ignore: {', '.join(IGNORABLE)}",
    )


def _add_acts(persons: ArgumentParser) -> None:
    act = persons.add_mutually_exclusive_group()
    act.add_argument("--list", action="store_true", help="show the present persons, change nothing")
    act.add_argument("--merge", **_FACES, help="all persons with one of these faces are one person")
    act.add_argument("--split", **_FACES, help="these faces are one person, the rest of theirs is somebody else")
    act.add_argument("--move", **_FACES, help="these faces are another person (--into)")
    act.add_argument("--apart", **_FACES, help="these faces are never the same person as others (--others)")
    act.add_argument("--confirm", **_FACES, help="these faces of one person have been seen to be one person")
    act.add_argument("--ignore", **_FACES, help="these faces belong to nobody (--as)")
    act.add_argument("--collage", **_FACES, help="these faces of one frame may be one person: a collage, a mirror")
    act.add_argument("--undo", type=number, metavar="DECISION", help="take a decision back; an undo, too")
    act.add_argument("--decisions", action="store_true", help="list all decisions")
    act.add_argument("--offer", type=number, metavar="PERSON", help="list the faces that may be more of a person")


def _persons(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        if args.decisions:
            return _decisions(list_decisions(unit))
        if args.offer is not None:
            return _offered(unit, args, desk)
        made = _decide(unit, args)
        if made is None and not args.list:
            group_persons(unit, desk.manifest_of(unit), args.distance, desk.is_cancelled)
        persons = list_persons(unit)
    rows = [
        (person.id, person.label, len(person.face_ids), len(person.confirmed), _ids(person.face_ids))
        for person in persons
    ]
    lines = table(("person", "label", "faces", "confirmed", "which"), rows) if rows else ["No faces to group yet."]
    facts: dict[str, object] = {"persons": [_person_facts(person) for person in persons]}
    if made is not None:
        lines.insert(0, f"Decision {made.id} ({made.kind}) is on record. `persons --undo {made.id}` takes it back.")
        facts["decision"] = made.id
    return Answer(facts, lines)


def _decide(unit: Unit, args: Namespace) -> Decision | None:
    """Make the decision that the options ask for, if any."""
    if args.merge:
        return merge_persons(unit, _faces(unit, args, args.merge))
    if args.split:
        return split_person(unit, _faces(unit, args, args.split))
    if args.move:
        return move_faces(unit, _faces(unit, args, args.move), PersonId(_needed(args.into, "--into PERSON")))
    if args.apart:
        return keep_apart(unit, *_sides(unit, args))
    if args.confirm:
        return confirm_person(unit, _faces(unit, args, args.confirm))
    if args.ignore:
        if args.ignored_as is None:
            raise NotRecorded("Say with --as why these faces are to be ignored. Nothing was changed.")
        return ignore_faces(unit, _faces(unit, args, args.ignore), args.ignored_as)
    if args.collage:
        return allow_shared_frame(unit, [FaceId(each) for each in args.collage])
    if args.undo is not None:
        return undo_decision(unit, DecisionId(args.undo))
    return None


def _needed(value: int | None, option: str) -> int:
    if value is None:
        raise NotRecorded(f"{option} is missing. Nothing was changed.")
    return value


def _faces(unit: Unit, args: Namespace, numbers: list[int]) -> list[FaceId]:
    """Return the faces named, and their copies unless these alone are meant."""
    named = [FaceId(each) for each in numbers]
    return named if args.alone else faces_with_copies(unit, named)


def _sides(unit: Unit, args: Namespace) -> tuple[list[FaceId], list[FaceId]]:
    """Return both sides of "not the same"; two faces of one stack are taken by themselves."""
    ones, others = _faces(unit, args, args.apart), _faces(unit, args, args.others or [])
    if set(ones) & set(others):
        return [FaceId(each) for each in args.apart], [FaceId(each) for each in args.others]
    return ones, others


def _decisions(decisions: list[Decision]) -> Answer:
    taken = taken_back_by(decisions)
    rows = [
        (
            each.id,
            f"{each.made_at:%Y-%m-%d %H:%M}" if each.made_at else "",
            each.made_by,
            each.kind.value if each.kind is not Decided.UNDO else f"undo of {each.undoes}",
            _ids(each.faces),
            _ids(each.apart_from),
            taken.get(each.id, ""),
        )
        for each in decisions
    ]
    columns = ("decision", "when", "who", "what", "faces", "not the same as", "taken back by")
    facts = [_decision_facts(each, taken.get(each.id)) for each in decisions]
    lines = table(columns, rows) if rows else ["Nobody has decided anything about the persons of this case."]
    return Answer({"decisions": facts}, lines)


def _decision_facts(decision: Decision, taken_back: DecisionId | None) -> dict[str, object]:
    return {
        "id": decision.id, "kind": decision.kind.value, "faces": list(decision.faces),
        "apart_from": list(decision.apart_from), "ignored_as": decision.ignored_as and decision.ignored_as.value,
        "undoes": decision.undoes, "by": decision.made_by,
        "at": decision.made_at.isoformat() if decision.made_at else None, "taken_back_by": taken_back,
    }  # fmt: skip


def _offered(unit: Unit, args: Namespace, desk: Desk) -> Answer:
    offered = offer_faces(unit, desk.manifest_of(unit), PersonId(args.offer))
    rows = [(place, each.face_id, each.person_id or "", each.distance) for place, each in enumerate(offered, start=1)]
    facts = [{"face": each.face_id, "person": each.person_id, "distance": round(each.distance, 6)} for each in offered]
    lines = table(("place", "face", "person now", "distance"), rows) if rows else ["No further faces."]
    return Answer({"person": args.offer, "offered": facts}, lines)


def _ids(face_ids: tuple[FaceId, ...]) -> str:
    shown = ", ".join(str(face_id) for face_id in face_ids[:12])
    return f"{shown}, …" if len(face_ids) > 12 else shown


def _person_facts(person: Person) -> dict[str, object]:
    return {
        "id": person.id,
        "label": person.label,
        "faces": list(person.face_ids),
        "best_face": person.best_face_id,
        "confirmed": list(person.confirmed),
    }
