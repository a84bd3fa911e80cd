"""Case files: each with a random key of its own, wrapped in the unit's file, so that losing the key erases the case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.audit import Act, Fact
from app.domain.case import Case
from app.domain.case_seals import CASE_SEAL, case_seal_fact
from app.domain.errors import Elsewhere
from app.domain.ids import CaseId, UnitId
from app.store import seals
from app.store.connection import Connection, assert_encrypted, attach, connect, damaged
from app.store.keys import UnitKeys, derived, random_key, unwrap, wrap
from app.store.layout import require_layout
from app.store.migration import migrate, migrations_of, version_of
from app.store.slot_files import sync_folder

CASES = "cases"


@dataclass(frozen=True, slots=True)
class CaseFiles:
    """Where a unit's case files lie and how their keys are wrapped."""

    folder: Path
    unit_id: UnitId
    keys: UnitKeys

    def path(self, case_id: CaseId) -> Path:
        """Return where a case's file lies."""
        return self.folder / CASES / f"{case_id}.db"

    def place(self, case_id: CaseId) -> str:
        """Return how a case's file is named to people."""
        return f"{CASES}/{case_id}.db"

    def new_wrapped_key(self, case_id: CaseId) -> bytes:
        """Return a fresh case key, wrapped for this unit and this case."""
        return self.wrapped(case_id, random_key())

    def wrapped(self, case_id: CaseId, key: bytearray) -> bytes:
        """Return a case key, wrapped for this unit and this case."""
        return wrap(self.keys.case_wrapping, key, self._bound_to(case_id))

    def key(self, case_id: CaseId, wrapped: bytes) -> bytearray:
        """Return a case's key; raises UnitDamaged where it is not this case's."""
        key = unwrap(self.keys.case_wrapping, wrapped, self._bound_to(case_id))
        if key is None:
            raise damaged("unit.db", "holds a case key that does not authenticate")
        return key

    @staticmethod
    def seal_key(key: bytearray) -> bytes:
        """Return the key of a case's row seals: of the case's own key, so that a new unit key leaves them standing."""
        return derived(key, "case-row-seals")

    def prepare(self, case_id: CaseId, key: bytearray, expected: str | None) -> None:
        """Make the case's file, or bring one of an older Homeward up to date; nothing to do for any other.

        `expected` is the digest of the file's row seals that the unit keeps; None while nothing was written to it, and
        only then may the file be missing.
        """
        path, place = self.path(case_id), self.place(case_id)
        if expected is not None and not (path.is_file() and path.stat().st_size):
            raise damaged(place, "is missing or empty")
        connection = connect(path, key, place)
        try:
            version = version_of(connection)
            if version == 0 and expected is not None:
                raise damaged(place, "is empty")
            require_layout(connection, migrations_of("case"), place)
            before = seals.digest_of(connection, seals.UNIT) if version else None
            migrate(connection, migrations_of("case"), place, lambda _: self._filled(connection, case_id, key, before))
        finally:
            connection.close()
        assert_encrypted(path, place)
        sync_folder(path.parent)

    def _filled(self, connection: Connection, case_id: CaseId, key: bytearray, before: str | None) -> None:
        if before is None:
            facts = (("case_id", case_id), ("unit_id", self.unit_id))
            connection.executemany("INSERT INTO case_fact (name, value) VALUES (?, ?)", facts)
        else:
            seals.put(connection, seals.UNIT, seals.BEFORE_MIGRATION, 0, before)
        seals.reseal(connection, seals.UNIT, self.seal_key(key))

    def attach(self, connection: Connection, case_id: CaseId, key: bytearray) -> None:
        """Attach a prepared case file to the unit's connection."""
        attach(connection, self.path(case_id), key, self.place(case_id))

    def _bound_to(self, case_id: CaseId) -> bytes:
        return f"{self.unit_id}/{case_id}".encode()


def is_as_recorded(connection: Connection, schema: str, expected: str | None) -> bool:
    """Return whether an open file is the one that the audit trail last recorded, or that one after a migration."""
    if expected is None:
        return seals.marked(connection, schema, seals.LAST_ACT) is None
    return expected in (
        seals.digest_of(connection, schema),
        seals.marked(connection, schema, seals.BEFORE_MIGRATION),
    )


def keep_case_seal(connection: Connection, case_id: CaseId, seal: str) -> dict[str, Fact]:
    """Keep in the unit's file what a case's file must amount to after the act; return what its entry says of that."""
    before = connection.execute("SELECT seal FROM main.case_seal WHERE case_id = ?", (case_id,)).fetchone()
    connection.execute(
        "INSERT INTO main.case_seal (case_id, seal) VALUES (?, ?) "
        "ON CONFLICT (case_id) DO UPDATE SET seal = excluded.seal",
        (case_id, seal),
    )
    return {CASE_SEAL: case_seal_fact(case_id, before[0] if before else None, seal)}


def refuse_other_case(act: Act, open_case: Case, changed: Mapping[str, object]) -> None:
    """Raise Elsewhere where an act of one case would write into the file of another that was entered since it began."""
    if changed and act.case_id not in (None, open_case.id):
        raise Elsewhere(
            f"Case {open_case.reference} was entered while “{act.verb}” went on in another. Nothing of it was done; "
            "enter that case again and repeat it."
        )


def kept_key_and_seal(connection: Connection, case_id: CaseId) -> tuple[bytes, str | None]:
    """Return a case's wrapped key and the digest of its row seals (None while nothing was written to its file)."""
    row = connection.execute(
        "SELECT wrapped_key, seal FROM main.case_file LEFT JOIN main.case_seal ON case_id = id WHERE id = ?",
        (case_id,),
    ).fetchone()
    return bytes(row[0]), row[1]
