"""The door says in the error's own words why it stays shut, and shows a recovery code once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.head_words import head_words
from app.service import units
from app.service.permission_roles import training_warning
from app.service.witness import write_witness
from app.ui.create_unit_page import CreateUnitPage
from app.ui.folder_dialog import FolderDialog
from app.ui.main_window import MainWindow
from app.ui.parts import KeyButton
from app.ui.unlock_page import UnlockPage
from tests.service.conftest import CHEAP, PASSPHRASE
from tests.ui.conftest import FIRST, Furnished
from tests.units import new_unit


def test_a_wrong_passphrase_shows_the_errors_own_sentence(window: MainWindow, settle: Callable[[], None]) -> None:
    window.unlock.passphrase.setText("not the passphrase")
    window.unlock.try_unlock()
    settle()

    assert "opens no key slot" in window.unlock.trouble.text()
    assert window.unlock.trouble.isVisible()
    assert window.unlock.unlock.isEnabled()
    assert window.is_locked


def test_the_right_passphrase_opens_the_unit_and_is_forgotten(window: MainWindow, settle: Callable[[], None]) -> None:
    window.unlock.person.setText(FIRST)
    window.unlock.passphrase.setText(PASSPHRASE)
    window.unlock.try_unlock()
    settle()

    assert not window.is_locked
    assert window.unlock.passphrase.text() == ""
    assert window.heading.trail.text() == "Test unit"
    assert FIRST in window.heading.person.text()


def test_a_folder_without_a_unit_says_so(window: MainWindow, settle: Callable[[], None], tmp_path: Path) -> None:
    window.unlock.folder.setText(str(tmp_path / "elsewhere"))
    window.unlock.passphrase.setText(PASSPHRASE)
    window.unlock.try_unlock()
    settle()

    assert "elsewhere" in window.unlock.trouble.text()


def test_a_demonstration_unit_names_the_file_of_its_passphrases(qtbot: QtBot, window: MainWindow) -> None:
    page = UnlockPage(window.runner, Path("/unit"), Path("/unit/demo-passphrases.txt"))
    qtbot.addWidget(page)

    assert page.passphrase.text() == ""
    assert page.demonstration.text().endswith("/unit/demo-passphrases.txt")


def test_a_new_unit_is_made_only_once_two_groups_of_its_recovery_code_were_typed_back(
    window: MainWindow, settle: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(units, "tuned_cost", lambda: CHEAP)
    page = window.create_unit
    fill_in(page, tmp_path / "new")
    page.try_propose()
    groups = page.sheet.code.text().split()
    right = [groups[number - 1].lower() for number in page.sheet.asked]

    for wrong in (("WRONG", right[1]), (right[1], right[0]), ("", "")):
        type_back(page, wrong)
        settle()
        assert not (tmp_path / "new").exists()
        assert "not those two groups" in page.sheet.trouble.text()

    type_back(page, right)
    settle()
    assert window.desk.is_open
    assert page.sheet.code.text() == page.passphrase.text() == ""
    assert training_warning(window.desk.unit) == ""


def test_a_new_unit_that_is_given_up_leaves_nothing(window: MainWindow, tmp_path: Path) -> None:
    page = window.create_unit
    fill_in(page, tmp_path / "new")
    page.try_propose()
    page.sheet.abandoned.emit()

    assert not (tmp_path / "new").exists()
    assert page.sheet.code.text() == ""


def test_the_first_sheet_is_not_written_into_the_unit_it_will_open(window: MainWindow, tmp_path: Path) -> None:
    page = window.create_unit
    (tmp_path / "new").mkdir()
    fill_in(page, tmp_path / "new")
    page.try_propose()
    next(each for each in page.sheet.findChildren(KeyButton) if each.act == "door.write_sheet").click()
    chooser = page.sheet.findChildren(FolderDialog)[-1]
    chooser.go_to(tmp_path / "new")
    chooser.choose()

    assert "each copy would carry it along" in page.sheet.trouble.text()
    assert not list((tmp_path / "new").iterdir())


def test_what_no_unit_can_be_made_of_is_said_before_any_code_is_shown(window: MainWindow, tmp_path: Path) -> None:
    page = window.create_unit
    fill_in(page, tmp_path / "new")
    page.training.valid_until.setText("2019-01-01")
    page.try_propose()

    assert "no longer valid" in page.trouble.text()
    assert page.sheet.code.text() == ""


def fill_in(page: CreateUnitPage, folder: Path) -> None:
    page.folder.setText(str(folder))
    page.name.setText("New unit")
    page.examiner.setText("Cleo")
    for typed in (page.registration.controller, page.registration.officer, page.registration.assessment):
        typed.setText("North police, file 7")
    page.registration.profile.setCurrentIndex(1)
    page.passphrase.setText(PASSPHRASE)
    page.again.setText(PASSPHRASE)
    for typed, words in (
        (page.training.what, "faces"),
        (page.training.given_by, "the academy"),
        (page.training.given_on, "2020-01-01"),
        (page.training.valid_until, "2099-01-01"),
    ):
        typed.setText(words)


def type_back(page: CreateUnitPage, typed: Sequence[str]) -> None:
    for group, words in zip(page.sheet.groups, typed, strict=True):
        group.setText(words)
    page.sheet.try_confirm()


def test_the_recovery_code_opens_the_unit_and_says_what_to_do_next(
    window: MainWindow, settle: Callable[[], None], tmp_path: Path
) -> None:
    made, code = new_unit(tmp_path / "lost", "Lost unit", "Cleo", PASSPHRASE, cost=CHEAP)
    made.close()
    window.unlock.folder.setText(str(tmp_path / "lost"))
    window.unlock.by_recovery.setChecked(True)
    window.unlock.passphrase.setText(code.code)
    window.unlock.try_unlock()
    settle()

    assert not window.is_locked
    assert "reset-passphrase" in window.messages.text


def test_two_different_passphrases_create_nothing(window: MainWindow, tmp_path: Path) -> None:
    page = window.create_unit
    page.folder.setText(str(tmp_path / "new"))
    page.passphrase.setText(PASSPHRASE)
    page.again.setText(PASSPHRASE + "!")
    page.try_propose()

    assert "differ" in page.trouble.text()
    assert not (tmp_path / "new").exists()


def test_the_head_stands_in_words_at_lock_and_unlock(
    window: MainWindow, settle: Callable[[], None], furnished: Furnished
) -> None:
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    unit = window.desk.unit
    assert unit.beginning is not None
    assert head_words(unit.beginning.head) in window.head.text()

    window.lock()
    settle()

    assert window.head.text() == ""
    assert unit.ending is not None
    assert head_words(unit.ending.head) in window.unlock.head.text()
    assert window.unlock.head.isVisible()


def test_a_unit_that_its_witness_contradicts_opens_only_with_a_reason(
    window: MainWindow, settle: Callable[[], None], furnished: Furnished, tmp_path: Path
) -> None:
    with furnished.opened_by(FIRST, PASSPHRASE) as unit:
        write_witness(unit, tmp_path / "witness.jsonl", at_each_lock=True)
    shutil.copytree(furnished.folder, tmp_path / "older")
    furnished.opened_by(FIRST, PASSPHRASE).close()
    shutil.rmtree(furnished.folder)
    shutil.move(tmp_path / "older", furnished.folder)
    assert not window.unlock.reason.isVisible()

    unlock(window, settle)
    assert "does not agree with its witness" in window.unlock.trouble.text()
    assert window.unlock.reason.isVisible()

    window.unlock.reason.setText("restored after the disk failed")
    unlock(window, settle)
    assert not window.is_locked
    assert window.unlock.reason.text() == ""
    assert "the reason is on record" in window.messages.text


def unlock(window: MainWindow, settle: Callable[[], None]) -> None:
    window.unlock.person.setText(FIRST)
    window.unlock.passphrase.setText(PASSPHRASE)
    window.unlock.try_unlock()
    settle()
