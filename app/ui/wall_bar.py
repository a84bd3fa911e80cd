"""The bar above the face wall: in which order it stands, and which faces it shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSpinBox, QWidget

from app.domain.case import Exhibit
from app.domain.wall import WallAsked, WallShow, WallSort
from app.ui.language import mark, said, tr
from app.ui.parts import Choice, KeyButton, label
from app.ui.theme import fit
from app.ui.wrapping import Flow

SORTS = {
    WallSort.PERSON: mark("person by person"),
    WallSort.QUALITY: mark("best quality first"),
    WallSort.SIZE: mark("largest first"),
    WallSort.TIME: mark("oldest file first"),
    WallSort.EXHIBIT: mark("exhibit by exhibit"),
}
SHOWS = {
    WallShow.ALL: mark("all faces"),
    WallShow.UNRESOLVED: mark("no lead yet"),
    WallShow.NOT_GROUPED: mark("not grouped"),
    WallShow.IGNORED: mark("ignored"),
}
ALL_EXHIBITS = mark("all exhibits")


class WallBar(QWidget):
    """Signals: `asked` when the person wants to see the wall otherwise; `zoomed` with +1, -1, or 0 for the usual."""

    asked = Signal()
    zoomed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.sort, self.shown, self.exhibit = Choice(), Choice(), Choice()
        for choice, name, words in ((self.sort, tr("Order"), SORTS), (self.shown, tr("Shown"), SHOWS)):
            choice.setAccessibleName(name)
            for value, word in words.items():
                choice.addItem(said(word), value)
        self.exhibit.setAccessibleName(tr("Exhibit"))
        self.exhibit.addItem(said(ALL_EXHIBITS), None)
        fit(self.exhibit, most_width=240)
        self.quality = QSpinBox()
        self.quality.setRange(0, 100)
        self.quality.setSingleStep(10)
        self.quality.setAccessibleName(tr("Least quality"))
        self.quality.setKeyboardTracking(False)
        self.next_sort, self.next_shown = (
            KeyButton(tr("Order"), "faces.order", "quiet"),
            KeyButton(tr("Show"), "faces.which", "quiet"),
        )
        smaller, larger = (
            KeyButton(tr("Smaller"), "faces.smaller", "quiet"),
            KeyButton(tr("Larger"), "faces.larger", "quiet"),
        )
        chosen = (self.next_sort, self.sort, self.next_shown, self.shown, self.exhibit)
        self.setLayout(Flow(*chosen, label(tr("quality from"), "small"), self.quality, smaller, larger, spacing=6))
        self.next_sort.clicked.connect(lambda: _turn(self.sort))
        self.next_shown.clicked.connect(lambda: _turn(self.shown))
        smaller.clicked.connect(lambda: self.zoomed.emit(-1))
        larger.clicked.connect(lambda: self.zoomed.emit(1))
        for choice in (self.sort, self.shown, self.exhibit):
            choice.currentIndexChanged.connect(self.asked)
        self.quality.valueChanged.connect(self.asked)

    @property
    def wanted(self) -> WallAsked:
        """What is asked for now."""
        exhibit = self.exhibit.currentData()
        return WallAsked(
            WallSort(self.sort.currentData()),
            WallShow(self.shown.currentData()),
            () if exhibit is None else (exhibit,),
            float(self.quality.value()),
        )

    @Slot(object)
    def offer(self, exhibits: Sequence[Exhibit]) -> None:
        """Offer these exhibits; what was chosen stays chosen."""
        chosen = self.exhibit.currentData()
        self.exhibit.blockSignals(True)
        self.exhibit.clear()
        self.exhibit.addItem(said(ALL_EXHIBITS), None)
        for exhibit in exhibits:
            self.exhibit.addItem(exhibit.name, exhibit.id)
        self.exhibit.setCurrentIndex(max(0, self.exhibit.findData(chosen)))
        self.exhibit.blockSignals(False)

    def clear(self) -> None:
        """Ask for everything again, and forget the exhibits' names; nobody is told."""
        for part in (self.sort, self.shown, self.exhibit, self.quality):
            part.blockSignals(True)
        self.sort.setCurrentIndex(0)
        self.shown.setCurrentIndex(0)
        self.quality.setValue(0)
        for part in (self.sort, self.shown, self.exhibit, self.quality):
            part.blockSignals(False)
        self.offer(())


def _turn(choice: Choice) -> None:
    choice.setCurrentIndex((choice.currentIndex() + 1) % choice.count())
