"""Locking leaves nothing on screen or in memory, a fault shows no case content, and the door closes the unit."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.ids import ReferenceId
from app.domain.unit import Passphrase
from app.recognition.pack import default_manifest
from app.service import gallery
from app.service.gallery import LoadedGallery
from app.service.protection import protection_words
from app.service.units import open_unit
from app.ui.folder_dialog import FolderDialog
from app.ui.main_window import MainWindow
from app.ui.messages import EarlierMessages
from app.ui.places import Place
from app.ui.shell import Faults, run_window
from tests.service.conftest import PASSPHRASE
from tests.ui.conftest import FIRST, Furnished
from tests.ui.still_pool import StillPool

CANARIES = ("C-1", "D-0", "D-1", "find who this is", FIRST)


def test_locking_leaves_no_picture_and_no_word_of_the_unit(
    qtbot: QtBot, desk_window: MainWindow, settle: Callable[[], None], furnished: Furnished
) -> None:
    for place in Place:
        desk_window.go_to(place)
        settle()
    desk_window.open_search(furnished.search)
    settle()
    assert desk_window.candidates.candidates is not None
    desk_window.candidates.compared.emit(desk_window.candidates.candidates, 0)
    settle()
    assert desk_window.shelf.count() > 0

    desk_window.lock()
    settle()

    assert desk_window.is_locked
    assert desk_window.shelf.count() == 0
    assert desk_window.compare.pair.probe.pane.is_empty
    assert [words for words in words_in(desk_window) if any(canary in words for canary in CANARIES)] == []
    with open_unit(furnished.folder, Passphrase(PASSPHRASE, FIRST)) as unit:  # it was let go
        assert unit.actor.name == FIRST


def test_locking_during_work_closes_the_unit_once_the_work_has_stopped(
    desk_window: MainWindow, settle: Callable[[], None], furnished: Furnished
) -> None:
    for place in (Place.EXHIBITS, Place.FACES, Place.AUDIT):
        desk_window.go_to(place)
    desk_window.lock()
    settle()

    with open_unit(furnished.folder, Passphrase(PASSPHRASE, FIRST)):
        pass
    assert desk_window.unlock.unlock.isEnabled()


def test_pages_of_a_case_are_shut_until_one_is_entered(
    window: MainWindow, settle: Callable[[], None], furnished: Furnished
) -> None:
    window.enter_unit(open_unit(furnished.folder, Passphrase(PASSPHRASE, FIRST)))
    settle()
    window.go_to(Place.FACES)

    assert window.current_place is Place.CASES


def test_a_unit_with_its_case_open_shows_the_faces(
    window: MainWindow, settle: Callable[[], None], furnished: Furnished
) -> None:
    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()

    assert window.current_place is Place.FACES


def test_the_status_bar_says_how_the_network_stands(window: MainWindow) -> None:
    assert protection_words() in [label.text() for label in window.statusBar().findChildren(QLabel)]


def test_the_audit_page_lists_the_newest_act_first_and_verifies(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.go_to(Place.AUDIT)
    settle()
    desk_window.audit.verify_now()
    settle()

    entries = desk_window.audit.entries
    assert entries.row_at(0).sequence > entries.row_at(1).sequence
    assert desk_window.audit.verdict.text().startswith("Custody holds")


def test_a_report_is_written_and_listed_with_its_digest(
    desk_window: MainWindow, settle: Callable[[], None], tmp_path: Path
) -> None:
    desk_window.go_to(Place.REPORT)
    desk_window.report.write(tmp_path / "report.html")
    settle()

    report = desk_window.report.reports.row_at(0)
    assert report.file_name == "report.html"
    assert report.sha256 == hashlib.sha256((tmp_path / "report.html").read_bytes()).hexdigest()


def test_the_recipient_of_a_report_is_asked_for_and_on_record(
    desk_window: MainWindow, settle: Callable[[], None], tmp_path: Path
) -> None:
    desk_window.go_to(Place.REPORT)
    page = desk_window.report
    page.recipient.setFocus()
    QTest.keyClicks(page.recipient, " the Prosecutor, P ")  # letters of shortcuts are letters here

    page.write(tmp_path / "first.html")
    settle()
    page.write(tmp_path / "second.html")
    settle()

    assert desk_window.findChildren(FolderDialog) == []
    with desk_window.desk.unit.reading() as reader:
        made = [entry for entry in reader.audit.entries() if entry.act.verb == "produce report"]
    assert [entry.facts["recipient"] for entry in made] == ["the Prosecutor, P", None]


def test_a_recipient_is_forgotten_with_the_case(desk_window: MainWindow) -> None:
    desk_window.report.recipient.setText("the prosecutor")

    desk_window.report.clear()

    assert desk_window.report.recipient.text() == ""


def a_fault() -> tuple[type[BaseException], BaseException, TracebackType | None]:
    try:
        dict[str, int]()["IMG_0042 of case C-1"]
    except KeyError as fault:
        return type(fault), fault, fault.__traceback__
    raise AssertionError


def test_a_fault_is_told_and_kept_by_its_place_alone(desk_window: MainWindow, settle: Callable[[], None]) -> None:
    Faults(desk_window).caught(*a_fault())
    settle()

    assert "KeyError in test_window.py, line " in desk_window.messages.text
    assert "IMG_0042" not in desk_window.messages.text
    with desk_window.desk.unit.reading() as reader:
        head, _ = reader.audit.head()
        (entry,) = [entry for entry in reader.audit.entries(head - 3) if entry.act.verb == "meet fault"]
    assert entry.facts["kind"] == "KeyError"
    assert "IMG_0042" not in str(entry)
    assert "/" not in str(entry.facts["steps"]), "no folder of this machine"


def test_the_window_lives_on_after_a_fault_in_a_page(
    desk_window: MainWindow, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = Faults(desk_window)
    monkeypatch.setattr(sys, "excepthook", faults.caught)
    monkeypatch.setattr("app.ui.exhibits_page.read_exhibits", lambda unit: 1 / 0)

    desk_window.go_to(Place.EXHIBITS)
    settle()

    assert "ZeroDivisionError" in desk_window.messages.text
    desk_window.go_to(Place.FACES)
    settle()
    assert len(desk_window.wall.shown) == 4


def test_a_fault_in_noting_a_fault_is_told_and_no_more(
    desk_window: MainWindow, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = Faults(desk_window)
    monkeypatch.setattr(sys, "excepthook", faults.caught)
    noted: list[object] = []

    def fails(_unit: object, met: object) -> None:
        noted.append(met)
        raise OSError("IMG_0042")

    monkeypatch.setattr("app.ui.shell.note_incident", fails)

    faults.caught(*a_fault())
    settle()

    assert len(noted) == 1
    assert "OSError" in desk_window.messages.text


def test_what_was_said_can_be_read_again_until_the_unit_is_locked(
    desk_window: MainWindow, settle: Callable[[], None]
) -> None:
    desk_window.messages.tell("The first.")
    desk_window.messages.tell("The second.")
    desk_window.messages.dismiss()

    desk_window.messages.show_earlier()
    shown = desk_window.messages.findChild(EarlierMessages)

    assert shown is not None
    words = shown.words.toPlainText()
    assert words.index("The second.") < words.index("The first.")
    desk_window.lock()
    settle()
    assert not any("The first." in words for _, words in desk_window.messages.told)
    assert not any("The first." in words for words in words_in(desk_window))


def test_the_door_returns_when_the_window_is_closed_and_closes_the_unit(qtbot: QtBot, furnished: Furnished) -> None:
    unit = furnished.opened_by(FIRST, PASSPHRASE)
    QTimer.singleShot(300, QApplication.closeAllWindows)

    code = run_window(furnished.folder, StillPool(), LoadedGallery(default_manifest()), unit=unit)

    assert code == 0
    with open_unit(furnished.folder, Passphrase(PASSPHRASE, FIRST)):
        pass


def test_whoever_opens_the_window_is_told_once_it_is_built_and_before_anything_is_shown(
    qtbot: QtBot, furnished: Furnished
) -> None:
    seen: list[tuple[bool, bool, bool]] = []

    def look() -> None:
        windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
        shown, working = (any(each.isVisible() for each in windows), any(each.desk.is_open for each in windows))
        seen.append((bool(windows), shown, working))

    unit = furnished.opened_by(FIRST, PASSPHRASE)
    QTimer.singleShot(300, QApplication.closeAllWindows)
    run_window(furnished.folder, StillPool(), LoadedGallery(default_manifest()), unit=unit, on_built=look)

    assert seen == [(True, False, False)]


WINDOW = """
import gc, os, sys
from app.__main__ import main

