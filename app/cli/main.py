"""Run one verb: read the arguments, let the service do it, say what came of it, and end with the right code."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from app.cli.desk import Desk, listening_for_cancel, write_answer
from app.cli.parser import build_parser
from app.domain.errors import KnownError

DONE, KNOWN_ERROR = 0, 1


def run(arguments: Sequence[str], desk: Desk) -> int:
    """Run the command line and return its exit code: 0 done, 1 known error. Usage errors leave with 2 by argparse."""
    parser = build_parser()
    args = parser.parse_args(arguments)
    if args.verb is None:
        return desk.open_window(args, desk, None)
    if not hasattr(args, "run"):
        parser.error(f"'{args.verb}' needs one of its verbs; see homeward {args.verb} --help")
    try:
        with listening_for_cancel(desk):
            answer = args.run(args, desk)
    except KnownError as error:
        print(f"homeward: {error}", file=sys.stderr)
        return KNOWN_ERROR
    write_answer(answer, args.json)
    if not answer.holds:
        return KNOWN_ERROR
    return int(args.afterwards(args, desk)) if hasattr(args, "afterwards") else DONE
