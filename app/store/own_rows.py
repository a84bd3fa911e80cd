"""Rows that concern one person each: what they keep for themselves, and how leads that they worked on ended."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import CandidateId, CaseId, PersonnelId
from app.domain.lead import LeadOutcome
from app.store.rows import Repository


class OwnNotes(Repository):
    """Sealed notes of people; only whose they are can open them (own_notes.py)."""

    def sealed(self, person_id: PersonnelId, name: str) -> bytes | None:
        """Return a person's sealed note of a name, or None."""
        row = self._rows.one("SELECT sealed FROM main.own_note WHERE person_id = ? AND name = ?", (person_id, name))
        return None if row is None else bytes(row[0])

    def put(self, person_id: PersonnelId, name: str, sealed: bytes) -> None:
        """Keep a sealed note in place of the one before."""
        self._rows.write(
            "INSERT INTO main.own_note (person_id, name, sealed) VALUES (?, ?, ?) "
            "ON CONFLICT (person_id, name) DO UPDATE SET sealed = excluded.sealed",
            (person_id, name, sealed),
        )


@dataclass(frozen=True, slots=True)
class News:
    """How a lead of one case ended, and when that was recorded."""

    case_id: CaseId
    candidate_id: CandidateId
    outcome: LeadOutcome
    told_at: datetime


class LeadNews(Repository):
    """How leads ended, told to everybody who worked on them; in words that name nobody."""

    def tell(
        self, case_id: CaseId, candidate_id: CandidateId, outcome: LeadOutcome, people: Iterable[PersonnelId]
    ) -> None:
        """Tell people how a lead ended; the newest end is the one that holds."""
        made = (case_id, candidate_id)
        self._rows.write_many(
            "INSERT INTO main.lead_news (case_id, candidate_id, person_id, outcome, told_at, audit_sequence) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            [(*made, each, outcome.word, self._rows.now.isoformat(), self._rows.sequence) for each in people],
        )

    def of(self, person_id: PersonnelId) -> list[News]:
        """Return the newest end of every lead that a person worked on, in the order in which they were recorded."""
        rows = self._rows.all(
            "SELECT case_id, candidate_id, outcome, told_at FROM main.lead_news WHERE id IN (SELECT max(id) FROM "
            "main.lead_news WHERE person_id = ? GROUP BY case_id, candidate_id) ORDER BY id",
            (person_id,),
        )
        return [
            News(
                *(CaseId(row[0]), CandidateId(row[1])),
                next(outcome for outcome in LeadOutcome if outcome.word == row[2]),
                datetime.fromisoformat(row[3]),
            )
            for row in rows
        ]
