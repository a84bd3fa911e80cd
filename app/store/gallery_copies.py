"""Working copies of the gallery: files beside the unit's database, from which vectors and graph are at hand sooner.

They can always be made again. The key of each lies in a row here, so that whatever takes a reference out of the gallery
takes away, in the same transaction, what its vector could still be read with; the file is removed after that.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.store.rows import Repository, Rows
from app.store.sealed_arrays import Array, MakeRoom, read_arrays, write_arrays

FOLDER = "copies"
_KEY_BYTES = 32


class CopyOf(StrEnum):
    """What a working copy is of."""

    VECTORS = "vectors"
    GRAPH = "graph"
    COHORT = "cohort"


class GalleryCopies(Repository):
    """The keys of the working copies that are good."""

    def names(self) -> set[str]:
        """Return the file names of all good copies."""
        return {row[0] for row in self._rows.all("SELECT name FROM gallery_copy")}

    def read(
        self, folder: Path, pack_id: str, what: CopyOf, make_room: MakeRoom | None = None
    ) -> tuple[dict[str, Any], dict[str, Array]] | None:
        """Return facts and arrays of the copy in the unit's folder; None where there is none, or it is damaged."""
        row = self._rows.one("SELECT name, key FROM gallery_copy WHERE pack_id = ? AND what = ?", (pack_id, what.value))
        return None if row is None else read_arrays(folder / FOLDER / row[0], row[1], make_room)

    def add(self, name: str, key: bytes, pack_id: str, what: CopyOf) -> None:
        """Take a copy that was written with `write_copy` for good; an older one of the same is good no more."""
        self._rows.write("DELETE FROM gallery_copy WHERE pack_id = ? AND what = ?", (pack_id, what.value))
        self._rows.write(
            "INSERT INTO gallery_copy (name, key, pack_id, what) VALUES (?, ?, ?, ?)", (name, key, pack_id, what.value)
        )


def destroy_keys(rows: Rows, pack_id: str | None = None) -> None:
    """Take away the keys of all working copies, or of one pack's: nothing of what they hold can be read any more."""
    rows.write("DELETE FROM gallery_copy WHERE ?1 IS NULL OR pack_id = ?1", (pack_id,))


def write_copy(folder: Path, facts: Mapping[str, Any], arrays: Mapping[str, Array]) -> tuple[str, bytes]:
    """Write a copy into the unit's folder; return its name and its key, which is nowhere else. Raises OSError."""
    name, key = f"{secrets.token_hex(16)}.copy", secrets.token_bytes(_KEY_BYTES)
    (folder / FOLDER).mkdir(mode=0o700, exist_ok=True)
    write_arrays(folder / FOLDER / name, key, facts, arrays)
    return name, key


def sweep(folder: Path, good: set[str]) -> int:
    """Remove every file of the unit's copies that has no key; return how many. They were unreadable already."""
    gone = [path for path in (folder / FOLDER).glob("*") if path.is_file() and path.name not in good]
    for path in gone:
        path.unlink(missing_ok=True)
    return len(gone)
