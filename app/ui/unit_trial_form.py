"""What is asked to set a quality trial: the case as examiners will read it, and which picture shows whom."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.domain.case import CaseAuthority
from app.domain.errors import NotRecorded
from app.domain.ids import SubjectId
from app.service.quality_trials import SetTrial, set_trial
from app.ui.fields_dialog import Asked, FieldsDialog, day_in
from app.ui.file_dialog import FileDialog
from app.ui.language import tr
from app.ui.parts import KeyButton, field, label, row, shortcut
from app.ui.theme import fit

if TYPE_CHECKING:
    from app.store import Unit

PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".avif")


class TrialForm(FieldsDialog):
    """Pictures are added one by one, each with the number of its subject in the gallery, or none."""

    def __init__(self, parent: QWidget) -> None:
        asked = [
            Asked(tr("Reference")),
            Asked(tr("Authority")),
            Asked(tr("Purpose")),
            Asked(tr("Retain until"), "YYYY-MM-DD"),
            Asked(tr("What it is to show"), tr("Sealed until it is disclosed.")),
        ]
        words = tr("Reference, authority and purpose are what examiners will read. Known answers are sealed.")
        super().__init__(tr("Set a quality trial"), words, tr("Set the trial"), asked, parent)
        self.known: dict[Path, SubjectId | None] = {}
        self.subject = QLineEdit()
        self.listed = QPlainTextEdit()
        self.listed.setReadOnly(True)
        fit(self.listed, height=56)
        self.listed.setAccessibleName(tr("Pictures with their known answers"))
        add = KeyButton(tr("Add a picture…"), "dialog.choose_path")
        add.setAutoDefault(False)
        add.clicked.connect(self.ask_picture)
        shortcut(self, "dialog.choose_path", add.click)
        hint = tr("Its number in the gallery, or nothing.")
        self.form.addLayout(row(field(tr("Whom the next picture shows"), self.subject, hint), add, spacing=12))
        self.form.addWidget(label(tr("Pictures of one person each"), "field"))
        self.form.addWidget(self.listed)

    @Slot()
    def ask_picture(self) -> None:
        """Ask which picture shows that subject."""
        dialog = FileDialog(tr("Choose a picture of one person"), None, self, PICTURES)
        dialog.chosen.connect(self.add_picture)
        dialog.open()

    @Slot(object)
    def add_picture(self, path: Path) -> None:
        """Note whom a picture shows."""
        typed = self.subject.text().strip()
        if typed and not typed.isdecimal():
            self.tell_error(NotRecorded(tr("The subject is named by its number in the gallery. Nothing was added.")))
            return
        self.known[path] = SubjectId(int(typed)) if typed else None
        self.subject.clear()
        self.listed.setPlainText("\n".join(
            tr("{file}: {whom}", file=each.name, whom=tr("subject {number}", number=who) if who else tr("nobody"))
            for each, who in self.known.items()
        ))  # fmt: skip

    def set_in(self, unit: Unit) -> SetTrial:
        """Set the trial that was typed; raises what the service raises."""
        reference, authority, purpose, until, reason = self.typed
        return set_trial(unit, CaseAuthority(reference, authority, purpose, day_in(until)), dict(self.known), reason)
