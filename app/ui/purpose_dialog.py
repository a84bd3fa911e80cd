"""Ask why a search is made, before it is made; without an answer there is no search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from app.ui.parts import KeyButton, column, field, label, row

OFFERED = 3


class PurposeDialog(QDialog):
    """Starts empty; earlier purposes are offered, never filled in. Signals: `stated` with the purpose.

    `caution` is what should be known of a weak face before it is searched with.
    """

    stated = Signal(str)

    def __init__(self, probe: str, earlier: Sequence[str], parent: QWidget | None = None, *, caution: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle("Purpose of this search")
        self.setMinimumWidth(520)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.purpose = QLineEdit()
        self.search = KeyButton("Search", "Enter", "primary")
        self.search.setEnabled(False)
        self.search.setDefault(True)
        cancel = KeyButton("Cancel", "Esc", "quiet")
        layout = column(
            label(f"Search with {probe}", "heading"),
            label("The purpose is kept with the search and in the audit trail.", "dim", wraps=True),
            4,
            field("Purpose", self.purpose),
            margins=24,
            spacing=12,
            onto=self,
        )
        self.caution = label(caution, "dim", wraps=True)
        self.caution.setVisible(bool(caution))
        layout.insertWidget(1, self.caution)
        if earlier:
            layout.addWidget(label("Used before:", "small"))
        for words in earlier[:OFFERED]:
            offer = KeyButton(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, 440), "", "conclusion")
            offer.setAutoDefault(False)
            offer.clicked.connect(lambda _checked=False, words=words: self.purpose.setText(words))
            layout.addWidget(offer)
        layout.addSpacing(8)
        layout.addLayout(row(None, cancel, self.search))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.search.clicked.connect(self.state)
        self.purpose.textChanged.connect(self._settle)
        self.purpose.setFocus()

    @Slot()
    def state(self) -> None:
        """Hand on the purpose; a blank one goes nowhere."""
        words = self.purpose.text().strip()
        if words:
            self.stated.emit(words)
            self.accept()

    @Slot(str)
    def _settle(self, words: str) -> None:
        self.search.setEnabled(bool(words.strip()))
