"""What two people's conclusions amount to."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.adjudication import Adjudication, Conclusion, Outcome, Stage, checked_rationale, outcome_of
from app.domain.case import CaseAuthority
from app.domain.errors import NotRecorded
from app.domain.ids import AdjudicationId, CandidateId, PersonnelId

WHEN = datetime(2026, 11, 22, tzinfo=UTC)
TODAY = date(2026, 11, 22)


def made(number: int, stage: Stage, conclusion: Conclusion, supersedes: int | None = None) -> Adjudication:
    return Adjudication(
        AdjudicationId(number),
        CandidateId(1),
        stage,
        conclusion,
        "nose, ear lobe",
        PersonnelId(1 if stage is Stage.EXAMINATION else 2),
        "somebody",
        WHEN,
        None if supersedes is None else AdjudicationId(supersedes),
    )


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        (Conclusion.SUPPORT_SAME, Conclusion.LIMITED_SUPPORT_SAME, Outcome.LEAD),
        (Conclusion.STRONG_SUPPORT_DIFFERENT, Conclusion.SUPPORT_DIFFERENT, Outcome.EXCLUDED),
        (Conclusion.INCONCLUSIVE, Conclusion.UNSUITABLE, Outcome.INCONCLUSIVE),
        (Conclusion.SUPPORT_SAME, Conclusion.SUPPORT_DIFFERENT, Outcome.DISAGREEMENT),
        (Conclusion.SUPPORT_SAME, Conclusion.INCONCLUSIVE, Outcome.DISAGREEMENT),
    ],
)
def test_two_conclusions_make_one_outcome(first: Conclusion, second: Conclusion, outcome: Outcome) -> None:
    both = (made(1, Stage.EXAMINATION, first), made(2, Stage.VERIFICATION, second))

    assert outcome_of(both) is outcome


def test_one_conclusion_alone_is_never_a_lead() -> None:
    assert outcome_of((made(1, Stage.EXAMINATION, Conclusion.STRONG_SUPPORT_SAME),)) is Outcome.AWAITING_SECOND


def test_a_superseded_conclusion_no_longer_counts() -> None:
    all_made = (
        made(1, Stage.EXAMINATION, Conclusion.SUPPORT_SAME),
        made(2, Stage.VERIFICATION, Conclusion.SUPPORT_DIFFERENT),
        made(3, Stage.EXAMINATION, Conclusion.SUPPORT_DIFFERENT, supersedes=1),
    )

    assert outcome_of(all_made) is Outcome.EXCLUDED


def test_nobody_has_concluded_yet() -> None:
    assert outcome_of(()) is Outcome.UNDECIDED


@pytest.mark.parametrize("conclusion", list(Conclusion))
def test_every_conclusion_has_words_that_claim_no_identity(conclusion: Conclusion) -> None:
    assert "identif" not in conclusion.words.lower()
    assert conclusion.words.endswith(".")


def test_a_conclusion_needs_a_reason() -> None:
    with pytest.raises(NotRecorded, match="written reason"):
        checked_rationale(" \n")


@pytest.mark.parametrize("missing", ["reference", "authority", "purpose"])
def test_a_case_needs_reference_authority_and_purpose(missing: str) -> None:
    words = {"reference": "C-1", "authority": "order 7", "purpose": "identify a victim", missing: "  "}

    with pytest.raises(NotRecorded, match=missing):
        CaseAuthority(**words, retain_until=TODAY + timedelta(days=1)).checked(TODAY)


def test_a_case_needs_a_retention_date_in_the_future() -> None:
    with pytest.raises(NotRecorded, match="not in the future"):
        CaseAuthority("C-1", "order 7", "identify a victim", TODAY).checked(TODAY)
