"""Keeping: until when cases and references may be kept, and what the originators of references allow."""

from __future__ import annotations

from datetime import date

from app.domain.errors import NotFound
from app.domain.ids import CaseId, ReferenceId, SubjectId
from app.domain.keeping import NO_TERMS, DueItem, DueKind, Terms
from app.store.partners import Partners
from app.store.rows import Repository, Row

_TERMS = "SELECT retain_until, originator, may_search, may_export, delete_by FROM reference_terms"
_DUE_REFERENCES = (
    "SELECT reference.id, subject.name, retain_until, originator, may_search, may_export, delete_by "
    "FROM reference_terms JOIN reference ON reference.id = reference_id JOIN subject ON subject.id = subject_id "
    "WHERE retain_until <= ?1 OR delete_by <= ?1 ORDER BY reference.id"
)


class Keeping(Repository):
    """The dates and terms of everything that is kept."""

    def set_case_date(self, case_id: CaseId, until: date) -> None:
        """Give a case another retention date; raises NotFound."""
        if (
            self._rows.write("UPDATE main.case_file SET retain_until = ? WHERE id = ?", (until.isoformat(), case_id))
            != 1
        ):
            raise NotFound("No case of this id is in the unit. Nothing was changed.")

    def terms(self, reference_id: ReferenceId) -> Terms:
        """Return the terms of one reference; those of the unit's own where nothing is on record. Raises NotFound."""
        self._check(reference_id)
        row = self._rows.one(f"{_TERMS} WHERE reference_id = ?", (reference_id,))
        return _terms(row) if row else NO_TERMS

    def set_terms(self, reference_id: ReferenceId, terms: Terms) -> None:
        """Replace the terms of one reference; the gallery counts as changed. Raises NotFound or NotRecorded."""
        self._check(reference_id)
        kept = terms.checked()
        self._rows.write("DELETE FROM reference_terms WHERE reference_id = ?", (reference_id,))
        if kept != NO_TERMS:
            self._rows.write(
                "INSERT INTO reference_terms (reference_id, retain_until, originator, may_search, may_export, "
                "delete_by) VALUES (?, ?, ?, ?, ?, ?)",
                (reference_id, _text(kept.retain_until), kept.originator, int(kept.may_search), int(kept.may_export),
                 _text(kept.delete_by)),
            )  # fmt: skip
        self._rows.write("UPDATE gallery_change SET number = number + 1")

    def references_of(self, subject_id: SubjectId) -> list[ReferenceId]:
        """Return the references of a subject, in the order they were enrolled."""
        rows = self._rows.all("SELECT id FROM reference WHERE subject_id = ? ORDER BY id", (subject_id,))
        return [ReferenceId(row[0]) for row in rows]

    def subject_of(self, reference_id: ReferenceId) -> SubjectId:
        """Return whose reference it is; raises NotFound."""
        row = self._rows.one("SELECT subject_id FROM reference WHERE id = ?", (reference_id,))
        if row is None:
            raise _unknown(reference_id)
        return SubjectId(row[0])

    def newest_reference(self) -> int:
        """Return the highest number that a reference has; 0 where there is none."""
        return self._rows.count("SELECT max(id) FROM reference")

    def barred(self, today: date) -> tuple[ReferenceId, ...]:
        """Return the references that no search may see on this day, by their originators' terms."""
        rows = self._rows.all(
            "SELECT reference_id FROM reference_terms WHERE may_search = 0 OR delete_by < ? ORDER BY reference_id",
            (today.isoformat(),),
        )
        return tuple(ReferenceId(row[0]) for row in rows)

    def due(self, until: date) -> list[DueItem]:
        """Return what falls due up to and including a day, originators' dates first."""
        cases = self._rows.all(
            "SELECT id, reference, retain_until FROM main.case_file WHERE retain_until <= ?", (until.isoformat(),)
        )
        found = [DueItem(DueKind.CASE, row[0], row[1], date.fromisoformat(row[2]), False, None) for row in cases]
        for row in self._rows.all(_DUE_REFERENCES, (until.isoformat(),)):
            terms = _terms(row[2:])
            if terms.due is not None:
                found.append(
                    DueItem(DueKind.REFERENCE, str(row[0]), row[1], terms.due, terms.is_hard, terms.originator)
                )
        found += Partners(self._rows).due(until)
        return sorted(found, key=DueItem.order)

    def _check(self, reference_id: ReferenceId) -> None:
        if self._rows.one("SELECT 1 FROM reference WHERE id = ?", (reference_id,)) is None:
            raise _unknown(reference_id)


def _unknown(reference_id: ReferenceId) -> NotFound:
    return NotFound(f"Reference {reference_id} is not in the gallery. Nothing was changed.")


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _terms(row: Row) -> Terms:
    return Terms(_day(row[0]), row[1], bool(row[2]), bool(row[3]), _day(row[4]))
