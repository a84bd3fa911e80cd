"""Ask when pictures were taken and how that is known; without a reason nothing is stated."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.domain.dates import date_span
from app.domain.errors import NotRecorded
from app.ui.language import mark, said, tr
from app.ui.parts import KeyButton, column, field, label, row
from app.ui.theme import fit

UNKNOWN = "unknown"
HINT = mark("2012-07-09, 2012-07, 2012, or 2012 to 2014")


class DateDialog(QDialog):
    """Signals: `stated` with a DateSpan, or None where it is stated to be unknown, and the reason."""

    stated = Signal(object, str)

    def __init__(self, heading: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Capture date"))
        fit(self, least_width=520)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.taken = QLineEdit()
        self.taken.setPlaceholderText(said(HINT))
        self.reason = QLineEdit()
        self.trouble = label("", "trouble", wraps=True)
        self.submit = KeyButton(tr("State it"), "list.open", "primary")
        self.submit.setEnabled(False)
        self.submit.setDefault(True)
        cancel = KeyButton(tr("Cancel"), "always.close", "quiet")
        cancel.setAutoDefault(False)
        column(
            label(heading, "heading", wraps=True),
            label(words, "dim", wraps=True),
            4,
            field(
                tr("Taken"),
                self.taken,
                tr("As wide as it is known; write {unknown} where it is not known.", unknown=UNKNOWN),
            ),
            field(tr("Reason"), self.reason, tr("How it is known. It is kept for ever.")),
            self.trouble,
            row(None, cancel, self.submit),
            margins=24,
            spacing=12,
            onto=self,
        )
        self.trouble.hide()
        cancel.clicked.connect(self.reject)
        self.submit.clicked.connect(self.state)
        for typed in (self.taken, self.reason):
            typed.textChanged.connect(self._settle)
        self.taken.setFocus()

    @Slot()
    def state(self) -> None:
        """Hand on date and reason; what cannot be read as a date stays here, with a sentence."""
        written, reason = self.taken.text().strip(), self.reason.text().strip()
        if not written or not reason:
            return
        try:
            taken = None if written.lower() == UNKNOWN else date_span(written)
        except NotRecorded as why:
            self.trouble.setText(str(why))
            self.trouble.show()
            self.taken.setFocus()
            return
        self.stated.emit(taken, reason)
        self.accept()

    @Slot()
    def _settle(self) -> None:
        self.submit.setEnabled(bool(self.taken.text().strip() and self.reason.text().strip()))
