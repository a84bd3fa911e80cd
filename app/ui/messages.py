"""One calm line at the top of the page: what happened, what is safe, what to do next."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from app.domain.errors import KnownError
from app.ui.announcing import announce
from app.ui.language import said, tr
from app.ui.parts import KeyButton, column, label, panel, row
from app.ui.theme import MARGIN_PX, fit
from app.ui.words import exact_moment, plainly

_KEPT = 100


class MessageBar(QWidget):
    """Shows one message until it is dismissed or another takes its place; earlier ones can be read again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = label("", wraps=True)
        self._words.setAccessibleDescription(tr("Message"))
        self._told: deque[tuple[datetime, str]] = deque(maxlen=_KEPT)
        earlier, dismiss = (
            KeyButton(tr("Earlier"), "window.earlier_messages", "quiet"),
            KeyButton(tr("Dismiss"), "always.close", "quiet"),
        )
        earlier.clicked.connect(self.show_earlier)
        dismiss.clicked.connect(self.dismiss)
        frame = panel("message")
        inside = row(self._words, earlier, dismiss, spacing=16, onto=frame)
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
        self._told.append((datetime.now(UTC), words))
        self._words.setText(said(words))
        self.show()
        announce(self._words, self._words.text())

    @Slot()
    def dismiss(self) -> None:
        """Say nothing any more."""
        self._words.clear()
        self.hide()

    def forget(self) -> None:
        """Say nothing any more, and forget what was said."""
        self._told.clear()
        self.dismiss()

    @property
    def told(self) -> list[tuple[datetime, str]]:
        """What was said since the unit was opened, the newest first."""
        return [*reversed(self._told)]

    @Slot()
    def show_earlier(self) -> None:
        """Show what was said since the unit was opened."""
        dialog = EarlierMessages(self.told, self)
        dialog.open()


class EarlierMessages(QDialog):
    """What was said since the unit was opened, the newest first."""

    def __init__(self, told: Sequence[tuple[datetime, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Messages"))
        fit(self, least_width=720, least_height=420)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = QPlainTextEdit("\n\n".join(f"{exact_moment(at)}  {said(words)}" for at, words in told))
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(tr("Messages since the unit was opened"))
        self.words.setPlaceholderText(tr("Nothing was said since the unit was opened."))
        close = KeyButton(tr("Close"), "always.close", "quiet")
        close.clicked.connect(self.accept)
        column(label(tr("Messages since the unit was opened"), "heading"), self.words, row(None, close), margins=24,
               spacing=12, onto=self)  # fmt: skip
