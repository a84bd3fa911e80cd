"""The bar above the audit trail: whose acts, in which case, of which kind and from when, and how many there are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.audit import Operation
from app.domain.errors import KnownError, NotRecorded
from app.domain.trail_filter import TrailFilter, days
from app.ui.language import capital, grouped, mark, said, tr, tr_count
from app.ui.parts import Choice, KeyButton, label
from app.ui.theme import fit
from app.ui.wrapping import Flow

EVERYBODY, ALL_CASES, ALL_OPERATIONS = mark("Everybody"), mark("All cases"), mark("All operations")


class TrailBar(QWidget):
    """Chosen from what the unit knows; the days are typed.

    Signals: `asked` with a TrailFilter, for its newest entries; `went_back` with a TrailFilter, for those before the
    ones shown; `misread` with a KnownError where a day is none.
    """

    asked = Signal(object)
    went_back = Signal(object)
    misread = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.person, self.case, self.operation = Choice(), Choice(), Choice()
        self.first, self.last = QLineEdit(), QLineEdit()
        self.show_these = KeyButton(tr("Show"), "list.open")
        self.older = KeyButton(tr("Older"), "audit.older")
        self.count = label("", "dim")
        for named, box in ((tr("Person"), self.person), (tr("Case"), self.case), (tr("Operation"), self.operation)):
            box.setAccessibleName(named)
        for named, typed in ((tr("First day"), self.first), (tr("Last day"), self.last)):
            typed.setAccessibleName(named)
            typed.setPlaceholderText("YYYY-MM-DD")
            typed.setToolTip(tr("A day of UTC, all of it"))
            fit(typed, width=130)
            typed.returnPressed.connect(self.ask)
        self.operation.addItem(said(ALL_OPERATIONS), None)
        for operation in Operation:
            self.operation.addItem(capital(said(operation.value)), operation.value)
        self.offer([], [])
        typed_days = (label(tr("from"), "dim"), self.first, label(tr("to"), "dim"), self.last)
        chosen = (self.person, self.case, self.operation, *typed_days, self.show_these, self.count, self.older)
        self.setLayout(Flow(*chosen, spacing=10))
        for box in (self.person, self.case, self.operation):
            box.activated.connect(self.ask)
        self.show_these.clicked.connect(self.ask)
        self.older.clicked.connect(self.go_back)

    def offer(self, people: Sequence[str], cases: Sequence[str]) -> None:
        """Offer these people and cases, and keep what is chosen where it still is among them."""
        for box, everything, names in ((self.person, EVERYBODY, people), (self.case, ALL_CASES, cases)):
            chosen = box.currentData()
            box.clear()
            box.addItem(said(everything), None)
            for name in names:
                box.addItem(name, name)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def tell(self, shown: int, total: int, *, has_older: bool) -> None:
        """Say how many entries are shown, of how many that were asked for."""
        words = tr_count(total, "{count} entry", "{count} entries")
        self.count.setText(words if shown == total else tr("{shown} of {entries}", shown=grouped(shown), entries=words))
        self.older.setEnabled(has_older)

    def clear(self) -> None:
        """Forget who was asked for and everybody who could be."""
        self.operation.setCurrentIndex(0)
        self.first.clear()
        self.last.clear()
        self.count.clear()
        self.person.clear()
        self.case.clear()
        self.offer([], [])

    @Slot()
    def ask(self) -> None:
        """Ask for the newest entries of what is chosen."""
        chosen = self._chosen()
        if chosen is not None:
            self.asked.emit(chosen)

    @Slot()
    def go_back(self) -> None:
        """Ask for the entries before those that are shown."""
        chosen = self._chosen()
        if chosen is not None:
            self.went_back.emit(chosen)

    def _chosen(self) -> TrailFilter | None:
        """Return what is chosen, or None where a day is none, which is told."""
        try:
            period = days(_day(self.first.text()), _day(self.last.text()))
        except KnownError as error:
            self.misread.emit(error)
            return None
        operation = self.operation.currentData()
        return TrailFilter(
            person=self.person.currentData(),
            case=self.case.currentData(),
            operation=Operation(operation) if operation is not None else None,
            period=period,
        )


def _day(typed: str) -> date | None:
    """Return the day that was typed, or None where nothing was; raises NotRecorded where it is no day."""
    if not typed.strip():
        return None
    try:
        return date.fromisoformat(typed.strip())
    except ValueError as why:
        raise NotRecorded(
            tr("{typed} is no day of the form YYYY-MM-DD. Nothing was read; type it anew.", typed=typed.strip())
        ) from why
