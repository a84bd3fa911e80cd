"""One calm line at the top of the page: what happened, what is safe, what to do next."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError
from app.ui.parts import KeyButton, column, label, panel, row
from app.ui.theme import MARGIN_PX
from app.ui.words import plainly


class MessageBar(QWidget):
    """Shows one message until it is dismissed or another takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", wraps=True)
        self._words.setAccessibleName("Message")
        dismiss = KeyButton("Dismiss", "Esc", "quiet")
        dismiss.clicked.connect(self.dismiss)
        frame = panel("message")
        inside = row(self._words, dismiss, spacing=16, onto=frame)
        inside.setContentsMargins(16, 8, 8, 8)
        inside.setStretch(0, 1)
        column(frame, onto=self).setContentsMargins(MARGIN_PX, 12, MARGIN_PX, 0)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty where nothing is."""
        return self._words.text() if not self.isHidden() else ""

    @Slot(object)
    def tell_error(self, error: KnownError) -> None:
        """Say what the world did, in the error's own words."""
        self.tell(plainly(error))

    @Slot(str)
    def tell(self, words: str) -> None:
        """Say one sentence or two."""
        self._words.setText(words)
        self.show()

    @Slot()
    def dismiss(self) -> None:
        """Say nothing any more."""
        self._words.clear()
        self.hide()
