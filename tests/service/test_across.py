"""Across cases: the same unknown child in two seizures is found, and nothing else of another case ever is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.across import LINKED, SEARCHED, SEARCHING, SHOWN, AcrossList, FoundAcross
from app.domain.adjudication import Conclusion
from app.domain.audit import AuditEntry, Operation
from app.domain.case import CaseAuthority
from app.domain.errors import Cancelled, NotAllowed, NotFound, NotRecorded
from app.domain.face import FaceState
from app.domain.ids import AcrossCandidateId, CaseId, FaceId, PersonId
from app.domain.lead import LeadOutcome
from app.domain.people import JOINERS_ROLES, Role
from app.domain.policy import Function, FunctionRule, JurisdictionProfile
from app.domain.unit import Passphrase
from app.recognition.pack import default_manifest
from app.recognition.template import mean_template
from app.service.across import across_crops, across_sheet, consultations, list_across, search_across
from app.service.across_gallery import others_in
from app.service.audit_export import export_log
from app.service.case_links import close_link, list_links, propose_link, second_link
from app.service.cases import act_of_unit, enter_case, open_case
from app.service.erase import erase_case
from app.service.gallery import LoadedGallery
from app.service.leads import close_lead
from app.service.person_decisions import ignore_faces, merge_persons
from app.service.quality_trials import disclose_trial, set_trial
from app.service.search import search_face
from app.service.stopping import stop_searching
from app.service.units import open_unit
from app.service.verify import verify_custody
from app.store import OpenFaces, Reader, Unit, glance
from app.store.keys import wipe
from app.store.traces import scan_pages
from tests.court.logs import court
from tests.measures import some_quality
from tests.service.conftest import (
    PASSPHRASE,
    add_faces,
    enrol_vectors,
    examine_and_conclude,
    found_face,
    join,
    vector,
)
from tests.units import ALONE, a_policy, why

PACK = default_manifest()
CHILD, STRANGER = 1, 500
BEN, SUE = "Ben's long passphrase", "Sue's long passphrase"


def a_case(unit: Unit, reference: str) -> CaseId:
    return open_case(unit, CaseAuthority(reference, f"order of {reference}", "find a victim", date(2099, 1, 1))).id


def seized(unit: Unit, name: bytes, *seeds: int, near: int | None = None, score: float = 50.0) -> list[FaceId]:
    """Put one picture into the open case, with a face for each seed."""
    faces = [found_face(vector(seed, near=near), PACK.id, left=9 * n) for n, seed in enumerate(seeds)]
    return add_faces(unit, name, [replace(face, quality=some_quality(score=score)) for face in faces])


@contextmanager
def desk(unit_folder: Path, name: str, passphrase: str, case: str | None = None) -> Iterator[Unit]:
    with open_unit(unit_folder, Passphrase(passphrase, name)) as unit:
        if case is not None:
            enter_case(unit, case)
        yield unit


@pytest.fixture
def two_seizures(unit: Unit) -> Unit:
    """Case C-2 holds the child in two pictures, as one person, beside a stranger; C-1 is open and holds one picture."""
    a_case(unit, "C-2")
    faces = [*seized(unit, b"1.jpg", 11, near=CHILD), *seized(unit, b"2.jpg", 12, near=CHILD)]
    seized(unit, b"3.jpg", STRANGER)
    merge_persons(unit, faces)
    a_case(unit, "C-1")
    seized(unit, b"a.jpg", 13, near=CHILD)
    return unit


def searched(unit: Unit, face: int = 1, **more: Any) -> AcrossList:
    return search_across(unit, PACK, why("seen before?"), face_id=FaceId(face), **more)


def trail(unit: Unit) -> list[AuditEntry]:
    with unit.reading() as reader:
        return reader.audit.entries(1)


def case_named(unit: Unit, reference: str) -> CaseId:
    with unit.reading() as reader:
        return reader.cases.get(reference).id


def test_the_same_child_in_two_seizures_is_found_by_the_exact_distance(two_seizures: Unit) -> None:
    found = searched(two_seizures)

    first, second = (each.found for each in found.candidates)
    other = case_named(two_seizures, "C-2")
    assert (first.case_id, first.face_id, first.person_id) == (other, 1, 1)
    assert (second.case_id, second.face_id, second.person_id) == (other, 3, None)
    template = mean_template(np.stack([vector(11, near=CHILD), vector(12, near=CHILD)]), np.array([2500.0, 2500.0]))
    apart = template.astype(np.float64) - vector(13, near=CHILD).astype(np.float64)
    assert first.distance == pytest.approx(float(np.sqrt((apart * apart).sum())), rel=1e-12)
    assert first.distance < second.distance / 5
    assert found.search.compared == 2
    assert verify_custody(two_seizures).holds


def test_both_cases_have_it_in_their_trail_with_purpose_and_authority(two_seizures: Unit) -> None:
    found = searched(two_seizures)

    asking, other = case_named(two_seizures, "C-1"), case_named(two_seizures, "C-2")
    mine, theirs = trail(two_seizures)[-2:]
    assert (mine.act.verb, mine.act.case_id, mine.act.operation) == (SEARCHING, asking, Operation.COMBINATION)
    assert (theirs.act.verb, theirs.act.case_id, theirs.act.operation) == (SEARCHED, other, Operation.COMBINATION)
    assert {mine.act.purpose, theirs.act.purpose} == {"seen before?"}
    assert {mine.act.authority, theirs.act.authority} == {"order of C-1"}
    assert (theirs.facts["from_case"], theirs.facts["compared"]) == (asking, 2)
    assert set(cast(list[int], theirs.facts["faces"])) == {1, 3}
    assert theirs.facts["across_search"] == mine.facts["across_search"] == found.search.id


def test_the_other_cases_examiners_see_by_whom_and_why_it_was_consulted(two_seizures: Unit) -> None:
    searched(two_seizures)
    enter_case(two_seizures, "C-2")

    (seen,) = consultations(two_seizures)

    assert (seen.what, seen.by, seen.purpose) == (SEARCHED, "Ada", "seen before?")
    assert (seen.from_case, seen.persons, seen.authority) == ("C-1", 2, "order of C-1")


def test_a_person_is_searched_with_all_their_faces(two_seizures: Unit) -> None:
    enter_case(two_seizures, "C-2")

    found = search_across(two_seizures, PACK, why("seen before?"), person_id=PersonId(1), k=1)

    assert found.search.face_ids == (1, 2)
    assert [each.found.face_id for each in found.candidates] == [1]
    assert found.candidates[0].found.case_id == case_named(two_seizures, "C-1")


def test_ignored_resolved_and_poor_faces_are_neither_compared_nor_counted(
    two_seizures: Unit, gallery: LoadedGallery
) -> None:
    enter_case(two_seizures, "C-2")
    ignored = seized(two_seizures, b"4.jpg", 14, near=CHILD)
    ignore_faces(two_seizures, ignored, FaceState.NOT_RELEVANT)
    seized(two_seizures, b"5.jpg", 15, near=CHILD, score=39.0)
    named = seized(two_seizures, b"6.jpg", 16, near=CHILD)
    established(two_seizures, gallery, named[0])
    enter_case(two_seizures, "C-1")

    found = searched(two_seizures)

    assert {each.found.face_id for each in found.candidates} == {1, 3}
    (of_other,) = found.search.consulted
    assert (of_other.persons, of_other.faces, of_other.resolved, of_other.poor) == (1, 1, 1, 1)


def established(unit: Unit, gallery: LoadedGallery, face_id: FaceId) -> None:
    """Let two examiners find who somebody is, and others establish it."""
    enrol_vectors(unit, PACK.id, {f"D-{n}": [vector(700 + n)] for n in range(3)})
    join(unit, "Ben", BEN)
    candidate = search_face(unit, gallery, face_id, why()).candidates[0].id
    examine_and_conclude(unit, candidate, Conclusion.SUPPORT_SAME)
    ada = unit.actor
    with unit.reading() as reader:
        ben = next(person for person in reader.people.all() if person.name == "Ben")
    unit.actor = replace(ben, is_provisional=False)
    try:
        examine_and_conclude(unit, candidate, Conclusion.SUPPORT_SAME)
    finally:
        unit.actor = ada
    close_lead(unit, candidate, LeadOutcome.ESTABLISHED, "the school knew")


@pytest.mark.parametrize("role", [Role.SUPERVISOR, Role.AUDITOR, Role.ADMINISTRATOR])
def test_who_may_not_see_what_is_in_a_case_compares_nothing(two_seizures: Unit, role: Role) -> None:
    everybody = [
        FunctionRule(rule.function, frozenset(Role)) if rule.function is Function.CROSS_CASE_SEARCH else rule
        for rule in a_policy(ALONE).functions
    ]
    adopt(two_seizures, functions=tuple(everybody))
    before = len(trail(two_seizures))
    two_seizures.actor = replace(two_seizures.actor, roles=frozenset({role}))

    with pytest.raises(NotAllowed):
        searched(two_seizures)

    assert SEARCHED not in {entry.act.verb for entry in trail(two_seizures)[before:]}
    assert SEARCHING not in {entry.act.verb for entry in trail(two_seizures)[before:]}


def adopt(unit: Unit, **changes: object) -> None:
    with unit.unit_of_work(act_of_unit("test")) as work:
        work.policies.adopt(a_policy(ALONE, **changes), [(unit.actor.id, "0" * 128)])
    unit.take_standing()


def test_a_profile_may_forbid_it_and_the_refusal_is_on_record(two_seizures: Unit) -> None:
    adopt(two_seizures, profile=JurisdictionProfile("x", "Somewhere", frozenset({Function.CROSS_CASE_SEARCH})))

    with pytest.raises(NotAllowed, match="forbids searching across cases"):
        searched(two_seizures)

    last = trail(two_seizures)[-1]
    assert (last.act.verb, last.facts["function"]) == ("refused", "cross-case-search")


def test_a_stop_a_missing_purpose_and_a_staff_purpose_forbid_it(two_seizures: Unit) -> None:
    with pytest.raises(NotRecorded, match="purpose"):
        search_across(two_seizures, PACK, why("  "), face_id=FaceId(1))
    with pytest.raises(NotAllowed, match="staff"):
        search_across(two_seizures, PACK, why("for fun", "staff-trial"), face_id=FaceId(1))
    stop_searching(two_seizures, "to look into it")
    with pytest.raises(NotAllowed, match="stopped"):
        searched(two_seizures)

    assert SEARCHED not in {entry.act.verb for entry in trail(two_seizures)}


def test_a_hidden_trial_is_a_case_like_any_other_and_a_disclosed_one_is_none(
    two_seizures: Unit, tmp_path: Path
) -> None:
    unit = two_seizures
    rules = [rule for rule in a_policy(ALONE).functions if rule.function is not Function.QUALITY_TRIALS]
    adopt(unit, functions=(*rules, FunctionRule(Function.QUALITY_TRIALS, frozenset({Role.SUPERVISOR}))))
    picture = tmp_path / "t.jpg"
    picture.write_bytes(b"\xff\xd8\xff known")
    set_trial(unit, CaseAuthority("C-3", "order 9", "find a victim", date(2099, 1, 1)), {picture: None}, "to see")
    seized(unit, b"t.jpg", 17, near=CHILD)
    enter_case(unit, "C-1")
    trial = case_named(unit, "C-3")

    hidden = searched(unit)
    disclose_trial(unit, "C-3")
    disclosed = searched(unit)

    assert {each.case_id for each in hidden.search.consulted} == {case_named(unit, "C-2"), trial}
    assert trial in {each.found.case_id for each in hidden.candidates}
    assert {each.case_id for each in disclosed.search.consulted} == {case_named(unit, "C-2")}
    assert trial not in {each.found.case_id for each in disclosed.candidates}
    of_trial = next(row for row in across_sheet(unit, hidden.search.id).rows if row.candidate.found.case_id == trial)
    assert (of_trial.is_there, "quality trial" in of_trial.where) == (False, True)
    assert of_trial.candidate.id not in across_crops(unit, hidden.search.id)
    with pytest.raises(NotAllowed, match="can be no lead"):
        propose_link(unit, of_trial.candidate.id, "the ears")


def test_a_trial_that_one_set_oneself_is_neither_searched_from_nor_proposed_as_a_lead(
    two_seizures: Unit, tmp_path: Path
) -> None:
    rules = [rule for rule in a_policy(ALONE).functions if rule.function is not Function.QUALITY_TRIALS]
    adopt(two_seizures, functions=(*rules, FunctionRule(Function.QUALITY_TRIALS, frozenset({Role.SUPERVISOR}))))
    picture = tmp_path / "t.jpg"
    picture.write_bytes(b"\xff\xd8\xff known")
    set_trial(
        two_seizures, CaseAuthority("C-3", "order 9", "find a victim", date(2099, 1, 1)), {picture: None}, "to see"
    )
    seized(two_seizures, b"t.jpg", 17, near=CHILD)

    with pytest.raises(NotAllowed, match="quality trial"):
        searched(two_seizures)
    enter_case(two_seizures, "C-1")
    trial = case_named(two_seizures, "C-3")
    led = next(each for each in searched(two_seizures).candidates if each.found.case_id == trial)
    with pytest.raises(NotAllowed, match="quality trial"):
        propose_link(two_seizures, led.id, "ears and nose agree")


def test_an_erased_case_is_found_no_more_and_nothing_points_at_it(two_seizures: Unit) -> None:
    unit = two_seizures
    found = searched(unit)
    propose_link(unit, found.candidates[0].id, "ears and nose agree")
    other = case_named(unit, "C-2")

    made = erase_case(unit, other, "time is up")

    assert made.is_clean
    assert made.document["after"]["candidates_across_cases_forgotten"] == 2  # type: ignore[index, call-overload]
    rows = across_sheet(unit, found.search.id).rows
    assert {(row.where, row.is_there, row.candidate.found.face_id) for row in rows} == {("erased since", False, None)}
    assert across_crops(unit, found.search.id) == {}
    assert list_links(unit) == []
    assert searched(unit).candidates == ()
    with unit.reading() as reader:
        assert reader.unit_rows.count("SELECT count(*) FROM case_link_word") == 0
        assert reader.case_rows.count("SELECT count(*) FROM across_candidate WHERE case_id IS NOT NULL") == 0
    assert verify_custody(unit).holds


def test_what_an_older_copy_brought_back_is_forgotten_when_the_case_is_entered(two_seizures: Unit) -> None:
    unit = two_seizures
    found = searched(unit)
    other = case_named(unit, "C-2")
    with unit.unit_of_work(act_of_unit("test")) as work:  # as where the case did not open while the other was erased
        work.tombstones.remove_case(other)

    enter_case(unit, "C-1")

    with unit.reading() as reader:
        assert all(each.is_erased for each in reader.across.get(found.search.id).candidates)


def test_a_case_that_does_not_open_is_named_and_not_compared(two_seizures: Unit) -> None:
    other = case_named(two_seizures, "C-2")
    two_seizures.case_files.path(other).write_bytes(b"\0" * 8192)

    found = searched(two_seizures)

    assert (found.search.unopened, found.search.consulted, found.candidates) == ((other,), (), ())
    assert trail(two_seizures)[-1].act.verb == SEARCHING


def test_a_search_that_is_stopped_leaves_no_entry_anywhere(two_seizures: Unit) -> None:
    before = len(trail(two_seizures))

    with pytest.raises(Cancelled, match="0 of 1 cases"):
        searched(two_seizures, is_cancelled=lambda: True)

    assert len(trail(two_seizures)) == before


def test_no_picture_and_no_vector_of_another_case_lies_in_the_asking_one(two_seizures: Unit) -> None:
    unit = two_seizures
    other, asking = case_named(unit, "C-2"), case_named(unit, "C-1")
    with glance(unit, other) as reader:
        jpeg = reader.faces.crop(FaceId(1))
        templates = [one.template.tobytes() for one in others_in(reader, other, PACK).people]
    enter_case(unit, "C-1")
    with unit.unit_of_work(act_of_unit("test")) as work:  # crops of tests are alike: make the own one another
        work.case_rows.write("UPDATE face_crop SET jpeg = x'ffd8ff'")
    found = searched(unit)
    across_crops(unit, found.search.id)
    propose_link(unit, found.candidates[0].id, "ears and nose agree")

    wrapped, _ = unit.case_key_and_seal(asking)
    key = unit.case_files.key(asking, wrapped)
    needles = [jpeg[200:224], *(one[:24] for one in templates)]
    inside = scan_pages(unit.case_files.path(asking), bytes(key), needles)
    wipe(key)
    assert inside.found == 0
    assert scan_pages(unit.folder / "unit.db", unit.keys.database, needles).found == 0


def test_crops_come_from_the_other_cases_file_and_its_trail_says_so(two_seizures: Unit) -> None:
    found = searched(two_seizures)
    other = case_named(two_seizures, "C-2")

    crops = across_crops(two_seizures, found.search.id)

    with glance(two_seizures, other) as reader:
        assert {crops[each.id] for each in found.candidates} == set(reader.faces.crops([FaceId(1), FaceId(3)]).values())
    entry = trail(two_seizures)[-1]
    assert (entry.act.verb, entry.act.operation, entry.act.case_id) == (SHOWN, Operation.CONSULTATION, other)
    assert (entry.facts["faces"], entry.act.purpose) == ([1, 3], "seen before?")
    enter_case(two_seizures, "C-2")
    assert [seen.what for seen in consultations(two_seizures)] == [SHOWN, SEARCHED]


def test_a_lead_links_both_cases_and_a_second_examiner_speaks_before_reading(two_seizures: Unit) -> None:
    unit = two_seizures
    join(unit, "Ben", BEN, JOINERS_ROLES)
    candidate = searched(unit).candidates[0].id
    with pytest.raises(NotRecorded):
        propose_link(unit, candidate, " ")
    made = propose_link(unit, candidate, "ears and nose agree")
    with pytest.raises(NotAllowed):
        propose_link(unit, candidate, "again")
    with pytest.raises(NotAllowed):
        second_link(unit, made.id, supports=True, rationale="me again")
    folder = unit.folder
    unit.close()

    with desk(folder, "Ben", BEN, "C-2") as ben:
        (row,) = list_links(ben)
        assert (row.other, row.is_mine, row.link.state) == ("C-1", False, "proposed by one examiner")
        assert row.link.words[0].words is None
        second_link(ben, made.id, supports=True, rationale="the lobes agree")
        assert [word.words for word in list_links(ben)[0].link.words] == ["ears and nose agree", "the lobes agree"]
        close_link(ben, made.id, LeadOutcome.SAFEGUARDING, "both files went to the other unit")
        assert list_links(ben)[0].link.state == "closed"
        linked = [entry for entry in trail(ben) if entry.act.verb == LINKED]
        assert [entry.act.case_id == case_named(ben, "C-2") for entry in linked] == [True, False, False]
        with ben.reading() as reader:
            assert len(reader.persons.all()) == 1  # each case keeps its own persons
        assert verify_custody(ben).holds


@pytest.mark.parametrize("searched_from", ["C-1", "C-2"])
def test_whoever_searched_and_saw_the_distances_is_no_second_examiner(two_seizures: Unit, searched_from: str) -> None:
    unit = two_seizures
    join(unit, "Ben", BEN, JOINERS_ROLES)
    enter_case(unit, searched_from)
    own = searched(unit).candidates[0].id
    folder = unit.folder
    unit.close()
    with desk(folder, "Ben", BEN, "C-1") as ben:
        candidate = own if searched_from == "C-1" else searched(ben).candidates[0].id
        made = propose_link(ben, candidate, "ears and nose agree")

    with open_unit(folder, Passphrase(PASSPHRASE)) as ada:
        enter_case(ada, "C-2")
        with pytest.raises(NotAllowed, match="would not be blind"):
            second_link(ada, made.id, supports=True, rationale="the lobes agree")
        assert list_links(ada)[0].link.state == "proposed by one examiner"


def test_others_see_the_candidates_without_rank_and_distance(two_seizures: Unit) -> None:
    unit = two_seizures
    join(unit, "Ben", BEN, JOINERS_ROLES)
    found = searched(unit)
    assert [row.rank for row in across_sheet(unit, found.search.id).rows] == [1, 2]
    folder = unit.folder
    unit.close()

    with desk(folder, "Ben", BEN, "C-1") as ben:
        sheet = across_sheet(ben, found.search.id)
        assert sheet.is_blind
        assert {(row.rank, row.distance, row.where) for row in sheet.rows} == {(None, None, "C-2")}
        assert [search.searched_by for search in list_across(ben)] == ["Ada"]


def test_what_is_not_there_is_not_searched(two_seizures: Unit) -> None:
    with pytest.raises(NotFound):
        searched(two_seizures, face=99)
    with pytest.raises(NotFound):
        propose_link(two_seizures, AcrossCandidateId(5), "ears")
    with pytest.raises(NotRecorded):
        search_across(two_seizures, PACK, why("seen?"))
    with pytest.raises(NotRecorded):
        searched(two_seizures, k=0)
    with pytest.raises(NotFound):
        across_sheet(two_seizures, found_none())


def found_none() -> Any:
    return 7


FACES = st.lists(
    st.tuples(st.integers(0, 4), st.sampled_from([10.0, 39.0, 40.0, 80.0]), st.integers(0, 10_000)), max_size=25
)


@settings(max_examples=80, deadline=None)
@given(FACES, st.sets(st.integers(1, 25)), st.integers(0, 10_000), st.integers(1, 30))
def test_the_answer_is_that_of_a_plain_comparison_with_everybody_who_may_be_seen(
    faces: list[tuple[int, float, int]], established: set[int], probe_seed: int, k: int
) -> None:
    ids = np.arange(1, len(faces) + 1)
    vectors = np.array([vector(seed) for _, _, seed in faces], np.float32).reshape(len(faces), 128)
    opened = OpenFaces(
        ids, np.array([p for p, _, _ in faces], np.int64), np.array([s for _, s, _ in faces]), vectors, {}, len(faces)
    )
    across = SimpleNamespace(open_faces=lambda pack: opened, established_faces=lambda: frozenset(established))
    probe = vector(probe_seed)

    others = others_in(cast(Reader, SimpleNamespace(across=across)), CaseId("c"), PACK)
    found = others.nearest(probe, k)

    plain = []
    alone = [[n] for n, (person, _, _) in enumerate(faces) if person == 0]
    for rows in [*alone, *([n for n, face in enumerate(faces) if face[0] == person] for person in range(1, 5))]:
        if not rows or established & {row + 1 for row in rows} or (len(rows) == 1 and faces[rows[0]][1] < 40):
            continue
        weights = np.array([faces[row][1] for row in rows]) ** 2
        template = (vectors[rows].astype(np.float64) * weights[:, None]).sum(0) / weights.sum()
        best = max(rows, key=lambda row: (faces[row][1], -row)) + 1
        plain.append((float(np.linalg.norm(template.astype(np.float32).astype(np.float64) - probe)), best))
    assert len(others.people) == len(plain)
    assert sorted(one.face_id for one in others.people) == sorted(face for _, face in plain)
    assert [each.distance for each in found] == pytest.approx([away for away, _ in sorted(plain)[:k]], abs=1e-5)
    assert found == sorted(found, key=lambda each: each.order)


def test_the_best_over_many_cases_is_the_best_of_all(unit: Unit) -> None:
    seeds = np.random.default_rng(3).permutation(24) + 2000
    for number, some in enumerate(np.split(seeds, 4)):
        a_case(unit, f"C-{number}")
        for seed in some:
            seized(unit, b"%d.jpg" % seed, int(seed))
    a_case(unit, "C-9")
    seized(unit, b"probe.jpg", 1)

    found = searched(unit, k=7)

    plain = sorted(float(np.linalg.norm(vector(int(seed)).astype(np.float64) - vector(1))) for seed in seeds)
    assert [each.found.distance for each in found.candidates] == pytest.approx(plain[:7], rel=1e-9)
    assert [each.rank for each in found.candidates] == list(range(1, 8))


def test_equal_distances_come_in_one_order() -> None:
    one = FoundAcross(0.5, CaseId("a"), FaceId(2))
    other = FoundAcross(0.5, CaseId("a"), FaceId(1))

    assert sorted([one, other], key=lambda each: each.order) == [other, one]


def test_the_courts_verifier_takes_the_trail_of_all_that(
    two_seizures: Unit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = searched(two_seizures)
    across_crops(two_seizures, found.search.id)
    propose_link(two_seizures, found.candidates[0].id, "ears and nose agree")
    erase_case(two_seizures, case_named(two_seizures, "C-2"), "time is up")
    export_log(two_seizures, tmp_path / "log.jsonl")

    code = court().main([str(tmp_path / "log.jsonl")])

    assert code == 0, capsys.readouterr().out
