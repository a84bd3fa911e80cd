"""Make a new unit: its name, its first examiner, a passphrase, and a recovery code that is shown this once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from app.domain.errors import KnownError
from app.domain.unit import RecoveryCode
from app.service.units import SHORTEST_PASSPHRASE, create_unit
from app.ui.folder_dialog import FolderDialog
from app.ui.jobs import JobRunner
from app.ui.parts import KeyButton, column, field, label, panel, row
from app.ui.registration_form import RegistrationForm
from app.ui.words import plainly

if TYPE_CHECKING:
    from app.store import Unit

CARD_PX, WIDE_CARD_PX = 520, 900
GROUP_ASKED = 3


class CreateUnitPage(QWidget):
    """Two steps: the unit itself, then its recovery code. Signals: `created` with the Unit; `abandoned`."""

    created = Signal(object)
    abandoned = Signal()

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self._runner = runner
        self._unit: Unit | None = None
        self._groups: list[str] = []
        self.folder, self.name, self.examiner = QLineEdit(), QLineEdit(), QLineEdit()
        self.registration = RegistrationForm()
        self.passphrase, self.again = QLineEdit(), QLineEdit()
        self.trouble = label("", "trouble", wraps=True)
        self.submit = KeyButton("Create unit", "", "primary")
        self.code = label("", "code", wraps=True)
        self.group = QLineEdit()
        self.group_trouble = label("", "trouble", wraps=True)
        self.confirm = KeyButton("I have written it down", "Enter", "primary")
        self._steps = QStackedWidget()
        self._steps.addWidget(self._first_step())
        self._steps.addWidget(self._second_step())
        column(None, row(None, self._steps, None), None, onto=self)
        self.submit.clicked.connect(self.try_create)
        self.confirm.clicked.connect(self.try_confirm)
        self.group.returnPressed.connect(self.try_confirm)

    def close_unconfirmed(self) -> None:
        """Close a unit whose recovery code nobody has confirmed; it exists and opens with its passphrase."""
        if self._unit is not None:
            self._unit.close()
        self.clear()

    def clear(self) -> None:
        """Forget everything that was typed or shown."""
        for typed in (self.folder, self.name, self.examiner, self.passphrase, self.again, self.group):
            typed.clear()
        self.registration.clear()
        self.code.clear()
        self._groups = []
        self._unit = None
        self.trouble.hide()
        self.group_trouble.hide()
        self._steps.setCurrentIndex(0)

    @Slot()
    def try_create(self) -> None:
        """Create the unit with what was typed; what is missing is said under the fields."""
        if self.passphrase.text() != self.again.text():
            self._tell("The two passphrases differ. Nothing was created; type them again.")
            return
        if not self.folder.text().strip():
            self._tell("Choose an empty folder for the unit first.")
            return
        folder = Path(self.folder.text().strip()).expanduser()
        name, examiner, passphrase = self.name.text(), self.examiner.text(), self.passphrase.text()
        try:
            registration, policy = self.registration.registration(), self.registration.policy()
            until = self.registration.until()
        except KnownError as error:
            self._refused(error)
            return
        self.trouble.hide()
        self.submit.setEnabled(False)
        self._runner.run(
            lambda _told, _cancelled: create_unit(
                folder, name, examiner, passphrase, registration=registration, policy=policy, evaluation_until=until
            ),
            self._made,
            self._refused,
            on_end=lambda: self.submit.setEnabled(True),
        )

    @Slot()
    def try_confirm(self) -> None:
        """Go on once one group of the code was typed back."""
        if self._unit is None:
            return
        if self.group.text().strip().upper() != self._groups[GROUP_ASKED - 1]:
            self.group_trouble.setText(f"That is not group {GROUP_ASKED} of the code. Look at your note again.")
            self.group_trouble.show()
            return
        unit = self._unit
        self.clear()
        self.created.emit(unit)

    def _made(self, made: tuple[Unit, RecoveryCode]) -> None:
        self._unit, code = made
        self._groups = code.code.split("-")
        lines = [self._groups[start : start + 4] for start in range(0, len(self._groups), 4)]
        self.code.setText("\n".join("  ".join(groups) for groups in lines))
        self.passphrase.clear()
        self.again.clear()
        self._steps.setCurrentIndex(1)
        self.group.setFocus()

    def _refused(self, error: KnownError) -> None:
        self._tell(plainly(error))

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()

    @Slot()
    def _choose_folder(self) -> None:
        dialog = FolderDialog("Choose where the unit goes", Path.home(), self, file_name="unit")
        dialog.chosen.connect(lambda folder: self.folder.setText(str(folder)))
        dialog.open()

    def _first_step(self) -> QWidget:
        for secret in (self.passphrase, self.again):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.trouble.hide()
        choose = KeyButton("Choose…")
        choose.clicked.connect(self._choose_folder)
        back = KeyButton("Back", "", "quiet")
        back.clicked.connect(self.abandoned)
        self.folder.setAccessibleName("Unit folder")
        left = column(
            label("The unit", "heading"),
            column(label("New or empty folder", "field"), row(self.folder, choose), spacing=4),
            field("Name of the unit", self.name),
            field("First examiner", self.examiner),
            field("Passphrase", self.passphrase, f"At least {SHORTEST_PASSPHRASE} characters; five unrelated words."),
            field("Passphrase again", self.again),
            None,
            spacing=12,
        )
        halves = row(left, self.registration, spacing=32)
        for half in (0, 1):
            halves.setStretch(half, 1)
        card = panel()
        card.setFixedWidth(WIDE_CARD_PX)
        column(
            label("Make a new unit", "title"),
            8,
            halves,
            self.trouble,
            4,
            row(back, None, self.submit),
            margins=28,
            spacing=12,
            onto=card,
        )
        return card

    def _second_step(self) -> QWidget:
        self.group_trouble.hide()
        self.code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        card = panel()
        card.setFixedWidth(CARD_PX)
        column(
            label("The recovery code", "title"),
            label(
                "It opens the unit when every passphrase is lost, and it is shown this once. Write it on paper and "
                "lock the paper away; do not keep it on this machine.",
                "dim",
                wraps=True,
            ),
            12,
            self.code,
            12,
            field(f"Type group {GROUP_ASKED} of the code", self.group),
            self.group_trouble,
            None,
            self.confirm,
            margins=28,
            spacing=12,
            onto=card,
        )
        return card
