"""Measure what having a large gallery at hand takes: a throwaway unit of drawn vectors, opened by new processes."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from app.domain.audit import Operation
from app.domain.face import Embedding
from app.domain.gallery import EnrolmentBasis, SubjectType
from app.domain.ids import SubjectId
from app.domain.registration import FICTIONAL
from app.domain.unit import Passphrase
from app.exchange.policy_file import shipped_policy
from app.recognition.comparison.cohort_rows import Held
from app.recognition.comparison.index import GalleryIndex
from app.recognition.comparison.normalise import cohort_size, members_of
from app.recognition.pack import PackManifest
from app.service.cases import act_of_unit
from app.service.gallery import LoadedGallery
from app.service.units import create_unit, open_unit
from app.store import EnrolledFace, KdfCost, Unit

_CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
_BASIS = EnrolmentBasis("drawn for a benchmark", "nobody's data", SubjectType.COMPARISON)
_SUBJECTS_PER_ACT = 20_000
_WHO = "bench"


@dataclass(frozen=True, slots=True)
class Unlocking:
    """What loading the gallery of an opened unit took.

    `cpu_s` and `peak_mib` (in memory at most, beyond what there was before) with the working copy of the vectors,
    `rows_cpu_s` without; `added_s` until one more reference was enrolled and searched, `removed_s` until it was gone.
    """

    cpu_s: float
    peak_mib: float
    rows_cpu_s: float
    added_s: float
    removed_s: float


def bench_unlock(
    folder: Path,
    manifest: PackManifest,
    vectors: NDArray[np.float32],
    subjects: NDArray[np.int64],
    say: Callable[[str], None],
) -> Unlocking:
    """Fill a unit in the new `folder` with drawn vectors, float32 (n, d), and load its gallery in new processes."""
    manifest = replace(manifest, id="drawn", dimension=vectors.shape[1])
    secret = secrets.token_hex(16)
    made, _ = create_unit(
        folder, _WHO, _WHO, secret, registration=FICTIONAL, policy=shipped_policy(), cost=_CHEAP, is_demonstration=True
    )
    with made as unit:
        _fill(unit, manifest.id, vectors, subjects, say)
    say("loading the gallery from its rows, and keeping a copy")
    rows_cpu_s = _in_a_process(_loaded_from_rows, folder, secret, manifest)[0]
    say("loading the gallery from its copy")
    cpu_s, peak_mib = _in_a_process(_loaded, folder, secret, manifest)
    newest = ((vectors[0] + vectors[-1]) / 2).astype(np.float32)
    return Unlocking(cpu_s, peak_mib, rows_cpu_s, *_changed(folder, secret, manifest, newest))


def _fill(
    unit: Unit, pack_id: str, vectors: NDArray[np.float32], subjects: NDArray[np.int64], say: Callable[[str], None]
) -> None:
    """Write the rows that enrolling would, and no questions asked: of a million, that takes long enough."""
    order = np.argsort(subjects, kind="stable")
    each = np.split(order, np.flatnonzero(np.diff(subjects[order])) + 1)
    for start in range(0, len(each), _SUBJECTS_PER_ACT):
        say(f"enrolling: {start:,} of {len(each):,} subjects")
        with unit.unit_of_work(act_of_unit("enrol", Operation.COLLECTION, "measure")) as work:
            rows, at = work.unit_rows, work.unit_rows.now.isoformat()
            basis = (_BASIS.source, _BASIS.legal_basis, _BASIS.subject_type.value, at, _WHO)
            for drawn in each[start : start + _SUBJECTS_PER_ACT]:
                subject = rows.add(
                    "INSERT INTO subject (name, source, legal_basis, subject_type, enrolled_at, enrolled_by) "
                    "VALUES (?, ?, ?, ?, ?, ?)",
                    (f"Drawn {drawn[0]}", *basis),
                )
                for row in drawn:
                    reference = rows.add(
                        "INSERT INTO reference (subject_id, sha256, pack_id, vector) VALUES (?, ?, ?, ?)",
                        (subject, f"{row:064x}", pack_id, vectors[row].tobytes()),
                    )
                    rows.add("INSERT INTO reference_crop (reference_id, jpeg) VALUES (?, ?)", (reference, b"drawn"))
            rows.write("UPDATE gallery_change SET number = number + 1")


def _in_a_process(
    work: Callable[[Path, str, PackManifest], tuple[float, float]], folder: Path, secret: str, manifest: PackManifest
) -> tuple[float, float]:
    with ProcessPoolExecutor(1, get_context("spawn")) as child:
        return child.submit(work, folder, secret, manifest).result()


def _loaded(folder: Path, secret: str, manifest: PackManifest) -> tuple[float, float]:
    with open_unit(folder, Passphrase(secret)) as unit:
        return _load(unit, LoadedGallery(manifest))


def _loaded_from_rows(folder: Path, secret: str, manifest: PackManifest) -> tuple[float, float]:
    with open_unit(folder, Passphrase(secret)) as unit:
        gallery = LoadedGallery(manifest)
        found = _load(unit, gallery)
        _draw_look_alikes(gallery.current(unit)[1].index)
        gallery.keep(unit)
        return found


def _draw_look_alikes(index: GalleryIndex) -> None:
    """Have an index know something of everybody's look-alikes: finding them takes minutes, and loading is the same."""
    members, people = members_of(index.subject_ids)
    means = np.random.default_rng(1).normal(0.6, 0.05, index.size)
    held = Held(cohort_size(people) or 0, means, means.astype(np.float32), members)
    index.take_cohort(index.reference_ids, held)


def _load(unit: Unit, gallery: LoadedGallery) -> tuple[float, float]:
    before, started = _most_in_memory_mib(), time.process_time()
    gallery.current(unit)
    return time.process_time() - started, _most_in_memory_mib() - before


def _changed(folder: Path, secret: str, manifest: PackManifest, newest: NDArray[np.float32]) -> tuple[float, float]:
    """Return the seconds until one more reference is searched, and until it is out again, gallery in memory."""
    with open_unit(folder, Passphrase(secret)) as unit:
        gallery = LoadedGallery(manifest)
        gallery.current(unit)[1].scan(newest[None], 1)
        started = time.perf_counter()
        with unit.unit_of_work(act_of_unit("enrol", Operation.COLLECTION, "measure")) as work:
            face = EnrolledFace("f" * 64, Embedding(newest, manifest.id), b"drawn")
            added = work.gallery.enrol("One more", _BASIS, [face]).id
        is_found = _nearest(unit, gallery, newest) == added
        added_s, started = time.perf_counter() - started, time.perf_counter()
        with unit.unit_of_work(act_of_unit("erase", Operation.ERASURE, "measure")) as work:
            work.gallery.remove(added)
        is_gone = _nearest(unit, gallery, newest) != added
        removed_s = time.perf_counter() - started
    return (added_s if is_found else float("nan"), removed_s if is_gone else float("nan"))


def _nearest(unit: Unit, gallery: LoadedGallery, vector: NDArray[np.float32]) -> SubjectId:
    return gallery.current(unit)[1].scan(vector[None], 1)[0][0].subject_id


def _most_in_memory_mib() -> float:
    """Return the most that this process ever had in memory; not a number where the system does not tell (Linux does).

    Not by getrusage: what that tells of a new process begins with what its parent held.
    """
    try:
        status = Path("/proc/self/status").read_text("ascii")
    except OSError:
        return float("nan")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024
