"""How conclusions stood against the known answers of disclosed quality trials."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.service.quality_trials import TrialLine
from app.ui.language import mark, said, tr
from app.ui.parts import KeyButton, column, label, row
from app.ui.rows import Column, RowsModel, RowsView
from app.ui.theme import fit

_COLUMNS = (
    Column[TrialLine](mark("Examiner"), lambda line: line.examiner or tr("all together"), 20),
    Column[TrialLine](mark("Concluded"), lambda line: said(line.grade.words)),
    Column[TrialLine](mark("Same source"), lambda line: f"{line.same_source:,}", 12, is_number=True),
    Column[TrialLine](mark("Different sources"), lambda line: f"{line.different_sources:,}", 16, is_number=True),
)
_WORDS = mark(
    "Latest conclusions in disclosed trials, by what was known before. Supervisors see everybody's, whoever examined "
    "in one their own. Trials are set and disclosed on the page Unit."
)


class TrialDialog(QDialog):
    """A table to look at."""

    def __init__(self, lines: Sequence[TrialLine], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Quality trials"))
        fit(self, least_width=760, least_height=420)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines: RowsModel[TrialLine] = RowsModel(_COLUMNS)
        self.lines.show(lines)
        self._table = RowsView(self.lines, tr("Quality trials"))
        self.close_button = KeyButton(tr("Close"), "always.close", "primary")
        self.close_button.clicked.connect(self.accept)
        nothing = "" if lines else tr("No conclusion of a disclosed trial is here for you to see.")
        column(
            label(tr("Quality trials"), "heading"),
            label(said(_WORDS), "dim", wraps=True),
            label(nothing, "", wraps=True),
            self._table,
            row(None, self.close_button),
            margins=24,
            spacing=12,
            onto=self,
        )
