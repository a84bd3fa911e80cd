"""New recovery sheets over the page: each is shown once and typed back in part, and only then do all of them count."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.domain.errors import KnownError
from app.domain.recovery_sheet import RecoverySheet
from app.ui.desk import Desk
from app.ui.language import said, tr
from app.ui.parts import KeyButton, column, label
from app.ui.sheet_card import SheetCard
from app.ui.words import plainly

if TYPE_CHECKING:
    from app.store import Unit


class SheetsDialog(QDialog):
    """Shows one sheet after the other. Left before the last one was typed back, nothing has changed."""

    def __init__(
        self,
        desk: Desk,
        sheets: Sequence[RecoverySheet],
        words: str,
        make_valid: Callable[[Unit], None],
        on_done: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._sheets = desk, tuple(sheets)
        self._make_valid, self._on_done = make_valid, on_done
        self._shown = 0
        self.setWindowTitle(tr("New recovery sheets"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.which = label("", "heading")
        self.trouble = label("", "trouble", wraps=True)
        self.trouble.hide()
        self.card = SheetCard()
        self.card.setProperty("role", "plain")
        for button in self.card.findChildren(KeyButton):
            button.setAutoDefault(False)  # Enter in a line is heard by the card, and must not count twice
        self.card.confirmed.connect(self.go_on)
        self.card.abandoned.connect(self.reject)
        column(self.which, label(words, "dim", wraps=True), self.card, self.trouble, margins=20, spacing=10, onto=self)
        self._show()

    @Slot(object)
    def go_on(self, _sheet: RecoverySheet) -> None:
        """Show the next sheet, or have all of them count."""
        self._shown += 1
        if self._shown < len(self._sheets):
            self._show()
            return
        self.card.setEnabled(False)
        self._desk.start(lambda unit, _told, _cancelled: self._make_valid(unit), self._done, on_error=self._refused)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: what was shown is forgotten, however the dialog is left."""
        if not event.spontaneous():  # the window was not merely put aside
            self.card.clear()
            self._sheets = ()
        super().hideEvent(event)

    def _show(self) -> None:
        sheet = self._sheets[self._shown]
        self.which.setText(said(sheet.title))
        self.card.show_sheet(sheet)

    def _done(self, _nothing: None) -> None:
        if isValid(self):
            self.accept()
        self._on_done()

    def _refused(self, error: KnownError) -> None:
        if isValid(self):
            self.trouble.setText(plainly(error))
            self.trouble.show()
            self.card.setEnabled(True)  # its last sheet is still there, to be confirmed once more
