"""Whether somebody is at the desk: the time until the unit locks by itself, and the cover over work that goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.progress import duration_words
from app.domain.uses import EndReason
from app.service.absence import idle_minutes, leave_working
from app.ui.cover_page import CoverPage
from app.ui.desk import Desk
from app.ui.idle import IdleWatch
from app.ui.language import said, tr
from app.ui.parts import KeyButton, label

if TYPE_CHECKING:
    from app.store import Unit


class Attendance(QObject):
    """Signals: `covered`, `uncovered` when the screen is to be; `locking` with a sentence and the reason on record."""

    covered = Signal()
    uncovered = Signal()
    locking = Signal(str, object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.watch = IdleWatch(self)
        self.cover = CoverPage(desk)
        self.locks_in = label("", "dim")
        self.locks_in.setAccessibleDescription(tr("Until the unit locks by itself"))
        self.leave = KeyButton(tr("Keep working while I am away"), "window.stay_working", "quiet")
        self.leave.hide()
        self.is_covered = False
        self._words = ""
        self.watch.told.connect(self._tell_left)
        self.watch.expired.connect(self._lock_idle)
        self.leave.clicked.connect(self.go_away)
        self.cover.returned.connect(self._come_back)
        self.cover.locking.connect(
            lambda: self.locking.emit(tr("The work in hand was stopped and the unit was locked."), EndReason.PERSON)
        )

    @Slot()
    def leave_if_offered(self) -> None:
        """Do what the button does, while it is shown."""
        if self.leave.isVisible():
            self.leave.click()

    def begin(self, unit: Unit) -> None:
        """Watch for input while a unit is open."""
        self.watch.begin(60 * idle_minutes(unit))

    def end(self) -> None:
        """Watch no longer, and forget what was said."""
        self.watch.end()
        self.locks_in.clear()
        self.cover.clear()
        self.leave.hide()
        self.is_covered = False

    @Slot()
    def go_away(self) -> None:
        """Cover the screen and let the work in hand go on without anybody there; on record."""
        if self._desk.is_busy:
            self._desk.ask(leave_working, self._cover)

    @Slot(str)
    def tell_work(self, words: str) -> None:
        """Hear how far the work in hand is; with none left behind the cover, the unit locks."""
        self._words = words
        self.leave.setVisible(self._desk.is_busy and not self.is_covered)
        if self.is_covered:
            self.cover.tell(words)
            self._lock_when_done()

    def _cover(self, _none: None) -> None:
        self.watch.end()
        self.locks_in.clear()
        self.leave.hide()
        self.is_covered = True
        self.cover.tell(self._words)
        self.covered.emit()
        self._lock_when_done()

    def _lock_when_done(self) -> None:
        if not self._desk.is_busy:
            self.locking.emit(tr("The work ended while you were away, and the unit was locked."), EndReason.IDLE)

    @Slot()
    def _come_back(self) -> None:
        self.is_covered = False
        self.cover.clear()
        self.begin(self._desk.unit)
        self.uncovered.emit()

    @Slot()
    def _lock_idle(self) -> None:
        stopped = tr(" The work in hand stopped cleanly; what is queued waits.") if self._desk.is_busy else ""
        self.locking.emit(
            tr("Locked, because nobody used keyboard or pointer.{stopped}", stopped=stopped), EndReason.IDLE
        )

    @Slot(int)
    def _tell_left(self, left_s: int) -> None:
        self.locks_in.setText(tr("Locks in {duration}", duration=said(duration_words(left_s))))
