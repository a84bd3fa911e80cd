"""Verbs about retention: what falls due, dates moved for a reason, originators' terms, the list of tombstones."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app.cli.desk import Answer, Desk, ProgressLine
from app.cli.keeping_options import terms_of, with_terms
from app.cli.options import Verbs, day, in_unit, number, positive, verb
from app.cli.tables import table
from app.domain.errors import NotRecorded
from app.domain.ids import ReferenceId, SubjectId
from app.domain.keeping import WARN_DAYS, DueItem, due_words
from app.service.retention import (
    falls_due,
    move_case_date,
    move_reference_date,
    move_subject_date,
    references_of,
    set_terms,
    today,
)
from app.service.tombstones import apply_tombstones, export_tombstones, read_tombstones


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    retention = verbs.add_parser("retention", help="see what falls due, move dates, state terms").add_subparsers(
        title="verbs", metavar="VERB", dest="retention_verb"
    )
    due = in_unit(verb(retention, "due", "List what is overdue or falls due; nothing is ever erased by itself.", _due))
    due.add_argument(
        "--days", type=positive, default=WARN_DAYS, metavar="N", help=f"look this far (default {WARN_DAYS})"
    )
    extend = in_unit(
        verb(retention, "extend", "Give a case, a subject or a reference another date; why is asked.", _extend)
    )
    what = extend.add_mutually_exclusive_group(required=True)
    what.add_argument("--case", metavar="REF", help="the case's reference or id")
    what.add_argument("--reference", type=number, metavar="ID", help="the number of a reference")
    what.add_argument("--subject", type=number, metavar="ID", help="all present references of a subject")
    extend.add_argument("--until", type=day, required=True, metavar="YYYY-MM-DD", help="the new date")
    extend.add_argument("--reason", default="", help="why")
    terms = in_unit(
        verb(retention, "terms", "State how references may be kept and used; replaces their terms.", _terms)
    )
    whose = terms.add_mutually_exclusive_group(required=True)
    whose.add_argument("--reference", type=number, metavar="ID", help="one reference")
    whose.add_argument("--subject", type=number, metavar="ID", help="all present references of a subject")
    with_terms(terms)
    terms.add_argument("--reason", default="", help="why")
    stones = in_unit(
        verb(
            retention, "tombstones", "Write the list of all erasures to a file outside the unit, or apply one.", _stones
        )
    )
    which = stones.add_mutually_exclusive_group(required=True)
    which.add_argument("--out", type=Path, metavar="FILE", help="write the list to FILE, which must not exist yet")
    which.add_argument("--apply", type=Path, metavar="FILE", help="erase again what FILE says was erased")


def _due(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        items, now = falls_due(unit, args.days), today(unit)
    rows = [
        (item.kind.value, item.label if item.kind == "case" else f"{item.id} ({item.label})", item.due.isoformat(),
         due_words(item.due, now) or f"in {(item.due - now).days} days", item.originator or "")
        for item in items
    ]  # fmt: skip
    lines = table(("what", "which", "date", "due", "originator"), rows) if rows else ["Nothing falls due."]
    return Answer({"due": [_due_facts(item, (item.due - now).days) for item in items]}, lines)


def _due_facts(item: DueItem, days: int) -> dict[str, object]:
    return {
        "kind": item.kind.value, "id": item.id, "label": item.label, "due": item.due.isoformat(), "days": days,
        "hard": item.is_hard, "originator": item.originator,
    }  # fmt: skip


def _extend(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        if args.case is not None:
            moved = move_case_date(unit, args.case, args.until, args.reason)
            payload: dict[str, object] = {"case": moved.id, "retain_until": moved.retain_until.isoformat()}
            words = f"Case {moved.reference} may be kept until {moved.retain_until.isoformat()}."
        elif args.subject is not None:
            moved_count = move_subject_date(unit, SubjectId(args.subject), args.until, args.reason)
            payload = {"subject": args.subject, "references": moved_count, "retain_until": args.until.isoformat()}
            words = f"{moved_count} references of subject {args.subject} may be kept until {args.until.isoformat()}."
        else:
            terms = move_reference_date(unit, ReferenceId(args.reference), args.until, args.reason)
            due = terms.due.isoformat() if terms.due else None
            payload = {"reference": args.reference, "retain_until": args.until.isoformat(), "due": due}
            words = f"Reference {args.reference} may be kept until {args.until.isoformat()}; it falls due on {due}."
    return Answer(payload, [words])


def _terms(args: Namespace, desk: Desk) -> Answer:
    terms = terms_of(args)
    with desk.unit(args) as unit:
        if args.reference is not None:
            references = [ReferenceId(args.reference)]
        else:
            references = references_of(unit, SubjectId(args.subject))
            if not references:
                raise NotRecorded("The subject has no references. Nothing was changed.")
        set_terms(unit, references, terms, args.reason)
    payload = {
        "references": list(references), "originator": terms.originator, "may_search": terms.may_search,
        "may_export": terms.may_export, "due": terms.due.isoformat() if terms.due else None,
    }  # fmt: skip
    return Answer(payload, [f"The terms of {len(references)} references are on record."])


def _stones(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        if args.out is not None:
            made = export_tombstones(unit, args.out)
            payload: dict[str, object] = {"out": str(args.out), "tombstones": len(made.stones),
                                          "entries": made.witness.entries, "head": made.witness.head}  # fmt: skip
            return Answer(
                payload, [f"{len(made.stones)} tombstones are in {args.out}. Keep it apart from the backups."]
            )
        listed = read_tombstones(unit, args.apply)
        applied = apply_tombstones(
            unit, listed.stones, listed.witness, on_progress=ProgressLine(args.json), is_cancelled=desk.is_cancelled
        )
    payload = {"erased_again": [one.number for one in applied.erased_again], "remembered": applied.remembered,
               "older": applied.is_older}  # fmt: skip
    lines = [f"Erased again: {len(applied.erased_again)}. Remembered: {applied.remembered}."]
    if applied.is_older:
        lines.append(f"This unit is OLDER than the list, which knows {listed.witness.entries} audit entries.")
    return Answer(payload, lines)
