"""Selftest: show on this very machine that the parts work together and give the answers they should."""

from __future__ import annotations

import platform
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from app.domain.audit import Operation
from app.domain.errors import Cancelled, KnownError, WrongPassphrase
from app.domain.progress import IsCancelled, OnProgress, Progress, never, unheard
from app.domain.registration import FICTIONAL
from app.domain.unit import Passphrase
from app.exchange.policy_file import founding_policy
from app.recognition.comparison.index import GalleryIndex
from app.recognition.pack import check_weights, find_weights
from app.seal import Protection, how_it_began
from app.service.cases import act_of_unit
from app.service.last_acts import LastAct, last_act
from app.service.permission_roles import require_person
from app.service.protection import has_open_swap, protection_state, protection_words, swap_words
from app.service.units import create_unit, open_unit
from app.service.verify import verify_custody
from app.store import KdfCost, Unit
from app.worker.pool import WorkerPool
from app.worker.protocol import ReferenceCheck

SELFTEST = "selftest"
_RUNS = "what runs the networks"
LARGEST_DIFFERENCE = 1e-5
LARGEST_BOX_PX, LARGEST_SCORE_DIFFERENCE = 1.0, 1e-3
_QUICK = KdfCost(memory_kib=8 * 1024, passes=1, lanes=1)
_REFERENCES, _DIMENSION, _PROBES, _K = 2000, 128, 50, 20


@dataclass(frozen=True, slots=True)
class SelftestFinding:
    """One thing that was checked: what, whether it holds, and what was seen."""

    subject: str
    holds: bool
    words: str


def selftest(
    pool: WorkerPool, picture: bytes, on_progress: OnProgress = unheard, is_cancelled: IsCancelled = never
) -> list[SelftestFinding]:
    """Check machine, weights, engine, index, encryption and processes; `picture` shows drawn faces, 80 px wide or more.

    Nothing of any unit is touched: the encryption is tried on a throw-away unit in a temporary folder. A check that
    cannot run is a finding that does not hold, never an exception. Raises Cancelled between two checks.
    """
    compared = cache(lambda: pool.check_against_reference(picture))
    checks = (
        ("machine", _machine),
        ("model pack", lambda: _weights(pool)),
        (_RUNS, lambda: _runtime(compared())),
        ("encoder against dlib", lambda: _encoder(compared())),
        ("MMOD detector against dlib", lambda: _detector(compared())),
        ("engine against face_recognition", lambda: _package(compared())),
        ("gallery index against exact scan", _index),
        ("encrypted unit", _unit),
        ("key-holding process", _loaded_here),
        ("network", _network),
        ("swap", _swap),
    )
    findings = []
    for done, (subject, check) in enumerate(checks, start=1):
        if is_cancelled():
            raise Cancelled("The selftest was stopped. Nothing was changed; run it again when there is time.")
        try:
            holds, words = check()
        except KnownError as error:
            holds, words = False, str(error)
        findings.append(SelftestFinding(subject, holds, words))
        on_progress(Progress("selftest", done, len(checks), 0.0))  # they differ too much for a rate that says anything
    return findings


def selftest_on_record(
    unit: Unit,
    pool: WorkerPool,
    draw: Callable[[], bytes],
    on_progress: OnProgress = unheard,
    is_cancelled: IsCancelled = never,
) -> list[SelftestFinding]:
    """Do the same and put on record of a unit what came of it, so that the next person knows when it was last done.

    `draw` makes the picture of drawn faces, which takes seconds. The unit itself is not tested and not changed. Raises
    Cancelled, and then nothing is on record; NotAllowed where no person has opened it.
    """
    require_person(unit)
    findings = selftest(pool, draw(), on_progress, is_cancelled)
    with unit.unit_of_work(act_of_unit(SELFTEST, Operation.CUSTODY, "show that this workstation is fit")) as work:
        work.note(
            holds=all(found.holds for found in findings),
            failing=[found.subject for found in findings if not found.holds],
            runs_on=next((found.words for found in findings if found.subject == _RUNS), ""),
            pack=pool.manifest.id,
        )
    return findings


def last_selftest(unit: Unit) -> LastAct | None:
    """Return when the selftest was last done with this unit open, and with what result; None where never."""
    with unit.reading() as reader:
        return last_act(reader, SELFTEST)


