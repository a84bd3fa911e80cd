"""Traces: what is still to be found of something in a unit's rows, pages and further files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.store import seals
from app.store.connection import Connection
from app.store.rows import Rows

PAGE_BYTES = 4096
_RESERVED_BYTES = 80
_IV_BYTES = 16
_SALT_BYTES = 16
_BLOCK_BYTES = 1 << 20
_TOLD_EVERY = 256


@dataclass(frozen=True, slots=True)
class Scan:
    """How many pages or bytes were looked through, and how often what was looked for was found in them."""

    looked_through: int
    found: int

    def __add__(self, other: Scan) -> Scan:
        """Put two scans together."""
        return Scan(self.looked_through + other.looked_through, self.found + other.found)


def row_counts(connection: Connection, schema: str) -> dict[str, int]:
    """Return how many rows each table of a file holds, empty ones left out."""
    counts = {
        table: int(connection.execute(f"SELECT count(*) FROM {schema}.{table}").fetchone()[0])  # noqa: S608
        for table in seals.tables_of(connection, schema)
    }
    return {table: count for table, count in counts.items() if count}


def rows_holding(rows: Rows, text: str) -> dict[str, int]:
    """Return in how many rows of each table of the unit's file a text stands in any column, alone or inside another."""
    found = {}
    tables = rows.all("SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    for (table,) in sorted(tables):
        columns = [row[1] for row in rows.all(f"PRAGMA main.table_info({table})") if row[2] == "TEXT"]
        if columns:
            somewhere = " OR ".join(f"instr({column}, ?1)" for column in columns)
            count = rows.count(f"SELECT count(*) FROM main.{table} WHERE {somewhere}", (text,))  # noqa: S608
            if count:
                found[table] = count
    return found


def unheard(_done: int, _total: int) -> None:
    """Listen to nothing."""


def scan_pages(path: Path, key: bytes, needles: Sequence[bytes], told: Callable[[int, int], None] = unheard) -> Scan:
    """Look through every page of an encrypted file, free ones included, as it lies decrypted.

    A raw key is SQLCipher's AES-256-CBC key itself; each page ends with its IV and its HMAC (80 bytes), the first one
    begins with the salt (SQLCipher 4, "Design: Database Encryption"). A needle that crosses two pages is not found.
    `told` hears how many pages of how many were looked through, and may raise.
    """
    pages = found = 0
    total = path.stat().st_size // PAGE_BYTES
    told(0, total)
    for page in _pages(path):
        cipher = Cipher(algorithms.AES(key), modes.CBC(page[-_RESERVED_BYTES : -_RESERVED_BYTES + _IV_BYTES]))
        decryptor = cipher.decryptor()
        start = 0 if pages else _SALT_BYTES
        plain = decryptor.update(page[start:-_RESERVED_BYTES]) + decryptor.finalize()
        pages += 1
        found += sum(plain.count(needle) for needle in needles)
        if pages % _TOLD_EVERY == 0:
            told(pages, total)
    told(pages, total)
    return Scan(pages, found)


def scan_bytes(path: Path, needles: Sequence[bytes]) -> Scan:
    """Look through a file's bytes as they lie on the disk."""
    overlap = max((len(needle) for needle in needles), default=1) - 1
    looked = found = 0
    tail = b""
    with path.open("rb") as file:
        while block := file.read(_BLOCK_BYTES):
            looked += len(block)
            window = tail + block
            # What lies wholly in the tail was counted with the block before.
            found += sum(window.count(needle) - tail.count(needle) for needle in needles)
            tail = window[-overlap:] if overlap else b""
    return Scan(looked, found)


def _pages(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while len(page := file.read(PAGE_BYTES)) == PAGE_BYTES:
            yield page
