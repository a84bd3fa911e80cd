"""The verb demo: build an example unit full of drawn people and do the whole job on it."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk, ProgressLine, passphrase_of
from app.cli.options import Verbs, verb, with_workers
from app.cli.tables import table
from app.demo.material import FULL, SMALL
from app.demo.run import CANDIDATES, PASSPHRASES, DemoResult, run_demo
from app.domain.unit import Passphrase
from app.service.cases import enter_case, list_cases
from app.service.units import open_unit

SCALES = {"full": FULL, "small": SMALL}


def add_to(verbs: Verbs) -> None:
    """Add the verb of this file."""
    demo = verb(
        verbs,
        "demo",
        "Build an example unit from drawn people (no photograph of anyone) and take it from intake to report. With a "
        "display the window opens on it afterwards.",
        _demo,
    )
    demo.add_argument("--unit", metavar="DIR", help="where the example unit goes (default: homeward-demo in your home)")
    demo.add_argument("--headless", action="store_true", help="do not open the window afterwards")
    demo.add_argument("--seed", type=int, default=1, help="which people are drawn (default 1)")
    demo.add_argument("--scale", choices=sorted(SCALES), default="full", help="how much is drawn (default full)")
    with_workers(demo)
    demo.set_defaults(afterwards=_open_window, needs_display=_needs_display)


def _folder(args: Namespace) -> Path:
    return (Path(args.unit) if args.unit else Path.home() / "homeward-demo").absolute()


def _demo(args: Namespace, desk: Desk) -> Answer:
    def say(words: str) -> None:
        print(words, file=sys.stderr, flush=True)

    with desk.workers(args) as pool:
        result = run_demo(
            _folder(args), pool, SCALES[args.scale], args.seed, say, ProgressLine(args.json), desk.is_cancelled
        )
    return Answer(_facts(result), _lines(result), result.is_verified)


def _facts(result: DemoResult) -> dict[str, object]:
    return {
        "files": result.files,
        "failed": result.failed,
        "faces": result.faces,
        "persons": result.persons,
        "searched_persons": result.searched_persons,
        "rank1_share": round(result.rank1_share, 4),
        "report": str(result.report),
        "verified": result.is_verified,
        "seconds": round(result.seconds, 2),
    }


def _lines(result: DemoResult) -> list[str]:
    lines = ["", "DEMONSTRATION: every person is drawn; the findings mean nothing.", ""]
    steps = [
        (step.name, step.count, step.what, round(step.seconds, 1), _rate(step.count, step.seconds))
        for step in result.steps
    ]
    lines += table(("step", "done", "what", "seconds", "a second"), steps)
    lines += ["", f"Files not examined ({len(result.unexamined)}):"]
    lines += table(("state", "file", "why"), result.unexamined)
    lines += ["", "Candidates: where the true person stands in each searched person's list"]
    lines += table(("person", "faces", "true person", "rank", "distance", "first other"), _ranks(result))
    lines += [
        "",
        f"True person at rank 1: {result.at_rank1} of {len(result.mated)} searched persons that are in the gallery; "
        f"{result.searched_persons} persons were searched in all.",
        f"Leads after two examiners: {result.leads}. Custody verified: {'yes' if result.is_verified else 'NO'}.",
        f"Unit: {result.unit} (passphrases in {PASSPHRASES})",
        f"Report: {result.report}",
    ]
    return lines


def _ranks(result: DemoResult) -> list[tuple[object, ...]]:
    return [
        (
            standing.person, standing.faces, standing.true_name or "(not in the gallery)",
            "" if standing.true_name is None else standing.rank or f"below {CANDIDATES}",
            standing.distance, standing.first_other,
        )
        for standing in result.standings
    ]  # fmt: skip


def _rate(count: int, seconds: float) -> float:
    return round(count / seconds, 1) if seconds > 0 else 0.0


def has_display() -> bool:
    """True where a window can be shown."""
    return sys.platform in {"win32", "darwin"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _needs_display(args: Namespace) -> bool:
    return not (args.headless or args.json) and has_display()


def _open_window(args: Namespace, desk: Desk) -> int:
    if not _needs_display(args):
        return 0
    args.passphrase_file = str(_folder(args) / PASSPHRASES)
    unit = open_unit(_folder(args), Passphrase(passphrase_of(args)))
    enter_case(unit, list_cases(unit)[0].id)
    return desk.open_window(args, desk, unit)
