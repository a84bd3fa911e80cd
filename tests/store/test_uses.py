"""Each use of a unit begins with an unlock and ends with a lock, on record; checkpoints stand where they must."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain import checkpoint as checkpoints
from app.domain.audit import Act, AuditEntry, Fact, Operation
from app.domain.checkpoint import CHECKPOINT, first_false_checkpoint
from app.domain.errors import BugError, StorageFull
from app.domain.unit import Passphrase
from app.domain.uses import EndOfUse, EndReason, first_false_use
from app.store import Unit, create_unit, open_unit, verify_files
from tests.store.conftest import CHEAP, PASSPHRASE, Reopen, act, conclude, open_a_case, search


def entries_of(unit: Unit) -> list[AuditEntry]:
    with unit.reading() as reader:
        return reader.audit.entries()


@pytest.mark.parametrize("reason", list(EndReason))
def test_a_lock_says_why_and_the_next_unlock_that_it_was_there(unit: Unit, reopen: Reopen, reason: EndReason) -> None:
    unit.close(reason)
    again = reopen()

    lock, unlock = entries_of(again)[-2:]
    assert (lock.act.verb, lock.act.purpose) == ("lock", reason.value)
    assert unlock.facts["use_before"] == "locked"
    assert unit.ending is not None
    assert (unit.ending.sequence, unit.ending.head) == (lock.sequence, lock.entry_hash)
    assert again.beginning is not None
    assert (again.beginning.sequence, again.beginning.head) == (lock.sequence, lock.entry_hash)


def test_a_use_that_an_error_ended_says_so(unit: Unit, reopen: Reopen) -> None:
    with pytest.raises(ZeroDivisionError), unit:
        1 / 0  # noqa: B018

    assert entries_of(reopen())[-2].act.purpose == "an error"


def test_a_second_close_leaves_no_second_lock(unit: Unit, reopen: Reopen) -> None:
    unit.close()
    unit.close()

    assert [entry.act.verb for entry in entries_of(reopen())] == ["create unit", "lock", "unlock"]


def test_a_unit_is_not_closed_inside_acts_that_are_put_together(unit: Unit) -> None:
    with pytest.raises(BugError, match="inside a unit of work"), unit.together():
        unit.close()


CRASHING = """
import os, sys
from pathlib import Path
from app.domain.unit import Passphrase
from app.store import open_unit
from tests.store.conftest import act

unit = open_unit(Path(sys.argv[1]), Passphrase(sys.argv[2]))
with unit.unit_of_work(act("last act")):
    pass
