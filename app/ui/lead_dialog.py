"""Close a lead: how it ended, and what corroborates that; without a note nothing is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QWidget

from app.domain.lead import LeadOutcome
from app.ui.language import capital, said, tr
from app.ui.parts import KeyButton, column, field, label, row, shortcut
from app.ui.theme import fit


class LeadDialog(QDialog):
    """Signals: `stated` with the LeadOutcome and the note."""

    stated = Signal(object, str)

    def __init__(self, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Close a lead"))
        fit(self, least_width=520)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.outcome = QComboBox()
        for outcome in LeadOutcome:
            self.outcome.addItem(capital(said(outcome.value)), outcome.word)
        self.outcome.setCurrentIndex(-1)
        self.outcome.setPlaceholderText(tr("Choose how it ended"))
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setPlaceholderText(tr("What was found out, by whom, from what other source"))
        self.close_lead = KeyButton(tr("Close the lead"), "dialog.submit", "primary")
        cancel = KeyButton(tr("Cancel"), "always.close", "quiet")
        cancel.setAutoDefault(False)
        column(
            label(tr("Close the lead to {subject}", subject=subject), "heading", wraps=True),
            label(
                tr("Everybody who searched, examined or verified will see it. It is kept for ever."), "dim", wraps=True
            ),
            4,
            field(tr("Outcome"), self.outcome),
            field(tr("Corroboration"), self.note),
            row(None, cancel, self.close_lead),
            margins=24,
            spacing=12,
            onto=self,
        )
        cancel.clicked.connect(self.reject)
        self.close_lead.clicked.connect(self.state)
        shortcut(self, "dialog.submit", self.close_lead.click)
        self.outcome.currentIndexChanged.connect(self._settle)
        self.note.textChanged.connect(self._settle)
        self._settle()

    @Slot()
    def state(self) -> None:
        """Hand on outcome and note; a blank one goes nowhere."""
        if self.close_lead.isEnabled():
            chosen = next(outcome for outcome in LeadOutcome if outcome.word == self.outcome.currentData())
            self.stated.emit(chosen, self.note.toPlainText().strip())
            self.accept()

    @Slot()
    def _settle(self) -> None:
        self.close_lead.setEnabled(self.outcome.currentIndex() >= 0 and bool(self.note.toPlainText().strip()))
