"""The table of keys in docs/workstation.md, as the register has it: `python -m tests.key_table` writes it there."""

from __future__ import annotations

from app.ui.key_acts import scopes
from app.ui.keys_overlay import line_keys
from tests.contracts.rules import ROOT

PAGE = ROOT / "docs" / "workstation.md"
BEGIN, END = "<!-- keys -->\n", "<!-- /keys -->"


def table() -> str:
    """Return the table of the usual keys."""
    rows = [
        f"| {scope.words} | {' '.join(f'`{key}`' for key in line_keys(line).split())} | {line.words} |"
        for scope in scopes()
        for line in scope.lines
    ]
    return "\n".join(("| where | keys | what they do |", "|---|---|---|", *rows, ""))


def written() -> str:
    """Return the table that the page has."""
    return PAGE.read_text("utf-8").partition(BEGIN)[2].partition(END)[0]


def main() -> None:
    """Write the table into the page."""
    text = PAGE.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    PAGE.write_text(f"{before}{BEGIN}{table()}{END}{rest.partition(END)[2]}", "utf-8")


if __name__ == "__main__":
    main()
