"""When a standing search must not run, and whose it is: authority, policy, training, a lead, and blindness."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np
import pytest

from app.domain.adjudication import Conclusion
from app.domain.audit import Act, Operation
from app.domain.errors import NotAllowed, NotFound, NotRecorded
from app.domain.face import FaceState
from app.domain.ids import CandidateId, FaceId, SearchId, StandingSearchId
from app.domain.lead import LeadOutcome
from app.domain.people import Role
from app.domain.policy import Function
from app.domain.search import CandidateList, Combination
from app.domain.standing_search import Compared
from app.domain.training import TrainingStatement
from app.domain.wall import WallAsked, WallShow
from app.recognition.pack import PackManifest
from app.service.across_gallery import others_of
from app.service.adjudicate import candidate_sheet
from app.service.gallery import LoadedGallery
from app.service.leads import close_lead
from app.service.person_decisions import confirm_person, ignore_faces, merge_persons
from app.service.retention import move_case_date
from app.service.search import search_face, search_faces
from app.service.standing_runs import run_standing
from app.service.standing_searches import (
    end_standing,
    list_standing,
    new_candidates,
    see_candidates,
    standing_glance,
    start_standing,
)
from app.service.stopping import stop_searching
from app.service.wall import open_wall
from app.store import Unit
from tests.service.conftest import (
    PASSPHRASE,
    SECOND_PASSPHRASE,
    add_faces,
    enrol_vectors,
    examine_and_conclude,
    found_face,
    join,
    vector,
)
from tests.service.standing import entries, of_june, one
from tests.service.test_adjudicate import as_person
from tests.units import a_policy, why

# ------------------------------------------------------------------------------------------------- when it must not run


def test_it_does_not_run_once_two_examiners_agree_and_runs_again_once_that_is_ruled_out(
    case_unit: Unit, manifest: PackManifest, march: CandidateList
) -> None:
    lead = march.candidates[0].id
    unit = concluded(case_unit, lead)
    of_june(unit, manifest)

    assert f"Candidate {lead} is a lead" in one(run_standing(unit, LoadedGallery(manifest)))

    close_lead(unit, lead, LeadOutcome.RULED_OUT, "she was elsewhere")
    assert run_standing(unit, LoadedGallery(manifest)).searched == 1
    unit.close()


def concluded(unit: Unit, candidate_id: CandidateId) -> Unit:
    """Have two examiners agree on a candidate of a search that Ada made; return the unit as she opened it again."""
    examine_and_conclude(unit, candidate_id, Conclusion.SUPPORT_SAME, "the ears")
    join(unit, "Ben", SECOND_PASSPHRASE)
    other = as_person(unit, SECOND_PASSPHRASE, "Ben")
    examine_and_conclude(other, candidate_id, Conclusion.SUPPORT_SAME, "the nose")
    return as_person(other, PASSPHRASE, "Ada")


def test_a_lead_on_a_face_confirmed_as_the_same_person_resolves_it_and_a_mere_proposal_does_not(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, march: CandidateList
) -> None:
    other = add_faces(case_unit, b"b.jpg", [found_face(vector(998, near=77), manifest.id)])[0]
    unit = concluded(case_unit, search_face(case_unit, gallery, other, why("why")).candidates[0].id)
    of_june(unit, manifest)
    merge_persons(unit, [FaceId(1), other])

    assert run_standing(unit, gallery).searched == 1

    confirm_person(unit, [FaceId(1), other])
    assert "is a lead" in one(run_standing(unit, gallery))
    unit.close()


def test_a_face_that_is_none_is_not_searched(case_unit: Unit, manifest: PackManifest, march: CandidateList) -> None:
    ignore_faces(case_unit, [FaceId(1)], FaceState.NOT_A_FACE)
    of_june(case_unit, manifest)

    assert "not a face" in one(run_standing(case_unit, LoadedGallery(manifest)))


def test_it_ends_with_a_reason_and_for_good(case_unit: Unit, manifest: PackManifest, march: CandidateList) -> None:
    of_june(case_unit, manifest)
    with pytest.raises(NotRecorded, match="reason"):
        end_standing(case_unit, StandingSearchId(1), " ")

    end_standing(case_unit, StandingSearchId(1), "another unit has her")

    glance = standing_glance(case_unit, manifest.id)
    assert (glance.due, glance.hindered) == (0, 0)
    assert run_standing(case_unit, LoadedGallery(manifest)).outcomes == ()
    with pytest.raises(NotAllowed, match="ended already"):
        end_standing(case_unit, StandingSearchId(1), "again")
    (view,) = list_standing(case_unit, manifest.id)
    assert "another unit has her" in view.rests


@pytest.mark.parametrize(
    ("until", "day", "words"),
    [
        (date(2030, 5, 1), datetime(2030, 5, 2, tzinfo=UTC), "kept until 2030-05-01"),
        (None, datetime(2098, 12, 31, tzinfo=UTC), ""),
        (None, datetime(2099, 1, 2, tzinfo=UTC), "training"),
    ],
)
def test_it_runs_until_its_day_or_the_cases(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, until: date | None, day: datetime, words: str
) -> None:
    face = add_faces(case_unit, b"a.jpg", [found_face(vector(999, near=77), manifest.id)])[0]
    enrol_vectors(case_unit, manifest.id, {"D-1": [vector(1)]})
    found = search_face(case_unit, gallery, face, why("why"))
    start_standing(case_unit, gallery, found.search.id, until)
    of_june(case_unit, manifest)

    case_unit.clock = lambda: day

    if words == "training":
        with pytest.raises(NotAllowed, match="training"):
            run_standing(case_unit, gallery)
        return
    outcomes = run_standing(case_unit, gallery).outcomes
    assert words in outcomes[0].why if words else outcomes[0].how is Compared.NEW


def test_it_does_not_run_once_the_cases_own_day_is_brought_forward_and_past(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, march: CandidateList
) -> None:
    of_june(case_unit, manifest)
    move_case_date(case_unit, "C-1", date(2031, 1, 1), "reviewed earlier")
    case_unit.clock = lambda: datetime(2031, 1, 2, tzinfo=UTC)

    assert "reviewed or erased by 2031-01-01" in one(run_standing(case_unit, gallery))


def test_no_day_beyond_the_cases_is_taken(case_unit: Unit, gallery: LoadedGallery, march: CandidateList) -> None:
    end_standing(case_unit, StandingSearchId(1), "to begin again")

    with pytest.raises(NotRecorded, match="2099-01-01 at the latest"):
        start_standing(case_unit, gallery, march.search.id, date(2099, 1, 2))
    with pytest.raises(NotRecorded, match="Nothing was started"):
        start_standing(case_unit, gallery, march.search.id, date(2020, 1, 1))


def test_it_does_not_run_when_its_keepers_training_is_over_and_others_cannot_run_it_for_them(
    case_unit: Unit, manifest: PackManifest, march: CandidateList
) -> None:
    of_june(case_unit, manifest)
    join(case_unit, "Ben", SECOND_PASSPHRASE)
    case_unit.clock = lambda: datetime(2098, 6, 1, tzinfo=UTC)
    adopt(case_unit, least_training_days=400)  # Ada's training lasts until 2099-01-01: too short from now on

    with pytest.raises(NotAllowed, match="training"):
        run_standing(case_unit, LoadedGallery(manifest))
    with as_person(case_unit, SECOND_PASSPHRASE, "Ben") as unit:
        unit.clock = lambda: datetime(2098, 6, 1, tzinfo=UTC)
        with unit.unit_of_work(Act("test", Operation.CUSTODY, "test", "test")) as work:
            work.trainings.add(
                unit.actor.id,
                TrainingStatement("comparing faces", "the academy", date(2098, 1, 1), date(2110, 1, 1)),
            )
        assert "Ada, who keeps it, has no training" in one(
            run_standing(unit, LoadedGallery(manifest), is_everyones=True)
        )


def adopt(unit: Unit, **changes: object) -> None:
    with unit.unit_of_work(Act("test", Operation.CUSTODY, "test", "test")) as work:
        work.policies.adopt(a_policy(**changes), [(unit.actor.id, "0" * 128)])  # type: ignore[arg-type]
    unit.take_standing()


def test_it_does_not_run_once_the_policy_closes_its_purpose_to_standing_searches(
    case_unit: Unit, manifest: PackManifest, march: CandidateList
) -> None:
    of_june(case_unit, manifest)
    adopt(case_unit, standing_purposes=frozenset({"find-missing-child"}))

    assert "no search is kept standing for the purpose identify-victim" in one(
        run_standing(case_unit, LoadedGallery(manifest))
    )


def test_it_does_not_run_where_the_jurisdiction_forbids_it_and_is_not_begun_there(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, march: CandidateList
) -> None:
    of_june(case_unit, manifest)
    profile = replace(a_policy().profile, forbids=frozenset({Function.STANDING_SEARCH}))
    adopt(case_unit, profile=profile)

    glance = standing_glance(case_unit, manifest.id)
    assert (glance.due, glance.hindered) == (0, 1)
    assert "jurisdiction profile forbids keeping a search standing" in one(run_standing(case_unit, gallery))
    end_standing(case_unit, StandingSearchId(1), "forbidden")
    with pytest.raises(NotAllowed, match="forbids"):
        start_standing(case_unit, gallery, march.search.id)
    assert entries(case_unit, "refused")[-1]["function"] == "standing-search"


def test_a_stop_stops_it(case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, march: CandidateList) -> None:
    of_june(case_unit, manifest)
    stop_searching(case_unit, "to look into it")

    assert "stopped all searching" in one(run_standing(case_unit, gallery))


# ------------------------------------------------------------------------------------------------------ whose it is


def test_only_ones_own_search_is_kept_and_a_picture_is_not(
    case_unit: Unit, gallery: LoadedGallery, manifest: PackManifest, march: CandidateList
) -> None:
    join(case_unit, "Ben", SECOND_PASSPHRASE)

    with pytest.raises(NotAllowed, match="already"):
        start_standing(case_unit, gallery, march.search.id)
    with pytest.raises(NotFound):
        start_standing(case_unit, gallery, SearchId(99))
    with (
        as_person(case_unit, SECOND_PASSPHRASE, "Ben") as unit,
        pytest.raises(NotAllowed, match="made by somebody else"),
    ):
        start_standing(unit, LoadedGallery(manifest), march.search.id)


def test_others_learn_nothing_of_the_queue_and_run_it_only_when_they_ask_to(
    case_unit: Unit, manifest: PackManifest, march: CandidateList
) -> None:
    of_june(case_unit, manifest)
    join(case_unit, "Ben", SECOND_PASSPHRASE)

    ben = as_person(case_unit, SECOND_PASSPHRASE, "Ben")
    ran = run_standing(ben, LoadedGallery(manifest))
    assert (ran.outcomes, ran.others) == ((), 1)
    ada = as_person(ben, PASSPHRASE, "Ada")
    run_standing(ada, LoadedGallery(manifest))
    found = new_candidates(ada)
    with as_person(ada, SECOND_PASSPHRASE, "Ben") as unit:
        assert new_candidates(unit, with_seen=True) == []
        assert standing_glance(unit, manifest.id).new == 0
        assert see_candidates(unit) == 0
        assert candidate_sheet(unit, found[0].search_id).cards == ()


def test_whoever_runs_it_for_another_examines_first_and_the_keeper_is_told_without_ranks(
    case_unit: Unit, manifest: PackManifest, march: CandidateList
) -> None:
    of_june(case_unit, manifest)
    join(case_unit, "Ben", SECOND_PASSPHRASE)
    ben = as_person(case_unit, SECOND_PASSPHRASE, "Ben")
    ran = run_standing(ben, LoadedGallery(manifest), is_everyones=True)
    assert (ran.searched, len(new_candidates(ben))) == (1, ran.new)

    with as_person(ben, PASSPHRASE, "Ada") as ada:
        told = new_candidates(ada)

        assert {each.found_by for each in told} == {"Ben"}
        with pytest.raises(NotAllowed, match="second examiner"):
            candidate_sheet(ada, told[0].search_id)


def test_the_order_of_the_queue_says_nothing_of_the_ranks(
    case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery, march: CandidateList
) -> None:
    near = {f"N-{n}": [(vector(77) + 0.05 * (n + 1) * vector(900 + n)).astype(np.float32)] for n in range(5)}
    enrol_vectors(case_unit, manifest.id, near)
    run_standing(case_unit, gallery)

    waiting = [each.candidate_id for each in new_candidates(case_unit)]

    assert len(waiting) == 5
    assert waiting == sorted(waiting), "numbers of candidates are shuffled when a list is written"


def test_it_does_not_run_for_anybody_once_its_keeper_has_left_or_has_no_role_for_it(
    case_unit: Unit, manifest: PackManifest, march: CandidateList
) -> None:
    of_june(case_unit, manifest)
    join(case_unit, "Ben", SECOND_PASSPHRASE)
    ada = case_unit.actor.id
    ben = as_person(case_unit, SECOND_PASSPHRASE, "Ben")
    with ben:
        with ben.unit_of_work(Act("test", Operation.CUSTODY, "test", "test")) as work:
            work.unit_rows.write("DELETE FROM main.person_role WHERE person_id = ?", (ada,))
        assert "roles of Ada, who keeps it, do not cover" in one(
            run_standing(ben, LoadedGallery(manifest), is_everyones=True)
        )
        with ben.unit_of_work(Act("test", Operation.CUSTODY, "test", "test")) as work:
            work.unit_rows.write(
                "UPDATE main.personnel SET removed_at = '2026-01-01T00:00:00+00:00' WHERE id = ?", (ada,)
            )

        ran = run_standing(ben, LoadedGallery(manifest), is_everyones=True)

        assert "Ada, who keeps it, is not in the unit any more" in one(ran)
        assert standing_glance(ben, manifest.id).hindered == 1  # somebody is told, or nobody would look any more
        assert new_candidates(ben, with_seen=True) == []


def test_a_person_of_a_role_that_does_not_search_runs_nothing(
    case_unit: Unit, manifest: PackManifest, march: CandidateList
) -> None:
    of_june(case_unit, manifest)
    join(case_unit, "Cleo", SECOND_PASSPHRASE, {Role.SECOND_EXAMINER})

    with (
        as_person(case_unit, SECOND_PASSPHRASE, "Cleo") as cleo,
        pytest.raises(NotAllowed, match="search the gallery"),
    ):
        run_standing(cleo, LoadedGallery(manifest), is_everyones=True)


def test_a_lead_by_any_of_two_peoples_faces_leaves_neither_of_them_behind(
    case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery
) -> None:
    """Nobody knows whose lead it is: the other child is searched, compared and shown as having no lead."""
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(1, 9)})
    seen = [found_face(vector(900 + n, near=n), manifest.id) for n in (1, 5)]
    faces = [*add_faces(case_unit, b"a.jpg", seen[:1]), *add_faces(case_unit, b"b.jpg", seen[1:])]
    own = search_face(case_unit, gallery, faces[1], why())
    start_standing(case_unit, gallery, own.search.id)
    found = search_faces(case_unit, gallery, faces, why(), Combination.ANY, k=3)
    lead = next(each.id for each in found.candidates if each.subject_name == "D-1")
    unit = concluded(case_unit, lead)
    close_lead(unit, lead, LeadOutcome.ESTABLISHED, "the school knew")
    of_june(unit, manifest)

    assert open_wall(unit, WallAsked(show=WallShow.UNRESOLVED), 9).ids.tolist() == faces
    assert unit.open_case is not None
    assert others_of(unit, unit.open_case.id, manifest).consulted.resolved == 0
    assert run_standing(unit, gallery).searched == 1
    merge_persons(unit, faces)
    assert open_wall(unit, WallAsked(show=WallShow.UNRESOLVED), 9).ids.tolist() == []
    assert others_of(unit, unit.open_case.id, manifest).consulted.resolved == 1
    assert "is a lead" in one(run_standing(unit, gallery))
    unit.close()
