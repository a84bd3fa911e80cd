"""Row seals: what every table must amount to, so that rows put back from an older copy of a file are noticed.

SQLCipher authenticates each page, but not that it is the newest one. Here every row's keyed digest (HMAC-SHA256) is
added to its table's sum, modulo 2**256, when the row is written, and taken off when it goes: a multiset hash after
Clarke et al., "Incremental Multiset Hash Functions" (2003). The sums lie in the file's table `row_seal`; their digest
goes into the audit entry of the act that changed them, and verification adds up all rows anew.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import struct
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from app.domain.errors import BugError
from app.store.connection import Connection
from app.store.rows import Row

UNSEALED = ("audit", "row_seal")
LAST_ACT = "last act"
BEFORE_MIGRATION = "before migration"
STRUCTURE = "tables and numbers"
_MARKS = (LAST_ACT, BEFORE_MIGRATION, STRUCTURE)
UNIT, CASE = "main", "casefile"
"""The names under which the unit's connection knows its two files."""

_MODULUS = 1 << 256
_LENGTH, _INTEGER, _FLOAT = struct.Struct("<cQ"), struct.Struct("<cq"), struct.Struct("<cd")


@dataclass(slots=True)
class Sum:
    """Rows of one table: how many, and the sum of their digests; in a unit of work, the difference it makes."""

    count: int = 0
    total: int = 0

    def add(self, sign: int, digest: int) -> None:
        """Add a row's digest (`sign` 1) or take it off (`sign` -1)."""
        self.count += sign
        self.total = (self.total + sign * digest) % _MODULUS


@dataclass(slots=True)
class Ledger:
    """What the unit of work now running adds to the sums of each table of each file."""

    keys: dict[str, bytes] = field(default_factory=dict)
    changes: dict[str, dict[str, Sum]] = field(default_factory=dict)
    _begun: dict[str, tuple[int, Any]] = field(default_factory=dict)

    def note(self, schema: str, table: str, sign: int, *values: Any) -> None:
        """Hear from a trigger that a row was written (`sign` 1) or is gone (`sign` -1)."""
        changed = self.changes.setdefault(schema, {}).setdefault(table, Sum())
        changed.add(sign, row_digest(self.keys[schema], table, values))

    def has_changed(self, schema: str) -> bool:
        """Return whether any row of a file changed in this unit of work."""
        return bool(self.changes.get(schema))

    def forget(self) -> None:
        """Begin a new unit of work."""
        self.changes.clear()

    def structure_of(self, connection: Connection, schema: str) -> str:
        """Return structure_of(); the tables are read only where the file counts a change of them since the last time.

        The file is this connection's alone, so nobody else can change them uncounted.
        """
        (version,) = connection.execute(f"PRAGMA {schema}.schema_version").fetchone()
        kept = self._begun.get(schema)
        if kept is None or kept[0] != version:
            kept = self._begun[schema] = version, _over_tables(connection, schema)
        return _with_numbers(kept[1].copy(), connection, schema)

    def distrust(self) -> None:
        """Read the tables anew: a change that was rolled back had a number that the next one has again."""
        self._begun.clear()

    def leave(self, schema: str) -> None:
        """Forget a file that is no longer attached."""
        self.keys.pop(schema, None)
        self._begun.pop(schema, None)


def row_digest(key: bytes, table: str, values: Iterable[Any]) -> int:
    """Return the keyed digest of one row, as a number below 2**256."""
    name = table.encode()
    encoded = [_LENGTH.pack(b"T", len(name)), name]
    add = encoded.append
    for value in values:  # of five types, and no others: a row has up to fifty, and they are many
        if value is None:
            add(b"n")
        elif isinstance(value, float):
            add(_FLOAT.pack(b"f", value + 0.0))  # the file does not keep the sign of a zero
        elif isinstance(value, int):
            add(_INTEGER.pack(b"i", value))
        elif isinstance(value, str):
            text = value.encode("utf-8", "surrogatepass")
            encoded += (_LENGTH.pack(b"s", len(text)), text)
        elif isinstance(value, bytes):
            encoded += (_LENGTH.pack(b"b", len(value)), value)
        else:
            raise BugError(f"A row holds a {type(value).__name__}, which no column takes.")
    return int.from_bytes(hmac.digest(key, b"".join(encoded), "sha256"))


def tables_of(connection: Connection, schema: str) -> list[str]:
    """Return the names of a file's tables whose rows are sealed."""
    rows = connection.execute(
        f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"  # noqa: S608
    ).fetchall()
    return [row[0] for row in rows if row[0] not in UNSEALED]


def install(connection: Connection, schema: str) -> None:
    """Let the connection's ledger hear every change of a file's rows; the triggers live in this connection only."""
    for table in tables_of(connection, schema):
        columns = [row[1] for row in connection.execute(f"PRAGMA {schema}.table_info({table})").fetchall()]
        for event, signs in (("INSERT", "+"), ("DELETE", "-"), ("UPDATE", "-+")):
            heard = "; ".join(_heard(schema, table, columns, sign) for sign in signs)
            name = f"seal_{schema}_{table}_{event.lower()}"
            connection.execute(f"CREATE TEMP TRIGGER {name} AFTER {event} ON {schema}.{table} BEGIN {heard}; END")


