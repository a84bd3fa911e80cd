"""Make a new unit: its name, its first examiner, a passphrase, and a recovery sheet that is typed back before it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from app.domain.errors import KnownError
from app.domain.recovery_sheet import RecoverySheet
from app.domain.training import TrainingStatement
from app.domain.unit import RecoveryCode, system_clock
from app.service.recovery import sheet_for_new_unit
from app.service.units import SHORTEST_PASSPHRASE, check_new_unit, create_unit
from app.ui.folder_dialog import FolderDialog
from app.ui.jobs import JobRunner
from app.ui.language import tr
from app.ui.parts import KeyButton, column, field, label, panel, row, shortcut
from app.ui.people_dialogs import TrainingFields
from app.ui.registration_form import RegistrationForm
from app.ui.secret_edit import SecretEdit
from app.ui.sheet_card import SheetCard
from app.ui.theme import fit
from app.ui.words import plainly

if TYPE_CHECKING:
    from datetime import date

    from app.domain.policy import Policy
    from app.domain.registration import Registration
    from app.store import Unit

CARD_PX = 920


class CreateUnitPage(QWidget):
    """Two steps: what the unit is, then its recovery sheet; only then is it made.

    Signals: `created` with the Unit; `abandoned`.
    """

    created = Signal(object)
    abandoned = Signal()

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self._runner = runner
        self._training: TrainingStatement | None = None
        self._founding: tuple[Registration, Policy, date | None] | None = None
        self.folder, self.name, self.examiner = QLineEdit(), QLineEdit(), QLineEdit()
        self.registration = RegistrationForm()
        self.passphrase, self.again = SecretEdit(), SecretEdit()
        self.training = TrainingFields(system_clock().date())
        self.trouble = label("", "trouble", wraps=True)
        self.submit = KeyButton(tr("Go on to the recovery sheet"), "door.go_on", "primary")
        self.sheet = SheetCard()
        self._steps = QStackedWidget()
        self._steps.addWidget(self._first_step())
        middle = QWidget()
        row(None, self.sheet, None, onto=middle)
        self._steps.addWidget(middle)
        column(None, row(None, self._steps, None), None, onto=self)
        self.submit.clicked.connect(self.try_propose)
        self.sheet.confirmed.connect(self._make)
        self.sheet.abandoned.connect(self._go_back)

    def clear(self) -> None:
        """Forget everything that was typed or shown."""
        for typed in (self.folder, self.name, self.examiner, self.passphrase, self.again):
            typed.clear()
        self.registration.clear()
        self.training.clear()
        self.sheet.clear()
        self._training = self._founding = None
        self.trouble.hide()
        self._steps.setCurrentIndex(0)

    @Slot()
    def try_propose(self) -> None:
        """Show the recovery sheet of what was typed; what is missing is said under the fields. Nothing is made yet."""
        if self.passphrase.text() != self.again.text():
            self._tell(tr("The two passphrases differ. Nothing was created; type them again."))
            return
        if not self.folder.text().strip():
            self._tell(tr("Choose an empty folder for the unit first."))
            return
        self.trouble.hide()
        today = system_clock().date()
        try:
            name, _ = check_new_unit(self._folder, self.name.text(), self.examiner.text(), self.passphrase.text())
            self._training = self.training.statement().checked(today) if self.training.is_begun else None
            self._founding = (self.registration.registration(), self.registration.policy(), self.registration.until())
        except KnownError as error:
            self._refused(error)
            return
        self.sheet.show_sheet(sheet_for_new_unit(name, today), self._folder)
        self._steps.setCurrentIndex(1)

    @property
    def _folder(self) -> Path:
        return Path(self.folder.text().strip()).expanduser()

    @Slot(object)
    def _make(self, sheet: RecoverySheet) -> None:
        folder, name, examiner = self._folder, self.name.text(), self.examiner.text()
        passphrase, training = self.passphrase.text(), self._training
        if self._founding is None:
            return
        registration, policy, until = self._founding
        self.sheet.setEnabled(False)
        self._runner.run(
            lambda _told, _cancelled: create_unit(
                folder,
                name,
                examiner,
                passphrase,
                registration=registration,
                policy=policy,
                evaluation_until=until,
                sheet=sheet,
                training=training,
            ),
            self._made,
            self._refused_late,
            on_end=lambda: self.sheet.setEnabled(True),
        )

    def _made(self, made: tuple[Unit, RecoveryCode]) -> None:
        self.clear()
        self.created.emit(made[0])

    def _refused_late(self, error: KnownError) -> None:
        self._go_back()
        self._refused(error)

    def _refused(self, error: KnownError) -> None:
        self._tell(plainly(error))

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()

    @Slot()
    def _go_back(self) -> None:
        self.sheet.clear()
        self._steps.setCurrentIndex(0)

    @Slot()
    def _choose_folder(self) -> None:
        dialog = FolderDialog(tr("Choose where the unit goes"), Path.home(), self, file_name="unit")
        dialog.chosen.connect(lambda folder: self.folder.setText(str(folder)))
        dialog.open()

    def _first_step(self) -> QWidget:
        self.trouble.hide()
        choose = KeyButton(tr("Choose…"), "door.choose")
        choose.clicked.connect(self._choose_folder)
        back = KeyButton(tr("Back"), "always.close", "quiet")
        back.clicked.connect(self.abandoned)
        self.folder.setAccessibleName(tr("Unit folder"))
        left = column(
            label(tr("The unit"), "heading"),
            column(label(tr("New or empty folder"), "field"), row(self.folder, choose), spacing=4),
            field(tr("Name of the unit"), self.name),
            field(tr("First examiner"), self.examiner),
            row(field(tr("Passphrase"), self.passphrase), field(tr("Passphrase again"), self.again), spacing=12),
            label(
                tr(
                    "At least {shortest_passphrase} characters; five unrelated words.",
                    shortest_passphrase=SHORTEST_PASSPHRASE,
                ),
                "small",
            ),
            label(tr("Training of the first examiner"), "field"),
            label(tr("Nobody searches without valid training. Later somebody else records it."), "small", wraps=True),
            self.training,
            None,
            spacing=12,
        )
        halves = row(left, self.registration, spacing=32)
        for half in (0, 1):
            halves.setStretch(half, 1)
        card = panel()
        fit(card, width=CARD_PX)
        for button in (choose, self.submit):
            shortcut(card, button.act, button.click)
        column(
            label(tr("Make a new unit"), "title"),
            8,
            halves,
            self.trouble,
            4,
            row(back, None, self.submit),
            margins=28,
            spacing=10,
            onto=card,
        )
        return card
