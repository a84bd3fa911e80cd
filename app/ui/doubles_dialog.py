"""Tell which pictures of an enrolment are somebody else's already, each in a row, and ask why just these go in."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QWidget

from app.domain.enrolment import Double
from app.domain.errors import AlreadyEnrolled
from app.domain.names import shown
from app.ui.language import mark, tr
from app.ui.parts import room_for
from app.ui.reason_dialog import ReasonDialog
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.words import plainly

_COLUMNS = (
    Column[Double](mark("Picture"), lambda each: shown(os.fsencode(each.path.name)), 16),
    Column[Double](mark("Given for"), lambda each: each.identity, 14),
    Column[Double](mark("Is a picture of"), lambda each: _of_whom(each)),
)


class DoublesDialog(ReasonDialog):
    """The reason is for the pictures that are listed; of those that come later in the same run it asks again."""

    def __init__(self, held: AlreadyEnrolled, parent: QWidget) -> None:
        words = tr("{held} The reason is for the pictures listed here alone; others that come later are told in turn.",
                   held=plainly(held))  # fmt: skip
        self.doubles: RowsModel[Double] = RowsModel(_COLUMNS)
        self.table = RowsView(self.doubles, tr("Pictures of somebody else"), row_px=30)
        super().__init__(tr("Enrolled already"), words, tr("Enrol all the same"), parent, listed=self.table)
        self.doubles.show(held.doubles)
        self.resize(room_for(self, 760, 480))


def _of_whom(double: Double) -> str:
    if double.subject_id is None:
        return tr("{name}, in the same enrolment", name=double.other)
    return tr("{name}, subject {number}", name=double.other, number=double.subject_id)
