"""Migrations: numbered scripts that bring a file of an older Homeward up to this one, whole or not at all."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.domain.errors import NewerSchema
from app.store.connection import Connection, told_plainly

Kind = Literal["unit", "case"]
FOLDER = Path(__file__).with_name("migrations")


@dataclass(frozen=True, slots=True)
class Migration:
    """One step from version `number - 1` to `number`."""

    number: int
    script: str


def migrations_of(kind: Kind, folder: Path = FOLDER) -> tuple[Migration, ...]:
    """Return all steps for one kind of file, oldest first."""
    paths = sorted((folder / kind).glob("[0-9][0-9][0-9][0-9]_*.sql"))
    return tuple(Migration(int(path.name[:4]), path.read_text(encoding="utf-8")) for path in paths)


def version_of(connection: Connection) -> int:
    """Return the version of a file; 0 for one that holds nothing yet."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: Connection,
    migrations: Sequence[Migration],
    place: str,
    before_commit: Callable[[int], None] = lambda _version: None,
) -> bool:
    """Bring a file to the newest version in one transaction; return whether there was anything to do.

    `before_commit` gets the version that the file had and runs inside the transaction. Raises NewerSchema where the
    file is newer than the newest step, and leaves the file as it was where anything fails.
    """
    with told_plainly(place):
        version = version_of(connection)
    newest = migrations[-1].number
    if version > newest:
        raise NewerSchema(
            f"{place} was written by a newer Homeward (version {version}; this one knows {newest}). Nothing was "
            "changed; update this machine and open the unit again."
        )
    if version == newest:
        return False
    with told_plainly(place), _transaction(connection):
        for migration in migrations:
            if migration.number > version:
                run(connection, migration)
        before_commit(version)
    return True


def schema_of(connection: Connection) -> str:
    """Return a file's tables, indices and triggers as one script, in the order of their names."""
    rows = connection.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name"
    ).fetchall()
    return "\n\n".join(f"{row[0]};" for row in rows) + "\n"


@contextmanager
def _transaction(connection: Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def run(connection: Connection, migration: Migration) -> None:
    """Take one step, inside a transaction of whoever calls."""
    for statement in _statements(migration.script):
        connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {migration.number:d}")


def _statements(script: str) -> Iterator[str]:
    # executescript() would commit first; the standard library only tells here where a statement ends.
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
