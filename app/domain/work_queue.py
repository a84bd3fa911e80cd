"""The queue of long work in a case: what was asked for, in which order, and where each job stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from app.domain.errors import NotAllowed, NotFound
from app.domain.ids import MediaId, PersonnelId, QueuedJobId
from app.domain.profile import Profile


class JobKind(StrEnum):
    """What a job is: files of a folder are taken in, or faces are looked for in what was taken in."""

    INTAKE = "intake"
    EXAMINATION = "examination"


class JobState(StrEnum):
    """Where a job stands. Only the first of those that are open can be running or paused."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"

    @property
    def is_open(self) -> bool:
        """True until it has ended for good."""
        return self in (JobState.WAITING, JobState.RUNNING, JobState.PAUSED)


@dataclass(frozen=True, slots=True)
class JobAsked:
    """What a person asks for, and why; it never changes.

    An intake has the `folder` that is taken in as `exhibit`. An examination looks as closely as `profile` at what waits
    in `exhibit`, in every exhibit where that is empty; `is_strict` gives each file a process of its own, `is_closer`
    adds files without a face that were looked at less closely. With `files` it examines those that failed, once more.
    """

    kind: JobKind
    exhibit: str
    purpose: str
    folder: str | None = None
    profile: Profile | None = None
    is_strict: bool = False
    is_closer: bool = False
    files: tuple[MediaId, ...] | None = None


@dataclass(frozen=True, slots=True)
class Worked:
    """What a job has done so far, all its runs together: files, how many of them failed, and how long it took."""

    files: int = 0
    failed: int = 0
    seconds: float = 0.0

    def plus(self, more: Worked) -> Worked:
        """Return both together."""
        return Worked(self.files + more.files, self.failed + more.failed, self.seconds + more.seconds)


@dataclass(frozen=True, slots=True)
class Begun:
    """Who had a job run last, since when, and the number of the entry that says so."""

    sequence: int
    by_id: PersonnelId
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class QueuedJob:
    """One job: what was asked for, by whom, and where it stands. `why` says in words how it ended."""

    id: QueuedJobId
    asked: JobAsked
    asked_by_id: PersonnelId
    asked_by: str
    asked_at: datetime
    state: JobState = JobState.WAITING
    begun: Begun | None = None
    worked: Worked = Worked()
    why: str = ""
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class WorkQueue:
    """The open jobs of a case, in the order in which they come to their turn. Every change is a new queue.

    At most the first is running or paused. While it is paused the whole queue rests.
    """

    jobs: tuple[QueuedJob, ...] = ()

    @property
    def head(self) -> QueuedJob | None:
        """The job whose turn it is, or None."""
        return self.jobs[0] if self.jobs else None

    @property
    def is_paused(self) -> bool:
        """True while nothing begins until somebody lets it go on."""
        return self.head is not None and self.head.state is JobState.PAUSED

    @property
    def running(self) -> QueuedJob | None:
        """The job that is at work, or None."""
        return self.head if self.head is not None and self.head.state is JobState.RUNNING else None

    def job(self, job_id: QueuedJobId) -> QueuedJob:
        """Return one open job; raises NotFound."""
        for job in self.jobs:
            if job.id == job_id:
                return job
        raise NotFound(f"Job {job_id} does not wait in this case's queue. Nothing was changed; read the queue again.")

    def since(self, sequence: int) -> WorkQueue:
        """Return the queue as it is for a use of the unit that began after this entry: what ran before waits again."""
        head = self.running
        if head is None or (head.begun is not None and head.begun.sequence > sequence):
            return self
        return self._with_head(JobState.WAITING)

    def pause(self) -> WorkQueue:
        """Let nothing run until somebody says so; raises NotAllowed where nothing waits or it is paused already."""
        if self.head is None:
            raise NotAllowed("Nothing runs or waits in the queue. Nothing was changed.")
        if self.is_paused:
            raise NotAllowed("The queue is paused already. Nothing was changed.")
        return self._with_head(JobState.PAUSED)

    def go_on(self) -> WorkQueue:
        """Take the pause away; raises NotAllowed where there is none."""
        if not self.is_paused:
            raise NotAllowed("The queue is not paused. Nothing was changed.")
        return self._with_head(JobState.WAITING)

    def begin(self, begun: Begun) -> WorkQueue:
        """Have the first job run; raises NotAllowed where it does not wait."""
        if self.head is None or self.head.state is not JobState.WAITING:
            raise NotAllowed("No job of the queue waits for its turn. Nothing was begun.")
        return self._replaced(replace(self.head, state=JobState.RUNNING, begun=begun))

    def interrupt(self) -> WorkQueue:
        """Let the job that runs wait again, first in its place; nothing changes where none runs."""
        return self if self.running is None else self._with_head(JobState.WAITING)

    def without(self, job_id: QueuedJobId) -> WorkQueue:
        """Take a job out, because it has ended; a paused queue stays paused. Raises NotFound."""
        self.job(job_id)
        left = WorkQueue(tuple(job for job in self.jobs if job.id != job_id))
        return left._with_head(JobState.PAUSED) if self.is_paused and left.jobs else left

    def move(self, job_id: QueuedJobId, by: int) -> WorkQueue:
        """Let a job come to its turn so many places later, or earlier (negative), as far as there are places.

        Raises NotFound, and NotAllowed for the job that runs and for a place before it.
        """
        job = self.job(job_id)
        if job.state is JobState.RUNNING:
            raise NotAllowed("This job is running. Nothing was moved; pause the queue, then move it.")
        first = 0 if self.running is None else 1
        place = self.jobs.index(job)
        target = min(max(place + by, first), len(self.jobs) - 1)
        if target == place:
            where = "after the job that runs" if first and by < 0 else "there already"
            raise NotAllowed(f"This job is {where}. Nothing was moved.")
        order = [other for other in self.jobs if other.id != job_id]
        order.insert(target, job)
        moved = WorkQueue(tuple(_waits(other) for other in order))
        return moved._with_head(self.jobs[0].state)

    def _with_head(self, state: JobState) -> WorkQueue:
        return WorkQueue((replace(self.jobs[0], state=state), *self.jobs[1:]))

    def _replaced(self, head: QueuedJob) -> WorkQueue:
        return WorkQueue((head, *self.jobs[1:]))


