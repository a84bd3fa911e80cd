"""What the row seals say of a file's tables is read again wherever the tables may be others."""

from __future__ import annotations

import pytest

from app.domain.audit import Act
from app.store import Unit, seals
from app.store.connection import Connection
from tests.store.conftest import act


def kept(unit: Unit, schema: str) -> str | None:
    return seals.marked(unit._connected, schema, seals.STRUCTURE)


@pytest.mark.parametrize("schema", [seals.UNIT, seals.CASE])
def test_every_act_keeps_what_the_tables_are_by_then(case_unit: Unit, schema: str) -> None:
    connection: Connection = case_unit._connected

    def done(act: Act, change: str) -> None:
        with case_unit.unit_of_work(act) as work:
            work.exhibits.add(change or "none", "/x")
            if change:
                connection.execute(change)
        assert kept(case_unit, schema) == seals.structure_of(connection, schema)

    done(act(), "")
    before = kept(case_unit, schema)
    done(act(), f"CREATE INDEX {schema}.first ON row_seal (seal)")
    assert kept(case_unit, schema) != before
    done(act(), f"DROP INDEX {schema}.first")
    done(act(), "")


@pytest.mark.parametrize("by_the_library", [False, True])
@pytest.mark.parametrize("schema", [seals.UNIT, seals.CASE])
def test_a_change_that_was_taken_back_is_not_mistaken_for_the_next(
    case_unit: Unit, schema: str, *, by_the_library: bool
) -> None:
    connection: Connection = case_unit._connected

    def fail_late() -> None:
        with case_unit.together():
            with case_unit.unit_of_work(act()) as work:
                work.exhibits.add("A", "/x")
                connection.execute(f"CREATE INDEX {schema}.first ON row_seal (seal)")
            if by_the_library:  # as it does itself where a disk is full
                connection.execute("ROLLBACK")
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        fail_late()
    with case_unit.unit_of_work(act()) as work:
        work.exhibits.add("B", "/x")
        connection.execute(f"CREATE INDEX {schema}.other ON row_seal (row_count)")

    assert kept(case_unit, schema) == seals.structure_of(connection, schema)
