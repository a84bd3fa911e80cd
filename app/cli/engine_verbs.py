"""Verbs about the engine: engine embed, bench engine, selftest."""

from __future__ import annotations

from argparse import Namespace
from contextlib import ExitStack
from pathlib import Path

from app.cli import bench_verb
from app.cli.desk import Answer, Desk, ProgressLine
from app.cli.options import Verbs, in_unit, verb, with_profile, with_workers
from app.cli.seal_verb import seal_proof
from app.demo.portrait import draw_group
from app.domain.errors import NotRecorded
from app.domain.layer import Strength
from app.service.engine import embed_folder
from app.service.layers import protection_layers
from app.service.selftest import selftest, selftest_on_record

SELFTEST_SEED = 7


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    engine = verbs.add_parser("engine", help="run the engine alone, for measuring it").add_subparsers(
        title="verbs", metavar="VERB", dest="engine_verb"
    )
    embed = with_workers(
        verb(engine, "embed", "Write the largest face's vector of every picture to an NPZ file.", _embed)
    )
    embed.add_argument("folder", type=Path, help="folder of pictures; each picture's folder names its identity")
    embed.add_argument("--out", type=Path, required=True, metavar="FILE.npz", help="arrays vectors, identities, files")
    in_unit(with_profile(embed))
    bench_verb.add_to(verbs)
    verb(verbs, "protection", "Read each layer of the protection now: does it hold, and what to do.", _layers)
    checked = verb(
        verbs, "selftest", "Check on this machine that every part works and gives the answers it should.", _selftest
    )
    in_unit(checked)
    checked.add_argument(
        "--seal", action="store_true", help="try every way to a network instead, without the fence and behind it"
    )
    checked.add_argument("--out", type=Path, metavar="FILE.pdf", help="with --seal: write the result as a page to file")


def _layers(args: Namespace, desk: Desk) -> Answer:
    layers = protection_layers()
    facts = [
        {"name": each.name, "strength": each.strength.value, "seen": each.seen, "advice": each.advice}
        for each in layers
    ]
    lines = [f"{each.strength.value:<15}{each.name}: {each.seen} {each.advice}".rstrip() for each in layers]
    return Answer({"layers": facts}, lines, all(each.strength is not Strength.MISSING for each in layers))


def _embed(args: Namespace, desk: Desk) -> Answer:
    with ExitStack() as opened:  # a unit is opened only where --unit names it: its models are measured then
        unit = opened.enter_context(desk.unit(args)) if args.unit else None
        pool = opened.enter_context(desk.workers(args, unit))
        pack_id = pool.manifest.id
        done = embed_folder(pool, args.folder, args.out, ProgressLine(args.json), desk.is_cancelled, args.profile)
    payload = {
        "pictures": done.pictures, "without_face": done.without_face, "out": str(args.out), "pack": pack_id,
        "seconds": round(done.seconds, 3), "profile": args.profile.value,
    }  # fmt: skip
    rate = done.pictures / done.seconds
    return Answer(
        payload,
        [
            f"{done.pictures} pictures in {done.seconds:.1f} s ({rate:.1f} a second); no face found in "
            f"{done.without_face}. Vectors of pack {pack_id} are in {args.out}."
        ],
    )


def _selftest(args: Namespace, desk: Desk) -> Answer:
    if args.seal:
        return seal_proof(args, desk)
    if args.out is not None:
        raise NotRecorded("Only --seal writes a page. Nothing was checked; give both, or leave --out away.")
    if args.unit:  # where --unit names one, what came of it goes on its record
        with desk.unit(args) as unit, desk.make_pool(1) as pool:
            findings = selftest_on_record(unit, pool, lambda: draw_group(SELFTEST_SEED))
    else:
        with desk.make_pool(1) as pool:
            findings = selftest(pool, draw_group(SELFTEST_SEED))
    facts = [{"subject": found.subject, "holds": found.holds, "words": found.words} for found in findings]
    holds = all(found.holds for found in findings)
    lines = [f"{'holds' if found.holds else 'FAILS'}  {found.subject}: {found.words}" for found in findings]
    return Answer({"holds": holds, "findings": facts}, lines, holds)
