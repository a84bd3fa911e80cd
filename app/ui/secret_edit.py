"""A line for what opens a unit: no letter of it is told to programs that listen to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

_TELLER = "QWidgetLineControl"
"""The part of a QLineEdit that tells assistive programs of each change, in the name of its parent."""


class SecretEdit(QLineEdit):
    """A line edit for a passphrase or a code; it shows dots, or with `is_shown` what is typed.

    Qt hides a password where an assistive program asks for it, and all the same sends it each letter as it is typed,
    and all of them when the line is cleared: a screen reader says them aloud, and whatever else listens on the
    desktop's accessibility bus can write them down. The part that sends them gets a parent here that no such program
    knows, so that they are sent to nobody. Name, focus and how many dots there are, are told as before.
    """

    def __init__(self, *, is_shown: bool = False) -> None:
        super().__init__()
        self._nobody = QObject(self)
        for part in self.children():
            if part.metaObject().className() == _TELLER:
                part.setParent(self._nobody)
        if not is_shown:
            self.setEchoMode(QLineEdit.EchoMode.Password)

    def clear(self) -> None:
        """Qt: forget what was typed. Qt's own can be undone, and shows a passphrase once the line shows letters."""
        self.setText("")
