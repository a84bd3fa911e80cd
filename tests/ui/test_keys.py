"""Keys: the sheet that lists them, and that each of them does one thing where it is listed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

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
