"""Two people conclude, blind to each other, with a written reason, and nothing of it can be changed."""

import dataclasses
from pathlib import Path

import pytest

from app.domain.adjudication import Conclusion, Outcome, Stage
from app.domain.audit import Operation
from app.domain.copies import FaceCopy
from app.domain.errors import NotAllowed, NotRecorded
from app.domain.face import Track
from app.domain.people import JOINERS_ROLES, Role
from app.domain.search import CandidateList
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest
from app.service.adjudicate import candidate_sheet, outcomes, waiting_for_me
from app.service.audit import audit_trail
from app.service.cases import act_in, enter_case
from app.service.gallery import LoadedGallery
from app.service.search import own_candidate_lists, search_face
from app.service.units import open_unit
from app.store import Unit
from tests.service.conftest import (
    SECOND_PASSPHRASE,
    add_faces,
    enrol_vectors,
    examine_and_conclude,
    found_face,
    join,
    vector,
)
from tests.units import why


@pytest.fixture
def found(case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery) -> CandidateList:
    join(case_unit, "Ben", SECOND_PASSPHRASE, JOINERS_ROLES | {Role.AUDITOR})
    join(case_unit, "Cleo", SECOND_PASSPHRASE + " of Cleo")
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(60)})
    face = add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=7), manifest.id)])[0]
    return search_face(case_unit, gallery, face, why("find who this is"), k=5)


def as_person(unit: Unit, secret: str, name: str) -> Unit:
    """Close the unit and open it as somebody else, in the same case."""
    folder, case = Path(unit.folder), unit.open_case
    assert case is not None
    unit.close()
    opened = open_unit(folder, Passphrase(secret, name))
    enter_case(opened, case.id)
    return opened


def test_a_conclusion_needs_a_reason_and_leaves_nothing_without_one(case_unit: Unit, found: CandidateList) -> None:
    candidate = found.candidates[0].id

    with pytest.raises(NotRecorded, match="written reason"):
        examine_and_conclude(case_unit, candidate, Conclusion.SUPPORT_SAME, "  ")

    assert outcomes(case_unit, found.search.id)[candidate] is Outcome.UNDECIDED


def test_two_people_make_a_lead(case_unit: Unit, found: CandidateList) -> None:
    candidate = found.candidates[0].id
    first = examine_and_conclude(case_unit, candidate, Conclusion.SUPPORT_SAME, "ear, nose")

    with as_person(case_unit, SECOND_PASSPHRASE, "Ben") as unit:
        assert waiting_for_me(unit) == [found.search.id]
        second = examine_and_conclude(unit, candidate, Conclusion.LIMITED_SUPPORT_SAME, "scar left of the mouth")

        assert (first.stage, second.stage) == (Stage.EXAMINATION, Stage.VERIFICATION)
        assert outcomes(unit, found.search.id)[candidate] is Outcome.LEAD
        assert waiting_for_me(unit) == []


def test_the_second_examiner_sees_neither_score_nor_order_nor_the_first_conclusion(
    case_unit: Unit, found: CandidateList
) -> None:
    for entry in found.candidates[:3]:
        examine_and_conclude(case_unit, entry.id, Conclusion.SUPPORT_SAME, "ear, nose")

    with as_person(case_unit, SECOND_PASSPHRASE, "Ben") as unit:
        sheet = candidate_sheet(unit, found.search.id)

    assert sheet.is_blind
    assert {card.candidate_id for card in sheet.cards} == {entry.id for entry in found.candidates[:3]}
    for card in sheet.cards:
        seen = dataclasses.asdict(card)
        assert (seen["rank"], seen["score"], seen["distance"], seen["by_chance"]) == (None, None, None, None)
        assert (seen["mine"], seen["outcome"]) == (None, None)
        assert "ear, nose" not in repr(seen)


