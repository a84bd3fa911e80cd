"""Reports that were produced from the open case, so that a copy can be told from a forgery."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.ids import ReportId
from app.store.rows import Repository, Row

_SELECT = "SELECT id, file_name, sha256, covers_entries, audit_head, made_at, made_by FROM report"


@dataclass(frozen=True, slots=True)
class ReportRecord:
    """One report: its file's name and SHA-256, and the audit entry up to which it speaks."""

    id: ReportId
    file_name: str
    sha256: str
    covers_entries: int
    audit_head: str
    made_at: datetime
    made_by: str


class Reports(Repository):
    """Every report that left the case."""

    def add(self, sha256: str, file_name: str, covers_entries: int, audit_head: str) -> ReportRecord:
        """Record a report. `covers_entries` and `audit_head` are number and hash of the last audit entry in it."""
        values = (
            *(self._rows.sequence, file_name, sha256, covers_entries, audit_head),
            *(self._rows.now.isoformat(), self._rows.actor.name),
        )
        report_id = self._rows.add(
            "INSERT INTO report (audit_sequence, file_name, sha256, covers_entries, audit_head, made_at, made_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        return _report(self._rows.all(f"{_SELECT} WHERE id = ?", (report_id,))[0])

    def all(self) -> list[ReportRecord]:
        """Return every report, in the order they were made."""
        return [_report(row) for row in self._rows.all(f"{_SELECT} ORDER BY id")]


def _report(row: Row) -> ReportRecord:
    return ReportRecord(ReportId(row[0]), row[1], row[2], row[3], row[4], datetime.fromisoformat(row[5]), row[6])
