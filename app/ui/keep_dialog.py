"""Ask until when a search is kept standing, and say what that means, before it is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.ui.parts import KeyButton, column, field, label, row


class KeepDialog(QDialog):
    """Signals: `stated` with the last day, or None for the longest that case and policy allow."""

    stated = Signal(object)

    def __init__(self, probe: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keep searching")
        self.setMinimumWidth(520)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.until = QLineEdit()
        self.until.setPlaceholderText("YYYY-MM-DD")
        self.trouble = label("", "trouble", wraps=True)
        self.trouble.hide()
        keep = KeyButton("Keep searching", "Enter", "primary")
        keep.setDefault(True)
        cancel = KeyButton("Cancel", "Esc", "quiet")
        cancel.setAutoDefault(False)
        column(
            label(f"Keep searching: {probe}", "heading", wraps=True),
            label(
                f"For the same purpose ({purpose}). When you open the case and the gallery or the models have changed, "
                "it is searched again in your name, on record. It ends when examiners agree on somebody, when your "
                "training or the authority lapses, on its last day, or when somebody ends it.",
                "dim",
                wraps=True,
            ),
            4,
            field("Last day", self.until, "Empty: as long as the case is kept, or as the policy allows."),
            self.trouble,
            row(None, cancel, keep),
            margins=24,
            spacing=12,
            onto=self,
        )
        cancel.clicked.connect(self.reject)
        keep.clicked.connect(self.state)
        self.until.setFocus()

    @Slot()
    def state(self) -> None:
        """Hand on the day; one that is none goes nowhere."""
        typed = self.until.text().strip()
        try:
            until = date.fromisoformat(typed) if typed else None
        except ValueError:
            self.trouble.setText(f"{typed} is not a date of the form YYYY-MM-DD.")
            self.trouble.show()
            return
        self.stated.emit(until)
        self.accept()
