"""The first unlock: a passphrase of one's own in place of the one that somebody else chose, and with it own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError
from app.service.people import choose_passphrase
from app.service.units import SHORTEST_PASSPHRASE
from app.ui.jobs import JobRunner
from app.ui.language import tr
from app.ui.parts import KeyButton, column, field, label, panel, row
from app.ui.secret_edit import SecretEdit
from app.ui.theme import fit
from app.ui.words import plainly

if TYPE_CHECKING:
    from app.store import Unit

CARD_PX = 520


class OwnPassphrasePage(QWidget):
    """Comes before anything of the unit. Signals: `chosen` with the Unit, open with own keys; `abandoned`."""

    chosen = Signal(object)
    abandoned = Signal()

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self._runner = runner
        self._unit: Unit | None = None
        self.passphrase, self.again = SecretEdit(), SecretEdit()
        self.trouble = label("", "trouble", wraps=True)
        self.submit = KeyButton(tr("Take this passphrase"), "list.open", "primary")
        self._back = KeyButton(tr("Lock"), "window.lock", "quiet")
        for secret in (self.passphrase, self.again):
            secret.returnPressed.connect(self.try_choose)
        self.submit.clicked.connect(self.try_choose)
        self._back.clicked.connect(self.abandoned)
        self.trouble.hide()
        card = panel()
        fit(card, width=CARD_PX)
        column(
            label(tr("Choose your own passphrase"), "title"),
            label(
                tr(
                    "You came in with a passphrase that somebody else chose. With your own you get your own keys, made "
                    "now: from then on nobody who knew the first one can sign for you."
                ),
                "dim",
                wraps=True,
            ),
            8,
            field(
                tr("Passphrase"),
                self.passphrase,
                tr(
                    "At least {shortest_passphrase} characters; five unrelated words.",
                    shortest_passphrase=SHORTEST_PASSPHRASE,
                ),
            ),
            field(tr("Passphrase again"), self.again),
            self.trouble,
            4,
            row(self._back, None, self.submit),
            margins=28,
            spacing=12,
            onto=card,
        )
        column(None, row(None, card, None), None, onto=self)

    def begin(self, unit: Unit) -> None:
        """Ask the person who has just opened the unit."""
        self._unit = unit
        self.passphrase.setFocus()

    def take_away(self) -> Unit | None:
        """Forget what was typed and return the unit, if one waits here, for closing."""
        unit, self._unit = self._unit, None
        self.passphrase.clear()
        self.again.clear()
        self.trouble.hide()
        self._let(True)
        return unit

    @Slot()
    def try_choose(self) -> None:
        """Take what was typed, where it was typed twice alike and is long enough."""
        unit, secret = self._unit, self.passphrase.text()
        if unit is None:
            return
        if secret != self.again.text():
            self._tell(tr("The two passphrases differ. Nothing was changed; type them again."))
            return
        self.trouble.hide()
        self._let(False)
        self._runner.run(
            lambda _told, _cancelled: choose_passphrase(unit, secret), self._chosen, self._refused,
            on_end=lambda: self._let(True),
        )  # fmt: skip

    def _chosen(self, _none: None) -> None:
        self.chosen.emit(self.take_away())

    def _refused(self, error: KnownError) -> None:
        self._tell(plainly(error))

    def _let(self, is_enabled: bool) -> None:
        for part in (self.passphrase, self.again, self.submit, self._back):
            part.setEnabled(is_enabled)

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()