def _machine() -> tuple[bool, str]:
    return True, f"{platform.system()} {platform.machine()}, Python {platform.python_version()}"


def _weights(pool: WorkerPool) -> tuple[bool, str]:
    check_weights(pool.manifest, find_weights(pool.manifest))
    return True, f"{pool.manifest.id}: every weight file has the SHA-256 its manifest names. {pool.manifest.trained_on}"


def _runtime(check: ReferenceCheck) -> tuple[bool, str]:
    words = f"{check.runs_on} ({check.instructions})"
    if check.fallback_reason:
        return False, f"{words}: {check.fallback_reason}, so dlib runs the networks, about twenty times slower"
    return True, words


def _encoder(check: ReferenceCheck) -> tuple[bool, str]:
    holds = check.vectors > 0 and check.vector_difference <= LARGEST_DIFFERENCE
    return holds, f"{check.vectors} faces, largest difference {check.vector_difference:.1e} per number"


def _detector(check: ReferenceCheck) -> tuple[bool, str]:
    differences = check.box_px <= LARGEST_BOX_PX and check.score_difference <= LARGEST_SCORE_DIFFERENCE
    words = (
        f"{check.boxes} faces here, {check.dlib_boxes} by dlib; boxes differ by at most {check.box_px:.2f} px, "
        f"scores by {check.score_difference:.1e}"
    )
    return check.boxes > 0 and differences, words


def _package(check: ReferenceCheck) -> tuple[bool, str]:
    versions = ", ".join(check.library_versions)
    if check.package_faces is None:
        return False, f"face_recognition cannot be loaded, so it was not compared ({versions})"
    holds = check.package_faces > 0 and check.package_difference <= LARGEST_DIFFERENCE
    words = f"{check.package_faces} faces, largest difference {check.package_difference:.1e} per number ({versions})"
    return holds, words


def _index() -> tuple[bool, str]:
    chance = np.random.default_rng(20261122)
    vectors = chance.standard_normal((_REFERENCES, _DIMENSION)).astype(np.float32)
    probes = chance.standard_normal((_PROBES, _DIMENSION)).astype(np.float32)
    numbers = np.arange(1, _REFERENCES + 1, dtype=np.int64)
    answers = GalleryIndex.build(numbers, numbers, vectors).search(probes, _K)
    exact = np.linalg.norm(probes[:, None].astype(np.float64) - vectors[None].astype(np.float64), axis=2)
    wanted = np.argsort(exact, axis=1, kind="stable")[:, :_K] + 1
    given = [[int(entry.reference_id) for entry in answer.ranked] for answer in answers]
    right = sum(ranked == row.tolist() for ranked, row in zip(given, wanted, strict=True))
    missed = sum(len(answer.graph_missed) for answer in answers)
    words = (
        f"exact scan right for {right} of {_PROBES} probes; the graph alone missed {missed} subjects of {wanted.size}"
    )
    return right == _PROBES, words


def _unit() -> tuple[bool, str]:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "unit"
        secret = "a passphrase for one minute"  # noqa: S105
        made, _ = create_unit(
            folder,
            "selftest",
            "selftest",
            secret,
            registration=FICTIONAL,
            policy=founding_policy("strict"),
            cost=_QUICK,
        )
        made.close()
        try:
            open_unit(folder, Passphrase("not the passphrase")).close()
        except WrongPassphrase:
            pass
        else:
            return False, "a wrong passphrase opened the unit"
        with open_unit(folder, Passphrase(secret)) as unit:
            report = verify_custody(unit)
        return report.holds, "created, refused a wrong passphrase, opened again and verified in a temporary folder"


def _loaded_here() -> tuple[bool, str]:
    media_code = sorted({"cv2", "dlib", "face_recognition", "av", "onnx", "onnxruntime"} & set(sys.modules))
    words = f"loaded here: {', '.join(media_code)}" if media_code else "no picture or video decoder is loaded in it"
    return not media_code, words


def _swap() -> tuple[bool, str]:
    words = swap_words()
    return not has_open_swap(), words or "nothing of memory reaches a disk in the clear by way of swap"


def _network() -> tuple[bool, str]:
    state, begun = protection_state(), how_it_began()
    parts = [protection_words(), state.details, f"no network namespace ({begun.namespace})" if begun.namespace else ""]
    return state.protection is not Protection.NONE, "; ".join(filter(None, parts))
