"""Restorations: each time that this unit was found to come from a backup, until somebody takes note on record."""

from __future__ import annotations

from datetime import datetime

from app.domain.backup import Restoration
from app.store.rows import Repository, Row

_SELECT = "SELECT id, run, entries, head, newer_entries, noticed_at, acknowledged_at, acknowledged_by FROM restoration"


class Restorations(Repository):
    """What is on record about backups that became this unit."""

    def add(self, run: int, entries: int, head: str, newer_entries: int | None) -> Restoration:
        """Record that the unit comes from a backup. `newer_entries` is how far a newer witness says it once was."""
        values = (run, entries, head, newer_entries, self._rows.now.isoformat(), self._rows.actor.name)
        number = self._rows.add(
            "INSERT INTO restoration (run, entries, head, newer_entries, noticed_at, noticed_by) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            values,
        )
        return _restoration(self._rows.all(f"{_SELECT} WHERE id = ?", (number,))[0])

    def note_newer(self, newer_entries: int, present_entries: int, head: str) -> None:
        """Keep that a newer witness was seen: with the latest open restoration, or as an unknown copy's (run 0)."""
        if self._rows.count("SELECT count(*) FROM restoration WHERE newer_entries >= ?", (newer_entries,)):
            return
        is_kept = self._rows.write(
            "UPDATE restoration SET newer_entries = ? "
            "WHERE id = (SELECT max(id) FROM restoration WHERE acknowledged_at IS NULL)",
            (newer_entries,),
        )
        if not is_kept:
            self.add(0, present_entries, head, newer_entries)

    def unacknowledged(self) -> list[Restoration]:
        """Return the restorations that nobody has taken note of, oldest first."""
        return [_restoration(row) for row in self._rows.all(f"{_SELECT} WHERE acknowledged_at IS NULL ORDER BY id")]

    def acknowledge(self, statement: str) -> int:
        """Let the person at the desk take note of all that are open; return how many those were."""
        return self._rows.write(
            "UPDATE restoration SET acknowledged_at = ?, acknowledged_by = ?, statement = ? "
            "WHERE acknowledged_at IS NULL",
            (self._rows.now.isoformat(), self._rows.actor.name, statement),
        )


def _restoration(row: Row) -> Restoration:
    return Restoration(
        number=row[0],
        run=row[1],
        entries=row[2],
        head=row[3],
        newer_entries=row[4],
        noticed_at=datetime.fromisoformat(row[5]),
        acknowledged_at=None if row[6] is None else datetime.fromisoformat(row[6]),
        acknowledged_by=row[7],
    )
