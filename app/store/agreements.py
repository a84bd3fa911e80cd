"""How often the unit's examiners agree: counts in the unit's own file, without any case."""

from __future__ import annotations

from app.domain.agreement import PairCount
from app.domain.ids import PersonnelId
from app.store.rows import Repository


class Agreements(Repository):
    """How often which two people concluded which two leanings, blind to each other."""

    def count(self, first: PersonnelId, second: PersonnelId, first_leaning: int, second_leaning: int) -> None:
        """Count one more pair of conclusions."""
        self._rows.write(
            "INSERT INTO main.agreement (first_id, second_id, first_leaning, second_leaning, number) "
            "VALUES (?, ?, ?, ?, 1) ON CONFLICT (first_id, second_id, first_leaning, second_leaning) "
            "DO UPDATE SET number = number + 1",
            (first, second, first_leaning, second_leaning),
        )

    def take_off(self, first: PersonnelId, second: PersonnelId, first_leaning: int, second_leaning: int) -> None:
        """Take one pair of conclusions off again: it was made in a quality trial and not in casework."""
        key = (first, second, first_leaning, second_leaning)
        same = "first_id = ? AND second_id = ? AND first_leaning = ? AND second_leaning = ?"
        if not self._rows.write(f"DELETE FROM main.agreement WHERE {same} AND number = 1", key):  # noqa: S608
            self._rows.write(f"UPDATE main.agreement SET number = number - 1 WHERE {same}", key)  # noqa: S608

    def all(self) -> list[PairCount]:
        """Return every count."""
        rows = self._rows.all(
            "SELECT first_id, second_id, first_leaning, second_leaning, number FROM main.agreement "
            "ORDER BY first_id, second_id, first_leaning, second_leaning"
        )
        return [PairCount(PersonnelId(row[0]), PersonnelId(row[1]), row[2], row[3], row[4]) for row in rows]
