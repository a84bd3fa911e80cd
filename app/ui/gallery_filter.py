"""Which subjects the gallery's list holds and in which order; each question is sent whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRegularExpression, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from app.domain.gallery import SubjectType
from app.domain.gallery_list import SubjectOrder, SubjectsAsked
from app.ui.language import said, tr
from app.ui.parts import Choice
from app.ui.theme import fit
from app.ui.wrapping import Flow

LONGEST_DAYS = 36_500


def order_words() -> dict[tuple[SubjectOrder, bool], str]:
    """Return the orders that are offered by name, with whether the last comes first."""
    return {
        (SubjectOrder.ENROLLED, True): tr("Newest first"),
        (SubjectOrder.ENROLLED, False): tr("Oldest first"),
        (SubjectOrder.NAME, False): tr("By name"),
        (SubjectOrder.TYPE, False): tr("By type"),
        (SubjectOrder.SOURCE, False): tr("By source"),
        (SubjectOrder.DUE, False): tr("Due first"),
        (SubjectOrder.BORN, True): tr("Youngest first"),
        (SubjectOrder.REFERENCES, True): tr("Most references"),
    }


class GalleryFilter(QWidget):
    """Signals: `asked` when something was chosen, or Enter was pressed on what was typed."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.begins, self.days = QLineEdit(), QLineEdit()
        self.begins.setPlaceholderText(tr("Name begins with…"))
        self.days.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,5}"), self))
        self.days.setPlaceholderText(tr("Due within … days"))
        self.types, self.source, self.order = Choice(), Choice(), Choice()
        self.without_year = QCheckBox(tr("Without year of birth"))
        self._turned: tuple[SubjectOrder, bool] | None = None
        self.types.addItem(tr("All types"), None)
        for kind in SubjectType:
            self.types.addItem(said(kind.words), kind.value)
        self.source.addItem(tr("All sources"), "")
        self.order.addItems(list(order_words().values()))
        self.order.setPlaceholderText(tr("By a column"))
        named = {
            tr("Name begins with"): self.begins, tr("Due within so many days"): self.days, tr("Type"): self.types,
            tr("Source"): self.source, tr("Order"): self.order,
        }  # fmt: skip
        for name, widget in named.items():
            widget.setAccessibleName(name)
        fit(self.days, most_width=170)
        fit(self.source, most_width=220)
        fit(self.begins, least_width=180)
        self.setLayout(Flow(self.begins, self.types, self.source, self.days, self.without_year, self.order))
        for typed in (self.begins, self.days):
            typed.returnPressed.connect(self.asked)
        for chosen in (self.types, self.source):
            chosen.activated.connect(self.asked)
        self.order.activated.connect(self._choose_order)
        self.without_year.clicked.connect(self.asked)

    def question(self, today: date) -> SubjectsAsked:
        """Return what is asked now."""
        order, descending = self._turned or list(order_words())[self.order.currentIndex()]
        kind, typed = self.types.currentData(), self.days.text().strip()
        days = min(int(typed), LONGEST_DAYS) if typed else None
        return SubjectsAsked(
            self.begins.text(),
            frozenset({SubjectType(kind)} if kind else ()),
            self.source.currentData() or "",
            None if days is None else today + timedelta(days=days),
            self.without_year.isChecked(),
            SubjectOrder(order),
            bool(descending),
        )

    def turn(self, order: SubjectOrder, *, descending: bool) -> None:
        """Take on an order that a heading was clicked for."""
        self._turned = (order, descending)
        named = list(order_words())
        self.order.setCurrentIndex(named.index(self._turned) if self._turned in named else -1)
        self.asked.emit()

    def offer_sources(self, sources: Sequence[str]) -> None:
        """Offer these sources; the chosen one stays."""
        chosen = self.source.currentData()
        with QSignalBlocker(self.source):
            while self.source.count() > 1:
                self.source.removeItem(1)
            for source in sources:
                self.source.addItem(source, source)
            self.source.setCurrentIndex(max(0, self.source.findData(chosen)))

    def clear(self) -> None:
        """Forget what was asked, and the sources."""
        self.begins.clear()
        self.days.clear()
        self.types.setCurrentIndex(0)
        self.order.setCurrentIndex(0)
        self.without_year.setChecked(False)
        self._turned = None
        self.source.setCurrentIndex(0)
        self.offer_sources(())

    @Slot()
    def _choose_order(self) -> None:
        self._turned = None
        self.asked.emit()
