"""The leads of the case: who worked on each, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.domain.lead import LeadClosing, LeadOutcome
from app.service.leads import Lead, close_lead, list_leads
from app.ui.desk import Desk
from app.ui.language import grouped, mark, said, tr, tr_count
from app.ui.lead_dialog import LeadDialog
from app.ui.parts import KeyButton, column, label, row
from app.ui.rows import Column, RowsModel, RowsView

_COLUMNS = (
    Column[Lead](mark("Candidate"), lambda lead: str(lead.candidate_id), 9, is_number=True),
    Column[Lead](mark("Subject"), lambda lead: lead.subject_name, least=18),
    Column[Lead](mark("Worked on by"), lambda lead: ", ".join(lead.examiners), 22),
    Column[Lead](mark("Outcome"), lambda lead: said(lead.closing.outcome.value) if lead.closing else tr("open"), 22),
    Column[Lead](mark("Corroboration"), lambda lead: lead.closing.note if lead.closing else "", can_go=True),
)


class LeadsPanel(QWidget):
    """Hidden while the case has no lead."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.leads: RowsModel[Lead] = RowsModel(_COLUMNS)
        self.table = RowsView(self.leads, tr("Leads of this case"), row_px=32)
        self.close_current = KeyButton(tr("Close lead…"), "verify.close_lead")
        self._heading = label("", "heading")
        layout = column(row(self._heading, None, self.close_current), self.table, onto=self)
        layout.setStretch(1, 1)
        self.close_current.clicked.connect(self.ask_about_end)
        self.table.chosen.connect(lambda _lead: self.ask_about_end())
        self.hide()

    def refresh(self) -> None:
        """Read the leads again."""
        if self._desk.case is not None:
            self._desk.ask(list_leads, self._show)

    def clear(self) -> None:
        """Forget the leads."""
        self._show([])

    @Slot()
    def ask_about_end(self) -> None:
        """Ask how the current lead ended, then close it."""
        lead = self.table.current()
        if not isinstance(lead, Lead):
            return
        dialog = LeadDialog(lead.subject_name, self)
        dialog.stated.connect(lambda outcome, note: self.close_lead(lead, outcome, note))
        dialog.open()

    def close_lead(self, lead: Lead, outcome: LeadOutcome, note: str) -> None:
        """Put on record how a lead ended."""
        self._desk.ask(lambda unit: close_lead(unit, lead.candidate_id, outcome, note), self._closed)

    def _closed(self, closing: LeadClosing) -> None:
        self._desk.noted.emit(tr("The lead is closed: {outcome}.", outcome=said(closing.outcome.value)))
        self.refresh()

    def _show(self, leads: list[Lead]) -> None:
        self.leads.show(leads)
        still_open = sum(lead.closing is None for lead in leads)
        self._heading.setText(
            tr(
                "{leads}, {still_open} open",
                leads=tr_count(len(leads), "{count} lead", "{count} leads"),
                still_open=grouped(still_open),
            )
        )
        self.setVisible(bool(leads))
