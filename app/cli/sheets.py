"""Recovery sheets on the command line: shown once, or written to files, and typed back before they count."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from app.domain.errors import NotFound, NotRecorded
from app.domain.recovery_sheet import RecoverySheet
from app.report.recovery_sheet import as_text
from app.service.recovery import code_in, is_typed_back, require_typed_back, write_sheet

TRIES = 3


def sheet_options(parser: ArgumentParser) -> None:
    """Add where a recovery sheet goes and from where it is typed back."""
    parser.add_argument(
        "--recovery-code-out", metavar="FILE", help="write the recovery sheet to FILE instead of showing it"
    )
    parser.add_argument(
        "--confirm-recovery-code-file", metavar="FILE", help="take the code that is typed back from FILE, not a prompt"
    )


def show_and_check(
    sheets: Sequence[RecoverySheet], out: str | None, back: str | None, to_be: Path | None = None
) -> None:
    """Show each sheet, or write it to `out`, and have its code typed back, or read it from `back`.

    With several sheets, `out` and `back` are folders, and the files in them are called sheet-1.txt and so on.
    `to_be` is the folder of a unit that is about to be made. Raises NotRecorded where a code does not come back as it
    went out, NotAllowed where a sheet would lie in what it opens.
    """
    if back is None and not sys.stdin.isatty():
        option = "--confirm-recovery-code-file FILE" if len(sheets) == 1 else "--confirm-sheets DIR"
        raise NotRecorded(f"There is nobody to type the code back. Nothing was changed; give {option}.")
    for sheet in sheets:
        if out is None:
            print(as_text(sheet), file=sys.stderr)
        else:
            write_sheet(sheet, _path(out, sheet), to_be)
    for sheet in sheets:
        if back is None:
            _ask(sheet)
        else:
            require_typed_back(sheet, code_in(_read(_path(back, sheet)), sheet))


def typed_codes(files: Sequence[str]) -> list[str]:
    """Return what stands in the files, or what a person types: one code, or two sheets with an empty line for none."""
    if files:
        return [_code_of(_read(Path(file))) for file in files]
    codes = []
    for prompt in ("Recovery code, or the first sheet: ", "Second sheet (Enter alone: there is none): "):
        print(prompt, end="", file=sys.stderr, flush=True)
        codes.append(sys.stdin.readline().strip())
    return [code for code in codes if code]


def _code_of(text: str) -> str:
    """Return the code of a page that a sheet was written to, or the whole text where it is no such page."""
    found = [line for line in text.splitlines() if line.startswith("    ")]
    return " ".join(found) if found else text


def _ask(sheet: RecoverySheet) -> None:
    for left in reversed(range(TRIES)):
        print(f"Type back the code of the {sheet.title.lower()}: ", end="", file=sys.stderr, flush=True)
        typed = sys.stdin.readline()
        if is_typed_back(sheet, typed) or not left:
            return require_typed_back(sheet, typed)
        print("That is not the code. Compare it with your sheet, group by group.", file=sys.stderr)
    return None


def _path(named: str, sheet: RecoverySheet) -> Path:
    return Path(named) if sheet.number is None else Path(named) / f"sheet-{sheet.number}.txt"


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as why:
        raise NotFound(f"The file {path} could not be read ({why}). Nothing was changed.") from why
