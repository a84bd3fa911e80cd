"""The verb bench seal: what the fence and the cells cost beside doing without."""

from __future__ import annotations

import sys
import tempfile
from argparse import Namespace
from pathlib import Path
from typing import NamedTuple

from app.cli.desk import Answer, Desk
from app.cli.options import Verbs, verb
from app.demo.measuring import Order, draw_orders
from app.demo.portrait import draw_film
from app.service.bench_cells import CellBench, CellPlan, Factor, bench_cells
from app.service.bench_seal import bench_seal

_SIZE_PX = (640, 480)
_WORKERS = 2


class _Extent(NamedTuple):
    """How much is drawn and how often it is examined. A second of film takes two thirds of a second of a processor."""

    drawn: int
    film_s: float
    rounds: int


_FULL, _QUICK = _Extent(4, 3.0, 4), _Extent(2, 1.0, 1)


def add_to(room: Verbs) -> None:
    """Add the verb of this file to those of `bench`."""
    parser = verb(room, "seal", "Measure what the fence and the cells cost on this machine.", _bench)
    parser.add_argument("--quick", action="store_true", help="a short run: one round, and a shorter video")
    parser.add_argument("--fence-only", action="store_true", help="only raise the fence; the other keys are null")


def _bench(args: Namespace, desk: Desk) -> Answer:
    fence = bench_seal()
    cells = CellBench() if args.fence_only or fence.fence_start_ms is None else _cells(args, desk)
    payload = {
        "fence_start_ms": _rounded(fence.fence_start_ms),
        "pipeline_batch16": _median(cells.pipeline_batch16),
        "pipeline_single": _median(cells.pipeline_single),
        "video": _median(cells.video),
    }
    words = ["This system has no fence."] if fence.fence_start_ms is None else [
        f"Raising the fence takes {fence.fence_start_ms:.3f} ms at each start (median of {fence.starts}).",
        *_words(cells),
    ]  # fmt: skip
    return Answer(payload, words)


def _cells(args: Namespace, desk: Desk) -> CellBench:
    extent = _QUICK if args.quick else _FULL
    with tempfile.TemporaryDirectory(prefix="homeward-bench-") as made:
        folder = Path(made)
        wanted = [Order(f"{number}.jpg", 1 + number, _SIZE_PX, 1 + number % 3, ()) for number in range(extent.drawn)]
        pictures = [(folder / picture.name).read_bytes() for picture in draw_orders(folder, wanted)]
    film = draw_film(1, _SIZE_PX, extent.film_s)
    if not args.json:
        print("examining the same files in turns", file=sys.stderr, flush=True)
    return bench_cells(desk.manifest, CellPlan(pictures, film, extent.rounds, _WORKERS))


def _words(cells: CellBench) -> list[str]:
    if cells.picture_ms is None:
        return []
    return [
        f"A drawn picture of 640 × 480 px takes {cells.picture_ms:.0f} ms of a processor where one process opens all "
        "(thorough).",
        f"A process for each 16 pictures: {_told(cells.pipeline_batch16)}. One for each: "
        f"{_told(cells.pipeline_single)}. One for each video: {_told(cells.video)}.",
    ]


def _told(factor: Factor | None) -> str:
    return "not measured" if factor is None else f"× {factor.median:.3f} ({factor.lowest:.3f} to {factor.highest:.3f})"


def _median(factor: Factor | None) -> float | None:
    return None if factor is None else round(factor.median, 3)


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
