"""A stop ends all searching at once; an evaluation ends on its day, is reported on, and is never silent."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.adjudication import Conclusion
from app.domain.case import CaseAuthority
from app.domain.errors import KnownError, NotAllowed, NotRecorded
from app.domain.people import Role
from app.domain.policy import ActKind
from app.domain.registration import Registration
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest
from app.service.adjudicate import candidate_sheet
from app.service.audit import audit_trail
from app.service.cases import enter_case, list_cases, open_case
from app.service.deciding import confirm_any
from app.service.evaluation import close_evaluation
from app.service.gallery import LoadedGallery, list_subjects
from app.service.intake import take_in
from app.service.repeat import repeat_search
from app.service.report import produce_report
from app.service.search import list_searches, search_face
from app.service.stamps import standing_of
from app.service.stopping import lift_stop, stop_searching
from app.service.units import open_unit, register_unit, unit_info
from app.service.verify import verify_custody
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
from tests.units import PASSPHRASE, REGISTRATION, a_policy, new_unit, why


def searched(unit: Unit, gallery: LoadedGallery) -> int:
    """Fill the open case and make one search; return its face."""
    enrol_vectors(unit, gallery.manifest.id, {f"D-{n}": [vector(n)] for n in range(4)})
    face = add_faces(unit, b"a.jpg", [found_face(vector(9, near=1), gallery.manifest.id)])[0]
    search_face(unit, gallery, face, why(), k=3)
    return face


def test_a_stop_ends_searching_at_the_next_act_and_leaves_all_readable(case_unit: Unit, gallery: LoadedGallery) -> None:
    face = searched(case_unit, gallery)
    stop_searching(case_unit, "a wrong list was handed out")

    for act in (
        lambda: search_face(case_unit, gallery, face, why()),  # type: ignore[arg-type]
        lambda: repeat_search(case_unit, gallery, list_searches(case_unit)[0].id),
    ):
        with pytest.raises(NotAllowed, match=r"stopped all searching .*a wrong list"):
            act()
    assert len(list_searches(case_unit)) == 1
    assert candidate_sheet(case_unit, list_searches(case_unit)[0].id).cards
    assert list_subjects(case_unit)
    assert "SEARCHING IS STOPPED" in standing_of(case_unit).stamps[0]
    with pytest.raises(NotAllowed, match="stopped already"):
        stop_searching(case_unit, "once more")


def test_a_stop_outlasts_the_session_and_two_people_lift_it(tmp_path: Path) -> None:
    made, _ = new_unit(tmp_path / "unit")
    with made:
        join(made, "Ben", SECOND_PASSPHRASE, (Role.SUPERVISOR,))
        stop_searching(made, "to look into it")
        proposal = lift_stop(made, "looked into")
        assert proposal is not None
        with pytest.raises(NotAllowed, match="never decides"):
            confirm_any(made, proposal.id)
    with open_unit(tmp_path / "unit", Passphrase(SECOND_PASSPHRASE, "Ben")) as unit:
        assert unit_info(unit).stop is not None
        confirm_any(unit, proposal.id)
        assert unit_info(unit).stop is None
        with pytest.raises(NotAllowed, match="not stopped"):
            lift_stop(unit, "again")


def test_one_supervisor_lifts_it_where_the_policy_says_so(tmp_path: Path) -> None:
    made, _ = new_unit(tmp_path / "unit", policy=a_policy(alone=[ActKind.STOP_LIFTING]))
    with made:
        stop_searching(made, "to look into it")
        assert lift_stop(made, "looked into") is None
        assert unit_info(made).stop is None


def test_only_a_supervisor_stops_and_the_try_is_on_record(tmp_path: Path) -> None:
    made, _ = new_unit(tmp_path / "unit")
    with made:
        join(made, "Ben", SECOND_PASSPHRASE, (Role.EXAMINER, Role.AUDITOR))
    with open_unit(tmp_path / "unit", Passphrase(SECOND_PASSPHRASE, "Ben")) as unit:
        with pytest.raises(NotAllowed, match="Only a supervisor"):
            stop_searching(unit, "I do not like it")
        with pytest.raises(NotRecorded):
            stop_searching(unit, "")
        assert audit_trail(unit)[-1].act.verb == "refused"
        assert unit_info(unit).stop is None


class LateClock:
    """A clock that a test can move forward."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@pytest.fixture
def clock() -> LateClock:
    return LateClock()


@pytest.fixture
def evaluation(tmp_path: Path, clock: LateClock, gallery: LoadedGallery) -> Unit:
    until = clock().date() + timedelta(days=30)
    made, _ = new_unit(tmp_path / "unit", evaluation_until=until, clock=clock)
    open_case(made, CaseAuthority("C-1", "order 7", "try the tool", until))
    searched(made, gallery)
    found = candidate_sheet(made, list_searches(made)[0].id)
    examine_and_conclude(made, found.cards[0].candidate_id, Conclusion.INCONCLUSIVE, "too blurred")
    open_case(made, CaseAuthority("C-2", "order 8", "try the tool", until))
    return made


def test_an_evaluation_is_stamped_and_ends_on_its_day(
    evaluation: Unit, clock: LateClock, gallery: LoadedGallery, tmp_path: Path
) -> None:
    with evaluation as unit:
        (tmp_path / "phone").mkdir()
        until = standing_of(unit).stamps[0]
        enter_case(unit, "C-1")
        face = list_searches(unit)[0].face_ids[0]
        search_face(unit, gallery, face, why())
        clock.ahead = timedelta(days=31)

        assert until.startswith("EVALUATION until ")
        with pytest.raises(NotAllowed, match="The evaluation ended on"):
            search_face(unit, gallery, face, why())
        with pytest.raises(NotAllowed, match="The evaluation ended on"):
            take_in(unit, "KJB/1", tmp_path / "phone")
        assert len(list_searches(unit)) == 2


