"""What can be done about the subject beside the list: look closer, state what is known, keep, erase."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.dates import DateSpan
from app.domain.erasure import Erasure
from app.domain.gallery_list import SubjectSheet
from app.domain.ids import ReferenceId
from app.domain.keeping import Terms
from app.service.erase import about_reference, about_subject, confirmed, erase_reference, erase_subject
from app.service.erasing import Erasing
from app.service.gallery_list import subject_sheet
from app.service.particulars import correct_reference, correct_subject
from app.service.retention import move_subject_date, references_of, set_terms
from app.ui.date_dialog import DateDialog
from app.ui.desk import Desk
from app.ui.form_asking import Act, Asking, ask_with
from app.ui.language import tr
from app.ui.progress_strip import ProgressStrip
from app.ui.subject_dialogs import EraseDialog, KeepUntilDialog, ParticularsDialog, TermsDialog
from app.ui.subject_panel import SubjectPanel

if TYPE_CHECKING:
    from app.store import Unit


class SubjectActs(QObject):
    """Signals: `erased` with the Certificate of an erasure; `changed` after anything was stated.

    `host` is the widget over which forms are laid.
    """

    erased = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, panel: SubjectPanel, host: QWidget, progress: ProgressStrip) -> None:
        super().__init__(host)
        self._progress = progress
        self._desk, self._panel, self._host = desk, panel, host
        for button, act in (
            (panel.open, self.open_subject),
            (panel.pictures, self.show_pictures),
            (panel.born, self.ask_particulars),
            (panel.keep, self.ask_date),
            (panel.terms, self.ask_terms),
            (panel.taken, self.ask_capture_date),
            (panel.drop, self.ask_to_drop),
            (panel.erase, self.ask_to_erase),
        ):
            button.clicked.connect(act)

    @Slot()
    def open_subject(self) -> None:
        """Show the references of whoever is chosen; on record."""
        self._open(with_pictures=False)

    @Slot()
    def show_pictures(self) -> None:
        """Show the pictures of the references, too; on record."""
        self._open(with_pictures=True)

    def _open(self, *, with_pictures: bool) -> None:
        subject_id = self._panel.subject_id
        if subject_id is None:
            return

        def shown(sheet: SubjectSheet) -> None:
            if self._panel.subject_id == subject_id:
                self._panel.show_sheet(sheet, with_pictures=with_pictures)

        self._desk.ask(lambda unit: subject_sheet(unit, subject_id, with_pictures=with_pictures), shown)

    @Slot()
    def ask_particulars(self) -> None:
        """Ask for birth date and sex."""
        listed = self._panel.listed
        if listed is None:
            return
        subject = listed.subject
        dialog = ParticularsDialog(subject, self._host)

        def read() -> Callable[[Unit], Any]:
            corrected, reason = dialog.corrected(), dialog.reason.text()
            return lambda unit: correct_subject(unit, subject.id, corrected, reason)

        ask_with(self._desk, dialog, read, self._changed)

    @Slot()
    def ask_date(self) -> None:
        """Ask until when the references are kept."""
        listed = self._panel.listed
        if listed is None:
            return
        subject_id = listed.subject.id
        dialog = KeepUntilDialog(listed.subject.name, listed.retain_until, self._host)

        def read() -> Callable[[Unit], Any]:
            day, reason = dialog.day(), dialog.reason.text()
            return lambda unit: move_subject_date(unit, subject_id, day, reason)

        ask_with(self._desk, dialog, read, self._changed)

    @Slot()
    def ask_terms(self) -> None:
        """Ask who lent the references, and what they allow; what is on record is read first."""
        subject_id = self._panel.subject_id
        if subject_id is not None:
            self._desk.ask(lambda unit: subject_sheet(unit, subject_id), self._ask_terms)

    def _ask_terms(self, sheet: SubjectSheet) -> None:
        subject = sheet.listed.subject
        own = (line.terms for line in sheet.references if line.terms.originator is not None)
        dialog = TermsDialog(subject.name, next(own, Terms(sheet.listed.retain_until)), self._host)

        def read() -> Callable[[Unit], Any]:
            terms, reason = dialog.fields.terms(), dialog.reason.text()
            return lambda unit: set_terms(unit, references_of(unit, subject.id), terms, reason)

        ask_with(self._desk, dialog, read, self._changed)

    @Slot()
    def ask_capture_date(self) -> None:
        """Ask when the picture of the chosen reference was taken."""
        line = self._panel.reference
        if line is None:
            return
        words = tr("It comes before the date that the file gives itself. What was stated before stays on record.")
        dialog = DateDialog(tr("Reference {number}", number=line.reference.id), words, self._host)
        dialog.stated.connect(partial(self._state_capture_date, line.reference.id))
        dialog.open()

    def _state_capture_date(self, reference_id: ReferenceId, taken: DateSpan | None, reason: str) -> None:
        self._desk.ask(lambda unit: correct_reference(unit, reference_id, taken, reason), self._changed)

    @Slot()
    def ask_to_erase(self) -> None:
        """Ask why the subject is erased, with all references."""
        listed = self._panel.listed
        if listed is None:
            return
        subject, gallery = listed.subject, self._desk.gallery
        heading = tr("Erase {name}", name=subject.name)
        words = tr(
            "All references go, from the index in memory, too, and the name is taken off every list of candidates. "
            "Backups made before keep them until they are made anew."
        )
        self._desk.ask(
            lambda unit: about_subject(unit, subject.id),
            lambda asked: self._confirm(
                EraseDialog(heading, words, asked, self._host),
                asked,
                lambda unit, reason, erasing: erase_subject(unit, subject.id, reason, gallery, erasing=erasing),
            ),
        )

    @Slot()
    def ask_to_drop(self) -> None:
        """Ask why the chosen reference of a subject is erased."""
        line, gallery = self._panel.reference, self._desk.gallery
        if line is None or not self._panel.drop.isEnabled():
            return
        number = line.reference.id
        heading = tr("Erase reference {number}", number=number)
        words = tr("The subject stays with the other references.")
        self._desk.ask(
            lambda unit: about_reference(unit, number),
            lambda asked: self._confirm(
                EraseDialog(heading, words, asked, self._host),
                asked,
                lambda unit, reason, erasing: erase_reference(unit, number, reason, gallery, erasing=erasing),
            ),
        )

    def _confirm(self, dialog: EraseDialog, asked: Erasure, erase: Callable[[Unit, str, Erasing], Any]) -> None:
        def read() -> Act:
            confirmed(asked, dialog.typed.text())
            reason = dialog.reason.text()
            return lambda unit, told, cancelled: erase(unit, reason, Erasing(told, cancelled))

        Asking(self._desk, dialog, read, self._erased, self._progress, tr("Erasure"), self._ended)

    def _erased(self, certificate: object) -> None:
        self._panel.clear()
        self.erased.emit(certificate)

    def _ended(self) -> None:
        """Keep no picture of what is erased, also where there was no room for its certificate."""
        if self._desk.is_open:
            self._desk.erased.emit()

    def _changed(self, _found: object) -> None:
        self.changed.emit()
