"""A person's conclusion about a candidate: its stages, who may read it when, and what the conclusions amount to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import NotRecorded
from app.domain.ids import AdjudicationId, CandidateId, PersonnelId
from app.domain.scale import SEVEN_STEPS, ConclusionScale, Grade, scale_by_id
from app.domain.sheet import Sheet
from app.domain.statement import stated


class Conclusion(StrEnum):
    """The steps of the default scale (scale.py), by the word that stands on record."""

    STRONG_SUPPORT_SAME = "strong-support-same"
    SUPPORT_SAME = "support-same"
    LIMITED_SUPPORT_SAME = "limited-support-same"
    INCONCLUSIVE = "inconclusive"
    LIMITED_SUPPORT_DIFFERENT = "limited-support-different"
    SUPPORT_DIFFERENT = "support-different"
    STRONG_SUPPORT_DIFFERENT = "strong-support-different"
    UNSUITABLE = "unsuitable"


class Stage(StrEnum):
    """First examination; the second examiner's verification; a third one where the two conflict. All are blind."""

    EXAMINATION = "examination"
    VERIFICATION = "verification"
    THIRD = "third examination"


@dataclass(frozen=True, slots=True)
class Adjudication:
    """One written conclusion; rows are added, never changed. `supersedes` is the same person's earlier one."""

    id: AdjudicationId
    candidate_id: CandidateId
    stage: Stage
    conclusion: Grade
    rationale: str
    examiner_id: PersonnelId
    examiner_name: str
    made_at: datetime
    supersedes: AdjudicationId | None
    scale_id: str = SEVEN_STEPS.id

    @property
    def scale(self) -> ConclusionScale:
        """The scale that the conclusion is a step of."""
        return scale_by_id(self.scale_id)


class Outcome(StrEnum):
    """What the conclusions about one candidate amount to so far."""

    UNDECIDED = "undecided"
    AWAITING_SECOND = "awaiting second examiner"
    LEAD = "lead"
    EXCLUDED = "excluded"
    INCONCLUSIVE = "inconclusive"
    DISAGREEMENT = "disagreement, third examiner needed"

    @property
    def is_settled(self) -> bool:
        """True where nobody is awaited any more."""
        return self in (Outcome.LEAD, Outcome.EXCLUDED, Outcome.INCONCLUSIVE)


_OF_LEANING = {1: Outcome.LEAD, -1: Outcome.EXCLUDED, 0: Outcome.INCONCLUSIVE}


def latest_of(made: Sequence[Adjudication]) -> dict[Stage, Adjudication]:
    """Return the conclusion of each stage that was not superseded."""
    superseded = {each.supersedes for each in made}
    return {each.stage: each for each in made if each.id not in superseded}


def outcome_of(made: Sequence[Adjudication]) -> Outcome:
    """Return what the latest conclusion of each stage amounts to.

    Two who lean the same way make a lead, an exclusion, or an inconclusive outcome. Where they conflict by the first
    one's scale, a third examiner is needed; then two of the three who lean the same way carry it, and where all three
    lean differently the outcome is inconclusive. Two who differ without conflict are inconclusive, too. One alone only
    waits.
    """
    latest = latest_of(made)
    first, second, third = (latest.get(stage) for stage in Stage)
    if first is None:
        return Outcome.UNDECIDED
    if second is None:
        return Outcome.AWAITING_SECOND
    one, other = first.conclusion, second.conclusion
    if not first.scale.conflicts(one, other):
        return _OF_LEANING[one.leaning] if one.leaning == other.leaning else Outcome.INCONCLUSIVE
    if third is None:
        return Outcome.DISAGREEMENT
    if third.conclusion.leaning in (one.leaning, other.leaning):
        return _OF_LEANING[third.conclusion.leaning]
    return Outcome.INCONCLUSIVE


def needs_third(made: Sequence[Adjudication]) -> bool:
    """True where first and second conflict, whether the third has concluded or not."""
    return outcome_of([each for each in made if each.stage is not Stage.THIRD]) is Outcome.DISAGREEMENT


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a candidate stands, without what anybody concluded: who concluded at which stage, and what is awaited.

    `outcome` is safe to tell anybody: it says what two or three conclusions amount to only once nobody is awaited.
    """

    examiners: tuple[tuple[Stage, PersonnelId], ...]
    outcome: Outcome
    scale_id: str | None = None

    @property
    def stages(self) -> frozenset[Stage]:
        """The stages at which somebody has concluded."""
        return frozenset(stage for stage, _ in self.examiners)

    def has_concluded(self, person_id: PersonnelId) -> bool:
        """True where this person has concluded at some stage."""
        return any(examiner == person_id for _, examiner in self.examiners)

    def discloses_to(self, person_id: PersonnelId | None) -> bool:
        """True where this person may read what the others concluded; None asks for everybody's sake.

        Once it is settled, everybody may. While a third examiner is awaited, the two who have concluded and can change
        nothing any more. Before that, nobody.
        """
        if self.outcome.is_settled:
            return True
        return person_id is not None and self.outcome is Outcome.DISAGREEMENT and self.has_concluded(person_id)


def checked_rationale(rationale: str) -> str:
    """Return `rationale` stripped, or raise NotRecorded where it is blank."""
    return stated(rationale, "A conclusion needs a written reason. Nothing was recorded; write what you observed.")


def check_carries(sheet: Sheet, grade: Grade, *, has_new: bool = False) -> None:
    """Raise NotRecorded where this person's sheet does not carry this conclusion (ACE-V: analyse, compare, conclude).

    The least is: each image analysed alone, and one component compared. Where an image was found unsuitable nothing
    has to be compared, and the conclusion leans to neither side. `has_new` where a comparison is about to be recorded.
    """
    if not sheet.has_both_analyses:
        raise NotRecorded(
            "Each picture is analysed alone before a conclusion. Nothing was recorded; record the analysis of the "
            "probe, then that of the reference."
        )
    if sheet.is_unsuitable and grade.leaning:
        raise NotRecorded(
            "By your own analysis one of the pictures is unsuitable, which carries no conclusion to either side. "
            "Nothing was recorded; conclude unsuitable or inconclusive, or record a new analysis."
        )
    if not (has_new or sheet.compares or sheet.is_unsuitable or grade.is_unsuitable):
        raise NotRecorded(
            "A conclusion rests on at least one compared component. Nothing was recorded; compare one first."
        )
