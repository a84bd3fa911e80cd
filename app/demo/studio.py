"""The studio: draws the demonstration's material in child processes; no picture library loads in the caller's."""

import os
import shutil
from collections.abc import Iterator, Sequence
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
_AHEAD = 2


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
    files: list[TruthFile] = []
    try:
        for done, drawn in enumerate(_drawn(folder, planned.tasks, cancelled), 1):
            files.extend(drawn)
            on_progress(done, len(planned.tasks))
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return finish_material(folder, seed, planned, files)


def _drawn(folder: Path, tasks: Sequence[Task], cancelled: IsCancelled) -> Iterator[tuple[TruthFile, ...]]:
    """The truth about each task's files, in the order in which they are finished."""
    waiting = iter(tasks)
    workers = min(os.cpu_count() or 1, len(tasks))
    with ProcessPoolExecutor(workers, get_context("spawn"), _prepare) as pool:
        running: set[Future[tuple[TruthFile, ...]]] = set()
        while True:
            if cancelled():
                pool.shutdown(wait=False, cancel_futures=True)
                raise Cancelled("Drawing was stopped. What had been drawn was removed; nothing else was touched.")
            room = workers * _AHEAD - len(running)
            running |= {pool.submit(_draw, folder, task) for task in islice(waiting, room)}
            if not running:
                return
            finished, running = wait(running, timeout=_POLL_S, return_when=FIRST_COMPLETED)
            yield from (one.result() for one in finished)


def _prepare() -> None:
    from app.demo.easel import prepare

    prepare()


def _draw(folder: Path, task: Task) -> tuple[TruthFile, ...]:
    from app.demo.easel import draw_task

    return draw_task(folder, task)
