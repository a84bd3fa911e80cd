"""The verb bench gallery: how fast a gallery is searched beside its peers, and whether anybody is missed."""

from __future__ import annotations

import math
import os
import platform
import shutil
import sys
import tempfile
from argparse import Namespace
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from app.cli.desk import Answer, Desk
from app.cli.options import Verbs, positive, verb
from app.cli.tables import table
from app.demo.vectors import draw_gallery
from app.service.bench_grouping import GroupingRun, group_crowd, group_pictures
from app.service.bench_unlock import Unlocking, bench_unlock
from app.worker.gallery_timing import (
    CERTIFIED,
    COHORT,
    FAISS,
    GRAPH,
    GRAPH_ALONE,
    HALF,
    NUMPY,
    PACKAGE,
    PROBES,
    SCAN,
    SCORED,
    SUBJECTS,
    VECTORS,
    GalleryPlan,
    GalleryTimes,
    Took,
    find_look_alikes,
    gallery_times,
    grow_graph,
)


@dataclass(frozen=True, slots=True)
class Found:
    """All that one run measured; None for what was left out."""

    times: GalleryTimes
    unlocking: Unlocking | None
    built_s: float | None
    measured_s: float
    crowd: GroupingRun | None
    pictures: GroupingRun | None


_SIZE, _CHECKED, _SINGLES, _BATCH, _GRAPH_CHECKED = 100_000, 1_000, 60, 512, 500
_QUICK_CHECKED = 50
_CROWD = 100_000
_MIB = 1 << 20


def add_to(room: Verbs) -> None:
    """Add the verb of this file to those of `bench`."""
    parser = verb(
        room,
        "gallery",
        "Measure searching a gallery of drawn vectors beside numpy, faiss-cpu (where it is installed) and "
        "face_recognition.face_distance, by processor time on one thread.",
        _bench,
    )
    parser.add_argument("--size", type=positive, default=_SIZE, metavar="N", help=f"references (default {_SIZE:,})")
    parser.add_argument("--seed", type=int, default=1, help="which vectors are drawn (default 1)")
    parser.add_argument(
        "--probes", type=positive, default=_CHECKED, metavar="N",
        help=f"probes whose list is compared with every distance, read plainly (default {_CHECKED:,})",
    )  # fmt: skip
    parser.add_argument("--quick", action="store_true", help="few probes for each question, no crowd")
    parser.add_argument("--no-graph", action="store_true", help="leave the graph out: it takes long to build")
    parser.add_argument("--no-unlock", action="store_true", help="do not fill a unit to measure loading from it")
    parser.add_argument("--no-grouping", action="store_true", help=f"do not group {_CROWD:,} invented faces")
    parser.add_argument(
        "--faces", type=Path, metavar="DIR",
        help="group the pictures of DIR, too: a folder for each person, or a manifest.csv with file and identity",
    )  # fmt: skip
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep drawn vectors and graph here for the next run")


def _bench(args: Namespace, desk: Desk) -> Answer:
    def say(words: str) -> None:
        if not args.json:
            print(words, file=sys.stderr, flush=True)

    checked, singles = (_QUICK_CHECKED, 5) if args.quick else (args.probes, _SINGLES)
    with tempfile.TemporaryDirectory(prefix="homeward-bench-") as made:
        folder = Path(made) if args.keep is None else args.keep / f"{args.size}-{args.seed}"
        _draw(folder, args.size, args.seed, max(checked, _BATCH), say)
        built_s = None if args.no_graph else _graph(folder, say)
        measured_s = _look_alikes(folder, say)
        plan = GalleryPlan(folder, 1, singles, _BATCH, checked, _GRAPH_CHECKED, with_graph=not args.no_graph)
        say("searching in turns")
        times = gallery_times(plan)
        unlocking = None
        if not args.no_unlock:
            vectors, subjects = np.load(folder / VECTORS, mmap_mode="r"), np.load(folder / SUBJECTS)
            unlocking = bench_unlock(Path(made) / "unit", desk.manifest, vectors, subjects, say)
    found = Found(times, unlocking, built_s, measured_s, *_grouped(args, desk, say))
    payload = _payload(args.size, found, _reasons(args, found))
    return Answer(payload, _lines(args.size, found, payload))


