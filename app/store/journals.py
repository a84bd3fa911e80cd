"""What the database leaves beside its files: journals that may hold a rollback, and remains that mean nothing."""

from __future__ import annotations

import os
import re
from pathlib import Path

_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
"""How a rollback journal begins while it counts (SQLite file format, section 3)."""

_TRAILER_BYTES = 16
"""What follows the name of a list of journals at a journal's end: its length, its checksum, and _MAGIC."""

_NUMBER_BYTES = 4

_REMAINS = ("unit.db-mj*", "unit.json.new", "unit.json.copy.new", "unit.json.next.new", "unit.db.rekeyed*")
"""Lists of journals that one commit spanned, slot files that were not yet renamed, a unit file not yet put in place."""


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


def settle_moved(folder: Path) -> None:
    """Prepare a unit for its opening that was moved after an end in mid-commit, another mount point for instance.

    A journal that belongs to a commit across two files names, by its whole path, a list of journals whose absence means
    that the commit was done. Of a moved unit SQLite would look in the old place, find nothing, and keep pages of a
    commit that was never finished. Where the list lies beside the unit's file, the commit was not done: each journal is
    made one that rolls back by itself.
    """
    for journal in [*folder.glob("*-journal"), *folder.glob("cases/*-journal")]:
        content = journal.read_bytes() if is_pending(journal) else b""
        name = named_list(content)
        if not name:
            continue
        here = folder / re.split(r"[/\\]", name.decode("utf-8", "surrogateescape"))[-1]
        if here.is_file() and os.fsencode(here.absolute()) != name:
            with journal.open("r+b") as file:
                file.truncate(len(content) - _TRAILER_BYTES - len(name) - _NUMBER_BYTES)
                os.fsync(file.fileno())


def named_list(journal: bytes) -> bytes:
    """Return the path of the list of journals that a journal names at its end; empty where it names none."""
    trailer = journal[-_TRAILER_BYTES:]
    if len(trailer) < _TRAILER_BYTES or not trailer.endswith(_MAGIC):
        return b""
    length, checksum = (int.from_bytes(trailer[start : start + _NUMBER_BYTES]) for start in (0, _NUMBER_BYTES))
    name = journal[-_TRAILER_BYTES - length : -_TRAILER_BYTES] if length < len(journal) else b""
    # SQLite adds up the bytes as signed characters, modulo 2**32.
    total = sum(byte - 256 if byte > 127 else byte for byte in name) % (1 << 32)
    return name if len(name) == length and total == checksum else b""
