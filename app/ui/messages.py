"""One calm line at the top of the page: what happened, what is safe, what to do next."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.errors import KnownError
from app.ui.parts import KeyButton, label
from app.ui.words import plainly


class MessageBar(QFrame):
    """Shows one message until it is dismissed or another takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self._words = label("", wraps=True)
        self._words.setAccessibleName("Message")
        dismiss = KeyButton("Dismiss", "Esc", "quiet")
        dismiss.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.addWidget(self._words, 1)
        layout.addWidget(dismiss)
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
