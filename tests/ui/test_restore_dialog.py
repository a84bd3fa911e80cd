"""Restoring from a backup at the page that unlocks and beside an open unit, and what makes that possible later."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.errors import StorageFull
from app.domain.unit import Passphrase, RecoveryCode, RecoverySheets
from app.service.backup import back_up
from app.service.recovery import proposed_sheet, renew_recovery
from app.service.recovery_check import check_recovery
from app.service.units import open_unit
from app.store import Unit, escrow
from app.ui.fact_rows import Mark
from app.ui.fields_dialog import FieldsDialog
from app.ui.file_dialog import FileDialog
from app.ui.folder_dialog import FolderDialog
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.restore_dialog import DONE, FOLDER, KEY, PLAN, RUN, RestoreDialog
from app.ui.restore_steps import CODE, ESCROW, SHEETS
from app.ui.secret_edit import SecretEdit
from app.ui.sheets_dialog import SheetsDialog
from tests.service.conftest import CHEAP, PASSPHRASE, SECOND_PASSPHRASE
from tests.ui.conftest import FIRST, SECOND, Furnished
from tests.ui.unit_sections import at_unit, press, said, words_of

__all__ = ["at_unit"]

Settle = Callable[[], None]


@pytest.fixture
def burnt(furnished: Furnished, tmp_path: Path) -> Path:
    """A folder of two backups of a unit that is gone."""
    place = tmp_path / "backups"
    with open_unit(furnished.folder, Passphrase(PASSPHRASE, FIRST)) as unit:
        back_up(unit, place)
        back_up(unit, place)
    shutil.rmtree(furnished.folder)
    return place


def steps_over(window: MainWindow) -> RestoreDialog:
    """Open the steps by their key, as somebody does who has no unit to open."""
    window.activateWindow()
    QTest.qWait(10)
    window.unlock.folder.setFocus()
    QTest.keyClick(window.unlock.folder, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    dialog = window.unlock.findChild(RestoreDialog)
    assert dialog is not None
    return dialog


def at_key(dialog: RestoreDialog, settle: Settle, place: Path, folder: Path) -> None:
    """Go to the step that asks for the key."""
    dialog.folder.folder.setText(str(place))
    dialog.go_on()
    assert dialog.progress.is_running
    settle()
    dialog.run.folder.setText(str(folder))
    dialog.go_on()
    assert dialog.stack.currentIndex() == KEY


def back_by_key(dialog: RestoreDialog) -> None:
    QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def facts(dialog: RestoreDialog, name: str) -> str:
    rows = dialog.plan if dialog.stack.currentIndex() == PLAN else dialog.done_rows
    return " ".join(fact.words for fact in rows.facts if fact.name == name)


def test_a_unit_that_is_gone_comes_back_and_is_opened(
    window: MainWindow, settle: Settle, burnt: Path, tmp_path: Path
) -> None:
    dialog = steps_over(window)
    fresh = tmp_path / "fresh"
    at_key(dialog, settle, burnt, fresh)
    assert [run.number for run in dialog.run.all] == [1, 2]
    assert dialog.run.chosen.number == 2, "the newest whole one is chosen already"
    dialog.key.person.setText(FIRST)
    dialog.key.passphrase.setText(PASSPHRASE)
    QTest.keyClick(dialog.key.passphrase, Qt.Key.Key_Return)
    assert dialog.stack.currentIndex() == PLAN
    assert "Everything that was done after" in facts(dialog, "What is lost")
    assert str(fresh) in facts(dialog, "Into")
    assert not fresh.exists(), "nothing happens before it is said"

    dialog.go_on()
    settle()
    assert dialog.stack.currentIndex() == DONE, dialog.trouble.text()
    assert "all hold" in facts(dialog, "Verified")
    assert "restored from backup 2" in facts(dialog, "It says")
    assert dialog.key.passphrase.text() == "", "no secret is kept"
    back_by_key(dialog)
    assert dialog.stack.currentIndex() == DONE, "what is done is not gone back from"

    dialog.on.click()
    assert window.unlock.folder.text() == str(fresh)
    window.unlock.passphrase.setText(PASSPHRASE)
    window.unlock.try_unlock()
    settle()
    assert not window.is_locked
    assert "restored from backup 2" in window.messages.text

    window.go_to(Place.UNIT)
    window.unit.show_panel(window.unit.backup)
    settle()
    assert "restored from backup 2" in words_of(window.unit.backup, "This copy")
    press(window, Qt.Key.Key_A)
    form = window.unit.backup.findChildren(FieldsDialog)[-1]
    form.submit.click()
    settle()
    assert "Say what was restored" in form.trouble.text()
    form.lines[0].setText("the disk failed; nothing was done since")
    form.submit.click()
    settle()
    assert words_of(window.unit.backup, "This copy") == ""
    assert window.unit.backup.take_note.isHidden()
    with window.desk.unit.reading() as reader:
        assert reader.restorations.unacknowledged() == []


def test_an_older_backup_says_what_it_loses_besides(
    window: MainWindow, settle: Settle, burnt: Path, tmp_path: Path
) -> None:
    dialog = steps_over(window)
    at_key(dialog, settle, burnt, tmp_path / "fresh")
    dialog.go_back()
    dialog.run.table.selectRow(1)
    assert dialog.run.chosen.number == 1
    dialog.go_on()
    dialog.key.passphrase.setText(PASSPHRASE)
    dialog.go_on()

    assert [fact.mark for fact in dialog.plan.facts if fact.name == "Newer backups"] == [Mark.WEAKER]
    assert "1 newer one" in facts(dialog, "Newer backups")


def test_what_is_missing_or_wrong_is_said_in_its_step(
    window: MainWindow, settle: Settle, burnt: Path, tmp_path: Path
) -> None:
    dialog = steps_over(window)
    settle()
    back_by_key(dialog)
    assert dialog.title.text() == "Where are the backups?"
    dialog.go_on()
    assert "Name the folder of backups" in dialog.trouble.text()
    dialog.folder.folder.setText(str(tmp_path / "elsewhere"))
    dialog.go_on()
    settle()
    assert "holds no whole backup" in dialog.trouble.text()
    assert dialog.stack.currentIndex() == FOLDER

    dialog.folder.folder.setText(str(burnt))
    dialog.go_on()
    settle()
    dialog.go_on()
    assert dialog.stack.currentIndex() == RUN
    assert "new or empty folder" in dialog.trouble.text()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "file").touch()
    dialog.run.folder.setText(str(tmp_path / "full"))
    dialog.go_on()
    dialog.go_on()
    assert "Type your passphrase" in dialog.trouble.text()
    dialog.key.passphrase.setText("not the passphrase")
    dialog.go_on()
    assert "already holds something" in dialog.trouble.text()

    dialog.go_back()
    dialog.run.folder.setText(str(tmp_path / "fresh"))
    dialog.go_on()
    dialog.go_on()
    dialog.go_on()
    settle()
    assert "opens no key slot" in dialog.trouble.text()
    assert dialog.on.isEnabled()
    assert not (tmp_path / "fresh").exists()


def test_cancelling_leaves_no_folder_and_the_lock_takes_the_steps_away(
    at_unit: MainWindow, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "backups"
    back_up(at_unit.desk.unit, place)
    at_unit.unit.show_panel(at_unit.unit.backup)
    settle()
    press(at_unit, Qt.Key.Key_R)
    dialog = at_unit.unit.backup.findChild(RestoreDialog)
    assert dialog is not None
    at_key(dialog, settle, place, tmp_path / "fresh")
    dialog.key.passphrase.setText(PASSPHRASE)
    dialog.go_on()

    dialog.go_on()
    QTest.keyClick(dialog, Qt.Key.Key_F4)
    assert dialog.isVisible(), "it stays to say what came of it"
    settle()
    assert "Nothing was restored" in dialog.trouble.text()
    assert not (tmp_path / "fresh").exists()

    dialog.go_on()
    at_unit.lock()
    settle()
    QApplication.processEvents()
    assert not any(each.isVisible() for each in at_unit.findChildren(RestoreDialog))
    assert not (tmp_path / "fresh").exists()


@pytest.mark.parametrize("way", [CODE, SHEETS])
def test_paper_alone_brings_it_back_and_opens_its_door(
    window: MainWindow, settle: Settle, furnished: Furnished, tmp_path: Path, way: int
) -> None:
    with open_unit(furnished.folder, Passphrase(PASSPHRASE, FIRST)) as unit:
        sheet = proposed_sheet(unit)
        renew_recovery(unit, sheet)
        back_up(unit, tmp_path / "backups")
    dialog = steps_over(window)
    at_key(dialog, settle, tmp_path / "backups", tmp_path / "fresh")
    dialog.key.passphrase.setText("forgotten with another way")
    dialog.key.way.setCurrentIndex(way)
    assert dialog.key.passphrase.text() == ""
    dialog.go_on()
    assert "what stands on the paper" in dialog.trouble.text()
    dialog.key.code.setText(sheet.code.code.lower())
    dialog.key.second.setText(sheet.code.code)
    dialog.go_on()
    assert "It is not opened now" in facts(dialog, "Then")
    dialog.go_on()
    settle()

    if way == SHEETS:
        assert dialog.trouble.text(), "one code twice is no pair of sheets"
        assert not (tmp_path / "fresh").exists()
        return
    assert dialog.stack.currentIndex() == DONE
    assert "whole and encrypted" in facts(dialog, "Not opened yet")
    with open_unit(tmp_path / "fresh", RecoveryCode(sheet.code.code)) as unit:
        assert unit.opened_by_recovery


def typed_back(dialog: SheetsDialog) -> str:
    """Type back the two groups that are asked for, the last by Enter; return the code."""
    groups = dialog.card.code.text().split()
    for line, number in zip(dialog.card.groups, dialog.card.asked, strict=True):
        line.setText(groups[number - 1])
    QTest.keyClick(dialog.card.groups[1], Qt.Key.Key_Return)
    return "-".join(groups)


def test_a_new_recovery_code_counts_only_once_it_was_typed_back(at_unit: MainWindow, settle: Settle) -> None:
    panel, folder = at_unit.unit.backup, at_unit.desk.unit.folder
    at_unit.unit.show_panel(panel)
    settle()
    press(at_unit, Qt.Key.Key_N)
    settle()
    given_up = panel.findChildren(SheetsDialog)[-1]
    void = "-".join(given_up.card.code.text().split())
    given_up.reject()
    assert given_up.card.code.text() == ""

    press(at_unit, Qt.Key.Key_N)
    settle()
    code = typed_back(panel.findChildren(SheetsDialog)[-1])
    settle()

    assert "new recovery code is valid" in said(at_unit)
    at_unit.lock()
    settle()
    with open_unit(folder, RecoveryCode(code)) as unit:
        assert unit.opened_by_recovery
    assert code != void


def test_three_new_sheets_are_shown_one_by_one_and_any_two_open(at_unit: MainWindow, settle: Settle) -> None:
    panel, folder = at_unit.unit.backup, at_unit.desk.unit.folder
    at_unit.unit.show_panel(panel)
    settle()
    press(at_unit, Qt.Key.Key_S)
    settle()
    dialog = panel.findChildren(SheetsDialog)[-1]
    codes = []
    for number in (1, 2, 3):
        assert dialog.which.text() == f"Recovery sheet {number} of 3"
        assert dialog.card.trouble.isHidden(), "Enter counts once"
        assert "3" not in words_of(panel, "Recovery sheets")
        codes.append(typed_back(dialog))
    settle()

    assert "Any two of the three sheets" in said(at_unit)
    assert words_of(panel, "Recovery sheets").startswith("3")
    at_unit.lock()
    settle()
    with open_unit(folder, RecoverySheets(RecoveryCode(codes[0]), RecoveryCode(codes[2]))) as unit:
        assert unit.opened_by_recovery


def test_sheets_that_could_not_be_made_valid_can_be_tried_again(
    at_unit: MainWindow, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = at_unit.unit.backup
    at_unit.unit.show_panel(panel)
    settle()
    press(at_unit, Qt.Key.Key_N)
    settle()
    dialog = panel.findChildren(SheetsDialog)[-1]
    with monkeypatch.context() as full:
        full.setattr(dialog, "_make_valid", no_room)
        code = typed_back(dialog)
        settle()
    assert "The disk is full" in dialog.trouble.text()

    QTest.keyClick(dialog.card.groups[1], Qt.Key.Key_Return)
    settle()
    assert "new recovery code is valid" in said(at_unit)
    assert check_recovery(at_unit.desk.unit, [code])


def no_room(_unit: Unit) -> None:
    raise StorageFull("The disk is full. Nothing was changed.")


def test_an_escrow_key_is_made_seals_a_backup_and_restores_it(
    at_unit: MainWindow, settle: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cheap = escrow.make_escrow_pair
    monkeypatch.setattr("app.service.backup.make_escrow_pair", lambda path, secret, _cost: cheap(path, secret, CHEAP))
    panel = at_unit.unit.backup
    at_unit.unit.show_panel(panel)
    settle()
    press(at_unit, Qt.Key.Key_E)
    chooser = panel.findChildren(FolderDialog)[-1]
    chooser.go_to(tmp_path)
    chooser.choose()
    form = panel.findChildren(FieldsDialog)[-1]
    form.lines[0].setText("the holder types this")
    form.lines[1].setText("something else")
    form.submit.click()
    settle()
    assert "differ" in form.trouble.text()
    form.lines[1].setText("the holder types this")
    form.submit.click()
    settle()
    assert "Fingerprint: " in words_of(panel, "Escrow key")

    press(at_unit, Qt.Key.Key_K)
    file = panel.findChildren(FileDialog)[-1]
    file.go_to(tmp_path)
    file.go_to(tmp_path / "escrow.public")
    where = [each for each in panel.findChildren(FolderDialog) if not isinstance(each, FileDialog)][-1]
    (tmp_path / "backups").mkdir()
    where.go_to(tmp_path / "backups")
    where.choose()
    settle()
    assert "backup 1" in words_of(panel, "Last backup")

    panel.restore.click()
    dialog = panel.findChildren(RestoreDialog)[-1]
    at_key(dialog, settle, tmp_path / "backups", tmp_path / "fresh")
    dialog.key.way.setCurrentIndex(ESCROW)
    dialog.key.key_file.setText(str(tmp_path / "escrow"))
    dialog.key.holders.setText("the holder types this")
    dialog.key.passphrase.setText(PASSPHRASE)
    dialog.go_on()
    assert "opened with your passphrase" in facts(dialog, "Then")
    dialog.go_on()
    settle()
    assert dialog.stack.currentIndex() == DONE, dialog.trouble.text()
    assert "all hold" in facts(dialog, "Verified"), "while the first unit is open"
    assert (tmp_path / "fresh" / "unit.db").is_file()
    dialog.on.click()
    assert "never work on in both" in said(at_unit)


def chosen(chooser: FolderDialog, folder: Path) -> None:
    chooser.go_to(folder)
    chooser.choose()


def test_neither_a_key_nor_a_sheet_is_written_into_the_unit_it_opens(at_unit: MainWindow, settle: Settle) -> None:
    panel, folder = at_unit.unit.backup, at_unit.desk.unit.folder
    at_unit.unit.show_panel(panel)
    settle()
    before = sorted(folder.rglob("*"))
    press(at_unit, Qt.Key.Key_E)
    chosen(panel.findChildren(FolderDialog)[-1], folder / "cases")
    form = panel.findChildren(FieldsDialog)[-1]
    for line in form.lines:
        line.setText("the holder types this")
    form.submit.click()
    settle()
    assert "each copy would carry it along" in form.trouble.text()
    form.reject()

    press(at_unit, Qt.Key.Key_N)
    settle()
    card = panel.findChildren(SheetsDialog)[-1].card
    QTest.keyClick(card.groups[0], Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    chosen(card.findChildren(FolderDialog)[-1], folder)
    assert "each copy would carry it along" in card.trouble.text()
    assert sorted(folder.rglob("*")) == before


def test_a_sheet_that_is_checked_is_typed_where_no_letter_is_told(at_unit: MainWindow, settle: Settle) -> None:
    panel = at_unit.unit.backup
    at_unit.unit.show_panel(panel)
    settle()
    panel.check.click()

    form = panel.findChildren(FieldsDialog)[-1]
    assert [type(line) for line in form.lines] == [SecretEdit, SecretEdit]
    assert form.lines[0].echoMode() is QLineEdit.EchoMode.Normal, "it is read from paper"


def test_who_keeps_no_keys_makes_no_new_ones(window: MainWindow, furnished: Furnished, settle: Settle) -> None:
    window.enter_unit(open_unit(furnished.folder, Passphrase(SECOND_PASSPHRASE, SECOND)))
    settle()
    panel = window.unit.backup

    for button in (panel.renew, panel.share, panel.seal):
        assert not button.isEnabled()
        assert "administrator" in button.toolTip()


def test_every_line_of_the_steps_is_named(window: MainWindow) -> None:
    dialog = steps_over(window)

    assert all(line.accessibleName() for line in dialog.findChildren(QLineEdit))
    assert dialog.key.way.accessibleDescription()
