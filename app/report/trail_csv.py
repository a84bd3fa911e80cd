"""Entries of the audit trail as a table for spreadsheets, in which no cell can become a formula."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping

from app.domain.audit import AuditEntry
from app.domain.ids import CaseId

HEADINGS = (
    *("number", "time_utc", "person", "person_id", "act", "operation", "case", "case_id", "purpose", "authority"),
    *("facts", "software", "previous_hash", "hash"),
)
_BLANK = r"\s\ufeff\u200b"
_FORMULA = re.compile(rf"(^|[;\t\r\n])(?=[{_BLANK}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20])")
_BREAK = re.compile(r"(^|[;\t])(?=[ \ufeff\u200b]*[\t\r])")
"""Also after a semicolon or a tab: where a spreadsheet is set to another separator, a new cell begins there."""


def csv_lines(entries: Iterable[AuditEntry], cases: Mapping[CaseId, str]) -> Iterator[str]:
    """Yield the lines of the table (RFC 4180, every cell quoted, UTF-8 with its mark), headings first."""
    yield "\ufeff" + _line(HEADINGS)
    for entry in entries:
        yield _line(_cells(entry, cases))


def safe_cell(text: str) -> str:
    """Return a cell's text with an apostrophe before whatever a spreadsheet would take for a formula (CWE-1236)."""
    return _BREAK.sub(r"\1'", _FORMULA.sub(r"\1'", text))


def _cells(entry: AuditEntry, cases: Mapping[CaseId, str]) -> Iterable[str]:
    act = entry.act
    return (
        *(str(entry.sequence), f"{entry.at:%Y-%m-%d %H:%M:%S}", entry.actor_name, str(entry.actor_id or "")),
        *(act.verb, act.operation.value, cases.get(act.case_id, "") if act.case_id else "", act.case_id or ""),
        *(act.purpose, act.authority, json.dumps(dict(entry.facts), ensure_ascii=False, sort_keys=True)),
        *(entry.software, entry.previous_hash, entry.entry_hash),
    )


def _line(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow([safe_cell(cell) for cell in cells])
    return out.getvalue()
