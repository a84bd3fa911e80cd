"""The register of acts: every button and key is in it, each act is heard in its page, and keys can be one's own."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app.domain.appearance import Appearance
from app.domain.own_keys import OwnKeys
from app.service.shielding import own_keys
from app.ui.key_acts import every_act, scope_words, scopes, words_of
from app.ui.keyring import KEYRING, ActShortcut, key_of
from app.ui.keys_dialog import KeysDialog
from app.ui.keys_overlay import line_keys
from app.ui.main_window import MainWindow
from app.ui.parts import KeyButton
from app.ui.places import NAMES, Place
from app.ui.theme import dress
from tests import key_table
from tests.contracts.rules import ROOT
from tests.service.conftest import PASSPHRASE, SECOND_PASSPHRASE
from tests.ui.conftest import FIRST, SECOND, Furnished

Settle = Callable[[], None]
SCOPE_OF_PAGE = dict(zip(Place, ("cases", "exhibits", "faces", "candidates", "compare", "verify", "report", "audit",
                                 "policy", "people", "gallery", "unit"), strict=True))  # fmt: skip
HEARD_BY_WIDGETS = frozenset({
    *("compare.visible", "compare.limited", "compare.not_visible"),  # the table of components
    *("compare.similar", "compare.different", "compare.explainable"),
    *("faces.span_left", "faces.span_right", "faces.span_up", "faces.span_down"),  # the wall of tiles
})  # fmt: skip
NAMED = frozenset({"F1", "F2", "F4", "F5", "F6", "F7", "F8", "F9", "F12", "Return", "Enter", "Esc", "Space",
                   "Backspace", "Tab", "PgUp", "PgDown", "Left", "Right", "Up", "Down"})  # fmt: skip
PLAIN = {
    "French (Canada)": set("abcdefghijklmnopqrstuvwxyz1234567890-=;,."),
    "Finnish": set("abcdefghijklmnopqrstuvwxyzåäö1234567890+',.-"),
}
"""What each keyboard types with one finger (the legacy Canadian and the Finnish multilingual layout)."""


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    yield
    KEYRING.take(OwnKeys())


# ------------------------------------------------------------------------------------------------- the register


def test_no_key_does_two_things_where_both_are_heard() -> None:
    assert list(KEYRING.keyboard.clashes()) == []


def test_names_are_unique_and_every_act_has_words_and_is_listed_once() -> None:
    names = [act.id for act in every_act()]

    assert len(names) == len(set(names)) > 130
    assert set(words_of()) == set(scope_words()) == set(names)
    assert all(words_of().values())


@pytest.mark.parametrize("layout", PLAIN)
def test_every_act_has_a_key_for_one_finger_or_one_that_is_held_with_a_letter(layout: str) -> None:
    """Signs that need Shift on a layout have a second key there."""
    lacking = []
    for act in every_act():
        last = [key.rpartition("+")[2] or "+" for key in act.keys]
        if not any(key in NAMED or key.lower() in PLAIN[layout] for key in last):
            lacking.append((act.id, act.keys))

    assert lacking == []


def test_what_nobody_may_lose_is_fixed() -> None:
    fixed = {act.id: act.keys for act in every_act() if act.is_fixed}

    assert fixed["always.blank"] == ("F12",)
    assert fixed["always.close"] == ("Esc",)


def test_no_key_is_written_anywhere_else() -> None:
    """A button or a shortcut names an act of the register. Add a new act to app/ui/key_acts*.py and name it there."""
    acts = {act.id for act in every_act()}
    strange = []
    for path in sorted((ROOT / "app" / "ui").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                told = node.args[1] if len(node.args) > 1 else None
                names_act = node.func.id in ("KeyButton", "shortcut", "window_shortcut", "_ChangingButton")
                if names_act and isinstance(told, ast.Constant) and told.value and told.value not in acts:
                    strange.append(f"{path.name}:{node.lineno} {told.value!r}")
                if node.func.id == "QShortcut":
                    strange.append(f"{path.name}:{node.lineno} binds a key past the register")
            if isinstance(node, ast.Attribute) and node.attr in ("setShortcut", "setKey"):
                strange.append(f"{path.name}:{node.lineno} binds a key past the register")

    assert strange == []


# ------------------------------------------------------------------------------------------------- the window


def test_every_button_names_an_act(desk_window: MainWindow) -> None:
    strange = [
        (button.text(), button.act)
        for button in desk_window.findChildren(KeyButton)
        if button.act and button.act not in KEYRING.keyboard.acts
    ]

    assert strange == []


def test_every_act_of_a_page_is_bound_there(desk_window: MainWindow) -> None:
    unbound = {}
    for place, scope in SCOPE_OF_PAGE.items():
        bound = {each.act for each in desk_window.pages[place].findChildren(ActShortcut)}
        of_page = {act.id for act in every_act() if act.scope == scope}
        unbound[place.name] = of_page - bound - HEARD_BY_WIDGETS

    assert {name: acts for name, acts in unbound.items() if acts} == {}


def test_every_act_of_the_window_is_bound(desk_window: MainWindow) -> None:
    bound = {each.act for each in desk_window.findChildren(ActShortcut) if each.parent() is desk_window}

    assert {act.id for act in every_act() if act.scope in ("window", "shield")} <= bound


def test_no_key_is_bound_past_the_register(desk_window: MainWindow) -> None:
    assert [each.key().toString() for each in desk_window.findChildren(QShortcut)
            if not isinstance(each, ActShortcut)] == []  # fmt: skip


@pytest.mark.parametrize("size_percent", [100, 150])
def test_the_sheets_list_every_act_and_fit_a_small_screen(
    desk_window: MainWindow, settle: Settle, size_percent: int
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.styleSheet()
    dress(app, Appearance(size_percent=size_percent))
    try:
        desk_window.setMinimumSize(1, 1)
        desk_window.resize(1366, 768)
        desk_window.keys.lay_over()
        settle()
        said = {label.text() for label in desk_window.keys.findChildren(QLabel)}
        layout = desk_window.keys.layout()
        assert layout is not None
        needed, height = layout.minimumSize(), layout.totalHeightForWidth(1366)
        room = desk_window.keys.height()
    finally:
        dress(app)
        app.setStyleSheet(before)

    assert {line.words for scope in scopes() for line in scope.lines} <= said
    assert needed.width() <= 1366
    assert height <= room


@pytest.mark.parametrize("place", Place, ids=lambda place: place.name)
def test_the_first_sheet_has_what_holds_everywhere_and_on_the_page_and_arrows_show_the_others(
    desk_window: MainWindow, settle: Settle, place: Place
) -> None:
    desk_window.setMinimumSize(1, 1)
    desk_window.resize(1366, 768)
    desk_window.activateWindow()
    desk_window.go_to(place)
    settle()
    keys, shown = desk_window.keys, SCOPE_OF_PAGE[desk_window.current_place]
    keys.lay_over()
    settle()

    wanted = {scope.words for scope in scopes() if scope.id in ("window", "list") or scope.id.split(".")[0] == shown}
    assert wanted <= texts(keys.sheets.widget(0))
    assert keys.sheets.count() > 1
    seen: list[set[str]] = []
    for _ in range(keys.sheets.count()):
        assert keys.isVisible()
        seen.append(texts(keys.sheets.currentWidget()))
        QTest.keyClick(keys, Qt.Key.Key_Right)
    assert {scope.words for scope in scopes()} <= set().union(*seen)
    assert keys.sheets.currentIndex() == 0, "behind the last comes the first"
    QTest.keyClick(keys, Qt.Key.Key_Left)
    assert keys.sheets.currentIndex() == keys.sheets.count() - 1
    QTest.keyClick(keys, Qt.Key.Key_A)
    assert not keys.isVisible()


def texts(widget: QWidget | None) -> set[str]:
    assert widget is not None
    return {label.text() for label in widget.findChildren(QLabel)}


@pytest.mark.parametrize("line", [line for scope in scopes() for line in scope.lines], ids=lambda line: line.words)
def test_a_line_of_the_sheet_prints_the_keys_of_its_acts(line: object) -> None:
    printed = line_keys(line)  # type: ignore[arg-type]

    for act in line.acts if len(line.acts) <= 4 else (line.acts[0], line.acts[-1]):  # type: ignore[attr-defined]
        assert re.split(r"\+|⇧", key_of(act.id))[-1] in printed


# ------------------------------------------------------------------------------------------------- one's own keys


def opened(window: MainWindow, settle: Settle) -> KeysDialog:
    window.activateWindow()
    window.wellbeing.choose_keys()
    settle()
    dialog = window.findChild(KeysDialog)
    assert dialog is not None
    return dialog


def point_at(dialog: KeysDialog, act: str) -> None:
    rows = [dialog.acts.row_at(row).id for row in range(dialog.acts.rowCount())]
    dialog.table.selectRow(rows.index(act))


def test_a_person_gives_an_act_another_key_and_it_does_it_from_then_on(
    desk_window: MainWindow, settle: Settle, furnished: Furnished
) -> None:
    dialog = opened(desk_window, settle)
    point_at(dialog, "faces.group")
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    QTest.keyClick(dialog.table, Qt.Key.Key_Z)
    assert desk_window.wall.group.key == "G", "nothing holds before it is kept"
    QTest.keyClick(dialog.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()

    assert desk_window.wall.group.key == "Z"
    asked: list[bool] = []
    desk_window.wall.group.clicked.connect(lambda: asked.append(True))
    desk_window.go_to(Place.FACES)
    settle()
    desk_window.activateWindow()
    settle()
    QTest.keyClick(desk_window.wall.wall, Qt.Key.Key_G)
    assert asked == []
    QTest.keyClick(desk_window.wall.wall, Qt.Key.Key_Z)
    settle()
    assert asked == [True]
    assert own_keys(desk_window.desk.unit) == OwnKeys({"faces.group": "Z"})

    desk_window.lock()
    settle()
    assert desk_window.wall.group.key == "G", "the next person begins with the usual keys"
    desk_window.enter_unit(furnished.opened_by(SECOND, SECOND_PASSPHRASE))
    settle()
    assert desk_window.wall.group.key == "G"
    desk_window.lock()
    settle()
    desk_window.enter_unit(furnished.opened_by(FIRST, PASSPHRASE))
    settle()
    assert desk_window.wall.group.key == "Z"


def test_a_key_that_does_something_else_there_is_said_by_name_and_can_be_exchanged(
    desk_window: MainWindow, settle: Settle
) -> None:
    dialog = opened(desk_window, settle)
    point_at(dialog, "faces.group")
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    QTest.keyClick(dialog.table, Qt.Key.Key_X)
    assert "Split off" in dialog.said.text()
    assert dialog.own == OwnKeys()

    QTest.keyClick(dialog.table, Qt.Key.Key_X)  # now it is the key that exchanges
    assert dialog.own == OwnKeys({"faces.group": "X", "faces.split": "G"})
    QTest.keyClick(dialog.table, Qt.Key.Key_A)
    assert dialog.own == OwnKeys()


@pytest.mark.parametrize(
    ("key", "named"),
    [
        (Qt.Key.Key_F12, "Blank"),
        (Qt.Key.Key_F1, "This sheet"),
        (Qt.Key.Key_Left, "To the left"),
        (Qt.Key.Key_Tab, "Next field"),
    ],
)
def test_keys_that_always_do_what_they_do_cannot_be_taken(
    desk_window: MainWindow, settle: Settle, key: Qt.Key, named: str
) -> None:
    dialog = opened(desk_window, settle)
    point_at(dialog, "faces.group")
    dialog.listen()
    if key is Qt.Key.Key_F12:
        dialog.hear("F12")  # the blank sheet hears it first, wherever one is
    else:
        QTest.keyClick(dialog.table, key)

    assert named in dialog.said.text()
    assert dialog.own == OwnKeys()


def test_escape_ends_the_listening_and_then_the_dialog(desk_window: MainWindow, settle: Settle) -> None:
    dialog = opened(desk_window, settle)
    point_at(dialog, "faces.group")
    dialog.listen()
    QTest.keyClick(dialog.table, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    QTest.keyClick(dialog.table, Qt.Key.Key_Escape)
    settle()

    assert desk_window.findChild(KeysDialog) is None or not dialog.isVisible()


def test_the_sheet_of_keys_leads_to_the_choice(desk_window: MainWindow, settle: Settle) -> None:
    desk_window.activateWindow()
    desk_window.keys.lay_over()
    QTest.keyClick(desk_window.keys, Qt.Key.Key_F2)
    settle()

    assert not desk_window.keys.isVisible()
    assert desk_window.findChild(KeysDialog) is not None


def test_the_table_of_components_and_the_sheet_show_the_persons_own_keys(desk_window: MainWindow) -> None:
    KEYRING.take(OwnKeys({"compare.visible": "P"}))

    table = desk_window.compare.examination.probe.table
    assert table.model().headerData(1, Qt.Orientation.Horizontal) == "P"
    QTest.keyClick(table, Qt.Key.Key_V)
    assert not desk_window.compare.examination.probe.model.chosen
    QTest.keyClick(table, Qt.Key.Key_P)
    assert len(desk_window.compare.examination.probe.model.chosen) == 1
    line = next(line for scope in scopes() for line in scope.lines if line.acts[0].id == "compare.visible")
    assert line_keys(line) == "P L N"


def test_the_page_of_the_docs_lists_the_keys_as_they_are_in_the_register() -> None:
    """`python -m tests.key_table` writes it anew."""
    assert key_table.written() == key_table.table()


def test_names_of_pages_are_those_of_the_register() -> None:
    said = words_of()
    for place in Place:
        assert said[f"window.{place.name.lower()}"] == f"Page {NAMES[place]}"
