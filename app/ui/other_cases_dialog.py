"""Other cases: the searches this case made among them, leads between them, and who consulted this one from there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.across import AcrossSearch
from app.service.across import Consultation
from app.service.case_links import LinkRow
from app.ui.across_rows import OtherCases, across_probe_words
from app.ui.language import grouped, mark, said, tr
from app.ui.lead_dialog import LeadDialog
from app.ui.parts import KeyButton, column, label, room_for, row, shortcut
from app.ui.reason_dialog import ReasonDialog
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.words import moment

_SEARCHES = (
    Column[AcrossSearch](mark("Searched for"), across_probe_words, 20),
    Column[AcrossSearch](mark("Compared"), lambda search: grouped(search.compared), 9, is_number=True),
    Column[AcrossSearch](mark("Cases"), lambda search: grouped(len(search.consulted)), 7, is_number=True),
    Column[AcrossSearch](mark("When"), lambda search: moment(search.searched_at), 15),
    Column[AcrossSearch](mark("By"), lambda search: search.searched_by, 12),
    Column[AcrossSearch](mark("Purpose"), lambda search: search.purpose),
)
_LEADS = (
    Column[LinkRow](mark("With"), lambda lead: lead.other, 18),
    Column[LinkRow](mark("Where it stands"), lambda lead: said(lead.link.state), 26),
    Column[LinkRow](
        mark("Said by"), lambda lead: ", ".join(dict.fromkeys(word.person for word in lead.link.words)), 16
    ),
    Column[LinkRow](
        mark("Reasons"),
        lambda lead: "  ·  ".join(
            word.words or tr("shown once a second examiner has spoken") for word in lead.link.words
        ),
    ),
)
_CONSULTED = (
    Column[Consultation](mark("When"), lambda seen: moment(seen.at), 15),
    Column[Consultation](mark("By"), lambda seen: seen.by, 12),
    Column[Consultation](mark("What"), lambda seen: seen.what, 28),
    Column[Consultation](mark("From case"), lambda seen: seen.from_case, 14),
    Column[Consultation](mark("Persons"), lambda seen: grouped(seen.persons), 8, is_number=True),
    Column[Consultation](mark("Purpose"), lambda seen: seen.purpose),
)
_SIZE_PX = (1180, 760)


class OtherCasesDialog(QDialog):
    """Signals: `opened` with the number of a search; `seconded` with the number of a lead, whether its second examiner
    would say so, too, and the reasons; `closed` with the number of a lead, its LeadOutcome and the note."""

    opened = Signal(object)
    seconded = Signal(object, bool, str)
    closed = Signal(object, object, str)

    def __init__(self, found: OtherCases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Other cases"))
        self.resize(room_for(self, *_SIZE_PX))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.searches: RowsModel[AcrossSearch] = RowsModel(_SEARCHES)
        self.leads: RowsModel[LinkRow] = RowsModel(_LEADS)
        self.consulted: RowsModel[Consultation] = RowsModel(_CONSULTED)
        self._tables = (
            RowsView(self.searches, tr("Searches across cases"), row_px=32),
            RowsView(self.leads, tr("Leads between cases"), row_px=32),
            RowsView(self.consulted, tr("Consultations from other cases"), row_px=32),
        )
        self._buttons = {
            "Look at it": KeyButton(tr("Look at it"), "list.open", "primary"),
            "Support": KeyButton(tr("I would say so, too"), "others.support"),
            "Do not support": KeyButton(tr("I would not"), "others.oppose"),
            "Close lead": KeyButton(tr("Close lead…"), "others.close_lead"),
        }
        self._build()
        self.show_found(found)

    @Slot(object)
    def show_found(self, found: OtherCases) -> None:
        """Show the three lists."""
        self.searches.show(found.searches)
        self.leads.show(found.leads)
        self.consulted.show(found.consulted)
        for name in ("Support", "Do not support", "Close lead"):
            self._buttons[name].setEnabled(bool(found.leads))
        self._buttons["Look at it"].setEnabled(bool(found.searches))

    @Slot()
    def look(self) -> None:
        """Open the search of the list that has the focus: the one chosen, or the one a lead came from."""
        lead = self._lead()
        if self._tables[1].hasFocus() and lead is not None:
            if lead.search_id is not None:
                self.opened.emit(lead.search_id)
            return
        search = self._tables[0].current()
        if isinstance(search, AcrossSearch):
            self.opened.emit(search.id)

    def ask_for_reasons(self, *, supports: bool) -> None:
        """Ask a second examiner for their reasons, then hand them on."""
        lead = self._lead()
        if lead is None:
            return
        words = tr(
            "You speak before you read the other examiner's reasons. To look at the faces, enter the case that "
            "proposed the lead and open it there."
        )
        act = tr("Say so, too") if supports else tr("Say that you would not")
        dialog = ReasonDialog(tr("The lead with {other}", other=lead.other), words, act, self)
        dialog.stated.connect(lambda reasons: self.seconded.emit(lead.link.id, supports, reasons))
        dialog.open()

    @Slot()
    def ask_about_end(self) -> None:
        """Ask how the current lead ended, then hand it on."""
        lead = self._lead()
        if lead is not None:
            dialog = LeadDialog(lead.other, self)
            dialog.stated.connect(lambda outcome, note: self.closed.emit(lead.link.id, outcome, note))
            dialog.open()

    def _lead(self) -> LinkRow | None:
        found = self._tables[1].current()
        return found if isinstance(found, LinkRow) else None

    def _build(self) -> None:
        close = KeyButton(tr("Close"), "always.close", "quiet")
        close.setAutoDefault(False)
        for button in self._buttons.values():
            button.setAutoDefault(False)
        column(
            label(tr("Searches this case made among other cases"), "heading"),
            self._tables[0],
            label(tr("Leads between this case and others; both keep their own persons"), "heading"),
            self._tables[1],
            label(tr("Who consulted this case from another one"), "heading"),
            self._tables[2],
            row(*self._buttons.values(), None, close),
            margins=20,
            spacing=10,
            onto=self,
        )
        close.clicked.connect(self.reject)
        self._buttons["Look at it"].clicked.connect(self.look)
        self._buttons["Support"].clicked.connect(lambda: self.ask_for_reasons(supports=True))
        self._buttons["Do not support"].clicked.connect(lambda: self.ask_for_reasons(supports=False))
        self._buttons["Close lead"].clicked.connect(self.ask_about_end)
        shortcut(self, "others.support", self._buttons["Support"].click)
        shortcut(self, "others.oppose", self._buttons["Do not support"].click)
        shortcut(self, "others.close_lead", self._buttons["Close lead"].click)
        for table in self._tables[:2]:
            table.chosen.connect(lambda _row: self.look())
