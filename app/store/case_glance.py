"""Look into a case's file without opening the case: on a connection of its own, and for reading alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager

from app.domain.ids import CaseId
from app.store import seals
from app.store.case_files import is_as_recorded
from app.store.connection import Connection, closed_on_failure, connect, damaged, told_plainly
from app.store.keys import wipe
from app.store.layout import require_layout
from app.store.migration import migrations_of, version_of
from app.store.rows import Rows
from app.store.unit import Unit
from app.store.work import Reader


@contextmanager
def glance(unit: Unit, case_id: CaseId) -> Iterator[Reader]:
    """Read in a case's file, whether or not another case is open; what is open stays so, and acts wait meanwhile.

    Several times as fast as entering the case. Raises NotFound where the unit has no such case, UnitDamaged where the
    file does not authenticate or is not the one that the audit trail last recorded.
    """
    with unit.held(), unit.reading() as reader:
        if reader.open_case is not None and reader.open_case.id == case_id:
            yield reader
            return
        case = reader.cases.get(case_id)
        place = unit.case_files.place(case_id)
        with closing(_connected(unit, case_id, place)) as connection:
            rows = Rows(connection, place, unit.actor, unit.clock())
            try:
                yield Reader(reader.unit_rows, rows, case, unit.case_files.new_wrapped_key)
            finally:
                rows.end()


def _connected(unit: Unit, case_id: CaseId, place: str) -> Connection:
    wrapped, expected = unit.case_key_and_seal(case_id)
    key = unit.case_files.key(case_id, wrapped)
    path = unit.case_files.path(case_id)
    try:
        if not path.is_file() or not path.stat().st_size:
            unit.case_files.prepare(case_id, key, expected)
        connection = connect(path, key, place)
        if _is_of_another_version(connection, place):
            connection.close()
            unit.case_files.prepare(case_id, key, expected)
            connection = connect(path, key, place)
    finally:
        wipe(key)
    with closed_on_failure(connection), told_plainly(place):
        require_layout(connection, migrations_of("case"), place)
        if not is_as_recorded(connection, seals.UNIT, expected):
            raise damaged(place, "is not the file that the audit trail last recorded; it may be an older copy")
    return connection


def _is_of_another_version(connection: Connection, place: str) -> bool:
    """Return whether a case's file was written by an older Homeward, or by a newer one, which is refused then."""
    with closed_on_failure(connection), told_plainly(place):
        return version_of(connection) != migrations_of("case")[-1].number
