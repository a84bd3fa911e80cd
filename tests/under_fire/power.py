"""Power cuts, as far as they can be imitated: the files of a killed unit, with what no sync had made safe taken back.

A kill leaves all writes in place, a power cut only those that were synced. SQLite syncs a rollback journal before it
writes a page of the database, and the number of records in the journal's header is written last. So, of a unit that was
killed with a journal in place: where the number is 0, any tail of the journal may be missing; where it is not, any page
that the journal holds may be old, new, or half of each in the database. Of a file that was empty before, whose journal
has nothing to hold, any tail may be missing. Such copies are made here and must open as the
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

from app.store.journals import named_list

MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_HEADER = struct.Struct(">8s5I")  # magic, records, nonce, pages of the database before, sector size, page size


@dataclass(frozen=True, slots=True)
class Journal:
    """A rollback journal that counts: the records that its header names, and the pages in it (number: content)."""

    path: Path
    records: int
    pages_before: int
    pages: dict[int, bytes]

    @property
    def database(self) -> Path:
        """The file that the journal would roll back."""
        return self.path.with_name(self.path.name.removesuffix("-journal"))

    @property
    def is_of_new_file(self) -> bool:
        """True where the file was empty and is being written: there was no page to keep, so 0 records are all."""
        return self.pages_before == 0 and self.database.stat().st_size > 0


def hot_journals(folder: Path) -> list[Journal]:
    """Return the journals that the next opening has to look at."""
    paths = [*folder.glob("*-journal"), *folder.glob("cases/*-journal")]
    return [journal for path in sorted(paths) if (journal := _read(path)) is not None]


def power_cuts(folder: Path, chance: random.Random, scratch: Path) -> Iterator[Path]:
    """Yield a killed unit's folder twice as a power cut could have left it then: in another place, and in its own.

    None without a journal. Afterwards the folder is as the kill left it.
    """
    if not hot_journals(folder):
        return
    yield _cut(folder, scratch, chance)
    shutil.rmtree(scratch)
    saved = folder.with_name("saved")
    folder.rename(saved)
    yield _cut(saved, folder, chance)
    shutil.rmtree(folder)
    saved.rename(folder)


def _cut(folder: Path, target: Path, chance: random.Random) -> Path:
    shutil.copytree(folder, target)
    for journal in hot_journals(target):
        named = named_list(journal.path.read_bytes())
        if named and not (target / Path(named.decode()).name).exists():
            continue  # the commit across both files is done, its pages are synced, and the journal means nothing
        if journal.records:
            _tear_pages(journal, chance)
        elif journal.is_of_new_file:
            _lose_tail(journal.database, chance)
        else:
            _lose_tail(journal.path, chance)
    return target


def _read(path: Path) -> Journal | None:
    content = path.read_bytes()
    if len(content) < _HEADER.size or not content.startswith(MAGIC):
        return None
    _, records, _, before, sector, page = _HEADER.unpack_from(content)
    pages = {}
    for number in range(records):
        start = sector + number * (page + 8)
        record = content[start : start + page + 4]
        if len(record) == page + 4:
            pages[int.from_bytes(record[:4], "big")] = record[4:]
    return Journal(path, records, before, pages)


def _lose_tail(path: Path, chance: random.Random) -> None:
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.truncate(chance.randrange(size + 1))


def _tear_pages(journal: Journal, chance: random.Random) -> None:
    size = journal.database.stat().st_size
    with journal.database.open("r+b") as file:
        for number, old in journal.pages.items():
            place = (number - 1) * len(old)
            if place + len(old) > size:
                continue
            kept = chance.choice((0, 512, len(old) // 2, len(old)))  # bytes of the new content that reached the disk
            file.seek(place + kept)
            file.write(old[kept:])
