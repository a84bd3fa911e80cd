"""The layout of a file's tables, held against that of this Homeward at the door, before anything is asked of it.

The steps of an unreleased version are changed in place, so that its number alone does not say what a file holds.
Triggers are not looked at here: who took one out is found by `verify`, which needs the unit open.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

from sqlcipher3 import dbapi2 as sqlcipher

from app.domain.errors import OtherSchema
from app.store.connection import Connection, told_plainly
from app.store.migration import Migration, run, version_of

Layout: TypeAlias = dict[str, tuple[str, ...]]
"""Tables and indices, by kind and name; of a table its columns, those that are reckoned from others too."""

_LAYOUT = (
    "SELECT type || ' ' || name, "
    "(SELECT group_concat(c.name) FROM pragma_table_xinfo(m.name) AS c WHERE m.type = 'table') "
    "FROM sqlite_master AS m WHERE type IN ('table', 'index') AND sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
    "ORDER BY type = 'table' DESC, name"
)


def require_layout(connection: Connection, migrations: Sequence[Migration], place: str) -> None:
    """Raise OtherSchema where a file is not laid out as these steps lay out one of its version.

    Nothing is written. A file that holds nothing yet, or is newer than the newest step, is left to `migrate`.
    """
    with told_plainly(place):
        version = version_of(connection)
        if not 0 < version <= migrations[-1].number:
            return
        found, expected = layout_of(connection), _expected(tuple(migrations), version)
    if found != expected:
        raise OtherSchema(
            f"{place} was made by another state of Homeward than this one ({_difference(found, expected)}). Nothing "
            "was changed; open the unit with the Homeward that made it."
        )


def layout_of(connection: Connection) -> Layout:
    """Return how a file is laid out."""
    return {name: tuple((columns or "").split(",")) for name, columns in connection.execute(_LAYOUT).fetchall()}


@lru_cache(maxsize=8)
def _expected(migrations: tuple[Migration, ...], version: int) -> Layout:
    """Return the layout that the steps up to a version make, in a file of no disk."""
    made = sqlcipher.connect(":memory:", isolation_level=None)
    try:
        for migration in migrations:
            if migration.number <= version:
                run(made, migration)
        return layout_of(made)
    finally:
        made.close()


def _difference(found: Layout, expected: Layout) -> str:
    """Return one thing in which two layouts differ, a table before anything else."""
    for name, columns in expected.items():
        if name not in found:
            return f"{name} is missing"
        if lacking := [column for column in columns if column not in found[name]]:
            return f"{name} lacks {lacking[0]}"
        if unknown := [column for column in found[name] if column not in columns]:
            return f"{name} has {unknown[0]}, which is unknown here"
    others = [name for name in found if name not in expected]
    return f"{others[0]} is unknown here" if others else "columns stand in another order"
