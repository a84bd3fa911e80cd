"""Performance tests of the engine on the unit's own pictures: their results, and nothing that was in the pictures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import ValidationId
from app.domain.validation import Validation
from app.domain.validation_form import as_json, from_json
from app.store.rows import Repository, Row

_SELECT = "SELECT id, made_at, made_by, pictures_digest, result FROM validation"


@dataclass(frozen=True, slots=True)
class ValidationRecord:
    """One test as it is kept; `pictures_digest` is SHA-256 over the sorted digests of the pictures."""

    id: ValidationId
    made_at: datetime
    made_by: str
    pictures_digest: str
    result: Validation


class Validations(Repository):
    """Rows are added, never changed; the newest of a pack counts."""

    def add(self, result: Validation, pictures_digest: str) -> ValidationRecord:
        """Keep the result of a test."""
        number = self._rows.add(
            "INSERT INTO validation (audit_sequence, made_at, made_by, pack_id, pictures_digest, result) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (
                *(self._rows.sequence, self._rows.now.isoformat(), self._rows.actor.name),
                *(result.pack_id, pictures_digest, as_json(result)),
            ),
        )
        return _record(self._rows.all(f"{_SELECT} WHERE id = ?", (number,))[0])

    def all(self) -> list[ValidationRecord]:
        """Return every test, oldest first."""
        return [_record(row) for row in self._rows.all(f"{_SELECT} ORDER BY id")]

    def latest(self, pack_id: str) -> ValidationRecord | None:
        """Return the newest test of a pack; None where there was none."""
        rows = self._rows.all(f"{_SELECT} WHERE pack_id = ? ORDER BY id DESC LIMIT 1", (pack_id,))
        return _record(rows[0]) if rows else None


def _record(row: Row) -> ValidationRecord:
    return ValidationRecord(ValidationId(row[0]), datetime.fromisoformat(row[1]), row[2], row[3], from_json(row[4]))
