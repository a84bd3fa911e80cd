"""A lead after the examination: what else was found out, and how it ended. Only people outside can settle who it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import CandidateId, PersonnelId
from app.domain.statement import stated


class LeadOutcome(StrEnum):
    """How a lead ended. None of them rests on the pictures alone."""

    ESTABLISHED = "established by other means"
    RULED_OUT = "ruled out by other means"
    SAFEGUARDING = "referred to safeguarding"
    HANDED_OVER = "handed over to another authority"
    NO_ACTION = "no further action"
    OTHER = "other, as the note says"

    @property
    def word(self) -> str:
        """The outcome as one word for the command line."""
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class LeadClosing:
    """The end of a lead: its outcome and what corroborates it, kept for ever; a later one supersedes."""

    id: int
    candidate_id: CandidateId
    outcome: LeadOutcome
    note: str
    closed_by_id: PersonnelId
    closed_by: str
    closed_at: datetime


def checked_note(note: str) -> str:
    """Return the corroboration note stripped, or raise NotRecorded where it is blank."""
    return stated(
        note,
        "A lead is closed with a note that says what corroborates the outcome. Nothing was recorded; write what was "
        "found out, and by whom.",
    )