def frozen(real=gc.freeze):
    real()
    print(gc.get_freeze_count(), len(gc.get_objects()), flush=True)
    os._exit(0)

if __name__ == "__main__":
    gc.freeze = frozen
    sys.argv = ["homeward", "--i-accept-unprotected"]
    sys.exit(main())
"""


def test_no_collection_walks_through_what_was_loaded_for_the_window(tmp_path: Path) -> None:
    (tmp_path / "window.py").write_text(WINDOW)
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "PYTHONPATH": os.getcwd(),
        "HOMEWARD_NAMESPACE": "off",
    }
    ran = subprocess.run(
        [sys.executable, str(tmp_path / "window.py")], env=environment, capture_output=True, text=True, timeout=60
    )

    assert ran.returncode == 0, ran.stderr
    frozen, walked = map(int, ran.stdout.split()[-2:])
    assert walked < frozen / 10


def words_in(window: MainWindow) -> list[str]:
    """Every word that any part of the window still holds."""
    texts = [label.text() for label in window.findChildren(QLabel)]
    texts += [typed.text() for typed in window.findChildren(QLineEdit) if typed is not window.unlock.folder]
    return texts + [typed.toPlainText() for typed in window.findChildren(QPlainTextEdit)]


def test_a_large_gallery_is_made_ready_in_the_background_and_let_go_at_the_lock(
    window: MainWindow, furnished: Furnished, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gallery, "GROWN_WHEN_LOADED", 20)

    window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()

    _, index = window.desk.gallery.current(window.desk.unit)
    assert index.parameters.held == 60
    assert len(list((furnished.folder / "copies").iterdir())) == 3
    references = [ReferenceId(number) for number in range(1, 61)]
    assert window.desk.gallery.holds(references) == 60
    loaded = window.desk.gallery
    window.lock()
    settle()
    assert loaded.holds(references) == 0