def test_closing_reports_what_was_tried_and_ends_all_work(
    evaluation: Unit, gallery: LoadedGallery, manifest: PackManifest, tmp_path: Path
) -> None:
    with evaluation as unit:
        closed = close_evaluation(unit, tmp_path / "closing.html")
        told = json.loads(closed.json_path.read_text("utf-8"))
        page = closed.path.read_text("utf-8")

        assert told["page"]["sha256"] == closed.sha256
        assert (told["cases"], told["exhibits"], told["faces"]) == (2, 1, 1)
        assert told["searches"] == [{"of": "identify-victim", "count": 1}]
        assert (told["candidates"], told["concluded"]) == (3, 1)
        assert told["outcomes"] == [{"of": "awaiting second examiner", "count": 1}]
        assert told["registration"]["assessment"] == REGISTRATION.assessment
        assert told["participants"][0]["name"] == "Ada"
        assert told["policies"][0]["version"] == 1
        assert told["audit_head"] in page
        assert unit.open_case is not None
        assert unit.open_case.reference == "C-2"
        for act in (
            lambda: open_case(unit, CaseAuthority("C-3", "order 9", "more", unit.clock().date() + timedelta(3))),
            lambda: enrol_vectors(unit, manifest.id, {"D-9": [vector(9)]}),
            lambda: search_face(unit, gallery, 1, why()),  # type: ignore[arg-type]
        ):
            with pytest.raises(NotAllowed, match="closed"):
                act()
        assert [case.reference for case in list_cases(unit)] == ["C-1", "C-2"]
        with pytest.raises(NotAllowed, match="closed already"):
            close_evaluation(unit, tmp_path / "again.html")
    with open_unit(tmp_path / "unit", Passphrase(PASSPHRASE, "Ada")) as unit:
        assert unit.is_closed_for_work
        enter_case(unit, "C-1")
        assert "closed on" in standing_of(unit).stamps[0]
        assert verify_custody(unit).holds
        produce_report(unit, manifest, tmp_path / "report.html")
        assert "EVALUATION until" in (tmp_path / "report.html").read_text("utf-8")


def test_a_supervisor_who_sees_no_case_closes_it_with_the_same_counts(evaluation: Unit, tmp_path: Path) -> None:
    with evaluation as unit:
        join(unit, "Sue", SECOND_PASSPHRASE, (Role.SUPERVISOR,))
    with open_unit(tmp_path / "unit", Passphrase(SECOND_PASSPHRASE, "Sue")) as unit:
        told = json.loads(close_evaluation(unit, tmp_path / "closing.html").json_path.read_text("utf-8"))
        assert (told["cases"], told["exhibits"], told["faces"], told["concluded"]) == (2, 1, 1, 1)
        assert unit.open_case is None
        assert unit.is_closed_for_work
        with pytest.raises(NotAllowed, match="see what is in a case"):
            enter_case(unit, "C-1")


def test_a_closing_report_that_cannot_be_written_closes_nothing(evaluation: Unit, tmp_path: Path) -> None:
    with evaluation as unit:
        (tmp_path / "taken.json").write_text("{}", "utf-8")
        with pytest.raises(KnownError, match="exists already"):
            close_evaluation(unit, tmp_path / "taken.html")
        with pytest.raises(KnownError, match="could not be written"):
            close_evaluation(unit, tmp_path / "absent" / "closing.html")

        assert not unit.is_closed_for_work
        assert unit_info(unit).evaluation is not None
        assert not (tmp_path / "taken.html").exists()


def test_a_unit_for_work_is_never_closed_as_an_evaluation(unit: Unit, tmp_path: Path) -> None:
    with pytest.raises(NotAllowed, match="is no evaluation"):
        close_evaluation(unit, tmp_path / "closing.html")


def test_a_unit_is_registered_before_anything_else(tmp_path: Path) -> None:
    for missing, words in (
        (Registration(" ", "Officer D", "DPIA 7"), "no controller"),
        (Registration("County", "", "DPIA 7"), "no responsible officer"),
        (Registration("County", "Officer D", "\u200b"), "no reference of an impact assessment"),
    ):
        with pytest.raises(NotRecorded, match=words):
            new_unit(tmp_path / "u", registration=missing)
    with pytest.raises(NotRecorded, match="not in the future"):
        new_unit(tmp_path / "u", evaluation_until=datetime.now(UTC).date())
    assert not (tmp_path / "u").exists()


def test_a_report_says_for_whom_the_unit_works_and_under_which_policy(
    case_unit: Unit, manifest: PackManifest, tmp_path: Path
) -> None:
    register_unit(case_unit, Registration("Another force", "Officer E", "DPIA 2027-1"))
    produce_report(case_unit, manifest, tmp_path / "r.html")
    page, told = (tmp_path / "r.html").read_text("utf-8"), json.loads((tmp_path / "r.json").read_text("utf-8"))

    for words in ("Another force", "Officer E", "DPIA 2027-1", "version 1, No jurisdiction"):
        assert words in page
    assert told["standing"]["registration"]["controller"] == "Another force"
    assert told["standing"]["policy_version"] == 1


def test_a_case_is_kept_no_longer_than_the_policy_allows(tmp_path: Path) -> None:
    from app.exchange.policy_file import founding_policy

    made, _ = new_unit(tmp_path / "unit", policy=founding_policy("eu"))
    with made, pytest.raises(NotRecorded, match="further ahead than policy 1"):
        open_case(made, CaseAuthority("C-1", "order 7", "why", made.clock().date() + timedelta(days=5000)))
