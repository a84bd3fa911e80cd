"""The queue of long work on its page: each job with its state and how far it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from app.domain.errors import KnownError
from app.domain.ids import QueuedJobId
from app.domain.progress import Progress
from app.domain.work_queue import JobState, WorkQueue
from app.service.work_queue import QueueView, cancel_job, move_job
from app.ui.desk import Desk
from app.ui.language import said, tr
from app.ui.long_work import LongWork
from app.ui.parts import KeyButton, column, label, row, shortcut
from app.ui.queue_rows import QUEUE_COLUMNS, JobRow, job_words, queue_words, rows_of
from app.ui.rows import RowsModel, RowsView
from app.ui.theme import fit, scaled
from app.ui.words import progress_words

ROW_PX = 30
LEAST_ROWS, MOST_ROWS = 1, 4
_FRAME_PX = 4


class QueuePanel(QFrame):
    """Hidden while nothing waits and nothing has ended. Signals: `changed` after a job was moved or cancelled."""

    changed = Signal()

    def __init__(self, desk: Desk, work: LongWork) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self._desk, self._work = desk, work
        self.model: RowsModel[JobRow] = RowsModel(QUEUE_COLUMNS)
        self.table = RowsView(self.model, tr("Queue of long work"), row_px=ROW_PX)
        self.turn = KeyButton(tr("Pause"), "exhibits.pause")
        self.cancel = KeyButton(tr("Cancel job"), "exhibits.cancel", "quiet")
        self.up = KeyButton(tr("Earlier"), "exhibits.earlier", "quiet")
        self.down = KeyButton(tr("Later"), "exhibits.later", "quiet")
        self.words = label("", "dim")
        self.words.setAccessibleName(tr("How long the queue will take"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the job that runs"))
        self._view: QueueView | None = None
        self._build()
        acts = {
            self.turn: work.turn,
            self.cancel: self.cancel_current,
            self.up: self.move_up,
            self.down: self.move_down,
        }
        for button, act in acts.items():
            button.clicked.connect(act)
        self.table.chosen.connect(self._say)
        self.table.moved.connect(lambda _row: self._settle())
        work.seen.connect(self._show)
        work.told.connect(self._tell)
        self.hide()

    @property
    def buttons(self) -> tuple[KeyButton, ...]:
        """What changes the queue."""
        return self.turn, self.cancel, self.up, self.down

    def bind_keys(self, page: QWidget) -> None:
        """Let the keys on the buttons work wherever the page has the keyboard."""
        for button in self.buttons:
            shortcut(page, button.act, button.click)

    def clear(self) -> None:
        """Forget the case."""
        self._view = None
        self.model.show([])
        self.words.clear()
        self.bar.setAccessibleDescription("")
        self.hide()

    @Slot()
    def cancel_current(self) -> None:
        """Take the current job out of the queue."""
        row_ = self._open_row()
        if row_ is not None:
            job_id = row_.job.id
            self._desk.start(
                lambda unit, _told, _cancelled: cancel_job(unit, job_id),
                lambda job: self._cancelled(job_words(job.asked)),
                on_error=self._refused,
            )

    @Slot()
    def move_up(self) -> None:
        """Let the current job come to its turn earlier."""
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        """Let the current job come to its turn later."""
        self._move(1)

    def _move(self, by: int) -> None:
        row_ = self._open_row()
        if row_ is not None:
            job_id = row_.job.id
            self._desk.start(
                lambda unit, _told, _cancelled: move_job(unit, job_id, by), self._moved, on_error=self._refused
            )

    def _moved(self, _queue: WorkQueue) -> None:
        self._work.read()

    def _cancelled(self, words: str) -> None:
        self._desk.noted.emit(tr("{work}: cancelled. What it had done is kept.", work=words))
        self._work.read()
        self.changed.emit()

    def _refused(self, error: KnownError) -> None:
        self._desk.troubled.emit(error)
        self._work.read()

    def _open_row(self) -> JobRow | None:
        row_ = self.table.current()
        if isinstance(row_, JobRow) and row_.job.state.is_open:
            return row_
        self._desk.noted.emit(tr("Choose a job that waits or runs."))
        return None

    @Slot(object)
    def _say(self, chosen: JobRow) -> None:
        """Say in full how a job ended."""
        if chosen.job.why:
            self._desk.noted.emit(f"{job_words(chosen.job.asked)}: {said(chosen.job.why)}")

    @Slot(object)
    def _show(self, view: QueueView) -> None:
        current = self.table.current()
        kept: QueuedJobId | None = current.job.id if isinstance(current, JobRow) else None
        self._view = view
        rows = rows_of(view, self._work.progress)
        self.model.show(rows)
        for number, each in enumerate(rows):
            if each.job.id == kept and each.job.state.is_open:  # one that has ended meanwhile is let go
                self.table.selectRow(number)
        self.table.setMinimumHeight(min(len(rows), LEAST_ROWS) * scaled(ROW_PX) + _FRAME_PX)
        self.table.setMaximumHeight(min(len(rows), MOST_ROWS) * scaled(ROW_PX) + _FRAME_PX)
        self.setVisible(bool(rows))
        self._settle()

    @Slot(object)
    def _tell(self, progress: Progress) -> None:
        self.bar.setRange(0, max(progress.total, 1))
        self.bar.setValue(progress.done)
        self.bar.setAccessibleDescription(progress_words(progress))
        if self._view is None or self._view.queue.running is None or not self.model.rowCount():
            return
        first = self.model.row_at(0)
        self.model.replace(0, JobRow(first.job, first.left, progress))
        self.words.setText(queue_words(self._view, progress))

    def _settle(self) -> None:
        view = self._view
        if view is None:
            return
        queue = view.queue
        is_at_work = self._work.is_running and not queue.is_paused
        self.turn.setText(tr("Pause") if is_at_work else tr("Go on"))
        self.turn.setEnabled(bool(queue.jobs))
        self.bar.setVisible(queue.running is not None)
        if queue.running is not None and self._work.progress is None:
            self.bar.setRange(0, 0)
        self.words.setText(queue_words(view, self._work.progress))
        row_ = self.table.current()
        is_open = isinstance(row_, JobRow) and row_.job.state.is_open
        self.cancel.setEnabled(is_open)
        can_move = is_open and row_.job.state is not JobState.RUNNING and len(queue.jobs) > 1
        self.up.setEnabled(can_move)
        self.down.setEnabled(can_move)

    def _build(self) -> None:
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.table.horizontalHeader().hide()  # it has no room to spare, and its cells say what they are
        fit(self.bar, height=6)
        top = row(label(tr("Queue"), "heading"), 12, self.words, self.up, self.down, self.cancel, self.turn)
        top.setStretch(2, 1)
        self.words.setWordWrap(True)
        column(top, self.bar, self.table, margins=10, spacing=6, onto=self)