def _grouped(args: Namespace, desk: Desk, say: Any) -> tuple[GroupingRun | None, GroupingRun | None]:
    crowd = pictures = None
    if not (args.quick or args.no_grouping):
        say(f"grouping {_CROWD:,} invented faces")
        crowd = group_crowd(_CROWD, desk.manifest.grouping_distance)
    if args.faces is not None:
        say(f"looking for faces in {args.faces}")
        with desk.workers(args) as pool:
            pictures = group_pictures(pool, args.faces)
    return crowd, pictures


def _reasons(args: Namespace, found: Found) -> dict[str, str]:
    """Return why numbers are null that need not be."""
    reasons: dict[str, str] = {}
    if found.pictures is None:
        reasons["bcubed_f"] = "no folder of labelled pictures was named with --faces"
    if found.crowd is None:
        reasons["group_100k_s"] = "left out by --quick or --no-grouping"
    if found.unlocking is None:
        reasons["unlock_cpu_s"] = reasons["unlock_peak_mib"] = "left out by --no-unlock"
    if args.no_graph:
        reasons["hnsw_vs_exact"] = reasons["hnsw_recall_at_50"] = "left out by --no-graph"
    if FAISS not in found.times.singles:
        reasons["single_vs_faiss_flat"] = reasons["batch_vs_faiss_flat"] = "faiss-cpu is not installed"
    return reasons


def _draw(folder: Path, size: int, seed: int, probes: int, say: Any) -> None:
    if (folder / PROBES).exists() and len(np.load(folder / PROBES, mmap_mode="r")) >= probes:
        return
    say(f"drawing {size:,} vectors")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    drawn = draw_gallery(size, probes, seed)
    np.save(folder / VECTORS, drawn.vectors)
    np.save(folder / SUBJECTS, drawn.subjects)
    np.save(folder / PROBES, drawn.probes)


def _graph(folder: Path, say: Any) -> float:
    if not (folder / GRAPH).exists():
        grow_graph(folder, lambda done, total: say(f"building the graph: {done:,} of {total:,}"))
    with np.load(folder / GRAPH) as kept:
        return float(kept["seconds"])


def _look_alikes(folder: Path, say: Any) -> float:
    if not (folder / COHORT).exists():
        find_look_alikes(folder, lambda done, total: say(f"finding look-alikes, for scores: {done:,} of {total:,}"))
    with np.load(folder / COHORT) as kept:
        return float(kept["seconds"])


def _ratio(one: Took | None, other: Took | None) -> float | None:
    return None if one is None or other is None else round(one.cpu_ms / other.cpu_ms, 3)


