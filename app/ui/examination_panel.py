"""The way to a conclusion in four steps: the searched face alone, the reference alone, both together, conclude."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from app.domain.errors import KnownError
from app.domain.sheet import Image, Sheet
from app.service.adjudicate import CandidateCard
from app.ui.analysis_panel import AnalysisPanel
from app.ui.comparison_panel import ComparisonPanel
from app.ui.conclusion_panel import PANEL_PX, ConclusionPanel
from app.ui.language import mark, said, tr
from app.ui.parts import column, laid_out_once, row
from app.ui.scroller import Stack
from app.ui.theme import SPACE_PX, fit


class Step(IntEnum):
    """The steps, in their order."""

    PROBE = 0
    REFERENCE = 1
    COMPARE = 2
    CONCLUDE = 3


_NAMES = (mark("Face"), mark("Reference"), mark("Compare"), mark("Conclude"))


class ExaminationPanel(QFrame):
    """Signals: `stepped` with the Step that is shown; `analysed` with the Image and its ImageAnalysis; `concluded`
    with the word of the conclusion, the rationale as it was typed, and the Comparison."""

    stepped = Signal(object)
    analysed = Signal(object, object)
    concluded = Signal(str, str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        fit(self, width=PANEL_PX)
        self.probe = AnalysisPanel(tr("The searched face alone"))
        self.reference = AnalysisPanel(tr("The reference alone"))
        self.comparison = ComparisonPanel()
        self.conclusion = ConclusionPanel()
        self._sheet = Sheet()
        self._stack = Stack()
        self._stack.setProperty("role", "plain")
        self._group = QButtonGroup(self)
        self._steps = [self._button(step) for step in Step]
        for panel in (self.probe, self.reference, self.comparison, self.conclusion):
            self._stack.addWidget(panel)
        steps = row(*self._steps, spacing=4)
        column(steps, self._stack, margins=SPACE_PX, spacing=10, onto=self).setStretch(1, 1)
        self.probe.analysed.connect(lambda analysis: self.analysed.emit(Image.PROBE, analysis))
        self.reference.analysed.connect(lambda analysis: self.analysed.emit(Image.REFERENCE, analysis))
        self.comparison.done.connect(lambda: self.go_to(Step.CONCLUDE))
        self.conclusion.concluded.connect(
            lambda conclusion, rationale: self.concluded.emit(conclusion, rationale, self.comparison.comparison)
        )
        self.clear()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return Step(self._stack.currentIndex())

    def tell(self, card: CandidateCard, sheet: Sheet) -> None:
        """Begin with a candidate where this person's own sheet about it stands."""
        self.conclusion.tell(card)
        self.tell_sheet(sheet, is_concluded=card.mine is not None)

    def tell_sheet(self, sheet: Sheet, *, is_concluded: bool = False) -> None:
        """Show a sheet and go to the step that is due."""
        self._sheet = sheet
        self.probe.tell(sheet.probe.analysis if sheet.probe else None)
        self.reference.tell(sheet.reference.analysis if sheet.reference else None)
        self.comparison.tell(sheet)
        self.go_to(Step.CONCLUDE if is_concluded else self._due())

    def _due(self) -> Step:
        if self._sheet.probe is None:
            return Step.PROBE
        if self._sheet.reference is None:
            return Step.REFERENCE
        return Step.CONCLUDE if self._sheet.is_unsuitable else Step.COMPARE

    def go_to(self, step: Step) -> None:
        """Show a step, where the way to it is open: what comes after the analyses waits for them."""
        if step > self._furthest():
            return
        with laid_out_once(self):
            self._stack.setCurrentIndex(step)
        for each, button in zip(Step, self._steps, strict=True):
            button.setEnabled(each <= self._furthest())
            button.setChecked(each is step)
        self.stepped.emit(step)

    def turn(self, by: int) -> None:
        """Go to the step before (-1) or after (1)."""
        self.go_to(Step(min(max(self.step + by, Step.PROBE), Step.CONCLUDE)))

    def focus_step(self) -> None:
        """Put the keyboard where the step is filled in."""
        tables = {
            Step.PROBE: self.probe.table,
            Step.REFERENCE: self.reference.table,
            Step.COMPARE: self.comparison.table,
        }
        tables.get(self.step, self.conclusion).setFocus()

    def number(self, number: int) -> None:
        """Choose what has this number in the step that is shown: a suitability, or a step of the scale."""
        if self.step is Step.CONCLUDE:
            self.conclusion.choose_number(number)
        elif self.step in (Step.PROBE, Step.REFERENCE):
            self._analysis().choose(number)

    @Slot()
    def fill_rest(self) -> None:
        """In an analysis, note all that is still open as visible."""
        if self.step in (Step.PROBE, Step.REFERENCE):
            self._analysis().fill_rest()

    @Slot()
    def show_factors(self) -> None:
        """In an analysis, offer what the picture may be affected by."""
        if self.step in (Step.PROBE, Step.REFERENCE):
            self._analysis().factors.click()

    @Slot()
    def try_record(self) -> None:
        """Record the analysis or the conclusion that is shown; from the comparison, go on."""
        if self.step is Step.CONCLUDE:
            self.conclusion.try_record()
        elif self.step is Step.COMPARE:
            self.go_to(Step.CONCLUDE)
        else:
            self._analysis().try_record()

    def tell_error(self, error: KnownError) -> None:
        """Show why nothing was recorded, in the step that is shown."""
        if self.step in (Step.PROBE, Step.REFERENCE):
            self._analysis().tell_error(error)
        else:
            self.conclusion.tell_error(error)

    def clear(self) -> None:
        """Forget the candidate."""
        self.conclusion.clear()
        self.tell_sheet(Sheet())

    def _furthest(self) -> Step:
        if self._sheet.probe is None:
            return Step.PROBE
        return Step.CONCLUDE if self._sheet.reference is not None else Step.REFERENCE

    def _analysis(self) -> AnalysisPanel:
        return self.probe if self.step is Step.PROBE else self.reference

    def _button(self, step: Step) -> QPushButton:
        button = QPushButton(said(_NAMES[step]))
        button.setProperty("role", "step")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.go_to(step))
        self._group.addButton(button)
        return button
