"""The gallery's subjects as a list: their numbers in any order, the lines of a few of them, and how many there are.

A gallery may hold a million references, so nothing here reads a page with vectors or crops.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime

import numpy as np
from numpy.typing import NDArray

from app.domain.gallery import Subject, SubjectType
from app.domain.gallery_list import ListedSubject, SubjectOrder, SubjectsAsked, TypeCount
from app.domain.ids import ReferenceId, SubjectId
from app.domain.keeping import NO_TERMS, Terms
from app.store.gallery import subjects_where
from app.store.rows import Repository, in_groups

SOURCES_LISTED = 200
_TERMS_OF = "FROM reference JOIN reference_terms ON reference_id = reference.id WHERE subject_id "
_BORN = "(SELECT born_{} FROM subject_particulars WHERE subject_id = subject.id ORDER BY id DESC LIMIT 1)"
_NO_DAY = "9999-12-31"
_DUE = (
    f"nullif(min((SELECT coalesce(min(min(coalesce(retain_until, '{_NO_DAY}'), coalesce(delete_by, '{_NO_DAY}'))), "  # noqa: S608
    f"'{_NO_DAY}') {_TERMS_OF}= subject.id), coalesce((SELECT substr(expires_at, 1, 10) FROM staff_member "
    f"WHERE subject_id = subject.id), '{_NO_DAY}')), '{_NO_DAY}')"
)
_ORDERS = {
    SubjectOrder.ENROLLED: ("id",),
    SubjectOrder.NAME: ("name", "source", "legal_basis", "subject_type"),
    SubjectOrder.TYPE: ("subject_type", "id"),
    SubjectOrder.REFERENCES: ("(SELECT count(*) FROM reference WHERE subject_id = subject.id)", "id"),
    SubjectOrder.SOURCE: ("source", "id"),
    SubjectOrder.BORN: (_BORN.format("from"), "id"),
    SubjectOrder.DUE: (_DUE, "id"),
}
"""The first three are read from an index as they stand; the others are worked out for everybody who is asked for."""


class GalleryList(Repository):
    """What a page that lists subjects reads."""

    def numbers(self, asked: SubjectsAsked, at_most: int | None = None) -> NDArray[np.int64]:
        """Return the ids of the subjects asked for, int64 (n,), in their order; the first `at_most` where given."""
        values: list[object] = []
        conditions = self._conditions(asked, values)
        way = "DESC" if asked.descending else "ASC"
        last = " NULLS LAST" if asked.order in (SubjectOrder.BORN, SubjectOrder.DUE) else ""
        order = ", ".join(f"{each} {way}{last}" for each in _ORDERS[asked.order])
        where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
        limit = "" if at_most is None else f" LIMIT {int(at_most)}"
        pieces = self._rows.pieces(f"SELECT id FROM subject{where} ORDER BY {order}{limit}", values)  # noqa: S608 (made here)
        found = [np.array([row[0] for row in some], np.int64) for some in pieces]
        return np.concatenate(found) if found else np.empty(0, np.int64)

    def lines(self, subjects: Sequence[SubjectId]) -> list[ListedSubject]:
        """Return the lines of some subjects in the order they were named, those that are gone left out."""
        found: dict[SubjectId, ListedSubject] = {}
        for marks, group in in_groups(subjects):
            named = {each.id: each for each in subjects_where(self._rows, f"id IN ({marks})", group)}
            terms = {row[0]: row[1:] for row in self._rows.all(
                "SELECT subject_id, min(retain_until), min(delete_by), min(may_search), min(may_export), "
                f"json_group_array(DISTINCT originator) FILTER (WHERE originator IS NOT NULL) {_TERMS_OF} IN ({marks}) "
                "GROUP BY subject_id", group,
            )}  # fmt: skip
            staff = {row[0]: row[1:] for row in self._rows.all(
                f"SELECT subject_id, consent, expires_at FROM staff_member WHERE subject_id IN ({marks})", group  # noqa: S608
            )}  # fmt: skip
            for one, subject in named.items():
                found[one] = _line(subject, terms.get(one), staff.get(one))
        return [found[one] for one in subjects if one in found]

    def by_type(self) -> dict[SubjectType, TypeCount]:
        """Return how many subjects and references there are of each type that the gallery holds."""
        first_and_last = self._rows.all(
            "SELECT subject_type, count(*), min(id), max(id) FROM subject GROUP BY subject_type ORDER BY subject_type"
        )
        counted = self._rows.all(
            "SELECT subject_type, count(*) FROM subject CROSS JOIN reference ON subject_id = subject.id "
            "GROUP BY subject_type"
        )
        references: dict[str, int] = {row[0]: row[1] for row in counted}
        return {
            SubjectType(kind): TypeCount(count, references.get(kind, 0), self._enrolled(first), self._enrolled(last))
            for kind, count, first, last in first_and_last
        }

    def by_pack(self) -> dict[str, int]:
        """Return how many references have a vector of each pack."""
        counted: dict[str, int] = {}
        for table in ("reference", "reference_vector"):
            for pack_id, count in self._rows.all(f"SELECT pack_id, count(*) FROM {table} GROUP BY pack_id"):  # noqa: S608
                counted[pack_id] = counted.get(pack_id, 0) + count
        return dict(sorted(counted.items()))

    def sources(self) -> tuple[str, ...]:
        """Return where pictures come from, the first SOURCES_LISTED in alphabetical order."""
        rows = self._rows.all("SELECT DISTINCT source FROM subject ORDER BY source LIMIT ?", (SOURCES_LISTED,))
        return tuple(row[0] for row in rows)

    def terms(self, subject_id: SubjectId) -> dict[ReferenceId, Terms]:
        """Return the terms of every reference of a subject."""
        rows = self._rows.all(
            "SELECT reference.id, retain_until, originator, may_search, may_export, delete_by FROM reference "
            "LEFT JOIN reference_terms ON reference_id = reference.id WHERE subject_id = ? ORDER BY reference.id",
            (subject_id,),
        )
        return {
            ReferenceId(row[0]): NO_TERMS
            if row[3] is None
            else Terms(_day(row[1]), row[2], bool(row[3]), bool(row[4]), _day(row[5]))
            for row in rows
        }

    def _enrolled(self, subject_id: int) -> datetime:
        row = self._rows.one("SELECT enrolled_at FROM subject WHERE id = ?", (subject_id,))
        return datetime.fromisoformat(row[0] if row else "")

    def _conditions(self, asked: SubjectsAsked, values: list[object]) -> list[str]:
        conditions: list[str] = []
        if asked.begins.strip():
            typed = asked.begins.strip()
            spellings = sorted({typed, typed.lower(), typed.upper(), typed.title()})  # LIKE folds A to Z alone
            likes = " OR ".join(["name LIKE ? ESCAPE '!'"] * len(spellings))
            conditions.append(f"({likes})")
            values.extend(f"{_escaped(each)}%" for each in spellings)
        if asked.types:
            conditions.append(f"subject_type IN ({','.join('?' * len(asked.types))})")
            values.extend(sorted(kind.value for kind in asked.types))
        if asked.source:
            conditions.append("source = ?")
            values.append(asked.source)
        if asked.due_by is not None:
            conditions.append(
                "id IN (SELECT subject_id FROM reference_terms JOIN reference ON reference.id = reference_id "
                "WHERE retain_until <= ? OR delete_by <= ? UNION ALL "
                "SELECT subject_id FROM staff_member WHERE substr(expires_at, 1, 10) <= ?)"
            )
            values.extend([asked.due_by.isoformat()] * 3)
        if asked.without_birth_year:
            first, last = (f"substr({_BORN.format(end)}, 1, 4)" for end in ("from", "to"))
            conditions.append(f"({first} IS NULL OR {first} <> {last})")
        return conditions


def _escaped(text: str) -> str:
    return "".join(f"!{each}" if each in "!%_" else each for each in text)


def _line(subject: Subject, terms: Sequence[object] | None, staff: Sequence[object] | None) -> ListedSubject:
    consent, until = (str(staff[0]), datetime.fromisoformat(str(staff[1])).date()) if staff else ("", None)
    if terms is None:
        return ListedSubject(subject, consent=consent, consent_until=until)
    return ListedSubject(
        subject,
        _day(terms[0]),
        _day(terms[1]),
        tuple(sorted(json.loads(str(terms[4])))),
        bool(terms[2]),
        bool(terms[3]),
        consent,
        until,
    )


def _day(text: object) -> date | None:
    return None if text is None else date.fromisoformat(str(text))
