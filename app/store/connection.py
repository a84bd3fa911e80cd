"""Connections to encrypted files: one way to open them, and the world's failures turned into sentences."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from app.domain.errors import BugError, StorageFull, UnitBusy, UnitDamaged

Connection = Any
"""A sqlcipher3 connection; the package ships no types."""

DatabaseError: type[Exception] = sqlcipher.DatabaseError
KEY_BYTES = 32
PLAIN_HEADER = b"SQLite format 3\x00"

_BUSY = {5, 6}
_READ_ONLY = 8
_DISK_ERROR = 10
_DAMAGED = {11, 26}
_FULL = 13
_CODES_IN_WORDS = {"database or disk is full": _FULL, "disk I/O error": _DISK_ERROR}
"""What a copy of a file reports without a code."""
_PREPARED_STATEMENTS = 2048
"""A full cache drops the newest statement first, so that nothing new would ever stay in it; opening a unit and a case
alone takes 700, nearly half of them the triggers of the row seals."""
_ATTACH = "ATTACH DATABASE ? AS ? KEY ?"
_HOUSE_PRAGMAS = (
    "temp_store = MEMORY",
    "secure_delete = ON",
    "foreign_keys = ON",
    "recursive_triggers = ON",  # else INSERT OR REPLACE would pass the triggers that forbid removal
    "trusted_schema = OFF",
    "locking_mode = EXCLUSIVE",
    "synchronous = FULL",
)


def key_literal(key: bytes | bytearray) -> str:
    """Return SQLCipher's raw key literal; any other length would silently be taken for a passphrase."""
    if len(key) != KEY_BYTES:
        raise BugError("A database key is not 32 bytes long.")
    return f"x'{bytes(key).hex()}'"


def connect(path: Path, key: bytes | bytearray, place: str) -> Connection:
    """Open (or make) an encrypted file for this process alone; raises UnitDamaged, UnitBusy or StorageFull."""
    make_private(path)
    connection = _keyed(str(path), key, place, uri=False)
    with closed_on_failure(connection), told_plainly(place):
        connection.execute("PRAGMA journal_mode = DELETE")
        # The first read proves the key against page 1 and takes the file's lock.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return connection


def connect_unlocked(path: Path, key: bytes | bytearray, place: str) -> Connection:
    """Open a file read-only beside the connection of this process that owns it; no transaction may be running on it."""
    return _keyed(f"{path.absolute().as_uri()}?immutable=1&mode=ro", key, place, uri=True)


def attach(connection: Connection, path: Path, key: bytes | bytearray, place: str) -> None:
    """Attach a case file to the unit's connection under the name `casefile`, as durable as the unit itself."""
    with told_plainly(place):
        try:
            connection.execute(_ATTACH, (str(path), "casefile", key_literal(key)))
        finally:
            # Statements are kept with what they were last given, which is to be no key: a name in use is refused.
            with suppress(DatabaseError):
                connection.execute(_ATTACH, ("", "main", ""))
        connection.execute("PRAGMA casefile.journal_mode = DELETE")
        connection.execute("PRAGMA casefile.synchronous = FULL")
        connection.execute("PRAGMA casefile.secure_delete = ON")
        connection.execute("SELECT count(*) FROM casefile.sqlite_master").fetchone()


def _keyed(address: str, key: bytes | bytearray, place: str, *, uri: bool) -> Connection:
    with told_plainly(place):
        connection = sqlcipher.connect(
            address,
            isolation_level=None,
            check_same_thread=False,
            uri=uri,
            timeout=0,
            cached_statements=_PREPARED_STATEMENTS,
        )
    with closed_on_failure(connection), told_plainly(place):
        connection.execute("PRAGMA cipher_log_level = NONE")
        # A key cannot be bound as a parameter; the literal is made of hexadecimal digits only.
        connection.execute(f'PRAGMA key = "{key_literal(key)}"')
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise BugError("The database library does not encrypt; nothing was written.")
        for pragma in _HOUSE_PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    return connection


@contextmanager
def closed_on_failure(connection: Connection) -> Iterator[None]:
    """Close the connection where the body fails, so that no file stays locked."""
    try:
        yield
    except BaseException:
        connection.close()
        raise


@contextmanager
def told_plainly(file_name: str) -> Iterator[None]:
    """Turn what the database library reports about a file into one of the store's errors."""
    try:
        yield
    except sqlcipher.DatabaseError as error:
        raise translated(error, file_name) from error


def translated(error: Exception, file_name: str) -> Exception:
    """Return the store's error for one of the database library's; a broken rule of the schema is our own fault."""
    code = int(getattr(error, "sqlite_errorcode", 0) or _CODES_IN_WORDS.get(str(error), 0)) & 0xFF
    if code in _BUSY:
        return UnitBusy(f"{file_name} is already open elsewhere. Nothing was changed; close the other window first.")
    if code == _FULL:
        return StorageFull(
            "The disk is full. The last step was taken back whole, everything before it is safe; "
            "make room on the disk and repeat the step."
        )
    if code == _DISK_ERROR:
        return StorageFull(
            f"The disk refused to read or write {file_name}. The last step was taken back whole; check that the disk "
            "is present and has room, then repeat the step."
        )
    if code == _READ_ONLY:  # what SQLCipher says to every writing once it has met a page that does not authenticate
        return damaged(file_name, "takes nothing more: a page of it was damaged, or it may only be read")
    if code in _DAMAGED:
        return damaged(file_name)
    return BugError(f"The database refused a statement on {file_name} ({type(error).__name__}: {error}).")


def damaged(place: str, what: str = "does not authenticate: it was damaged or changed") -> UnitDamaged:
    """Return the error for a file of the unit that cannot be trusted."""
    return UnitDamaged(
        f"{place} {what}. Nothing was written to it; keep the folder as it is and restore the unit from its backup."
    )


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may read, unless it is there; the database's journals follow its mode."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def assert_encrypted(path: Path, place: str) -> None:
    """Raise UnitDamaged where the file begins as a plain database does."""
    with path.open("rb") as file:
        if file.read(len(PLAIN_HEADER)) == PLAIN_HEADER:
            raise damaged(place, "is not encrypted")
