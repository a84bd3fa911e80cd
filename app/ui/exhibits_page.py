"""Exhibits: take in a folder under its name in the chain of custody, examine it, see what could not be read and why."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from app.domain.case import MediaItem, MediaState
from app.domain.duties import Duty
from app.domain.face import Face
from app.domain.ids import MediaId
from app.domain.profile import Profile
from app.domain.unread import UnreadView
from app.domain.work_queue import JobKind, QueuedJob
from app.service.capture_dates import date_exhibit
from app.service.unread import open_unread
from app.service.work_queue import QueueView, queue_examination, queue_intake, queue_retry
from app.ui.date_dialog import DateDialog
from app.ui.desk import Desk
from app.ui.exhibit_rows import EXHIBIT_COLUMNS, UNREAD_COLUMNS, ExhibitRow, Exhibits, UnreadFile, read_exhibits
from app.ui.faceless_list import FacelessList
from app.ui.frame_drawing import added_words
from app.ui.framed import Framed
from app.ui.intake_form import IntakeForm
from app.ui.language import grouped, mark, said, tr, tr_count
from app.ui.long_work import LongWork
from app.ui.page import Page
from app.ui.parts import EmptyState, KeyButton, column, label, row, shortcut
from app.ui.profile_choice import ProfileChoice
from app.ui.queue_panel import QueuePanel
from app.ui.queue_rows import job_words
from app.ui.reveal_dialog import ask_to_reveal
from app.ui.rows import RowsModel, RowsView
from app.ui.scroller import Stack
from app.ui.unread_dialog import UnreadDialog
from app.ui.wrapping import Flow

if TYPE_CHECKING:
    from app.store import Unit

_WORDS = mark("Files are read where they lie; originals stay untouched.")


class ExhibitsPage(Page):
    """Signals: `examined` when faces may have been added; `going_on` with how far work is, empty while none goes on;
    `at_work` with the same in words that say nothing of the case; `moved` when another exhibit is chosen."""

    moved = Signal()
    examined = Signal()
    going_on = Signal(str)
    at_work = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, tr("Exhibits"), said(_WORDS))
        self.intake = IntakeForm()
        self.work = LongWork(desk, self)
        self.queue = QueuePanel(desk, self.work)
        self.closeness = ProfileChoice(offers_strict=desk.pool.has_cells)
        self.exhibits: RowsModel[ExhibitRow] = RowsModel(EXHIBIT_COLUMNS)
        self.unread: RowsModel[UnreadFile] = RowsModel(UNREAD_COLUMNS)
        self.examine = KeyButton(tr("Examine"), "exhibits.examine", "primary")
        self.examine_one = KeyButton(tr("Examine this exhibit"), "exhibits.examine_one")
        self.retry = KeyButton(tr("Retry failed"), "exhibits.retry")
        self.open = KeyButton(tr("Open file"), "exhibits.open")
        self.date = KeyButton(tr("Capture date"), "exhibits.date")
        self._waiting = self._failed = 0
        self._is_intake_queued = False
        self._unread_title = label(tr("Not examined, or not whole"), "heading")
        self._table = RowsView(self.exhibits, tr("Exhibits"))
        self._table.moved.connect(lambda _row: self.moved.emit())
        self._unread_table = RowsView(self.unread, tr("Files that were not examined, or not whole"), row_px=36)
        self._lists = Stack()
        self._below = Stack()
        self.faceless_switch, self.unread_switch = (
            KeyButton(tr("No face found"), "exhibits.faceless"),
            KeyButton(tr("Not examined"), "exhibits.faceless"),
        )
        self.faceless = FacelessList(self.unread_switch)
        self._build()
        self._connect()

    def take_standing(self) -> None:
        """Close the way to intake and examination where they are refused, and say why."""
        why = self.desk.standing.why_no_intake
        self.words.setText(said(why or _WORDS))
        self.intake.setEnabled(not why)
        self.closeness.setEnabled(not why)
        self.examine.setEnabled((self._waiting > 0 or self._is_intake_queued) and not why)
        self.examine_one.setEnabled(self.exhibits.rowCount() > 0 and not why)
        self.retry.setEnabled(self._failed > 0 and not why)
        self.open.setEnabled(self.unread.rowCount() > 0)

    def case_entered(self) -> None:
        """Say what waits in the queue of the case, and go on with it where that is this person's own."""
        self.work.case_entered()

    def refresh(self) -> None:
        """Read exhibits, counts and the queue again."""
        self.desk.ask(read_exhibits, self._show)
        self.work.read()

    def clear(self) -> None:
        """Forget the exhibits, the queue and what was typed."""
        self.exhibits.show([])
        self.unread.show([])
        self.faceless.show_files([])
        self.intake.clear()
        self.closeness.clear()
        self.queue.clear()
        self.work.clear()
        self._is_intake_queued = False

    @property
    def current_name(self) -> str:
        """The name of the exhibit that is chosen; empty for none."""
        row = self._table.current()
        return row.exhibit.name if isinstance(row, ExhibitRow) else ""

    @Slot(str, object)
    def start_intake(self, name: str, folder: Path) -> None:
        """Let the intake of a folder as an exhibit wait for its turn."""
        self._queue(lambda unit: queue_intake(unit, name, folder), self._taken_on)

    @Slot()
    def start_examination(self) -> None:
        """Let a look for faces in every file that has not been examined wait for its turn."""
        self._examine("")

    @Slot()
    def start_examination_of_one(self) -> None:
        """Let a look for faces in the current exhibit wait for its turn."""
        current = self._table.current()
        if isinstance(current, ExhibitRow):
            self._examine(current.exhibit.name)

    @Slot()
    def start_retry(self) -> None:
        """Let all failed files wait to be examined once more."""
        files = [self.unread.row_at(number) for number in range(self.unread.rowCount())]
        failed = tuple(file.media_id for file in files if file.state is MediaState.FAILED)
        self._retry(failed, self.closeness.profile, self.closeness.is_strict)

    @Slot()
    def open_file(self) -> None:
        """Open the current file that was not examined, or not wholly: what is known of it, and what to do."""
        current = self._unread_table.current()
        if isinstance(current, UnreadFile):
            media_id = current.media_id
            self.desk.ask(lambda unit: open_unread(unit, media_id), self._opened)

    @Slot()
    def ask_for_date(self) -> None:
        """Ask when the pictures of the current exhibit were taken; of the only one where none is current."""
        row = max(self._table.currentIndex().row(), 0)
        if row >= self.exhibits.rowCount():
            return
        name = self.exhibits.row_at(row).exhibit.name
        dialog = DateDialog(
            tr("When were the pictures of {name} taken?", name=name),
            tr(
                "It counts for every file of which nothing better is known. A file's own date counts where it "
                "lies within."
            ),
            self,
        )
        dialog.stated.connect(
            lambda taken, reason: self.desk.ask(
                lambda unit: date_exhibit(unit, name, taken, reason), lambda _said: self.refresh()
            )
        )
        dialog.open()

    @Slot()
    def turn_lists(self) -> None:
        """Show the files in which no face was found, or again those that were not examined, or not whole."""
        self._below.setCurrentIndex(1 - self._below.currentIndex())
        (self.faceless.view if self._below.currentIndex() else self._unread_table).setFocus()

    @Slot(object)
    def ask_for_frame(self, item: MediaItem) -> None:
        """Ask why a frame of a file is to be seen, and let it be seen while a key is held, and drawn on."""
        ask_to_reveal(self.desk, Framed.of_file(item), self, self._hear_of_drawn)

    def _taken_on(self) -> None:
        """Empty the form for the next exhibit, and take the keyboard back: a letter is a key again."""
        was_typed_in = self.intake.name.hasFocus()
        self.intake.clear()
        if was_typed_in:
            self.setFocus()

    def _hear_of_drawn(self, face: Face) -> None:
        self.desk.noted.emit(added_words(face))
        self.examined.emit()
        self.refresh()

    def _open_listed(self) -> None:
        """Open the current file of the list that is shown."""
        (self.faceless.open_current if self._below.currentIndex() else self.open.click)()

    def _examine(self, exhibit: str) -> None:
        profile, is_strict = self.closeness.profile, self.closeness.is_strict
        self._queue(lambda unit: queue_examination(unit, exhibit, profile, strict=is_strict))

    @Slot(object, object, bool)
    def _retry(self, files: tuple[MediaId, ...], profile: Profile, is_strict: bool) -> None:
        self._queue(lambda unit: queue_retry(unit, files, profile, strict=is_strict))

    def _queue(self, ask: Callable[[Unit], QueuedJob], on_done: Callable[[], None] = lambda: None) -> None:
        def added(job: QueuedJob) -> None:
            on_done()
            if self.work.is_running:
                self.desk.noted.emit(tr("{work}: waits for its turn.", work=job_words(job.asked)))

        self.work.put(ask, added)

    def _opened(self, view: UnreadView) -> None:
        dialog = UnreadDialog(view, self, offers_strict=self.desk.pool.has_cells)
        dialog.retried.connect(self._retry)
        dialog.frame_asked.connect(self.ask_for_frame)
        if self.desk.refusal(Duty.WORK_CASES) or self.desk.standing.why_no_intake:
            dialog.take_no_retry()
        dialog.open()

    @Slot(object)
    def _queue_seen(self, view: QueueView) -> None:
        self._is_intake_queued = any(job.asked.kind is JobKind.INTAKE for job in view.queue.jobs)
        self.take_standing()

    @Slot()
    def _turned(self) -> None:
        if self.desk.is_open and self.desk.case is not None and self.isVisible() and not self.desk.is_leaving:
            self.desk.ask(read_exhibits, self._show)

    def _show(self, found: Exhibits) -> None:
        self.exhibits.show(found.rows)
        self.unread.show(found.unread)
        self.faceless.show_files(found.faceless)
        self.faceless_switch.setText(tr("No face found: {count}", count=grouped(len(found.faceless))))
        self._lists.setCurrentIndex(0 if found.rows else 1)
        for button in (self.date, self.examine_one):
            button.setVisible(bool(found.rows))
        failed = sum(file.state is MediaState.FAILED for file in found.unread)
        self._unread_title.setText(tr("Not examined, or not whole  ·  {unread}", unread=grouped(len(found.unread))))
        waiting = sum(exhibit.counts[MediaState.TAKEN_IN] for exhibit in found.rows)
        self.examine.setText(
            tr("Examine {files}", files=tr_count(waiting, "{count} file", "{count} files"))
            if waiting
            else tr("Examine")
        )
        self._waiting, self._failed = waiting, failed
        self.take_standing()

    def _build(self) -> None:
        for button in (self.date, self.examine_one, self.examine):
            self.add_action(button)
        self._unread_table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        below = QWidget()
        titles = row(self._unread_title, Flow(self.faceless_switch, self.open, self.retry, ends_right=True))
        titles.setStretch(1, 1)
        column(titles, self._unread_table, onto=below, spacing=10)
        self._below.addWidget(below)
        self._below.addWidget(self.faceless)
        self._lists.addWidget(_stacked(self._table, self._below))
        self._lists.addWidget(
            EmptyState(
                tr("No exhibit yet"),
                tr(
                    "Drop the folder of a seized item above, give it its name in the chain of custody, and take it in. "
                    "Nothing is copied and nothing is written to it."
                ),
            )
        )
        layout = self.body
        layout.addWidget(self.intake)
        layout.addWidget(self.closeness)
        layout.addWidget(self.queue)
        layout.addWidget(self._lists, 1)

    def _connect(self) -> None:
        acts: dict[KeyButton, Callable[[], None]] = {
            self.examine: self.start_examination,
            self.examine_one: self.start_examination_of_one,
            self.retry: self.start_retry,
            self.open: self.open_file,
            self.date: self.ask_for_date,
        }
        for button, act in acts.items():
            button.clicked.connect(act)
            shortcut(self, button.act, self._open_listed if button is self.open else button.click)
        for switch in (self.faceless_switch, self.unread_switch):
            switch.clicked.connect(self.turn_lists)
        shortcut(self, "exhibits.faceless", self.turn_lists)
        self.faceless.opened.connect(self.ask_for_frame)
        shortcut(self, "exhibits.choose", self.intake.buttons[0].click)
        self.queue.bind_keys(self)
        self.intake.submitted.connect(self.start_intake)
        self._unread_table.chosen.connect(lambda _file: self.open_file())
        self.work.seen.connect(self._queue_seen)
        self.work.turned.connect(self._turned)
        self.work.found.connect(self.examined)
        self.work.going_on.connect(self.going_on)
        self.work.at_work.connect(self.at_work)
        self.limit(Duty.WORK_CASES, *(acts.keys() - {self.open}), *self.queue.buttons, *self.intake.buttons)


def _stacked(above: QWidget, below: QWidget) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Vertical)
    splitter.addWidget(above)
    splitter.addWidget(below)
    splitter.setSizes([220, 320])
    splitter.setHandleWidth(16)
    splitter.setChildrenCollapsible(False)
    return splitter