def test_one_person_cannot_be_both_examiners(case_unit: Unit, found: CandidateList) -> None:
    candidate = found.candidates[0].id
    first = examine_and_conclude(case_unit, candidate, Conclusion.SUPPORT_SAME, "ear, nose")
    again = examine_and_conclude(case_unit, candidate, Conclusion.INCONCLUSIVE, "on second thoughts: too blurred")

    assert (again.stage, again.supersedes) == (Stage.EXAMINATION, first.id)
    assert outcomes(case_unit, found.search.id)[candidate] is Outcome.AWAITING_SECOND


def test_where_two_agree_a_third_person_is_not_needed_and_not_admitted(case_unit: Unit, found: CandidateList) -> None:
    candidate = found.candidates[0].id
    examine_and_conclude(case_unit, candidate, Conclusion.SUPPORT_SAME, "ear, nose")
    with as_person(case_unit, SECOND_PASSPHRASE, "Ben") as unit:
        examine_and_conclude(unit, candidate, Conclusion.LIMITED_SUPPORT_SAME, "the same ear")
        assert outcomes(unit, found.search.id)[candidate] is Outcome.LEAD
    with as_person_again(unit, SECOND_PASSPHRASE + " of Cleo", "Cleo", found) as third:
        assert waiting_for_me(third) == []
        with pytest.raises(NotAllowed, match="Every examiner who was needed"):
            examine_and_conclude(third, candidate, Conclusion.SUPPORT_SAME, "ear")


def as_person_again(unit: Unit, secret: str, name: str, found: CandidateList) -> Unit:
    """Open a closed unit as somebody else, in its only case."""
    opened = open_unit(Path(unit.folder), Passphrase(secret, name))
    enter_case(opened, "C-1")
    return opened


def test_the_first_examiner_sees_rank_and_score(case_unit: Unit, found: CandidateList) -> None:
    sheet = candidate_sheet(case_unit, found.search.id)

    assert not sheet.is_blind
    assert [card.rank for card in sheet.cards] == [1, 2, 3, 4, 5]
    assert [card.distance for card in sheet.cards] == [entry.distance for entry in found.candidates]
    assert [card.score for card in sheet.cards] == [entry.score for entry in found.candidates]


def test_nobody_verifies_before_the_one_who_searched_has_examined(case_unit: Unit, found: CandidateList) -> None:
    with as_person(case_unit, SECOND_PASSPHRASE, "Ben") as unit:
        with pytest.raises(NotAllowed, match="concludes first"):
            examine_and_conclude(unit, found.candidates[0].id, Conclusion.SUPPORT_SAME, "ear, nose")

        assert outcomes(unit, found.search.id)[found.candidates[0].id] is Outcome.UNDECIDED


def test_the_audit_trail_does_not_tell_the_second_examiner_the_first_conclusion(
    case_unit: Unit, found: CandidateList
) -> None:
    candidate = found.candidates[0].id
    examine_and_conclude(case_unit, candidate, Conclusion.LIMITED_SUPPORT_DIFFERENT, "ear lobes differ")

    with as_person(case_unit, SECOND_PASSPHRASE, "Ben") as unit:
        seen = repr(audit_trail(unit))
        assert "limited-support-different" not in seen
        assert "ear lobes" not in seen

        examine_and_conclude(unit, candidate, Conclusion.SUPPORT_DIFFERENT, "another ear")
        *_, concluded, told = [e for e in audit_trail(unit) if e.act.verb in ("adjudicate", "tell outcome")]
        assert "outcome" not in concluded.facts
        assert told.facts["outcome"] == Outcome.EXCLUDED.value
        assert told.facts["conclusions"] == ["limited-support-different", "support-different"]


def test_lists_with_scores_are_given_to_whoever_searched_alone(case_unit: Unit, found: CandidateList) -> None:
    assert own_candidate_lists(case_unit) == [found]

    with as_person(case_unit, SECOND_PASSPHRASE, "Ben") as unit:
        assert own_candidate_lists(unit) == []