def _payload(size: int, found: Found, reasons: dict[str, str]) -> dict[str, Any]:
    times, unlocking, crowd, pictures = found.times, found.unlocking, found.crowd, found.pictures
    single, batch = times.singles.get, times.batches.get
    ours = single(CERTIFIED) or single(SCAN)
    loading = {} if unlocking is None else {name: _rounded(took) for name, took in asdict(unlocking).items()}
    return {
        "size": size,
        "single_vs_faiss_flat": _ratio(ours, single(FAISS)),
        "batch_vs_faiss_flat": _ratio(batch(SCAN), batch(FAISS)),
        "single_vs_face_distance": _ratio(ours, single(PACKAGE)),
        "hnsw_vs_exact": _ratio(single(GRAPH_ALONE), single(NUMPY)),
        "hnsw_recall_at_50": _rounded(times.graph_recall),
        "certified_recall_at_50": _rounded(times.certified_recall),
        "unlock_cpu_s": loading.get("cpu_s"),
        "unlock_peak_mib": loading.get("peak_mib"),
        "group_100k_s": None if crowd is None else round(crowd.wall_s, 2),
        "bcubed_f": None if pictures is None else _rounded(pictures.scores.bcubed_f),
        "null_because": reasons,
        "pair_precision": None if pictures is None else _rounded(pictures.scores.pair_precision),
        "grouped_pictures": None if pictures is None else pictures.scores.faces,
        "group_100k_cpu_s": None if crowd is None else round(crowd.cpu_s, 2),
        "group_100k_bcubed_f": None if crowd is None else _rounded(crowd.scores.bcubed_f),
        "single_vs_numpy": _ratio(ours, single(NUMPY)),
        "filter_vs_none": _ratio(single(HALF), single(CERTIFIED)),
        "scores_vs_none": _ratio(single(SCORED), single(CERTIFIED)),
        "look_alikes_found_cpu_s": _rounded(found.measured_s),
        "hnsw_vs_certified": _ratio(single(GRAPH_ALONE), single(CERTIFIED)),
        "checked": times.checked,
        "same_lists": times.same_lists,
        "graph_checked": times.graph_checked,
        "graph_ef": times.graph_ef,
        "graph_built_cpu_s": _rounded(found.built_s),
        "unlock_from_rows_cpu_s": loading.get("rows_cpu_s"),
        "added_s": loading.get("added_s"),
        "removed_s": loading.get("removed_s"),
        "memory_mib": {name: round(held / _MIB, 1) for name, held in times.memory_bytes.items()},
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None or math.isnan(number) else round(number, 5)


def _lines(size: int, found: Found, payload: dict[str, Any]) -> list[str]:
    times, unlocking, built_s = found.times, found.unlocking, found.built_s
    packages = ", ".join(f"{name} {version(name)}" for name in ("numpy", "hnswlib", "face_recognition"))
    packages += "".join(f", {name} {told}" for name, told in times.versions.items())
    lines = [
        f"{datetime.now(UTC):%Y-%m-%d}; {platform.machine()}, {os.cpu_count()} cores, {platform.system()}; {packages}.",
        f"{size:,} drawn references of 128 numbers, the first 50 subjects of each list; one thread, medians.",
        "",
    ]
    rows = [
        (name, f"{took.cpu_ms:.2f}", f"{took.wall_ms:.2f}", _beside(took, times.singles.get(FAISS)))
        for name, took in sorted(times.singles.items(), key=lambda one: one[1].cpu_ms)
    ]
    lines += table(("one probe", "cpu ms", "wall ms", "times faiss Flat"), rows)
    rows = [
        (name, f"{took.cpu_ms:.2f}", f"{took.wall_ms:.2f}", _beside(took, times.batches.get(FAISS)))
        for name, took in times.batches.items()
    ]
    lines += ["", *table((f"each of {_BATCH} probes", "cpu ms", "wall ms", "times faiss Flat"), rows), ""]
    lines.append(
        f"Of {times.checked:,} lists {times.same_lists:,} are the plain reading's to the last place; recall "
        f"{times.certified_recall}."
    )
    if built_s is not None:
        lines.append(
            f"The graph alone (ef {times.graph_ef}) returns {times.graph_recall} of the first 50 of "
            f"{times.graph_checked:,} lists; it took {built_s:.0f} s of one core to build."
        )
    lines.append(f"Everybody's look-alikes, for scores, took {found.measured_s:.0f} s of one core to find, once.")
    held = ", ".join(f"{name} {mib} MiB" for name, mib in payload["memory_mib"].items())
    lines.append(f"In memory: {held}.")
    if unlocking is not None:
        lines.append(
            f"Loading takes {unlocking.cpu_s:.2f} s of the processor and {unlocking.peak_mib:.0f} MiB from the working "
            f"copy, {unlocking.rows_cpu_s:.2f} s from the rows. One more reference was searched after "
            f"{unlocking.added_s:.2f} s, and gone after {unlocking.removed_s:.2f} s."
        )
    if found.crowd is not None:
        lines.append(
            f"{_CROWD:,} invented faces are grouped in {found.crowd.wall_s:.1f} s ({found.crowd.cpu_s:.1f} s of the "
            f"processor), BCubed F {found.crowd.scores.bcubed_f:.3f}."
        )
    if found.pictures is not None:
        scores = found.pictures.scores
        lines.append(
            f"{scores.faces:,} faces of {scores.people:,} people from pictures: BCubed F {scores.bcubed_f:.3f}, pair "
            f"precision {scores.pair_precision:.3f}."
        )
    return [*lines, *(f"{name} was not measured: {why}." for name, why in payload["null_because"].items())]


def _beside(took: Took, other: Took | None) -> str:
    return "" if other is None else f"{took.cpu_ms / other.cpu_ms:.2f}"
