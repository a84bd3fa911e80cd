"""The cases of the unit: what each rests on, and the wrapped key of its file."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import date, datetime

from app.domain.case import Case, CaseAuthority
from app.domain.errors import BugError, NotAllowed, NotFound
from app.domain.ids import CaseId
from app.domain.people import Examiner
from app.domain.quality_trial import Declaration
from app.store.rows import Repository, Row, Rows
from app.store.signing_keys import SigningKeys

_SELECT = (
    "SELECT id, reference, authority, purpose, retain_until, opened_at, opened_by, declaration, "
    "id IN (SELECT case_id FROM main.quality_trial) FROM main.case_file"
)
WrapNewKey = Callable[[CaseId], bytes]
"""Makes a fresh key for a case file, lets the file be made once the unit of work commits, returns the wrapped key."""


class Cases(Repository):
    """Every case of the unit, open or not."""

    def __init__(self, rows: Rows, wrap_new_key: WrapNewKey) -> None:
        super().__init__(rows)
        self._wrap_new_key = wrap_new_key

    def add(
        self, authority: CaseAuthority, opened_by: Examiner | None = None, declared: Declaration | None = None
    ) -> Case:
        """Record a case and give it a file with a key of its own; raises NotRecorded or NotAllowed.

        `declared` is what it is declared as, sealed to the person who acts; casework unless given.
        """
        authority.checked(self._rows.now.date())
        opener = opened_by or self._rows.actor
        reference = authority.reference.strip()
        if self._rows.one("SELECT 1 FROM main.case_file WHERE reference = ?", (reference,)):
            raise NotAllowed("A case with this reference is already in the unit. Nothing was changed; open that one.")
        case_id = CaseId(str(uuid.uuid4()))
        declaration = declared or Declaration.of()
        values = (
            *(case_id, reference, authority.authority.strip(), authority.purpose.strip()),
            *(authority.retain_until.isoformat(), self._rows.now.isoformat(), opener.id, opener.name),
            *(self._wrap_new_key(case_id), declaration.commitment(case_id), self._sealed(declaration, case_id)),
        )
        self._rows.write(
            "INSERT INTO main.case_file (id, reference, authority, purpose, retain_until, opened_at, opened_by_id, "
            "opened_by, wrapped_key, declaration, declared) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values,
        )
        return self.get(case_id)

    def _sealed(self, declaration: Declaration, case_id: CaseId) -> bytes:
        keys = SigningKeys(self._rows).current(self._rows.actor.id)
        if keys is None:
            raise BugError("A case was opened by somebody who has no keys.")
        return keys.seal(declaration.padded(), bound_to(case_id))

    def declared(self, case_id: CaseId) -> bytes:
        """Return what a case was declared as, sealed to whoever opened it; raises NotFound."""
        row = self._rows.one("SELECT declared FROM main.case_file WHERE id = ?", (case_id,))
        if row is None:
            raise NotFound("No such case is in the unit. Nothing was done.")
        return bytes(row[0])

    def wrapped_keys(self) -> dict[CaseId, bytes]:
        """Return the wrapped key of every case's file."""
        return {CaseId(row[0]): bytes(row[1]) for row in self._rows.all("SELECT id, wrapped_key FROM main.case_file")}

    def keep_wrapped_key(self, case_id: CaseId, wrapped: bytes) -> None:
        """Keep the same key of a case's file, wrapped anew."""
        self._rows.write("UPDATE main.case_file SET wrapped_key = ? WHERE id = ?", (wrapped, case_id))

    def all(self) -> list[Case]:
        """Return every case, in the order they were opened."""
        return [_case(row) for row in self._rows.all(f"{_SELECT} ORDER BY rowid")]

    def get(self, case: CaseId | str) -> Case:
        """Return one case by its id or by its reference; raises NotFound."""
        row = self._rows.one(f"{_SELECT} WHERE id = ?1 OR reference = ?1 ORDER BY id = ?1 DESC", (case.strip(),))
        if row is None:
            raise NotFound("No case of this reference is in the unit. `case list` shows those that are.")
        return _case(row)


def _case(row: Row) -> Case:
    return Case(
        id=CaseId(row[0]),
        reference=row[1],
        authority=row[2],
        purpose=row[3],
        retain_until=date.fromisoformat(row[4]),
        opened_at=datetime.fromisoformat(row[5]),
        opened_by=row[6],
        declaration=row[7],
        is_trial=bool(row[8]),
    )


def bound_to(case_id: CaseId) -> bytes:
    """Return what a case's sealed declaration opens together with."""
    return f"declaration of case {case_id}".encode()
