"""Every button that acts has a key, in every page and dialog: printed on it, in the register, and heard."""

from __future__ import annotations

import ast
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.progress import Progress
from app.service.recovery import sheet_for_new_unit
from app.ui.cases_page import CaseForm
from app.ui.create_unit_page import CreateUnitPage
from app.ui.jobs import Job, JobRunner
from app.ui.keyring import KEYRING, ActShortcut
from app.ui.language import speak
from app.ui.main_window import MainWindow
from app.ui.parts import KeyButton
from app.ui.places import Place
from app.ui.progress_strip import ProgressStrip
from app.ui.purpose_dialog import PurposeDialog
from app.ui.speaking import language_of, speak_in
from app.ui.unit_recovery_acts import ask_to_restore
from app.ui.unit_trial_form import TrialForm
from app.ui.unlock_page import UnlockPage
from tests.contracts.rules import ROOT
from tests.ui.conftest import Furnished
from tests.ui.test_accessible import DIALOGS, turn_to

Settle = Callable[[], None]

FIELDS: dict[type[QAbstractButton], str] = {
    QCheckBox: "a field of a form: Tab goes to it, Space turns it",
    QRadioButton: "a field of a form: Tab goes to it, arrows choose",
}
"""Kinds of button that state something and do nothing yet."""
STEPS = "step"
"""The role of the four steps of an examination: the keys of `compare.step_before` and `_after` go through them, and
arrows do once one of them has the focus."""
BY_DEFAULT = frozenset({"list.open", "always.close", "always.blank"})
"""Enter and Esc: Qt's own default button and rejection in dialogs, the list or the field in pages. F12: the sheets
that blank every window listen for it themselves, past whatever has the keyboard."""
BUTTONS = frozenset({"QPushButton", "QToolButton", "QCommandLinkButton", "QDialogButtonBox", "QMessageBox",
                     "QFileDialog", "QInputDialog"})  # fmt: skip
"""What the source may not make: a button without a key, or a dialog of Qt's with such buttons."""
MAY_MAKE = {
    "app/ui/examination_panel.py": "the steps of an examination, see STEPS",
}


