"""Run one verb: read the arguments, let the service do it, say what came of it, and end with the right code."""

from __future__ import annotations

import os
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from app.cli.desk import Answer, Desk, listening_for_cancel, write_answer
from app.cli.parser import build_parser
from app.domain.errors import KnownError
from app.domain.names import shown

DONE, KNOWN_ERROR = 0, 1


def _os_words(error: OSError) -> str:
    what = error.strerror or type(error).__name__
    return f"{what} ({shown(os.fsencode(error.filename))})" if isinstance(error.filename, str | bytes) else what


def _place_of(fault: Exception) -> str:
    """Return kind and place of a fault, and nothing that it carries: its words may hold what it was working on."""
    steps = traceback.extract_tb(fault.__traceback__)
    place = f" in {Path(steps[-1].filename).name}, line {steps[-1].lineno}" if steps else ""
    return type(fault).__name__ + place


def run(arguments: Sequence[str], desk: Desk) -> int:
    """Run the command line and return its exit code: 0 done, 1 known error. Usage errors leave with 2 by argparse."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a name that the terminal cannot show must not end the run
    parser = build_parser()
    args = parser.parse_args(arguments)
    if args.verb is not None and not hasattr(args, "run"):
        parser.error(f"'{args.verb}' needs one of its verbs; see homeward {args.verb} --help")
    try:
        return _done(args, desk)
    except KnownError as error:
        print(f"homeward: {error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("homeward: Stopped at once. What was recorded is kept; run the verb again to continue.", file=sys.stderr)
    except OSError as error:
        print(f"homeward: The system refused: {_os_words(error)}. What was recorded is kept.", file=sys.stderr)
    except Exception as fault:  # noqa: BLE001 - the program's door: nothing of a case may reach the terminal in a trace
        print(f"homeward: This is a fault of ours: {_place_of(fault)}. What was recorded is kept.", file=sys.stderr)
    return KNOWN_ERROR


def _never(_args: Namespace) -> bool:
    return False


def _done(args: Namespace, desk: Desk) -> int:
    """Do what was asked for and say what came of it; the window opens where no verb was given."""
    if args.verb is None:
        return desk.open_window(args, desk, None)
    if not getattr(args, "needs_display", _never)(args):
        desk.seal()
    with listening_for_cancel(desk):
        answer: Answer = args.run(args, desk)
    try:
        write_answer(answer, args.json)
    except BrokenPipeError:  # whoever read along, head for instance, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if not answer.holds:
        return KNOWN_ERROR
    return int(args.afterwards(args, desk)) if hasattr(args, "afterwards") else DONE