def test_nobody_changes_a_conclusion_in_the_light_of_the_other(case_unit: Unit, found: CandidateList) -> None:
    candidate = found.candidates[0].id
    examine_and_conclude(case_unit, candidate, Conclusion.SUPPORT_SAME, "ear, nose")

    with as_person(case_unit, SECOND_PASSPHRASE, "Ben") as unit:
        examine_and_conclude(unit, candidate, Conclusion.SUPPORT_DIFFERENT, "another ear")
        with pytest.raises(NotAllowed, match="in the light of the other"):
            examine_and_conclude(unit, candidate, Conclusion.SUPPORT_SAME, "on second thoughts")

        assert outcomes(unit, found.search.id)[candidate] is Outcome.DISAGREEMENT


def test_whoever_has_searched_the_face_too_cannot_verify(
    case_unit: Unit, gallery: LoadedGallery, found: CandidateList
) -> None:
    candidate = found.candidates[0].id
    examine_and_conclude(case_unit, candidate, Conclusion.SUPPORT_SAME, "ear, nose")

    with as_person(case_unit, SECOND_PASSPHRASE, "Ben") as unit:
        search_face(unit, gallery, found.search.face_ids[0], why("look at the scores first"))
        assert waiting_for_me(unit) == []
        with pytest.raises(NotAllowed, match="would not be blind"):
            examine_and_conclude(unit, candidate, Conclusion.SUPPORT_SAME, "ear, nose")


def test_the_numbers_of_candidates_do_not_follow_their_ranks(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, found: CandidateList
) -> None:
    lists = [search_face(case_unit, gallery, found.search.face_ids[0], why("again"), k=5) for _ in range(6)]

    in_order = [
        [entry.id for entry in each.candidates] == sorted(entry.id for entry in each.candidates) for each in lists
    ]
    assert not all(in_order)


def test_whoever_has_searched_another_view_of_the_same_track_cannot_verify(
    case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery, found: CandidateList
) -> None:
    track = Track(3, 0, 900, 2)
    views = [found_face(vector(999, near=7), manifest.id, frame) for frame in (0, 20)]
    one, other = add_faces(case_unit, b"b.mp4", [dataclasses.replace(view, track=track) for view in views])
    searched = search_face(case_unit, gallery, one, why("find who this is"), k=5)
    examine_and_conclude(case_unit, searched.candidates[0].id, Conclusion.SUPPORT_SAME, "ear, nose")

    with as_person(case_unit, SECOND_PASSPHRASE, "Ben") as unit:
        assert waiting_for_me(unit) == [searched.search.id]
        search_face(unit, gallery, other, why("look at the scores first"))
        assert waiting_for_me(unit) == []
        with pytest.raises(NotAllowed, match="would not be blind"):
            examine_and_conclude(unit, searched.candidates[0].id, Conclusion.SUPPORT_SAME, "the same ear")


@pytest.mark.parametrize(("first", "then"), [(0, 1), (1, 0), (1, 2)])
def test_whoever_has_searched_a_copy_of_the_face_cannot_verify(
    case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery, found: CandidateList, first: int, then: int
) -> None:
    """The wall shows one face of a stack; another picture of it has the same candidates at the same distances."""
    copies = [add_faces(case_unit, name, [found_face(vector(999, near=7), manifest.id)])[0] for name in (b"b", b"c")]
    stack = [found.search.face_ids[0], *copies]
    with case_unit.unit_of_work(act_in(case_unit, "test", Operation.COMBINATION)) as work:
        work.stacks.replace([], [FaceCopy(face_id, stack[0], 0.01) for face_id in copies])
    searched = search_face(case_unit, gallery, stack[first], why("find who this is"), k=5)
    examine_and_conclude(case_unit, searched.candidates[0].id, Conclusion.SUPPORT_SAME, "ear, nose")

    with as_person(case_unit, SECOND_PASSPHRASE, "Ben") as unit:
        assert waiting_for_me(unit) == [searched.search.id]
        search_face(unit, gallery, stack[then], why("look at the scores first"))
        assert waiting_for_me(unit) == []
        with pytest.raises(NotAllowed, match="would not be blind"):
            examine_and_conclude(unit, searched.candidates[0].id, Conclusion.SUPPORT_SAME, "the same ear")
