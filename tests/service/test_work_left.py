"""What is left to do in a case follows what was done in it, and tells nobody what anybody concluded."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.face import FaceState
from app.domain.people import Role
from app.domain.search import CandidateList
from app.domain.steps import Step, StepState, WorkLeft
from app.recognition.pack import PackManifest
from app.service.adjudicate import waiting_for_me
from app.service.gallery import LoadedGallery
from app.service.person_decisions import ignore_faces
from app.service.persons import group_persons
from app.service.search import search_face
from app.service.work_left import work_left
from app.store import Unit
from tests.service.conftest import (
    add_faces,
    at_the_desk,
    examine_and_conclude,
    found_face,
    vector,
)
from tests.units import why


def test_a_case_without_files_begins_with_its_exhibits(case_unit: Unit) -> None:
    left = work_left(case_unit).left

    assert left == WorkLeft()
    assert left.states()[Step.EXHIBITS] is StepState.NEXT
    assert {state for step, state in left.states().items() if step is not Step.EXHIBITS} == {StepState.NOT_YET}


def test_the_count_of_candidates_follows_each_conclusion(case_unit: Unit, searched: CandidateList) -> None:
    before = work_left(case_unit)
    assert (before.left.concluded, before.left.candidates, before.left.searches) == (0, 5, 1)
    assert before.left.states()[Step.COMPARE] is StepState.NEXT
    assert before.left.open_lists == 1

    examine_and_conclude(case_unit, searched.candidates[0].id, "support-same")
    after = work_left(case_unit, before)

    assert (after.left.concluded, after.left.to_verify) == (1, 0)
    assert after.entry > before.entry
    assert work_left(case_unit, after) is after, "nothing is counted again where nothing was done"


def test_a_second_examiner_is_told_that_something_waits_and_not_what(case_unit: Unit, searched: CandidateList) -> None:
    examine_and_conclude(case_unit, searched.candidates[0].id, "support-same")

    with at_the_desk(case_unit, "Ben") as ben:
        waiting = work_left(ben).left
        examine_and_conclude(ben, searched.candidates[0].id, "support-same")
        after = work_left(ben).left

    assert (waiting.to_verify, waiting.candidates, waiting.leads) == (1, 0, 0)
    with at_the_desk(ben, "Ada") as ada:
        assert work_left(ada).left.open_lists == 0, "one of the list is a lead"
    assert waiting.states()[Step.VERIFY] is StepState.NEXT
    assert (after.to_verify, after.verified, after.leads) == (0, 1, 1)
    assert after.states()[Step.VERIFY] is StepState.DONE


def test_a_conflict_awaits_who_is_neither_of_the_two_and_has_not_searched(
    case_unit: Unit, searched: CandidateList, gallery: LoadedGallery
) -> None:
    candidate = searched.candidates[0].id
    examine_and_conclude(case_unit, candidate, "support-same")
    with at_the_desk(case_unit, "Ben") as ben:
        examine_and_conclude(ben, candidate, "limited-support-different")
        assert work_left(ben).left.to_verify == 0

    with at_the_desk(case_unit, "Cleo") as cleo:
        assert work_left(cleo).left.to_verify == len(waiting_for_me(cleo)) == 1
        search_face(cleo, gallery, searched.search.face_ids[0], why("look at the scores first"))
        assert work_left(cleo).left.to_verify == len(waiting_for_me(cleo)) == 0


def test_whoever_may_not_verify_is_awaited_nowhere(case_unit: Unit, searched: CandidateList) -> None:
    examine_and_conclude(case_unit, searched.candidates[0].id, "support-same")

    with at_the_desk(case_unit, "Ben") as ben:
        ben.actor = replace(ben.actor, roles=frozenset({Role.EXAMINER}))
        assert waiting_for_me(ben) == []
        assert work_left(ben).left.to_verify == 0


def test_persons_with_a_lead_and_ignored_faces_are_left_out(
    case_unit: Unit, searched: CandidateList, manifest: PackManifest
) -> None:
    more = add_faces(case_unit, b"b.jpg", [found_face(vector(500 + n), manifest.id, left=90 * n) for n in range(3)])
    assert work_left(case_unit).left.not_grouped == 4
    group_persons(case_unit, manifest, 0.1)
    assert (work_left(case_unit).left.persons_without_lead, work_left(case_unit).left.not_grouped) == (4, 0)

    ignore_faces(case_unit, [more[0]], FaceState.NOT_RELEVANT)
    examine_and_conclude(case_unit, searched.candidates[0].id, "support-same")
    with at_the_desk(case_unit, "Ben") as ben:
        examine_and_conclude(ben, searched.candidates[0].id, "support-same")
        left = work_left(ben).left

    assert (left.persons, left.persons_without_lead, left.faces) == (3, 2, 3)


def test_whoever_may_not_see_cases_is_told_of_none(
    case_unit: Unit, searched: CandidateList, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.service.work_left.refusal", lambda unit, duty: "no")

    assert work_left(case_unit).left == WorkLeft()