os._exit(1)
"""


def test_an_unlock_says_that_the_use_before_crashed_and_when(tmp_path: Path) -> None:
    folder = tmp_path / "unit"
    create_unit(folder, "U", "Ada", PASSPHRASE, cost=CHEAP)[0].close()
    subprocess.run(
        [sys.executable, "-c", CRASHING, str(folder), PASSPHRASE], cwd=Path(__file__).parents[2], check=False
    )

    with open_unit(folder, Passphrase(PASSPHRASE)) as unit:
        last, unlock = entries_of(unit)[-2:]

        assert last.act.verb == "last act"
        assert unlock.facts["use_before"] == "ended without a lock"
        assert unlock.facts["use_before_until"] == last.at.isoformat()
        assert unit.beginning is not None
        assert unit.beginning.use_before is EndOfUse.NOT_LOCKED
        assert {found.place: found.holds for found in verify_files(folder, unit)}["uses"]


def test_a_disk_that_takes_no_lock_keeps_nobody_from_locking(
    unit: Unit, reopen: Reopen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFull("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr("app.store.unit.append_entry", full)
        unit.close()

    assert unit.ending is None
    assert entries_of(reopen())[-1].facts["use_before"] == "ended without a lock"


def test_checkpoints_stand_at_locks_disclosures_and_every_so_many_entries(
    unit: Unit, reopen: Reopen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoints, "EVERY", 4)
    open_a_case(unit)
    for number in range(6):
        with unit.unit_of_work(act(f"act {number}")):
            pass
    with unit.unit_of_work(Act("export", Operation.DISCLOSURE, "to test", "nobody's order")):
        pass
    again = reopen()

    entries = entries_of(again)
    carried = [entry.sequence for entry in entries if CHECKPOINT in entry.facts]
    assert carried == [4, 8, 9, 10]
    assert [entries[place - 1].act.verb for place in carried[-2:]] == ["export", "lock"]
    assert first_false_checkpoint(entries, again.id) is None
    point = entries[carried[-1] - 1].facts[CHECKPOINT]
    assert isinstance(point, dict)
    assert (point["sequence"], point["head"]) == (9, entries[8].entry_hash)
    assert point["unit"] == again.id


def test_a_checkpoint_counts_the_rows_of_unit_and_open_case(full_unit: Unit, reopen: Reopen) -> None:
    conclude(full_unit, search(full_unit))
    assert full_unit.open_case is not None
    case_id = full_unit.open_case.id
    again = reopen()

    point = entries_of(again)[-2].facts[CHECKPOINT]
    assert isinstance(point, dict)
    with again.reading() as reader:
        people = reader.unit_rows.count("SELECT count(*) FROM main.person_key")
        references = reader.unit_rows.count("SELECT count(*) FROM main.reference")
    again.attach_case(case_id)
    with again.reading() as reader:
        conclusions = reader.case_rows.count("SELECT count(*) FROM casefile.adjudication")
    rows, case_rows = point["unit_rows"], point["case_rows"]
    assert isinstance(rows, dict)
    assert isinstance(case_rows, dict)
    assert (rows["person_key"], rows["reference"], case_rows["adjudication"]) == (people, references, conclusions)
    assert (point["case"], point["cases"], point["slot_generation"]) == (case_id, 1, 2)


Change = Callable[[dict[str, Fact]], dict[str, Fact]]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda point: {}, "another unit"),
        (lambda point: {**point, "unit": "x"}, "another unit"),
        (lambda point: {**point, "head": "0" * 64}, "another head"),
        (lambda point: {**point, "sequence": 1}, "another head"),
        (lambda point: {**point, "slot_generation": 0}, "older key slots"),
        (lambda point: {**point, "unit_rows": {}}, "fewer rows of person_key"),
    ],
)
def test_a_false_checkpoint_is_named(unit: Unit, reopen: Reopen, change: Change, words: str) -> None:
    again = reopen()
    again.close()
    entries = entries_of(reopen())
    lock = entries[-2]
    point = lock.facts[CHECKPOINT]
    assert isinstance(point, dict)

    false = [*entries[:-2], replace(lock, facts={**lock.facts, CHECKPOINT: change(point)}), entries[-1]]

    told = first_false_checkpoint(false, again.id)
    assert told is not None
    assert told.startswith(f"entry {lock.sequence} ")
    assert words in told


def test_a_missing_checkpoint_and_false_uses_are_named(unit: Unit, reopen: Reopen) -> None:
    entries = entries_of(reopen())
    create, lock, unlock = entries
    bare = {name: fact for name, fact in lock.facts.items() if name != CHECKPOINT}
    looking = replace(create, sequence=3, act=replace(create.act, verb="look"))

    assert first_false_checkpoint([create, replace(lock, facts=bare)], unit.id) == "entry 2 lacks its checkpoint"
    assert first_false_use(entries) is None
    assert first_false_use([create, lock, looking]) == "entry 3 was made while the unit was locked"
    assert first_false_use([create, replace(create, sequence=2)]) == "entry 2 makes the unit a second time"
    assert first_false_use([lock]) == "entry 2 is the first and does not make the unit"
    told = first_false_use([create, unlock])
    assert told == "entry 3 says something else about the use before than the trail"


def test_nobody_signs_an_entry_or_states_a_checkpoint_on_the_side(unit: Unit) -> None:
    with pytest.raises(BugError, match="audit entry"):
        unit.holders.sign(b"Homeward audit entry " + b"0" * 64)
    with pytest.raises(BugError, match="checkpoint"), unit.unit_of_work(act()) as work:
        work.note(checkpoint={})
