"""The door: choose a unit folder and open it with a passphrase or recovery sheets, or go on to make a new unit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.domain.errors import KnownError
from app.domain.unit import Credentials, Passphrase, RecoveryCode, RecoverySheets
from app.service.protection import swap_words
from app.service.units import open_unit
from app.store import OlderThanWitness
from app.ui.folder_dialog import FolderDialog
from app.ui.jobs import JobRunner
from app.ui.language import ENGLISH, said, tr
from app.ui.language_choice import LanguageChoice
from app.ui.parts import KeyButton, column, field, label, line, panel, row, shortcut, trouble_at
from app.ui.restore_dialog import RestoreDialog
from app.ui.secret_edit import SecretEdit
from app.ui.speaking import language_of, speak_in
from app.ui.theme import fit
from app.ui.words import plainly
from app.ui.wrapping import Flow

CARD_PX = 520


class UnlockPage(QWidget):
    """Asks for folder, name and passphrase. Signals: `opened` with the Unit; `creating` when a new one is wanted."""

    opened = Signal(object)
    creating = Signal()

    def __init__(self, runner: JobRunner, folder: Path | None, demo_passphrases: Path | None) -> None:
        super().__init__()
        self._runner = runner
        self.folder = QLineEdit(str(folder) if folder is not None else "")
        self.person = QLineEdit()
        self.passphrase = SecretEdit()
        self.trouble = trouble_at(self.passphrase)
        self.reason = QLineEdit()
        self.head = label("", "small", wraps=True)
        self.swap = label(said(swap_words()), "trouble", wraps=True)
        self.unlock = KeyButton(tr("Unlock"), "list.open", "primary")
        self._new = KeyButton(tr("New unit"), "door.new", "quiet")
        self._choose = KeyButton(tr("Choose…"), "door.choose")
        self._secret = label(tr("Passphrase"), "field")
        self.by_recovery = KeyButton(tr("Recovery code"), "door.recovery", "quiet")
        self.by_sheets = KeyButton(tr("Two recovery sheets"), "door.sheets", "quiet")
        self.from_backup = KeyButton(tr("Restore from a backup…"), "door.restore", "quiet")
        for way in (self.by_recovery, self.by_sheets):
            way.setCheckable(True)
        self.second_sheet = SecretEdit(is_shown=True)
        self._second = QWidget()
        self.demonstration = label("", "small", wraps=True)
        self.language = LanguageChoice()
        self._build(demo_passphrases)
        self._connect()

    def greet(self) -> None:
        """Put the focus where typing starts."""
        (self.passphrase if self.folder.text() else self.folder).setFocus()

    @Slot(str)
    def speak(self, code: str) -> None:
        """Say everything in the language with this code; with none, in the one that is chosen on this page."""
        speak_in(language_of(code or self.language.code) or ENGLISH)

    def clear(self) -> None:
        """Forget what was typed, but not which folder."""
        self.passphrase.clear()
        self.second_sheet.clear()
        for way in (self.by_recovery, self.by_sheets):
            way.setChecked(False)
        self.trouble.clear()
        self.trouble.hide()
        self._ask_reason(False)
        self.set_waiting("")

    def tell_locked(self, words: str) -> None:
        """Show with which head the last use ended, for a person to note."""
        self.head.setText(words)
        self.head.setVisible(bool(words))

    def set_waiting(self, words: str) -> None:
        """Close the door with a word about why, or open it again with none.

        The focus waits on the page, which says the word: with its own control closed it would run on to the next ones.
        """
        self.setAccessibleName(words)
        focus = QApplication.focusWidget()
        if words and focus is not None and self.isAncestorOf(focus):
            self.setFocus()
        ways = (self._new, self._choose, self.by_recovery, self.by_sheets, self.from_backup)
        typed = (self.folder, self.person, self.passphrase, self.second_sheet, self.reason)
        for part in (*typed, self.unlock, *ways):
            part.setEnabled(not words)
        self.unlock.setText(words or tr("Unlock"))

    @Slot()
    def try_unlock(self) -> None:
        """Open the unit with what was typed; an error's sentence is shown under the fields."""
        if not self.folder.text().strip():
            self.tell(tr("Choose the folder of your unit first."))
            return
        folder = Path(self.folder.text().strip()).expanduser()
        credentials, reason = self._credentials(), self.reason.text()
        self.trouble.hide()
        self.set_waiting(tr("Opening…"))
        self._runner.run(
            lambda _told, _cancelled: open_unit(folder, credentials, despite_witness=reason),
            self._opened,
            self._refused,
            on_end=self._settle,
        )

    def _credentials(self) -> Credentials:
        if self.by_recovery.isChecked():
            return RecoveryCode(self.passphrase.text())
        if self.by_sheets.isChecked():
            return RecoverySheets(RecoveryCode(self.passphrase.text()), RecoveryCode(self.second_sheet.text()))
        return Passphrase(self.passphrase.text(), self.person.text().strip() or None)

    def _turn_to(self, way: KeyButton, other: KeyButton) -> None:
        if way.isChecked():
            other.setChecked(False)
        by_sheets = self.by_sheets.isChecked()
        by_paper = by_sheets or self.by_recovery.isChecked()
        words = tr("Code of one sheet") if by_sheets else tr("Recovery code") if by_paper else tr("Passphrase")
        self._secret.setText(words)
        self._second.setVisible(by_sheets)
        self.person.setEnabled(not by_paper)
        echo = QLineEdit.EchoMode.Normal if by_paper else QLineEdit.EchoMode.Password
        self.passphrase.clear()
        self.second_sheet.clear()
        self.passphrase.setEchoMode(echo)
        self.passphrase.setAccessibleName(self._secret.text())
        self.passphrase.setFocus()

    @Slot(object)
    def _opened(self, unit: object) -> None:
        self.clear()
        self.opened.emit(unit)

    def _refused(self, error: KnownError) -> None:
        self.tell(plainly(error))
        if isinstance(error, OlderThanWitness):
            self._ask_reason(True)

    def _ask_reason(self, is_needed: bool) -> None:
        self.reason.clear()
        self.reason.setVisible(is_needed)

    def _settle(self) -> None:
        self.set_waiting("")
        if self.trouble.text():
            self.passphrase.setFocus()
            self.passphrase.selectAll()

    def tell(self, words: str) -> None:
        """Say above the button why the unit is not open."""
        self.trouble.setText(words)
        self.trouble.show()

    @Slot()
    def _choose_folder(self) -> None:
        dialog = FolderDialog(tr("Choose the unit's folder"), Path(self.folder.text() or "~").expanduser(), self)
        dialog.chosen.connect(self._take_folder)
        dialog.open()

    @Slot()
    def ask_to_restore(self) -> None:
        """Go through the steps of a restoration; the unit that comes of it is the one to be opened."""
        dialog = RestoreDialog(self._runner, tr("Open it"), self)
        dialog.restored.connect(self._take_folder)
        dialog.open()

    @Slot(object)
    def _take_folder(self, folder: Path) -> None:
        self.folder.setText(str(folder))
        self.greet()

    def _build(self, demo_passphrases: Path | None) -> None:
        self.passphrase.setAccessibleName(tr("Passphrase"))
        self.person.setPlaceholderText(tr("optional"))
        self.reason.setPlaceholderText(tr("Why it is opened all the same; goes on record"))
        self.reason.setAccessibleName(tr("Why the unit is opened although its witness contradicts it"))
        for hidden in (self.trouble, self.reason, self.head):
            hidden.hide()
        column(field(tr("Code of another sheet"), self.second_sheet), onto=self._second)
        self._second.setProperty("role", "plain")
        self._second.hide()
        self.swap.setVisible(bool(self.swap.text()))
        self.demonstration.setVisible(demo_passphrases is not None)
        if demo_passphrases is not None:
            self.demonstration.setText(
                tr("Demonstration unit – its passphrases lie in {demo_passphrases}", demo_passphrases=demo_passphrases)
            )
            self.demonstration.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        card = panel()
        fit(card, width=CARD_PX)
        folder_row = row(self.folder, self._choose)
        folder_caption = label(tr("Unit folder"), "field")
        self.folder.setAccessibleName(tr("Unit folder"))
        column(
            label(tr("Open a unit"), "title"),
            label(tr("Everything of a unit is encrypted in its folder. Nothing leaves it but what you export."), "dim",
                  wraps=True),
            8,
            column(folder_caption, folder_row, spacing=4),
            field(tr("Your name"), self.person, tr("With a name only your own key slot is tried, which is quicker.")),
            column(self._secret, self.passphrase, spacing=4),
            self._second,
            self.trouble,
            self.reason,
            self.swap,
            4,
            self.unlock,
            self.demonstration,
            self.head,
            line(),
            Flow(self.by_recovery, self.by_sheets, self._new, spacing=6),
            margins=28,
            spacing=12,
            onto=card,
        )  # fmt: skip
        name = label("Homeward", "number")
        name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words = label(tr("Victim identification, on this machine alone"), "dim")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        language = row(None, self.from_backup, 24, label(tr("Language"), "small"), self.language, None)
        column(None, name, words, 12, row(None, card, None), 12, language, None, onto=self)

    def _connect(self) -> None:
        self.unlock.clicked.connect(self.try_unlock)
        self.passphrase.returnPressed.connect(self.try_unlock)
        self.reason.returnPressed.connect(self.try_unlock)
        self.person.returnPressed.connect(self.passphrase.setFocus)
        self.folder.returnPressed.connect(self.passphrase.setFocus)
        self._choose.clicked.connect(self._choose_folder)
        self._new.clicked.connect(self.creating)
        self.from_backup.clicked.connect(self.ask_to_restore)
        for button in (self._choose, self._new, self.by_recovery, self.by_sheets, self.from_backup):
            shortcut(self, button.act, button.click)
        self.language.activated.connect(self.language.speak)
        self.second_sheet.returnPressed.connect(self.try_unlock)
        self.by_recovery.toggled.connect(lambda: self._turn_to(self.by_recovery, self.by_sheets))
        self.by_sheets.toggled.connect(lambda: self._turn_to(self.by_sheets, self.by_recovery))
