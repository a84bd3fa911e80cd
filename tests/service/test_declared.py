"""The declaration of a quality trial is kept outside the unit, by who set it alone, and leaves no trace of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.audit import AuditEntry
from app.domain.case import CaseAuthority
from app.domain.errors import NotAllowed, NotFound, NotRecorded, StorageFull
from app.domain.people import Role
from app.domain.unit import Passphrase
from app.service.cases import enter_case, list_cases, open_case
from app.service.declared import keep_declaration, read_declaration
from app.service.quality_trials import disclose_trial, list_trials, set_trial
from app.service.units import open_unit
from app.store import Unit
from tests.service.conftest import join
from tests.service.test_quality_trials import with_trials
from tests.units import ALONE, a_policy, new_unit

SUES = "another long passphrase"


def authority(reference: str) -> CaseAuthority:
    return CaseAuthority(reference, "order 7", "identify a victim", date(2099, 1, 1))


@pytest.fixture
def unit(tmp_path: Path) -> Iterator[Unit]:
    """Case C-1 is casework, C-2 a trial that Ada set."""
    made, _ = new_unit(tmp_path / "unit", policy=with_trials(a_policy(ALONE)))
    with made:
        join(made, "Sue", SUES, (Role.SUPERVISOR,))
        open_case(made, authority("C-1"))
        (tmp_path / "a.jpg").write_bytes(b"invented")
        set_trial(made, authority("C-2"), {tmp_path / "a.jpg": None}, "to see")
        yield made


def last(unit: Unit) -> AuditEntry:
    with unit.reading() as reader:
        return reader.audit.entries()[-1]


def test_what_is_kept_discloses_the_trial_in_another_supervisors_hands(unit: Unit, tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    assert keep_declaration(unit, "C-2", kept).reference == "C-2"
    folder = unit.folder
    unit.close()

    with open_unit(folder, Passphrase(SUES, "Sue")) as sues:
        with pytest.raises(NotAllowed, match="no hidden quality trial"):
            keep_declaration(sues, "C-2", tmp_path / "hers.txt")
        disclose_trial(sues, "C-2", read_declaration(kept))
        assert [case.reference for case in list_cases(sues) if case.is_trial] == ["C-2"]
    assert not (tmp_path / "hers.txt").exists()


def test_the_entry_is_that_of_whoever_looks_at_trials(unit: Unit, tmp_path: Path) -> None:
    list_trials(unit)
    looked = last(unit)
    keep_declaration(unit, "C-2", tmp_path / "kept.txt")
    kept = last(unit)

    assert kept.sequence == looked.sequence + 1
    assert kept.act == looked.act
    assert kept.facts.keys() == looked.facts.keys()
    assert kept.facts["disclosed"] == looked.facts["disclosed"]


def test_what_cannot_be_kept_is_refused_and_nothing_is_written(unit: Unit, tmp_path: Path) -> None:
    (tmp_path / "there").write_text("something")

    with pytest.raises(NotAllowed, match="no hidden quality trial"):
        keep_declaration(unit, "C-1", tmp_path / "no")
    with pytest.raises(NotRecorded, match="exists already"):
        keep_declaration(unit, "C-2", tmp_path / "there")
    with pytest.raises(NotAllowed, match="carry it along"):
        keep_declaration(unit, "C-2", unit.folder / "kept.txt")
    assert not (tmp_path / "no").exists()
    assert (tmp_path / "there").read_text() == "something"
    enter_case(unit, list_cases(unit)[0].id)


@pytest.mark.parametrize("content", [None, b"", b"words", b"\xff\xfe"])
def test_what_is_no_declaration_is_said_so(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "kept").write_bytes(content)

    with pytest.raises((NotFound, NotRecorded), match="Nothing was disclosed"):
        read_declaration(tmp_path / "kept")


def test_where_no_file_can_be_made_it_is_said_in_a_sentence(unit: Unit, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("a file, no folder")

    for place in (tmp_path / "notes.txt" / "kept.txt", tmp_path / "not there" / "kept.txt"):
        with pytest.raises(StorageFull, match="The trial stays as it is"):
            keep_declaration(unit, "C-2", place)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.jpg", "notes.txt", "unit"]
