"""Time searching a gallery beside numpy, faiss and face_recognition, in a process made for it. Importing loads nothing.

All sides search the same vectors in one process, in turns, probe by probe. Told are medians, by the wall clock and by
the processor's. What is found is compared with plain reading: every distance, decided in float64.
"""

from __future__ import annotations

import os
import time
import warnings
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.recognition.comparison.index import GalleryIndex

K = 50
_TRUTH_ROWS = 1_500
_AT_ONCE = 16
_THREAD_NUMBERS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS")
VECTORS, SUBJECTS, PROBES, GRAPH = "vectors.npy", "subjects.npy", "probes.npy", "graph.npz"
COHORT = "cohort.npz"
CERTIFIED, SCAN, HALF, GRAPH_ALONE = "certified", "exact scan alone", "half of it, by a filter", "graph alone"
SCORED = "certified, ordered by score"
NUMPY, FAISS, PACKAGE = "numpy", "faiss Flat", "face_recognition.face_distance"


@dataclass(frozen=True, slots=True)
class GalleryPlan:
    """What is measured: a folder with the drawn gallery, how many threads, and how many probes for each question."""

    folder: Path
    threads: int
    singles: int
    batch: int
    checked: int
    graph_checked: int
    with_graph: bool = True
    with_faiss: bool = True
    with_package: bool = True


@dataclass(frozen=True, slots=True)
class Took:
    """Milliseconds for one probe."""

    wall_ms: float
    cpu_ms: float


@dataclass(slots=True)
class GalleryTimes:
    """What each side took for one probe alone and in a batch, and how much of the true first 50 was found."""

    singles: dict[str, Took] = field(default_factory=dict)
    batches: dict[str, Took] = field(default_factory=dict)
    checked: int = 0
    certified_recall: float | None = None
    same_lists: int = 0
    graph_checked: int = 0
    graph_recall: float | None = None
    graph_ef: int = 0
    memory_bytes: dict[str, int] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)


def gallery_times(plan: GalleryPlan) -> GalleryTimes:
    """Measure in a child process whose linear algebra uses so many threads."""
    before = {name: os.environ.get(name) for name in _THREAD_NUMBERS}
    os.environ.update(dict.fromkeys(_THREAD_NUMBERS, str(plan.threads)))
    try:
        with ProcessPoolExecutor(1, get_context("spawn")) as child:
            return child.submit(_measured, plan).result()
    finally:
        for name, value in before.items():
            os.environ.pop(name)
            if value is not None:
                os.environ[name] = value


def grow_graph(folder: Path, on_grown: Callable[[int, int], None]) -> float:
    """Build the graph of a drawn gallery into its folder; return the processor seconds it took."""
    import numpy as np

    index = _index(folder)
    started = time.process_time()
    while not index.grow(4096):
        on_grown(len(index.grown_ids()), index.size)
    took = time.process_time() - started
    with index.at_rest() as rest:
        if rest.graph is not None:
            scalars, arrays = rest.graph.kept()
            kept: dict[str, Any] = {"scalars": np.array(repr(scalars)), "seconds": np.array(took), **arrays}
            np.savez(folder / GRAPH, **kept)
    return took


def find_look_alikes(folder: Path, on_found: Callable[[int, int], None]) -> float:
    """Find the look-alikes of a drawn gallery into its folder, for its scores; return the processor seconds it took."""
    import numpy as np

    index = _index(folder)
    started = time.process_time()
    while left := index.measure(8_192):
        on_found(index.size - left, index.size)
    took = time.process_time() - started
    with index.at_rest() as rest:
        held = rest.cohort
        np.savez(
            folder / COHORT,
            size=np.array(held.size), means=held.means, reaches=held.reaches, members=held.members,
            seconds=np.array(took),
        )  # fmt: skip
    return took


def _take_look_alikes(index: GalleryIndex, folder: Path) -> None:
    import numpy as np

    from app.recognition.comparison.cohort_rows import Held

    with np.load(folder / COHORT) as kept:
        held = Held(int(kept["size"]), kept["means"], kept["reaches"], kept["members"])
    index.take_cohort(index.reference_ids, held)


def _index(folder: Path) -> GalleryIndex:
    import numpy as np

    from app.recognition.comparison.index import GalleryIndex
    from app.recognition.comparison.roomy import RoomyRows

    stored = np.load(folder / VECTORS, mmap_mode="r")
    rows = RoomyRows(stored.shape[1], len(stored))
    for start in range(0, len(stored), 65_536):
        rows.append(stored[start : start + 65_536])
    return GalleryIndex(np.arange(1, len(stored) + 1, dtype=np.int64), np.load(folder / SUBJECTS), rows)


def _take_graph(index: GalleryIndex, folder: Path) -> None:
    import ast

    import numpy as np

    with np.load(folder / GRAPH) as kept:
        scalars = ast.literal_eval(str(kept["scalars"]))
        arrays = {name: kept[name] for name in kept.files if name not in ("scalars", "seconds")}
    index.take_graph(scalars, {**arrays, "held": index.reference_ids})


def _measured(plan: GalleryPlan) -> GalleryTimes:
    import numpy as np

    index = _index(plan.folder)
    if plan.with_graph:
        _take_graph(index, plan.folder)
    _take_look_alikes(index, plan.folder)
    probes = np.load(plan.folder / PROBES)
    with index.at_rest() as rest:
        vectors = rest.vectors
    found = GalleryTimes()
    sides = _sides(index, vectors, plan, found.versions)
    _warm(sides, probes)
    found.singles = _singles(sides, probes[: plan.singles])
    found.batches = _batches(index, sides, probes[: plan.batch])
    _check(index, vectors, probes, plan, found)
    found.memory_bytes = index.memory_bytes
    found.graph_ef = index.parameters.ef
    return found


