"""The breach pack: whose data were touched in a window, by whom, what left, and what protected the unit."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.audit import Operation
from app.domain.case import CaseAuthority
from app.domain.errors import NotFound
from app.domain.ids import FaceId, MediaId, SubjectId
from app.domain.people import JOINERS_ROLES, Role
from app.domain.trail_filter import Period, TrailFilter
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest
from app.service.adjudicate import candidate_sheet
from app.service.audit import audit_trail
from app.service.breach import breach_pack
from app.service.cases import enter_case, open_case
from app.service.erase import erase_subject
from app.service.faces import list_faces
from app.service.gallery import LoadedGallery, list_subjects, subject_references
from app.service.report import produce_report
from app.service.search import search_face
from app.service.units import open_unit
from app.store import Unit
from tests.service.conftest import (
    CHEAP,
    PASSPHRASE,
    SECOND_PASSPHRASE,
    add_faces,
    enrol_vectors,
    found_face,
    join,
    vector,
)
from tests.units import new_unit, why

MORNING = datetime(2025, 3, 3, 8, 0, tzinfo=UTC)
WINDOW = Period(MORNING + timedelta(hours=1), MORNING + timedelta(hours=2))


class Clock:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watched(tmp_path: Path, manifest: PackManifest, clock: Clock) -> Unit:
    """A unit with two cases, made before the window; the clock then stands in the window."""
    unit, _ = new_unit(tmp_path / "unit", "Unit", "Ada", PASSPHRASE, clock=clock, cost=CHEAP)
    join(unit, "Ben", SECOND_PASSPHRASE, JOINERS_ROLES | {Role.AUDITOR})
    enrol_vectors(unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(5)})
    for reference in ("C-2", "C-1"):
        open_case(unit, CaseAuthority(reference, "order 7", "identify a victim", date(2099, 1, 1)))
        add_faces(unit, b"a.jpg", [found_face(vector(99, near=1), manifest.id)])
    unit.close()
    clock.now = WINDOW.since or MORNING
    return open_unit(tmp_path / "unit", Passphrase(PASSPHRASE), clock=clock)


def test_the_pack_says_which_cases_exhibits_and_subjects_were_touched_by_whom(
    watched: Unit, gallery: LoadedGallery, clock: Clock
) -> None:
    with watched as unit:
        enter_case(unit, "C-1")
        list_faces(unit)
        list_faces(unit, media_id=MediaId(1))
        found = search_face(unit, gallery, FaceId(1), why("why"), 2)
        candidate_sheet(unit, found.search.id)
        subject_references(unit, SubjectId(5))
        list_subjects(unit)
        clock.now = WINDOW.until or MORNING
        enter_case(unit, "C-2")
        list_faces(unit)

        pack = breach_pack(unit, TrailFilter(period=WINDOW))

        assert [case.reference for case in pack.cases] == ["C-1"]
        case = pack.cases[0]
        assert [(exhibit.name, exhibit.entries) for exhibit in case.exhibits] == [("KJB/1", 2)]
        assert (case.whole, case.faces_viewed, case.searches, case.people) == (1, 2, 1, ("Ada",))
        listed = sorted(candidate.subject_id for candidate in found.candidates)
        assert [subject.id for subject in pack.subjects] == sorted({*listed, SubjectId(5)})
        assert {subject.name for subject in pack.subjects} <= {f"D-{n}" for n in range(5)}
        assert pack.gallery_listed == 1
        assert [person.name for person in pack.people] == ["Ada"]
        assert pack.people[0].acts["view faces"] == 2
        assert unit.open_case is not None
        assert unit.open_case.reference == "C-2"


def test_the_pack_names_recipients_and_what_protected_the_unit(
    watched: Unit, manifest: PackManifest, tmp_path: Path
) -> None:
    with watched as unit:
        enter_case(unit, "C-2")
        produce_report(unit, manifest, tmp_path / "a.html", " the prosecutor ")
        made = produce_report(unit, manifest, tmp_path / "b.html")

        pack = breach_pack(unit, TrailFilter(period=WINDOW))

    assert [(each.recipient, each.case) for each in pack.disclosures] == [("the prosecutor", "C-2"), (None, "C-2")]
    assert pack.disclosures[1].digest == made.sha256
    assert pack.cases[0].reports == 2
    assert sum(each.unlockings for each in pack.held) >= 1
    assert all(each.protection for each in pack.held)


def test_what_held_when_the_last_use_before_the_window_began_is_told(
    watched: Unit, clock: Clock, tmp_path: Path
) -> None:
    watched.close()
    clock.now = MORNING + timedelta(days=1)
    later = Period(clock.now, clock.now + timedelta(days=1))
    with open_unit(tmp_path / "unit", Passphrase(SECOND_PASSPHRASE, "Ben"), clock=clock) as unit:
        pack = breach_pack(unit, TrailFilter(period=later))

    assert sum(each.unlockings for each in pack.held) == 2
    assert min(each.first for each in pack.held) == WINDOW.since


def test_one_person_and_one_case_can_be_asked_for(watched: Unit, clock: Clock, tmp_path: Path) -> None:
    with watched as unit:
        enter_case(unit, "C-1")
    with open_unit(tmp_path / "unit", Passphrase(SECOND_PASSPHRASE, "Ben"), clock=clock) as unit:
        enter_case(unit, "C-2")
        by_ben = breach_pack(unit, TrailFilter(person="Ben", period=WINDOW))
        in_first = breach_pack(unit, TrailFilter(case="C-1", period=WINDOW))
        with pytest.raises(NotFound):
            breach_pack(unit, TrailFilter(person="Zoe"))

    assert [case.reference for case in by_ben.cases] == ["C-2"]
    assert [person.name for person in in_first.people] == ["Ada"]


def test_an_erased_subject_is_told_by_id_alone(watched: Unit) -> None:
    with watched as unit:
        erase_subject(unit, SubjectId(2), "the basis has ended")
        pack = breach_pack(unit, TrailFilter(period=WINDOW))

    assert [(subject.id, subject.name) for subject in pack.subjects] == [(2, None)]


def test_preparing_the_pack_is_a_disclosure_on_record(watched: Unit) -> None:
    with watched as unit:
        enter_case(unit, "C-1")
        pack = breach_pack(unit, TrailFilter(person="Ada", period=WINDOW))
        entry = audit_trail(unit)[-1]

    assert (entry.act.verb, entry.act.operation) == ("prepare breach pack", Operation.DISCLOSURE)
    assert entry.facts["filters"] == ["person", "from", "to"]
    assert (entry.facts["entries"], entry.facts["cases"]) == (pack.entries, 1)
