"""What the queue of long work says of each job: what it does, where it stands in a sign and a word, and how far."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.domain.progress import Progress, duration_words
from app.domain.work_queue import JobAsked, JobKind, JobState, QueuedJob, time_left
from app.service.work_queue import QueueView
from app.ui.language import grouped, mark, said, tr, tr_count
from app.ui.rows import Column
from app.ui.words import moment, progress_words

SIGNS = {
    JobState.WAITING: "…",
    JobState.RUNNING: "▶",
    JobState.PAUSED: "‖",
    JobState.DONE: "✓",
    JobState.CANCELLED: "×",
    JobState.FAILED: "!",
}
SHOWN_AFTER_THE_END = timedelta(days=1)
"""So long a job that has ended stays in the list; the command line lists all."""


@dataclass(frozen=True, slots=True)
class JobRow:
    """One job as it is listed: `left` is how many files it has, None where nobody counted; `progress` where it runs."""

    job: QueuedJob
    left: int | None = None
    progress: Progress | None = None


QUEUE_COLUMNS: tuple[Column[JobRow], ...] = (
    Column(mark("State"), lambda row: state_words(row.job.state), 11),
    Column(mark("Work"), lambda row: job_words(row.job.asked), 30),
    Column(mark("How far"), lambda row: how_far(row), least=26),
    Column(mark("Asked"), lambda row: f"{row.job.asked_by}, {moment(row.job.asked_at)}", 24, can_go=True),
)


def rows_of(view: QueueView, progress: Progress | None, now: datetime | None = None) -> list[JobRow]:
    """Return the jobs that are open in their order, then those that ended in the last day, the newest first."""
    rows = [
        JobRow(job, left, progress if job.state is JobState.RUNNING else None)
        for job, left in zip(view.queue.jobs, view.left, strict=True)
    ]
    since = (now or datetime.now(UTC)) - SHOWN_AFTER_THE_END
    return rows + [JobRow(job) for job in view.ended if job.ended_at is not None and job.ended_at > since]


def state_words(state: JobState) -> str:
    """Return a state as sign and word, so that neither colour nor shape alone says it."""
    words = {
        JobState.WAITING: tr("waiting"),
        JobState.RUNNING: tr("running"),
        JobState.PAUSED: tr("paused"),
        JobState.DONE: tr("done"),
        JobState.CANCELLED: tr("cancelled"),
        JobState.FAILED: tr("failed"),
    }
    return f"{SIGNS[state]}  {words[state]}"


def job_words(asked: JobAsked) -> str:
    """Return what a job does, in a few words."""
    if asked.kind is JobKind.INTAKE:
        return tr("Intake of {exhibit}", exhibit=asked.exhibit)
    how = _profile_words(asked)
    if asked.files is not None:
        return tr_count(len(asked.files), "Retry of {count} file, {how}", "Retry of {count} files, {how}", how=how)
    if not asked.exhibit:
        return tr("Examination of all exhibits, {how}", how=how)
    return tr("Examination of {exhibit}, {how}", exhibit=asked.exhibit, how=how)


def _profile_words(asked: JobAsked) -> str:
    profiles = {"quick": tr("quick"), "thorough": tr("thorough"), "exhaustive": tr("exhaustive")}
    how = profiles[str(asked.profile)]
    return tr("{how}, a process for each file", how=how) if asked.is_strict else how


def how_far(row: JobRow) -> str:
    """Return how far a job is: count, rate and time left while it runs, what is left while it waits, how it ended."""
    job = row.job
    if not job.state.is_open:
        return said(job.why)
    if row.progress is not None and row.progress.total:
        return progress_words(row.progress)
    if job.state is JobState.RUNNING:
        return tr("Starting…")
    words = "" if row.left is None else tr_count(row.left, "{count} file left", "{count} files left")
    if job.worked.files:
        done = tr_count(job.worked.files, "{count} file done", "{count} files done")
        words = f"{done}  ·  {words}" if words else done
    return words


def queue_words(view: QueueView, progress: Progress | None) -> str:
    """Return how many jobs there are and how long the whole queue will take, as far as that is known."""
    jobs = view.queue.jobs
    if not jobs:
        return tr("Nothing waits.")
    count = tr_count(len(jobs), "{count} job", "{count} jobs")
    if view.queue.is_paused:
        count = tr("{jobs}, paused", jobs=count)
    left = time_left(jobs, view.left, view.rates, progress.left_s if progress is not None else None)
    if left.uncounted == len(jobs):
        return count
    about = tr("{jobs}  ·  about {time} for all", jobs=count, time=said(duration_words(left.seconds)))
    if left.uncounted:
        about = tr(
            "{jobs}  ·  about {time}, and what {others} of them take",
            jobs=count,
            time=said(duration_words(left.seconds)),
            others=grouped(left.uncounted),
        )
    return about


def foot_words(view: QueueView, progress: Progress | None) -> str:
    """Return what goes on, for the line at the foot of every page; empty where nothing does."""
    jobs = view.queue.jobs
    if not jobs:
        return ""
    if view.queue.is_paused:
        return tr_count(len(jobs), "‖ Queue paused, {count} job", "‖ Queue paused, {count} jobs")
    words = job_words(jobs[0].asked)
    if progress is not None and progress.total:
        words = tr("{work}: {done} of {total}", work=words, done=grouped(progress.done), total=grouped(progress.total))
        if progress.left_s is not None and progress.done < progress.total:
            words = tr("{work}, {time} left", work=words, time=said(duration_words(progress.left_s)))
    more = len(jobs) - 1
    return f"▶ {words}" + (tr_count(more, "; {count} more waits", "; {count} more wait") if more else "")


def covered_words(view: QueueView, progress: Progress | None) -> str:
    """Return what goes on without a word of the case, for a screen that anybody may see; empty where nothing does."""
    running = view.queue.running
    if running is None:
        return ""
    kinds = {JobKind.INTAKE: tr("Intake"), JobKind.EXAMINATION: tr("Examination")}
    how = progress_words(progress) if progress is not None and progress.total else tr("Starting…")
    return f"{kinds[running.asked.kind]}:  {how}"


def waiting_words(view: QueueView) -> str:
    """Return what was found waiting when a case was entered: how many jobs, and since when."""
    jobs = view.queue.jobs
    since = moment(min(job.asked_at for job in jobs))
    return tr_count(len(jobs), "{count} job waits since {since}", "{count} jobs wait since {since}", since=since)
