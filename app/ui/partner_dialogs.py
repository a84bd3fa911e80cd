"""What is asked when crops come from a partner by file, or go to one."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.domain.errors import NotRecorded
from app.domain.ids import FaceId, PersonId
from app.service.partner_add import ReceivedFile
from app.service.partner_export import Shipment
from app.ui.file_dialog import FileDialog, path_field
from app.ui.folder_dialog import FolderDialog
from app.ui.language import tr, tr_count
from app.ui.parts import Choice, column, field, label, row
from app.ui.people_dialogs import FormDialog
from app.ui.secret_edit import SecretEdit
from app.ui.subject_dialogs import day_in, day_line
from app.ui.theme import fit
from app.ui.words import moment

FILE_NAME = "crops-for-partner.bin"
_BETWEEN = re.compile(r"[\s,;]+")


def yes_or_no(is_so: bool) -> str:
    """Return a term in a word."""
    return tr("yes") if is_so else tr("no")


class OpenPartnerDialog(FormDialog):
    """Which file, and the passphrase it may be sealed under."""

    def __init__(self, parent: QWidget) -> None:
        words = tr("Form, sizes, digests and signature are checked; nothing in it is opened yet, and nothing is added.")
        super().__init__(tr("Read in a partner's file"), words, tr("Look what it holds"), parent)
        self.path, self.passphrase = QLineEdit(), SecretEdit()
        self.form.addLayout(path_field(tr("File"), self.path, self.choose_file, self))
        self.form.addLayout(field(tr("Passphrase"), self.passphrase, tr("Only where the file is sealed.")))
        self.path.setFocus()

    def asked(self) -> tuple[Path, str | None]:
        """Return the file and its passphrase, None where none was typed; raises NotRecorded without a file."""
        if not self.path.text().strip():
            raise NotRecorded(tr("No file was given. Nothing was added; choose one."))
        return Path(self.path.text().strip()).expanduser(), self.passphrase.text() or None

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file."""
        dialog = FileDialog(tr("Choose the partner's file"), None, self)
        dialog.chosen.connect(lambda path: self.path.setText(str(path)))
        dialog.open()


class ReceivedDialog(FormDialog):
    """What a partner's file holds, whose it is and what they allow; the words of its key are to be typed."""

    def __init__(self, received: ReceivedFile, parent: QWidget) -> None:
        sent = received.manifest
        words = tr("Form, digests and signature hold. Whose key signed it, only the partner can tell.")
        super().__init__(tr("From {originator}", originator=sent.originator), words, tr("Add its crops"), parent)
        fit(self, least_width=640)
        self.received = received
        self.typed = QLineEdit()
        crops = tr_count(len(received.untrusted_crops), "{count} crop", "{count} crops")
        told = (
            tr("{crops} of {persons}, made {when} for {recipient}", crops=crops, when=moment(sent.made_at),
               persons=tr_count(received.persons, "{count} person", "{count} persons"), recipient=sent.recipient),
            tr("Authority: {authority}", authority=sent.authority),
            sent.note and tr("Note: {note}", note=sent.note),
            tr("May be searched: {search}. May be handed on: {export}. To be deleted by: {day}.",
               search=yes_or_no(sent.may_search), export=yes_or_no(sent.may_export),
               day=sent.delete_by.isoformat() if sent.delete_by else tr("no date")),
        )  # fmt: skip
        for line in filter(None, told):
            self.form.addWidget(label(line, "", wraps=True))
        hint = tr("Eight words that the partner reads to you, over another way than the file came.")
        self.form.addLayout(field(tr("Words of the partner's key"), self.typed, hint))
        self.typed.setFocus()


