"""Files of crops that partners sent: read one in under its terms, write one for a partner, end what was lent."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.erasure import Erasure
from app.domain.partner import PartnerFile, fingerprint_words
from app.domain.policy import ActKind
from app.domain.proposal import Proposal
from app.service.erase import about_partner, confirmed, erase_partner
from app.service.erasing import Erasing
from app.service.partner_add import AddedFile, ReceivedFile, add_partner_file, read_partner_file
from app.service.partner_export import SentFile, export_partner_file, propose_partner_export
from app.service.partners import list_partners
from app.service.permission import policy_in_force
from app.ui.desk import Desk
from app.ui.form_asking import Act, Asking, ask_with
from app.ui.language import grouped, mark, said, tr, tr_count
from app.ui.partner_dialogs import OpenPartnerDialog, ReceivedDialog, ShipmentDialog, yes_or_no
from app.ui.parts import KeyButton, column, label, row
from app.ui.progress_strip import ProgressStrip
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.subject_dialogs import EraseDialog
from app.ui.words import moment

if TYPE_CHECKING:
    from app.store import Unit


def _columns() -> tuple[Column[PartnerFile], ...]:
    return (
        Column(mark("No."), lambda each: str(each.id), 5, is_number=True),
        Column(mark("From"), lambda each: each.originator, least=16),
        Column(mark("Persons"), lambda each: grouped(each.persons), 7, is_number=True),
        Column(mark("Crops"), lambda each: grouped(each.crops), 6, is_number=True),
        Column(mark("Searched"), lambda each: yes_or_no(each.terms.may_search), 8),
        Column(mark("Handed on"), lambda each: yes_or_no(each.terms.may_export), 9),
        Column(mark("Keep until"), lambda each: each.terms.due.isoformat() if each.terms.due else "", 10),
        Column(mark("Authority"), lambda each: each.authority, 14, can_go=True),
        Column(mark("Received"), lambda each: moment(each.received_at), 15, can_go=True),
        Column(mark("By"), lambda each: each.received_by, 10, can_go=True),
    )


class PartnerPanel(QWidget):
    """Signals: `erased` with the Certificate of a file that was erased."""

    erased = Signal(object)

    def __init__(self, desk: Desk, progress: ProgressStrip) -> None:
        super().__init__()
        self._desk, self._progress = desk, progress
        self.files: RowsModel[PartnerFile] = RowsModel(_columns())
        self.table = RowsView(self.files, tr("Files of partners"))
        self.read = KeyButton(tr("Read one in…"), "gallery.partners.read", "primary")
        self.write = KeyButton(tr("Write one for a partner…"), "gallery.partners.write")
        self.end = KeyButton(tr("Erase…"), "gallery.partners.erase")
        self.signer = label("", "small", wraps=True)
        words = tr("Searches across cases compare with these, where their originators allow it; nothing else does.")
        buttons = row(self.end, None, self.write, self.read)
        layout = column(label(words, "small", wraps=True), self.table, self.signer, buttons, spacing=10, onto=self)
        layout.setStretch(1, 1)
        self.table.moved.connect(self._tell_signer)
        self.read.clicked.connect(self.ask_for_file)
        self.write.clicked.connect(self.ask_what_to_send)
        self.end.clicked.connect(self.ask_to_erase)

    def refresh(self) -> None:
        """Read the list again; on record."""
        self._desk.ask(list_partners, self._show)

    def clear(self) -> None:
        """Forget it."""
        self.files.show([])
        self.signer.clear()

    @Slot()
    def ask_for_file(self) -> None:
        """Ask for a partner's file, and look what it holds."""
        dialog = OpenPartnerDialog(self)

        def read() -> Callable[[Unit], ReceivedFile]:
            path, passphrase = dialog.asked()
            return lambda _unit: read_partner_file(path, passphrase)

        ask_with(self._desk, dialog, read, self._ask_whose)

    def _ask_whose(self, received: ReceivedFile) -> None:
        dialog, pool = ReceivedDialog(received, self), self._desk.pool

        def read() -> Act:
            typed = dialog.typed.text()
            return lambda unit, _told, cancelled: add_partner_file(unit, pool, received, typed, cancelled)

        Asking(self._desk, dialog, read, self._added, self._progress, tr("Adding a partner's crops"))

    def _added(self, added: AddedFile) -> None:
        told = tr("{crops} of {originator} were added.", originator=added.file.originator,
                  crops=tr_count(added.file.crops, "{count} crop", "{count} crops"))  # fmt: skip
        left_out = [tr("Crop {place}: {why}", place=place, why=said(why)) for place, why in added.refused]
        self._desk.noted.emit(" ".join([told, *left_out]))
        self.refresh()

    @Slot()
    def ask_what_to_send(self) -> None:
        """Ask which crops of the open case go to whom."""
        if self._desk.case is None:
            self._desk.noted.emit(tr("No case is open. Enter the one whose crops are to be sent."))
            return
        self._desk.ask(_takes_two, self._ask_shipment)

    def _ask_shipment(self, takes_two: bool) -> None:
        case = self._desk.case
        if case is None:
            return
        dialog, manifest = ShipmentDialog(case.reference, case.authority, takes_two, self), self._desk.pool.manifest

        def read() -> Act:
            shipment = dialog.shipment()
            if not dialog.is_to_be_written:
                return lambda unit, _told, _cancelled: propose_partner_export(unit, shipment)
            path, passphrase = dialog.place(), dialog.passphrase.text() or None
            return lambda unit, told, cancelled: export_partner_file(
                unit, path, shipment, manifest, passphrase, on_progress=told, is_cancelled=cancelled
            )

        Asking(self._desk, dialog, read, self._sent, self._progress, tr("Writing a partner's file"))

    def _sent(self, done: Proposal | SentFile) -> None:
        if isinstance(done, Proposal):
            self._desk.noted.emit(tr("Proposal {number} waits for a second person on the page Policy.", number=done.id))
            return
        told = tr(
            "Written: {path}, {crops}. Tell the partner these words over another way than the file goes: {words}",
            path=done.path, crops=tr_count(done.crops, "{count} crop", "{count} crops"), words=done.fingerprint,
        )  # fmt: skip
        if not done.is_sealed:
            told = f"{told}. {tr('The file is not sealed: whoever gets it sees the faces.')}"
        self._desk.noted.emit(told)

    @Slot()
    def ask_to_erase(self) -> None:
        """Ask why what a partner lent is erased."""
        each = self.table.current()
        if not isinstance(each, PartnerFile):
            self._desk.noted.emit(tr("Choose a partner's file first."))
            return
        self._desk.ask(lambda unit: about_partner(unit, each.id), lambda asked: self._ask_why(each, asked))

    def _ask_why(self, each: PartnerFile, asked: Erasure) -> None:
        words = tr("Its crops go, and leads and candidates that point at them. Backups made before keep it.")
        dialog = EraseDialog(tr("Erase the file of {originator}", originator=each.originator), words, asked, self)

        def read() -> Act:
            confirmed(asked, dialog.typed.text())
            reason = dialog.reason.text()
            return lambda unit, told, cancelled: erase_partner(unit, each.id, reason, erasing=Erasing(told, cancelled))

        Asking(self._desk, dialog, read, self.erased.emit, self._progress, tr("Erasure"))

    @Slot(object)
    def _tell_signer(self, each: PartnerFile) -> None:
        words = fingerprint_words(each.signer)
        self.signer.setText(tr("File {number} is signed by the key {words}. {note}", number=each.id, words=words,
                               note=each.note))  # fmt: skip

    def _show(self, found: list[PartnerFile]) -> None:
        self.files.show(found)
        if not found:
            self.signer.clear()
        self.end.setEnabled(bool(found))


def _takes_two(unit: Unit) -> bool:
    return policy_in_force(unit).policy.rule_of(ActKind.PARTNER_DISCLOSURE).needs_two
