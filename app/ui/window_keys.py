"""The keys that the whole window hears, on every page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.ui.keyring import window_shortcut
from app.ui.places import KEYS, Place

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def bind_keys(window: MainWindow) -> None:
    """Have the window do what the register's acts of the window say."""
    bound: dict[str, Callable[[], None]] = {KEYS[place]: partial(window.go_to, place) for place in Place}
    bound |= {"window.lock": window.lock, "window.keys": window.keys.lay_over}
    bound |= {"always.close": window.messages.dismiss, "window.earlier_messages": window.messages.show_earlier}
    bound |= {"window.refresh": window.refresh, "window.stay_working": window.attendance.leave_if_offered}
    bound |= {"window.stop_searching": window.policy.ask_to_stop} | window.wellbeing.keys | window.help.keys
    for act, does in bound.items():
        window_shortcut(window, act, does)
