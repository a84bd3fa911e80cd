"""The only place with threads: runs waiting work beside the window and brings the results back to its thread."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from itertools import count
from threading import Event
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from app.domain.errors import KnownError
from app.domain.progress import IsCancelled, OnProgress, Progress

T = TypeVar("T")
Work: TypeAlias = Callable[[OnProgress, IsCancelled], T]
OnError: TypeAlias = Callable[[KnownError], None]

THREADS = 4
PROGRESS_EVERY_S = 0.05


class _Kind(Enum):
    PROGRESS = auto()
    DONE = auto()
    KNOWN_ERROR = auto()
    FAULT = auto()


@dataclass(frozen=True, slots=True)
class _Told:
    job: int
    kind: _Kind
    value: object


@dataclass(frozen=True, slots=True)
class _Listeners:
    on_done: Callable[[Any], None]
    on_error: OnError
    on_progress: OnProgress | None
    on_end: Callable[[], None] | None
    changes_nothing: bool


class Job:
    """A handle on work that was started: it can be asked to stop."""

    def __init__(self, number: int) -> None:
        self.number = number
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next safe place."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """True once somebody asked it to stop."""
        return self._stop.is_set()


class JobRunner(QObject):
    """Runs plain functions on a thread pool; they know nothing of Qt, and what hears of them runs on the main thread.

    Signals: `ended` with the number of a job whose end was heard and that may have changed something; `idled` when the
    last one has ended.
    """

    ended = Signal(int)
    idled = Signal()
    _told = Signal(object)

    def __init__(self, parent: QObject | None = None, *, threads: int = THREADS) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(threads)
        self._numbers = count(1)
        self._running: dict[int, tuple[Job, _Listeners | None]] = {}
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """True while nothing runs and no result waits to be delivered."""
        return not self._running

    def run(
        self,
        work: Work[T],
        on_done: Callable[[T], None],
        on_error: OnError,
        on_progress: OnProgress | None = None,
        on_end: Callable[[], None] | None = None,
        *,
        changes_nothing: bool = False,
    ) -> Job:
        """Start `work` and return its handle. Of the end of work that `changes_nothing` only its own hearers are told.

        `on_done` or, for a KnownError, `on_error` is called once; any other exception goes to `sys.excepthook`.
        `on_end` follows in every case.
        """
        job = Job(next(self._numbers))
        self._running[job.number] = (job, _Listeners(on_done, on_error, on_progress, on_end, changes_nothing))
        self._pool.start(_Task(job, work, self._told.emit))
        return job

    def cancel_all(self) -> None:
        """Ask every job to stop; what they still have to say is not delivered."""
        for number, (job, _) in list(self._running.items()):
            job.cancel()
            self._running[number] = (job, None)

    def close(self) -> None:
        """Ask every job to stop, wait until all have, and deliver nothing more."""
        self.cancel_all()
        self._pool.waitForDone()
        self._running.clear()

    @Slot(object)
    def _hear(self, told: _Told) -> None:
        if told.job not in self._running:
            return
        _, listeners = self._running[told.job]
        if told.kind is _Kind.PROGRESS:
            if listeners is not None and listeners.on_progress is not None and isinstance(told.value, Progress):
                listeners.on_progress(told.value)
            return
        del self._running[told.job]
        try:
            if listeners is not None:
                _deliver(told, listeners)
        finally:
            if listeners is None or not listeners.changes_nothing:
                self.ended.emit(told.job)
            if not self._running:
                self.idled.emit()


def _deliver(told: _Told, listeners: _Listeners) -> None:
    try:
        if told.kind is _Kind.DONE:
            listeners.on_done(told.value)
        elif isinstance(told.value, KnownError):
            listeners.on_error(told.value)
        elif isinstance(told.value, BaseException):
            sys.excepthook(type(told.value), told.value, told.value.__traceback__)
    finally:
        if listeners.on_end is not None:
            listeners.on_end()


class _Task(QRunnable):
    """One piece of work on a thread of the pool."""

    def __init__(self, job: Job, work: Work[Any], tell: Callable[[object], None]) -> None:
        super().__init__()
        self._job = job
        self._work = work
        self._tell = tell
        self._last_told = 0.0

    def run(self) -> None:
        """Do the work and tell the main thread how it ended, whatever happens."""
        try:
            told = _Told(self._job.number, _Kind.DONE, self._work(self._progressed, self._job.is_cancelled))
        except KnownError as known:
            told = _Told(self._job.number, _Kind.KNOWN_ERROR, known)
        except BaseException as fault:  # noqa: BLE001 - one of the three doors where everything is caught
            told = _Told(self._job.number, _Kind.FAULT, fault)
        self._tell(told)

    def _progressed(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._last_told >= PROGRESS_EVERY_S or progress.done >= progress.total:
            self._last_told = now
            self._tell(_Told(self._job.number, _Kind.PROGRESS, progress))
