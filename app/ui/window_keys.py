"""The keys that the whole window hears, on every page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from app.ui.keyring import window_shortcut
from app.ui.parts import KeyButton
from app.ui.places import KEYS, Place

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def bind_keys(window: MainWindow) -> None:
    """Have the window do what the register's acts of the window say."""
    bound: dict[str, Callable[[], None]] = {KEYS[place]: partial(window.go_to, place) for place in Place}
    bound |= {"window.lock": window.lock, "window.keys": window.keys.lay_over}
    bound |= {each: partial(press_nearest, window, each) for each in ("always.close", "work.cancel")}
    bound |= {"window.earlier_messages": window.messages.show_earlier}
    bound |= {"window.refresh": window.refresh, "window.stay_working": window.attendance.leave_if_offered}
    bound |= {"window.stop_searching": window.policy.ask_to_stop} | window.wellbeing.keys | window.help.keys
    for act, does in bound.items():
        window_shortcut(window, act, does)


def press_nearest(window: MainWindow, act: str) -> None:
    """Press the button of an act that several places have, in view and nearest to where the person is."""
    around: QWidget | None = QApplication.focusWidget() or window
    while around is not None:
        for button in around.findChildren(KeyButton):
            if button.act == act and button.isVisible() and button.isEnabled() and button.window() is window:
                button.click()
                return
        around = around.parentWidget()
