"""Conclusions about candidates of the open case: added one by one, never changed."""

from __future__ import annotations

from datetime import datetime

from app.domain.adjudication import Adjudication, Conclusion, Stage, checked_rationale
from app.domain.errors import NotAllowed, NotFound
from app.domain.ids import AdjudicationId, CandidateId, PersonnelId, SearchId
from app.store.rows import Repository, Row

_SELECT = (
    "SELECT adjudication.id, candidate_id, stage, conclusion, rationale, examiner_id, examiner_name, made_at, "
    "supersedes FROM adjudication"
)


class Adjudications(Repository):
    """Who concluded what about which candidate, when and why."""

    def add(
        self,
        candidate_id: CandidateId,
        stage: Stage,
        conclusion: Conclusion,
        rationale: str,
        supersedes: AdjudicationId | None = None,
    ) -> Adjudication:
        """Write one conclusion of the person who acts. `supersedes` is the same person's earlier one at this stage."""
        if self._rows.one("SELECT 1 FROM candidate WHERE id = ?", (candidate_id,)) is None:
            raise NotFound(f"Candidate {candidate_id} is not in this case. Nothing was recorded.")
        self._check_superseded(candidate_id, stage, supersedes)
        values = (
            *(self._rows.sequence, candidate_id, stage.value, conclusion.value, checked_rationale(rationale)),
            *(self._rows.actor.id, self._rows.actor.name, self._rows.now.isoformat(), supersedes),
        )
        adjudication_id = self._rows.add(
            "INSERT INTO adjudication (audit_sequence, candidate_id, stage, conclusion, rationale, examiner_id, "
            "examiner_name, made_at, supersedes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        return self.get(AdjudicationId(adjudication_id))

    def _check_superseded(self, candidate_id: CandidateId, stage: Stage, supersedes: AdjudicationId | None) -> None:
        if supersedes is None:
            return
        earlier = self.get(supersedes)
        own = (earlier.candidate_id, earlier.stage, earlier.examiner_id)
        if own != (candidate_id, stage, self._rows.actor.id):
            raise NotAllowed(
                "Only one's own earlier conclusion about the same candidate can be superseded. Nothing was recorded."
            )
        if self._rows.one("SELECT 1 FROM adjudication WHERE supersedes = ?", (supersedes,)):
            raise NotAllowed("That conclusion was superseded already. Nothing was recorded; supersede the latest one.")

    def get(self, adjudication_id: AdjudicationId) -> Adjudication:
        """Return one conclusion; raises NotFound."""
        row = self._rows.one(f"{_SELECT} WHERE adjudication.id = ?", (adjudication_id,))
        if row is None:
            raise NotFound(f"Conclusion {adjudication_id} is not in this case. Nothing was changed.")
        return _adjudication(row)

    def for_candidate(self, candidate_id: CandidateId) -> tuple[Adjudication, ...]:
        """Return all conclusions about one candidate, superseded ones included, in the order they were written."""
        rows = self._rows.all(f"{_SELECT} WHERE candidate_id = ? ORDER BY adjudication.id", (candidate_id,))
        return tuple(_adjudication(row) for row in rows)

    def for_search(self, search_id: SearchId) -> tuple[Adjudication, ...]:
        """Return all conclusions about the candidates of one search, in the order they were written."""
        rows = self._rows.all(
            f"{_SELECT} JOIN candidate ON candidate.id = adjudication.candidate_id "
            "WHERE candidate.search_id = ? ORDER BY adjudication.id",
            (search_id,),
        )
        return tuple(_adjudication(row) for row in rows)

    def all(self) -> tuple[Adjudication, ...]:
        """Return every conclusion of the case, in the order they were written."""
        return tuple(_adjudication(row) for row in self._rows.all(f"{_SELECT} ORDER BY adjudication.id"))


def _adjudication(row: Row) -> Adjudication:
    return Adjudication(
        id=AdjudicationId(row[0]),
        candidate_id=CandidateId(row[1]),
        stage=Stage(row[2]),
        conclusion=Conclusion(row[3]),
        rationale=row[4],
        examiner_id=PersonnelId(row[5]),
        examiner_name=row[6],
        made_at=datetime.fromisoformat(row[7]),
        supersedes=None if row[8] is None else AdjudicationId(row[8]),
    )
