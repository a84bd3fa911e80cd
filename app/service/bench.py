"""Measure the engine beside its peers on drawn pictures: networks, whole pictures a second, and faces found."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.case import CaseAuthority, MediaKind
from app.domain.examination import Profile, WorkItem
from app.domain.ids import MediaId
from app.domain.registration import FICTIONAL
from app.exchange.policy_file import shipped_policy
from app.recognition.pack import PackManifest
from app.recognition.setup import EngineSetup, default_setup
from app.service.bench_detector import take_in_detector
from app.service.cases import open_case, usual_retention
from app.service.effort import Effort, children_cpu_s, tells_children
from app.service.examine import examine
from app.service.faces import list_faces, list_media
from app.service.intake import take_in
from app.service.peer import CssBox, Peer, cnn_effort, peers_effort
from app.service.units import create_unit
from app.store import KdfCost
from app.worker.cnn_timing import Edges, WholePictures, whole_pictures
from app.worker.pool import WorkerPool
from app.worker.timing import FoundBoxes, NetworkTimes, network_times, peers_boxes

_CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
"""The unit that is measured with holds drawn pictures for a minute; opening it is not what is measured."""


_WARMING = 4
_SAME_EDGE_PX = 1.5
"""Theirs are whole pixels and ours are not."""


@dataclass(frozen=True, slots=True)
class BenchPlan:
    """What is measured. `peers` are the dlibs under face_recognition; the first is the one that ratios are told for.

    With `detector`, a detector's manifest or ONNX file, quick is also measured with it; `cnn_pictures` are those that
    dlib's CNN is run over by the peer's command, which takes seconds for each million pixels.
    """

    pictures: tuple[Path, ...]
    scratch: Path
    peers: tuple[Peer, ...]
    profiles: tuple[Profile, ...] = (Profile.QUICK, Profile.THOROUGH)
    workers: int = 2
    rounds: int = 3
    detector: Path | None = None
    cnn_pictures: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Looked:
    """One way of looking at all the pictures: what it cost, and what it found in each."""

    effort: Effort
    boxes: list[FoundBoxes]


@dataclass(frozen=True, slots=True)
class CnnBeside:
    """Processor seconds of the peer's command with dlib's CNN and of ours, over the same pictures; who found what.

    `has_same_boxes` says whether ours, asked for dlib's boxes, gave them within a pixel.
    """

    pictures: int
    faces: int
    peer_s: float
    ours: WholePictures
    has_same_boxes: bool


@dataclass(frozen=True, slots=True)
class BenchResult:
    """Everything measured in one run; None what was not asked for."""

    networks: dict[str, NetworkTimes]
    profiles: dict[Profile, Looked]
    peers: dict[str, Looked]
    quick_brought: Looked | None = None
    cnn: CnnBeside | None = None


def bench(
    manifest: PackManifest,
    make_pool: Callable[[int], WorkerPool],
    plan: BenchPlan,
    say: Callable[[str], None] = lambda words: None,
) -> BenchResult:
    """Measure each peer and each profile in the same run, in turns. Raises KnownError where a peer does not run."""
    setup = default_setup(manifest)
    small = sorted(plan.pictures, key=lambda picture: picture.stat().st_size)
    networks, peers, profiles = {}, {}, {}
    for peer in plan.peers:
        say(f"encoder and MMOD beside {peer.name}")
        networks[peer.name] = network_times(setup, small, peer.folder, plan.rounds)
    for number in range(max(len(plan.peers), len(plan.profiles))):
        for peer in plan.peers[number : number + 1]:
            say(f"face_recognition with {peer.name}")
            peers[peer.name] = _peer_looked(peer, plan, small[0])
        for profile in plan.profiles[number : number + 1]:
            say(f"Homeward, {profile}")
            profiles[profile] = _looked(profile, make_pool, plan)
    brought = cnn = None
    if plan.detector is not None:
        say("Homeward, quick with the brought detector")
        brought = _looked(Profile.QUICK, make_pool, plan, plan.detector)
    if plan.cnn_pictures:
        say(f"face_detection --model cnn with {plan.peers[0].name}")
        cnn = _cnn_beside(setup, plan)
    return BenchResult(networks, profiles, peers, brought, cnn)


def _peer_looked(peer: Peer, plan: BenchPlan, known: Path) -> Looked:
    effort = peers_effort(peer, plan.pictures, known, plan.scratch / peer.name.replace(" ", "-"), plan.workers)
    return Looked(effort, peers_boxes(plan.pictures, peer.folder))


def _cnn_beside(setup: EngineSetup, plan: BenchPlan) -> CnnBeside:
    effort, told = cnn_effort(plan.peers[0], plan.cnn_pictures, plan.scratch)
    ours = whole_pictures(setup, plan.cnn_pictures, plan.profiles)
    expected = [told[picture.name] for picture in plan.cnn_pictures]
    is_same = all(_are_same(boxes, theirs) for boxes, theirs in zip(ours.boxes, expected, strict=True))
    return CnnBeside(len(expected), sum(len(boxes) for boxes in expected), effort.cpu_s, ours, is_same)


def _are_same(ours: Sequence[Edges], theirs: Sequence[CssBox]) -> bool:
    """Say whether the same faces were found, every edge within a pixel."""
    edges = [(box.left, box.top, box.right, box.bottom) for box in theirs]
    return len(ours) == len(edges) and all(
        any(max(abs(a - b) for a, b in zip(one, other, strict=True)) <= _SAME_EDGE_PX for one in ours)
        for other in edges
    )


def _looked(
    profile: Profile, make_pool: Callable[[int], WorkerPool], plan: BenchPlan, detector: Path | None = None
) -> Looked:
    """Take the pictures in and examine them, in an encrypted unit made for it; intake and start-up do not count."""
    smallest = sorted(plan.pictures, key=lambda picture: picture.stat().st_size)[:_WARMING]
    first = [picture.read_bytes() for picture in smallest]
    name = f"unit-{profile}{'-brought' if detector else ''}"
    unit, _ = create_unit(
        plan.scratch / name,
        "Bench",
        "Bench",
        "for drawn pictures only",
        registration=FICTIONAL,
        policy=shipped_policy(),
        cost=_CHEAP,
    )
    with unit:
        if detector is not None:
            make_pool = _using(make_pool, take_in_detector(unit, detector, plan.scratch))
        start = _started(make_pool, plan.workers, first, profile)
        open_case(unit, CaseAuthority("Bench", "none: drawn pictures", "measure the engine", usual_retention(unit)))
        take_in(unit, "Drawn", plan.pictures[0].parent)
        children_s, own_s = children_cpu_s(), time.process_time()
        with make_pool(plan.workers) as pool:
            _warm(pool, first, profile)
            done = examine(unit, pool, profile=profile)
        cpu_s = children_cpu_s() - children_s - start.cpu_s + time.process_time() - own_s
        names = {item.id: item.untrusted_name.decode() for item in list_media(unit)}
        boxes: dict[str, FoundBoxes] = {picture.name: [] for picture in plan.pictures}
        for face in list_faces(unit):
            box = face.box
            boxes[names[face.media_id]].append((box.left, box.top, box.width, box.height))
    return Looked(
        Effort(done.seconds, max(1e-3, cpu_s) if tells_children() else 0.0),
        [boxes[picture.name] for picture in plan.pictures],
    )


def _using(make_pool: Callable[[int], WorkerPool], setup: EngineSetup) -> Callable[[int], WorkerPool]:
    """Return what makes pools that work with these models."""

    def make(workers: int) -> WorkerPool:
        pool = make_pool(workers)
        pool.use(setup)
        return pool

    return make


def _started(make_pool: Callable[[int], WorkerPool], workers: int, first: Sequence[bytes], profile: Profile) -> Effort:
    """Return what starting and stopping the workers costs."""
    began, before_s = time.perf_counter(), children_cpu_s()
    with make_pool(workers) as pool:
        _warm(pool, first, profile)
    return Effort(time.perf_counter() - began, children_cpu_s() - before_s)


def _warm(pool: WorkerPool, pictures: Sequence[bytes], profile: Profile) -> None:
    """Have every worker started and used: the peer, too, has looked at a picture before its time counts.

    Several pictures, for what they show differs: what a worker unpacks for the first face that lies on its side, say,
    is half a second.
    """
    shown = [picture for picture in pictures for _ in range(2 * pool.size)]
    items = [WorkItem(MediaId(n), MediaKind.PICTURE, picture, profile) for n, picture in enumerate(shown)]
    for _ in pool.examine(items):
        pass
