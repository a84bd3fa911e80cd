"""What a screen reader is told: every control and face has a name, tables have headings, nothing traps the keys."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app import ui
from app.domain.sheet import Component, Visibility
from app.domain.wall import WallFace
from app.ui.fact_rows import _BREAK
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.secret_edit import _TELLER, SecretEdit
from app.ui.theme import _SHEET, FOCUS
from tests.ui.accessibility_dump import Told, dumped, told_of
from tests.ui.conftest import Furnished

Settle = Callable[[], None]
_ROLE = QAccessible.Role


def faults_of(told: Iterable[Told]) -> list[str]:
    """Return every element that can have the focus, or is a cell of a table, and does not say what it is."""
    found = []
    for each in told:
        is_chosen = isinstance(each.widget, QComboBox)  # on X11 Qt names a list by what is chosen in it
        name = each.widget.accessibleName() if is_chosen and each.widget is not None else each.name
        if "focusable" in each.states and (not name.strip() or each.role is _ROLE.NoRole):
            found.append(f"no name: {each.line.strip()} {type(each.widget).__name__}")
        if each.role in (_ROLE.ColumnHeader, _ROLE.RowHeader) and not name.strip():
            found.append(f"no heading: {each.line.strip()}")
        if isinstance(each.widget, QLabel) and each.widget.text().replace(_BREAK, "") not in name:
            found.append(f"its words are not told: {each.line.strip()} {each.widget.text()[:40]!r}")
    return found


def in_lines(faults: Mapping[str, list[str]]) -> str:
    """Return faults as one reads them, each once."""
    places: dict[str, list[str]] = {}
    for place, found in faults.items():
        for fault in found:
            places.setdefault(fault, []).append(place)
    return "\n" + "\n".join(f"{fault}   ({', '.join(dict.fromkeys(where))})" for fault, where in places.items())


def turn_to(window: MainWindow, place: Place, settle: Settle, furnished: Furnished) -> None:
    """Show a page with something on it."""
    if place in (Place.CANDIDATES, Place.COMPARE):
        window.open_search(furnished.search)
        settle()
    if place is Place.COMPARE:
        assert window.candidates.candidates is not None
        window.compare.open_candidate(window.candidates.candidates, 0)
    window.go_to(place)
    settle()
    window.messages.tell("Something was said.")


def test_every_control_of_every_page_says_what_it_is(
    desk_window: MainWindow, settle: Settle, furnished: Furnished
) -> None:
    faults = {}
    for place in Place:
        turn_to(desk_window, place, settle, furnished)
        told = told_of(desk_window)
        assert desk_window.current_place is place
        assert len(told) > 30
        faults[place.name] = faults_of(told)

    assert not any(faults.values()), in_lines(faults)


DIALOGS: dict[str, tuple[Place, Callable[[MainWindow], None]]] = {
    "own view": (Place.FACES, lambda window: window.wellbeing.show_own()),
    "help": (Place.FACES, lambda window: window.help.show_help()),
    "earlier messages": (Place.FACES, lambda window: window.messages.show_earlier()),
    "purpose": (Place.FACES, lambda window: window.wall.ask_about_face()),
    "frame": (Place.FACES, lambda window: window.wall.ask_for_frame()),
    "capture date": (Place.FACES, lambda window: window.wall.ask_for_date()),
    "other cases": (Place.FACES, lambda window: window.wall.across.others.click()),
    "folder": (Place.EXHIBITS, lambda window: window.exhibits.intake.choose_folder()),
    "stop": (Place.POLICY, lambda window: window.policy.ask_to_stop()),
    "add person": (Place.PEOPLE, lambda window: window.people.ask_to_add()),
    "training": (Place.PEOPLE, lambda window: window.people.ask_about_training()),
}


def test_every_control_of_every_dialog_says_what_it_is(desk_window: MainWindow, settle: Settle) -> None:
    faults = {}
    for name, (place, show) in DIALOGS.items():
        desk_window.go_to(place)
        settle()
        show(desk_window)
        settle()
        dialogs = [each for each in desk_window.findChildren(QDialog) if each.isVisible()]
        assert len(dialogs) == 1, name
        assert dialogs[0].windowTitle()
        faults[name] = faults_of(told_of(dialogs[0]))
        dialogs[0].close()
        settle()

    assert not any(faults.values()), in_lines(faults)


def test_the_door_says_what_it_is(window: MainWindow) -> None:
    assert faults_of(told_of(window)) == []
    window.unlock.creating.emit()
    assert faults_of(told_of(window)) == []


# -------------------------------------------------------------------------------------------------------------- faces


def test_every_face_on_the_wall_says_what_it_is_and_nothing_of_the_picture(
    desk_window: MainWindow, settle: Settle
) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    desk_window.wall.decisions.acts["faces.mark"]()
    settle()

    cells = [each.name for each in told_of(desk_window.wall.wall) if each.role is _ROLE.Cell and each.name]

    assert len(cells) == 4
    for cell in cells:
        assert re.match(r"Face \d+, (Person \d+|not grouped)", cell)
        assert re.search(r"quality \d+", cell)
    assert sum("marked" in cell for cell in cells) == 1
    allowed = re.compile(
        r"(Face|Person|quality|marked|not|grouped|of|confirmed|turned|away|small|eyes|blurred|[\d,;.:]+)"
    )
    assert all(allowed.fullmatch(word.strip(",;")) for cell in cells for word in cell.split()), cells


def test_candidates_say_their_number_and_what_was_concluded(
    desk_window: MainWindow, settle: Settle, furnished: Furnished
) -> None:
    turn_to(desk_window, Place.CANDIDATES, settle, furnished)

    cells = [each.name for each in told_of(desk_window.candidates.sheet) if each.role is _ROLE.Cell and each.name]

    assert len(cells) == 3
    assert all(cell.startswith("Candidate ") and "no conclusion yet" in cell for cell in cells)


def test_the_current_face_is_where_a_screen_reader_is(desk_window: MainWindow, settle: Settle) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    desk_window.activateWindow()
    desk_window.wall.wall.setFocus()
    QTest.keyClick(desk_window.wall.wall, Qt.Key.Key_Right)
    settle()

    current = [each for each in told_of(desk_window.wall.wall) if each.role is _ROLE.Cell and "focused" in each.states]

    face = desk_window.wall.wall.current()
    assert isinstance(face, WallFace)
    assert len(current) == 1
    assert current[0].name.startswith(f"Face {face.id},")


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is asked to say."""
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    QAccessible.setActive(True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def test_messages_marks_and_the_next_candidate_are_announced(
    desk_window: MainWindow, settle: Settle, furnished: Furnished, heard: list[str]
) -> None:
    desk_window.messages.tell("Something was done.")
    assert heard == ["Something was done."]

    desk_window.go_to(Place.FACES)
    settle()
    heard.clear()
    desk_window.wall.decisions.acts["faces.mark"]()
    assert heard == ["1 face marked"]
    desk_window.wall.decisions.acts["faces.unmark"]()
    assert heard[-1] == "No face marked"

    turn_to(desk_window, Place.COMPARE, settle, furnished)
    heard.clear()
    desk_window.compare.next_candidate()
    settle()
    assert heard[0] == "Candidate 2 of 3"


def test_what_is_wrong_with_a_form_is_announced(desk_window: MainWindow, settle: Settle, heard: list[str]) -> None:
    desk_window.cases.show_form()
    heard.clear()

    desk_window.cases.form.retain_until.setText("tomorrow")
    desk_window.cases.form.submit()
    settle()

    assert heard == [desk_window.cases.form.trouble.text()] != [""]


def test_why_the_unit_is_not_open_is_told_with_the_field_where_the_focus_is(
    window: MainWindow, settle: Settle, heard: list[str]
) -> None:
    window.unlock.passphrase.setText("not the passphrase")
    window.unlock.greet()
    window.unlock.try_unlock()

    waiting = QApplication.focusWidget()
    settle()

    assert waiting is window.unlock, "the focus ran on while the fields were closed"
    assert window.unlock.passphrase.hasFocus()
    assert window.unlock.passphrase.accessibleDescription() == window.unlock.trouble.text() != ""
    assert heard == [], "said twice"
    window.unlock.clear()
    assert window.unlock.passphrase.accessibleDescription() == ""


def test_faces_are_told_without_the_numbers_of_columns(desk_window: MainWindow, settle: Settle) -> None:
    desk_window.go_to(Place.FACES)
    settle()

    tiles = desk_window.wall.wall.model()

    assert [tiles.headerData(0, way) for way in Qt.Orientation] == [None, None]


# ------------------------------------------------------------------------------------------------------------ secrets


def test_no_letter_of_a_secret_is_told(qtbot: QtBot) -> None:
    line, plain = SecretEdit(), QLineEdit()
    for each in (line, plain):
        qtbot.addWidget(each)
        each.show()
        QTest.keyClicks(each, "secreT")
        QTest.keyClick(each, Qt.Key.Key_Backspace)

    assert line.text() == plain.text() == "secre"
    assert teller_of(plain) is plain
    assert not isinstance(teller_of(line), QWidget), "what is typed is told in the name of a widget"
    assert "secre" not in dumped(line)


def teller_of(line: QLineEdit) -> QObject | None:
    """Return in whose name Qt tells of each change in a line."""
    (control,) = (each for each in line.findChildren(QObject) if each.metaObject().className() == _TELLER)
    return control.parent()


def test_a_secret_that_was_cleared_does_not_come_back(qtbot: QtBot) -> None:
    line = SecretEdit()
    qtbot.addWidget(line)
    QTest.keyClicks(line, "secret")

    line.clear()
    line.setEchoMode(QLineEdit.EchoMode.Normal)  # as the door does where a recovery code is to be typed
    line.undo()

    assert line.text() == ""


def test_every_secret_is_typed_in_such_a_line() -> None:
    files = [path for path in Path(ui.__file__).parent.glob("*.py") if "EchoMode.Password" in path.read_text("utf-8")]

    assert sorted(path.name for path in files) == ["secret_edit.py", "unlock_page.py"]


def test_what_the_keys_of_compare_act_on_is_told_with_the_focus(
    desk_window: MainWindow, settle: Settle, furnished: Furnished
) -> None:
    turn_to(desk_window, Place.COMPARE, settle, furnished)
    page = desk_window.compare
    page.next_candidate()
    settle()

    assert page.accessibleName() == page.panel.accessibleName() == "Candidate 2 of 3"
    assert page.panel.accessibleDescription() == page.panel.standing.text() != ""
    page.clear()
    assert (page.panel.accessibleName(), page.panel.accessibleDescription()) == ("Compare", "")


def test_a_component_is_told_once_in_its_row(desk_window: MainWindow, settle: Settle, furnished: Furnished) -> None:
    turn_to(desk_window, Place.COMPARE, settle, furnished)
    model = desk_window.compare.examination.probe.model
    model.put(Component.SKIN, Visibility.LIMITED.value)

    row = [model.data(model.index(0, number), Qt.ItemDataRole.AccessibleTextRole) for number in range(4)]

    assert row == ["Skin, limited", "visible", "limited, chosen", "not visible"]


def test_the_blank_is_announced_once(desk_window: MainWindow, heard: list[str]) -> None:
    desk_window.wellbeing.blank.blank()

    assert [words for words in heard if words.startswith("Blank.")] == heard[-1:]
    desk_window.wellbeing.blank.come_back()


def test_nothing_is_said_where_nobody_listens(desk_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(QAccessible, "updateAccessibility", asked.append)

    desk_window.messages.tell("Something was done.")

    assert asked == []


# -------------------------------------------------------------------------------------------------------------- focus


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def tabbed_through(window: MainWindow) -> list[QWidget]:
    """Press Tab until the focus is where it was, and return where it has been."""
    first = QApplication.focusWidget()
    assert first is not None
    been = [first]
    for _ in range(200):
        QTest.keyClick(been[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now in been:
            return been
        been.append(now)
    raise AssertionError("Tab does not come round")


@pytest.mark.parametrize("place", [Place.CASES, Place.EXHIBITS, Place.FACES, Place.COMPARE, Place.AUDIT, Place.PEOPLE])
def test_tab_reaches_every_control_and_is_caught_nowhere(
    desk_window: MainWindow, settle: Settle, furnished: Furnished, place: Place
) -> None:
    turn_to(desk_window, place, settle, furnished)
    desk_window.activateWindow()
    page = desk_window.pages[place]
    page.setFocus()

    been = tabbed_through(desk_window)

    shown = [
        control
        for control in page.findChildren(QWidget)
        if control.isVisible()
        and control.isEnabled()
        and control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and control.focusProxy() is None
        and type(control).__name__ not in ("QScrollArea", "QWidget")
    ]
    exclusive = [each for each in shown if isinstance(each, QAbstractButton) and _is_one_of_several(each)]
    missed = [each for each in shown if each not in been and each not in exclusive]
    assert [(type(each).__name__, each.accessibleName()) for each in missed] == []
    rail = [each for each in been if desk_window.rail.isAncestorOf(each)]
    assert rail, "the way to the other pages is among them"


def _is_one_of_several(button: QAbstractButton) -> bool:
    """True of buttons of which one is on: the arrows go among them, and Tab past them."""
    is_exclusive: Callable[[], bool] = getattr(button.group(), "exclusive", bool)  # most buttons are in no group
    return button.autoExclusive() or is_exclusive()


def test_shift_tab_goes_the_same_way_back(desk_window: MainWindow, settle: Settle) -> None:
    desk_window.go_to(Place.CASES)
    settle()
    desk_window.activateWindow()
    desk_window.cases.setFocus()
    way = [focused()]
    for _ in range(4):
        QTest.keyClick(way[-1], Qt.Key.Key_Tab)
        way.append(focused())
    for before in reversed(way[:-1]):
        QTest.keyClick(focused(), Qt.Key.Key_Backtab)
        assert focused() is before


def test_the_focus_can_be_seen_on_every_kind_of_control() -> None:
    for kind in ("QPushButton", "QLineEdit", "QPlainTextEdit", "QTextBrowser", "QComboBox", "QSpinBox"):
        assert re.search(rf"{kind}:focus\b[^{{]*\{{[^}}]*border: 2px solid {FOCUS}", _SHEET), kind
    for kind in ("QCheckBox::indicator", "QRadioButton::indicator", "QSlider::handle:horizontal", "QAbstractItemView"):
        assert re.search(rf"{kind}:focus \{{[^}}]*{FOCUS}", _SHEET), kind


def test_a_dump_is_small_and_holds_no_secret(window: MainWindow) -> None:
    window.unlock.passphrase.setText("a secret of somebody")

    text = dumped(window)

    assert "somebody" not in text
    assert "passwordEdit" in text
    assert len(text) < 10_000
