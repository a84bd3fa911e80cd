"""The studio: draws the demonstration's material in child processes; no picture library loads in the caller's."""

import os
import shutil
import signal
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from app.demo.material import FULL, Material, MaterialScale, OnProgress, finish_material, plan_material
from app.demo.plan import Task
from app.demo.truth import TruthFile
from app.domain.errors import Cancelled
from app.domain.progress import IsCancelled, never

_POLL_S = 0.2
_MOST_WORKERS = 61  # Windows waits for no more at a time


def draw_in_processes(
    folder: Path,
    seed: int,
    scale: MaterialScale = FULL,
    on_progress: OnProgress = lambda done, total: None,
    cancelled: IsCancelled = never,
) -> Material:
    """Draw as `draw_material` does, in as many spawned processes as there are cores; the files are the same.

    `on_progress(done, total)` counts tasks, about one a file. Raises Cancelled where `cancelled()` became true, after
    removing what was drawn; FileExistsError where `folder` already holds something. No child process is left behind.
    """
    planned = plan_material(folder, seed, scale)
    workers = min(os.cpu_count() or 1, len(planned.tasks), _MOST_WORKERS)
    pool = ProcessPoolExecutor(workers, get_context("spawn"), _prepare)
    try:
        files = _carry_out(pool, workers, folder, planned.tasks, on_progress, cancelled)
    except BaseException:
        pool.shutdown(wait=True, cancel_futures=True)
        shutil.rmtree(folder, ignore_errors=True)
        raise
    pool.shutdown(wait=True)
    return finish_material(folder, seed, planned, files)


def _carry_out(
    pool: ProcessPoolExecutor,
    workers: int,
    folder: Path,
    tasks: Sequence[Task],
    on_progress: OnProgress,
    cancelled: IsCancelled,
) -> list[TruthFile]:
    """Draw all `tasks`; the truth about their files. Few are handed over ahead, so that stopping takes effect soon."""
    files: list[TruthFile] = []
    waiting = iter(tasks)
    running: set[Future[tuple[TruthFile, ...]]] = set()
    done = 0
    while done < len(tasks):
        if cancelled():
            raise Cancelled("Drawing was stopped. What had been drawn was removed; nothing else was touched.")
        running |= {pool.submit(_draw, folder, task) for task in islice(waiting, workers + 1 - len(running))}
        finished, running = wait(running, timeout=_POLL_S, return_when=FIRST_COMPLETED)
        for one in finished:
            files.extend(one.result())
            done += 1
            on_progress(done, len(tasks))
    return files


def _prepare() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the caller, who stops the drawing in good order
    from app.demo.easel import prepare

    prepare()


def _draw(folder: Path, task: Task) -> tuple[TruthFile, ...]:
    from app.demo.easel import draw_task

    return draw_task(folder, task)