def test_the_source_makes_no_button_that_names_no_act() -> None:
    strange = []
    for path in sorted((ROOT / "app" / "ui").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            where = f"{path.name}:{node.lineno}"
            if node.func.id in BUTTONS and str(path.relative_to(ROOT).as_posix()) not in MAY_MAKE:
                strange.append(f"{where} makes a {node.func.id}")
            if node.func.id == "KeyButton":
                told = node.args[1] if len(node.args) > 1 else None
                if told is None or (isinstance(told, ast.Constant) and not told.value):
                    strange.append(f"{where} names no act")

    assert strange == []


def keyless(root: QWidget) -> list[str]:
    """Return the buttons of a window or dialog that act without a key, or whose key nobody hears."""
    heard = {each.act for each in root.window().findChildren(ActShortcut)} | BY_DEFAULT
    found = []
    for button in root.findChildren(QAbstractButton):
        if isinstance(button, tuple(FIELDS)) or button.property("role") == STEPS:
            continue
        if isinstance(button.parentWidget(), QAbstractItemView):  # the corner of a table, which nobody sees
            continue
        if not isinstance(button, KeyButton) or not button.act:
            found.append(f"{type(button).__name__} {button.text()!r} has no key")
        elif button.act not in KEYRING.keyboard.acts or not button.key:
            found.append(f"{button.text()!r} names {button.act!r}, which has no key")
        elif button.act not in heard:
            found.append(f"nothing hears the key of {button.text()!r}, {button.act}")
    return found


def told(faults: dict[str, list[str]]) -> str:
    return "\n" + "\n".join(f"{where}: {fault}" for where, found in faults.items() for fault in found)


def test_every_button_of_every_page_has_a_key(desk_window: MainWindow, settle: Settle, furnished: Furnished) -> None:
    faults, seen = {}, 0
    for place in Place:
        turn_to(desk_window, place, settle, furnished)
        faults[place.name] = keyless(desk_window)
        seen = len(desk_window.findChildren(KeyButton))

    assert seen > 140
    assert not any(faults.values()), told(faults)


def test_every_button_of_every_dialog_has_a_key(desk_window: MainWindow, settle: Settle) -> None:
    faults = {}
    shown: dict[str, tuple[Place, Callable[[MainWindow], object]]] = {
        **DIALOGS,
        "keys": (Place.FACES, lambda window: window.wellbeing.choose_keys()),
        "enrol": (Place.GALLERY, lambda window: window.gallery.enrol.click()),
        "trial": (Place.UNIT, lambda window: TrialForm(window).open()),
        "restore": (Place.UNIT, lambda window: ask_to_restore(window.unit.backup)),
    }
    for name, (place, show) in shown.items():
        desk_window.desk.remember_purpose("find who this is")
        desk_window.go_to(place)
        settle()
        show(desk_window)
        settle()
        dialogs = [each for each in desk_window.findChildren(QDialog) if each.isVisible()]
        assert len(dialogs) == 1, name
        faults[name] = keyless(dialogs[0])
        dialogs[0].close()
        settle()

    assert not any(faults.values()), told(faults)


def test_every_button_before_a_unit_is_open_has_a_key_and_the_sheet_has_it_first(
    window: MainWindow, settle: Settle
) -> None:
    assert keyless(window) == []
    QTest.keyClick(window.unlock.passphrase, Qt.Key.Key_F1)
    settle()
    first = window.keys.sheets.widget(0)
    assert first is not None
    assert "Make a new unit" in {each.text() for each in first.findChildren(QLabel)}


def test_the_door_does_what_its_keys_say(window: MainWindow, settle: Settle) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    window.activateWindow()
    settle()

    QTest.keyClick(window.unlock.passphrase, Qt.Key.Key_R, control)
    assert window.unlock.by_recovery.isChecked()
    QTest.keyClick(window.unlock.passphrase, Qt.Key.Key_T, control)
    assert window.unlock.by_sheets.isChecked()
    assert not window.unlock.by_recovery.isChecked()
    QTest.keyClick(window.unlock.passphrase, Qt.Key.Key_O, control)
    chooser = next(each for each in window.findChildren(QDialog) if each.isVisible())
    chooser.close()
    settle()
    window.activateWindow()
    settle()
    QTest.keyClick(window.unlock.passphrase, Qt.Key.Key_N, control)
    settle()
    assert window.create_unit.isVisible()

    window.create_unit.name.setFocus()
    QTest.keyClick(window.create_unit.name, Qt.Key.Key_Return, control)
    assert window.create_unit.trouble.text(), "it says what is missing"
    QTest.keyClick(window.create_unit.name, Qt.Key.Key_Escape)
    settle()
    assert window.unlock.isVisible()


def test_escape_leaves_the_form_of_a_case_and_a_message_when_one_is_nearest(
    desk_window: MainWindow, settle: Settle
) -> None:
    desk_window.activateWindow()
    desk_window.cases.show_form()
    settle()
    desk_window.messages.tell("Something was said.")

    QTest.keyClick(desk_window.cases.form.reference, Qt.Key.Key_Escape)
    assert desk_window.cases.form.isHidden()
    assert desk_window.messages.text
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not desk_window.messages.text


def test_work_under_way_is_cancelled_by_its_key(desk_window: MainWindow, settle: Settle) -> None:
    desk_window.activateWindow()
    desk_window.go_to(Place.GALLERY)
    settle()
    strip = desk_window.gallery.progress
    assert isinstance(strip, ProgressStrip)
    job = Job(1)
    QTest.keyClick(focused(), Qt.Key.Key_F4)
    strip.begin("Enrolling", job)
    strip.tell(Progress("enrol", 1, 10, 1.0))
    assert not job.is_cancelled()

    QTest.keyClick(focused(), Qt.Key.Key_F4)

    assert job.is_cancelled()
    strip.end()


def test_purposes_used_before_are_taken_by_their_keys(desk_window: MainWindow, settle: Settle) -> None:
    dialog = PurposeDialog("face 1", ["find who this is", "order 7"], desk_window)
    dialog.open()
    settle()

    QTest.keyClick(dialog.kind, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert dialog.purpose.text() == "order 7"
    QTest.keyClick(dialog.purpose, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert dialog.purpose.text() == "find who this is"
    dialog.close()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.mark.parametrize("code", ["en", "fr_CA", "fi"])
def test_buttons_before_a_unit_is_open_and_of_the_form_of_a_case_show_their_words_and_their_keys(
    qtbot: QtBot, dressed: None, code: str
) -> None:
    language = language_of(code)
    assert language is not None
    speak_in(language)
    try:
        runner = JobRunner()
        made = CreateUnitPage(runner)
        made.sheet.show_sheet(sheet_for_new_unit("Example", date(2026, 1, 1)))
        second = made.sheet
        shown: list[QWidget] = [UnlockPage(runner, None, None), CreateUnitPage(runner), second, CaseForm()]
        cut_off = []
        for page in shown:
            qtbot.addWidget(page)
            page.resize(page.sizeHint())
            page.show()
            qtbot.wait(10)
            cut_off += [
                button.text()
                for button in page.findChildren(KeyButton)
                if button.isVisible() and button.width() < button.sizeHint().width()
            ]
    finally:
        speak(None)

    assert cut_off == []
