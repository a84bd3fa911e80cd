"""Fuzz our own parsers, led by which lines of them a file reaches: `python -m tests.hostile.guided PARSER`.

    python -m pip install atheris        # in an environment of its own or this one; no part of Homeward needs it
    python -m tests.hostile.guided --list
    python -m tests.hostile.guided replies --seconds 60

Without atheris (Google's libFuzzer for Python; there are wheels for Linux and CPython up to 3.14) the same parsers are
fed mutants that nothing leads, and the command says so.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import importlib.util
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.hostile.parsers import Parser

LONGEST_BYTES = 300_000


def main() -> int:
    """Fuzz one parser as told on the command line; what breaks is raised, and libFuzzer leaves the input behind."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.guided", description=__doc__)
    parser.add_argument("parser", nargs="?", help="one of --list")
    parser.add_argument("--list", action="store_true", help="name the parsers")
    parser.add_argument("--seconds", type=int, default=60)
    chosen = parser.parse_args()
    atheris = importlib.import_module("atheris") if importlib.util.find_spec("atheris") else None
    with atheris.instrument_imports(include=["app"]) if atheris else contextlib.nullcontext():
        known = {one.name: one for one in importlib.import_module("tests.hostile.parsers").parsers()}
    if chosen.list or chosen.parser not in known:
        sys.stdout.write("\n".join(known) + "\n")
        return 0 if chosen.list else 2
    if atheris is None:
        return _unguided(known[chosen.parser], chosen.seconds)
    _guided(atheris, known[chosen.parser], chosen.seconds)
    return 0


def _guided(atheris: Any, parser: Parser, seconds: int) -> None:
    """Hand over to libFuzzer, which ends this process when the time is up or something breaks."""
    folder = Path(tempfile.mkdtemp(prefix="homeward-fuzz-"))
    for number, seed in enumerate(parser.seeds()):
        (folder / str(number)).write_bytes(seed)
    words = [f"-max_total_time={seconds}", f"-max_len={LONGEST_BYTES}", "-timeout=20", "-rss_limit_mb=4096"]
    atheris.Setup(
        [sys.argv[0], *words, f"-artifact_prefix={folder}/", str(folder)], lambda content: _read(parser, content)
    )
    atheris.Fuzz()


def _unguided(parser: Parser, seconds: int) -> int:
    from tests.hostile.mutants import changed

    sys.stdout.write("atheris is not installed: the mutants that follow are led by nothing.\n")
    ends_at, number, seeds = time.monotonic() + seconds, 0, parser.seeds()
    while time.monotonic() < ends_at:
        _read(parser, changed(seeds[number % len(seeds)], number))
        number += 1
    sys.stdout.write(f"{parser.name}: {number:,} mutants, none broke it\n")
    return 0


def _read(parser: Parser, content: bytes) -> None:
    with contextlib.suppress(*parser.refusals):
        parser.read(content)


if __name__ == "__main__":
    sys.exit(main())
