"""Where a reason is typed: the key that records does so from here, too; Shift and Enter begin another line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.keyring import is_pressed

_RECORDS = "compare.record"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReasonEdit(QPlainTextEdit):
    """Signals: `entered` when the key that records was pressed in it.

    Only Enter is taken from the text; where somebody records by a letter, that letter is typed here as any other.
    """

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter records, Shift and Enter type a new line."""
        if event.key() in _ENTER and is_pressed(event, _RECORDS):
            if not event.isAutoRepeat():  # a finger that stays on the key records once
                self.entered.emit()
            event.accept()
        else:
            super().keyPressEvent(event)
