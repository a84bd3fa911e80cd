"""The cover: what the screen shows while work goes on and nobody is at the desk. Nothing of the case is on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError
from app.service.absence import return_to_work
from app.ui.desk import Desk
from app.ui.language import tr
from app.ui.parts import KeyButton, column, field, label, panel, row, trouble_at
from app.ui.secret_edit import SecretEdit
from app.ui.theme import fit
from app.ui.words import plainly
from app.ui.wrapping import Flow

CARD_PX = 480


class CoverPage(QWidget):
    """Asks for the passphrase of whoever left. Signals: `returned` once it was theirs; `locking` to stop the work."""

    returned = Signal()
    locking = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.words = label("", "dim", wraps=True)
        self.passphrase = SecretEdit()
        self.trouble = trouble_at(self.passphrase)
        self.trouble.hide()
        self.back = KeyButton(tr("I am back"), "list.open", "primary")
        lock = KeyButton(tr("Stop the work and lock"), "window.lock", "quiet")
        card = panel()
        fit(card, width=CARD_PX)
        column(
            label(tr("Work is going on"), "title"),
            label(tr("The unit is open and the screen is covered. When the work ends the unit locks by itself."), "dim",
                  wraps=True),
            8,
            self.words,
            field(tr("Passphrase"), self.passphrase),
            self.trouble,
            4,
            Flow(lock, self.back, ends_right=True),
            margins=28,
            spacing=12,
            onto=card,
        )  # fmt: skip
        name = label("Homeward", "number")
        name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column(None, name, 12, row(None, card, None), None, onto=self)
        self.back.clicked.connect(self.try_return)
        self.passphrase.returnPressed.connect(self.try_return)
        lock.clicked.connect(self.locking)

    def tell(self, words: str) -> None:
        """Say how far the work is: its kind, counts and times, nothing of the case."""
        self.words.setText(words)

    def clear(self) -> None:
        """Forget what was typed and said."""
        self.passphrase.clear()
        self.words.clear()
        self.trouble.hide()
        self.back.setEnabled(True)

    @Slot()
    def try_return(self) -> None:
        """Uncover the screen for the person who left, and for nobody else."""
        secret = self.passphrase.text()
        self.passphrase.clear()
        self.trouble.hide()
        self.back.setEnabled(False)
        self._desk.start(
            lambda unit, _told, _cancelled: return_to_work(unit, secret),
            lambda _none: self.returned.emit(),
            on_error=self._refused,
            on_end=lambda: self.back.setEnabled(True),
        )

    def _refused(self, error: KnownError) -> None:
        self.trouble.setText(plainly(error))
        self.trouble.show()
        self.passphrase.setFocus()
