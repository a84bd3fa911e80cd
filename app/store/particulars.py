"""What is stated of subjects and of reference pictures besides the name: sex, birth dates, capture dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from app.domain.capture_date import Dated, SaidBy
from app.domain.dates import DateSpan
from app.domain.ids import ReferenceId, SubjectId
from app.domain.particulars import Particulars, Sex, SubjectFilter
from app.store.rows import Repository, Row, in_groups

# The newest row of each subject, or the newest that was there before an act.
_KNOWN = (
    "SELECT subject.id AS id, subject.source AS source, coalesce(stated.sex, 'unknown') AS sex, stated.born_from AS "
    "born_from, stated.born_to AS born_to FROM subject LEFT JOIN subject_particulars AS stated ON stated.id = "
    "(SELECT max(each.id) FROM subject_particulars AS each WHERE each.subject_id = subject.id "
    "AND (?1 IS NULL OR each.audit_sequence < ?1))"
)


class SubjectParticulars(Repository):
    """Rows are added, never changed; the newest of a subject or of a picture counts, and all of them go with it."""

    def state(self, subject_id: SubjectId, known: Particulars) -> bool:
        """Keep what is stated of a subject; return False where just that is on record already."""
        if known == self.of(subject_id):
            return False
        self._rows.add(
            "INSERT INTO subject_particulars (audit_sequence, subject_id, sex, born_from, born_to, stated_by, "
            "stated_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (self._rows.sequence, subject_id, known.sex.value, *span_columns(known.born), *self._who()),
        )
        self._changed()
        return True

    def of(self, subject_id: SubjectId) -> Particulars:
        """Return what is known of a subject."""
        row = self._rows.one(f"{_KNOWN} WHERE subject.id = ?2", (None, subject_id))
        return Particulars() if row is None else Particulars(Sex(row[2]), span_of(row[3], row[4]))

    def sources(self) -> list[str]:
        """Return where the pictures of the gallery come from, in alphabetical order."""
        return [row[0] for row in self._rows.all("SELECT DISTINCT source FROM subject ORDER BY source")]

    def passing(self, wanted: SubjectFilter, before: int | None = None) -> NDArray[np.int64]:
        """Return the ids of all subjects that pass a filter, int64 (n,); by what was known before an act, if given."""
        values: list[object] = [before]
        conditions = ["1"]
        if wanted.sexes:
            unknown = {Sex.UNKNOWN}
            sexes = wanted.sexes - unknown if wanted.known_only else wanted.sexes | unknown
            conditions.append(f"sex IN ({_marks(values, sorted(sex.value for sex in sexes))})")
        if wanted.born is not None:
            last = _marks(values, [wanted.born.latest.isoformat()])
            first = _marks(values, [wanted.born.earliest.isoformat()])
            or_unknown = "" if wanted.known_only else " OR born_from IS NULL"
            conditions.append(f"(born_from <= {last} AND born_to >= {first}){or_unknown}")
        if wanted.sources:
            conditions.append(f"source IN ({_marks(values, sorted(wanted.sources))})")
        return self._ids(conditions, values)

    def lacking(self, wanted: SubjectFilter, before: int | None = None) -> NDArray[np.int64]:
        """Return the ids of all subjects of which something that a filter asks for is unknown, int64 (n,)."""
        conditions = ["sex = 'unknown'"] if wanted.sexes else []
        conditions += ["born_from IS NULL"] if wanted.born else []
        return self._ids([" OR ".join(conditions) or "0"], [before])

    def changed_since(self, sequence: int) -> bool:
        """True where anything was stated of subjects after an act."""
        return self._rows.count("SELECT count(*) FROM subject_particulars WHERE audit_sequence >= ?", (sequence,)) > 0

    def state_taken(self, reference_id: ReferenceId, taken: DateSpan | None, said_by: SaidBy) -> bool:
        """Keep when a reference's picture was taken, None where that is not known; False where that is on record."""
        newest = self._rows.one(
            "SELECT taken_from, taken_to FROM reference_taken WHERE reference_id = ? AND said_by = ? "
            "ORDER BY id DESC LIMIT 1",
            (reference_id, said_by.value),
        )
        if newest == span_columns(taken) or (newest is None and taken is None and said_by is SaidBy.FILE):
            return False
        self._rows.add(
            "INSERT INTO reference_taken (audit_sequence, reference_id, taken_from, taken_to, said_by, stated_by, "
            "stated_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (self._rows.sequence, reference_id, *span_columns(taken), said_by.value, *self._who()),
        )
        return True

    def taken(self, references: Sequence[ReferenceId]) -> dict[ReferenceId, Dated]:
        """Return when pictures of references were taken, those without a date left out.

        A person's word comes before the file's own, be it that the date is not known.
        """
        said: dict[tuple[int, str], DateSpan | None] = {}
        for marks, group in in_groups(references):
            which = f"reference_id IN ({marks}) ORDER BY id"
            statement = f"SELECT reference_id, said_by, taken_from, taken_to FROM reference_taken WHERE {which}"  # noqa: S608
            rows = self._rows.all(statement, group)
            said |= {(row[0], row[1]): span_of(row[2], row[3]) for row in rows}
        found = {}
        for one in references:
            by = SaidBy.PERSON if (one, SaidBy.PERSON.value) in said else SaidBy.FILE
            span = said.get((one, by.value))
            if span is not None:
                found[one] = Dated(span, by)
        return found

    def _ids(self, conditions: list[str], values: list[object]) -> NDArray[np.int64]:
        where = " AND ".join(f"({condition})" for condition in conditions)
        rows = self._rows.all(f"SELECT id FROM ({_KNOWN}) WHERE {where}", values)  # noqa: S608 (made here)
        return np.array([row[0] for row in rows], dtype=np.int64)

    def _who(self) -> Row:
        return (self._rows.actor.name, self._rows.now.isoformat())

    def _changed(self) -> None:
        self._rows.write("UPDATE gallery_change SET number = number + 1")


def _marks(values: list[object], more: Sequence[str]) -> str:
    """Add values to be bound, and return the marks that stand for them."""
    values.extend(more)
    return ",".join(f"?{len(values) - len(more) + number}" for number in range(1, len(more) + 1))


def span_columns(span: DateSpan | None) -> tuple[str | None, str | None]:
    """Return both ends of a date as they are stored."""
    return (None, None) if span is None else (span.earliest.isoformat(), span.latest.isoformat())


def span_of(first: str | None, last: str | None) -> DateSpan | None:
    """Return the date of two stored ends."""
    if first is None or last is None:
        return None
    return DateSpan(date.fromisoformat(first), date.fromisoformat(last))
