"""Power cuts, as far as they can be imitated: the files of a killed unit, with what no sync had made safe taken back.

A kill leaves all writes in place, a power cut only those that were synced. SQLite syncs a rollback journal before it
writes a page of the database, and the number of records in the journal's header is written last. So, of a unit that was
killed with a journal in place: where the number is 0, any tail of the journal may be missing; where it is not, any page
that the journal holds may be old, new, or half of each in the database. Such copies are made here and must open as the
unit itself does. What this does not show: a disk that says that it has synced and has not, and names of files that a
directory forgets.
"""

from __future__ import annotations

import random
import shutil
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_HEADER = struct.Struct(">8s5I")  # magic, records, nonce, pages of the database before, sector size, page size


@dataclass(frozen=True, slots=True)
class Journal:
    """A rollback journal that counts: the records that its header names, and the pages in it (number: content)."""

    path: Path
    records: int
    pages: dict[int, bytes]


def hot_journals(folder: Path) -> list[Journal]:
    """Return the journals that the next opening has to look at."""
    paths = [*folder.glob("*-journal"), *folder.glob("cases/*-journal")]
    return [journal for path in sorted(paths) if (journal := _read(path)) is not None]


def power_cuts(folder: Path, chance: random.Random, scratch: Path, copies: int = 2) -> Iterator[Path]:
    """Yield copies of a killed unit's folder as a power cut could have left it then; none without a journal."""
    if not hot_journals(folder):
        return
    for _ in range(copies):
        shutil.rmtree(scratch, ignore_errors=True)
        shutil.copytree(folder, scratch)
        for journal in hot_journals(scratch):
            if journal.records == 0:
                _lose_tail(journal, chance)
            else:
                _tear_pages(journal, chance)
        yield scratch
    shutil.rmtree(scratch, ignore_errors=True)


def _read(path: Path) -> Journal | None:
    content = path.read_bytes()
    if len(content) < _HEADER.size or not content.startswith(MAGIC):
        return None
    _, records, _, _, sector, page = _HEADER.unpack_from(content)
    pages = {}
    for number in range(records):
        start = sector + number * (page + 8)
        record = content[start : start + page + 4]
        if len(record) == page + 4:
            pages[int.from_bytes(record[:4], "big")] = record[4:]
    return Journal(path, records, pages)


def _lose_tail(journal: Journal, chance: random.Random) -> None:
    size = journal.path.stat().st_size
    with journal.path.open("r+b") as file:
        file.truncate(chance.randrange(size + 1))


def _tear_pages(journal: Journal, chance: random.Random) -> None:
    database = journal.path.with_name(journal.path.name.removesuffix("-journal"))
    size = database.stat().st_size
    with database.open("r+b") as file:
        for number, old in journal.pages.items():
            place = (number - 1) * len(old)
            if place + len(old) > size:
                continue
            kept = chance.choice((0, 512, len(old) // 2, len(old)))  # bytes of the new content that reached the disk
            file.seek(place + kept)
            file.write(old[kept:])
