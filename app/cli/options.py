"""Options that several verbs share, said once."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace, _SubParsersAction
from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias

from app.cli.desk import Answer, Desk
from app.domain.examination import Profile

Verbs: TypeAlias = "_SubParsersAction[ArgumentParser]"
Run: TypeAlias = Callable[[Namespace, Desk], Answer]


def verb(verbs: Verbs, name: str, help_text: str, run: Run, **more: Any) -> ArgumentParser:
    """Add a verb and return its parser, with --json, which every verb has.

    Options are never abbreviated: --passphrase would otherwise be taken for --passphrase-file.
    """
    parser = verbs.add_parser(name, help=help_text, description=help_text, allow_abbrev=False, **more)
    parser.set_defaults(run=run)
    parser.add_argument("--json", action="store_true", help="print one line of JSON instead of words")
    return parser


def in_unit(parser: ArgumentParser) -> ArgumentParser:
    """Add the options that name a unit and the person at the desk."""
    parser.add_argument("--unit", metavar="DIR", help="the unit's folder (or HOMEWARD_UNIT)")
    parser.add_argument("--examiner", metavar="NAME", help="whose passphrase it is (default: try everybody's)")
    parser.add_argument(
        "--passphrase-file", metavar="FILE", help="take the passphrase from FILE's first line, not a prompt"
    )
    parser.add_argument(
        "--despite-witness", metavar="REASON", default="", help="open a unit that its witness contradicts; on record"
    )
    return parser


def in_case(parser: ArgumentParser) -> ArgumentParser:
    """Add the options that name a unit, the person and a case."""
    in_unit(parser).add_argument(
        "--case", metavar="REF", help="the case's reference or id (default: the unit's only case)"
    )
    return parser


def with_workers(parser: ArgumentParser) -> ArgumentParser:
    """Add the number of worker processes."""
    parser.add_argument("--workers", type=positive, metavar="N", help="worker processes (default: one per core)")
    return parser


def with_profile(parser: ArgumentParser) -> ArgumentParser:
    """Add how closely pictures are looked at."""
    parser.add_argument(
        "--profile",
        type=Profile,
        choices=list(Profile),
        default=Profile.THOROUGH,
        metavar="WORD",
        help=f"how closely to look: {', '.join(Profile)} (default {Profile.THOROUGH})",
    )
    return parser


def positive(text: str) -> int:
    """Read a whole number above zero."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if not 1 <= number < 1 << 31:
        raise ArgumentTypeError(f"{text!r} is not a whole number above zero that makes sense here")
    return number


def number(text: str) -> int:
    """Read the number of a face, a person, a candidate and so on."""
    try:
        read = int(text)
    except ValueError:
        read = 0
    if not 1 <= read < 1 << 63:
        raise ArgumentTypeError(f"{text!r} is not the number of anything")
    return read


def day(text: str) -> date:
    """Read a date, YYYY-MM-DD."""
    try:
        return date.fromisoformat(text)
    except ValueError as why:
        raise ArgumentTypeError(f"{text!r} is not a date of the form YYYY-MM-DD") from why
