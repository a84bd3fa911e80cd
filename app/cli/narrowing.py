"""Options about dates and about whom a search is narrowed to, said once."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace

from app.domain.dates import DateSpan, date_span
from app.domain.errors import NotRecorded
from app.domain.particulars import Particulars, Sex, SubjectFilter

UNKNOWN = "unknown"
"""What is written for a date that is not known."""
HOW_DATES_ARE_WRITTEN = "a day (2009-05-04), a month (2009-05), a year (2009) or two of them (2009..2011)"


def span(text: str) -> DateSpan:
    """Read a date that is known to the day, the month, the year or between two."""
    try:
        return date_span(text)
    except NotRecorded as why:
        raise ArgumentTypeError(str(why)) from None


def span_or_unknown(text: str) -> DateSpan | None:
    """Read the same, or the word that states that it is not known."""
    return None if text == UNKNOWN else span(text)


def with_narrowing(parser: ArgumentParser) -> ArgumentParser:
    """Add by what a search is narrowed to some subjects."""
    parser.add_argument(
        "--sex", type=Sex, choices=list(Sex), action="append", metavar="WORD",
        help="search subjects recorded with this sex, and those of whom it is unknown; may be repeated",
    )  # fmt: skip
    parser.add_argument(
        "--born", type=span, metavar="WHEN",
        help="search those who may be born then (2005..2012), and those whose birth date is unknown",
    )  # fmt: skip
    parser.add_argument(
        "--source", action="append", metavar="TEXT", help="search those from this source alone; may be repeated"
    )
    parser.add_argument(
        "--known-only", action="store_true", help="leave out those of whom sex or birth date is unknown, too"
    )
    return parser


def narrowed_of(args: Namespace) -> SubjectFilter:
    """Return by what a search is narrowed."""
    return SubjectFilter(frozenset(args.sex or ()), args.born, frozenset(args.source or ()), args.known_only)


def with_particulars(parser: ArgumentParser) -> ArgumentParser:
    """Add what is stated of one person who is enrolled."""
    parser.add_argument(
        "--sex", type=Sex, choices=list(Sex), default=Sex.UNKNOWN, metavar="WORD",
        help=f"of the one person there, as the source has it: {', '.join(Sex)}",
    )  # fmt: skip
    parser.add_argument("--born", type=span, metavar="WHEN", help=f"their birth date: {HOW_DATES_ARE_WRITTEN}")
    parser.add_argument("--taken", type=span, metavar="WHEN", help="when all of their pictures were taken, likewise")
    return parser


def particulars_of(args: Namespace) -> Particulars:
    """Return what is stated of the person."""
    return Particulars(args.sex, args.born)
