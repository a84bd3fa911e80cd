"""Keys: the sheet that lists them, and that each of them does one thing where it is listed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.folder_dialog import FolderDialog
from app.ui.main_window import MainWindow
from app.ui.places import Place

Settle = Callable[[], None]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Question, Qt.Key.Key_F1, Qt.Key.Key_X])
def test_any_key_closes_the_sheet_of_keys_and_the_page_has_the_keyboard_again(
    desk_window: MainWindow, settle: Settle, key: Qt.Key
) -> None:
    desk_window.go_to(Place.FACES)
    settle()
    desk_window.activateWindow()
    QTest.keyClick(desk_window.wall.wall, Qt.Key.Key_F1)
    assert desk_window.keys.isVisible()

    QTest.keyClick(desk_window.keys, key)

    assert not desk_window.keys.isVisible()
    assert desk_window.wall.wall.hasFocus()


def test_keys_of_a_page_work_where_the_page_has_just_been_turned_to(desk_window: MainWindow, settle: Settle) -> None:
    desk_window.activateWindow()
    desk_window.go_to(Place.EXHIBITS)
    settle()
    QTest.keyClick(focused(), Qt.Key.Key_O)
    chooser = desk_window.exhibits.intake.findChild(FolderDialog)
    assert chooser is not None
    chooser.close()
    settle()

    asked: list[bool] = []
    desk_window.verify.leads.close_current.clicked.connect(lambda: asked.append(True))
    desk_window.activateWindow()
    desk_window.go_to(Place.VERIFY)
    settle()
    QTest.keyClick(focused(), Qt.Key.Key_C)
    assert len(asked) == 1

    desk_window.go_to(Place.CANDIDATES)
    settle()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    settle()
    assert desk_window.candidates.search is not None, "an earlier search is opened by Enter"


def test_no_key_is_bound_twice_where_both_could_hear_it(desk_window: MainWindow) -> None:
    bound: list[tuple[str, QWidget]] = []
    for each in desk_window.findChildren(QShortcut):
        owner = each.parent()
        assert isinstance(owner, QWidget)
        is_wide = each.context() == Qt.ShortcutContext.WindowShortcut
        keys: list[QKeySequence] = each.keys()
        bound += [(key.toString(), owner.window() if is_wide else owner) for key in keys]

    twice = [
        (key, type(one).__name__, type(other).__name__)
        for place, (key, one) in enumerate(bound)
        for same, other in bound[place + 1 :]
        if key == same and (one is other or one.isAncestorOf(other) or other.isAncestorOf(one))
    ]

    assert len(bound) > 80
    assert twice == []


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found
