"""The persons of the open case: faces that the grouping put together, nobody's identity."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from app.domain.errors import NotFound
from app.domain.face import Face, Person, clearest
from app.domain.ids import FaceId, PersonId
from app.store.faces import Faces
from app.store.rows import Repository

ChooseBest = Callable[[Sequence[Face]], Face]


class Persons(Repository):
    """The latest grouping of the case's faces."""

    def replace_grouping(self, labels: Mapping[FaceId, int], best: ChooseBest = clearest) -> list[Person]:
        """Replace all persons by the groups of `labels` (face to group number; negative numbers are left alone).

        `best` chooses the face that a person is shown by. Persons are numbered by size, largest first.
        """
        faces = {face.id: face for face in Faces(self._rows).all()}
        self._rows.write("DELETE FROM person_face")
        self._rows.write("DELETE FROM person")
        groups: dict[int, list[FaceId]] = {}
        for face_id in sorted(labels):
            if labels[face_id] >= 0:
                groups.setdefault(labels[face_id], []).append(face_id)
        ordered = sorted(groups.values(), key=lambda members: (-len(members), members[0]))
        for number, members in enumerate(ordered, start=1):
            self._add(f"Person {number}", members, best([faces[face_id] for face_id in members]).id)
        return self.all()

    def _add(self, label: str, members: Sequence[FaceId], best_face_id: FaceId) -> None:
        person_id = self._rows.add("INSERT INTO person (label, best_face_id) VALUES (?, ?)", (label, best_face_id))
        self._rows.write_many(
            "INSERT INTO person_face (face_id, person_id) VALUES (?, ?)", ((face_id, person_id) for face_id in members)
        )

    def all(self) -> list[Person]:
        """Return every person, largest group first."""
        members: dict[int, list[FaceId]] = {}
        for person_id, face_id in self._rows.all("SELECT person_id, face_id FROM person_face ORDER BY face_id"):
            members.setdefault(person_id, []).append(FaceId(face_id))
        rows = self._rows.all("SELECT id, label, best_face_id FROM person ORDER BY id")
        return [Person(PersonId(row[0]), row[1], tuple(members[row[0]]), FaceId(row[2])) for row in rows]

    def get(self, person_id: PersonId) -> Person:
        """Return one person; raises NotFound."""
        row = self._rows.one("SELECT label, best_face_id FROM person WHERE id = ?", (person_id,))
        if row is None:
            raise NotFound(f"Person {person_id} is not in this case. Faces may have been grouped anew since.")
        faces = self._rows.all("SELECT face_id FROM person_face WHERE person_id = ? ORDER BY face_id", (person_id,))
        return Person(person_id, row[0], tuple(FaceId(face[0]) for face in faces), FaceId(row[1]))
