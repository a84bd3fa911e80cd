"""Audit entries, searches, candidates, conclusions and reports cannot be changed or removed, even by raw statements."""

from __future__ import annotations

import pytest

from app.domain.errors import BugError
from app.store import Unit
from app.store.rows import Row
from tests.store.conftest import act

KEPT = (
    *("audit", "search", "candidate", "image_analysis", "comparison", "adjudication", "candidate_outcome"),
    *("lead_closing", "report", "person_decision", "capture_date"),
    *("lead_closing", "report", "person_decision"),
    *("standing_search", "standing_search_end", "searched_set", "standing_run", "standing_candidate", "standing_seen"),
)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE {table} SET rowid = rowid",
        "DELETE FROM {table}",
        "INSERT OR REPLACE INTO {table} ({columns}) SELECT {columns} FROM {table} LIMIT 1",
    ],
)
def test_rows_that_are_kept_for_ever_are_neither_changed_nor_removed(full_unit: Unit, statement: str) -> None:
    before = [rows_of(full_unit, table) for table in KEPT]
    assert all(before)

    for table in KEPT:
        with full_unit.reading() as reader:
            stored = reader.case_rows.all(
                "SELECT name FROM pragma_table_info(?)", (table,)
            )  # not what is made of others
        columns = ", ".join(row[0] for row in stored)
        with pytest.raises(BugError, match="never"), full_unit.unit_of_work(act()) as work:
            work.case_rows.write(statement.format(table=table, columns=columns))

    assert [rows_of(full_unit, table) for table in KEPT] == before


@pytest.mark.parametrize("column", ["sha256", "md5", "untrusted_name", "kind", "duplicate_of"])
def test_what_a_file_is_is_never_changed(full_unit: Unit, column: str) -> None:
    with pytest.raises(BugError, match="never changes"), full_unit.unit_of_work(act()) as work:
        work.case_rows.write(f"UPDATE media SET {column} = {column}")  # noqa: S608


def test_a_row_that_points_nowhere_is_refused(full_unit: Unit) -> None:
    with pytest.raises(BugError, match="FOREIGN KEY"), full_unit.unit_of_work(act()) as work:
        work.case_rows.write("INSERT INTO face_crop (face_id, jpeg) VALUES (9999, x'00')")


def test_a_text_where_a_number_belongs_is_refused(full_unit: Unit) -> None:
    with pytest.raises(BugError), full_unit.unit_of_work(act()) as work:
        work.case_rows.write("INSERT INTO person (id, label, best_face_id, face_count) VALUES (99, 'x', 'first', 1)")


def rows_of(unit: Unit, table: str) -> list[Row]:
    with unit.reading() as reader:
        return reader.case_rows.all(f"SELECT * FROM {table}")  # noqa: S608
