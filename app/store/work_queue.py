"""The queue of long work, as the case's own file keeps it."""

from __future__ import annotations

import json
from datetime import datetime

from app.domain.errors import BugError
from app.domain.ids import MediaId, PersonnelId, QueuedJobId
from app.domain.profile import Profile
from app.domain.work_queue import Begun, JobAsked, JobKind, JobState, QueuedJob, Worked, WorkQueue
from app.store.rows import Repository, Row

_SELECT = (
    "SELECT id, kind, exhibit, source_folder, profile, is_strict, is_closer, media_ids, purpose, asked_by_id, "
    "asked_by, asked_at, state, begun_sequence, begun_by_id, begun_by, begun_at, files, failed, seconds, why, ended_at "
    "FROM queued_job"
)
_OPEN = "state IN ('waiting', 'running', 'paused')"


class QueuedWork(Repository):
    """What was asked for never changes; where a job stands does, until it has ended."""

    def read(self) -> WorkQueue:
        """Return the open jobs in their order."""
        return WorkQueue(tuple(_job(row) for row in self._rows.all(f"{_SELECT} WHERE {_OPEN} ORDER BY place, id")))

    def ended(self, most: int = 50) -> list[QueuedJob]:
        """Return the jobs that ended last, the newest first."""
        rows = self._rows.all(f"{_SELECT} WHERE NOT {_OPEN} ORDER BY ended_at DESC, id DESC LIMIT ?", (most,))
        return [_job(row) for row in rows]

    def state(self, job_id: QueuedJobId) -> JobState | None:
        """Return where a job stands, None for one that is not of this case."""
        row = self._rows.one("SELECT state FROM queued_job WHERE id = ?", (job_id,))
        return JobState(row[0]) if row else None

    def has_begun(self, job_id: QueuedJobId) -> bool:
        """True where a job was at work before."""
        row = self._rows.one("SELECT begun_sequence FROM queued_job WHERE id = ?", (job_id,))
        return row is not None and row[0] is not None

    def add(self, asked: JobAsked) -> QueuedJob:
        """Let a job wait behind all others."""
        actor, queue = self._rows.actor, self.read()
        files = None if asked.files is None else json.dumps([int(file) for file in asked.files])
        job_id = self._rows.add(
            "INSERT INTO queued_job (audit_sequence, kind, exhibit, source_folder, profile, is_strict, is_closer, "
            "media_ids, purpose, asked_by_id, asked_by, asked_at, place, state) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting')",
            (
                *(self._rows.sequence, asked.kind.value, asked.exhibit, asked.folder, asked.profile),
                *(int(asked.is_strict), int(asked.is_closer), files, asked.purpose),
                *(actor.id, actor.name, self._rows.now.isoformat(), len(queue.jobs)),
            ),
        )
        job = self._get(job_id)
        self.keep(queue, WorkQueue((*queue.jobs, job)))
        return job

    def keep(self, before: WorkQueue, after: WorkQueue) -> None:
        """Write where the open jobs stand now, and their places; `before` is what was read."""
        places: dict[int, int] = dict(self._rows.all("SELECT id, place FROM queued_job WHERE ended_at IS NULL"))
        for place, job in enumerate(after.jobs):
            if job not in before.jobs or places[job.id] != place:
                self._rows.write(
                    "UPDATE queued_job SET place = ?, state = ?, begun_sequence = ?, begun_by_id = ?, begun_by = ?, "
                    "begun_at = ? WHERE id = ?",
                    (place, job.state.value, *_begun_columns(job.begun), job.id),
                )

    def add_worked(self, job_id: QueuedJobId, worked: Worked) -> None:
        """Add what one run of an open job did."""
        self._rows.write(
            "UPDATE queued_job SET files = files + ?, failed = failed + ?, seconds = seconds + ? WHERE id = ?",
            (worked.files, worked.failed, worked.seconds, job_id),
        )

    def end(self, job_id: QueuedJobId, state: JobState, why: str) -> QueuedJob:
        """Write how an open job ended, for good."""
        if state.is_open:
            raise BugError("A job was to end in a state that is none.")
        self._rows.write(
            "UPDATE queued_job SET state = ?, why = ?, ended_at = ? WHERE id = ?",
            (state.value, why, self._rows.now.isoformat(), job_id),
        )
        return self._get(job_id)

    def _get(self, job_id: int) -> QueuedJob:
        row = self._rows.one(f"{_SELECT} WHERE id = ?", (job_id,))
        if row is None:
            raise BugError(f"Job {job_id} is not in this case.")
        return _job(row)


def _begun_columns(begun: Begun | None) -> Row:
    return (None, None, None, None) if begun is None else (begun.sequence, begun.by_id, begun.by, begun.at.isoformat())


def _job(row: Row) -> QueuedJob:
    files = None if row[7] is None else tuple(MediaId(file) for file in json.loads(row[7]))
    profile = None if row[4] is None else Profile(row[4])
    return QueuedJob(
        id=QueuedJobId(row[0]),
        asked=JobAsked(JobKind(row[1]), row[2], row[8], row[3], profile, bool(row[5]), bool(row[6]), files),
        asked_by_id=PersonnelId(row[9]),
        asked_by=row[10],
        asked_at=datetime.fromisoformat(row[11]),
        state=JobState(row[12]),
        begun=None
        if row[13] is None
        else Begun(row[13], PersonnelId(row[14]), row[15], datetime.fromisoformat(row[16])),
        worked=Worked(row[17], row[18], row[19]),
        why=row[20],
        ended_at=None if row[21] is None else datetime.fromisoformat(row[21]),
    )
