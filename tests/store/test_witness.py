"""A witness on another medium tells when a unit was put back to an earlier state, and can be gone against on record."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import KnownError, NotAllowed
from app.domain.ids import PersonnelId, UnitId
from app.domain.unit import Passphrase
from app.domain.witness import SignedHead
from app.service.verify import verify_custody
from app.service.witness import forget_witness, write_witness
from app.store import OlderThanWitness, Unit, create_unit, open_unit, read_witness
from app.store.witness_file import append_head, present_head
from tests.store.conftest import CHEAP, PASSPHRASE, act


@pytest.fixture
def witness(tmp_path: Path) -> Path:
    (tmp_path / "medium").mkdir()
    return tmp_path / "medium" / "witness.jsonl"


def opened(folder: Path, despite: str = "") -> Unit:
    return open_unit(folder, Passphrase(PASSPHRASE), despite_witness=despite)


def unlock_facts(unit: Unit) -> dict[str, object]:
    with unit.reading() as reader:
        return dict(reader.audit.entries(reader.audit.head()[0])[0].facts)


def put_back(folder: Path, tmp_path: Path) -> None:
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "older", folder)


@pytest.fixture
def rolled_back(unit: Unit, folder: Path, tmp_path: Path, witness: Path) -> Path:
    """The folder of a unit whose witness has seen two locks, put back to before the second."""
    write_witness(unit, witness, at_each_lock=True)
    unit.close()
    shutil.copytree(folder, tmp_path / "older")
    with opened(folder) as again, again.unit_of_work(act()):
        pass
    put_back(folder, tmp_path)
    return folder


def test_each_lock_writes_the_witness_and_each_unlock_agrees_with_it(unit: Unit, folder: Path, witness: Path) -> None:
    write_witness(unit, witness, at_each_lock=True)
    unit.close()
    with opened(folder) as again:
        assert unlock_facts(again)["witness"] == "agrees"
        assert unlock_facts(again)["witness_lines"] == 2

    assert again.ending is not None
    assert again.ending.witness == "written"
    lines = read_witness(witness, again.id).lines
    assert [line.sequence for line in lines] == [2, 3, 5]
    assert lines[-1].head == again.ending.head


def test_a_unit_that_was_put_back_does_not_open_until_somebody_says_why(rolled_back: Path, witness: Path) -> None:
    before = witness.read_bytes()

    with pytest.raises(OlderThanWitness, match="it is an older copy"):
        opened(rolled_back)
    with opened(rolled_back, "restored after the disk failed") as unit:
        facts = unlock_facts(unit)
        assert (facts["witness"], facts["witness_sequence"]) == ("the unit is older than the witness", 6)
        with unit.reading() as reader:
            entry = reader.audit.entries(reader.audit.head()[0])[0]
        assert entry.act.purpose == "open the unit despite its witness: restored after the disk failed"

    assert witness.read_bytes().startswith(before), "what the witness saw stays"
    with opened(rolled_back) as again:  # it was acknowledged
        assert unlock_facts(again)["witness"] == "agrees"
        found = {finding.place: finding for finding in verify_custody(again, witness=witness).findings}
        assert not found["witness"].holds, "and verification goes on saying so"


def test_a_witness_that_was_away_is_not_papered_over_by_the_next_lock(rolled_back: Path, witness: Path) -> None:
    away = witness.rename(witness.with_name("away"))
    unit = opened(rolled_back)
    assert unlock_facts(unit)["witness"] == "not there"
    away.rename(witness)
    before = witness.read_bytes()

    unit.close()

    assert unit.ending is not None
    assert unit.ending.witness == "not written"
    assert witness.read_bytes() == before
    with pytest.raises(OlderThanWitness):
        opened(rolled_back)


def test_a_unit_whose_medium_is_away_locks_and_says_so(unit: Unit, witness: Path) -> None:
    write_witness(unit, witness, at_each_lock=True)
    shutil.rmtree(witness.parent)

    unit.close()

    assert unit.ending is not None
    assert unit.ending.witness == "not there"


def test_a_witness_that_is_to_be_forgotten_is_neither_written_nor_compared(rolled_back: Path, witness: Path) -> None:
    with opened(rolled_back, "a test") as unit:
        forget_witness(unit)
    before = witness.read_bytes()

    with opened(rolled_back) as again:
        assert "witness" not in unlock_facts(again)

    assert witness.read_bytes() == before


def test_a_witness_in_the_units_own_folder_or_of_another_unit_is_refused(
    unit: Unit, tmp_path: Path, witness: Path
) -> None:
    with create_unit(tmp_path / "other", "O", "Ada", PASSPHRASE, cost=CHEAP)[0] as other:
        append_head(witness, present_head(other))

    with pytest.raises(NotAllowed, match="own folder"):
        write_witness(unit, unit.folder / "witness.jsonl")
    with pytest.raises(NotAllowed, match="another unit"):
        write_witness(unit, witness)


def test_a_torn_line_and_one_that_nobody_signed_say_nothing(unit: Unit, witness: Path) -> None:
    write_witness(unit, witness)
    line = witness.read_bytes()
    witness.write_bytes(line + line.replace(b'"sequence":2', b'"sequence":9') + line[:40])

    write_witness(unit, witness)

    found = read_witness(witness, unit.id)
    assert [each.sequence for each in found.lines] == [2, 3]
    assert found.unreadable == 2
    assert all(finding.holds for finding in verify_custody(unit, witness=witness).findings)


def test_a_missing_witness_is_said(unit: Unit, witness: Path) -> None:
    with pytest.raises(KnownError, match="could not be read"):
        verify_custody(unit, witness=witness)


@given(st.integers(1, 1 << 60), st.binary(min_size=32, max_size=32), st.text(max_size=20))
def test_a_line_is_read_as_it_was_written_and_in_no_other_form(sequence: int, head: bytes, at: str) -> None:
    made = SignedHead(UnitId("u"), sequence, head.hex(), at, PersonnelId(1), "0" * 64, "1" * 128)
    line = made.to_line()

    assert SignedHead.from_line(line) == made
    assert SignedHead.from_line(line.replace(b'"at"', b' "at"', 1)) is None
    assert SignedHead.from_line(line[:-3]) is None
