"""The verb bench seal: what the fence and the cells cost beside doing without."""

from __future__ import annotations

import sys
import tempfile
from argparse import Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk
from app.cli.options import Verbs, verb
from app.demo.measuring import Order, draw_orders
from app.demo.portrait import draw_film
from app.service.bench_cells import CellBench, bench_cells
from app.service.bench_seal import bench_seal

_SIZE_PX = (640, 480)
_DRAWN, _TIMES, _ROUNDS = 4, 8, 3
_FILM_S = 12.0
_QUICK_FILM_S = 2.0


def add_to(room: Verbs) -> None:
    """Add the verb of this file to those of `bench`."""
    parser = verb(room, "seal", "Measure what the fence and the cells cost on this machine.", _bench)
    parser.add_argument("--quick", action="store_true", help="a short run: two pictures, a short video, one round")
    parser.add_argument("--fence-only", action="store_true", help="only raise the fence; the other keys are null")


def _bench(args: Namespace, desk: Desk) -> Answer:
    fence = bench_seal()
    cells = CellBench() if args.fence_only or fence.fence_start_ms is None else _cells(args, desk)
    payload = {
        "fence_start_ms": _rounded(fence.fence_start_ms),
        "pipeline_batch16": _rounded(cells.pipeline_batch16),
        "pipeline_single": _rounded(cells.pipeline_single),
        "video": _rounded(cells.video),
    }
    words = ["This system has no fence."] if fence.fence_start_ms is None else [
        f"Raising the fence takes {fence.fence_start_ms:.3f} ms at each start (median of {fence.starts}).",
        *_words(cells),
    ]  # fmt: skip
    return Answer(payload, words)


def _cells(args: Namespace, desk: Desk) -> CellBench:
    drawn, times, rounds = (2, 1, 1) if args.quick else (_DRAWN, _TIMES, _ROUNDS)
    with tempfile.TemporaryDirectory(prefix="homeward-bench-") as made:
        folder = Path(made)
        wanted = [Order(f"{number}.jpg", 1 + number, _SIZE_PX, 1 + number % 3, ()) for number in range(drawn)]
        pictures = [(folder / picture.name).read_bytes() for picture in draw_orders(folder, wanted)]
    film = draw_film(1, _SIZE_PX, _QUICK_FILM_S if args.quick else _FILM_S)
    if not args.json:
        print("examining the same files in turns", file=sys.stderr, flush=True)
    return bench_cells(desk.manifest, pictures * times, [film] * min(2, times), rounds)


def _words(cells: CellBench) -> list[str]:
    if cells.picture_ms is None:
        return []
    return [
        f"A drawn picture of 640 × 480 px takes {cells.picture_ms:.0f} ms of a processor where one process opens all "
        "(thorough).",
        f"A process for each 16 pictures: × {cells.pipeline_batch16:.3f}. One for each: × {cells.pipeline_single:.3f}. "
        f"One for each video: × {cells.video:.3f}.",
    ]


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
