"""Tombstones: what was erased is remembered by id and keyed digest, so that it cannot come back unnoticed."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import datetime

from app.domain.audit import Fact
from app.domain.erasure import Certificate, ErasedKind, ErasureRecord, Tombstone
from app.domain.errors import BugError, NotFound
from app.domain.ids import CaseId, ReferenceId, SubjectId
from app.store.case_links import CaseLinks
from app.store.gallery_copies import destroy_keys
from app.store.rows import Repository, Row

TOMBSTONE_KEY = "tombstone_key"
"""The fact under which the unit's file keeps the key of tombstones, in hex."""

_SELECT = "SELECT kind, erased_id, digest, erased_at, erased_by FROM tombstone"
_ROWS = {
    ErasedKind.CASE: "SELECT id, opened_at FROM main.case_file WHERE id = ?",
    ErasedKind.SUBJECT: "SELECT id, name, source, legal_basis, subject_type, enrolled_at FROM subject WHERE id = ?",
    ErasedKind.REFERENCE: (
        "SELECT reference.id, reference.sha256, reference.pack_id, subject.id, subject.name, subject.enrolled_at "
        "FROM reference JOIN subject ON subject.id = subject_id WHERE reference.id = ?"
    ),
    ErasedKind.PARTNER: "SELECT id, sha256, received_at FROM partner_file WHERE id = ?",
}
"""What makes a row that very row: an older copy of the unit may give its number to another one."""


class Tombstones(Repository):
    """Everything that was ever erased here, and the certificates of it."""

    def digest_of(self, kind: ErasedKind, erased_id: str) -> str | None:
        """Return the keyed digest of what is there under an id, or None where nothing is."""
        row = self._rows.one(_ROWS[kind], (erased_id,))
        return None if row is None else self.mac(json.dumps([kind.value, *row]).encode())

    def mac(self, content: bytes) -> str:
        """Return HMAC-SHA256 over `content` under the unit's tombstone key, lower-case hex.

        The key was drawn when the unit was made and lies in its file: it stays when the unit is given another key, and
        every older copy of the unit has it, too.
        """
        row = self._rows.one("SELECT value FROM main.unit_fact WHERE name = ?", (TOMBSTONE_KEY,))
        if row is None:
            raise BugError("The unit has no key for its tombstones.")
        return hmac.new(bytes.fromhex(row[0]), content, hashlib.sha256).hexdigest()

    def add(self, stone: Tombstone, before: Mapping[str, Fact] | None) -> int:
        """Remember an erasure and return its number; one that is remembered already keeps it.

        `before` is what was there, in counts; None where the erasure was made elsewhere and nothing was there.
        """
        known = self._rows.one(
            "SELECT id FROM tombstone WHERE kind = ? AND erased_id = ? AND digest = ?",
            (stone.kind.value, stone.erased_id, stone.digest),
        )
        if known is not None:
            return int(known[0])
        return self._rows.add(
            "INSERT INTO tombstone (kind, erased_id, digest, erased_at, erased_by, audit_sequence, searched_before) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*_values(stone), self._rows.sequence, json.dumps(before, sort_keys=True)),
        )

    def all(self) -> list[Tombstone]:
        """Return every tombstone, in the order they were set."""
        return [_tombstone(row) for row in self._rows.all(f"{_SELECT} ORDER BY id")]

    def records(self) -> list[ErasureRecord]:
        """Return every erasure with its number and its certificate, in the order they were made."""
        rows = self._rows.all(
            "SELECT tombstone.id, document, kind, erased_id, digest, erased_at, erased_by FROM tombstone "
            "LEFT JOIN certificate ON tombstone_id = tombstone.id ORDER BY tombstone.id"
        )
        return [
            ErasureRecord(row[0], _tombstone(row[2:]), Certificate(row[0], json.loads(row[1])) if row[1] else None)
            for row in rows
        ]

    def knows(self, stone: Tombstone) -> bool:
        """Return whether this erasure is remembered."""
        return self._rows.one(
            "SELECT 1 FROM tombstone WHERE kind = ? AND erased_id = ? AND digest = ?", _values(stone)[:3]
        ) is not None  # fmt: skip

    def unfinished(self) -> list[tuple[int, Tombstone, Mapping[str, Fact]]]:
        """Return the erasures that have no certificate yet, with what was there before each."""
        rows = self._rows.all(
            "SELECT id, searched_before, kind, erased_id, digest, erased_at, erased_by FROM tombstone "
            "WHERE searched_before <> 'null' AND id NOT IN (SELECT tombstone_id FROM certificate) ORDER BY id"
        )
        return [(row[0], _tombstone(row[2:]), json.loads(row[1])) for row in rows]

    def certify(self, certificate: Certificate) -> None:
        """Keep the certificate of an erasure."""
        self._rows.add(
            "INSERT INTO certificate (tombstone_id, document, sha256) VALUES (?, ?, ?)",
            (certificate.number, certificate.text, certificate.sha256),
        )

    def certificate(self, number: int) -> Certificate:
        """Return the certificate of one erasure; raises NotFound."""
        row = self._rows.one("SELECT document FROM certificate WHERE tombstone_id = ?", (number,))
        if row is None:
            raise NotFound(f"There is no certificate {number} in this unit.")
        return Certificate(number, json.loads(row[0]))

    def erased_subjects(self) -> list[SubjectId]:
        """Return the numbers of subjects that were erased and are nobody's now."""
        rows = self._rows.all(
            "SELECT DISTINCT CAST(erased_id AS INTEGER) FROM tombstone WHERE kind = 'subject' "
            "AND CAST(erased_id AS INTEGER) NOT IN (SELECT id FROM subject) ORDER BY 1"
        )
        return [SubjectId(row[0]) for row in rows]

    def remove_case(self, case_id: CaseId) -> None:
        """Take a case out of the unit: its row with the wrapped key of its file, its seal, and its leads to others.

        Raises NotFound.
        """
        CaseLinks(self._rows).remove_case(case_id)
        for table in ("lead_news", "case_seal"):
            self._rows.write(f"DELETE FROM main.{table} WHERE case_id = ?", (case_id,))  # noqa: S608 (constants)
        if self._rows.write("DELETE FROM main.case_file WHERE id = ?", (case_id,)) != 1:
            raise NotFound("No case of this id is in the unit. Nothing was erased.")

    def remove_reference(self, reference_id: ReferenceId) -> None:
        """Take one reference out of the gallery, with vectors, crop, terms and date; raises NotFound."""
        for table in ("reference_terms", "reference_taken", "reference_crop", "reference_vector"):
            self._rows.write(f"DELETE FROM {table} WHERE reference_id = ?", (reference_id,))  # noqa: S608 (constants)
        if self._rows.write("DELETE FROM reference WHERE id = ?", (reference_id,)) != 1:
            raise NotFound(f"Reference {reference_id} is not in the gallery. Nothing was erased.")
        destroy_keys(self._rows)
        self._rows.write("UPDATE gallery_change SET number = number + 1")


def _values(stone: Tombstone) -> Row:
    return (stone.kind.value, stone.erased_id, stone.digest, stone.erased_at.isoformat(), stone.erased_by)


def _tombstone(row: Row) -> Tombstone:
    return Tombstone(ErasedKind(row[0]), row[1], row[2], datetime.fromisoformat(row[3]), row[4])
