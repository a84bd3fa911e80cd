"""Ask why a search is made, before it is made; without an answer there is no search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget

from app.domain.errors import NotRecorded
from app.domain.particulars import EVERYONE
from app.domain.policy import Purpose, SearchPurpose
from app.ui.language import said, tr
from app.ui.narrow_form import NarrowForm
from app.ui.parts import KeyButton, column, field, label, row, shortcut
from app.ui.theme import fit, scaled

OFFERED = 3


class PurposeDialog(QDialog):
    """Starts empty; earlier words are offered, never filled in. Signals: `stated` with a SearchPurpose;
    `narrowed` says then to whom it is narrowed.

    `purposes` are those of the policy that are open to this person, one of which is named; `caution` is what should be
    known of a weak face before it is searched with. Only a search of the gallery `can_narrow`.
    """

    stated = Signal(object)

    def __init__(
        self,
        probe: str,
        earlier: Sequence[str],
        parent: QWidget | None = None,
        *,
        purposes: Sequence[Purpose] = (),
        caution: str = "",
        can_narrow: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Purpose of this search"))
        fit(self, least_width=520)
        self.narrowed = EVERYONE
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.purpose = QLineEdit()
        self.kind = QComboBox()
        self.kind.addItem(tr("Choose…") if purposes else tr("The policy opens no purpose to you."), "")
        for purpose in purposes:
            self.kind.addItem(said(purpose.words), purpose.id)
        self.narrow = NarrowForm()
        self._open = KeyButton(tr("Narrow the search"), "dialog.narrow", "quiet")
        self.trouble = label("", "trouble", wraps=True)
        self.search = KeyButton(tr("Search now"), "list.open", "primary")
        self.search.setEnabled(False)
        self.search.setDefault(True)
        cancel = KeyButton(tr("Cancel"), "always.close", "quiet")
        self.body = layout = column(
            label(tr("Search with {probe}", probe=probe), "heading"),
            label(tr("The purpose is kept with the search and in the audit trail."), "dim", wraps=True),
            4,
            field(tr("Purpose by the policy"), self.kind),
            field(tr("In your own words"), self.purpose),
            margins=24,
            spacing=12,
            onto=self,
        )
        self.caution = label(caution, "dim", wraps=True)
        self.caution.setVisible(bool(caution))
        layout.insertWidget(1, self.caution)
        if earlier:
            layout.addWidget(label(tr("Used before:"), "small"))
        for number, words in enumerate(earlier[:OFFERED], start=1):
            shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, scaled(400))
            offer = KeyButton(shown, f"purpose.earlier_{number}", "conclusion")
            offer.setAutoDefault(False)
            offer.clicked.connect(lambda _checked=False, words=words: self.purpose.setText(words))
            shortcut(self, offer.act, offer.click)
            layout.addWidget(offer)
        for part in (self._open, self.narrow, self.trouble):
            layout.addWidget(part)
        layout.addSpacing(8)
        layout.addLayout(row(None, cancel, self.search))
        self.narrow.hide()
        self.trouble.hide()
        self._open.setAutoDefault(False)
        self._open.clicked.connect(self.open_narrowing)
        self._open.setVisible(can_narrow)
        if can_narrow:
            shortcut(self, "dialog.narrow", self.open_narrowing)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.search.clicked.connect(self.state)
        self.purpose.textChanged.connect(self._settle)
        self.kind.currentIndexChanged.connect(self._settle)
        self.kind.setFocus()

    @Slot()
    def open_narrowing(self) -> None:
        """Ask to whom the search is narrowed."""
        self._open.hide()
        self.narrow.show()
        self.narrow.sex.setFocus()

    @Slot()
    def state(self) -> None:
        """Hand on the purpose; one that is blank or not chosen goes nowhere."""
        words, chosen = self.purpose.text().strip(), self.kind.currentData()
        try:
            self.narrowed = self.narrow.asked
        except NotRecorded as why:
            self.trouble.setText(str(why))
            self.trouble.show()
            return
        if words and chosen:
            self.stated.emit(SearchPurpose(str(chosen), words))
            self.accept()

    @Slot()
    def _settle(self) -> None:
        self.search.setEnabled(bool(self.purpose.text().strip() and self.kind.currentData()))
