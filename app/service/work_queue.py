"""The queue of long work: ask for intakes and examinations, put them in order, pause them, take them out again.

What runs them is run_queue (queue_runs.py). Every change is an act of whoever makes it, on record.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import Operation
from app.domain.duties import Duty
from app.domain.errors import NotAllowed, NotFound
from app.domain.ids import MediaId, QueuedJobId
from app.domain.policy import Function
from app.domain.profile import Profile
from app.domain.statement import stated_name
from app.domain.work_queue import JobAsked, JobKind, JobState, QueuedJob, Worked, WorkQueue, kind_words
from app.service.cases import act_in, current_case
from app.service.intake import place_of
from app.service.permission import require
from app.service.permission_roles import require_duty
from app.store import Among, Reader, Unit

_NO_NAME = "The exhibit needs the name it has in the chain of custody. Nothing was queued."


@dataclass(frozen=True, slots=True)
class QueueView:
    """The queue as it is listed. `left` says how many files each open job still has, None where nobody has counted.

    `ended` are the jobs that ended last, the newest first; `rates` files per second by kind and profile, as measured.
    """

    queue: WorkQueue
    ended: tuple[QueuedJob, ...]
    left: tuple[int | None, ...]
    rates: dict[tuple[JobKind, Profile | None], float]


def queue_intake(unit: Unit, exhibit_name: str, folder: Path, purpose: str = "") -> QueuedJob:
    """Let the intake of a folder wait for its turn; the purpose is the case's unless a narrower one is given.

    Raises NotFound where the folder does not exist, NotRecorded for a blank name, NotAllowed where the policy does not
    allow it, the exhibit was taken in from another folder, or the same intake waits already.
    """
    name = stated_name(exhibit_name, _NO_NAME)
    if not folder.is_dir():
        raise NotFound(f"There is no folder {folder}. Nothing was queued; check that the exhibit is mounted.")
    require(unit, Function.INTAKE)
    place = place_of(folder)
    asked = JobAsked(JobKind.INTAKE, name, purpose.strip() or current_case(unit).purpose, folder=place)

    def check(reader: Reader, queue: WorkQueue) -> None:
        places = [exhibit.source_folder for exhibit in reader.exhibits.all() if exhibit.name == name]
        waiting = [job.asked.folder for job in queue.jobs if job.asked.kind is JobKind.INTAKE and job.asked.exhibit == name]  # fmt: skip  # noqa: E501
        other = next((each for each in [*places, *waiting] if each != place), None)
        if other is not None:
            raise NotAllowed(
                f"{name} was taken in from {other}, or is to be. Nothing was queued; mount the exhibit there again, or "
                "give the other folder a name of its own."
            )
        if waiting:
            raise NotAllowed(f"The intake of {name} waits in the queue already. Nothing was queued.")

    return _added(unit, asked, check)


def queue_examination(
    unit: Unit,
    exhibit_name: str = "",
    profile: Profile = Profile.THOROUGH,
    *,
    strict: bool = False,
    closer: bool = False,
    purpose: str = "",
) -> QueuedJob:
    """Let the examination of an exhibit, or of all, wait for its turn; see JobAsked for what is looked at how.

    Raises NotFound where no exhibit has this name and none is to be taken in under it, NotAllowed where the policy does
    not allow it or the same examination waits already.
    """
    require(unit, Function.INTAKE)
    name = exhibit_name.strip()
    why = purpose.strip() or current_case(unit).purpose
    asked = JobAsked(JobKind.EXAMINATION, name, why, profile=profile, is_strict=strict, is_closer=closer)

    def check(reader: Reader, queue: WorkQueue) -> None:
        known = {exhibit.name for exhibit in reader.exhibits.all()} | {job.asked.exhibit for job in queue.jobs}
        if name and name not in known:
            raise NotFound(f"No exhibit of this case is called {name}. Nothing was queued; take it in first.")
        if any(job.asked == asked for job in queue.jobs if job.state is not JobState.RUNNING):
            raise NotAllowed(f"The {kind_words(asked)} waits in the queue already. Nothing was queued.")

    return _added(unit, asked, check)


def queue_retry(
    unit: Unit,
    media_ids: Iterable[MediaId],
    profile: Profile = Profile.THOROUGH,
    *,
    strict: bool = False,
    purpose: str = "",
) -> QueuedJob:
    """Let failed files wait to be examined once more. Raises NotFound where one is none that failed, NotAllowed."""
    require(unit, Function.INTAKE)
    files = tuple(sorted(set(media_ids)))
    why = purpose.strip() or current_case(unit).purpose
    asked = JobAsked(JobKind.EXAMINATION, "", why, profile=profile, is_strict=strict, files=files)

    def check(reader: Reader, queue: WorkQueue) -> None:
        failed = reader.media.failed_count(Among(media_ids=files))
        if not files or failed < len(files):
            raise NotFound(
                f"{len(files) - failed} of these files did not fail, or not any more. Nothing was queued; read the "
                "list again."
            )
        waiting = {file for job in queue.jobs for file in job.asked.files or ()}
        if set(files) <= waiting:
            raise NotAllowed("These files wait to be examined again already. Nothing was queued.")

    return _added(unit, asked, check)


def pause_queue(unit: Unit) -> WorkQueue:
    """Let nothing run until somebody says so; what runs stops within a moment, and what it did is kept.

    Raises NotAllowed where nothing runs or waits, or where it is paused already.
    """
    return _changed(unit, "pause queue", lambda queue: queue.pause())


def let_queue_go_on(unit: Unit) -> WorkQueue:
    """Take the pause away; run_queue goes on from there. Raises NotAllowed where there is none."""
    return _changed(unit, "let queue go on", lambda queue: queue.go_on())


def move_job(unit: Unit, job_id: QueuedJobId, by: int) -> WorkQueue:
    """Let a job come to its turn so many places later, or earlier (negative). Raises NotFound, NotAllowed."""
    return _changed(unit, "move queued work", lambda queue: queue.move(job_id, by), job_id)


def cancel_job(unit: Unit, job_id: QueuedJobId) -> QueuedJob:
    """Take a job out of the queue; one that runs stops within a moment, and what it did is kept. Raises NotFound."""
    with unit.unit_of_work(act_in(unit, "cancel queued work", Operation.CUSTODY)) as work:
        queue = queue_of(unit, work)
        left = queue.without(job_id)
        work.queued_work.keep(queue, left)
        work.note(job=job_id)
        return work.queued_work.end(job_id, JobState.CANCELLED, f"Cancelled by {unit.actor.name}.")


def view_queue(unit: Unit) -> QueueView:
    """Return the queue with what is left and how fast it went; a consultation on record."""
    with unit.unit_of_work(act_in(unit, "view queue", Operation.CONSULTATION)) as work:
        view = _view(unit, work)
        work.note(jobs=len(view.queue.jobs))
        return view


def queue_now(unit: Unit) -> QueueView:
    """Return the same while it is shown. Covered by the record of the list of exhibits that it stands beside."""
    require_duty(unit, Duty.SEE_CASES)
    with unit.reading() as reader:
        return _view(unit, reader)


def queue_of(unit: Unit, reader: Reader) -> WorkQueue:
    """Return the open jobs; what was running when another use of the unit ended, waits."""
    queue = reader.queued_work.read()
    return queue if unit.beginning is None else queue.since(unit.beginning.sequence)


def among_of(reader: Reader, asked: JobAsked) -> Among:
    """Return which files a job is about; raises NotFound where its exhibit was never taken in."""
    if asked.files is not None:
        return Among(media_ids=asked.files)
    if not asked.exhibit:
        return Among()
    for exhibit in reader.exhibits.all():
        if exhibit.name == asked.exhibit:
            return Among(exhibit_ids=(exhibit.id,))
    raise NotFound(
        f"{asked.exhibit} was not taken in, so there is nothing to examine. Take it in, then have it examined."
    )


def _added(unit: Unit, asked: JobAsked, check: Callable[[Reader, WorkQueue], None]) -> QueuedJob:
    with unit.unit_of_work(act_in(unit, "queue work", Operation.COLLECTION, asked.purpose)) as work:
        queue = queue_of(unit, work)
        check(work, queue)
        job = work.queued_work.add(asked)
        work.note(job=job.id, kind=asked.kind.value)
        if asked.profile is not None:
            work.note(profile=asked.profile.value, strict=asked.is_strict, closer=asked.is_closer)
        if asked.files is not None:
            work.note(files=len(asked.files))
        return job


def _changed(
    unit: Unit, verb: str, change: Callable[[WorkQueue], WorkQueue], job_id: QueuedJobId | None = None
) -> WorkQueue:
    with unit.unit_of_work(act_in(unit, verb, Operation.CUSTODY)) as work:
        stored, queue = work.queued_work.read(), queue_of(unit, work)
        after = change(queue)
        work.queued_work.keep(stored, after)
        head = after.head
        work.note(jobs=len(after.jobs), head=None if head is None else int(head.id))
        if job_id is not None:
            work.note(job=job_id)
        return after


def _view(unit: Unit, reader: Reader) -> QueueView:
    queue = queue_of(unit, reader)
    ended = tuple(reader.queued_work.ended())
    return QueueView(queue, ended, tuple(_left(reader, job) for job in queue.jobs), _rates([*queue.jobs, *ended]))


def _left(reader: Reader, job: QueuedJob) -> int | None:
    asked = job.asked
    if asked.profile is None:
        return None
    try:
        among = among_of(reader, asked)
    except NotFound:
        return None
    if asked.files is not None and job.begun is None:
        return len(asked.files)
    closer = reader.media.less_closely_count(asked.profile, among=among) if asked.is_closer else 0
    return reader.media.pending_count(among) + closer


def _rates(jobs: Iterable[QueuedJob]) -> dict[tuple[JobKind, Profile | None], float]:
    worked: dict[tuple[JobKind, Profile | None], Worked] = defaultdict(Worked)
    for job in jobs:
        key = (job.asked.kind, job.asked.profile)
        worked[key] = worked[key].plus(job.worked)
    return {key: each.files / each.seconds for key, each in worked.items() if each.files and each.seconds > math.ulp(1)}
