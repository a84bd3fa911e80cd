"""The list of subjects, read in windows, beside the one that is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from app.domain.gallery_list import ListedSubject, SubjectsAsked
from app.domain.ids import SubjectId
from app.service.gallery_list import subject_lines, subject_numbers, view_subjects
from app.ui.crop_shelf import CropShelf
from app.ui.desk import Desk
from app.ui.gallery_filter import GalleryFilter
from app.ui.gallery_rows import ORDER_OF_COLUMN, SubjectsModel
from app.ui.language import tr, tr_count
from app.ui.parts import column, label, row
from app.ui.progress_strip import ProgressStrip
from app.ui.rows import RowsView
from app.ui.subject_acts import SubjectActs
from app.ui.subject_panel import SubjectPanel

if TYPE_CHECKING:
    pass


class SubjectList(QWidget):
    """Only as much of the gallery is read as is looked at, and the numbers of everybody."""

    def __init__(self, desk: Desk, shelf: CropShelf, progress: ProgressStrip) -> None:
        super().__init__()
        self._desk = desk
        self._round = 0
        self._coming: set[int] = set()
        self._latest: int | None = None
        self._stays: SubjectId | None = None
        self.filter, self.panel = GalleryFilter(), SubjectPanel(shelf)
        self.subjects = SubjectsModel()
        self.table = RowsView(self.subjects, tr("Subjects of the gallery"), row_px=30)
        self.acts = SubjectActs(desk, self.panel, self, progress)
        self.count = label("", "small")
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read the list anew as it is asked for; its beginning is shown at once, its length follows. On record."""
        self._round += 1
        self._coming.clear()
        self._latest = None
        self._stays = self.panel.subject_id or self._stays
        self.panel.clear()
        asked = self.filter.question(self._desk.unit.clock().date())
        self._desk.ask(lambda unit: view_subjects(unit, asked), partial(self._begin, asked, self._round))

    def clear(self) -> None:
        """Forget everybody, and what was asked."""
        self._round += 1
        self._stays = None
        self.subjects.begin([])
        self.panel.clear()
        self.filter.clear()
        self.count.clear()

    # ------------------------------------------------------------------------------------------------------ the list

    def _begin(self, asked: SubjectsAsked, of_round: int, first: list[ListedSubject]) -> None:
        if of_round != self._round:
            return
        self.subjects.begin(first)
        self._show_order(asked)
        nobody = tr("Nobody is like that") if asked.narrows else tr("Nobody is enrolled yet")
        self.count.setText(tr("Counting…") if first else nobody)
        if not first:
            self.panel.clear()
            return
        self._choose_again()
        self._desk.ask(lambda unit: subject_numbers(unit, asked), partial(self._take_numbers, asked, of_round))

    def _take_numbers(self, asked: SubjectsAsked, of_round: int, numbers: NDArray[np.int64]) -> None:
        if of_round != self._round:
            return
        self.subjects.take_numbers(numbers)
        total = tr_count(len(numbers), "{count} subject", "{count} subjects")
        self.count.setText(tr("{subjects} asked for", subjects=total) if asked.narrows else total)
        self._choose_again()

    def _choose_again(self) -> None:
        """Stay with whoever was chosen before, where they are in what is shown."""
        found = self.subjects.row_of(self._stays) if self._stays is not None else None
        if found is not None:
            self.table.selectRow(found)

    @Slot(int)
    def _want(self, window: int) -> None:
        """Read a window; while others are on their way, only the one that was asked for last is remembered."""
        if self._coming:
            if self._latest is not None:
                self.subjects.forget_asked(self._latest)
            self._latest = window
            return
        self._coming.add(window)
        ids, of_round = self.subjects.ids_of(window), self._round
        self._desk.start(
            lambda unit, _told, _cancelled: subject_lines(unit, ids),
            lambda lines: self._place(window, of_round, lines),
            on_end=lambda: self._arrived(window, of_round),
        )

    def _place(self, window: int, of_round: int, lines: list[ListedSubject]) -> None:
        if of_round == self._round:
            self.subjects.place(window, lines)

    def _arrived(self, window: int, of_round: int) -> None:
        if of_round != self._round:
            return
        self.subjects.forget_asked(window)
        self._coming.discard(window)
        latest, self._latest = self._latest, None
        if latest is not None and self._desk.is_open:
            self._want(latest)
            self.table.viewport().update()

    def _show_order(self, asked: SubjectsAsked) -> None:
        way = Qt.SortOrder.DescendingOrder if asked.descending else Qt.SortOrder.AscendingOrder
        number = next(number for number, order in ORDER_OF_COLUMN.items() if order is asked.order)
        self.table.horizontalHeader().setSortIndicator(number, way)

    @Slot(int)
    def _order_by(self, number: int) -> None:
        order = ORDER_OF_COLUMN.get(number)
        if order is not None:
            before = self.filter.question(self._desk.unit.clock().date())
            self.filter.turn(order, descending=before.order is order and not before.descending)

    @Slot(object)
    def _show_line(self, listed: ListedSubject | None) -> None:
        if listed is not None:
            self.panel.show_line(listed)
        else:
            self.panel.clear()

    @Slot(int)
    def _show_late(self, _window: int) -> None:
        """Show who is chosen, now that their line is there."""
        current = self.table.current()
        if current is not None and (self.panel.listed is None or self.panel.subject_id == current.subject.id):
            self.panel.show_line(current)

    def _connect(self) -> None:
        self.filter.asked.connect(self.refresh)
        self.subjects.wanted.connect(self._want)
        self.subjects.came.connect(self._show_late)
        self.table.moved.connect(self._show_line)
        self.table.chosen.connect(lambda _subject: self.acts.open_subject())
        self.table.horizontalHeader().sectionClicked.connect(self._order_by)

    def _build(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        self.table.setHorizontalScrollMode(RowsView.ScrollMode.ScrollPerPixel)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        left = column(self.table, self.count, spacing=6)
        both = row(left, self.panel, spacing=14)
        both.setStretch(0, 1)
        column(self.filter, both, spacing=10, onto=self).setStretch(1, 1)
