"""The verb bench seal: what the fence and the cells cost beside doing without."""

from __future__ import annotations

from argparse import Namespace

from app.cli.desk import Answer, Desk
from app.cli.options import Verbs, verb
from app.service.bench_seal import bench_seal


def add_to(room: Verbs) -> None:
    """Add the verb of this file to those of `bench`."""
    verb(room, "seal", "Measure what the fence and the cells cost on this machine.", _bench)


def _bench(args: Namespace, desk: Desk) -> Answer:
    result = bench_seal()
    shown = None if result.fence_start_ms is None else round(result.fence_start_ms, 3)
    payload = {"fence_start_ms": shown, "pipeline_batch16": None, "pipeline_single": None, "video": None}
    words = "This system has no fence." if shown is None else f"Raising the fence takes {shown} ms at each start."
    return Answer(payload, [words, f"The median of {result.starts} starts." if result.starts else ""])
