"""Verbs that ask the audit trail: audit, and behind it searches, search, transparency, breach."""

from __future__ import annotations

from argparse import SUPPRESS, ArgumentParser, Namespace
from pathlib import Path

from app.cli.audit_words import (
    breach_facts,
    breach_lines,
    counter_facts,
    counter_lines,
    page_facts,
    page_lines,
    use_facts,
    use_lines,
)
from app.cli.desk import Answer, Desk, case_reference
from app.cli.log_verbs import add_behind_audit
from app.cli.options import Run, Verbs, day, in_unit, number, positive, verb
from app.cli.tables import table
from app.domain.audit import Operation
from app.domain.errors import NotRecorded
from app.domain.ids import SearchId
from app.domain.trail_filter import Period, TrailFilter, days
from app.report.transparency_page import CAUTION, transparency_facts, transparency_rows
from app.service.audit import audit_head
from app.service.audit_questions import PAGE_ENTRIES, ask_trail, count_searches, export_trail, transparency
from app.service.breach import breach_pack
from app.service.search_record import search_record

_PERIOD = ("first", "last")
_TAKES = {
    "searches": _PERIOD,
    "search": ("case",),
    "transparency": _PERIOD,
    "breach": ("person", "case", *_PERIOD),
}
"""Which options of `audit` the verbs behind it take, too."""


def add_to(verbs: Verbs) -> None:
    """Add the verbs of this file."""
    audit = in_unit(verb(verbs, "audit", "Show entries of the audit trail; reading it is on record too.", _audit))
    _add_filters(audit)
    audit.add_argument("--purpose", metavar="WORDS", help="entries whose purpose contains these words")
    audit.add_argument(
        "--operation", type=Operation, choices=list(Operation), metavar="WORD", help=", ".join(Operation)
    )
    audit.add_argument("--verb", dest="act", metavar="WORDS", help="entries of one act, 'view faces' for instance")
    audit.add_argument("--start", type=positive, metavar="N", help="begin the page with entry N")
    audit.add_argument("--limit", type=positive, metavar="N", help=f"entries on a page (default {PAGE_ENTRIES})")
    audit.add_argument("--newest", action="store_true", default=None, help="newest entry first")
    audit.add_argument("--csv", type=Path, metavar="FILE", help="write all of them as a table to FILE; a disclosure")
    behind = audit.add_subparsers(title="verbs", metavar="VERB", dest="audit_verb")
    _add_questions(behind)
    add_behind_audit(behind)


def _add_questions(behind: Verbs) -> None:
    counter = _question(behind, "searches", "Count searches by person, purpose and case, and by month.", _searches)
    _add_period(counter)
    about = "Show the record of one search: Regulation (EU) 2024/1689, Article 12(3)."
    one = _question(behind, "search", about, _search)
    one.add_argument("search", type=number, metavar="ID", help="the search's number in its case")
    one.add_argument("--case", metavar="REF", help="the case's reference or id (default: the unit's only case)")
    counts = _question(behind, "transparency", "Count what may be published: no names, no references.", _transparency)
    _add_period(counts)
    counts.add_argument("--out", type=Path, metavar="FILE.html", help="write it as one page, too")
    about = "Say whose data were touched, by whom, what left the unit, and what protected it; a disclosure."
    _add_filters(_question(behind, "breach", about, _breach))


def _question(behind: Verbs, name: str, help_text: str, run: Run) -> ArgumentParser:
    """Add a verb behind `audit`. Options given before it count, unless it does not take them: that is refused."""

    def checked(args: Namespace, desk: Desk) -> Answer:
        own = ("person", "case", "purpose", "operation", "act", "start", "limit", "newest", "csv", *_PERIOD)
        if any(getattr(args, option) is not None for option in own if option not in _TAKES[name]):
            raise NotRecorded(f"`audit {name}` does not take all of these options; see its --help. Nothing was read.")
        return run(args, desk)

    return in_unit(verb(behind, name, help_text, checked, argument_default=SUPPRESS))


def _add_filters(parser: ArgumentParser) -> None:
    parser.add_argument("--person", metavar="NAME", help="what this person did")
    parser.add_argument("--case", metavar="REF", help="what was done in this case (reference or id)")
    _add_period(parser)


def _add_period(parser: ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", type=day, metavar="YYYY-MM-DD", help="from this day of UTC on")
    parser.add_argument("--to", dest="last", type=day, metavar="YYYY-MM-DD", help="up to this day, all of it")


def _period(args: Namespace) -> Period:
    return days(args.first, args.last)


def _audit(args: Namespace, desk: Desk) -> Answer:
    asked = TrailFilter(args.person, args.case, args.purpose, args.operation, args.act, _period(args))
    with desk.unit(args) as unit:
        if args.csv is not None:
            number_of = export_trail(unit, asked, args.csv)
            return Answer({"csv": str(args.csv), "entries": number_of}, [f"{number_of} entries: {args.csv}"])
        page = ask_trail(unit, asked, args.start, args.limit or PAGE_ENTRIES, newest_first=bool(args.newest))
        count, head = audit_head(unit)
    return Answer(page_facts(page, count, head), page_lines(page, count, head))


def _searches(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        counts = count_searches(unit, _period(args))
    return Answer(counter_facts(counts), counter_lines(counts))


def _search(args: Namespace, desk: Desk) -> Answer:
    with desk.unit(args) as unit:
        use = search_record(unit, case_reference(unit, args), SearchId(args.search))
    return Answer(use_facts(use), use_lines(use))


def _transparency(args: Namespace, desk: Desk) -> Answer:
    out = getattr(args, "out", None)
    with desk.unit(args) as unit:
        facts = transparency(unit, _period(args), out)
    lines = [f"Transparency report of {facts.unit_name}, {facts.counts.period.words}"]
    lines += [*table(("what", "count"), transparency_rows(facts.counts)), CAUTION]
    lines += [f"Page: {out}"] if out is not None else []
    return Answer({**transparency_facts(facts), "page": str(out) if out is not None else None}, lines)


def _breach(args: Namespace, desk: Desk) -> Answer:
    asked = TrailFilter(args.person, args.case, period=_period(args))
    with desk.unit(args) as unit:
        pack = breach_pack(unit, asked)
    return Answer(breach_facts(pack), breach_lines(pack))
