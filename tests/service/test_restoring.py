"""Restoring where little is left: with paper alone, with a witness that knows more, and what is said before it."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.domain.errors import BackupDamaged, Cancelled, NotAllowed, NotFound, StorageFull, UnitExists, WrongPassphrase
from app.domain.people import JOINERS_ROLES
from app.domain.unit import Credentials, Passphrase, RecoveryCode, RecoverySheets
from app.service.audit import audit_trail
from app.service.backup import back_up, list_backups
from app.service.recovery import proposed_sheet, proposed_sheets, renew_recovery, share_recovery
from app.service.restore import restore_unit
from app.service.restore_plan import newest_whole, plan_restoration
from app.service.restored import unacknowledged
from app.service.tombstones import export_tombstones
from app.service.units import add_examiner, open_unit
from app.service.witness import write_witness
from app.store import Unit
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE

OWN = Passphrase(PASSPHRASE)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def test_a_recovery_code_or_two_sheets_bring_the_unit_back(unit: Unit, place: Path, tmp_path: Path) -> None:
    sheet, three = proposed_sheet(unit), proposed_sheets(unit)
    renew_recovery(unit, sheet)
    share_recovery(unit, three)
    back_up(unit, place)
    ways: dict[str, Credentials] = {"code": sheet.code, "sheets": RecoverySheets(three[0].code, three[2].code)}

    for name, way in ways.items():
        done = restore_unit(place, tmp_path / name, way)
        assert (done.laid_out.run, done.custody, done.words) == (1, None, ())
        with open_unit(tmp_path / name, way) as again:
            assert again.opened_by_recovery
            assert [each.run for each in unacknowledged(again)] == [1], "its first opening puts that on record"

    with pytest.raises(WrongPassphrase):
        restore_unit(place, tmp_path / "wrong", RecoveryCode(three[0].code.code))
    assert not (tmp_path / "wrong").exists()
    with pytest.raises(NotAllowed, match="somebody of the unit"):
        restore_unit(place, tmp_path / "wrong", sheet.code, tombstones=tmp_path / "list")


def test_a_witness_that_outlived_the_unit_does_not_bar_the_way_back(unit: Unit, place: Path, tmp_path: Path) -> None:
    write_witness(unit, tmp_path / "medium.jsonl", at_each_lock=True)
    back_up(unit, place)
    write_witness(unit, tmp_path / "medium.jsonl", at_each_lock=True)
    folder = unit.folder
    unit.close()
    shutil.rmtree(folder)

    done = restore_unit(place, folder, OWN)

    assert done.custody is not None
    assert done.custody.holds
    with open_unit(folder, OWN) as again:
        purposes = [entry.act.purpose for entry in audit_trail(again)]
    assert "open the unit despite its witness: it is being restored from backup 1" in purposes


def test_a_copy_beside_the_unit_does_not_bar_the_units_own_door(unit: Unit, place: Path, tmp_path: Path) -> None:
    write_witness(unit, tmp_path / "medium.jsonl", at_each_lock=True)
    back_up(unit, place)

    assert restore_unit(place, tmp_path / "copy", OWN).custody is not None
    unit.close()

    assert unit.ending is not None
    assert unit.ending.witness == "written"
    with open_unit(unit.folder, OWN):
        pass


def test_where_the_list_of_erasures_is_not_there_no_folder_is_left(unit: Unit, place: Path, tmp_path: Path) -> None:
    back_up(unit, place)

    with pytest.raises(NotFound):
        restore_unit(place, tmp_path / "fresh", OWN, tombstones=tmp_path / "nowhere")

    assert not (tmp_path / "fresh").exists()


def test_it_can_be_stopped_while_it_is_verified_and_then_no_folder_is_left(
    unit: Unit, place: Path, tmp_path: Path
) -> None:
    back_up(unit, place)
    fresh = tmp_path / "fresh"

    with pytest.raises(Cancelled, match="Nothing was restored"):
        restore_unit(place, fresh, OWN, is_cancelled=fresh.exists)

    assert not fresh.exists()


def test_a_plan_says_what_would_be_lost_and_whether_it_fits(
    unit: Unit, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(unit, place)
    back_up(unit, place)
    runs = list_backups(place)
    assert newest_whole(runs) == runs[1]

    plan = plan_restoration(place, tmp_path / "far" / "fresh", runs, runs[0])
    assert (plan.run.number, plan.newer, plan.damaged) == (1, 1, 0)
    assert plan.size_bytes >= (unit.folder / "unit.db").stat().st_size
    assert not (tmp_path / "far").exists(), "planning makes nothing"

    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "file").touch()
    with pytest.raises(UnitExists):
        plan_restoration(place, tmp_path / "taken", runs, runs[0])
    with pytest.raises(NotAllowed):
        plan_restoration(place, place / "inside", runs, runs[0])
    with pytest.raises(StorageFull, match="refused to read or write"):
        plan_restoration(place, tmp_path / ("x" * 300), runs, runs[0])
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: SimpleNamespace(free=plan.size_bytes - 1))
    with pytest.raises(StorageFull, match="MiB free"):
        plan_restoration(place, tmp_path / "fresh", runs, runs[0])


def test_a_list_of_erasures_is_never_left_out_because_the_passphrase_is_a_first_one(
    unit: Unit, place: Path, tmp_path: Path
) -> None:
    add_examiner(unit, "Ben", SECOND_PASSPHRASE, JOINERS_ROLES)
    export_tombstones(unit, tmp_path / "list")
    back_up(unit, place)
    first = Passphrase(SECOND_PASSPHRASE, "Ben")

    with pytest.raises(NotAllowed, match="somebody of the unit"):
        restore_unit(place, tmp_path / "fresh", first, tombstones=tmp_path / "list")
    assert not (tmp_path / "fresh").exists()
    assert restore_unit(place, tmp_path / "fresh", first).custody is None


def test_a_run_that_is_not_whole_is_never_planned(unit: Unit, place: Path, tmp_path: Path) -> None:
    back_up(unit, place)
    back_up(unit, place)
    newest = sorted((place / "runs").glob("*.json"))[-1]
    newest.write_text("{}")
    runs = list_backups(place)

    assert newest_whole(runs) == runs[0]
    assert plan_restoration(place, tmp_path / "fresh", runs, runs[0]).damaged == 1
    with pytest.raises(BackupDamaged, match="Backup 2 is not whole"):
        plan_restoration(place, tmp_path / "fresh", runs, runs[1])
    with pytest.raises(NotFound):
        list_backups(tmp_path / "elsewhere")
    assert newest_whole([]) is None