class ShipmentDialog(FormDialog):
    """Which crops of the open case, for whom, why, and on which terms; proposed first, or written as confirmed."""

    def __init__(self, case_reference: str, authority: str, needs_two: bool, parent: QWidget) -> None:
        words = tr("From case {case}, on the authority: {authority}. It is signed by you, and a disclosure on record.",
                   case=case_reference, authority=authority)  # fmt: skip
        super().__init__(tr("Write a file for a partner"), words, tr("Go on"), parent)
        fit(self, least_width=760)
        self.act = Choice()
        if needs_two:
            self.act.addItem(tr("Propose it: a second person has to confirm exactly this"), False)
        self.act.addItem(tr("Write it, as confirmed") if needs_two else tr("Write it"), True)
        self.persons, self.faces, self.recipient = QLineEdit(), QLineEdit(), QLineEdit()
        self.purpose, self.note, self.path = QLineEdit(), QLineEdit(), QLineEdit()
        self.passphrase = SecretEdit(is_shown=True)
        self.may_search, self.may_export = QCheckBox(tr("May be searched")), QCheckBox(tr("May be handed on"))
        self.vectors = QCheckBox(tr("Send the vectors, too"))
        self.may_search.setChecked(True)
        self.delete_by = day_line()
        numbers = tr("Their numbers, as the page Faces shows them.")
        for pair in (
            (field(tr("Persons"), self.persons, numbers), field(tr("Single faces"), self.faces, numbers)),
            (field(tr("For whom"), self.recipient), field(tr("Purpose"), self.purpose)),
            (field(tr("To be deleted by"), self.delete_by), field(tr("Note for the partner"), self.note)),
        ):
            self.form.addLayout(row(*pair, spacing=12))
        self.form.addLayout(row(self.may_search, 16, self.may_export, 16, self.vectors, None))
        self.form.addLayout(field(tr("What is to be done"), self.act))
        self.file = QWidget()
        sealed = tr("The partner has to be told it. Without one, whoever gets the file sees the faces.")
        where = path_field(tr("File, outside the unit"), self.path, self.choose_place, self)
        secret = field(tr("Passphrase that seals it"), self.passphrase)
        column(where, secret, label(sealed, "small"), onto=self.file)
        self.form.addWidget(self.file)
        self.act.currentIndexChanged.connect(self._settle)
        self._settle()
        self.persons.setFocus()

    @property
    def is_to_be_written(self) -> bool:
        """True where the file is to be written now, and not only proposed."""
        return bool(self.act.currentData())

    def shipment(self) -> Shipment:
        """Return what is to be sent; raises NotRecorded where numbers or days cannot be read."""
        return Shipment(
            recipient=self.recipient.text(),
            purpose=self.purpose.text(),
            faces=tuple(FaceId(number) for number in _numbers(self.faces)),
            persons=tuple(PersonId(number) for number in _numbers(self.persons)),
            may_search=self.may_search.isChecked(),
            may_export=self.may_export.isChecked(),
            delete_by=day_in(self.delete_by),
            note=self.note.text(),
            has_vectors=self.vectors.isChecked(),
        )

    def place(self) -> Path:
        """Return where the file is to be written; raises NotRecorded where that was not said."""
        if not self.path.text().strip():
            raise NotRecorded(tr("No place for the file was given. Nothing was written; choose one."))
        return Path(self.path.text().strip()).expanduser()

    @Slot()
    def choose_place(self) -> None:
        """Ask for a place outside the unit."""
        dialog = FolderDialog(tr("Where the file goes"), None, self, file_name=FILE_NAME)
        dialog.chosen.connect(lambda path: self.path.setText(str(path)))
        dialog.open()

    @Slot()
    def _settle(self) -> None:
        self.file.setVisible(self.is_to_be_written)


def _numbers(typed: QLineEdit) -> list[int]:
    parts = [part for part in _BETWEEN.split(typed.text().strip()) if part]
    if not all(part.isascii() and part.isdecimal() for part in parts):
        words = tr("{typed} are not numbers of faces or persons. Nothing was written; write 3 7 9.", typed=typed.text())
        raise NotRecorded(words)
    return [int(part) for part in parts]
