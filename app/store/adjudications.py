"""Conclusions about candidates of the open case: added one by one, never changed, and read by others only in time.

The one door to what examiners concluded. It opens a row for the person who wrote it; for others once both examiners
(where they conflict: all three) have committed theirs. An act that is not committed yet opens nothing.
"""

from __future__ import annotations

from datetime import datetime

from app.domain.adjudication import Adjudication, Stage, Standing, checked_rationale, latest_of, outcome_of
from app.domain.errors import NotAllowed, NotFound
from app.domain.ids import AdjudicationId, CandidateId, CaseId, PersonnelId
from app.domain.scale import scale_by_id
from app.store.rows import Repository, Row

_SELECT = (
    "SELECT id, candidate_id, stage, examiner_id, examiner_name, made_at, supersedes, scale, sealed, "
    "audit_sequence FROM adjudication"
)
_SEALED, _SEQUENCE = 8, 9


class Adjudications(Repository):
    """Who concluded what about which candidate, when and why."""

    def add(
        self,
        candidate_id: CandidateId,
        stage: Stage,
        scale_id: str,
        conclusion: str,
        rationale: str,
        supersedes: AdjudicationId | None = None,
    ) -> Adjudication:
        """Write one conclusion of the person who acts. `supersedes` is the same person's earlier one at this stage."""
        if self._rows.one("SELECT 1 FROM candidate WHERE id = ?", (candidate_id,)) is None:
            raise NotFound(f"Candidate {candidate_id} is not in this case. Nothing was recorded.")
        self._check_superseded(candidate_id, stage, supersedes)
        grade = scale_by_id(scale_id).grade(conclusion)
        words = {"conclusion": grade.value, "rationale": checked_rationale(rationale)}
        actor = self._rows.actor
        sealed = self._rows.words.seal(words, _bound_to(candidate_id, stage.value, actor.id, self._rows.sequence))
        values = (
            *(self._rows.sequence, candidate_id, stage.value, scale_id),
            *(actor.id, actor.name, self._rows.now.isoformat(), supersedes, sealed),
        )
        adjudication_id = self._rows.add(
            "INSERT INTO adjudication (audit_sequence, candidate_id, stage, scale, examiner_id, "
            "examiner_name, made_at, supersedes, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        return self.get(AdjudicationId(adjudication_id))

    def _check_superseded(self, candidate_id: CandidateId, stage: Stage, supersedes: AdjudicationId | None) -> None:
        if supersedes is None:
            return
        row = self._row(supersedes)
        if (row[1], row[2], row[3]) != (candidate_id, stage.value, self._rows.actor.id):
            raise NotAllowed(
                "Only one's own earlier conclusion about the same candidate can be superseded. Nothing was recorded."
            )
        if self._rows.one("SELECT 1 FROM adjudication WHERE supersedes = ?", (supersedes,)):
            raise NotAllowed("That conclusion was superseded already. Nothing was recorded; supersede the latest one.")

    def get(self, adjudication_id: AdjudicationId) -> Adjudication:
        """Return one conclusion; raises NotFound, and NotAllowed where it is not disclosed to the person who acts."""
        row = self._row(adjudication_id)
        if row[3] != self._rows.actor.id and not self.is_disclosed(CandidateId(row[1])):
            raise _undisclosed()
        return self._opened(row)

    def standing(self, candidate_id: CandidateId) -> Standing:
        """Return where a candidate stands, by what is committed; it tells nobody what anybody concluded too early."""
        made = [self._opened(row) for row in self._rows_of(candidate_id) if self._rows.is_committed(row[_SEQUENCE])]
        examiners = tuple((stage, each.examiner_id) for stage, each in latest_of(made).items())
        return Standing(examiners, outcome_of(made), made[0].scale_id if made else None)

    def is_disclosed(self, candidate_id: CandidateId) -> bool:
        """True where the person who acts may read what everybody concluded about a candidate."""
        return self.standing(candidate_id).discloses_to(self._rows.actor.id)

    def own(self, candidate_id: CandidateId) -> tuple[Adjudication, ...]:
        """Return what the person who acts concluded about a candidate, superseded ones included, in order."""
        rows = self._rows_of(candidate_id)
        return tuple(self._opened(row) for row in rows if row[3] == self._rows.actor.id)

    def for_candidate(self, candidate_id: CandidateId) -> tuple[Adjudication, ...]:
        """Return all conclusions about one candidate, superseded ones included, in the order they were written.

        Raises NotAllowed where one of them is another person's and not disclosed yet.
        """
        rows = self._rows_of(candidate_id)
        if any(row[3] != self._rows.actor.id for row in rows) and not self.is_disclosed(candidate_id):
            raise _undisclosed()
        return tuple(self._opened(row) for row in rows)

    def settled(self, candidate_id: CandidateId) -> tuple[Adjudication, ...]:
        """Return all conclusions about a candidate that everybody may read, for reports; none before that."""
        if not self.standing(candidate_id).discloses_to(None):
            return ()
        return tuple(self._opened(row) for row in self._rows_of(candidate_id))

    def in_trial(self, candidate_id: CandidateId, case_id: CaseId) -> tuple[Adjudication, ...]:
        """Return all conclusions about a candidate of a disclosed quality trial: nobody examines in it any more.

        None at all while no disclosure is committed, so that one written as a pretext opens nothing.
        """
        row = self._rows.one("SELECT audit_sequence FROM main.quality_trial WHERE case_id = ?", (case_id,))
        if row is None or not self._rows.is_committed(row[0]):
            return ()
        return tuple(self._opened(each) for each in self._rows_of(candidate_id))

    def has_examined(self, person_id: PersonnelId) -> bool:
        """True where a person concluded on a candidate of this case, or recorded an analysis towards that."""
        concluded = "SELECT 1 FROM adjudication WHERE examiner_id = ?1"
        analysed = "SELECT 1 FROM image_analysis WHERE examiner_id = ?1"
        return self._rows.one(f"{concluded} UNION ALL {analysed}", (person_id,)) is not None

    def candidates(self) -> list[CandidateId]:
        """Return every candidate of the case on which somebody concluded."""
        rows = self._rows.all("SELECT DISTINCT candidate_id FROM adjudication ORDER BY candidate_id")
        return [CandidateId(row[0]) for row in rows]

    def _row(self, adjudication_id: AdjudicationId) -> Row:
        row = self._rows.one(f"{_SELECT} WHERE id = ?", (adjudication_id,))
        if row is None:
            raise NotFound(f"Conclusion {adjudication_id} is not in this case. Nothing was changed.")
        return row

    def _rows_of(self, candidate_id: CandidateId) -> list[Row]:
        return self._rows.all(f"{_SELECT} WHERE candidate_id = ? ORDER BY id", (candidate_id,))

    def _opened(self, row: Row) -> Adjudication:
        words = self._rows.words.open(row[_SEALED], _bound_to(row[1], row[2], row[3], row[_SEQUENCE]))
        return Adjudication(
            id=AdjudicationId(row[0]),
            candidate_id=CandidateId(row[1]),
            stage=Stage(row[2]),
            conclusion=scale_by_id(row[7]).grade(words["conclusion"]),
            rationale=words["rationale"],
            examiner_id=PersonnelId(row[3]),
            examiner_name=row[4],
            made_at=datetime.fromisoformat(row[5]),
            supersedes=None if row[6] is None else AdjudicationId(row[6]),
            scale_id=row[7],
        )


def _bound_to(candidate_id: int, stage: str, examiner_id: int, sequence: int) -> str:
    return f"adjudication/{candidate_id}/{stage}/{examiner_id}/{sequence}"


def _undisclosed() -> NotAllowed:
    return NotAllowed(
        "What another examiner concluded is not shown before every conclusion that is awaited is on record. Nothing "
        "was read; conclude first, blind to the others."
    )
