"""A person's conclusion about a candidate: the scale, the two stages, and what two blind conclusions amount to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import AdjudicationId, CandidateId, PersonnelId
from app.domain.statement import stated


class Conclusion(StrEnum):
    """The unit's conclusion scale. It never says "identified": a picture alone does not carry that."""

    STRONG_SUPPORT_SAME = "strong-support-same"
    SUPPORT_SAME = "support-same"
    LIMITED_SUPPORT_SAME = "limited-support-same"
    INCONCLUSIVE = "inconclusive"
    LIMITED_SUPPORT_DIFFERENT = "limited-support-different"
    SUPPORT_DIFFERENT = "support-different"
    STRONG_SUPPORT_DIFFERENT = "strong-support-different"
    UNSUITABLE = "unsuitable"

    @property
    def leaning(self) -> int:
        """+1 towards the same person, -1 towards different people, 0 for neither."""
        if self.value.endswith("-same"):
            return 1
        return -1 if self.value.endswith("-different") else 0

    @property
    def words(self) -> str:
        """The conclusion as a sentence for reports."""
        return _WORDS[self]


_WORDS = {
    Conclusion.STRONG_SUPPORT_SAME: "The observations strongly support that both pictures show the same person.",
    Conclusion.SUPPORT_SAME: "The observations support that both pictures show the same person.",
    Conclusion.LIMITED_SUPPORT_SAME: "The observations give limited support that both pictures show the same person.",
    Conclusion.INCONCLUSIVE: "The observations support neither the same person nor different people.",
    Conclusion.LIMITED_SUPPORT_DIFFERENT: "The observations give limited support that they show different people.",
    Conclusion.SUPPORT_DIFFERENT: "The observations support that the pictures show different people.",
    Conclusion.STRONG_SUPPORT_DIFFERENT: "The observations strongly support that the pictures show different people.",
    Conclusion.UNSUITABLE: "At least one picture is unsuitable for comparison.",
}


class Stage(StrEnum):
    """First examination, or the second examiner's verification, made without sight of the first."""

    EXAMINATION = "examination"
    VERIFICATION = "verification"


@dataclass(frozen=True, slots=True)
class Adjudication:
    """One written conclusion; rows are added, never changed. `supersedes` is the same person's earlier one."""

    id: AdjudicationId
    candidate_id: CandidateId
    stage: Stage
    conclusion: Conclusion
    rationale: str
    examiner_id: PersonnelId
    examiner_name: str
    made_at: datetime
    supersedes: AdjudicationId | None


class Outcome(StrEnum):
    """What the conclusions about one candidate amount to so far."""

    UNDECIDED = "undecided"
    AWAITING_SECOND = "awaiting second examiner"
    LEAD = "lead"
    EXCLUDED = "excluded"
    INCONCLUSIVE = "inconclusive"
    DISAGREEMENT = "disagreement, third examiner needed"


def outcome_of(current: tuple[Adjudication, ...]) -> Outcome:
    """Return what the latest conclusion of each stage amounts to.

    Two people leaning the same way make a lead or an exclusion; both neutral is inconclusive; anything else is a
    disagreement. One alone only waits.
    """
    superseded = {made.supersedes for made in current}
    latest = {made.stage: made for made in current if made.id not in superseded}
    first, second = latest.get(Stage.EXAMINATION), latest.get(Stage.VERIFICATION)
    if first is None:
        return Outcome.UNDECIDED
    if second is None:
        return Outcome.AWAITING_SECOND
    if first.conclusion.leaning != second.conclusion.leaning:
        return Outcome.DISAGREEMENT
    return {1: Outcome.LEAD, -1: Outcome.EXCLUDED, 0: Outcome.INCONCLUSIVE}[first.conclusion.leaning]


def checked_rationale(rationale: str) -> str:
    """Return `rationale` stripped, or raise NotRecorded where it is blank."""
    return stated(rationale, "A conclusion needs a written reason. Nothing was recorded; write what you observed.")
