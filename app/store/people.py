"""The people of the unit, as its file keeps them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from app.domain.errors import NotAllowed, NotFound, NotRecorded
from app.domain.ids import PersonnelId
from app.domain.people import Examiner, Role
from app.store.rows import Repository, Row
from app.store.slots import same_name

_SELECT = "SELECT id, name, is_provisional, removed_at FROM main.personnel"


class People(Repository):
    """Everybody who may act in this unit. The holder of the recovery code is kept apart: it is nobody's name."""

    def add(self, name: str, roles: Iterable[Role] = (Role.EXAMINER,), *, is_recovery: bool = False) -> Examiner:
        """Record a person with their roles; a blank or already known name is refused."""
        if not name.strip():
            raise NotRecorded("A person needs a name. Nothing was recorded.")
        if self.is_taken(name):
            raise NotAllowed(
                "A person of this name is already in the unit, or was once. Nothing was changed; choose another name."
            )
        person_id = self._rows.add(
            "INSERT INTO main.personnel (name, name_key, is_recovery, added_at) VALUES (?, ?, ?, ?)",
            (name.strip(), same_name(name), int(is_recovery), self._rows.now.isoformat()),
        )
        self.set_roles(PersonnelId(person_id), roles)
        return self.get(PersonnelId(person_id))

    def is_taken(self, name: str) -> bool:
        """True where somebody of this name is or was in the unit, however it is capitalised."""
        return self._rows.one("SELECT 1 FROM main.personnel WHERE name_key = ?", (same_name(name),)) is not None

    def set_roles(self, person_id: PersonnelId, roles: Iterable[Role]) -> None:
        """Give a person these roles and no others."""
        self._rows.write("DELETE FROM main.person_role WHERE person_id = ?", (person_id,))
        given = [(person_id, role.value, self._rows.now.isoformat()) for role in roles]
        self._rows.write_many("INSERT INTO main.person_role (person_id, role, given_at) VALUES (?, ?, ?)", given)

    def set_provisional(self, person_id: PersonnelId, is_provisional: bool) -> None:
        """Note whether a person's passphrase is one that somebody else chose."""
        self._rows.write("UPDATE main.personnel SET is_provisional = ? WHERE id = ?", (int(is_provisional), person_id))

    def remove(self, person_id: PersonnelId) -> None:
        """Take a person's roles for good, and what they kept for themselves; name, keys, trainings and acts stay."""
        self.set_roles(person_id, ())
        self._rows.write("DELETE FROM main.own_note WHERE person_id = ?", (person_id,))
        self._rows.write(
            "UPDATE main.personnel SET removed_at = ? WHERE id = ?", (self._rows.now.isoformat(), person_id)
        )

    def recovery_holder(self, name: str) -> PersonnelId:
        """Return who holds a kind of recovery code, recorded now where there was none; raises BugError in a reading."""
        row = self._rows.one("SELECT id FROM main.personnel WHERE name_key = ? AND is_recovery = 1", (same_name(name),))
        return PersonnelId(row[0]) if row else self.add(name, (), is_recovery=True).id

    def all(self) -> list[Examiner]:
        """Return everybody who is in the unit, in the order they were added."""
        return [person for person in self.ever() if person.removed_at is None]

    def ever(self) -> list[Examiner]:
        """Return everybody who is or was in the unit, in the order they were added."""
        return [self._examiner(row) for row in self._rows.all(f"{_SELECT} WHERE is_recovery = 0 ORDER BY id")]

    def by_name(self, name: str) -> Examiner:
        """Return the person in the unit of that name, however it is capitalised; raises NotFound."""
        row = self._rows.one(
            f"{_SELECT} WHERE name_key = ? AND is_recovery = 0 AND removed_at IS NULL", (same_name(name),)
        )
        if row is None:
            raise NotFound("Nobody of this name is in the unit. Nothing was changed; `people list` names them.")
        return self._examiner(row)

    def get(self, person_id: PersonnelId) -> Examiner:
        """Return a person by id, the holder of the recovery code included; raises NotFound."""
        row = self._rows.one(f"{_SELECT} WHERE id = ?", (person_id,))
        if row is None:
            raise NotFound(f"Person {person_id} is not in the unit. Nothing was changed.")
        return self._examiner(row)

    def _examiner(self, row: Row) -> Examiner:
        roles = self._rows.all("SELECT role FROM main.person_role WHERE person_id = ?", (row[0],))
        removed_at = None if row[3] is None else datetime.fromisoformat(row[3])
        return Examiner(
            PersonnelId(row[0]), row[1], frozenset(Role(role) for (role,) in roles), bool(row[2]), removed_at
        )
