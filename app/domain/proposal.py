"""A proposal: an act that one person asks for and another confirms, never the same person in both places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.audit import Fact
from app.domain.ids import PersonnelId, ProposalId
from app.domain.people import Role
from app.domain.policy import ActKind


class ProposalState(StrEnum):
    """Where a proposal stands. Confirmed: it may be done, until it expires. Done: it was."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    DONE = "done"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Proposal:
    """One act that was proposed, and what the second person said to it.

    `subject_id` names what the act is about (a case, a person); `body` is what it would do, as JSON values; `sha256` is
    that of the body's canonical form, and stands in both people's entries. `signature` is the proposer's own over what
    is to be put in force, where there is such a thing; 128 hexadecimal digits or nothing.
    """

    id: ProposalId
    kind: ActKind
    subject_id: str
    body: Mapping[str, Fact]
    sha256: str
    reason: str
    signature: str
    proposed_by_id: PersonnelId
    proposed_by: str
    proposed_at: datetime
    expires_at: datetime
    state: ProposalState
    decided_by_id: PersonnelId | None = None
    decided_by: str | None = None
    decided_at: datetime | None = None
    decided_reason: str = ""

    @property
    def about(self) -> str:
        """What it is about, as it is listed: of a person who is to be let in also in which roles, of crops which."""
        if self.kind is ActKind.PARTNER_DISCLOSURE:
            return f"{self.subject_id}: {_sent_words(self.body)}"
        named = ", ".join(role.value for role in Role if role in self.roles)
        return f"{self.subject_id} as {named}" if named else self.subject_id

    @property
    def roles(self) -> frozenset[Role]:
        """The roles of a person who is to be let in; none where it is about something else."""
        given = self.body.get("roles") if self.kind is ActKind.PERSON_ADDITION else None
        return frozenset(Role(str(role)) for role in given) if isinstance(given, list) else frozenset()

    @property
    def is_waiting(self) -> bool:
        """True while it can still be confirmed or done."""
        return self.state in {ProposalState.OPEN, ProposalState.CONFIRMED}


def _sent_words(body: Mapping[str, Fact]) -> str:
    """Return which faces are to be sent, under which terms and with which note, as whoever confirms it reads it."""
    groups = body.get("persons")
    persons = [each for each in groups if isinstance(each, list)] if isinstance(groups, list) else []
    may = [f"may {what}: {'yes' if body.get(f'may_{what}') else 'no'}" for what in ("search", "export")]
    parts = [
        "faces " + "; ".join(", ".join(str(face) for face in each) for each in persons),
        *may,
        f"delete by {body.get('delete_by') or 'no day'}",
        "with vectors" if body.get("vectors") else "no vectors",
        f"note: {body.get('note') or 'none'}",
    ]
    return " · ".join(parts)
