"""Verbs about what was seen before: copies within a case, and hash sets of files that are known already."""

from __future__ import annotations

import os
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from app.cli.desk import Answer, Desk
from app.cli.options import Verbs, in_case, in_unit, verb
from app.cli.tables import table
from app.domain.hash_sets import HashSet, HashSetFacts, KnownRule
from app.service.copies import CopyCounts, copy_counts, list_copies, stack_copies
from app.service.hash_sets import install_hash_set, list_hash_sets, list_known, mark_known, remove_hash_set


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    words = "Say how many pictures and faces of the case are copies of others, and of which."
    copies = in_case(verb(verbs, "copies", words, _copies))
    act = copies.add_mutually_exclusive_group()
    act.add_argument("--list", action="store_true", help="name each picture that is nearly the same as another")
    act.add_argument("--stack", action="store_true", help="find them anew (each examination does)")
    sets = verbs.add_parser("hashset", help="lists of files that are known already").add_subparsers(
        title="verbs", metavar="VERB", dest="hashset_verb"
    )
    added = in_case(verb(sets, "add", "Install the digests of a file as a hash set.", _add))
    added.add_argument("file", type=Path, metavar="FILE", help="text or CSV, an MD5, SHA-1 or SHA-256 on each line")
    for name, help_text in (
        ("name", "what it is called here; shown with each file it knows"),
        ("source", "who made it"),
        ("authority", "on what authority it is used"),
        ("category", "what its files are, in words"),
    ):
        added.add_argument(f"--{name}", default="", help=help_text)
    added.add_argument(
        "--rule",
        type=KnownRule,
        choices=list(KnownRule),
        default=KnownRule.MARK,
        metavar="WORD",
        help="; ".join(f"{rule}: {rule.words}" for rule in KnownRule),
    )
    in_unit(verb(sets, "list", "List the hash sets of the unit, removed ones too.", _list))
    removed = in_unit(
        verb(sets, "remove", "Erase the digests of a hash set; nothing is hidden for it any more.", _remove)
    )
    removed.add_argument("name", metavar="NAME")
    removed.add_argument("--reason", default="", help="why; kept for ever")
    in_case(verb(sets, "mark", "Look up the files of the case that were taken in before a set was installed.", _mark))
    in_case(verb(sets, "known", "List the files of the case that a hash set held.", _known))


def _copies(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        if args.list:
            found = list_copies(unit)
            facts = [{"media": each.media_id, "of": each.of, "bits": each.bits} for each in found]
            rows = [(each.of, each.media_id, each.bits) for each in found]
            lines = (
                table(("file", "copy", "bits apart"), sorted(rows)) if rows else ["No picture is a copy of another."]
            )
            return Answer({"copies": facts}, lines)
        counts = stack_copies(unit, desk.is_cancelled) if args.stack else copy_counts(unit)
    return Answer(asdict(counts), _count_lines(counts))


def _count_lines(counts: CopyCounts) -> list[str]:
    return [
        f"{counts.byte_copies} files have the very bytes of another file of the case and were not examined again.",
        f"{counts.picture_copies} of {counts.hashed} pictures are nearly the same as another, in "
        f"{counts.picture_stacks} stacks; {counts.flat} are too flat to say.",
        f"{counts.face_copies} faces are another one seen again, in {counts.face_stacks} stacks.",
    ]


def _add(args: Namespace, desk: Desk) -> Answer:
    facts = HashSetFacts(args.name, args.source, args.authority, args.category, args.rule)
    with desk.unit(args) as unit:
        if args.case or os.environ.get("HOMEWARD_CASE"):
            desk.enter(unit, args)
        done = install_hash_set(unit, args.file, facts)
    made = done.hash_set
    lines = [
        f"{made.facts.name}: {made.digests} digests from {done.lines} lines ({done.repeated} given twice, "
        f"{done.left_out} of empty files left out). Its files are {made.facts.rule.words}.",
        "No case was named: `hashset mark` looks up the files of one."
        if done.marked is None
        else f"{done.marked} files of the case are known by it.",
    ]
    counted = {"lines": done.lines, "repeated": done.repeated, "left_out": done.left_out, "marked": done.marked}
    return Answer({**_set_facts(made), **counted}, lines)


def _list(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        found = list_hash_sets(unit)
    rows = [
        (
            each.id, each.facts.name, each.facts.source, each.facts.authority, each.facts.category, each.digests,
            each.facts.rule.words if each.is_in_force else f"removed {each.removed_at:%Y-%m-%d}",
        )
        for each in found
    ]  # fmt: skip
    columns = ("set", "name", "source", "authority", "category", "digests", "its files are")
    lines = table(columns, rows) if rows else ["No hash set is installed."]
    return Answer({"hash_sets": [_set_facts(each) for each in found]}, lines)


def _remove(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        gone = remove_hash_set(unit, args.name, args.reason)
    return Answer(
        {"removed": gone.facts.name, "digests": gone.digests},
        [f"{gone.facts.name} is removed; files that it marked stay marked, and nothing is kept from view for it."],
    )


def _mark(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        marked = mark_known(unit)
    return Answer({"marked": marked}, [f"{marked} further files of the case are known by a hash set."])


def _known(args: Namespace, desk: Desk) -> Answer:
    with desk.case(args) as unit:
        marks = list_known(unit)
    facts = [
        {"media": mark.media_id, "set": mark.set_name, "by": mark.kind.value, "at": mark.marked_at.isoformat()}
        for mark in marks
    ]
    rows = [(mark.media_id, mark.set_name, mark.kind.value, f"{mark.marked_at:%Y-%m-%d %H:%M}") for mark in marks]
    lines = table(("file", "known by", "digest", "since"), rows) if rows else ["No file of the case is known already."]
    return Answer({"known": facts}, lines)


def _set_facts(each: HashSet) -> dict[str, object]:
    return {
        "id": each.id, "name": each.facts.name, "source": each.facts.source, "authority": each.facts.authority,
        "category": each.facts.category, "rule": each.facts.rule.value, "digests": each.digests,
        "file_sha256": each.file_sha256, "installed_at": each.installed_at.isoformat(),
        "installed_by": each.installed_by, "removed_at": each.removed_at.isoformat() if each.removed_at else None,
    }  # fmt: skip
