"""The gallery as a list: some at a time, in any order, by any question; on record, and for those whose roles see it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.audit import Act, Operation
from app.domain.dates import date_span
from app.domain.enrolment import PictureState
from app.domain.errors import Cancelled, NotAllowed, NotFound, NotRecorded
from app.domain.face import Embedding, FaceCrop
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.gallery_list import SubjectOrder, SubjectsAsked
from app.domain.hash_sets import HashSetFacts, KnownRule
from app.domain.ids import SubjectId
from app.domain.keeping import Terms
from app.domain.particulars import Sex
from app.domain.people import Role
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest
from app.service.crops import as_jpeg
from app.service.gallery import LoadedGallery
from app.service.gallery_list import (
    gallery_summary,
    graph_state,
    subject_lines,
    subject_numbers,
    subject_sheet,
    view_subjects,
)
from app.service.hash_sets import install_hash_set, list_hash_sets
from app.service.particulars import Corrected, correct_subject
from app.service.retention import move_subject_date, set_terms, terms_of
from app.service.units import open_unit
from app.store import EnrolledFace, Unit
from tests.service.conftest import SECOND_PASSPHRASE, enrol_vectors, join, vector

CROP = as_jpeg(FaceCrop(np.full((32, 32, 3), 90, np.uint8)))


def put(unit: Unit, pack_id: str, name: str, kind: SubjectType, source: str = "NCMEC", pictures: int = 1) -> SubjectId:
    """Put one person into the gallery."""
    with unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
        faces = [EnrolledFace(f"{n:064x}", Embedding(vector(n), pack_id), CROP) for n in range(pictures)]
        return work.gallery.enrol(name, EnrolmentBasis(source, "order 3", kind), faces).id


@pytest.fixture
def people(unit: Unit, manifest: PackManifest) -> dict[str, SubjectId]:
    """Four people of two types: Anna without a birth date, Bea born 2009, Carl born 2009 to 2011, 100% for LIKE."""
    made = {
        "Anna": put(unit, manifest.id, "Anna", SubjectType.MISSING_CHILD, pictures=3),
        "Bea": put(unit, manifest.id, "Bea", SubjectType.MISSING_CHILD),
        "Carl": put(unit, manifest.id, "Carl", SubjectType.COMPARISON, "partner"),
        "100%": put(unit, manifest.id, "100%", SubjectType.COMPARISON),
    }
    correct_subject(unit, made["Bea"], Corrected(Sex.FEMALE, date_span("2009")), "their passport")
    correct_subject(unit, made["Carl"], Corrected(born=date_span("2009 to 2011")), "a teacher said so")
    with unit.reading() as reader:
        anna, bea = (reader.keeping.references_of(made[name]) for name in ("Anna", "Bea"))
    soon = unit.clock().date() + timedelta(days=10)
    set_terms(unit, anna[1:2], Terms(soon, "Partner B", False, True, soon), "their letter")
    set_terms(unit, bea, Terms(soon + timedelta(days=300)), "the policy")
    return made


def names(unit: Unit, **asked: object) -> list[str]:
    wanted = SubjectsAsked(**{"descending": False, **asked})  # type: ignore[arg-type]
    numbers = subject_numbers(unit, wanted)
    return [each.subject.name for each in subject_lines(unit, [SubjectId(one) for one in numbers.tolist()])]


@pytest.mark.parametrize(
    ("order", "forth"),
    [
        (SubjectOrder.ENROLLED, ["Anna", "Bea", "Carl", "100%"]),
        (SubjectOrder.NAME, ["100%", "Anna", "Bea", "Carl"]),
        (SubjectOrder.TYPE, ["Carl", "100%", "Anna", "Bea"]),
        (SubjectOrder.SOURCE, ["Anna", "Bea", "100%", "Carl"]),
        (SubjectOrder.REFERENCES, ["Bea", "Carl", "100%", "Anna"]),
    ],
)
def test_a_list_is_ordered_by_what_is_asked(
    unit: Unit, people: dict[str, SubjectId], order: SubjectOrder, forth: list[str]
) -> None:
    assert names(unit, order=order) == forth
    assert names(unit, order=order, descending=True) == forth[::-1]


def test_whose_date_is_not_known_comes_last_either_way(unit: Unit, people: dict[str, SubjectId]) -> None:
    assert names(unit, order=SubjectOrder.DUE)[:2] == ["Anna", "Bea"]
    assert names(unit, order=SubjectOrder.DUE, descending=True)[:2] == ["Bea", "Anna"]
    assert names(unit, order=SubjectOrder.BORN)[:2] == ["Bea", "Carl"]
    assert {*names(unit, order=SubjectOrder.BORN, descending=True)[2:]} == {"Anna", "100%"}


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"begins": "an"}, ["Anna"]),
        ({"begins": "100%"}, ["100%"]),
        ({"begins": "%"}, []),
        ({"begins": "_nna"}, []),
        ({"begins": "nna"}, []),
        ({"types": frozenset({SubjectType.COMPARISON})}, ["Carl", "100%"]),
        ({"source": "partner"}, ["Carl"]),
        ({"without_birth_year": True}, ["Anna", "Carl", "100%"]),
    ],
)
def test_a_list_holds_those_who_are_asked_for(
    unit: Unit, people: dict[str, SubjectId], asked: dict[str, object], found: list[str]
) -> None:
    assert names(unit, **asked) == found


def test_what_falls_due_within_some_days_is_found_by_the_units_date_and_the_originators(
    unit: Unit, people: dict[str, SubjectId]
) -> None:
    today = unit.clock().date()
    assert names(unit, due_by=today + timedelta(days=9)) == []
    assert names(unit, due_by=today + timedelta(days=10)) == ["Anna"]
    assert names(unit, due_by=today + timedelta(days=310)) == ["Anna", "Bea"]


def test_a_line_says_the_strictest_of_all_references_terms(unit: Unit, people: dict[str, SubjectId]) -> None:
    anna = subject_lines(unit, [people["Anna"]])[0]

    assert anna.subject.reference_count == 3
    assert (anna.may_search, anna.may_export, anna.originators) == (False, True, ("Partner B",))
    assert anna.due == anna.delete_by == unit.clock().date() + timedelta(days=10)
    assert subject_lines(unit, [SubjectId(99)]) == []


def test_staff_are_listed_with_what_they_agreed_to(unit: Unit, manifest: PackManifest) -> None:
    ada = put(unit, manifest.id, "Ada", SubjectType.STAFF)
    with unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
        work.staff.admit(ada, "signed on 3 May", unit.clock() + timedelta(days=3))

    line = subject_lines(unit, [ada])[0]

    assert (line.consent, line.due) == ("signed on 3 May", (unit.clock() + timedelta(days=3)).date())
    assert names(unit, due_by=unit.clock().date() + timedelta(days=3)) == ["Ada"]
    assert names(unit, order=SubjectOrder.DUE) == ["Ada"]


def test_looking_is_on_record_and_says_nothing_of_a_name(unit: Unit, people: dict[str, SubjectId]) -> None:
    found = view_subjects(unit, SubjectsAsked(begins="Ann", order=SubjectOrder.NAME), at_most=1)

    with unit.reading() as reader:
        entry = reader.audit.entries()[-1]
    assert [each.subject.name for each in found] == ["Anna"]
    assert (entry.act.verb, entry.act.operation) == ("view gallery", Operation.CONSULTATION)
    assert entry.facts["by_name"] is True
    assert "Ann" not in str(entry.facts)


def test_a_sheet_says_of_each_reference_what_its_terms_are_and_whether_pictures_were_shown(
    unit: Unit, people: dict[str, SubjectId]
) -> None:
    sheet = subject_sheet(unit, people["Anna"], with_pictures=True)

    with unit.reading() as reader:
        entry = reader.audit.entries()[-1]
    assert [line.terms.may_search for line in sheet.references] == [True, False, True]
    assert (entry.act.verb, entry.facts["subject"], entry.facts["pictures"]) == (
        *("view references", people["Anna"]),
        True,
    )
    with pytest.raises(NotFound):
        subject_sheet(unit, SubjectId(99))


def test_a_summary_counts_by_type_and_pack(
    unit: Unit, people: dict[str, SubjectId], manifest: PackManifest, gallery: LoadedGallery
) -> None:
    found = gallery_summary(unit)

    missing = found.types[SubjectType.MISSING_CHILD]
    assert (found.subjects, found.references, missing.subjects, missing.references) == (4, 6, 2, 4)
    assert missing.since <= missing.latest
    assert found.packs == {manifest.id: 6}
    assert found.sources == ("NCMEC", "partner")
    assert graph_state(gallery).size == 0
    gallery.current(unit)
    assert graph_state(gallery).held == graph_state(gallery).size == 6


def test_a_date_is_moved_for_all_references_of_a_subject_in_one_act(unit: Unit, people: dict[str, SubjectId]) -> None:
    later = unit.clock().date() + timedelta(days=900)

    assert move_subject_date(unit, people["Anna"], later, "the case goes on") == 3

    with unit.reading() as reader:
        references, entry = reader.keeping.references_of(people["Anna"]), reader.audit.entries()[-1]
    after = [terms_of(unit, each) for each in references]
    assert {each.retain_until for each in after} == {later}
    assert [each.may_search for each in after] == [True, False, True]
    assert (entry.act.verb, entry.act.purpose) == ("change retention date", "the case goes on")
    for day, reason in ((later, " "), (date(2020, 1, 1), "why not"), (date(2999, 1, 1), "for ever")):
        with pytest.raises(NotRecorded):
            move_subject_date(unit, people["Anna"], day, reason)
    assert terms_of(unit, references[0]).retain_until == later


def test_who_may_not_see_the_gallery_is_shown_nothing_of_it(unit: Unit, people: dict[str, SubjectId]) -> None:
    join(unit, "Ben", SECOND_PASSPHRASE, {Role.AUDITOR})
    unit.close()
    with open_unit(Path(unit.folder), Passphrase(SECOND_PASSPHRASE, "Ben")) as opened:
        for act in (
            lambda: view_subjects(opened, SubjectsAsked()),
            lambda: subject_numbers(opened, SubjectsAsked()),
            lambda: subject_lines(opened, [people["Anna"]]),
            lambda: subject_sheet(opened, people["Anna"]),
            lambda: gallery_summary(opened),
            lambda: move_subject_date(opened, people["Anna"], date(2098, 1, 1), "why"),
        ):
            with pytest.raises(NotAllowed):
                act()


def test_a_hash_set_whose_installing_was_stopped_is_not_there(unit: Unit, tmp_path: Path) -> None:
    (tmp_path / "set.txt").write_text(f"{'a1' * 16}\n", "utf-8")
    facts = HashSetFacts("Known", "us", "order 3", "seen before", KnownRule.MARK)

    with pytest.raises(Cancelled):
        install_hash_set(unit, tmp_path / "set.txt", facts, lambda: True)

    assert list_hash_sets(unit) == []
    assert install_hash_set(unit, tmp_path / "set.txt", facts).hash_set.digests == 1


_NAMES = st.lists(st.text("aAbB%_é!", min_size=1, max_size=4), min_size=1, max_size=6, unique=True)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_NAMES, st.text("aAbB%_!", max_size=2), st.sampled_from(list(SubjectOrder)), st.booleans())
def test_windows_are_parts_of_the_one_list(
    unit: Unit, manifest: PackManifest, given_names: list[str], begins: str, order: SubjectOrder, backwards: bool
) -> None:
    """Whatever is asked, the first window is the beginning of the numbers, and those are just who is asked for."""
    enrol_vectors(unit, manifest.id, {name: [vector(1)] for name in given_names})
    asked = SubjectsAsked(begins=begins, order=order, descending=backwards)

    numbers = subject_numbers(unit, asked).tolist()

    assert [each.subject.id for each in view_subjects(unit, asked, 3)] == numbers[:3]
    with unit.reading() as reader:
        wanted = {each.id for each in reader.gallery.subjects() if each.name.lower().startswith(begins.lower())}
    assert set(numbers) == wanted
    assert len(numbers) == len(set(numbers))


def test_states_of_pictures_that_become_references() -> None:
    assert {state for state in PictureState if state.is_new} == {PictureState.TAKEN, PictureState.SEVERAL_FACES}
