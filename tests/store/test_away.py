"""No secret is written to where a copy of a unit, or of its backups, would carry it along."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import KnownError, NotAllowed
from app.domain.recovery_sheet import RecoverySheet
from app.service.backup import back_up, make_escrow_key
from app.service.recovery import proposed_sheet, sheet_for_new_unit, write_sheet
from tests.units import CHEAP, TRAINING, new_unit

WORDS = "the holder's own words"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made, _code = new_unit(tmp_path / "unit")
    with made as unit:
        back_up(unit, tmp_path / "backups")
    return tmp_path / "unit"


@pytest.fixture
def sheet() -> RecoverySheet:
    return sheet_for_new_unit("North unit", TRAINING.given_on)


def listed(folder: Path) -> list[str]:
    return sorted(str(each) for each in folder.rglob("*"))


@pytest.mark.parametrize("way", ["key", "cases/key", "cases/../key", "../beside/../unit/key", "../backups/key"])
def test_neither_an_escrow_key_nor_a_sheet_is_written_into_what_it_opens(
    folder: Path, sheet: RecoverySheet, tmp_path: Path, way: str
) -> None:
    (tmp_path / "beside").mkdir()
    (folder / "cases").mkdir(exist_ok=True)
    before = listed(tmp_path)

    with pytest.raises(NotAllowed, match="carry it along"):
        make_escrow_key(folder / way, WORDS, CHEAP)
    with pytest.raises(NotAllowed, match="carry it along"):
        write_sheet(sheet, folder / way)
    assert listed(tmp_path) == before


def test_a_link_does_not_lead_a_secret_into_a_unit(folder: Path, sheet: RecoverySheet, tmp_path: Path) -> None:
    (tmp_path / "shortcut").symlink_to(folder, target_is_directory=True)
    (tmp_path / "sheet.txt").symlink_to(folder / "not there yet")
    (tmp_path / "round").symlink_to(tmp_path / "round")
    (tmp_path / "escrow.public").symlink_to(folder / "half of it")

    for path in (tmp_path / "shortcut" / "key", tmp_path / "sheet.txt"):
        with pytest.raises(NotAllowed, match="carry it along"):
            write_sheet(sheet, path)
    with pytest.raises(NotAllowed, match="carry it along"):
        make_escrow_key(tmp_path / "escrow", WORDS, CHEAP)
    with pytest.raises(KnownError, match="leads nowhere"):
        write_sheet(sheet, tmp_path / "round" / "sheet.txt")
    assert not (folder / "not there yet").exists()
    assert not (tmp_path / "escrow").exists()


def test_the_first_sheet_is_not_written_into_the_unit_that_is_about_to_be_made(
    sheet: RecoverySheet, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "shortcut").symlink_to(tmp_path / "empty", target_is_directory=True)

    for to_be, path in (
        (tmp_path / "empty", tmp_path / "empty" / "sheet.txt"),
        (tmp_path / "empty", tmp_path / "shortcut" / "sheet.txt"),
        (tmp_path / "shortcut", tmp_path / "empty" / "sheet.txt"),
        (tmp_path / "new", tmp_path / "new" / "sheet.txt"),
    ):
        with pytest.raises(NotAllowed, match="carry it along"):
            write_sheet(sheet, path, to_be)
    assert not list((tmp_path / "empty").iterdir())


def test_beside_the_unit_a_secret_may_be_written(folder: Path, tmp_path: Path) -> None:
    made, _code = new_unit(tmp_path / "other")
    with made as unit:
        write_sheet(proposed_sheet(unit), tmp_path / "sheet.txt")
    make_escrow_key(folder.parent / "escrow", WORDS, CHEAP)

    assert (tmp_path / "sheet.txt").exists()
    assert (tmp_path / "escrow.public").exists()
