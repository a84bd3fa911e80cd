"""What two people's conclusions amount to."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.adjudication import Adjudication, Conclusion, Outcome, Stage, Standing, checked_rationale, outcome_of
from app.domain.case import CaseAuthority
from app.domain.errors import NotFound, NotRecorded
from app.domain.ids import AdjudicationId, CandidateId, PersonnelId
from app.domain.scale import SCALES, SEVEN_STEPS, THREE_STEPS, ConclusionScale, scale_by_id

WHEN = datetime(2026, 11, 22, tzinfo=UTC)
TODAY = date(2026, 11, 22)


def made(number: int, stage: Stage, conclusion: Conclusion, supersedes: int | None = None) -> Adjudication:
    return Adjudication(
        AdjudicationId(number),
        CandidateId(1),
        stage,
        SEVEN_STEPS.grade(conclusion),
        "nose, ear lobe",
        PersonnelId(list(Stage).index(stage) + 1),
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


@pytest.mark.parametrize("scale", SCALES, ids=lambda scale: scale.id)
def test_every_scale_leaves_room_for_doubt_and_claims_no_identity(scale: ConclusionScale) -> None:
    assert scale_by_id(scale.id) is scale
    assert {"inconclusive", "unsuitable"} <= {grade.value for grade in scale.grades}
    for grade in scale.grades:
        assert "identif" not in f"{grade.value} {grade.label} {grade.words}".lower()
        assert grade.words.endswith(".")


def test_the_default_scale_has_a_step_for_every_conclusion() -> None:
    assert [grade.value for grade in SEVEN_STEPS.grades] == list(Conclusion)


def test_an_unknown_scale_or_step_is_refused() -> None:
    with pytest.raises(NotFound, match="no conclusion scale"):
        scale_by_id("a-feeling")
    with pytest.raises(NotRecorded, match="has no step"):
        SEVEN_STEPS.grade("certain")


@pytest.mark.parametrize(
    ("first", "second", "third", "outcome"),
    [
        (Conclusion.SUPPORT_SAME, Conclusion.SUPPORT_DIFFERENT, Conclusion.LIMITED_SUPPORT_SAME, Outcome.LEAD),
        (Conclusion.SUPPORT_SAME, Conclusion.SUPPORT_DIFFERENT, Conclusion.SUPPORT_DIFFERENT, Outcome.EXCLUDED),
        (Conclusion.SUPPORT_SAME, Conclusion.INCONCLUSIVE, Conclusion.UNSUITABLE, Outcome.INCONCLUSIVE),
        (Conclusion.SUPPORT_SAME, Conclusion.SUPPORT_DIFFERENT, Conclusion.INCONCLUSIVE, Outcome.INCONCLUSIVE),
        (Conclusion.INCONCLUSIVE, Conclusion.SUPPORT_DIFFERENT, Conclusion.SUPPORT_SAME, Outcome.INCONCLUSIVE),
    ],
)
def test_on_conflict_two_of_three_carry_it_and_nothing_else_does(
    first: Conclusion, second: Conclusion, third: Conclusion, outcome: Outcome
) -> None:
    two = (made(1, Stage.EXAMINATION, first), made(2, Stage.VERIFICATION, second))

    assert outcome_of(two) is Outcome.DISAGREEMENT
    assert outcome_of((*two, made(3, Stage.THIRD, third))) is outcome


@given(*[st.sampled_from(list(Conclusion))] * 3)
def test_it_never_matters_who_of_the_two_was_first(one: Conclusion, other: Conclusion, third: Conclusion) -> None:
    for first, second in ((one, other), (other, one)):
        two = (made(1, Stage.EXAMINATION, first), made(2, Stage.VERIFICATION, second))
        turned = (made(1, Stage.EXAMINATION, second), made(2, Stage.VERIFICATION, first))
        assert outcome_of(two) is outcome_of(turned)
        if outcome_of(two) is Outcome.DISAGREEMENT:
            three = made(3, Stage.THIRD, third)
            assert outcome_of((*two, three)) is outcome_of((*turned, three))
            assert outcome_of((*two, three)).is_settled


def test_which_differences_are_a_conflict_is_the_scales_to_say() -> None:
    one, other = (
        replace(made(number, stage, conclusion), scale_id=THREE_STEPS.id)
        for number, stage, conclusion in (
            (1, Stage.EXAMINATION, Conclusion.SUPPORT_SAME),
            (2, Stage.VERIFICATION, Conclusion.INCONCLUSIVE),
        )
    )

    assert outcome_of((one, other)) is Outcome.INCONCLUSIVE
    opposed = replace(other, conclusion=THREE_STEPS.grade(Conclusion.SUPPORT_DIFFERENT))
    assert outcome_of((one, opposed)) is Outcome.DISAGREEMENT


ADA, BEN, CLEO = (PersonnelId(number) for number in (1, 2, 3))


@pytest.mark.parametrize(
    ("outcome", "may_read"),
    [
        (Outcome.AWAITING_SECOND, []),
        (Outcome.DISAGREEMENT, [ADA, BEN]),
        (Outcome.LEAD, [ADA, BEN, CLEO, None]),
        (Outcome.INCONCLUSIVE, [ADA, BEN, CLEO, None]),
    ],
)
def test_who_may_read_the_others_conclusions(outcome: Outcome, may_read: list[PersonnelId | None]) -> None:
    standing = Standing(((Stage.EXAMINATION, ADA), (Stage.VERIFICATION, BEN)), outcome)

    assert [person for person in (ADA, BEN, CLEO, None) if standing.discloses_to(person)] == may_read


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
