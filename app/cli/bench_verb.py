"""The verb bench engine: how fast the engine is beside its peers on this machine, and how much it finds."""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from argparse import Namespace
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from app import __version__
from app.cli import bench_gallery_verb, bench_seal_verb
from app.cli.desk import Answer, Desk
from app.cli.options import Verbs, positive, verb, with_workers
from app.cli.tables import table
from app.demo.measuring import FaceKind, Recall, ShownPicture, draw_orders, orders, recall_of
from app.domain.errors import NotFound
from app.domain.examination import Profile
from app.service.bench import BenchPlan, BenchResult, CnnBeside, Looked, bench
from app.service.effort import Effort
from app.service.peer import Peer

QUICK_BROUGHT = "quick with the brought detector"
INSTALLED, PLAIN, BLAS = "the installed dlib", "dlib built by pip", "dlib with BLAS"
_PICTURES_PER_SIZE = 8
_PACKAGES = ("dlib", "dlib-bin", "face_recognition", "onnxruntime", "opencv-python", "numpy", "pillow")


def add_to(verbs: Verbs) -> None:
    """Add the verb of this file below `bench`."""
    room = verbs.add_parser("bench", help="measure this machine").add_subparsers(
        title="verbs", metavar="VERB", dest="bench_verb"
    )
    bench_seal_verb.add_to(room)
    bench_gallery_verb.add_to(room)
    parser = with_workers(
        verb(room, "engine", "Measure the engine beside dlib and face_recognition, on pictures it draws.", _bench)
    )
    parser.add_argument("--quick", action="store_true", help="a short run: two small pictures, one round")
    parser.add_argument("--seed", type=int, default=1, help="which pictures are drawn (default 1)")
    parser.add_argument(
        "--pictures", type=positive, default=_PICTURES_PER_SIZE, metavar="N",
        help=f"pictures of each size (default {_PICTURES_PER_SIZE})",
    )  # fmt: skip
    parser.add_argument("--dlib-plain", type=Path, metavar="DIR", help="a folder with dlib as pip builds it, no BLAS")
    parser.add_argument(
        "--yunet", type=Path, metavar="FILE",
        help="also measure quick with this detector: its ONNX file, or what `models add` takes",
    )  # fmt: skip
    parser.add_argument(
        "--cnn", action="store_true", help="also run the peer with dlib's CNN over three of the smaller pictures"
    )
    parser.add_argument("--dlib-blas", type=Path, metavar="DIR", help="a folder with dlib built with BLAS")


def _bench(args: Namespace, desk: Desk) -> Answer:
    def say(words: str) -> None:
        if not args.json:
            print(words, file=sys.stderr, flush=True)

    peers = _peers(args)
    if args.yunet is not None and not args.yunet.is_file():
        raise NotFound(f"There is no file {args.yunet}. Nothing was measured.")
    workers = args.workers or os.cpu_count() or 1
    with tempfile.TemporaryDirectory(prefix="homeward-bench-") as made:
        folder = Path(made) / "pictures"
        folder.mkdir()
        sizes = {"sizes": ("0.5",)} if args.quick else {}
        wanted = orders(2 if args.quick else args.pictures, args.seed, **sizes)
        say(f"drawing {len(wanted)} pictures")
        drawn = draw_orders(folder, wanted)
        paths = tuple(folder / picture.name for picture in drawn)
        plan = BenchPlan(
            paths, Path(made), peers, workers=workers, rounds=1 if args.quick else 5,
            detector=args.yunet, cnn_pictures=_for_cnn(drawn, folder) if args.cnn else (),
        )  # fmt: skip
        result = bench(desk.manifest, desk.make_pool, plan, say)
    return _answer(result, drawn, peers[0].name, workers)


def _for_cnn(drawn: list[ShownPicture], folder: Path) -> tuple[Path, ...]:
    """Return two of the smallest pictures and one of the next size: dlib's CNN takes four seconds a megapixel."""
    sizes = sorted({picture.size_px for picture in drawn})[:2]
    chosen = [[picture for picture in drawn if picture.size_px == size] for size in sizes]
    return tuple(
        folder / picture.name for picture in (*chosen[0][:2], *(one for more in chosen[1:] for one in more[:1]))
    )


def _peers(args: Namespace) -> tuple[Peer, ...]:
    """Return the dlibs at hand: as pip builds it where one is named, for that is the peer; then the others."""
    named = [Peer(PLAIN, args.dlib_plain)] if args.dlib_plain else []
    named.append(Peer(INSTALLED))
    named += [Peer(BLAS, args.dlib_blas)] if args.dlib_blas else []
    for peer in named:
        if peer.folder is not None and not list(peer.folder.glob("*dlib*")):
            raise NotFound(
                f"{peer.folder} holds no dlib. Nothing was measured; name the folder that holds the package."
            )
    return tuple(Peer(peer.name, peer.folder and peer.folder.absolute()) for peer in named)


def _answer(result: BenchResult, drawn: list[ShownPicture], main: str, workers: int) -> Answer:
    recalls = {name: _recall(looked, drawn) for name, looked in _all_looked(result).items()}
    payload = _payload(result, recalls, main, workers, len(drawn))
    return Answer(payload, _lines(result, recalls, main, payload))


