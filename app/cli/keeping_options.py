"""Options about how long references may be kept and what their originators allow, said once."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from app.cli.options import day
from app.domain.keeping import Terms

YES_OR_NO = {"yes": True, "no": False}


def with_terms(parser: ArgumentParser) -> ArgumentParser:
    """Add the options that state terms."""
    parser.add_argument("--retain-until", type=day, metavar="YYYY-MM-DD", help="until when the unit may keep them")
    parser.add_argument("--originator", metavar="NAME", help="who lent them; needed for the three options below")
    parser.add_argument("--may-search", choices=YES_OR_NO, default="yes", help="whether searches may see them")
    parser.add_argument("--may-export", choices=YES_OR_NO, default="yes", help="whether pictures may leave the unit")
    parser.add_argument("--delete-by", type=day, metavar="YYYY-MM-DD", help="the originator's date for deletion")
    return parser


def terms_of(args: Namespace) -> Terms:
    """Return the terms that were stated."""
    may_search, may_export = YES_OR_NO[args.may_search], YES_OR_NO[args.may_export]
    return Terms(args.retain_until, args.originator, may_search, may_export, args.delete_by)
