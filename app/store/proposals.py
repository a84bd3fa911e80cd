"""Proposals and what was said to them: two kinds of rows, both added and never changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime, timedelta

from app.domain.audit import Fact
from app.domain.errors import NotFound
from app.domain.ids import PersonnelId, ProposalId
from app.domain.policy import ActKind
from app.domain.proposal import Proposal, ProposalState
from app.store.rows import Repository, Row

_SELECT = (
    "SELECT id, kind, subject_id, body, sha256, reason, signature, proposed_by_id, proposed_by, proposed_at, "
    "expires_at FROM main.proposal"
)
_DECISION = (
    "SELECT decision, person_id, person, decided_at, reason FROM main.proposal_decision WHERE proposal_id = ? "
    "ORDER BY id"
)


class Proposals(Repository):
    """Acts that one person asks for and another confirms."""

    def add(
        self, kind: ActKind, subject_id: str, body: Mapping[str, Fact], reason: str, days: int, signature: str = ""
    ) -> Proposal:
        """Record that the actor proposes an act, for so many days."""
        text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
        now = self._rows.now
        proposal_id = self._rows.add(
            "INSERT INTO main.proposal (kind, subject_id, body, sha256, reason, signature, proposed_by_id, "
            "proposed_by, proposed_at, expires_at, audit_sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(kind.value, subject_id, text, hashlib.sha256(text.encode()).hexdigest(), reason, signature),
                *(self._rows.actor.id, self._rows.actor.name, now.isoformat()),
                *((now + timedelta(days=days)).isoformat(), self._rows.sequence),
            ),
        )
        return self.get(ProposalId(proposal_id))

    def decide(self, proposal_id: ProposalId, decision: ProposalState, reason: str = "") -> Proposal:
        """Record what the actor says to a proposal, or that it was done."""
        self._rows.add(
            "INSERT INTO main.proposal_decision (proposal_id, decision, person_id, person, decided_at, reason, "
            "audit_sequence) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (
                *(proposal_id, decision.value, self._rows.actor.id, self._rows.actor.name),
                *(self._rows.now.isoformat(), reason, self._rows.sequence),
            ),
        )
        return self.get(proposal_id)

    def get(self, proposal_id: ProposalId) -> Proposal:
        """Return one proposal as it stands now; raises NotFound."""
        row = self._rows.one(f"{_SELECT} WHERE id = ?", (proposal_id,))
        if row is None:
            raise NotFound(f"There is no proposal {proposal_id}. Nothing was changed; `proposals list` shows them.")
        return self._proposal(row)

    def all(self) -> list[Proposal]:
        """Return every proposal, in the order they were made."""
        return [self._proposal(row) for row in self._rows.all(f"{_SELECT} ORDER BY id")]

    def waiting(self, kind: ActKind, subject_id: str) -> Proposal | None:
        """Return the newest proposal of a kind about one thing that is neither declined, done nor expired."""
        rows = self._rows.all(f"{_SELECT} WHERE kind = ? AND subject_id = ? ORDER BY id DESC", (kind, subject_id))
        return next((found for found in map(self._proposal, rows) if found.is_waiting), None)

    def _proposal(self, row: Row) -> Proposal:
        expires_at = datetime.fromisoformat(row[10])
        decisions = self._rows.all(_DECISION, (row[0],))
        state = ProposalState(decisions[-1][0]) if decisions else ProposalState.OPEN
        if state in {ProposalState.OPEN, ProposalState.CONFIRMED} and self._rows.now >= expires_at:
            state = ProposalState.EXPIRED
        second = decisions[0] if decisions else (None, None, None, None, "")
        return Proposal(
            id=ProposalId(row[0]),
            kind=ActKind(row[1]),
            subject_id=row[2],
            body=json.loads(row[3]),
            sha256=row[4],
            reason=row[5],
            signature=row[6],
            proposed_by_id=PersonnelId(row[7]),
            proposed_by=row[8],
            proposed_at=datetime.fromisoformat(row[9]),
            expires_at=expires_at,
            state=state,
            decided_by_id=None if second[1] is None else PersonnelId(second[1]),
            decided_by=second[2],
            decided_at=None if second[3] is None else datetime.fromisoformat(second[3]),
            decided_reason=second[4],
        )
