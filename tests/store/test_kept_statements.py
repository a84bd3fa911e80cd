"""Prepared statements are kept, and with each what it was last given: that is never a key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import BugError
from app.store.connection import KEY_BYTES, attach, connect

OWN, OTHER = bytes(KEY_BYTES), bytes(range(KEY_BYTES))


class Keeping:
    """A connection that tells what each of its statements was last given."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.last_given: dict[str, tuple[Any, ...]] = {}

    def execute(self, statement: str, values: tuple[Any, ...] = ()) -> Any:
        self.last_given[statement] = values
        return self._connection.execute(statement, values)


@pytest.mark.parametrize("is_there", [True, False])
def test_no_statement_keeps_the_key_of_a_case(tmp_path: Path, *, is_there: bool) -> None:
    connect(tmp_path / "case.db", OTHER, "case.db").close()
    connection = connect(tmp_path / "unit.db", OWN, "unit.db")
    keeping = Keeping(connection)

    if is_there:
        attach(keeping, tmp_path / "case.db", OTHER, "case.db")
    else:
        with pytest.raises(BugError):
            attach(keeping, tmp_path / "nowhere" / "case.db", OTHER, "case.db")

    given = [value for values in keeping.last_given.values() for value in values]
    assert given
    assert not any(OTHER.hex() in str(value) for value in given)
    names = [row[1] for row in connection.execute("PRAGMA database_list").fetchall() if row[1] != "temp"]
    assert names == (["main", "casefile"] if is_there else ["main"])
    connection.close()
