"""Run the queue of long work: one job after the other, each in the name of the person at the desk."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain.audit import Operation
from app.domain.case import Case
from app.domain.duties import Duty
from app.domain.errors import Cancelled, Elsewhere, KnownError, NoCaseOpen, NotFound, StorageFull, UnitDamaged
from app.domain.ids import QueuedJobId
from app.domain.policy import Function
from app.domain.progress import IsCancelled, OnProgress, Progress, duration_words, never, unheard
from app.domain.work_queue import Begun, JobKind, JobState, QueuedJob, Worked, kind_words
from app.service.cases import act_in, current_case, refuse_elsewhere
from app.service.examine import ExaminationSummary, examine
from app.service.intake import IntakeSummary, take_in
from app.service.permission import require
from app.service.permission_roles import require_duty
from app.service.work_queue import among_of, queue_of
from app.store import Among, Reader, Unit, Work
from app.worker.pool import WorkerPool

_ASK_EVERY_S = 0.2
"""How often a job that runs looks up whether somebody has paused or cancelled it."""
_MOUNT = "Mount it there and ask for the examination again."
_OWN_FAULT = "Homeward met a fault of its own in this job. What it had done is kept; ask for it again."


@dataclass(frozen=True, slots=True)
class QueueRun:
    """What one run of the queue did: the jobs that ended, in their order, and the job it stopped before, if any.

    `next_is_others` is True where that one waits because somebody else asked for it.
    """

    ended: tuple[QueuedJob, ...]
    next: QueuedJob | None = None
    next_is_others: bool = False


def run_queue(
    unit: Unit,
    pool: WorkerPool,
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
    *,
    is_everyones: bool = False,
) -> QueueRun:
    """Run what waits in the case that is open, one job after the other, until nothing does or the queue is paused.

    Jobs of other people are run where that is asked for (`is_everyones`), and else left, with all behind them: whoever
    runs a job is the actor of its entries. A job that fails says why, and the next begins. One that is stopped (because
    the case is left, the unit locked) waits again in its place; an intake then passes over what is on record, an
    examination goes on with the files that are left. `on_progress` hears of each job in its own words, at its beginning
    with a total of 0. Raises NotAllowed where this person may not, StorageFull and UnitDamaged with the job waiting.
    """
    require_duty(unit, Duty.WORK_CASES)
    require(unit, Function.INTAKE)
    case, ended = current_case(unit), list[QueuedJob]()
    while not is_cancelled():
        begun = _begun(unit, case, is_everyones)
        if begun is None:
            break
        done = _Run(unit, pool, case, begun, on_progress, is_cancelled).work()
        if done is not None:
            ended.append(done)
    with unit.reading() as reader:
        refuse_elsewhere(reader, case)
        head = queue_of(unit, reader).head
    return QueueRun(tuple(ended), head, head is not None and head.asked_by_id != unit.actor.id)


class _NothingToBegin(Exception):
    """Nothing waits, the queue is paused, or somebody else asked for what is next; no act is done."""


class _OtherIsFirst(Exception):
    """Another job is first than the one for whose purpose the act was to be done; no act is done."""


class _HasEnded(Exception):
    """Somebody has cancelled the job; no act is done."""


@dataclass(frozen=True, slots=True)
class _BegunJob:
    job: QueuedJob
    among: Among | None
    goes_on: bool
    trouble: str = ""
    left_out: str = ""


def _begun(unit: Unit, case: Case, is_everyones: bool) -> _BegunJob | None:
    """Begin the first job, on record; with the files of a retry waiting from then on. None where none is to begin."""
    while True:
        with unit.reading() as reader:
            refuse_elsewhere(reader, case)
            first = queue_of(unit, reader).head
        if first is None:
            return None
        with suppress(_OtherIsFirst):
            return _begun_first(unit, case, first, is_everyones)


def _begun_first(unit: Unit, case: Case, first: QueuedJob, is_everyones: bool) -> _BegunJob | None:
    act = act_in(unit, "begin queued work", Operation.COLLECTION, first.asked.purpose)
    with suppress(_NothingToBegin), unit.unit_of_work(act) as work:
        refuse_elsewhere(work, case)
        stored = work.queued_work.read()
        queue = queue_of(unit, work).interrupt()  # whatever ran before in this use does not run any more
        head = queue.head
        if head is None or queue.is_paused or not (is_everyones or head.asked_by_id == unit.actor.id):
            raise _NothingToBegin
        if head.id != first.id:
            raise _OtherIsFirst
        begun = Begun(work.unit_rows.sequence, unit.actor.id, unit.actor.name, work.unit_rows.now)
        after = queue.begin(begun)
        work.queued_work.keep(stored, after)
        work.note(job=head.id, kind=head.asked.kind.value, asked_by=head.asked_by_id)
        among, trouble, left_out = _files_of(work, head)
        if head.begun is None and head.asked.files is not None and among is not None:
            work.note(retried=work.media.retry_failed(among))
        return _BegunJob(after.jobs[0], among, goes_on=head.begun is not None, trouble=trouble, left_out=left_out)
    return None


def _files_of(work: Work, job: QueuedJob) -> tuple[Among | None, str, str]:
    """Return what a job is about, why there is nothing (never taken in, not mounted), and what is left out of it."""
    asked = job.asked
    if asked.kind is JobKind.INTAKE:
        known = tuple(each.id for each in work.exhibits.all() if each.name == asked.exhibit)
        return Among(exhibit_ids=known) if known else None, "", ""
    try:
        among = among_of(work, asked)
    except NotFound as why:
        return None, str(why), ""
    if among.media_ids is not None:
        return among, "", ""
    meant = [each for each in work.exhibits.all() if among.exhibit_ids is None or each.id in among.exhibit_ids]
    gone = [each for each in meant if not Path(each.source_folder).is_dir()]
    if not gone:
        return among, "", ""
    where = "; ".join(f"{each.name} in {each.source_folder}" for each in gone)
    if len(gone) == len(meant):
        return (
            None,
            f"Not mounted where it was taken in: {where}. Nothing was examined or listed as failed. {_MOUNT}",
            "",
        )
    there = tuple(each.id for each in meant if each not in gone)
    return Among(exhibit_ids=there), "", f" Not mounted, and left out: {where}. {_MOUNT}"


class _Run:
    """One job at work, in its case alone, for as long as its row says that it runs."""

    def __init__(
        self, unit: Unit, pool: WorkerPool, case: Case, begun: _BegunJob, told: OnProgress, is_cancelled: IsCancelled
    ) -> None:
        self._unit, self._pool, self._case, self._begun, self._told = unit, pool, case, begun, told
        self._job = begun.job
        self._words = kind_words(begun.job.asked)
        self._wanted = _Wanted(unit, case, begun.job.id, is_cancelled)
        self._started = time.monotonic()
        self._files = 0
        self._unread_before = self._unread()

    def work(self) -> QueuedJob | None:
        """Do the job, and put on record how it ended; None where it was stopped."""
        self._told(Progress(self._words, 0, 0, 0.0))
        if self._begun.trouble:
            return self._end(JobState.FAILED, self._begun.trouble)
        try:
            said = self._done()
        except (Cancelled, Elsewhere, NoCaseOpen):  # its case may be open again: others are entered for a moment
            self._interrupted()
            return None
        except (StorageFull, UnitDamaged):
            with suppress(KnownError):
                self._interrupted()
            raise
        except KnownError as why:
            return self._end(JobState.FAILED, str(why))
        except Exception:
            with suppress(KnownError):
                self._end(JobState.FAILED, _OWN_FAULT)
            raise
        return self._end(JobState.DONE, said)

    def _done(self) -> str:
        asked = self._job.asked
        if asked.folder is not None:
            return _intake_words(
                take_in(
                    self._unit, asked.exhibit, Path(asked.folder), self._tell, self._wanted,
                    goes_on=self._begun.goes_on, purpose=asked.purpose,
                )
            )  # fmt: skip
        if asked.profile is None or self._begun.among is None:
            return ""
        done = examine(
            self._unit, self._pool, self._tell, self._wanted, profile=asked.profile, again=asked.is_closer,
            strict=asked.is_strict, among=self._begun.among, goes_on=self._begun.goes_on,
            purpose=asked.purpose,
        )  # fmt: skip
        return _examination_words(done) + self._begun.left_out

    def _tell(self, progress: Progress) -> None:
        self._files = progress.done - progress.done_before
        self._told(replace(progress, verb=self._words))

    def _interrupted(self) -> None:
        """Let the job wait again, unless somebody has paused or cancelled it; what it did counts in any case."""
        with self._unit.reading() as reader:
            if reader.open_case is None or reader.open_case.id != self._case.id:
                return
        act = act_in(self._unit, "interrupt queued work", Operation.CUSTODY, self._job.asked.purpose)
        with suppress(_HasEnded), self._unit.unit_of_work(act) as work:
            self._refuse_ended(work)
            queue = work.queued_work.read()
            work.queued_work.keep(queue, queue.interrupt())
            self._count(work)

    def _end(self, state: JobState, why: str) -> QueuedJob | None:
        act = act_in(self._unit, "end queued work", Operation.CUSTODY, self._job.asked.purpose)
        with suppress(_HasEnded), self._unit.unit_of_work(act) as work:
            self._refuse_ended(work)
            queue = work.queued_work.read()
            self._count(work)
            work.queued_work.keep(queue, queue.without(self._job.id))
            work.note(state=state.value)
            return work.queued_work.end(self._job.id, state, why)
        return None

    def _refuse_ended(self, work: Work) -> None:
        """Leave the act undone where somebody has cancelled the job; whether they did is only certain within it."""
        refuse_elsewhere(work, self._case)
        stands = work.queued_work.state(self._job.id)
        if stands is None or not stands.is_open:
            raise _HasEnded

    def _count(self, work: Work) -> None:
        failed = max(self._unread(work) - self._unread_before, 0)
        worked = Worked(self._files, failed, time.monotonic() - self._started)
        work.queued_work.add_worked(self._job.id, worked)
        work.note(job=self._job.id, files=worked.files, failed=worked.failed, seconds=round(worked.seconds, 1))

    def _unread(self, reader: Reader | None = None) -> int:
        if reader is not None:
            return self._unread_in(reader)
        with self._unit.reading() as own:
            return self._unread_in(own)

    def _unread_in(self, reader: Reader) -> int:
        among = self._begun.among
        if among is not None:
            return reader.media.unread_count(among)
        known = tuple(each.id for each in reader.exhibits.all() if each.name == self._job.asked.exhibit)
        return reader.media.unread_count(Among(exhibit_ids=known))


@dataclass(slots=True)
class _Wanted:
    """Asks whether a job is to stop: the row says so, the case was left, or the person stopped all work."""

    unit: Unit
    case: Case
    job_id: QueuedJobId
    is_cancelled: IsCancelled
    is_over: bool = False
    asked_at: float = field(default=0.0)

    def __call__(self) -> bool:
        """True from the moment on at which it is to stop."""
        if self.is_over or self.is_cancelled():
            self.is_over = True
            return True
        now = time.monotonic()
        if now - self.asked_at >= _ASK_EVERY_S:
            self.asked_at = now
            with self.unit.reading() as reader:
                is_here = reader.open_case is not None and reader.open_case.id == self.case.id
                self.is_over = not is_here or reader.queued_work.state(self.job_id) is not JobState.RUNNING
        return self.is_over


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _intake_words(done: IntakeSummary) -> str:
    return (
        f"{_count(done.files, 'file')}: {done.taken_in:,} taken in, {done.duplicates:,} of them duplicates; "
        f"{done.skipped:,} skipped; {done.already_known:,} already on record; {done.known:,} known by a hash set. "
        f"It took {duration_words(done.seconds)}."
    )


def _examination_words(done: ExaminationSummary) -> str:
    if not done.files:
        return "Nothing was left to examine."
    return (
        f"{_count(done.files, 'file')} examined, {_count(done.faces, 'face')} found; {done.partial:,} partial, "
        f"{done.failed:,} failed. It took {duration_words(done.seconds)}."
    )
