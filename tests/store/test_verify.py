"""Verification: one byte changed anywhere in a unit's folder is found, and its file is named."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import UnitDamaged
from app.domain.ids import CaseId
from app.domain.unit import CustodyFinding, Passphrase
from app.store import KNOWN_FILES, Unit, open_unit, verify, verify_files, verify_unopened
from app.store.connection import Connection, connect
from tests.store.conftest import PASSPHRASE, Reopen, act, conclude, found_file, search, take_in_faces

PAGE = 4096


def faults(unit: Unit) -> list[CustodyFinding]:
    return [finding for finding in verify_files(unit.folder, unit) if not finding.holds]


def places(findings: list[CustodyFinding]) -> set[str]:
    return {finding.place for finding in findings}


def case_of(unit: Unit) -> CaseId:
    assert unit.open_case is not None
    return unit.open_case.id


def test_a_unit_as_it_was_written_holds_open_closed_and_reopened(full_unit: Unit, reopen: Reopen) -> None:
    assert faults(full_unit) == []
    full_unit.detach_case()
    assert faults(full_unit) == []

    assert faults(reopen()) == []
    assert all(finding.holds for finding in verify_unopened(full_unit.folder))


def test_verification_names_every_file_and_the_audit_trail(full_unit: Unit) -> None:
    named = {finding.place for finding in verify_files(full_unit.folder, full_unit)}

    files = {path.relative_to(full_unit.folder).as_posix() for path in full_unit.folder.rglob("*") if path.is_file()}
    assert {name for name in files if not name.endswith("-journal")} <= named
    assert "audit trail" in named


def test_verification_locks_nobody_out_and_changes_nothing(full_unit: Unit) -> None:
    before = full_unit.info().audit_head

    faults(full_unit)

    assert full_unit.info().audit_head == before
    with full_unit.unit_of_work(act()) as work:
        work.exhibits.add("KJB/2", "/x")
    assert faults(full_unit) == []


@pytest.mark.parametrize("name", ["unit.json", "unit.json.copy", "unit.db", "case"])
def test_one_flipped_bit_anywhere_is_found_and_its_file_is_named(full_unit: Unit, name: str) -> None:
    folder, case_id = full_unit.folder, case_of(full_unit)
    full_unit.close()
    place = f"cases/{case_id}.db" if name == "case" else name
    pristine = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    content = pristine[folder / place]
    positions = chosen_positions(len(content), random.Random(name))
    assert len(positions) >= 60

    for position in positions:
        for path, whole in pristine.items():  # opening writes: begin from the same folder each time
            path.write_bytes(whole)
        flipped = bytearray(content)
        flipped[position] ^= 1 << (position % 8)
        (folder / place).write_bytes(flipped)

        found = found_at(folder)
        assert place in found, f"byte {position} of {len(content)} in {place}"
        assert found <= {place, "unit.json and unit.json.copy"}, f"byte {position} of {len(content)} in {place}"


def chosen_positions(size: int, chance: random.Random) -> list[int]:
    """Both ends of the file, the salt, the ends of pages with their authentication codes, and places at random."""
    edges = [0, 1, 15, 16, 17, 18, 20, 100, size - 1, size - 2, size - 64, size - 65, size - 80, size - 81]
    pages = chance.sample(range(size // PAGE), min(8, size // PAGE))
    ends = [page * PAGE + offset for page in pages for offset in (0, PAGE - 80, PAGE - 1)]
    return sorted({place for place in [*edges, *ends, *chance.sample(range(size), 60)] if 0 <= place < size})


def found_at(folder: Path) -> set[str]:
    """Verify as the service does: where the unit does not even open, the refusal names the file."""
    try:
        unit = open_unit(folder, Passphrase(PASSPHRASE))
    except UnitDamaged as refusal:
        return {str(refusal).split(" ", 1)[0]}
    with unit:
        return places(faults(unit))


def test_a_case_file_with_a_flipped_bit_is_not_opened_or_is_found(full_unit: Unit) -> None:
    folder, case_id = full_unit.folder, case_of(full_unit)
    path = full_unit.case_files.path(case_id)
    full_unit.close()
    content = bytearray(path.read_bytes())
    content[3] ^= 1
    path.write_bytes(content)

    with open_unit(folder, Passphrase(PASSPHRASE)) as unit:
        with pytest.raises(UnitDamaged, match=str(case_id)):
            unit.attach_case(case_id)
        assert places(faults(unit)) == {f"cases/{case_id}.db"}


def change_unseen(unit: Unit, reopen: Reopen, statement: str, *, kind: str = "case") -> Unit:
    """Change a file with its key, as somebody could who put back a page of an older copy."""
    case_id = case_of(unit)
    path, key = unit.folder / "unit.db", unit.keys.database
    if kind == "case":
        path = unit.case_files.path(case_id)
        key = bytes(unit.case_files.key(case_id, unit.case_key_and_seal(case_id)[0]))
    unit.close()
    connection = connect(path, key, path.name)
    drop_triggers(connection)
    connection.execute(statement)
    connection.close()
    return reopen()


def drop_triggers(connection: Connection) -> None:
    for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {row[0]}")


@pytest.mark.parametrize(
    ("table", "statement"),
    [
        ("adjudication", "UPDATE adjudication SET sealed = zeroblob(1000)"),
        ("adjudication", "DELETE FROM adjudication"),
        ("candidate", "UPDATE candidate SET distance = 0.05 WHERE rank = 1"),
        ("standing_search", "UPDATE standing_search SET until = '2098-12-31'"),
        ("standing_search_end", "DELETE FROM standing_search_end"),
        ("searched_set", "UPDATE searched_set SET reference_count = 4"),
        ("standing_candidate", "UPDATE standing_candidate SET why = 'new models'"),
        ("media", "UPDATE media SET sha256 = replace(sha256, '0', 'a') WHERE id = 3"),
        ("face", "UPDATE face SET vector = zeroblob(512) WHERE id = 2"),
        ("face_crop", "UPDATE face_crop SET jpeg = x'ffd8' WHERE face_id = 2"),
        ("exhibit", "INSERT INTO exhibit VALUES (9, 'KJB/9', '/x', '2026-01-01', 'Ada')"),
    ],
)
def test_a_row_that_no_act_wrote_is_found_in_the_case(
    full_unit: Unit, reopen: Reopen, table: str, statement: str
) -> None:
    place = f"cases/{case_of(full_unit)}.db"

    found = faults(change_unseen(full_unit, reopen, statement))

    assert places(found) == {place}
    assert f"rows are not those that were written last: {table}" in found[0].words


@pytest.mark.parametrize(
    ("place", "statement"),
    [
        ("audit trail", "UPDATE audit SET purpose = 'another' WHERE sequence = 3"),
        ("audit trail", "DELETE FROM audit WHERE sequence = 4"),
        ("unit.db", "UPDATE reference SET vector = zeroblob(512) WHERE id = 1"),
        ("unit.db", "UPDATE subject SET name = 'another' WHERE id = 1"),
        ("unit.json", "UPDATE key_slots SET document = ''"),
    ],
)
def test_a_row_that_no_act_wrote_is_found_in_the_unit(
    full_unit: Unit, reopen: Reopen, place: str, statement: str
) -> None:
    if place == "unit.json":  # without its list of slots the unit does not open at all
        with pytest.raises(UnitDamaged, match=r"unit\.db"):
            change_unseen(full_unit, reopen, statement, kind="unit")
        return

    assert place in places(faults(change_unseen(full_unit, reopen, statement, kind="unit")))


def test_every_row_of_a_case_that_names_its_act_is_held_against_the_trail(full_unit: Unit) -> None:
    with full_unit.reading() as reader:
        tables = [
            row[0] for row in reader.case_rows.all("SELECT name FROM casefile.sqlite_master WHERE type = 'table'")
        ]
        named = "SELECT 1 FROM pragma_table_info(?, 'casefile') WHERE name = 'audit_sequence'"
        acts = {table for table in tables if reader.case_rows.one(named, (table,))}

    assert acts == set(verify._ACTS)


def test_the_last_audit_entries_cannot_be_cut_off(full_unit: Unit, reopen: Reopen) -> None:
    for _ in range(3):
        with full_unit.unit_of_work(act("only a consultation")):
            pass
    cut = "DELETE FROM audit WHERE sequence > (SELECT max(sequence) - 2 FROM audit)"

    with pytest.raises(UnitDamaged, match="audit trail last recorded"):
        change_unseen(full_unit, reopen, cut, kind="unit")


def test_an_older_page_put_back_into_a_case_file_is_found(case_unit: Unit, reopen: Reopen) -> None:
    """SQLCipher authenticates a page, not that it is the newest one; the row seals do."""
    case_id = case_of(case_unit)
    path = case_unit.case_files.path(case_id)
    take_in_faces(case_unit, 3)
    case_unit.detach_case()
    older = path.read_bytes()
    case_unit.attach_case(case_id)
    with case_unit.unit_of_work(act()) as work:
        work.media.add(work.exhibits.all()[0].id, found_file(b"late.jpg", 77))
    case_unit.close()
    newer = path.read_bytes()
    assert len(newer) == len(older)

    caught = 0
    for start in range(PAGE, len(newer), PAGE):
        if newer[start : start + PAGE] != older[start : start + PAGE]:
            path.write_bytes(newer[:start] + older[start : start + PAGE] + newer[start + PAGE :])
            assert places(faults(reopen())) == {f"cases/{case_id}.db"}
            caught += 1
    assert caught >= 3  # media, its numbers, the row seals


def test_an_older_copy_of_a_whole_case_file_is_found(full_unit: Unit, reopen: Reopen) -> None:
    case_id = case_of(full_unit)
    path = full_unit.case_files.path(case_id)
    full_unit.detach_case()
    older = path.read_bytes()
    full_unit.attach_case(case_id)
    conclude(full_unit, search(full_unit))
    full_unit.close()

    path.write_bytes(older)

    found = faults(reopen())
    assert places(found) == {f"cases/{case_id}.db"}
    assert "last recorded" in found[0].words


def test_a_missing_case_file_is_found(full_unit: Unit, reopen: Reopen) -> None:
    case_id = case_of(full_unit)
    path = full_unit.case_files.path(case_id)
    full_unit.close()
    path.unlink()

    assert places(faults(reopen())) == {f"cases/{case_id}.db"}


def test_a_case_that_nothing_was_written_to_yet_holds(case_unit: Unit) -> None:
    path = case_unit.case_files.path(case_of(case_unit))
    case_unit.detach_case()
    assert faults(case_unit) == []

    for leave_behind in (path.unlink, lambda: path.write_bytes(b"")):
        leave_behind()
        assert faults(case_unit) == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(path.read_bytes() + b"\n"),
        lambda path: path.write_bytes(path.read_bytes()[:-1]),
        lambda path: path.write_bytes(b""),
        lambda path: path.unlink(),
        lambda path: shutil.copy(path.with_name("other"), path),
    ],
    ids=["longer", "shorter", "empty", "missing", "older"],
)
def test_a_slot_file_that_is_not_the_newest_is_named(
    unit: Unit, damage: Callable[[Path], object], tmp_path: Path
) -> None:
    copy = unit.folder / "unit.json.copy"
    shutil.copy(copy, unit.folder / "other")
    with unit.unit_of_work(act()) as work:
        unit.add_person(work, "Grace", "another long passphrase")

    damage(copy)
    (unit.folder / "other").unlink()

    assert "unit.json.copy" in places(faults(unit))
    assert "unit.json" not in places(faults(unit))


@pytest.mark.parametrize("length", [1, PAGE])
def test_bytes_added_to_a_file_are_found(full_unit: Unit, reopen: Reopen, length: int) -> None:
    path = full_unit.case_files.path(case_of(full_unit))
    full_unit.close()
    path.write_bytes(path.read_bytes() + bytes(length))

    assert places(faults(reopen())) == {f"cases/{path.name}"}


def test_a_stray_file_is_named_and_a_registered_one_is_held_against_its_digest(unit: Unit) -> None:
    stray = unit.folder / "demo-passphrases.txt"
    stray.write_bytes(b"words")
    assert places(faults(unit)) == {"demo-passphrases.txt"}

    with unit.unit_of_work(act()) as work:
        work.settings.set(KNOWN_FILES, json.dumps({stray.name: hashlib.sha256(b"words").hexdigest()}))
    assert faults(unit) == []

    stray.write_bytes(b"wordt")
    assert places(faults(unit)) == {"demo-passphrases.txt"}
    stray.unlink()
    assert places(faults(unit)) == {"demo-passphrases.txt"}


def test_a_folder_that_does_not_open_is_described_without_a_key(full_unit: Unit) -> None:
    folder = full_unit.folder
    full_unit.close()
    (folder / "unit.json").write_bytes(b"{}")
    (folder / "unit.db").write_bytes(b"SQLite format 3\x00" + bytes(PAGE - 16))

    found = {finding.place: finding.words for finding in verify_unopened(folder) if not finding.holds}

    assert set(found) == {"unit.json", "unit.json and unit.json.copy", "unit.db"}
    assert found["unit.db"] == "is not encrypted"
