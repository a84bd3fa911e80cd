"""Restore a unit from a backup, in five steps: its folder, which one and where to, the key, what is lost, done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.domain.backup import RunOutline
from app.domain.errors import KnownError
from app.domain.progress import IsCancelled, OnProgress
from app.service.backup import list_backups
from app.service.restore import Restored, escrow_private, restore_unit
from app.service.restore_plan import RestorePlan, plan_restoration
from app.ui.fact_rows import FactRows
from app.ui.jobs import Job, JobRunner
from app.ui.keyring import window_shortcut
from app.ui.language import mark, said, tr
from app.ui.parts import KeyButton, column, label, room_for, row, shortcut
from app.ui.progress_strip import ProgressStrip
from app.ui.restore_steps import FolderStep, KeyStep, Opener, RunStep
from app.ui.restore_words import done_facts, plan_facts
from app.ui.scroller import Stack
from app.ui.words import plainly

T = TypeVar("T")
FOLDER, RUN, KEY, PLAN, DONE = range(5)
_TITLES = (
    mark("Where are the backups?"),
    mark("Which backup, and where to?"),
    mark("What opens it?"),
    mark("What will be, and what is lost"),
    mark("It is restored"),
)
_ON = (mark("Look at the backups"), mark("Go on"), mark("Go on"), mark("Restore"))


class RestoreDialog(QDialog):
    """Asks, says what will be, restores and verifies. Where it is stopped or refused, no folder is left.

    `last` is the word for going on from there. Signals: `restored` with the folder of the unit that was restored, once
    the person goes on.
    """

    restored = Signal(object)

    def __init__(self, runner: JobRunner, last: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._last = last
        self._runner = runner
        self._job: Job | None = None
        self._is_closing = False
        self._plan: RestorePlan | None = None
        self._opener: Opener | None = None
        self.setWindowTitle(tr("Restore a unit from a backup"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(room_for(self, 760, 620))
        self.step, self.title = label("", "small"), label("", "heading", wraps=True)
        self.folder, self.run, self.key = FolderStep(), RunStep(), KeyStep()
        self.plan, self.done_rows = FactRows(tr("What will be, and what is lost")), FactRows(tr("What was restored"))
        self.stack = Stack()
        for widget in (self.folder, self.run, self.key, self.plan, self.done_rows):
            self.stack.addWidget(widget)
        self.trouble = label("", "trouble", wraps=True)
        self.progress = ProgressStrip()
        self.on = KeyButton(said(_ON[0]), "list.open", "primary")
        self.back = KeyButton(tr("Back"), "dialog.back", "quiet")
        self.leave = KeyButton(tr("Cancel"), "always.close", "quiet")
        for button in (self.back, self.leave):
            button.setAutoDefault(False)
        self.on.setDefault(True)
        self.on.clicked.connect(self.go_on)
        self.back.clicked.connect(self.go_back)
        shortcut(self, "dialog.back", self.back.click)
        window_shortcut(self, "work.cancel", self.progress.cancel)  # the main window's own is not heard in here
        self.leave.clicked.connect(self.reject)
        self.run.table.chosen.connect(self.go_on)
        column(self.step, self.title, self.stack, self.trouble, self.progress,
               row(self.leave, None, self.back, self.on), margins=24, spacing=12, onto=self)  # fmt: skip
        self._turn(FOLDER)

    @Slot()
    def go_on(self) -> None:
        """Do what this step leads to."""
        self._tell("")
        acts = (self._look, partial(self._turn, KEY), self._make_plan, self._restore, self._finish)
        try:
            if self.stack.currentIndex() == RUN:
                _ = self.run.chosen, self.run.path
            acts[self.stack.currentIndex()]()
        except KnownError as missing:
            self._tell(plainly(missing))

    @Slot()
    def go_back(self) -> None:
        """Turn to the step before, with what was typed there; from the first and from the last none leads back."""
        if self.stack.currentIndex() not in (FOLDER, DONE):
            self._tell("")
            self._turn(self.stack.currentIndex() - 1)

    def reject(self) -> None:
        """Qt: stop what runs and stay to say what came of it, or leave."""
        if self._job is not None and not self._is_closing:
            self.progress.cancel()
            return
        self.key.clear()
        self._opener = None
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: the window locks or closes; what runs is stopped by it."""
        self._is_closing = True
        if self._job is not None:
            self._job.cancel()
        super().closeEvent(event)

    def _turn(self, step: int) -> None:
        self.stack.setCurrentIndex(step)
        self.step.setText(tr("Step {step} of {steps}", step=step + 1, steps=len(_TITLES)))
        self.title.setText(said(_TITLES[step]))
        self._name_on()
        self.back.setVisible(step not in (FOLDER, DONE))
        self.leave.setText(tr("Close") if step == DONE else tr("Cancel"))
        self._focus()

    def _look(self) -> None:
        folder = self.folder.path
        self._start(tr("Reading the backups"), lambda told, stop: list_backups(folder, told, stop), self._found)

    def _found(self, runs: list[RunOutline]) -> None:
        self.run.show_runs(runs)
        self._turn(RUN)

    def _make_plan(self) -> None:
        opener = self.key.opener
        backup, folder, runs, chosen = self.folder.path, self.run.path, self.run.all, self.run.chosen
        has_list = self.run.listed is not None and opener.is_person
        self._plan, self._opener = plan_restoration(backup, folder, runs, chosen), opener
        self.plan.show_facts(plan_facts(self._plan, is_opened=opener.is_person, has_list=has_list))
        self._turn(PLAN)

    def _restore(self) -> None:
        plan, opener = self._plan, self._opener
        if plan is None or opener is None:
            return
        erasures = self.run.listed if opener.is_person else None

        def work(told: OnProgress, is_cancelled: IsCancelled) -> Restored:
            escrow = escrow_private(*opener.escrow) if opener.escrow is not None else None
            return restore_unit(
                plan.backup, plan.folder, opener.credentials, escrow=escrow, run=plan.run.number, tombstones=erasures,
                on_progress=told, is_cancelled=is_cancelled,
            )  # fmt: skip

        self._start(tr("Restoring"), work, self._restored)

    def _restored(self, done: Restored) -> None:
        self._opener = None
        self.key.clear()
        self.done_rows.show_facts(done_facts(done, str(self._plan.folder if self._plan else "")))
        self._turn(DONE)

    def _finish(self) -> None:
        if self._plan is not None:
            self.restored.emit(self._plan.folder)
        self.accept()

    def _start(self, name: str, work: Callable[[OnProgress, IsCancelled], T], on_done: Callable[[T], None]) -> None:
        """Run a job of this dialog; what it still says when the dialog is gone is not heard."""
        if self._job is not None:
            return

        def heard(then: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda told: then(told) if isValid(self) else None

        def ended() -> None:
            if isValid(self):
                self._job = None
                self.progress.end()
                self._enable(True)
                self._focus()

        self._enable(False)
        self._job = self._runner.run(
            work,
            heard(on_done),
            heard(lambda error: self._tell(plainly(error))),
            heard(self.progress.tell),
            ended,
        )
        self.progress.begin(name, self._job)

    def _enable(self, is_enabled: bool) -> None:
        for part in (self.stack, self.on, self.back):
            part.setEnabled(is_enabled)

    def _name_on(self) -> None:
        step = self.stack.currentIndex()
        self.on.setText(said(_ON[step]) if step < DONE else self._last)

    def _focus(self) -> None:
        """Put the keyboard where this step begins."""
        firsts = (self.folder.folder, self.run.folder, self.key.way, self.plan, self.done_rows)
        firsts[self.stack.currentIndex()].setFocus()

    def _tell(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
