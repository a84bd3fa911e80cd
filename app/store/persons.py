"""The persons of the open case: what the grouping found, what people decided, and who is one person by both."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from app.domain.errors import NotFound
from app.domain.face import FaceState, Person
from app.domain.ids import DecisionId, FaceId, PersonId
from app.domain.person import NO_GROUPING, Arrangement, Decided, Decision, Grouping
from app.store.rows import Repository, Row

_DECISION = "SELECT id, kind, face_ids, apart_from, ignored_as, undoes, made_by, made_at FROM person_decision"
_ALSO_AMONG = " AND {} IN (SELECT value FROM json_each(?))"
_AMONG = " WHERE {} IN (SELECT value FROM json_each(?))"
_ADD_PERSON = "INSERT INTO person (id, label, best_face_id, face_count) VALUES (?, ?, ?, ?)"


class Persons(Repository):
    """The latest grouping, the decisions of people, and the persons that follow from them."""

    def grouping(self, among: Collection[FaceId] | None = None) -> Grouping:
        """Return the latest automatic grouping, or its links among some faces; one of no faces where there is none."""
        up_to, links = self.links()
        if among is not None:
            ids = np.fromiter(among, np.int64, len(among))
            links = links[np.isin(links[:, 0], ids) & np.isin(links[:, 1], ids)]
        return Grouping(up_to, tuple((one, other) for one, other in links.tolist())) if up_to else NO_GROUPING

    def links(self) -> tuple[FaceId, NDArray[np.int64]]:
        """Return up to which face the latest automatic grouping went, and its links, int64 (k, 2), in their order."""
        row = self._rows.one("SELECT up_to_face, links FROM person_grouping ORDER BY id DESC LIMIT 1")
        if row is None:
            return NO_GROUPING.up_to, np.empty((0, 2), np.int64)
        return FaceId(row[0]), np.frombuffer(row[1], "<i8").reshape(-1, 2).astype(np.int64)

    def replace_grouping(self, up_to: FaceId, links: NDArray[np.int64], pack_id: str, distance: float) -> Grouping:
        """Replace the automatic grouping: `links`, int64 (k, 2), are pairs of face numbers, in their order."""
        self._rows.write("DELETE FROM person_grouping")
        self._rows.add(
            "INSERT INTO person_grouping (audit_sequence, up_to_face, links, pack_id, distance, made_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (
                *(self._rows.sequence, up_to, np.ascontiguousarray(links, "<i8").tobytes()),
                *(pack_id, distance, self._rows.now.isoformat()),
            ),
        )
        return self.grouping()

    def decisions(self) -> list[Decision]:
        """Return every decision about persons, in the order they were made."""
        return [_decision(row) for row in self._rows.all(f"{_DECISION} ORDER BY id")]

    def decide(
        self,
        kind: Decided,
        faces: tuple[FaceId, ...],
        apart_from: tuple[FaceId, ...] = (),
        ignored_as: FaceState | None = None,
        undoes: DecisionId | None = None,
    ) -> Decision:
        """Write one decision of the person who acts; what follows from it is shown apart."""
        actor = self._rows.actor
        values = (
            *(self._rows.sequence, kind.value, json.dumps(faces), json.dumps(apart_from)),
            *(ignored_as.value if ignored_as else None, undoes, actor.id, actor.name, self._rows.now.isoformat()),
        )
        added = self._rows.add(
            "INSERT INTO person_decision (audit_sequence, kind, face_ids, apart_from, ignored_as, undoes, made_by_id, "
            "made_by, made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        return _decision(self._rows.all(f"{_DECISION} WHERE id = ?", (added,))[0])

    def show(self, arrangement: Arrangement, among: Collection[FaceId] | None = None) -> int:
        """Keep who is one person now, and which faces are ignored; return how many faces changed their person.

        With `among`, the arrangement is of these faces alone, and no person holds one of them and one of the others.
        """
        sure = {face_id for person in arrangement.persons for face_id in person.confirmed}
        wanted = {
            face_id: (person.id, int(face_id in sure)) for person in arrangement.persons for face_id in person.face_ids
        }
        chosen, values = ("", []) if among is None else (_AMONG.format("face_id"), [json.dumps(sorted(among))])
        rows = self._rows.all(f"SELECT face_id, person_id, is_confirmed FROM person_face{chosen}", values)  # noqa: S608
        kept = {row[0]: (row[1], row[2]) for row in rows}
        changed = sorted(face_id for face_id in {*kept, *wanted} if kept.get(face_id) != wanted.get(FaceId(face_id)))
        self._rows.write_many("DELETE FROM person_face WHERE face_id = ?", [(face_id,) for face_id in changed])
        before = None if among is None else {number for number, _ in kept.values()}
        self._show_persons({person.id: person for person in arrangement.persons}, before)
        self._rows.write_many(
            "INSERT INTO person_face (face_id, person_id, is_confirmed) VALUES (?, ?, ?)",
            [(face_id, *wanted[face_id]) for face_id in changed if face_id in wanted],
        )
        self._show_states(arrangement, among)
        return len(changed)

    def _show_persons(self, wanted: dict[PersonId, Person], before: set[int] | None) -> None:
        """Keep these persons: all that there are, or those in place of the ones that were there `before`."""
        asked = None if before is None else [json.dumps(sorted({*before, *wanted}))]
        chosen = "" if asked is None else _AMONG.format("id")
        rows = self._rows.all(f"SELECT id, label, best_face_id, face_count FROM person{chosen}", asked or [])  # noqa: S608
        kept = {row[0]: row[1:] for row in rows}
        gone = [number for number in kept if number not in wanted]
        self._rows.write_many("DELETE FROM person WHERE id = ?", [(number,) for number in gone])
        for number, person in sorted(wanted.items()):
            shown = (person.label, person.best_face_id, len(person.face_ids))
            if number not in kept:
                self._rows.write(_ADD_PERSON, (number, *shown))
            elif kept[number] != shown:
                self._rows.write(
                    "UPDATE person SET label = ?, best_face_id = ?, face_count = ? WHERE id = ?", (*shown, number)
                )

    def _show_states(self, arrangement: Arrangement, among: Collection[FaceId] | None) -> None:
        wanted = {face_id: state.value for face_id, state in arrangement.ignored.items()}
        chosen, values = ("", []) if among is None else (_ALSO_AMONG.format("id"), [json.dumps(sorted(among))])
        rows = self._rows.all(
            f"SELECT id, state FROM face INDEXED BY face_on_wall WHERE state <> ?{chosen}",  # noqa: S608
            [FaceState.OPEN.value, *values],
        )
        kept: dict[int, str] = dict(rows)
        for face_id in sorted({*kept, *wanted}):
            state = wanted.get(FaceId(face_id), FaceState.OPEN.value)
            if kept.get(face_id, FaceState.OPEN.value) != state:
                self._rows.write("UPDATE face SET state = ? WHERE id = ?", (state, face_id))

    def all(self) -> list[Person]:
        """Return every person, largest group first."""
        members: dict[int, list[FaceId]] = {}
        confirmed: dict[int, list[FaceId]] = {}
        for face_id, number, is_sure in self._rows.all(
            "SELECT face_id, person_id, is_confirmed FROM person_face ORDER BY face_id"
        ):
            members.setdefault(number, []).append(FaceId(face_id))
            if is_sure:
                confirmed.setdefault(number, []).append(FaceId(face_id))
        persons = [
            Person(PersonId(row[0]), row[1], tuple(members[row[0]]), FaceId(row[2]), tuple(confirmed.get(row[0], ())))
            for row in self._rows.all("SELECT id, label, best_face_id FROM person")
        ]
        return sorted(persons, key=lambda person: (-len(person.face_ids), person.id))

    def some(self, person_ids: Iterable[int]) -> list[Person]:
        """Return these persons, those that are not in the case left out."""
        rows = self._rows.all(
            "SELECT person.id, label, best_face_id, face_id, is_confirmed FROM person JOIN person_face "
            "ON person_face.person_id = person.id WHERE person.id IN (SELECT value FROM json_each(?)) "
            "ORDER BY person.id, face_id",
            (json.dumps(sorted(person_ids)),),
        )
        found: list[Person] = []
        for (number, label, best), faces in groupby(rows, key=lambda row: row[:3]):
            ids = [(FaceId(face[3]), face[4]) for face in faces]
            sure = tuple(face_id for face_id, is_sure in ids if is_sure)
            found.append(Person(PersonId(number), label, tuple(face_id for face_id, _ in ids), FaceId(best), sure))
        return found

    def get(self, person_id: PersonId) -> Person:
        """Return one person; raises NotFound."""
        row = self._rows.one("SELECT label, best_face_id FROM person WHERE id = ?", (person_id,))
        if row is None:
            raise NotFound(f"Person {person_id} is not in this case. Faces may have been grouped anew since.")
        faces = self._rows.all(
            "SELECT face_id, is_confirmed FROM person_face WHERE person_id = ? ORDER BY face_id", (person_id,)
        )
        ids = tuple(FaceId(face[0]) for face in faces)
        return Person(person_id, row[0], ids, FaceId(row[1]), tuple(FaceId(face[0]) for face in faces if face[1]))


def _decision(row: Row) -> Decision:
    return Decision(
        id=DecisionId(row[0]),
        kind=Decided(row[1]),
        faces=tuple(FaceId(face_id) for face_id in json.loads(row[2])),
        apart_from=tuple(FaceId(face_id) for face_id in json.loads(row[3])),
        ignored_as=FaceState(row[4]) if row[4] else None,
        undoes=None if row[5] is None else DecisionId(row[5]),
        made_by=row[6],
        made_at=datetime.fromisoformat(row[7]),
    )
