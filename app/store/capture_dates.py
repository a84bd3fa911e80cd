"""When the pictures of the open case were taken, as their files say and as people state it, in the case's own file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from app.domain.capture_date import CaptureStatement, Dated, SaidBy, capture_date
from app.domain.dates import DateSpan, on_day
from app.domain.ids import ExhibitId, MediaId
from app.store.particulars import span_columns, span_of
from app.store.rows import Repository, Row

_SELECT = "SELECT exhibit_id, media_id, taken_from, taken_to, said_by, reason, stated_by, stated_at FROM capture_date"


class CaptureDates(Repository):
    """Rows are added, never changed; the newest about a file, by a file, and about an exhibit counts."""

    def state(self, exhibit_id: ExhibitId, media_id: MediaId | None, taken: DateSpan | None, reason: str) -> None:
        """Keep what a person states of a file, or of a whole exhibit where `media_id` is None."""
        self._add(exhibit_id, media_id, taken, SaidBy.PERSON, reason)

    def note_files_own(self, exhibit_id: ExhibitId, media_id: MediaId, day: date) -> None:
        """Keep the day that a file gives itself; another examination that read the same adds nothing."""
        known = self._newest("media_id = ? AND said_by = 'file'", media_id)
        if known is None or known.taken != on_day(day):
            self._add(exhibit_id, media_id, on_day(day), SaidBy.FILE, "")

    def of_media(self, exhibit_id: ExhibitId, media_id: MediaId) -> Dated | None:
        """Return when a file's picture was taken, as far as anybody said."""
        return capture_date(
            self._newest("media_id = ? AND said_by = 'person'", media_id),
            self._newest("media_id = ? AND said_by = 'file'", media_id),
            self.of_exhibit(exhibit_id),
        )

    def of_exhibit(self, exhibit_id: ExhibitId) -> CaptureStatement | None:
        """Return what a person last stated of all files of an exhibit."""
        return self._newest("exhibit_id = ? AND media_id IS NULL", exhibit_id)

    def all(self) -> list[CaptureStatement]:
        """Return everything that was ever said, in the order it was."""
        return [_statement(row) for row in self._rows.all(f"{_SELECT} ORDER BY id")]

    def _newest(self, which: str, number: int) -> CaptureStatement | None:
        row = self._rows.one(f"{_SELECT} WHERE {which} ORDER BY id DESC LIMIT 1", (number,))
        return None if row is None else _statement(row)

    def _add(
        self, exhibit_id: ExhibitId, media_id: MediaId | None, taken: DateSpan | None, said_by: SaidBy, reason: str
    ) -> None:
        values: Sequence[object] = (
            *(self._rows.sequence, exhibit_id, media_id, *span_columns(taken), said_by.value, reason),
            *(self._rows.actor.name, self._rows.now.isoformat()),
        )
        self._rows.add(
            "INSERT INTO capture_date (audit_sequence, exhibit_id, media_id, taken_from, taken_to, said_by, reason, "
            "stated_by, stated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )


def _statement(row: Row) -> CaptureStatement:
    media_id = None if row[1] is None else MediaId(row[1])
    return CaptureStatement(
        ExhibitId(row[0]), media_id, span_of(row[2], row[3]), SaidBy(row[4]), row[5], row[6],
        datetime.fromisoformat(row[7]),
    )  # fmt: skip
