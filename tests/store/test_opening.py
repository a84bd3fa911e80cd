"""Opening a unit: every reason why not has its own error and its own sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors import (
    KnownError,
    NewerSchema,
    NotAllowed,
    NotRecorded,
    UnitBusy,
    UnitDamaged,
    UnitExists,
    UnitMissing,
    WrongPassphrase,
)
from app.domain.unit import Passphrase, RecoveryCode
from app.store import KdfCost, Unit, create_unit, open_unit
from app.store.connection import connect
from app.store.keys import UnitKeys
from app.store.recovery import new_code
from app.store.slot_files import NAMES, read_slot_files, write_slot_files
from app.store.slots import SlotKind
from tests.store.conftest import CHEAP, PASSPHRASE, Reopen, act, open_a_case

SECOND = "another long passphrase"


def test_a_unit_opens_for_its_first_examiner_and_says_so_in_the_audit_trail(reopen: Reopen) -> None:
    unit = reopen()

    with unit.reading() as reader:
        assert [entry.act.verb for entry in reader.audit.entries()] == ["create unit", "lock", "unlock"]
    assert (unit.actor.name, unit.opened_by_recovery) == ("Ada", False)


def test_a_name_picks_the_slot_however_it_is_written(unit: Unit, folder: Path) -> None:
    unit.close()

    with open_unit(folder, Passphrase(PASSPHRASE, "  aDA ")) as again:
        assert again.actor.name == "Ada"
    with pytest.raises(WrongPassphrase):
        open_unit(folder, Passphrase(PASSPHRASE, "Grace"))


def test_a_wrong_passphrase_is_called_that_and_nothing_else(unit: Unit, folder: Path) -> None:
    unit.close()

    with pytest.raises(WrongPassphrase, match="opens no key slot"):
        open_unit(folder, Passphrase(PASSPHRASE + "r"))


def test_a_passphrase_does_not_depend_on_how_the_keyboard_composes_letters(folder: Path) -> None:
    create_unit(folder, "U", "Ada", "Zoe\u0308 und cafe\u0301", cost=CHEAP)[0].close()

    open_unit(folder, Passphrase("Zo\u00eb und caf\u00e9")).close()


def test_each_person_opens_the_unit_as_themselves(unit: Unit, folder: Path) -> None:
    with unit.unit_of_work(act()) as work:
        unit.add_person(work, "Grace", SECOND)
    unit.close()

    for passphrase, name in ((PASSPHRASE, "Ada"), (SECOND, "Grace")):
        with open_unit(folder, Passphrase(passphrase)) as again:
            assert again.actor.name == name


def test_a_name_is_given_to_one_person_only(unit: Unit) -> None:
    with pytest.raises(NotAllowed, match="already"), unit.unit_of_work(act()) as work:
        unit.add_person(work, "ADA", SECOND)


def test_the_recovery_code_opens_the_unit_to_set_a_new_passphrase(
    created: tuple[Unit, RecoveryCode], folder: Path
) -> None:
    unit, code = created
    ada = unit.actor
    unit.close()

    with open_unit(folder, RecoveryCode(code.code.lower().replace("-", " "))) as recovered:
        assert (recovered.opened_by_recovery, recovered.actor.name) == (True, "recovery code")
        with recovered.unit_of_work(act()) as work:
            recovered.set_passphrase(work, ada.id, SECOND, CHEAP)

    with pytest.raises(WrongPassphrase):
        open_unit(folder, Passphrase(PASSPHRASE))
    with open_unit(folder, Passphrase(SECOND)) as again:
        assert again.actor == ada


def test_a_renewed_recovery_code_replaces_the_old_one(created: tuple[Unit, RecoveryCode], folder: Path) -> None:
    unit, old = created
    with unit.unit_of_work(act()) as work:
        new = unit.holders.renew_recovery_code(work, new_code())
    unit.close()

    open_unit(folder, new).close()
    with pytest.raises(WrongPassphrase):
        open_unit(folder, old)


def test_a_mistyped_recovery_code_is_called_that(created: tuple[Unit, RecoveryCode], folder: Path) -> None:
    unit, code = created
    unit.close()
    wrong = ("0" if code.code[0] != "0" else "1") + code.code[1:]

    with pytest.raises(WrongPassphrase, match="mistyped"):
        open_unit(folder, RecoveryCode(wrong))


def test_a_change_of_people_that_fails_changes_no_slot(unit: Unit, folder: Path) -> None:
    before = [(folder / name).read_bytes() for name in NAMES]

    with pytest.raises(ZeroDivisionError), unit.unit_of_work(act()) as work:
        work.note(person=unit.add_person(work, "Grace", SECOND).id // 0)

    assert [(folder / name).read_bytes() for name in NAMES] == before


def test_slot_files_that_lag_behind_are_renewed_and_the_old_passphrase_stays_closed(unit: Unit, folder: Path) -> None:
    old = read_slot_files(folder)[0].document
    assert old is not None
    with unit.unit_of_work(act()) as work:
        unit.add_person(work, "Grace", SECOND)
    with unit.unit_of_work(act()) as work:
        unit.set_passphrase(work, unit.actor.id, "a third long passphrase")
    new = [(folder / name).read_bytes() for name in NAMES]
    unit.close()

    write_slot_files(folder, old)

    with pytest.raises(WrongPassphrase, match="replaced"):
        open_unit(folder, Passphrase(PASSPHRASE))
    (folder / NAMES[1]).write_bytes(new[1])
    with open_unit(folder, Passphrase(SECOND)) as again, again.reading() as reader:
        assert reader.audit.entries()[-1].facts["slot_files_renewed"] is True
    assert [(folder / name).read_bytes() for name in NAMES] == new


@pytest.mark.parametrize("name", NAMES)
def test_one_damaged_slot_file_does_not_keep_anybody_out(unit: Unit, folder: Path, name: str) -> None:
    unit.close()
    (folder / name).write_bytes(b"{}")

    open_unit(folder, Passphrase(PASSPHRASE)).close()

    assert (folder / name).read_bytes() == b"{}"


def test_two_damaged_slot_files_are_damage_not_a_wrong_passphrase(unit: Unit, folder: Path) -> None:
    unit.close()
    (folder / NAMES[0]).write_bytes(b"")
    (folder / NAMES[1]).unlink()

    with pytest.raises(UnitDamaged, match=r"unit\.json"):
        open_unit(folder, Passphrase(PASSPHRASE))


def test_slots_changed_by_someone_without_the_key_are_damage(unit: Unit, folder: Path) -> None:
    unit.close()
    document = read_slot_files(folder)[0].document
    assert document is not None
    people = tuple(slot for slot in document.slots if slot.kind is SlotKind.PASSPHRASE)
    forged = type(document)(document.unit_id, document.generation + 5, people, document.mac)

    write_slot_files(folder, forged)

    with pytest.raises(UnitDamaged, match="does not hold the unit's key"):
        open_unit(folder, Passphrase(PASSPHRASE))


def test_a_slot_asking_for_all_memory_is_damage(unit: Unit, folder: Path) -> None:
    unit.close()
    for name in NAMES:
        text = (folder / name).read_text().replace('"memory_kib": 64', '"memory_kib": 999999999999')
        (folder / name).write_text(text)

    with pytest.raises(UnitDamaged):
        open_unit(folder, Passphrase(PASSPHRASE))


def test_slots_of_a_newer_homeward_are_called_that(unit: Unit, folder: Path) -> None:
    unit.close()
    from app.store.slot_files import _checksum

    for name in NAMES:
        body = json.loads((folder / name).read_bytes())
        body["format"] = 3
        (folder / name).write_text(json.dumps({**body, "sha256": _checksum(body)}))

    with pytest.raises(NewerSchema):
        open_unit(folder, Passphrase(PASSPHRASE))


def test_slots_of_before_signing_keys_are_called_that(unit: Unit, folder: Path) -> None:
    unit.close()
    from app.store.slot_files import _checksum

    for name in NAMES:
        body = json.loads((folder / name).read_bytes())
        body["format"] = 1
        (folder / name).write_text(json.dumps({**body, "sha256": _checksum(body)}))

    with pytest.raises(KnownError, match="before Homeward kept a signing key"):
        open_unit(folder, Passphrase(PASSPHRASE))


@pytest.mark.parametrize("position", [0, 5, 16, 100, 4095])
def test_a_damaged_first_page_of_the_unit_is_damage(unit: Unit, folder: Path, position: int) -> None:
    unit.close()
    flip(folder / "unit.db", position)

    with pytest.raises(UnitDamaged, match=r"unit\.db"):
        open_unit(folder, Passphrase(PASSPHRASE))


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00" + bytes(5000)])
def test_an_emptied_or_plain_unit_file_is_damage(unit: Unit, folder: Path, content: bytes) -> None:
    unit.close()
    (folder / "unit.db").write_bytes(content)

    with pytest.raises(UnitDamaged, match=r"unit\.db"):
        open_unit(folder, Passphrase(PASSPHRASE))


def test_a_missing_unit_file_is_damage_and_a_missing_unit_is_not(unit: Unit, folder: Path, tmp_path: Path) -> None:
    unit.close()
    (folder / "unit.db").unlink()

    with pytest.raises(UnitDamaged, match="missing"):
        open_unit(folder, Passphrase(PASSPHRASE))
    with pytest.raises(UnitMissing):
        open_unit(tmp_path, Passphrase(PASSPHRASE))
    with pytest.raises(UnitMissing):
        open_unit(tmp_path / "nowhere", Passphrase(PASSPHRASE))


@pytest.mark.parametrize("kind", ["unit", "case"])
def test_a_file_of_a_newer_homeward_is_called_that_and_left_alone(case_unit: Unit, folder: Path, kind: str) -> None:
    assert case_unit.open_case is not None
    case_id = case_unit.open_case.id
    path, key = folder / "unit.db", case_unit.keys.database
    if kind == "case":
        path = case_unit.case_files.path(case_id)
        key = bytes(case_unit.case_files.key(case_id, case_unit.case_key_and_seal(case_id)[0]))
    case_unit.close()
    connection = connect(path, key, path.name)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()

    with pytest.raises(NewerSchema, match="newer Homeward"), open_unit(folder, Passphrase(PASSPHRASE)) as again:
        again.attach_case(case_id)

    assert path.read_bytes() == before


def test_a_unit_open_in_this_process_is_busy(unit: Unit, folder: Path) -> None:
    with pytest.raises(UnitBusy, match="open elsewhere"):
        open_unit(folder, Passphrase(PASSPHRASE))

    (folder / "unit.db").read_bytes()  # closing a file of one's own drops record locks, but not the folder's
    with pytest.raises(UnitBusy, match="open elsewhere"):
        open_unit(folder, Passphrase(PASSPHRASE))


def test_a_unit_open_in_another_process_is_busy_until_that_ends(unit: Unit, folder: Path) -> None:
    unit.close()
    holder = (
        "import sys; from pathlib import Path\n"
        "from app.store import open_unit; from app.domain.unit import Passphrase\n"
        f"unit = open_unit(Path({str(folder)!r}), Passphrase({PASSPHRASE!r})); print('open', flush=True)\n"
        "sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"open\n"

        with pytest.raises(UnitBusy):
            open_unit(folder, Passphrase(PASSPHRASE))

        process.kill()
    open_unit(folder, Passphrase(PASSPHRASE)).close()


def test_a_database_locked_by_another_program_is_busy(unit: Unit, folder: Path) -> None:
    key = unit.keys.database
    unit.close()
    connection = connect(folder / "unit.db", key, "unit.db")
    connection.execute("BEGIN EXCLUSIVE")

    with pytest.raises(UnitBusy):
        open_unit(folder, Passphrase(PASSPHRASE))

    connection.close()


def test_a_unit_is_made_in_an_empty_folder_only(unit: Unit, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UnitExists):
        create_unit(folder, "U", "Ada", PASSPHRASE, cost=CHEAP)
    (tmp_path / "file").touch()
    with pytest.raises(UnitExists):
        create_unit(tmp_path / "file", "U", "Ada", PASSPHRASE, cost=CHEAP)


def test_a_unit_without_name_person_or_passphrase_is_not_made(tmp_path: Path) -> None:
    for name, person, passphrase, error in (
        ("", "Ada", PASSPHRASE, NotRecorded),
        ("U", " ", PASSPHRASE, NotRecorded),
        ("U", "Ada", "  ", NotAllowed),
    ):
        with pytest.raises(error):
            create_unit(tmp_path / "unit", name, person, passphrase, cost=CHEAP)

    assert not (tmp_path / "unit").exists() or list((tmp_path / "unit").iterdir()) == []
    create_unit(tmp_path / "unit", "U", "Ada", PASSPHRASE, cost=CHEAP)[0].close()


@pytest.mark.skipif(os.name != "posix", reason="file modes are a matter of POSIX")
def test_only_the_owner_may_read_anything(full_unit: Unit, folder: Path) -> None:
    modes = {path.name: path.stat().st_mode & 0o777 for path in [folder, *folder.rglob("*")]}

    assert {name for name, mode in modes.items() if mode & 0o077} == set()


def test_a_closed_unit_leaves_its_files_and_nothing_else(full_unit: Unit, folder: Path) -> None:
    full_unit.close()

    left = ["cases", "unit.db", "unit.json", "unit.json.copy", "unit.tries"]
    assert sorted(path.name for path in folder.iterdir()) == left
    assert [path.suffix for path in (folder / "cases").iterdir()] == [".db"]


def test_remains_of_an_end_in_mid_act_are_removed_once_nothing_needs_them(unit: Unit, folder: Path) -> None:
    unit.close()
    remains = [folder / name for name in ("unit.db-mj1234ABCD9", "unit.json.new", "unit.json.copy.new")]
    pending = folder / "cases" / "x.db-journal"
    pending.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7 a journal that still counts")
    for path in remains:
        path.write_bytes(b"left behind")

    open_unit(folder, Passphrase(PASSPHRASE)).close()
    assert all(path.exists() for path in remains)

    pending.unlink()
    open_unit(folder, Passphrase(PASSPHRASE)).close()
    assert not any(path.exists() for path in remains)


def test_a_case_file_that_an_early_end_left_unmade_is_made_when_the_case_is_opened(case_unit: Unit) -> None:
    assert case_unit.open_case is not None
    case_id = case_unit.open_case.id
    case_unit.detach_case()
    case_unit.case_files.path(case_id).unlink()

    case_unit.attach_case(case_id)

    with case_unit.unit_of_work(act()) as work:
        work.exhibits.add("KJB/1", "/x")


def test_an_older_copy_of_a_case_file_is_not_opened(case_unit: Unit, reopen: Reopen) -> None:
    assert case_unit.open_case is not None
    case_id, path = case_unit.open_case.id, case_unit.case_files.path(case_unit.open_case.id)
    with case_unit.unit_of_work(act()) as work:
        work.exhibits.add("KJB/1", "/x")
    case_unit.detach_case()
    older = path.read_bytes()
    case_unit.attach_case(case_id)
    with case_unit.unit_of_work(act()) as work:
        work.exhibits.add("KJB/2", "/x")
    case_unit.detach_case()
    newest = path.read_bytes()

    path.write_bytes(older)
    with pytest.raises(UnitDamaged, match="older copy"):
        case_unit.attach_case(case_id)
    path.write_bytes(b"")
    with pytest.raises(UnitDamaged, match="missing or empty"):
        case_unit.attach_case(case_id)

    path.write_bytes(newest)
    case_unit.attach_case(case_id)


def test_an_older_copy_of_the_unit_file_is_not_opened_with_newer_slots_or_cases(unit: Unit, folder: Path) -> None:
    unit.close()
    older = (folder / "unit.db").read_bytes()
    with open_unit(folder, Passphrase(PASSPHRASE)) as again, again.unit_of_work(act()) as work:
        again.add_person(work, "Grace", SECOND)

    (folder / "unit.db").write_bytes(older)

    with pytest.raises(UnitDamaged, match="older"):
        open_unit(folder, Passphrase(PASSPHRASE))


def test_the_default_cost_of_a_guess_is_a_quarter_of_a_gibibyte() -> None:
    assert KdfCost() == KdfCost(memory_kib=256 * 1024, passes=3, lanes=4)


def test_keys_show_themselves_to_nobody(unit: Unit) -> None:
    assert isinstance(unit.keys, UnitKeys)
    assert unit.keys.database.hex() not in repr(unit.keys)
    assert repr(unit.keys) == "UnitKeys(…)"


def test_a_case_needs_its_own_reference(case_unit: Unit) -> None:
    with pytest.raises(NotAllowed, match="already"):
        open_a_case(case_unit)


def flip(path: Path, position: int) -> None:
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(content)
