"""Ask until when a search is kept standing, and say what that means, before it is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.ui.language import tr
from app.ui.parts import KeyButton, column, field, label, row
from app.ui.theme import MARGIN_PX, SPACE_PX, fit, scaled

WIDTH_PX = 520


class KeepDialog(QDialog):
    """Signals: `stated` with the last day, or None for the longest that case and policy allow."""

    stated = Signal(object)

    def __init__(self, probe: str, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keep searching"))
        fit(self, least_width=WIDTH_PX)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.until = QLineEdit()
        self.until.setPlaceholderText("YYYY-MM-DD")
        self.trouble = label("", "trouble", wraps=True)
        self.trouble.hide()
        keep = KeyButton(tr("Keep searching"), "list.open", "primary")
        keep.setDefault(True)
        cancel = KeyButton(tr("Cancel"), "always.close", "quiet")
        cancel.setAutoDefault(False)
        what = label(
            tr(
                "For the same purpose: {purpose}. When you open the case and gallery or models have "
                "changed, it is searched again in your name, on record, until examiners agree on "
                "somebody, your training or the authority lapses, its last day is over, or somebody ends "
                "it.",
                purpose=purpose,
            ),
            "dim",
            wraps=True,
        )
        what.setMinimumHeight(what.heightForWidth(scaled(WIDTH_PX) - 2 * MARGIN_PX) + SPACE_PX)
        column(
            label(tr("Keep searching: {probe}", probe=probe), "heading", wraps=True),
            what,
            4,
            field(tr("Last day"), self.until, tr("Empty: as long as the case is kept, or as the policy allows.")),
            self.trouble,
            row(None, cancel, keep),
            margins=MARGIN_PX,
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
            self.trouble.setText(tr("{typed} is not a date of the form YYYY-MM-DD.", typed=typed))
            self.trouble.show()
            return
        self.stated.emit(until)
        self.accept()
