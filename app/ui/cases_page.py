"""Cases: those of the unit, and a new one with its authority on record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit

from app.domain.case import Case, CaseAuthority
from app.domain.duties import Duty
from app.domain.errors import KnownError
from app.domain.ids import CaseId
from app.domain.keeping import DueCounts, due_words
from app.service.cases import enter_case, list_cases, open_case
from app.service.news import my_news
from app.service.retention import due_counts, today
from app.ui.desk import Desk
from app.ui.language import day, mark, said, tr
from app.ui.page import Page
from app.ui.parts import EmptyState, KeyButton, column, field, label, row, shortcut
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.scroller import Stack
from app.ui.theme import fit
from app.ui.words import moment, plainly

if TYPE_CHECKING:
    from app.store import Unit


def _columns(due: Callable[[Case], str]) -> tuple[Column[Case], ...]:
    return (
        Column[Case](mark("Case reference"), lambda case: case.reference, 12),
        Column[Case](mark("Purpose"), lambda case: case.shown_purpose),
        Column[Case](mark("Authority"), lambda case: case.authority),
        Column[Case](mark("Retain until"), lambda case: day(case.retain_until), 10),
        Column[Case](mark("Due"), due, 18, can_go=True),
        Column[Case](mark("Opened"), lambda case: moment(case.opened_at), 15, can_go=True),
        Column[Case](mark("By"), lambda case: case.opened_by, 10, can_go=True),
    )


@dataclass(frozen=True, slots=True)
class _Listed:
    """The cases, what of the unit falls due, the day by the unit's clock, and what became of one's own work."""

    cases: list[Case]
    due: DueCounts
    today: date
    news: dict[CaseId, str]


def _listed(unit: Unit) -> _Listed:
    return _Listed(list_cases(unit), due_counts(unit), today(unit), my_news(unit))


class CasesPage(Page):
    """The list of cases beside the form for a new one. Signals: `entered` with the Case that is worked in now."""

    entered = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Cases"), tr("Choose the case you work in. Entering it goes on record."))
        self._today: date | None = None
        self._news: dict[CaseId, str] = {}
        self.model = RowsModel(_columns(self._due))
        self.table = RowsView(self.model, tr("Cases"))
        self.form = CaseForm()
        self.due = label("", "small", wraps=True)
        self.due.hide()
        self.became = label(" ", "dim", wraps=True)
        self.became.setAccessibleDescription(tr("What became of your work in this case"))
        self._enter = KeyButton(tr("Enter case"), "list.open", "primary")
        self._new = KeyButton(tr("New case"), "cases.new")
        self._list = Stack()
        self._list.addWidget(self.table)
        self._list.addWidget(
            EmptyState(
                tr("No case yet"),
                tr("A case holds exhibits and findings under one authority. Fill in the form to open it."),
            )
        )
        self.add_action(self._new)
        self.add_action(self._enter)
        self.body.addWidget(self.due)
        self.body.addLayout(row(self._list, self.form, spacing=16), 1)
        self.body.addWidget(self.became)
        self.table.moved.connect(self._tell_news)
        self.table.chosen.connect(self._enter_case)
        self._enter.clicked.connect(self._enter_current)
        self._new.clicked.connect(self.show_form)
        self.form.submitted.connect(self._open)
        self.form.abandoned.connect(self._hide_form)
        shortcut(self, "cases.new", self._new.click)
        self.limit(Duty.WORK_CASES, self._new, self.form.submit_button)
        self.limit(Duty.SEE_CASES, self._enter)

    def refresh(self) -> None:
        """Read the list of cases again."""
        self.desk.ask(_listed, self._show)

    def clear(self) -> None:
        """Forget the cases and what was typed."""
        self._news = {}
        self.model.show([])
        self.due.clear()
        self.became.setText(" ")
        self.form.clear()

    def _due(self, case: Case) -> str:
        return "" if self._today is None else said(due_words(case.retain_until, self._today))

    def _show(self, listed: _Listed) -> None:
        cases, self._today, self._news = listed.cases, listed.today, listed.news
        self.model.show(cases)
        self.due.setText(said(listed.due.words))
        self.due.setVisible(bool(listed.due.words))
        self._list.setCurrentIndex(0 if cases else 1)
        self._enter.setEnabled(bool(cases))
        self._place_form((not cases or self.form.is_begun) and not self.desk.refusal(Duty.WORK_CASES))
        current = self.desk.case
        for number, case in enumerate(cases):
            if current is not None and case.id == current.id:
                self.table.selectRow(number)
        if cases and self.form.isHidden():
            self.table.setFocus()

    @Slot(object)
    def _tell_news(self, case: Case) -> None:
        """Say in one quiet line how leads of one's own work in a case ended; its place is kept where there are none."""
        news = self._news.get(case.id)
        self.became.setText(tr("What became of your work: {news}.", news=said(news)) if news else " ")

    def take_standing(self) -> None:
        """Offer the date until which the policy keeps a case where nothing else is said."""
        usual = self.desk.standing.usual_retention
        if usual is not None and not self.form.is_begun and not self.form.retain_until.text():
            self.form.retain_until.setText(usual.isoformat())

    @Slot()
    def show_form(self) -> None:
        self._place_form(True)
        self.form.reference.setFocus()

    @Slot()
    def _hide_form(self) -> None:
        self._place_form(False)
        self.table.setFocus()

    def _place_form(self, is_shown: bool) -> None:
        self.form.setVisible(is_shown)

    @Slot()
    def _enter_current(self) -> None:
        case = self.table.current()
        if case is not None:
            self._enter_case(case)

    @Slot(object)
    def _enter_case(self, case: Case) -> None:
        self.desk.leave_case(
            lambda: self.desk.start(
                lambda unit, _told, _cancelled: enter_case(unit, case.id), self._entered, on_error=self._not_entered
            )
        )

    def _not_entered(self, error: KnownError) -> None:
        """Say why, and read the list again: the case may have been erased since it was shown."""
        self.desk.troubled.emit(error)
        self.refresh()

    @Slot(object)
    def _open(self, authority: CaseAuthority) -> None:
        self.desk.leave_case(
            lambda: self.desk.start(
                lambda unit, _told, _cancelled: open_case(unit, authority), self._opened, on_error=self.form.tell_error
            )
        )

    def _opened(self, case: Case) -> None:
        self.form.clear()
        self._place_form(False)
        self._entered(case)

    def _entered(self, case: Case) -> None:
        self.desk.case_changed.emit()
        self.entered.emit(case)


