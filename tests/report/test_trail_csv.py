"""The trail as a table: every entry whole, and no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.audit import Act, AuditEntry, Operation
from app.domain.ids import CaseId, PersonnelId
from app.report.trail_csv import HEADINGS, csv_lines, safe_cell

FORMULA = tuple("=+-@\t\r|%＝＋－＠")


def entry(purpose: str, **facts: str) -> AuditEntry:
    act = Act("search", Operation.COMBINATION, purpose, "order 7", CaseId("id-1"))
    at = datetime(2025, 3, 1, 8, 0, 5, tzinfo=UTC)
    return AuditEntry(12, at, PersonnelId(3), "Ada", act, facts, "Homeward", 1, "0" * 64, "f" * 64, "a" * 128)


def rows_of(*entries: AuditEntry) -> list[list[str]]:
    text = "".join(csv_lines(entries, {CaseId("id-1"): "C-1"}))
    assert text.startswith("\ufeff")
    return list(csv.reader(io.StringIO(text[1:], newline="")))


def test_a_table_has_its_headings_and_a_row_for_each_entry() -> None:
    headings, row = rows_of(entry('say "why", twice;\nplease', note="x"))

    assert tuple(headings) == HEADINGS
    told = dict(zip(headings, row, strict=True))
    assert told["number"] == "12"
    assert told["time_utc"] == "2025-03-01 08:00:05"
    assert (told["case"], told["case_id"], told["person_id"]) == ("C-1", "id-1", "3")
    assert told["purpose"] == 'say "why", twice;\nplease'
    assert json.loads(told["facts"]) == {"note": "x"}


@pytest.mark.parametrize(
    "purpose",
    ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "|calc", "%0A", "＝1", "\ufeff=1", "=cmd|' /C calc'!A0"],
)
def test_a_purpose_that_is_a_formula_is_told_as_text(purpose: str) -> None:
    assert safe_cell(purpose) == f"'{purpose}"


def test_a_tab_before_a_formula_does_not_save_it() -> None:
    assert safe_cell("\t=1") == "'\t'=1"


def test_what_begins_a_cell_where_the_separator_is_a_semicolon_is_told_as_text() -> None:
    assert safe_cell("a; =1+1") == "a;' =1+1"
    assert safe_cell("a;\r") == "a;'\r"


@given(st.text())
def test_no_text_becomes_a_formula_in_a_cell_or_after_a_foreign_separator(text: str) -> None:
    told = safe_cell(text)

    for part in (told, *told.replace("\t", ";").split(";")):
        assert not part.lstrip(" \ufeff\u200b").startswith(FORMULA) or part.startswith("'")


@given(st.text(alphabet=st.characters(blacklist_categories=["Cs"])))
def test_every_purpose_comes_back_from_the_table(purpose: str) -> None:
    row = rows_of(entry(purpose))[1]

    told = row[HEADINGS.index("purpose")]
    assert told.replace("'", "") == purpose.replace("'", "")
