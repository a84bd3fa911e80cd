"""Verbs behind `audit` by which outsiders can check the trail: export and witness."""

from __future__ import annotations

from argparse import SUPPRESS, Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk
from app.cli.options import Verbs, in_unit, verb
from app.domain.errors import NotRecorded
from app.domain.head_words import head_words
from app.service.audit_export import export_log
from app.service.witness import forget_witness, write_witness


def add_behind_audit(behind: Verbs) -> None:
    """Add the verbs of this file; an option that is given before them counts, too."""
    about = "Write the whole trail for outsiders, signed (JSON lines; court/verify_log.py checks it); a disclosure."
    export = in_unit(verb(behind, "export", about, _export, argument_default=SUPPRESS))
    export.add_argument("out", type=Path, metavar="FILE", help="where the log goes, outside the unit; must not exist")
    about = (
        "Add the present head, signed, to a file on another medium: it tells if the unit is put back to an older state."
    )
    witness = in_unit(verb(behind, "witness", about, _witness, argument_default=SUPPRESS))
    witness.add_argument(
        "file", type=Path, metavar="FILE", nargs="?", default=None, help="the witness file; made where it is missing"
    )
    witness.add_argument(
        "--at-each-lock", action="store_true", help="from now on every lock writes, every unlock compares"
    )
    witness.add_argument("--forget", action="store_true", help="write and compare no witness any more")


def _export(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        made = export_log(unit, args.out)
    payload = {"log": str(made.path), "sha256": made.sha256, "bytes": made.size_bytes, "entries": made.entries,
               "head": made.head, "head_words": head_words(made.head)}  # fmt: skip
    return Answer(
        payload,
        [
            f"Log: {made.path}, {made.entries} entries",
            f"SHA-256 {made.sha256}",
            f"Head {made.head} ({head_words(made.head)})",
        ],
    )


def _witness(args: Namespace, desk: Desk) -> Answer:
    named, forget = getattr(args, "file", None), getattr(args, "forget", False)
    if (named is None) != forget:
        raise NotRecorded("Name one witness file to write, or --forget alone. Nothing was written.")
    with desk.unit(args) as unit:
        if named is None:
            forget_witness(unit)
            return Answer({"witness": None}, ["No witness is written or compared any more."])
        at_each_lock = getattr(args, "at_each_lock", False)
        line = write_witness(unit, named, at_each_lock=at_each_lock)
    payload = {"witness": str(named), "sequence": line.sequence, "head": line.head, "head_words": head_words(line.head),
               "at_each_lock": at_each_lock}  # fmt: skip
    return Answer(payload, [f"Witness {named}: entry {line.sequence}, head {line.head} ({head_words(line.head)})"])
