"""Ask why something is done that stays on record; without an answer it is not done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.ui.language import tr
from app.ui.parts import KeyButton, column, field, label, row
from app.ui.theme import fit


class ReasonDialog(QDialog):
    """Signals: `stated` with the reason."""

    stated = Signal(str)

    def __init__(
        self, heading: str, words: str, act: str, parent: QWidget | None = None, listed: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        fit(self, least_width=520)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.reason = QLineEdit()
        self.submit = KeyButton(act, "list.open", "primary")
        self.submit.setEnabled(False)
        self.submit.setDefault(True)
        cancel = KeyButton(tr("Cancel"), "always.close", "quiet")
        cancel.setAutoDefault(False)
        column(
            label(heading, "heading"),
            label(words, "dim", wraps=True),
            *([listed] if listed is not None else [4]),
            field(tr("Reason"), self.reason, tr("It is kept for ever.")),
            8,
            row(None, cancel, self.submit),
            margins=24,
            spacing=12,
            onto=self,
        )
        cancel.clicked.connect(self.reject)
        self.submit.clicked.connect(self.state)
        self.reason.textChanged.connect(lambda typed: self.submit.setEnabled(bool(typed.strip())))
        self.reason.setFocus()

    @Slot()
    def state(self) -> None:
        """Hand on the reason; a blank one goes nowhere."""
        words = self.reason.text().strip()
        if words:
            self.stated.emit(words)
            self.accept()
