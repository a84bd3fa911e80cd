"""A crew: the workers of one run over many files. Feeds whoever is free, collects what is done, replaces who falls."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import wait

from app.domain.case import MediaKind
from app.domain.errors import UntrustedReply
from app.domain.examination import Failed, Finding, WorkItem
from app.domain.ids import MediaId
from app.domain.progress import IsCancelled
from app.recognition.pack import PackManifest
from app.worker.failures import Failure, failure_sentence
from app.worker.process import WorkerDied, WorkerProcess
from app.worker.replies import parse_finding

_LOOK_UP_S = 0.1
"""How often a waiting crew asks whether it was cancelled."""
_ATTEMPTS_TO_GIVE = 2


@dataclass(frozen=True, slots=True)
class CrewRules:
    """How many workers, how long a file may take, how large it may be, after how many files a worker is spent."""

    size: int
    timeout_s: float
    video_timeout_s: float
    most_content_bytes: int
    files_per_worker: int

    def timeout_for(self, kind: MediaKind) -> float:
        """Return the time that a file of this kind is given."""
        return self.video_timeout_s if kind is MediaKind.VIDEO else self.timeout_s


class Crew:
    """The workers of one run. `hire` lends or starts one; `dismiss` takes it back and is told whether it is sound."""

    def __init__(
        self,
        manifest: PackManifest,
        rules: CrewRules,
        hire: Callable[[], WorkerProcess],
        dismiss: Callable[[WorkerProcess, bool], None],
    ) -> None:
        self._manifest = manifest
        self._rules = rules
        self._hire = hire
        self._dismiss = dismiss
        self._workers: list[WorkerProcess] = []
        self._pending: WorkItem | None = None
        self._attempts = 0
        self._is_exhausted = False

    def work(self, items: Iterator[WorkItem], is_cancelled: IsCancelled) -> Iterator[Finding]:
        """Yield a finding for every item until there are none left or the work is cancelled."""
        try:
            while not is_cancelled():
                yield from self._fed(items)
                if self._is_finished:
                    return
                yield from self._collected()
        finally:
            self._disband()

    @property
    def _is_finished(self) -> bool:
        """True once no file is left. That nobody is busy does not show it: all may be starting after a replacement."""
        is_busy = any(worker.busy_with is not None for worker in self._workers)
        return self._is_exhausted and self._pending is None and not is_busy

    def _fed(self, items: Iterator[WorkItem]) -> Iterator[Finding]:
        """Give files to free workers; yield what can be said without one."""
        while (item := self._next(items)) is not None:
            if len(item.content) > self._rules.most_content_bytes:
                self._pending = None
                yield self._failed(item.media_id, Failure.TOO_LARGE, len(item.content))
                continue
            worker = self._free()
            if worker is None:
                return
            if self._is_given(worker, item):
                self._pending = None
            elif self._attempts == _ATTEMPTS_TO_GIVE:
                self._pending = None
                yield self._failed(item.media_id, Failure.CRASHED)

    def _next(self, items: Iterator[WorkItem]) -> WorkItem | None:
        """Return the item at hand, or take the next one where somebody is free or can be hired for it."""
        if self._pending is None and not self._is_exhausted and self._has_room:
            self._pending, self._attempts = next(items, None), 0
            self._is_exhausted = self._pending is None
        return self._pending

    @property
    def _has_room(self) -> bool:
        is_free = any(worker.is_idle for worker in self._workers)
        is_starting = any(not worker.is_ready for worker in self._workers)
        return is_free or (len(self._workers) < self._rules.size and not is_starting)

    def _free(self) -> WorkerProcess | None:
        """Return a free worker, hiring one where there is none and none is starting."""
        if not self._has_room:
            return None
        if not any(worker.is_idle for worker in self._workers):
            self._workers.append(self._hire())
        return next((worker for worker in self._workers if worker.is_idle), None)

    def _is_given(self, worker: WorkerProcess, item: WorkItem) -> bool:
        """Hand the item over; a worker that died while idle never opened it and is only replaced."""
        self._attempts += 1
        try:
            worker.give(item.media_id, item.kind, item.content, self._rules.timeout_for(item.kind))
        except WorkerDied:
            self._remove(worker)
            return False
        return True

    def _collected(self) -> Iterator[Finding]:
        """Wait until somebody is heard or overdue; yield what came of it."""
        awaited = [worker for worker in self._workers if not worker.is_idle]
        if not awaited:
            return
        patience_s = max(0.0, min(_LOOK_UP_S, min(worker.due for worker in awaited) - time.monotonic()))
        heard = wait([worker.replies for worker in awaited], patience_s)
        for worker in awaited:
            if worker.replies in heard:
                yield from self._heard(worker)
            elif time.monotonic() >= worker.due:
                yield from self._overdue(worker)

    def _heard(self, worker: WorkerProcess) -> Iterator[Finding]:
        media_id = worker.busy_with
        if media_id is None:
            worker.hear_ready()
            return
        try:
            finding = parse_finding(worker.take(), media_id, self._manifest.id, self._manifest.dimension)
        except (WorkerDied, UntrustedReply) as broken:
            self._remove(worker)
            is_dead = isinstance(broken, WorkerDied)
            yield self._failed(media_id, Failure.CRASHED if is_dead else Failure.INVALID_REPLY)
            return
        if worker.files_given >= self._rules.files_per_worker:
            self._remove(worker, is_sound=True)
        yield finding

    def _overdue(self, worker: WorkerProcess) -> Iterator[Finding]:
        media_id = worker.busy_with
        if media_id is None:
            worker.interrupt()
            worker.hear_ready()  # raises: it did not start
            return
        self._remove(worker)
        yield self._failed(media_id, Failure.TIMED_OUT, round(worker.budget_s))

    def _remove(self, worker: WorkerProcess, *, is_sound: bool = False) -> None:
        self._workers.remove(worker)
        self._dismiss(worker, is_sound)

    def _disband(self) -> None:
        for worker in list(self._workers):
            self._remove(worker, is_sound=worker.is_idle)

    @staticmethod
    def _failed(media_id: MediaId, failure: Failure, number: int = 0) -> Failed:
        return Failed(media_id, failure_sentence(failure, (number, 0)))
