"""Dresses the window as its person chose, at once, and as the system asks where they leave that to it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui.own_view import OwnView
from app.ui.theme import dress, is_high_contrast, wants_contrast, worn


class Dresser(QObject):
    """`keys` make the window larger or smaller until it is locked; what is to stay is chosen in one's own view."""

    def __init__(self, own: OwnView, parent: QObject) -> None:
        super().__init__(parent)
        self._own = own
        self.keys: dict[str, Callable[[], None]] = {
            "window.larger": partial(self.step, 1),
            "window.smaller": partial(self.step, -1),
        }
        own.redrawn.connect(self._follow)
        hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
        if hints is not None:
            hints().contrastPreferenceChanged.connect(self._follow)

    def step(self, steps: int) -> None:
        """Draw everything some of the offered sizes larger, or smaller, for now."""
        self._own.try_appearance(self._own.appearance.stepped(steps))

    @Slot()
    def _follow(self) -> None:
        application, appearance = QApplication.instance(), self._own.appearance
        is_worn = appearance.size_percent == worn().size_percent and wants_contrast(appearance) == is_high_contrast()
        if isinstance(application, QApplication) and not is_worn:
            dress(application, appearance)
