"""A glance into a case's file reads what entering the case would show, and leaves open what is open."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.case import CaseAuthority
from app.domain.errors import BugError, NotFound, UnitDamaged
from app.domain.ids import CaseId, FaceId, MediaId
from app.store import Unit, glance
from tests.store.conftest import AUTHORITY, act, open_a_case, take_in_faces

OTHER = CaseAuthority("C-2", "order 8", "identify a victim", AUTHORITY.retain_until)


@pytest.fixture
def cases(unit: Unit) -> tuple[Unit, CaseId, CaseId]:
    """A unit with two cases, the second open."""
    first = open_a_case(unit)
    take_in_faces(unit, 3)
    return unit, first, open_a_case(unit, OTHER)


def test_a_closed_case_is_read_while_another_stays_open(cases: tuple[Unit, CaseId, CaseId]) -> None:
    unit, first, second = cases
    before = unit.info().audit_entries

    with glance(unit, first) as reader:
        names = [exhibit.name for exhibit in reader.exhibits.all()]
        files = reader.faces.media_of([FaceId(2), FaceId(3), FaceId(9)])
        exhibits = reader.media.exhibits_of([MediaId(1), MediaId(9)])

    assert (names, files, exhibits) == (["KJB/1"], {2: 2, 3: 3}, {1: 1})
    assert unit.open_case is not None
    assert unit.open_case.id == second
    assert unit.info().audit_entries == before
    with pytest.raises(BugError):
        reader.exhibits.all()
    take_in_faces(unit, 1)


def test_the_open_case_and_one_without_anything_in_it_are_read_too(cases: tuple[Unit, CaseId, CaseId]) -> None:
    unit, _, second = cases

    with glance(unit, second) as reader:
        assert reader.exhibits.all() == []
    unit.detach_case()
    with glance(unit, second) as reader:
        assert reader.exhibits.all() == []
    unit.case_files.path(second).unlink()  # as where the machine stopped before the file of a new case was made
    with glance(unit, second) as reader:
        assert reader.exhibits.all() == []
    assert unit.open_case is None
    with pytest.raises(NotFound), glance(unit, CaseId("no such case")):
        pass


def test_nothing_can_be_written_at_a_glance(cases: tuple[Unit, CaseId, CaseId]) -> None:
    unit, first, _ = cases

    with glance(unit, first) as reader, pytest.raises(BugError, match="asked to write"):
        reader.exhibits.add("KJB/2", "/seized/disk")


def test_an_older_or_missing_file_is_refused(cases: tuple[Unit, CaseId, CaseId]) -> None:
    unit, first, _ = cases
    path = unit.case_files.path(first)
    older = path.read_bytes()
    unit.attach_case(first)
    with unit.unit_of_work(act("intake")) as work:
        work.exhibits.add("KJB/2", "/seized/disk")
    unit.detach_case()

    path.write_bytes(older)
    with pytest.raises(UnitDamaged, match="older copy"), glance(unit, first):
        pass
    path.unlink()
    with pytest.raises(UnitDamaged, match="missing"), glance(unit, first):
        pass
    assert not Path(path).exists()