Side = Callable[["NDArray[np.float32]"], object]


def _sides(
    index: GalleryIndex, vectors: NDArray[np.float32], plan: GalleryPlan, versions: dict[str, str]
) -> dict[str, Side]:
    import numpy as np

    half = index.select(np.arange(index.size) % 2 == 0)
    scored = index.select(is_cohort=True)
    squares = np.einsum("ij,ij->i", vectors, vectors)

    def plain(probes: NDArray[np.float32]) -> object:
        distances = squares - 2 * (vectors @ probes[0])
        nearest = np.argpartition(distances, K)[:K]
        return nearest[np.argsort(distances[nearest])]

    sides: dict[str, Side] = {SCAN: lambda probes: index.scan(probes, K), NUMPY: plain}
    if plan.with_graph:
        sides[CERTIFIED] = lambda probes: index.search(probes, K)
        sides[HALF] = lambda probes: index.search(probes, K, half)
        sides[SCORED] = lambda probes: index.search(probes, K, scored)
        sides[GRAPH_ALONE] = lambda probes: index.ask_graph(probes[0], K)
    with suppress(ImportError):
        if plan.with_faiss:
            sides[FAISS] = _faiss(vectors, plan, versions)
    with suppress(ImportError):
        if plan.with_package:
            sides[PACKAGE] = _package(vectors)
    return sides


def _faiss(vectors: NDArray[np.float32], plan: GalleryPlan, versions: dict[str, str]) -> Side:
    import importlib

    faiss: Any = importlib.import_module("faiss")  # for developers, who may have it; nothing of Homeward needs it
    faiss.omp_set_num_threads(plan.threads)
    flat = faiss.IndexFlatL2(vectors.shape[1])
    for start in range(0, len(vectors), 65_536):
        flat.add(vectors[start : start + 65_536])
    versions["faiss-cpu"] = str(faiss.__version__)
    return lambda probes: flat.search(probes, K)


def _package(vectors: NDArray[np.float32]) -> Side:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from face_recognition import face_distance
    return lambda probes: face_distance(vectors, probes[0])


def _warm(sides: dict[str, Side], probes: NDArray[np.float32]) -> None:
    for side in sides.values():
        for probe in probes[:2]:
            side(probe[None])


def _took(work: Callable[[], object], probes: int) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return (time.perf_counter() - wall) * 1e3 / probes, (time.process_time() - cpu) * 1e3 / probes


def _median(each: list[tuple[float, float]]) -> Took:
    import numpy as np

    wall, cpu = np.median(np.array(each), axis=0).tolist()
    return Took(wall, cpu)


def _singles(sides: dict[str, Side], probes: NDArray[np.float32]) -> dict[str, Took]:
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in sides}
    for probe in probes:
        for name, side in sides.items():
            took[name].append(_took(lambda side=side, probe=probe: side(probe[None]), 1))  # type: ignore[misc]
    return {name: _median(each) for name, each in took.items()}


def _batches(index: GalleryIndex, sides: dict[str, Side], probes: NDArray[np.float32]) -> dict[str, Took]:
    both: dict[str, Side] = {SCAN: lambda some: index.scan(some, K)}
    both |= {FAISS: sides[FAISS]} if FAISS in sides else {}
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in both}
    for _ in range(3):
        for name, side in both.items():
            took[name].append(_took(lambda side=side: side(probes), len(probes)))  # type: ignore[misc]
    return {name: _median(each) for name, each in took.items()}


def _check(
    index: GalleryIndex,
    vectors: NDArray[np.float32],
    probes: NDArray[np.float32],
    plan: GalleryPlan,
    found: GalleryTimes,
) -> None:
    """Compare what is listed with every distance read plainly, subject by subject."""
    import numpy as np

    checked = probes[: plan.checked]
    squares = np.einsum("ij,ij->i", vectors, vectors)
    certified: list[float] = []
    of_graph: list[float] = []
    for start in range(0, len(checked), _AT_ONCE):
        some = checked[start : start + _AT_ONCE]
        listed = index.scan(some, K)
        for probe, plain, entries in zip(some, squares - 2 * (some @ vectors.T), listed, strict=True):
            truth = _truth(index, vectors, probe, plain)
            ours = [entry.subject_id for entry in entries]
            certified.append(len(set(ours) & set(truth)) / len(truth))
            is_same = ours == truth
            if plan.with_graph and len(of_graph) < plan.graph_checked:
                (answer,) = index.search(probe[None], K)
                seen = {entry.subject_id for entry in answer.graph_ranked}
                of_graph.append(len(seen & set(truth)) / len(truth))
                is_same = is_same and [entry.subject_id for entry in answer.ranked] == truth
            found.same_lists += is_same
    found.checked, found.graph_checked = len(certified), len(of_graph)
    found.certified_recall = float(np.mean(certified)) if certified else None
    found.graph_recall = float(np.mean(of_graph)) if of_graph else None


def _truth(
    index: GalleryIndex, vectors: NDArray[np.float32], probe: NDArray[np.float32], plain: NDArray[np.float32]
) -> list[int]:
    """Return the true first subjects: of the 1,500 nearest references by float32, those of least float64 distance."""
    import numpy as np

    asked = min(_TRUTH_ROWS, len(plain))
    rows = np.argpartition(plain, asked - 1)[:asked]
    exact = np.linalg.norm(vectors[rows].astype(np.float64) - probe.astype(np.float64), axis=1)
    subjects = index.subject_ids[rows[np.lexsort((index.reference_ids[rows], exact))]]
    firsts = np.sort(np.unique(subjects, return_index=True)[1])[:K]
    return [int(subject) for subject in subjects[firsts]]