class CaseForm(QFrame):
    """What must be on record before a case exists. Signals: `submitted` with a CaseAuthority; `abandoned`."""

    submitted = Signal(object)
    abandoned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        fit(self, width=400)
        self.reference, self.authority, self.purpose = QLineEdit(), QLineEdit(), QLineEdit()
        self.retain_until = QLineEdit()
        self.retain_until.setPlaceholderText("YYYY-MM-DD")
        self.trouble = label("", "trouble", wraps=True)
        self.trouble.hide()
        self.submit_button = KeyButton(tr("Open case"), "dialog.submit", "primary")
        cancel = KeyButton(tr("Cancel"), "always.close", "quiet")
        self.submit_button.clicked.connect(self.submit)
        shortcut(self, "dialog.submit", self.submit_button.click)
        cancel.clicked.connect(self.abandoned)
        for typed in (self.reference, self.authority, self.purpose, self.retain_until):
            typed.returnPressed.connect(self.submit)
        column(
            label(tr("New case"), "heading"),
            label(tr("All four are kept with every act in the case."), "small", wraps=True),
            field(tr("Case reference"), self.reference),
            field(tr("Authority"), self.authority, tr("The order, warrant or law that the case rests on.")),
            field(tr("Purpose"), self.purpose, tr("Why these people's data are processed.")),
            field(tr("Retain until"), self.retain_until, tr("By then the case is reviewed or erased.")),
            self.trouble,
            None,
            row(cancel, None, self.submit_button),
            margins=20,
            spacing=12,
            onto=self,
        )

    @property
    def is_begun(self) -> bool:
        """True once something was typed."""
        return any(typed.text() for typed in (self.reference, self.authority, self.purpose))

    @Slot()
    def submit(self) -> None:
        """Hand on what was typed; whether it suffices is for the service to say."""
        self.trouble.hide()
        try:
            until = date.fromisoformat(self.retain_until.text().strip())
        except ValueError:
            self._tell(tr("Give the retention date as YYYY-MM-DD. Nothing was opened."))
            return
        self.submitted.emit(
            CaseAuthority(
                self.reference.text(),
                self.authority.text(),
                self.purpose.text(),
                until,
            )
        )

    def tell_error(self, error: KnownError) -> None:
        """Show why no case was opened."""
        self._tell(plainly(error))

    def clear(self) -> None:
        """Forget what was typed."""
        for typed in (self.reference, self.authority, self.purpose, self.retain_until):
            typed.clear()
        self.trouble.hide()

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.show()
