"""A queue of long work as it looks in the middle of a day, for pictures and tests of what is shown."""

from __future__ import annotations

from datetime import UTC, datetime

from app.domain.ids import PersonnelId, QueuedJobId
from app.domain.profile import Profile
from app.domain.work_queue import Begun, JobAsked, JobKind, JobState, QueuedJob, Worked, WorkQueue
from app.service.work_queue import QueueView

ASKED = datetime(2026, 11, 28, 9, 12, tzinfo=UTC)
ADA = PersonnelId(1)


def a_job(number: int, asked: JobAsked, state: JobState, worked: Worked | None = None, why: str = "") -> QueuedJob:
    """Return a job that Ada asked for."""
    begun = None if state is JobState.WAITING else Begun(number, ADA, "A. Lind", ASKED)
    ended = None if state.is_open else datetime.now(UTC)
    return QueuedJob(*(QueuedJobId(number), asked, ADA, "A. Lind", ASKED, state, begun, worked or Worked(), why, ended))


def a_queue(head: JobState = JobState.RUNNING) -> QueueView:
    """Return an examination at work, an intake and its examination behind it, one job done and one failed."""
    purpose = "identify a victim"
    thorough, quick = Profile.THOROUGH, Profile.QUICK
    jobs = (
        a_job(3, JobAsked(JobKind.EXAMINATION, "KJB/1", purpose, profile=thorough), head, Worked(1290, 4, 341.0)),
        a_job(4, JobAsked(JobKind.INTAKE, "KJB/2", purpose, folder="/media/kjb2"), JobState.WAITING),
        a_job(5, JobAsked(JobKind.EXAMINATION, "KJB/2", purpose, profile=quick), JobState.WAITING),
    )
    ended = (
        a_job(
            2,
            JobAsked(JobKind.INTAKE, "KJB/3", purpose, folder="/media/kjb3"),
            JobState.FAILED,
            why="There is no folder /media/kjb3. Nothing was taken in; check that the exhibit is mounted.",
        ),
        a_job(
            1,
            JobAsked(JobKind.INTAKE, "KJB/1", purpose, folder="/media/kjb1"),
            JobState.DONE,
            Worked(3412, 6, 48.0),
            "3,412 files: 3,406 taken in, 212 of them duplicates; 6 skipped; 0 already on record; 0 known by a hash "
            "set. It took 48 s.",
        ),
    )
    return QueueView(WorkQueue(jobs), ended, (2122, None, None), {(JobKind.EXAMINATION, thorough): 3.8})