def _heard(schema: str, table: str, columns: list[str], sign: str) -> str:
    version, number = ("NEW", 1) if sign == "+" else ("OLD", -1)
    values = ", ".join(f"{version}.{column}" for column in columns)
    return f"SELECT seal_row('{schema}', '{table}', {number}, {values})"


def uninstall(connection: Connection, schema: str) -> None:
    """Take the triggers of a file away, before it is detached."""
    prefix = f"seal_{schema}_"
    for row in connection.execute("SELECT name FROM sqlite_temp_master WHERE type = 'trigger'").fetchall():
        if row[0].startswith(prefix):
            connection.execute(f"DROP TRIGGER temp.{row[0]}")


def recomputed(connection: Connection, schema: str, key: bytes) -> dict[str, Sum]:
    """Add up all rows of a file anew."""
    sums: dict[str, Sum] = {}
    for table in tables_of(connection, schema):
        total = Sum()
        for row in connection.execute(f"SELECT * FROM {schema}.{table}"):  # noqa: S608 (a name from the schema)
            total.add(1, row_digest(key, table, row))
        if total.count:
            sums[table] = total
    return sums


def stored(connection: Connection, schema: str) -> dict[str, Sum]:
    """Return the sums that a file keeps about itself."""
    rows = _rows(connection, schema)
    return {name: Sum(count, int(seal, 16)) for name, count, seal in rows if name not in _MARKS}


def unlike(found: dict[str, Sum], expected: dict[str, Sum]) -> list[str]:
    """Return the tables whose rows do not add up to what was kept."""
    nothing = Sum()
    return sorted(name for name in {*found, *expected} if found.get(name, nothing) != expected.get(name, nothing))


def digest_of(connection: Connection, schema: str) -> str:
    """Return SHA-256 over a file's table of sums, lower-case hex: what the audit trail keeps about the file."""
    return hashlib.sha256(json.dumps(_rows(connection, schema)).encode()).hexdigest()


def marked(connection: Connection, schema: str, name: str) -> str | None:
    """Return the digest kept under one of the special names, or None."""
    row = connection.execute(f"SELECT seal FROM {schema}.row_seal WHERE name = ?", (name,)).fetchone()  # noqa: S608
    return row[0] if row else None


def settle(connection: Connection, schema: str, ledger: Ledger, sequence: int, previous_hash: str) -> str:
    """Add a unit of work's changes to the file's sums, name the act, and return the digest of the sums."""
    before = {name: (count, seal) for name, count, seal in _rows(connection, schema)}
    after = dict(before)
    for table, change in ledger.changes.get(schema, {}).items():
        count, seal = after.get(table, (0, "0"))
        after[table] = count + change.count, f"{(int(seal, 16) + change.total) % _MODULUS:064x}"
    after[LAST_ACT] = sequence, previous_hash
    after[STRUCTURE] = 0, ledger.structure_of(connection, schema)
    for name, (count, seal) in after.items():
        if before.get(name) != (count, seal):
            put(connection, schema, name, count, seal)
    if BEFORE_MIGRATION in before:
        connection.execute(f"DELETE FROM {schema}.row_seal WHERE name = ?", (BEFORE_MIGRATION,))  # noqa: S608
    return digest_of(connection, schema)


def put(connection: Connection, schema: str, name: str, count: int, seal: str) -> None:
    """Write one row of a file's table of sums; an empty table has none."""
    if count == 0 and name not in _MARKS:
        connection.execute(f"DELETE FROM {schema}.row_seal WHERE name = ?", (name,))  # noqa: S608
        return
    connection.execute(
        f"INSERT INTO {schema}.row_seal (name, row_count, seal) VALUES (?, ?, ?) "  # noqa: S608
        "ON CONFLICT (name) DO UPDATE SET row_count = excluded.row_count, seal = excluded.seal",
        (name, count, seal),
    )


def reseal(connection: Connection, schema: str, key: bytes) -> None:
    """Keep the sums of all rows as they are now: for a new file, and after a migration, which may change rows."""
    sums = recomputed(connection, schema, key)
    for table in tables_of(connection, schema):
        total = sums.get(table, Sum())
        put(connection, schema, table, total.count, f"{total.total:064x}")
    put(connection, schema, STRUCTURE, 0, structure_of(connection, schema))


def structure_of(connection: Connection, schema: str) -> str:
    """Return SHA-256 over a file's schema and the last number given in each table, lower-case hex."""
    return _with_numbers(_over_tables(connection, schema), connection, schema)


def _over_tables(connection: Connection, schema: str) -> Any:
    """Return a SHA-256 that has the schema behind it, as the first part of a list in JSON."""
    objects = connection.execute(f"SELECT type, name, sql FROM {schema}.sqlite_master ORDER BY type, name").fetchall()  # noqa: S608
    return hashlib.sha256(f"[{json.dumps(objects)}, ".encode())


def _with_numbers(begun: Any, connection: Connection, schema: str) -> str:
    numbers = connection.execute(f"SELECT name, seq FROM {schema}.sqlite_sequence ORDER BY name").fetchall()  # noqa: S608
    begun.update(f"{json.dumps(numbers)}]".encode())
    return str(begun.hexdigest())


def _rows(connection: Connection, schema: str) -> list[Row]:
    rows: list[Row] = connection.execute(
        f"SELECT name, row_count, seal FROM {schema}.row_seal ORDER BY name"  # noqa: S608 (a constant)
    ).fetchall()
    return [tuple(row) for row in rows]