def _all_looked(result: BenchResult) -> dict[str, Looked]:
    brought = {QUICK_BROUGHT: result.quick_brought} if result.quick_brought else {}
    return {profile.value: looked for profile, looked in result.profiles.items()} | brought | result.peers


def _recall(looked: Looked, drawn: list[ShownPicture]) -> Recall:
    return recall_of(drawn, looked.boxes)


def _payload(result: BenchResult, recalls: dict[str, Recall], main: str, workers: int, pictures: int) -> dict[str, Any]:
    nets, blas = result.networks[main], result.networks.get(BLAS)
    peer = result.peers[main].effort
    quick, thorough = (result.profiles[profile].effort for profile in (Profile.QUICK, Profile.THOROUGH))
    return {
        **_brought_facts(result, recalls, peer, pictures),
        **_cnn_facts(result.cnn),
        "encoder_vs_dlib": _ratio(nets.encoder_dlib_ms, nets.encoder_ours_ms),
        "encoder_vs_dlib_blas": blas and _ratio(blas.encoder_dlib_ms, blas.encoder_ours_ms),
        "encoder_max_abs_diff": max(net.encoder_max_abs_diff for net in result.networks.values()),
        "mmod_vs_dlib": _ratio(nets.mmod_dlib_ms, nets.mmod_ours_ms),
        "mmod_vs_dlib_blas": blas and _ratio(blas.mmod_dlib_ms, blas.mmod_ours_ms),
        "mmod_same_boxes": all(net.mmod_same_boxes for net in result.networks.values()),
        "mmod_search_vs_dlib": _ratio(nets.mmod_dlib_ms, nets.mmod_search_ms),
        "quick_vs_face_recognition": _ratio(peer.wall_s, quick.wall_s),
        "thorough_vs_face_recognition": _ratio(peer.wall_s, thorough.wall_s),
        "quick_vs_face_recognition_cpu": _ratio(peer.cpu_s, quick.cpu_s),
        "thorough_vs_face_recognition_cpu": _ratio(peer.cpu_s, thorough.cpu_s),
        "recall_quick": round(recalls[Profile.QUICK].share, 4),
        "recall_thorough": round(recalls[Profile.THOROUGH].share, 4),
        "recall_face_recognition": round(recalls[main].share, 4),
        "peer": main,
        "peers": {name: _peer_facts(result, recalls, name, pictures) for name in result.peers},
        "pictures": pictures,
        "workers": workers,
        "cpu_ms_quick": _ms(quick.cpu_s, pictures),
        "cpu_ms_thorough": _ms(thorough.cpu_s, pictures),
        "cpu_ms_face_recognition": _ms(peer.cpu_s, pictures),
        "instruction_set": nets.instructions,
        "runs_on": nets.runs_on,
        "machine": _machine(),
        "versions": _versions(),
        "measured_on": datetime.now(UTC).date().isoformat(),
    }


def _brought_facts(result: BenchResult, recalls: dict[str, Recall], peer: Effort, pictures: int) -> dict[str, Any]:
    """Return what is told of quick with the brought detector; nulls where none was named."""
    ours = result.quick_brought and result.quick_brought.effort
    return {
        "quick_brought_vs_face_recognition": ours and _ratio(peer.wall_s, ours.wall_s),
        "quick_brought_vs_face_recognition_cpu": ours and _ratio(peer.cpu_s, ours.cpu_s),
        "recall_quick_brought": ours and round(recalls[QUICK_BROUGHT].share, 4),
        "cpu_ms_quick_brought": ours and _ms(ours.cpu_s, pictures),
    }


def _cnn_facts(cnn: CnnBeside | None) -> dict[str, Any]:
    """Return what is told of the peer's CNN; nulls where it was not asked for. All ratios are of processor time."""
    looks_s = cnn.ours.looks_s if cnn else {}
    return {
        "same_boxes_vs_face_detection_cnn": cnn and _ratio(cnn.peer_s, cnn.ours.same_s),
        "same_boxes_as_face_detection_cnn": cnn and cnn.has_same_boxes,
        "quick_vs_face_detection_cnn": cnn and _ratio(cnn.peer_s, looks_s[Profile.QUICK]),
        "thorough_vs_face_detection_cnn": cnn and _ratio(cnn.peer_s, looks_s[Profile.THOROUGH]),
    }


def _peer_facts(result: BenchResult, recalls: dict[str, Recall], name: str, pictures: int) -> dict[str, Any]:
    net, effort = result.networks[name], result.peers[name].effort
    return {
        "dlib": net.dlib,
        "encoder_ms": round(net.encoder_dlib_ms, 2),
        "encoder_ratio": _ratio(net.encoder_dlib_ms, net.encoder_ours_ms),
        "mmod_ms": round(net.mmod_dlib_ms, 1),
        "mmod_ratio": _ratio(net.mmod_dlib_ms, net.mmod_ours_ms),
        "pictures_per_second": round(pictures / effort.wall_s, 2),
        "cpu_ms": _ms(effort.cpu_s, pictures),
        "recall": round(recalls[name].share, 4),
    }