def _waits(job: QueuedJob) -> QueuedJob:
    return job if job.state is JobState.WAITING else replace(job, state=JobState.WAITING)


def kind_words(asked: JobAsked) -> str:
    """Return what a job does, in a few words: "intake of KJB/2", "examination of all exhibits, thorough"."""
    if asked.kind is JobKind.INTAKE:
        return f"intake of {asked.exhibit}"
    where = asked.exhibit or "all exhibits"
    if asked.files is not None:
        what = f"retry of {len(asked.files):,} {'file' if len(asked.files) == 1 else 'files'}"
        return f"{what}, {_how(asked)}"
    return f"examination of {where}, {_how(asked)}"


def _how(asked: JobAsked) -> str:
    words = str(asked.profile)
    words += ", also those without a face" if asked.is_closer else ""
    return words + (", a process for each file" if asked.is_strict else "")


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """How long the queue will still take: `seconds` as far as that can be said, and how many jobs are not in it."""

    seconds: float
    uncounted: int


def time_left(
    jobs: Sequence[QueuedJob], files: Sequence[int | None], rates: dict[tuple[JobKind, Profile | None], float],
    running_left_s: float | None,
) -> TimeLeft:  # fmt: skip
    """Return how long open jobs will take, from how many files each has left (None: not counted) and earlier rates.

    `rates` are files per second by kind and profile; `running_left_s` is what the job that runs says of itself.
    """
    seconds, uncounted = 0.0, 0
    for job, count in zip(jobs, files, strict=True):
        rate = rates.get((job.asked.kind, job.asked.profile))
        if job.state is JobState.RUNNING and running_left_s is not None:
            seconds += running_left_s
        elif count is not None and (rate or not count):
            seconds += count / rate if rate else 0.0
        else:
            uncounted += 1
    return TimeLeft(seconds, uncounted)
