"""The verb selftest --seal: the proof that no network is reached, in words, as JSON and as a page to file."""

from __future__ import annotations

from argparse import Namespace
from typing import Any

from app.cli.desk import Answer, Desk
from app.cli.tables import table
from app.domain.errors import BugError, NotRecorded
from app.report.seal_page import SealFacts, as_page

TITLE = "Homeward: proof that it reaches no network"


def seal_proof(args: Namespace, desk: Desk) -> Answer:
    """Tell what the proof showed; it was made before the fence stood, so that it could be made at all."""
    if desk.proof is None:
        raise BugError("The proof was asked for and not made.")
    facts = desk.proof()
    if args.out is not None:
        if args.out.suffix.lower() != ".pdf":
            raise NotRecorded("The page is written as PDF. Nothing was written; give --out FILE.pdf.")
        desk.write_pdf(as_page(facts), args.out, TITLE)
    return Answer(
        _payload(facts), [*_lines(facts), *([f"The page is in {args.out}."] if args.out else [])], facts.holds
    )


def _payload(facts: SealFacts) -> dict[str, Any]:
    return {
        "holds": facts.holds,
        "egress_tried": facts.egress.tried,
        "egress_open_unsealed": facts.egress.open_unsealed,
        "egress_open_sealed": facts.egress.open_sealed,
        "cell_attacks_tried": facts.cell.tried,
        "cell_attacks_open_unsealed": facts.cell.open_unsealed,
        "cell_attacks_open_sealed": facts.cell.open_sealed,
        "protection": facts.protection,
        "protection_read": facts.protection_details,
        "still_open": list(facts.still_open),
        "apart": facts.is_apart,
        "machine": facts.machine,
        "measured_at": facts.made_at.isoformat(),
        "seconds": round(facts.seconds, 1),
    }


def _lines(facts: SealFacts) -> list[str]:
    rows = [
        (group.name, group.tried, group.open_unsealed, group.open_sealed)
        for group in (*facts.groups, facts.egress, facts.cell)
    ]
    return [
        f"{facts.made_at:%Y-%m-%d %H:%M} UTC. {facts.machine}. {facts.software}.",
        f"{facts.protection} ({facts.protection_details}).",
        "",
        *table(("what was tried", "tried", "open without the fence", "open behind it"), rows),
        "",
        facts.verdict,
    ]
