"""The training records of the unit's people, as its file keeps them."""

from __future__ import annotations

from datetime import date, datetime

from app.domain.ids import PersonnelId
from app.domain.training import Training, TrainingStatement
from app.store.rows import Repository, Row


class Trainings(Repository):
    """What everybody was taught; rows are added, never changed."""

    def add(self, person_id: PersonnelId, statement: TrainingStatement) -> Training:
        """Record a training, with whoever acts as the one who recorded it."""
        actor, now = self._rows.actor, self._rows.now
        self._rows.add(
            "INSERT INTO main.training (person_id, what, given_by, given_on, valid_until, recorded_by_id, "
            "recorded_by, recorded_at, audit_sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(person_id, statement.what, statement.given_by),
                *(statement.given_on.isoformat(), statement.valid_until.isoformat()),
                *(actor.id, actor.name, now.isoformat(), self._rows.sequence),
            ),
        )
        return Training(person_id, statement, actor.name, now)

    def of(self, person_id: PersonnelId) -> list[Training]:
        """Return a person's trainings, oldest first."""
        rows = self._rows.all(
            "SELECT person_id, what, given_by, given_on, valid_until, recorded_by, recorded_at FROM main.training "
            "WHERE person_id = ? ORDER BY id",
            (person_id,),
        )
        return [_training(row) for row in rows]


def _training(row: Row) -> Training:
    statement = TrainingStatement(row[1], row[2], date.fromisoformat(row[3]), date.fromisoformat(row[4]))
    return Training(PersonnelId(row[0]), statement, row[5], datetime.fromisoformat(row[6]))
