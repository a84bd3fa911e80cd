"""Questions to the trail through the service: each is an entry that says by what was asked, never for whom."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from app.domain.audit import AuditEntry, Operation
from app.domain.case import CaseAuthority
from app.domain.errors import NotAllowed, NotFound
from app.domain.ids import FaceId
from app.domain.people import Role
from app.domain.trail_filter import Period, TrailFilter, days
from app.domain.transparency import counted
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest
from app.report.transparency_page import TransparencyFacts
from app.service.audit import audit_trail
from app.service.audit_questions import ask_trail, count_searches, export_trail, transparency
from app.service.cases import enter_case, open_case
from app.service.faces import list_faces
from app.service.gallery import LoadedGallery
from app.service.report import list_reports
from app.service.search import search_face
from app.service.units import open_unit
from app.store import Unit
from tests.service.conftest import (
    PASSPHRASE,
    SECOND_PASSPHRASE,
    add_faces,
    enrol_vectors,
    found_face,
    join,
    vector,
)
from tests.units import why

SECRET = "find Anna Example, born 2014"


@pytest.fixture
def busy(case_unit: Unit, manifest: PackManifest, gallery: LoadedGallery) -> Unit:
    """A unit with two cases, three searches and a gallery of two people."""
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(2)})
    add_faces(case_unit, b"a.jpg", [found_face(vector(9, near=1), manifest.id)])
    for purpose in (SECRET, SECRET, "see whether the child is known"):
        search_face(case_unit, gallery, FaceId(1), why(purpose))
    open_case(case_unit, CaseAuthority("C-2", "order 8", "another case", date(2099, 1, 1)))
    list_faces(case_unit)
    return case_unit


def last(unit: Unit) -> AuditEntry:
    with unit.reading() as reader:
        return reader.audit.entries(reader.audit.head()[0])[0]


def test_a_page_tells_how_many_there_are_and_where_the_next_begins(busy: Unit) -> None:
    asked = TrailFilter(verb="search")

    first = ask_trail(busy, asked, limit=2)
    second = ask_trail(busy, asked, first.next_start, 2)

    assert (first.total, len(first.entries), second.next_start) == (3, 2, None)
    assert [entry.act.purpose for entry in second.entries] == ["see whether the child is known"]


def test_newest_first_begins_with_what_was_last_before_the_question(busy: Unit) -> None:
    before = last(busy)

    page = ask_trail(busy, TrailFilter(), limit=1, newest_first=True)

    assert page.entries == (before,)
    assert page.next_start == before.sequence - 1


def test_a_case_is_found_by_reference_and_by_id_and_a_person_in_any_case_of_letters(busy: Unit) -> None:
    case = busy.open_case
    assert case is not None

    by_reference = ask_trail(busy, TrailFilter(case="C-2", person="ADA")).entries
    by_id = ask_trail(busy, TrailFilter(case=case.id)).entries

    assert by_reference == by_id
    assert [entry.act.verb for entry in by_reference] == ["open case", "enter case", "view faces"]


def test_whom_the_trail_does_not_know_is_said(busy: Unit) -> None:
    with pytest.raises(NotFound, match="Nobody of that name is or was"):
        ask_trail(busy, TrailFilter(person="Zoe"))
    with pytest.raises(NotFound, match="No case"):
        ask_trail(busy, TrailFilter(case="C-9"))


def test_a_question_is_an_entry_that_says_by_what_was_asked_and_not_for_whom(busy: Unit) -> None:
    ask_trail(busy, TrailFilter(person="Ada", purpose="Anna", period=days(date(2020, 1, 1), None)))

    entry = last(busy)
    assert (entry.act.verb, entry.act.operation) == ("read audit trail", Operation.CONSULTATION)
    assert entry.facts["filters"] == ["person", "purpose", "from"]
    assert (entry.facts["entries"], entry.facts["total"]) == (2, 2)
    assert "Anna" not in repr(entry.facts)


def test_the_whole_answer_leaves_as_a_table_and_as_a_disclosure(busy: Unit, tmp_path: Path) -> None:
    path = tmp_path / "trail.csv"

    assert export_trail(busy, TrailFilter(verb="search"), path) == 3

    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    assert [row["purpose"] for row in rows] == [SECRET, SECRET, "see whether the child is known"]
    assert {row["case"] for row in rows} == {"C-1"}
    assert last(busy).act.operation is Operation.DISCLOSURE
    assert last(busy).facts["entries"] == 3


def test_a_table_goes_nowhere_where_something_lies_or_into_the_unit(busy: Unit, tmp_path: Path) -> None:
    (tmp_path / "there.csv").write_text("mine", "utf-8")
    before = last(busy)

    for path in (tmp_path / "there.csv", busy.folder / "trail.csv"):
        with pytest.raises(NotAllowed):
            export_trail(busy, TrailFilter(), path)

    assert (tmp_path / "there.csv").read_text("utf-8") == "mine"
    assert last(busy) == before


def test_a_table_that_does_not_go_on_record_is_taken_back(
    busy: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise KeyError("the commit")

    with monkeypatch.context() as broken:
        broken.setattr("app.store.unit.append_entry", full)
        with pytest.raises(KeyError):
            export_trail(busy, TrailFilter(), tmp_path / "trail.csv")

    assert not (tmp_path / "trail.csv").exists()


def test_searches_are_counted_by_person_purpose_and_case(busy: Unit) -> None:
    counts = count_searches(busy, Period())

    assert counts.total == 3
    assert counts.by("purpose") == {SECRET: 2, "see whether the child is known": 1}
    assert (counts.by("person"), counts.by("case")) == ({"Ada": 3}, {"C-1": 3})
    assert sum(counts.by_month.values()) == 3


def test_the_published_counts_can_be_counted_again_from_the_log_and_name_nobody(busy: Unit, tmp_path: Path) -> None:
    trail = audit_trail(busy)
    with busy.reading() as reader:
        log = reader.audit.entries()  # with the reading above

    facts = transparency(busy, Period(), tmp_path / "counts.html")

    assert facts.counts == counted(log, Period())
    assert (facts.counts.searches, facts.counts.searches_without_purpose) == (3, 0)
    assert facts.counts.searches_by_purpose == {"identify-victim": 3}
    assert facts.counts.searches_by_gallery_type == {"comparison": 3}
    assert (facts.audit_entries, facts.audit_head) == (len(log), log[-1].entry_hash)
    page = (tmp_path / "counts.html").read_text("utf-8")
    assert "<td>3</td>" in page
    assert not any(word in page for word in ("Anna", "Ada", "C-1", "C-2", "D-0", "known", trail[0].act.purpose))


def test_a_page_of_counts_holds_no_script_and_no_reference(busy: Unit, tmp_path: Path) -> None:
    facts: TransparencyFacts = transparency(busy, Period(), tmp_path / "counts.html")

    page = (tmp_path / "counts.html").read_text("utf-8")
    assert facts.unit_name in page
    assert not any(word in page for word in ("<script", "http:", "https:", "src=", "href="))


def test_searches_of_two_people_are_told_apart(busy: Unit, gallery: LoadedGallery) -> None:
    join(busy, "Ben", SECOND_PASSPHRASE, Role)
    folder = busy.folder
    busy.close()
    with open_unit(folder, Passphrase(SECOND_PASSPHRASE, "Ben")) as unit:
        enter_case(unit, "C-1")
        search_face(unit, gallery, FaceId(1), why("why"))
        assert count_searches(unit, Period()).by("person") == {"Ada": 3, "Ben": 1}
        assert ask_trail(unit, TrailFilter(person="ben", verb="search")).total == 1
    with open_unit(folder, Passphrase(PASSPHRASE, "Ada")):
        pass


def test_opening_a_case_and_looking_at_its_reports_are_acts_in_that_case(busy: Unit) -> None:
    list_reports(busy)

    opened = [entry for entry in audit_trail(busy) if entry.act.verb == "open case"]
    assert [entry.act.case_id for entry in opened] == [entry.facts["case"] for entry in opened]
    viewed = ask_trail(busy, TrailFilter(case="C-2", verb="view reports"))
    assert [entry.act.operation for entry in viewed.entries] == [Operation.CONSULTATION]
