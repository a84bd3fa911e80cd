"""Verbs about the queue of long work: queue list, add, run, pause, resume, cancel, move."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from app.cli.desk import Answer, Desk, ProgressLine
from app.cli.options import Verbs, in_case, number, verb, with_profile, with_workers
from app.cli.tables import table
from app.domain.errors import NotRecorded
from app.domain.ids import MediaId, QueuedJobId
from app.domain.progress import duration_words
from app.domain.work_queue import JobState, QueuedJob, kind_words, time_left
from app.service.queue_runs import QueueRun, run_queue
from app.service.work_queue import (
    QueueView,
    cancel_job,
    let_queue_go_on,
    move_job,
    pause_queue,
    queue_examination,
    queue_intake,
    queue_now,
    queue_retry,
    view_queue,
)
from app.store import Unit

SIGNS = {
    JobState.WAITING: "…",
    JobState.RUNNING: "▶",
    JobState.PAUSED: "‖",
    JobState.DONE: "✓",
    JobState.CANCELLED: "×",
    JobState.FAILED: "!",
}


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    queue = verbs.add_parser("queue", help="long work that waits for its turn").add_subparsers(
        title="verbs", metavar="VERB", dest="queue_verb"
    )
    in_case(verb(queue, "list", "List what waits in the case's queue, and what has ended.", _list))
    added = in_case(verb(queue, "add", "Let an intake or an examination wait for its turn.", _add))
    added.add_argument("folder", type=Path, nargs="?", help="the mounted exhibit that is to be taken in, if any")
    added.add_argument("--exhibit", default="", help="the exhibit's name; without one, what waits in every exhibit")
    added.add_argument("--then-examine", action="store_true", help="also have the exhibit examined once it is taken in")
    added.add_argument("--retry", type=number, nargs="+", metavar="ID", help="examine these failed files once more")
    added.add_argument("--again", action="store_true", help="as in examine")
    added.add_argument("--strict", action="store_true", help="as in examine")
    added.add_argument("--purpose", default="", help="a narrower purpose than the case's")
    with_profile(added)
    run = in_case(verb(queue, "run", "Run what waits, one job after the other, in your name; Ctrl-C stops it.", _run))
    run.add_argument("--mine", action="store_true", help="stop before a job that somebody else asked for")
    with_workers(run)
    in_case(verb(queue, "pause", "Let nothing run until somebody says so.", _pause))
    in_case(verb(queue, "resume", "Take the pause away; `queue run` goes on.", _resume))
    cancelled = in_case(verb(queue, "cancel", "Take a job out of the queue; what it did is kept.", _cancel))
    cancelled.add_argument("job", type=number, metavar="ID", help="the job")
    moved = in_case(verb(queue, "move", "Let a job come to its turn earlier or later.", _move))
    moved.add_argument("job", type=number, metavar="ID", help="the job")
    where = moved.add_mutually_exclusive_group(required=True)
    where.add_argument("--up", type=number, metavar="N", nargs="?", const=1, help="so many places earlier (1)")
    where.add_argument("--down", type=number, metavar="N", nargs="?", const=1, help="so many places later (1)")


def _list(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        return _answer(view_queue(unit))


def _add(args: Namespace, desk: Desk) -> Answer:
    if args.retry and args.folder is not None:
        raise NotRecorded("Give a folder to take in, or --retry ID, not both. Nothing was queued.")
    with desk.case(args) as unit:
        added = _added(args, unit)
        view = queue_now(unit)
    facts = [job_facts(job) for job in added]
    lines = [f"Job {job.id}, {kind_words(job.asked)}, waits for its turn." for job in added]
    return Answer({"added": facts, **_facts(view)}, [*lines, *_waiting_lines(view)])


def _added(args: Namespace, unit: Unit) -> list[QueuedJob]:
    if args.retry:
        files = [MediaId(file) for file in args.retry]
        return [queue_retry(unit, files, args.profile, strict=args.strict, purpose=args.purpose)]
    added = []
    if args.folder is not None:
        added.append(queue_intake(unit, args.exhibit, args.folder, args.purpose))
    if args.folder is None or args.then_examine:
        added.append(
            queue_examination(
                unit, args.exhibit, args.profile, strict=args.strict, closer=args.again, purpose=args.purpose
            )
        )
    return added


def _run(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit, desk.workers(args, unit) as pool:
        done = run_queue(unit, pool, ProgressLine(args.json), desk.is_cancelled, is_everyones=not args.mine)
        view = queue_now(unit)
    payload = {"ended": [job_facts(job) for job in done.ended], **_facts(view)}
    lines = [f"{SIGNS[job.state]} {kind_words(job.asked)}: {job.state.value}. {job.why}" for job in done.ended]
    return Answer(payload, [*lines, _rest_words(done, view)])


def _rest_words(done: QueueRun, view: QueueView) -> str:
    jobs = view.queue.jobs
    if done.next is None or not jobs:
        return "Nothing waits in the queue."
    count = f"{len(jobs)} {'job waits' if len(jobs) == 1 else 'jobs wait'}"
    if view.queue.is_paused:
        return f"The queue is paused; {count}. `queue resume` takes the pause away."
    if done.next_is_others:
        return f"{count}, first one that {done.next.asked_by} asked for. `queue run` without --mine runs it in yours."
    return f"{count}. `queue run` goes on."


def _pause(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        pause_queue(unit)
        return _answer(queue_now(unit))


def _resume(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        let_queue_go_on(unit)
        return _answer(queue_now(unit))


def _cancel(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        job = cancel_job(unit, QueuedJobId(args.job))
        view = queue_now(unit)
    payload = {"cancelled": job_facts(job), **_facts(view)}
    return Answer(
        payload, [f"Job {job.id}, {kind_words(job.asked)}, is cancelled. What it did is kept.", *_waiting_lines(view)]
    )


def _move(args: Namespace, desk: Desk) -> Answer:
    by = -args.up if args.up else args.down
    with desk.case(args) as unit:
        move_job(unit, QueuedJobId(args.job), by)
        return _answer(queue_now(unit))


def _answer(view: QueueView) -> Answer:
    ended = [
        (job.id, f"{SIGNS[job.state]} {job.state.value}", kind_words(job.asked), job.asked_by, job.why)
        for job in view.ended
    ]
    lines = _waiting_lines(view)
    if ended:
        lines += ["", *table(("job", "state", "what", "asked by", "how it ended"), ended)]
    return Answer(_facts(view), lines)


def _waiting_lines(view: QueueView) -> list[str]:
    rows = [
        (
            *(job.id, f"{SIGNS[job.state]} {job.state.value}", kind_words(job.asked)),
            *("not counted" if left is None else f"{left:,}", job.asked_by, f"{job.asked_at:%Y-%m-%d %H:%M}"),
        )
        for job, left in zip(view.queue.jobs, view.left, strict=True)
    ]
    if not rows:
        return ["Nothing waits in the queue."]
    return [*table(("job", "state", "what", "files left", "asked by", "asked"), rows), _time_words(view)]


def _time_words(view: QueueView) -> str:
    left = time_left(view.queue.jobs, view.left, view.rates, None)
    counted = len(view.queue.jobs) - left.uncounted
    if not counted:
        return "How long it will take is not known yet."
    about = f"About {duration_words(left.seconds)} at the rates measured here"
    return f"{about}, and what {left.uncounted} of them take." if left.uncounted else f"{about}."


def _facts(view: QueueView) -> dict[str, Any]:
    left = time_left(view.queue.jobs, view.left, view.rates, None)
    return {
        "jobs": [
            {**job_facts(job), "files_left": files} for job, files in zip(view.queue.jobs, view.left, strict=True)
        ],
        "paused": view.queue.is_paused,
        "seconds_left": round(left.seconds, 1),
        "not_counted": left.uncounted,
        "past": [job_facts(job) for job in view.ended],
    }


def job_facts(job: QueuedJob) -> dict[str, Any]:
    """Return what --json says of one job; docs/command-line.md lists the keys."""
    asked, begun, worked = job.asked, job.begun, job.worked
    return {
        "job": job.id, "state": job.state.value, "kind": asked.kind.value, "exhibit": asked.exhibit or None,
        "folder": asked.folder, "profile": asked.profile.value if asked.profile else None, "strict": asked.is_strict,
        "again": asked.is_closer, "media": list(asked.files) if asked.files is not None else None,
        "purpose": asked.purpose, "asked_by": job.asked_by, "asked_at": job.asked_at.isoformat(),
        "begun_by": begun.by if begun else None, "begun_at": begun.at.isoformat() if begun else None,
        "files": worked.files, "failed": worked.failed, "seconds": round(worked.seconds, 3), "why": job.why or None,
        "ended_at": job.ended_at.isoformat() if job.ended_at else None,
    }  # fmt: skip
