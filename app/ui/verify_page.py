"""Verification: the searches that wait for this person as second or third examiner, and the leads that came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from app.domain.duties import Duty
from app.domain.search import SearchRecord
from app.service.adjudicate import waiting_for_me
from app.service.search import list_searches
from app.ui.desk import Desk
from app.ui.language import mark, tr, tr_count
from app.ui.leads_panel import LeadsPanel
from app.ui.page import Page
from app.ui.parts import EmptyState, KeyButton, shortcut
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.scroller import Stack
from app.ui.words import moment, probe_words

if TYPE_CHECKING:
    from app.store import Unit

_COLUMNS = (
    Column[SearchRecord](mark("Search"), lambda search: str(search.id), 7, is_number=True),
    Column[SearchRecord](mark("Searched for"), probe_words, 21),
    Column[SearchRecord](mark("Purpose"), lambda search: search.purpose),
    Column[SearchRecord](mark("Searched by"), lambda search: search.searched_by, 12),
    Column[SearchRecord](mark("When"), lambda search: moment(search.searched_at), 15),
)


class VerifyPage(Page):
    """Signals: `chosen` with the id of the search to verify."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            tr("Verify"),
            tr(
                "Others have concluded on these. You see neither what they concluded nor any score before yours stands."
            ),
        )
        self.queue: RowsModel[SearchRecord] = RowsModel(_COLUMNS)
        self._table = RowsView(self.queue, tr("Searches waiting for you"))
        self._content = Stack()
        self._open = KeyButton(tr("Verify"), "list.open", "primary")
        self._content.addWidget(self._table)
        self._content.addWidget(
            EmptyState(
                tr("Nothing waits for you"),
                tr(
                    "When another examiner has concluded on a candidate, the search appears here for your own, "
                    "independent "
                    "examination."
                ),
            )
        )
        self.add_action(self._open)
        self.body.addWidget(self._content, 1)
        self.leads = LeadsPanel(desk)
        self.body.addWidget(self.leads, 1)
        self._table.chosen.connect(lambda search: self.chosen.emit(search.id))
        self._open.clicked.connect(self._open_current)
        shortcut(self, "verify.close_lead", self.leads.close_current.click)
        self.limit(Duty.VERIFY, self._open)

    def refresh(self) -> None:
        """Read the queue again."""
        self.desk.ask(_read, self._show)
        self.leads.refresh()

    def clear(self) -> None:
        """Forget the queue."""
        self.queue.show([])
        self.leads.clear()

    def _show(self, waiting: list[SearchRecord]) -> None:
        self.queue.show(waiting)
        self.title.setText(
            tr("Verify  ·  {searches}", searches=tr_count(len(waiting), "{count} search", "{count} searches"))
            if waiting
            else tr("Verify")
        )
        self._content.setCurrentIndex(0 if waiting else 1)
        self._open.setEnabled(bool(waiting))
        if waiting and self.isVisible():
            self._table.setFocus()

    @Slot()
    def _open_current(self) -> None:
        found = self._table.current()
        if isinstance(found, SearchRecord):
            self.chosen.emit(found.id)


def _read(unit: Unit) -> list[SearchRecord]:
    waiting = set(waiting_for_me(unit))
    return [search for search in list_searches(unit) if search.id in waiting] if waiting else []
