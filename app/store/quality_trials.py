"""Quality trials that were disclosed, and how the conclusions in them stood; nothing here before a disclosure."""

from __future__ import annotations

from datetime import datetime

from app.domain.ids import CaseId
from app.domain.quality_trial import Declaration, DisclosedTrial, counts_from_json
from app.store.rows import Repository, Row

_SELECT = (
    "SELECT case_id, nonce, statement, disclosed_at, disclosed_by, "
    "(SELECT counts FROM main.quality_trial_result AS result WHERE result.case_id = trial.case_id), audit_sequence "
    "FROM main.quality_trial AS trial"
)


class QualityTrials(Repository):
    """Every trial from its disclosure on; rows are added, never changed."""

    def disclose(self, case_id: CaseId, declaration: Declaration) -> None:
        """Record that a case was a trial, with what opens the commitment that its opening left in the trail."""
        actor = self._rows.actor
        self._rows.write(
            "INSERT INTO main.quality_trial (case_id, nonce, statement, disclosed_at, disclosed_by_id, disclosed_by, "
            "audit_sequence) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                *(case_id, declaration.nonce, declaration.statement, self._rows.now.isoformat()),
                *(actor.id, actor.name, self._rows.sequence),
            ),
        )

    def keep_counts(self, case_id: CaseId, counts: str) -> None:
        """Record how the conclusions of a trial stood (domain/quality_trial.py has the form)."""
        self._rows.write(
            "INSERT INTO main.quality_trial_result (case_id, counts, counted_at, audit_sequence) VALUES (?, ?, ?, ?)",
            (case_id, counts, self._rows.now.isoformat(), self._rows.sequence),
        )

    def of_case(self, case_id: CaseId) -> DisclosedTrial | None:
        """Return the disclosed trial that a case was, None for any other."""
        row = self._rows.one(f"{_SELECT} WHERE case_id = ?", (case_id,))
        return None if row is None else _trial(row)

    def all(self) -> list[DisclosedTrial]:
        """Return every disclosed trial, in the order of their disclosure."""
        return [_trial(row) for row in self._rows.all(f"{_SELECT} ORDER BY audit_sequence")]


def _trial(row: Row) -> DisclosedTrial:
    return DisclosedTrial(
        case_id=CaseId(row[0]),
        sequence=row[6],
        declaration=Declaration(row[1], row[2]),
        disclosed_at=datetime.fromisoformat(row[3]),
        disclosed_by=row[4],
        counts=None if row[5] is None else counts_from_json(row[5]),
    )
