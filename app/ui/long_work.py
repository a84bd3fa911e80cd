"""The window's hand on the queue of long work: has it run, says how far it is, and stops it where the case is left."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.duties import Duty
from app.domain.errors import KnownError
from app.domain.progress import IsCancelled, OnProgress, Progress
from app.domain.work_queue import JobKind, JobState, QueuedJob
from app.service.queue_runs import QueueRun, run_queue
from app.service.work_queue import QueueView, let_queue_go_on, pause_queue, queue_now
from app.ui.desk import Desk
from app.ui.jobs import Job
from app.ui.key_words import keys
from app.ui.language import said, tr, tr_count
from app.ui.queue_rows import covered_words, foot_words, job_words, waiting_words

if TYPE_CHECKING:
    from app.store import Unit

_TELL_FACES_EVERY_S = 60.0
_FIRST_FACES_AFTER_S = 10.0


class LongWork(QObject):
    """At most one run of the queue at a time, on a thread of its own.

    Signals: `seen` with a QueueView whenever the queue was read anew; `told` with the Progress of the job that runs;
    `going_on` with a few words for the foot of every page, `at_work` with such as say nothing of the case; `turned`
    when a job has begun or the last one ended; `found` when faces may have been added.
    """

    seen = Signal(object)
    told = Signal(object)
    going_on = Signal(str)
    at_work = Signal(str)
    turned = Signal()
    found = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._view: QueueView | None = None
        self._progress: Progress | None = None
        self._is_wanted = self._is_everyones = False
        self._to_put: deque[tuple[Callable[[Unit], QueuedJob], Callable[[QueuedJob], None]]] = deque()
        self._faces_told_at = 0.0
        self._asked = self._shown = 0

    @property
    def is_running(self) -> bool:
        """True while the queue is at work."""
        return self._job is not None

    @property
    def progress(self) -> Progress | None:
        """How far the job is that runs."""
        return self._progress

    def case_entered(self) -> None:
        """Say what waits in the case, and go on with it where that is this person's own work and was not paused."""
        self._desk.ask(queue_now, self._entered)

    def read(self) -> None:
        """Read the queue anew; what was asked for earlier and comes later is not shown."""
        self._asked += 1
        number = self._asked

        def seen(view: QueueView) -> None:
            if number > self._shown:
                self._shown = number
                self._seen(view)

        self._desk.ask(queue_now, seen)

    def begin(self, *, is_everyones: bool = True) -> None:
        """Have the queue run, if it does not already; what others asked for, too, where a person has said so."""
        self._is_everyones |= is_everyones
        if self._job is not None:
            self._is_wanted = True  # the run may be about to end without having seen what was added
            return
        pool, everyones = self._desk.pool, self._is_everyones
        self._is_wanted = False
        self._faces_told_at = time.monotonic() - _TELL_FACES_EVERY_S + _FIRST_FACES_AFTER_S
        self._job = self._desk.start(
            lambda unit, told, cancelled: run_queue(unit, pool, told, cancelled, is_everyones=everyones),
            self._ran,
            self._tell,
            self._over,
            self._stopped,
        )
        self._desk.work(self._job.cancel)

    def put(self, ask: Callable[[Unit], QueuedJob], on_done: Callable[[QueuedJob], None]) -> None:
        """Put a job into the queue, after all that were put before it; it begins unless the queue is paused."""
        self._to_put.append((ask, on_done))
        if len(self._to_put) == 1:
            self._put_first()

    def _put_first(self) -> None:
        ask, on_done = self._to_put[0]

        def put(unit: Unit, _told: OnProgress, _cancelled: IsCancelled) -> tuple[QueuedJob, QueueView]:
            return ask(unit), queue_now(unit)

        def done(result: tuple[QueuedJob, QueueView]) -> None:
            job, view = result
            on_done(job)
            if not view.queue.is_paused:
                self.begin(is_everyones=self._is_everyones)
            self.read()

        self._desk.start(put, done, on_end=self._put_next)

    def _put_next(self) -> None:
        if self._to_put:
            self._to_put.popleft()
        if self._to_put:
            self._put_first()

    @Slot()
    def turn(self) -> None:
        """Pause what runs, or go on: with what was paused, stopped, or asked for by somebody else."""
        if not self._desk.may(Duty.WORK_CASES):
            return
        queue = self._view.queue if self._view is not None else None
        if queue is None or not queue.jobs:
            self._desk.noted.emit(tr("Nothing waits in the queue."))
        elif queue.is_paused:
            self._desk.ask(let_queue_go_on, lambda _queue: self._go_on())
        elif self._job is None:
            self._go_on()
        else:
            self._desk.ask(pause_queue, lambda _queue: self.read())

    def clear(self) -> None:
        """Forget the case; whatever ran was stopped with it."""
        self._job = self._view = self._progress = None
        self._is_wanted = self._is_everyones = False
        self._to_put.clear()
        self._shown = self._asked
        self._tell_foot()

    def _go_on(self) -> None:
        head = self._view.queue.head if self._view is not None else None
        self.begin(is_everyones=head is not None and head.asked_by_id != self._desk.unit.actor.id)
        self.read()

    def _entered(self, view: QueueView) -> None:
        self._seen(view)
        head = view.queue.head
        if head is None or self._job is not None:
            return
        words = waiting_words(view)
        if self._desk.refusal(Duty.WORK_CASES):
            words = tr("{waiting}. An examiner can let the work go on.", waiting=words)
        elif view.queue.is_paused:
            words = tr("{waiting}; the queue is paused. To go on: {where}.", waiting=words, where=where_words())
        elif head.asked_by_id != self._desk.unit.actor.id:
            words = tr(
                "{waiting}, first what {name} asked for. To go on, in your name: {where}.",
                waiting=words,
                name=head.asked_by,
                where=where_words(),
            )
        else:
            words = tr(
                "{waiting}; going on with: {work}. To pause: {where}.",
                waiting=words,
                work=job_words(head.asked),
                where=where_words(),
            )
            self.begin(is_everyones=False)
        self._desk.noted.emit(words)

    def _seen(self, view: QueueView) -> None:
        if self._job is None and view.queue.running is not None:  # nothing runs here: it was stopped without a word
            view = QueueView(view.queue.interrupt(), view.ended, view.left, view.rates)
        self._view = view
        self.seen.emit(view)
        self._tell_foot()

    def _tell(self, progress: Progress) -> None:
        is_new = not progress.total
        self._progress = progress
        if is_new:
            self.read()
            self.turned.emit()
            self.found.emit()
            return
        self.told.emit(progress)
        self._tell_foot()
        if time.monotonic() - self._faces_told_at > _TELL_FACES_EVERY_S and self._is_examining:
            self._faces_told_at = time.monotonic()
            self.found.emit()

    @property
    def _is_examining(self) -> bool:
        running = self._view.queue.running if self._view is not None else None
        return running is not None and running.asked.kind is JobKind.EXAMINATION

    def _tell_foot(self) -> None:
        view = self._view
        is_idle = view is None or (self._job is None and not view.queue.is_paused)
        self.going_on.emit("" if view is None or is_idle else foot_words(view, self._progress))
        self.at_work.emit("" if view is None or is_idle else covered_words(view, self._progress))

    def _ran(self, run: QueueRun) -> None:
        failed = [job for job in run.ended if job.state is JobState.FAILED]
        if failed:
            first = f"{job_words(failed[0].asked)}: {said(failed[0].why)}"
            more = len(failed) - 1
            others = tr_count(
                more, "{count} more job failed; the queue says why.", "{count} more jobs failed; the queue says why."
            )
            self._desk.noted.emit(f"{first} {others}" if more else first)
        elif run.ended and run.next is None:
            last = run.ended[-1]
            self._desk.noted.emit(f"{job_words(last.asked)}: {said(last.why)}")
        if run.next is not None and run.next_is_others and not self._is_everyones:
            self._desk.noted.emit(
                tr(
                    "Next waits what {name} asked for. To go on, in your name: {where}.",
                    name=run.next.asked_by,
                    where=where_words(),
                )
            )

    def _stopped(self, error: KnownError) -> None:
        self._is_wanted = False  # a full disk or a policy does not go away by trying again at once
        self._desk.troubled.emit(error)

    def _over(self) -> None:
        self._job = self._progress = None
        if self._is_wanted and not self._desk.is_leaving:
            self.begin(is_everyones=self._is_everyones)
            self.read()
            return
        self._is_everyones = False
        for notice in self._desk.pool.notices:
            self._desk.noted.emit(said(notice))
        self.turned.emit()
        self.found.emit()
        if self._desk.is_leaving:
            self._desk.noted.emit(tr("The work in this case waits. It goes on when you enter the case again."))
        else:
            self.read()
        self._desk.worked()
        self._tell_foot()


def where_words() -> str:
    """Return by which keys the queue goes on."""
    return tr("Exhibits ({page}), then {go_on}", **keys(page="window.exhibits", go_on="exhibits.pause"))
