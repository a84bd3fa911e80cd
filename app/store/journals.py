"""What the database leaves beside its files: journals that may hold a rollback, and remains that mean nothing."""

from __future__ import annotations

from pathlib import Path

_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
"""How a rollback journal begins while it counts (SQLite file format, section 3)."""

_REMAINS = ("unit.db-mj*", "unit.json.new", "unit.json.copy.new")
"""Lists of journals that one commit spanned, and slot files that were not yet renamed."""


def is_pending(journal: Path) -> bool:
    """Return whether a journal holds a rollback; while its file is open, one that was emptied stays in place."""
    try:
        with journal.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except FileNotFoundError:
        return False


def tidy(folder: Path) -> None:
    """Remove what an end in mid-act left behind, once no journal of the unit or of a case can need it any more."""
    if any(is_pending(journal) for journal in [*folder.glob("*-journal"), *folder.glob("cases/*-journal")]):
        return
    for pattern in _REMAINS:
        for remains in folder.glob(pattern):
            remains.unlink(missing_ok=True)