def _ratio(theirs: float, ours: float) -> float | None:
    """Return how many times longer theirs took; None where the system does not tell."""
    return round(theirs / ours, 2) if theirs and ours else None


def _ms(seconds: float, pictures: int) -> float | None:
    """Return milliseconds a picture; None where the system does not tell."""
    return round(1e3 * seconds / pictures, 1) if seconds else None


def _machine() -> str:
    described = Path("/proc/cpuinfo")
    names = [
        line.partition(":")[2].strip()
        for line in (described.read_text("utf-8", "replace").splitlines() if described.is_file() else [])
        if line.startswith("model name")
    ]
    return f"{names[0] if names else platform.machine()}, {os.cpu_count()} cores, {platform.system()}"


def _versions() -> dict[str, str]:
    found = {"homeward": __version__, "python": platform.python_version()}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    return found


def _lines(result: BenchResult, recalls: dict[str, Recall], main: str, facts: dict[str, Any]) -> list[str]:
    return [
        f"{facts['measured_on']}; {facts['machine']}; {facts['instruction_set']}; {facts['runs_on']}.",
        ", ".join(f"{name} {number}" for name, number in facts["versions"].items()) + ".",
        f"Ratios are told for {main}.",
        "",
        "The same networks, one thread, processor time:",
        *_network_table(result),
        "",
        f"Whole pictures, {facts['pictures']} in equal numbers of each size, {facts['workers']} processes:",
        *_picture_table(result, recalls, main, facts["pictures"]),
        "",
        "Faces found, by how they are shown:",
        *_recall_table(recalls),
        *(_cnn_table(result.cnn) if result.cnn else []),
    ]


def _network_table(result: BenchResult) -> list[str]:
    rows: list[tuple[object, ...]] = []
    for name, net in result.networks.items():
        rows.append((
            "encoder, a face", f"{name}: {net.dlib}", round(net.encoder_dlib_ms, 2), round(net.encoder_ours_ms, 2),
            _ratio(net.encoder_dlib_ms, net.encoder_ours_ms), f"largest difference {net.encoder_max_abs_diff:.1e}",
        ))  # fmt: skip
        same = f"{net.mmod_faces} faces, {'the same boxes' if net.mmod_same_boxes else 'OTHER BOXES'}"
        rows.append((
            "MMOD, 0.25 MP", f"{name}: {net.dlib}", round(net.mmod_dlib_ms, 1), round(net.mmod_ours_ms, 1),
            _ratio(net.mmod_dlib_ms, net.mmod_ours_ms), same,
        ))  # fmt: skip
        rows.append((
            "the same, as searched with", f"{name}: {net.dlib}", round(net.mmod_dlib_ms, 1),
            round(net.mmod_search_ms, 1), _ratio(net.mmod_dlib_ms, net.mmod_search_ms), "",
        ))  # fmt: skip
    return table(("network", "peer", "peer ms", "ours ms", "times faster", "agreement"), rows)


def _picture_table(result: BenchResult, recalls: dict[str, Recall], main: str, pictures: int) -> list[str]:
    against = result.peers[main].effort
    rows = [
        (
            name if name in result.peers else f"Homeward {name}",
            round(pictures / looked.effort.wall_s, 2), _ms(looked.effort.cpu_s, pictures),
            _ratio(against.wall_s, looked.effort.wall_s), _ratio(against.cpu_s, looked.effort.cpu_s),
            f"{recalls[name].share:.1%}", recalls[name].false_boxes,
        )
        for name, looked in _all_looked(result).items()
    ]  # fmt: skip
    heads = ("", "a second", "cpu ms each", "times faster", "by cpu", "faces found", "false boxes")
    return table(heads, rows)


def _recall_table(recalls: dict[str, Recall]) -> list[str]:
    shown = next(iter(recalls.values())).shown
    kinds = [kind for kind in FaceKind if shown[kind]]
    rows = [(name, *(f"{recall.found[kind]} of {shown[kind]}" for kind in kinds)) for name, recall in recalls.items()]
    return table(("", *(kind.value for kind in kinds)), rows)


def _cnn_table(cnn: CnnBeside) -> list[str]:
    same = "dlib's boxes" if cnn.has_same_boxes else "OTHER BOXES"
    sides = [(f"Homeward, {same}", cnn.ours.same_s)]
    sides += [(f"Homeward {profile}, vectors too", seconds) for profile, seconds in cnn.ours.looks_s.items()]
    rows: list[tuple[object, ...]] = [("face_detection --model cnn", _ms(cnn.peer_s, cnn.pictures), 1.0)]
    rows += [(name, _ms(seconds, cnn.pictures), _ratio(cnn.peer_s, seconds)) for name, seconds in sides]
    head = (
        f"dlib's CNN on whole pictures, not enlarged, {cnn.pictures} of the smaller ones with {cnn.faces} faces found:"
    )
    return ["", head, *table(("", "cpu ms each", "times faster"), rows)]
