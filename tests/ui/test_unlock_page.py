"""The door says in the error's own words why it stays shut, and shows a recovery code once."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.head_words import head_words
from app.service import units
from app.service.witness import write_witness
from app.ui.main_window import MainWindow
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


def test_a_new_unit_opens_only_once_a_group_of_the_recovery_code_was_typed_back(
    window: MainWindow, settle: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(units, "KdfCost", lambda: CHEAP)
    page = window.create_unit
    page.folder.setText(str(tmp_path / "new"))
    page.name.setText("New unit")
    page.examiner.setText("Cleo")
    for typed in (page.registration.controller, page.registration.officer, page.registration.assessment):
        typed.setText("North police, file 7")
    page.registration.profile.setCurrentIndex(1)
    page.passphrase.setText(PASSPHRASE)
    page.again.setText(PASSPHRASE)
    page.try_create()
    settle()
    code = page.code.text()

    page.group.setText("WRONG")
    page.try_confirm()
    opened_too_early = window.desk.is_open

    page.group.setText(code.split()[2].lower())
    page.try_confirm()
    settle()
    assert not opened_too_early
    assert window.desk.is_open
    assert page.code.text() == ""


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
    page.try_create()

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
