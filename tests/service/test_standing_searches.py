"""Standing searches: whoever comes later is compared with a probe of long ago, once, by whoever may, while they may."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from app.domain.audit import Act, Operation
from app.domain.case import CaseAuthority
from app.domain.errors import Cancelled
from app.domain.ids import PersonId, ReferenceId
from app.domain.keeping import Terms
from app.domain.search import CandidateList, Combination
from app.domain.standing_search import Compared, NewBecause
from app.recognition.pack import PackManifest
from app.service.adjudicate import candidate_sheet
from app.service.audit import audit_trail
from app.service.cases import enter_case, open_case
from app.service.erase import erase_subject
from app.service.gallery import LoadedGallery
from app.service.persons import group_persons
from app.service.repeat import repeat_search
from app.service.retention import set_terms
from app.service.search import search_face, search_faces, search_person
from app.service.standing_runs import run_everywhere, run_standing
from app.service.standing_searches import (
    new_candidates,
    see_candidates,
    standing_glance,
    start_standing,
)
from app.service.verify import verify_custody
from app.store import Unit
from app.store.standing_searches import StandingSearches
from tests.service.conftest import (
    add_faces,
    enrol_vectors,
    found_face,
    vector,
)
from tests.service.standing import entries, of_june, one
from tests.units import why


def test_whoever_is_enrolled_in_june_waits_for_the_examiner_of_march(
    case_unit: Unit, manifest: PackManifest, march: CandidateList
) -> None:
    of_june(case_unit, manifest)

    assert standing_glance(case_unit, manifest.id).due == 1
    ran = run_standing(case_unit, LoadedGallery(manifest))

    assert (ran.searched, ran.outcomes[0].how) == (1, Compared.NEW)
    child = next(each for each in new_candidates(case_unit) if each.subject_name == "the child")
    assert (child.why, child.root.face_ids, child.found_by) == (NewBecause.NEW_REFERENCE, march.search.face_ids, "Ada")
    glance = standing_glance(case_unit, manifest.id)
    assert (glance.probes, glance.due) == (1, 0)
    sheet = candidate_sheet(case_unit, child.search_id)
    assert sheet.cards[0].subject_name == "the child"
    assert (sheet.search.purpose, sheet.search.merged_with) == ("find who this is", march.search.id)


def test_each_run_is_a_search_on_record_with_its_purpose_authority_and_what_was_compared(
    case_unit: Unit, manifest: PackManifest, march: CandidateList
) -> None:
    of_june(case_unit, manifest)

    run_standing(case_unit, LoadedGallery(manifest))

    entry = next(entry for entry in reversed(audit_trail(case_unit)) if entry.act.verb == "search")
    assert (entry.act.operation, entry.act.purpose, entry.act.authority, entry.actor_name) == (
        *(Operation.COMBINATION, "find who this is", "order 7", "Ada"),
    )
    assert (entry.facts["standing"], entry.facts["how"], entry.facts["compared"]) == (1, "what is new", 2)
    assert entry.facts["purpose_id"] == march.search.purpose_id
    assert all(finding.holds for finding in verify_custody(case_unit).findings)


def test_a_second_run_finds_nothing_new_and_makes_no_search(
    case_unit: Unit, manifest: PackManifest, march: CandidateList
) -> None:
    of_june(case_unit, manifest)
    run_standing(case_unit, LoadedGallery(manifest))
    before = len(entries(case_unit, "search"))

    again = run_standing(case_unit, LoadedGallery(manifest))

    assert (again.searched, again.outcomes[0].how) == (0, Compared.NOTHING)
    assert len(entries(case_unit, "search")) == before
    assert entries(case_unit, "check standing search") == []


def test_a_change_that_does_not_concern_it_is_checked_on_record_without_a_search(
    case_unit: Unit, manifest: PackManifest, march: CandidateList
) -> None:
    unlisted = set(range(1, 9)) - {entry.subject_id for entry in march.candidates}
    erase_subject(case_unit, unlisted.pop(), "withdrawn")  # type: ignore[arg-type]

    ran = run_standing(case_unit, LoadedGallery(manifest))

    assert (ran.searched, ran.outcomes[0].why) == (0, "what is gone was not on the list")
    assert len(entries(case_unit, "check standing search")) == 1
    assert standing_glance(case_unit, manifest.id).due == 0


def test_what_was_seen_does_not_come_again(case_unit: Unit, manifest: PackManifest, march: CandidateList) -> None:
    of_june(case_unit, manifest)
    run_standing(case_unit, LoadedGallery(manifest))
    found = new_candidates(case_unit)

    assert see_candidates(case_unit, [found[0].id]) == 1

    assert [each.id for each in new_candidates(case_unit)] == [each.id for each in found[1:]]
    assert len(new_candidates(case_unit, with_seen=True)) == len(found)
    assert see_candidates(case_unit) == len(found) - 1
    assert standing_glance(case_unit, manifest.id).new == 0
    assert entries(case_unit, "see new candidates")[0]["candidates"] == [found[0].candidate_id]


def test_a_further_reference_of_somebody_listed_is_new_once(
    case_unit: Unit, manifest: PackManifest, march: CandidateList
) -> None:
    listed = march.candidates[2]
    enrol_vectors(case_unit, manifest.id, {listed.subject_name: [vector(1), vector(501, near=77)]})
    run_standing(case_unit, LoadedGallery(manifest))
    enrol_vectors(case_unit, manifest.id, {"far away": [vector(4_000)]})
    run_standing(case_unit, LoadedGallery(manifest))

    names = [each.subject_name for each in new_candidates(case_unit)]

    assert names.count(listed.subject_name) == 1


def test_whoever_is_erased_waits_no_more(case_unit: Unit, manifest: PackManifest, march: CandidateList) -> None:
    of_june(case_unit, manifest)
    run_standing(case_unit, LoadedGallery(manifest))
    child = next(each for each in new_candidates(case_unit) if each.subject_name == "the child")

    erase_subject(case_unit, child.subject_id, "found")

    assert "the child" not in {each.subject_name for each in new_candidates(case_unit, with_seen=True)}
    ran = run_standing(case_unit, LoadedGallery(manifest))
    assert (ran.outcomes[0].how, ran.outcomes[0].why) == (
        Compared.EVERYTHING,
        "a reference of the list is not searched any more",
    )


def test_a_reference_that_its_originator_lets_be_searched_again_is_compared(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest
) -> None:
    of_june(case_unit, manifest)
    kept_out = Terms(originator="partner", may_search=False)
    set_terms(case_unit, [ReferenceId(2)], kept_out, "their letter")
    face = add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=77), manifest.id)])[0]
    found = search_face(case_unit, gallery, face, why("why"))
    start_standing(case_unit, gallery, found.search.id)

    set_terms(case_unit, [ReferenceId(2)], replace(kept_out, may_search=True), "their second letter")
    run_standing(case_unit, gallery)

    (child,) = new_candidates(case_unit)
    assert (child.subject_name, child.why) == ("the child", NewBecause.NEW_REFERENCE)


def test_scores_follow_from_everybody_so_everybody_is_compared(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest
) -> None:
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(60)})
    face = add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=77), manifest.id)])[0]
    found = search_face(case_unit, gallery, face, why("why"), k=5)
    start_standing(case_unit, gallery, found.search.id)
    of_june(case_unit, manifest)

    ran = run_standing(case_unit, gallery)

    assert (ran.outcomes[0].how, ran.outcomes[0].why) == (
        Compared.EVERYTHING,
        "comparison scores follow from the whole gallery",
    )
    assert "the child" in {each.subject_name for each in new_candidates(case_unit)}
    with case_unit.reading() as reader:
        last = reader.searches.all()[-1]
    assert (last.merged_with, last.cohort is not None) == (None, True)


@pytest.mark.parametrize("combination", list(Combination))
def test_chosen_faces_are_kept_searching_as_they_were_combined(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, combination: Combination
) -> None:
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(1, 9)})
    faces = add_faces(case_unit, b"a.jpg", [found_face(vector(n, near=77), manifest.id, left=9 * n) for n in (1, 2)])
    found = search_faces(case_unit, gallery, faces, why("why"), combination, k=5)
    start_standing(case_unit, gallery, found.search.id)
    of_june(case_unit, manifest)

    ran = run_standing(case_unit, gallery)

    with case_unit.reading() as reader:
        last = reader.searches.all()[-1]
    assert last.combination is combination
    assert ran.outcomes[0].how is (Compared.EVERYTHING if combination is Combination.ALL else Compared.NEW)
    assert repeat_search(case_unit, LoadedGallery(manifest), last.id).holds
    assert "the child" in {each.subject_name for each in new_candidates(case_unit)}


def test_other_models_search_the_same_person_again_with_everybody(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest
) -> None:
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(1, 9)})
    add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=7), manifest.id)])
    group_persons(case_unit, manifest)
    found = search_person(case_unit, gallery, PersonId(1), why("why"), k=3)
    start_standing(case_unit, gallery, found.search.id)
    others = LoadedGallery(replace(manifest, id="another-pack", dimension=16))

    embedded_again(case_unit, references=True, faces=False)
    assert standing_glance(case_unit, "another-pack").hindered == 1
    assert "models reembed" in one(run_standing(case_unit, others))
    embedded_again(case_unit, references=False, faces=True)
    ran = run_standing(case_unit, others)

    assert (ran.outcomes[0].how, ran.outcomes[0].why) == (Compared.EVERYTHING, "the models have changed")
    before = {entry.subject_id for entry in found.candidates}
    waiting = new_candidates(case_unit)
    with case_unit.reading() as reader:
        last = reader.searches.get(reader.searches.all()[-1].id)
    assert {each.subject_id for each in waiting} == {entry.subject_id for entry in last.candidates} - before
    assert {each.why for each in waiting} <= {NewBecause.NEW_MODELS}
    assert last.search.pack_id == "another-pack"


def embedded_again(unit: Unit, *, references: bool, faces: bool) -> None:
    chance = np.random.default_rng(3)
    with unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
        if references:
            waiting = work.gallery.without_vector("another-pack")
            work.gallery.add_vectors("another-pack", waiting, chance.random((len(waiting), 16)).astype(np.float32))
        if faces:
            lacking = work.faces.without_vector("another-pack")
            work.faces.add_vectors("another-pack", lacking, chance.random((len(lacking), 16)).astype(np.float32))


# ------------------------------------------------------------------------------------------------ going on, everywhere


def test_a_run_that_was_cancelled_goes_on_where_it_was(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest
) -> None:
    enrol_vectors(case_unit, manifest.id, {"D-1": [vector(1)]})
    for n in range(3):
        face = add_faces(case_unit, b"%d.jpg" % n, [found_face(vector(900 + n, near=77), manifest.id)])[0]
        start_standing(case_unit, gallery, search_face(case_unit, gallery, face, why("why")).search.id)
    of_june(case_unit, manifest)
    asked = iter([False, True])

    with pytest.raises(Cancelled, match="1 of 3"):
        run_standing(case_unit, gallery, is_cancelled=lambda: next(asked))
    assert len({each.standing_id for each in new_candidates(case_unit)}) == 1

    ran = run_standing(case_unit, gallery)
    assert [each.how for each in ran.outcomes].count(Compared.NEW) == 2
    assert len({each.standing_id for each in new_candidates(case_unit)}) == 3


def test_an_end_in_the_middle_leaves_a_run_with_all_that_belongs_to_it_or_none_of_it(
    case_unit: Unit, manifest: PackManifest, march: CandidateList, monkeypatch: pytest.MonkeyPatch
) -> None:
    of_june(case_unit, manifest)

    def cut_off(*_args: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(StandingSearches, "add_new", cut_off)
        with pytest.raises(KeyboardInterrupt):
            run_standing(case_unit, LoadedGallery(manifest))
    assert new_candidates(case_unit) == []

    assert run_standing(case_unit, LoadedGallery(manifest)).searched == 1
    assert len(entries(case_unit, "search")) == 2
    assert "the child" in {each.subject_name for each in new_candidates(case_unit)}


def test_all_cases_are_run_and_the_one_before_is_entered_again(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, march: CandidateList
) -> None:
    other = open_case(case_unit, CaseAuthority("C-2", "order 8", "identify a victim", date(2099, 1, 1)))
    face = add_faces(case_unit, b"z.jpg", [found_face(vector(997, near=77), manifest.id)])[0]
    start_standing(case_unit, gallery, search_face(case_unit, gallery, face, why("why")).search.id)
    of_june(case_unit, manifest)

    ran = run_everywhere(case_unit, gallery)

    assert [(each.case_reference, each.searched) for each in ran] == [("C-1", 1), ("C-2", 1)]
    assert case_unit.open_case is not None
    assert case_unit.open_case.id == other.id
    enter_case(case_unit, "C-1")
    assert new_candidates(case_unit)


def test_a_case_that_does_not_open_keeps_no_other_from_being_run(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, march: CandidateList
) -> None:
    broken = case_unit.open_case
    assert broken is not None
    open_case(case_unit, CaseAuthority("C-2", "order 8", "identify a victim", date(2099, 1, 1)))
    face = add_faces(case_unit, b"z.jpg", [found_face(vector(997, near=77), manifest.id)])[0]
    start_standing(case_unit, gallery, search_face(case_unit, gallery, face, why("why")).search.id)
    of_june(case_unit, manifest)
    case_unit.case_files.path(broken.id).write_bytes(b"\0" * 8192)

    ran = run_everywhere(case_unit, gallery)

    assert [(each.case_reference, each.searched, bool(each.trouble)) for each in ran] == [
        ("C-1", 0, True),
        ("C-2", 1, False),
    ]
