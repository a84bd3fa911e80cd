"""Retention and erasure: what falls due, another date or an erasure with a reason, and the certificates of erasures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from app.domain.duties import Duty
from app.domain.erasure import Certificate, ErasureRecord
from app.domain.keeping import DueItem, DueKind, due_words
from app.service.certificates import list_erasures, write_certificate
from app.service.retention import falls_due, today
from app.service.tombstones import Applied, export_tombstones
from app.store import TombstoneList
from app.ui.desk import Desk
from app.ui.folder_dialog import FolderDialog
from app.ui.key_words import keys
from app.ui.language import mark, said, tr, tr_count
from app.ui.parts import KeyButton, label
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.unit_panel import UnitPanel
from app.ui.unit_retention_acts import ask_to_erase, ask_to_move, ask_to_propose
from app.ui.unit_tombstone_acts import applied_words, ask_to_apply
from app.ui.words import moment

if TYPE_CHECKING:
    from app.store import Unit

LOOK_AHEAD_DAYS = 90


@dataclass(frozen=True, slots=True)
class _Read:
    due: list[DueItem]
    today: date
    erasures: list[ErasureRecord]


def _read(unit: Unit) -> _Read:
    return _Read(falls_due(unit, LOOK_AHEAD_DAYS), today(unit), list_erasures(unit))


class RetentionPanel(UnitPanel):
    """Nothing is ever erased by itself. Signals: `case_turned` once the case that was worked in is gone."""

    case_turned = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            tr("What is overdue or falls due within {days} days, originators' dates first. Nothing is ever erased by "
               "itself: people erase, with a reason.", days=LOOK_AHEAD_DAYS),
        )  # fmt: skip
        self._today = date.min
        self.due: RowsModel[DueItem] = RowsModel(self._due_columns())
        self.erasures: RowsModel[ErasureRecord] = RowsModel(_erasure_columns())
        self.due_table = RowsView(self.due, tr("What falls due"), row_px=34)
        self.erasures_table = RowsView(self.erasures, tr("Erasures"), row_px=34)
        self.nothing = label("", "")
        self.postpone = KeyButton(tr("Another date…"), "unit.retention.postpone")
        self.erase = KeyButton(tr("Erase…"), "unit.retention.erase")
        self.propose = KeyButton(tr("Propose the erasure…"), "unit.retention.propose")
        self.certificate = KeyButton(tr("Write certificate…"), "unit.retention.certificate")
        self.stones = KeyButton(tr("List of erasures…"), "unit.retention.list")
        self.apply = KeyButton(tr("Apply a list of erasures…"), "unit.retention.apply")
        for button, act, duty in (
            (self.postpone, self.ask_date, Duty.WORK_CASES),
            (self.erase, self.ask_erasure, None),
            (self.propose, self.ask_proposal, None),
            (self.certificate, self.ask_certificate, Duty.LIST_CASES),
            (self.stones, self.ask_stones, Duty.LIST_CASES),
            (self.apply, self.ask_list, Duty.LIST_CASES),
        ):
            self.add_act(button, act, duty)
        self.progress.ended.connect(self._forget)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.due_table, 3)
        self.setFocusProxy(self.due_table)
        self.body.addWidget(label(tr("Erased, with certificates"), "heading"))
        self.body.addWidget(self.erasures_table, 2)

    def refresh(self) -> None:
        """Read again what falls due; that is a consultation on record."""
        refused = self.desk.refusal(Duty.LIST_CASES)
        self._say(said(refused))
        if not refused:
            self.desk.ask(_read, self._show)

    def clear(self) -> None:
        """Forget it."""
        super().clear()
        self.due.show([])
        self.erasures.show([])
        self._say("")

    @Slot()
    def ask_date(self) -> None:
        """Ask until when the current line may be kept after all, and why."""
        item = self._item()
        if item is None:
            return
        if item.kind is DueKind.PARTNER:
            self.tell(tr("What a partner sent is kept as long as they said. Ask them for another date, or erase it."))
            return
        ask_to_move(self, item)

    @Slot()
    def ask_erasure(self) -> None:
        """Ask why the current line is erased, and for its reference typed once more; what goes is said in counts."""
        item = self._item()
        if item is not None:
            if self.desk.is_busy:
                self.tell(tr("Work is still running in the present case. Let it finish or cancel it first."))
                return
            ask_to_erase(self, item, self._erased)

    @Slot()
    def ask_proposal(self) -> None:
        """Ask why a case should be erased, where the policy has a second person confirm it."""
        item = self._item()
        if item is None:
            return
        if item.kind is not DueKind.CASE:
            self.tell(tr("Only the erasure of a case may need a second person. Press {erase} to erase this.",
                         **keys(erase="unit.retention.erase")))  # fmt: skip
            return
        ask_to_propose(self, item)

    @Slot()
    def ask_certificate(self) -> None:
        """Ask where the certificate of the current erasure is written to."""
        record = self.erasures_table.current()
        if not isinstance(record, ErasureRecord) or record.certificate is None:
            self.tell(tr("Choose an erasure that has a certificate."))
            return
        made = record.certificate
        self._ask_place(
            tr("Write the certificate to"), f"certificate-{made.number}.html",
            lambda path: self.desk.ask(lambda unit: write_certificate(unit, made, path), self._written),
        )  # fmt: skip

    @Slot()
    def ask_stones(self) -> None:
        """Ask where the list of all erasures is written to: a witness against any older copy."""
        self._ask_place(
            tr("Write the list of all erasures to"), "homeward-erasures.json",
            lambda path: self.desk.ask(lambda unit: export_tombstones(unit, path), self._listed),
        )  # fmt: skip

    @Slot()
    def ask_list(self) -> None:
        """Ask which list of erasures is applied; what of it is here again is told before any of it is erased."""
        if self.desk.is_busy:
            self.tell(tr("Work is still running in the present case. Let it finish or cancel it first."))
            return
        ask_to_apply(self, self._applied)

    def _applied(self, made: Applied) -> None:
        self.tell(applied_words(made))

    @Slot()
    def _forget(self) -> None:
        """Show nothing of what is erased, whether or not the work that erased it came to its end."""
        if self.desk.is_open:
            if self.desk.case is None:
                self.case_turned.emit()
            self.desk.erased.emit()

    def _ask_place(self, title: str, name: str, then: object) -> None:
        dialog = FolderDialog(title, None, self, file_name=name)
        dialog.chosen.connect(then)
        dialog.open()

    def _item(self) -> DueItem | None:
        item = self.due_table.current()
        if isinstance(item, DueItem):
            return item
        self.tell(tr("Choose a line of what falls due first."))
        return None

    def _erased(self, item: DueItem, made: Certificate) -> None:
        found = tr("Nothing of it was found afterwards.") if made.is_clean else tr("SOMETHING OF IT IS LEFT.")
        self.tell(tr("{what} is erased. {found} Certificate {number} says what was searched.",
                     what=item.label or item.id, found=found, number=made.number))  # fmt: skip

    def _written(self, path: Path) -> None:
        self.tell(tr("The certificate is in {path}.", path=str(path)))

    def _listed(self, made: TombstoneList) -> None:
        self.tell(tr_count(len(made.stones), "{count} erasure is in the list. Keep it apart from the backups.",
                           "{count} erasures are in the list. Keep it apart from the backups."))  # fmt: skip

    def _show(self, read: _Read) -> None:
        self._today = read.today
        self.due.show(read.due)
        self.erasures.show(read.erasures)
        self._say("" if read.due else tr("Nothing falls due."))

    def _say(self, words: str) -> None:
        self.nothing.setText(words)
        self.nothing.setVisible(bool(words))

    def _due_columns(self) -> tuple[Column[DueItem], ...]:
        return (
            Column(mark("What"), lambda item: said(item.kind.value), 10),
            Column(
                mark("Which"), lambda item: item.label if item.kind is DueKind.CASE else f"{item.id} ({item.label})"
            ),
            Column(mark("Date"), lambda item: item.due.isoformat(), 11),
            Column(mark("Due"), self._due_words, 20),
            Column(mark("Originator"), lambda item: item.originator or "", 14, can_go=True),
        )

    def _due_words(self, item: DueItem) -> str:
        return said(due_words(item.due, self._today)) or tr("in {days} days", days=(item.due - self._today).days)


def _erasure_columns() -> tuple[Column[ErasureRecord], ...]:
    return (
        Column(mark("No."), lambda each: str(each.number), 5, is_number=True),
        Column(mark("What"), lambda each: said(each.stone.kind.value), 10),
        Column(mark("Which"), lambda each: each.stone.erased_id),
        Column(mark("Erased"), lambda each: moment(each.stone.erased_at), 15, can_go=True),
        Column(mark("By"), lambda each: each.stone.erased_by, 12, can_go=True),
        Column(mark("Certificate"), lambda each: said(each.words), 18),
    )
