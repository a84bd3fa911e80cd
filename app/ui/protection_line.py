"""The line at the foot of every page: what keeps this program from a network, read from the system again and again."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from app.service.protection import is_protected, protection_state, protection_words
from app.ui.language import said, tr

READ_EVERY_MS = 10_000


class ProtectionLine(QLabel):
    """Says the words of the protection in force; what was read about threads and children is its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(tr("Protection from networks"))
        self._again = QTimer(self)
        self._again.setInterval(READ_EVERY_MS)
        self._again.timeout.connect(self.read)
        self.read()

    @Slot()
    def read(self) -> None:
        """Ask the system, and show what it says."""
        state = protection_state()
        self.setText(said(protection_words(state)))
        self.setToolTip(said(state.details))
        role = "" if is_protected(state) else "trouble"
        if role != self.property("role"):
            self.setProperty("role", role)
            self.style().polish(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: read now, and every so often while the line is seen."""
        self.read()
        self._again.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: nobody looks."""
        self._again.stop()
        super().hideEvent(event)
