"""The unit itself: its models, its copies, and whether this workstation is fit. Sections at the left, one shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.ui.desk import Desk
from app.ui.language import mark, said, tr
from app.ui.page import Page
from app.ui.parts import KeyButton, column, row, shortcut
from app.ui.scroller import Stack
from app.ui.theme import SPACE_PX, fit
from app.ui.unit_about_panel import AboutPanel
from app.ui.unit_backup_panel import BackupPanel
from app.ui.unit_custody_panel import CustodyPanel
from app.ui.unit_models_panel import ModelsPanel
from app.ui.unit_panel import UnitPanel
from app.ui.unit_protection_panel import ProtectionPanel
from app.ui.unit_retention_panel import RetentionPanel
from app.ui.unit_selftest_panel import SelftestPanel
from app.ui.unit_trials_panel import TrialsPanel
from app.ui.unit_validation_panel import ValidationPanel

SECTIONS_PX = 224


class UnitPage(Page):
    """Each section reads when it is shown. Digits choose it.

    Signals: `going_on` with how far a job of a section is, empty at its end; `case_turned` where another
    case, or none, is worked in from now on.
    """

    going_on = Signal(str)
    case_turned = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Unit"))
        self.about, self.protection, self.selftest = AboutPanel(desk), ProtectionPanel(desk), SelftestPanel(desk)
        self.models, self.backup, self.custody = ModelsPanel(desk), BackupPanel(desk), CustodyPanel(desk)
        self.retention, self.trials = RetentionPanel(desk), TrialsPanel(desk)
        self.validation = ValidationPanel(desk)
        self._names = (
            mark("The unit"),
            mark("Protection"),
            mark("Selftest"),
            mark("Model packs"),
            mark("Backup, recovery"),
            mark("Custody"),
            mark("Retention, erasure"),
            mark("Quality trials"),
            mark("Validation"),
        )
        self._stack = Stack()
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        side = QWidget()
        fit(side, width=SECTIONS_PX)
        column(*(self._button(place) for place in range(len(self.panels))), None, spacing=4, onto=side)
        for name, panel in zip(self._names, self.panels, strict=True):
            panel.setAccessibleName(said(name))
            self._stack.addWidget(panel)
            panel.going_on.connect(self.going_on)
        for turning in (self.retention, self.trials):
            turning.case_turned.connect(self.case_turned)
        self.body.addLayout(row(side, self._stack, spacing=SPACE_PX), 1)
        self._mark(0)

    @property
    def panels(self) -> tuple[UnitPanel, ...]:
        """The sections in their order."""
        return (
            *(self.about, self.protection, self.selftest, self.models, self.backup, self.custody),
            *(self.retention, self.trials, self.validation),
        )

    @property
    def panel(self) -> UnitPanel:
        """The section that is shown."""
        return self.panels[self._stack.currentIndex()]

    @Slot(int)
    def choose(self, place: int) -> None:
        """Show a section, and read it."""
        self._mark(place)
        self.refresh()

    def show_panel(self, panel: UnitPanel) -> None:
        """Show a section by itself."""
        self.choose(self.panels.index(panel))

    def refresh(self) -> None:
        """Read the section that is shown again, and give it the keyboard."""
        self.panel.refresh()
        if self.isVisible():
            self.panel.setFocus()

    def clear(self) -> None:
        """Forget what every section read."""
        for panel in self.panels:
            panel.clear()
        self._mark(0)

    def _mark(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._group.button(place).setChecked(True)
        self.title.setText(tr("Unit  ·  {section}", section=said(self._names[place])))

    def _button(self, place: int) -> KeyButton:
        act = f"unit.section_{place + 1}"
        button = KeyButton(said(self._names[place]), act, "nav")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self.choose, place))
        self._group.addButton(button, place)
        shortcut(self, act, button.click)
        return button
