"""What came of candidates of the open case: the outcome of their conclusions, and how leads ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.adjudication import Outcome
from app.domain.ids import CandidateId, PersonnelId
from app.domain.lead import LeadClosing, LeadOutcome, checked_note
from app.store.rows import Repository, Row


@dataclass(frozen=True, slots=True)
class ToldOutcome:
    """What the conclusions about a candidate amounted to, of how many examiners, and when that could be told."""

    candidate_id: CandidateId
    outcome: Outcome
    examiners: int
    told_at: datetime


class Leads(Repository):
    """Outcomes, from the moment on at which they could be told, and the ends of leads."""

    def tell(self, candidate_id: CandidateId, outcome: Outcome, examiners: int) -> bool:
        """Write what came of a candidate; return False where that was written already."""
        if self._rows.one(
            "SELECT 1 FROM candidate_outcome WHERE candidate_id = ? AND outcome = ?", (candidate_id, outcome.value)
        ):
            return False
        self._rows.add(
            "INSERT INTO candidate_outcome (audit_sequence, candidate_id, outcome, examiners, told_at) "
            "VALUES (?, ?, ?, ?, ?)",
            (self._rows.sequence, candidate_id, outcome.value, examiners, self._rows.now.isoformat()),
        )
        return True

    def told(self) -> list[ToldOutcome]:
        """Return the newest outcome of every candidate that has one, in the order in which they were told."""
        rows = self._rows.all(
            "SELECT candidate_id, outcome, examiners, told_at FROM candidate_outcome WHERE id IN "
            "(SELECT max(id) FROM candidate_outcome GROUP BY candidate_id) ORDER BY id"
        )
        return [
            ToldOutcome(CandidateId(row[0]), Outcome(row[1]), row[2], datetime.fromisoformat(row[3])) for row in rows
        ]

    def close(self, candidate_id: CandidateId, outcome: LeadOutcome, note: str) -> LeadClosing:
        """Write how a lead ended; a later end of the same lead supersedes the earlier one, which stays."""
        values = (self._rows.sequence, candidate_id, outcome.word, checked_note(note))
        made = self._rows.add(
            "INSERT INTO lead_closing (audit_sequence, candidate_id, outcome, note, closed_by_id, closed_by, "
            "closed_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*values, self._rows.actor.id, self._rows.actor.name, self._rows.now.isoformat()),
        )
        return next(closing for closing in self.closings(candidate_id) if closing.id == made)

    def closings(self, candidate_id: CandidateId) -> list[LeadClosing]:
        """Return every end that was recorded for a lead, the newest last."""
        rows = self._rows.all(
            "SELECT id, candidate_id, outcome, note, closed_by_id, closed_by, closed_at FROM lead_closing "
            "WHERE candidate_id = ? ORDER BY id",
            (candidate_id,),
        )
        return [_closing(row) for row in rows]


def _closing(row: Row) -> LeadClosing:
    outcome = next(outcome for outcome in LeadOutcome if outcome.word == row[2])
    return LeadClosing(
        row[0], CandidateId(row[1]), outcome, row[3], PersonnelId(row[4]), row[5], datetime.fromisoformat(row[6])
    )
