"""Records the typed case into the operator guide: `python -m tests.end_to_end.record_session --unit U --into GUIDE`.

What stands between the guide's two marks is replaced; a test holds the guide's keys against those that really work.
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.end_to_end.typed_run import work_typed_case

BEGIN, END = "<!-- recorded: begin -->", "<!-- recorded: end -->"
_KEY_NAMES = {"Return": "Enter", "Ctrl+Return": "Ctrl+Enter", "Up": "↑", "Down": "↓"}
_CHANGES = re.compile(r"\b\d+ s\b|[a-z]{5}-[a-z]{5}-[a-z]{5}-[a-z]{5}|entry \d+")
"""What is another at every run: how long something took, the words of a head."""


def session_lines(steps: Sequence[dict[str, Any]]) -> list[str]:
    """Return the steps as a Markdown table, one step a line."""
    lines = ["| who | page | to do | keys | the window says |", "|---|---|---|---|---|"]
    for step in steps:
        keys = " ".join(_shown(key) for key in step["keys"])
        said = _CHANGES.sub("…", step["said"]).replace("|", "\\|")
        lines.append(f"| {step['who'].split()[0]} | {step['page']} | {step['aim']} | {keys} | {said} |")
    return lines


def put_into(guide: str, lines: Sequence[str]) -> str:
    """Return the guide with the recorded session in its place; ValueError where it has no place for one."""
    before, begin, rest = guide.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError("The guide has no place for a recorded session.")
    return "\n".join([before + begin, *lines, end + after])


def keys_in(text: str) -> list[list[str]]:
    """Return the keys of each step, as they stand in a guide or in lines made for one."""
    rows = [line.split(" | ") for line in text.splitlines() if line.startswith("| ") and " | " in line]
    return [row[3].split() for row in rows if len(row) >= 5 and row[0] != "| who"]


def _shown(key: str) -> str:
    return key if key.startswith("“") else f"`{_KEY_NAMES.get(key, key)}`"


def main(arguments: list[str]) -> int:
    """Work the case and write the guide anew; return 0, or 1 where the case did not come to its end."""
    parser = argparse.ArgumentParser(prog="python -m tests.end_to_end.record_session", description=__doc__)
    parser.add_argument("--unit", type=Path, required=True, help="a demonstration unit, with its material beside it")
    parser.add_argument("--into", type=Path, required=True, help="the guide")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        run = work_typed_case(given.unit, Path(folder))
    if not run.record.get("done"):
        sys.stderr.write(f"{run.record.get('fault')}\n{run.printed}\n")
        return 1
    guide = given.into.read_text("utf-8")
    given.into.write_text(put_into(guide, session_lines(run.record["steps"])), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
