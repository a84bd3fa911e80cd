"""The gallery's subjects as rows: their numbers are all held, their lines only near what is looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, Qt, Signal

from app.domain.gallery_list import WINDOW, ListedSubject, SubjectOrder
from app.domain.ids import SubjectId
from app.domain.particulars import Sex
from app.ui.language import grouped, mark, said, tr
from app.ui.rows import Column, Index, RowsModel
from app.ui.words import moment

WINDOWS_KEPT = 12
_NOWHERE = QModelIndex()
_NOBODY = np.empty(0, np.int64)
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


def born_words(listed: ListedSubject) -> str:
    """Return a birth date as wide as it is known."""
    born = listed.subject.known.born
    return said(born.words) if born is not None else tr("unknown")


def sex_words(listed: ListedSubject) -> str:
    """Return the sex as the source recorded it; nothing where it is unknown."""
    sex = listed.subject.known.sex
    return "" if sex is Sex.UNKNOWN else said(sex.value)


def terms_words(listed: ListedSubject) -> str:
    """Return who lent references of a subject and what they do not allow; nothing of the unit's own."""
    words = [tr("lent by {names}", names=", ".join(listed.originators))] if listed.originators else []
    words += [] if listed.may_search else [tr("not to be searched")]
    words += [] if listed.may_export else [tr("not to leave the unit")]
    return ", ".join(words)


def due_day(listed: ListedSubject) -> str:
    """Return the first date by which something must be done."""
    return listed.due.isoformat() if listed.due is not None else ""


def subject_columns() -> tuple[Column[ListedSubject], ...]:
    """Return the columns of the list; those that are read most come first."""
    return (
        Column(mark("Name or reference"), lambda each: each.subject.name, least=20),
        Column(mark("Type"), lambda each: said(each.subject.basis.subject_type.words), 12, can_go=True),
        Column(mark("Ref."), lambda each: grouped(each.subject.reference_count), 5, is_number=True),
        Column(mark("Born"), born_words, 11, can_go=True),
        Column(mark("Sex"), sex_words, 6, can_go=True),
        Column(mark("Keep until"), due_day, 10, can_go=True),
        Column(mark("Terms"), terms_words, 22, can_go=True),
        Column(mark("Source"), lambda each: each.subject.basis.source, 22, can_go=True),
        Column(mark("Added"), lambda each: moment(each.subject.enrolled_at), 15, can_go=True),
        Column(mark("By"), lambda each: each.subject.enrolled_by, 12, can_go=True),
        Column(mark("Consent"), lambda each: each.consent, 18, can_go=True),
    )


ORDER_OF_COLUMN = {
    0: SubjectOrder.NAME,
    1: SubjectOrder.TYPE,
    2: SubjectOrder.REFERENCES,
    3: SubjectOrder.BORN,
    5: SubjectOrder.DUE,
    7: SubjectOrder.SOURCE,
    8: SubjectOrder.ENROLLED,
}
"""What a click on a column's heading orders by."""


class SubjectsModel(RowsModel[ListedSubject]):
    """Signals: `wanted` with the number of a window whose lines are asked for; `came` with one that has arrived.

    Of a list that is being read only its first lines are known; `take_numbers` tells how long it is.
    """

    wanted = Signal(int)
    came = Signal(int)

    def __init__(self) -> None:
        super().__init__(subject_columns())
        self._numbers: NDArray[np.int64] = _NOBODY
        self._windows: OrderedDict[int, dict[SubjectId, ListedSubject]] = OrderedDict()
        self._asked: set[int] = set()

    @property
    def lines_held(self) -> int:
        """How many subjects are in memory, with their names; never more than a few windows of them."""
        return sum(map(len, self._windows.values()))

    def begin(self, first: Sequence[ListedSubject]) -> None:
        """Show the first lines of a list that is being read, and nothing else."""
        self.beginResetModel()
        self._numbers = np.array([each.subject.id for each in first], np.int64)
        self._windows.clear()
        self._asked.clear()
        if first:
            self._windows[0] = {each.subject.id: each for each in first}
        self.endResetModel()

    def take_numbers(self, numbers: NDArray[np.int64]) -> None:
        """Take on how long the list is; whoever came or went since its beginning was read is there or not."""
        shown = len(self._numbers)
        if len(numbers) >= shown and np.array_equal(numbers[:shown], self._numbers):
            if len(numbers) > shown:
                self.beginInsertRows(_NOWHERE, shown, len(numbers) - 1)
                self._numbers = numbers
                self.endInsertRows()
            return
        self.beginResetModel()
        self._numbers = numbers
        self._windows.clear()
        self._asked.clear()
        self.endResetModel()

    def ids_of(self, window: int) -> list[SubjectId]:
        """Return who is in a window."""
        return [SubjectId(each) for each in self._numbers[window * WINDOW : (window + 1) * WINDOW].tolist()]

    def place(self, window: int, lines: Sequence[ListedSubject]) -> None:
        """Take in the lines of a window, letting go of the one that was looked at longest ago."""
        self._asked.discard(window)
        self._windows[window] = {each.subject.id: each for each in lines}
        while len(self._windows) > WINDOWS_KEPT:
            self._windows.popitem(last=False)
        last = min((window + 1) * WINDOW, len(self._numbers)) - 1
        if last >= window * WINDOW:
            self.dataChanged.emit(self.index(window * WINDOW, 0), self.index(last, len(self.columns) - 1))
        self.came.emit(window)

    def forget_asked(self, window: int) -> None:
        """Let a window be asked for again: it was scrolled past, or could not be read."""
        self._asked.discard(window)

    def line_at(self, row: int) -> ListedSubject | None:
        """Return the line of a row; None while it is on its way, or where the subject is gone."""
        window = row // WINDOW
        lines = self._windows.get(window)
        if lines is None:
            if window not in self._asked:
                self._asked.add(window)
                self.wanted.emit(window)
            return None
        self._windows.move_to_end(window)
        return lines.get(SubjectId(int(self._numbers[row])))

    def row_at(self, row: int) -> Any:
        """Return the line of a row, or None."""
        return self.line_at(row)

    def row_of(self, subject_id: SubjectId) -> int | None:
        """Return in which row a subject is, or None."""
        found = np.flatnonzero(self._numbers == subject_id)
        return int(found[0]) if len(found) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Qt: how many subjects are in the list, as far as that is known."""
        return 0 if parent.isValid() else len(self._numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: what a cell says; only a text asks for lines, so that nothing but what is painted or told is read."""
        if not index.isValid() or role not in _TEXTS:
            return super().data(index, role)
        words = self._words(index.row(), index.column(), is_tip=role == Qt.ItemDataRole.ToolTipRole)
        return words.strip() or tr("empty") if role == Qt.ItemDataRole.AccessibleTextRole else words

    def _words(self, row: int, number: int, *, is_tip: bool = False) -> str:
        line = self.line_at(row)
        if line is not None:
            return self._in_full(line) if is_tip and number == 0 else self.columns[number].says(line)
        is_read = row // WINDOW in self._windows
        return (tr("(erased)") if is_read else "…") if number == 0 else ""
