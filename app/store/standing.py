"""How the unit stands: for whom it works, whether it is an evaluation, and whether searching is stopped."""

from __future__ import annotations

from datetime import date, datetime

from app.domain.registration import Closing, Evaluation, Registration, Stop
from app.store.rows import Repository

EVALUATION_UNTIL = "evaluation_until"
"""The unit's fact that makes it an evaluation; written when the unit is made and never again."""


class Standing(Repository):
    """Rows are added, never changed; the newest of each kind counts."""

    def register(self, registration: Registration) -> None:
        """Record for whom the unit works from now on."""
        self._rows.add(
            "INSERT INTO main.registration (controller, officer, assessment, since, audit_sequence) "
            "VALUES (?, ?, ?, ?, ?)",
            (
                *(registration.controller, registration.officer, registration.assessment),
                *(self._rows.now.isoformat(), self._rows.sequence),
            ),
        )

    def registration(self) -> Registration | None:
        """Return for whom the unit works; None in a unit that was made without saying so."""
        row = self._rows.one("SELECT controller, officer, assessment FROM main.registration ORDER BY id DESC LIMIT 1")
        return Registration(*row) if row else None

    def evaluation(self) -> Evaluation | None:
        """Return the evaluation that this unit is, or None."""
        until = self._rows.one("SELECT value FROM main.unit_fact WHERE name = ?", (EVALUATION_UNTIL,))
        if until is None:
            return None
        row = self._rows.one("SELECT closed_at, closed_by, report_sha256 FROM main.evaluation_closing")
        closing = Closing(datetime.fromisoformat(row[0]), row[1], row[2]) if row else None
        return Evaluation(date.fromisoformat(until[0]), closing)

    def close_evaluation(self, report_sha256: str) -> None:
        """Record that the evaluation is over, and which report was made of it."""
        self._rows.add(
            "INSERT INTO main.evaluation_closing (id, closed_at, closed_by, report_sha256, audit_sequence) "
            "VALUES (1, ?, ?, ?, ?)",
            (self._rows.now.isoformat(), self._rows.actor.name, report_sha256, self._rows.sequence),
        )

    def stop(self, reason: str) -> None:
        """Record that all searching is stopped."""
        self._add_stop(True, reason)

    def lift(self, reason: str) -> None:
        """Record that searching may go on."""
        self._add_stop(False, reason)

    def stop_in_force(self) -> Stop | None:
        """Return the stop that is in force, or None."""
        row = self._rows.one("SELECT is_stopped, at, person, reason FROM main.search_stop ORDER BY id DESC LIMIT 1")
        return Stop(datetime.fromisoformat(row[1]), row[2], row[3]) if row and row[0] else None

    def _add_stop(self, is_stopped: bool, reason: str) -> None:
        self._rows.add(
            "INSERT INTO main.search_stop (is_stopped, at, person_id, person, reason, audit_sequence) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (
                *(int(is_stopped), self._rows.now.isoformat(), self._rows.actor.id, self._rows.actor.name),
                *(reason, self._rows.sequence),
            ),
        )
