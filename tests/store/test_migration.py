"""Migrations: from nothing to the newest version, from an older one upwards, and never half-way."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import BugError, NewerSchema
from app.domain.unit import Passphrase
from app.store import Unit, case_files, open_unit, opening, verify_files
from app.store.connection import connect
from app.store.migration import FOLDER, Kind, Migration, migrate, migrations_of, schema_of, version_of
from tests.store.conftest import PASSPHRASE, act

KEY = bytes(range(32))
KINDS: tuple[Kind, ...] = ("unit", "case")


@pytest.mark.parametrize("kind", KINDS)
def test_the_written_schema_is_the_one_that_the_migrations_make(kind: Kind, tmp_path: Path) -> None:
    connection = connect(tmp_path / "x.db", KEY, "x.db")
    migrate(connection, migrations_of(kind), "x.db")
    made = schema_of(connection)
    connection.close()

    # To renew it: write `made` into the file.
    assert (FOLDER / kind / "schema.sql").read_text(encoding="utf-8") == made


@pytest.mark.parametrize("kind", KINDS)
def test_migrations_are_numbered_without_gaps(kind: Kind) -> None:
    assert [migration.number for migration in migrations_of(kind)] == list(range(1, len(migrations_of(kind)) + 1))


@pytest.mark.parametrize("kind", KINDS)
def test_every_table_is_strict(kind: Kind) -> None:
    script = (FOLDER / kind / "schema.sql").read_text(encoding="utf-8")

    assert script.count("CREATE TABLE") == script.count(") STRICT;")


def test_an_older_file_is_brought_up_to_date_with_its_rows(tmp_path: Path) -> None:
    connection = connect(tmp_path / "x.db", KEY, "x.db")
    first = Migration(1, "CREATE TABLE a (x TEXT) STRICT;\nINSERT INTO a VALUES ('one; two');")
    second = Migration(2, "ALTER TABLE a ADD COLUMN y INTEGER;\nUPDATE a SET y = 2;")
    heard: list[int] = []

    assert migrate(connection, [first], "x.db")
    assert migrate(connection, [first, second], "x.db", heard.append)
    assert not migrate(connection, [first, second], "x.db", heard.append)

    assert connection.execute("SELECT * FROM a").fetchall() == [("one; two", 2)]
    assert (version_of(connection), heard) == (2, [1])
    with pytest.raises(NewerSchema):
        migrate(connection, [first], "x.db")
    connection.close()


def test_a_migration_that_fails_half_way_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    connection = connect(tmp_path / "x.db", KEY, "x.db")
    first = Migration(1, "CREATE TABLE a (x TEXT) STRICT;")
    broken = Migration(2, "CREATE TABLE b (x TEXT) STRICT;\nINSERT INTO nowhere VALUES (1);")
    migrate(connection, [first], "x.db")

    with pytest.raises(BugError):
        migrate(connection, [first, broken], "x.db")

    assert version_of(connection) == 1
    assert "b" not in schema_of(connection)
    connection.close()


def newer(kind: Kind, script: str) -> tuple[Migration, ...]:
    return (*migrations_of(kind), Migration(2, script))


def test_a_unit_and_its_case_of_an_older_homeward_are_upgraded_on_record(
    full_unit: Unit, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = full_unit.open_case
    assert case is not None
    full_unit.close()
    scripts = {
        "unit": "ALTER TABLE setting ADD COLUMN note TEXT;\nUPDATE setting SET note = 'kept';",
        "case": "CREATE TABLE remark (id INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT;\n"
        "INSERT INTO remark (words) VALUES ('made by the migration');\nUPDATE exhibit SET source_folder = '/moved';",
    }
    for module in (opening, case_files):
        monkeypatch.setattr(module, "migrations_of", lambda kind: newer(kind, scripts[kind]))

    with open_unit(folder, Passphrase(PASSPHRASE)) as unit:
        # An end between the migration and its audit entry must not lock anybody out: do the file first, alone.
        wrapped, expected = unit.case_key_and_seal(case.id)
        unit.case_files.prepare(case.id, unit.case_files.key(case.id, wrapped), expected)
        unit.attach_case(case.id)
        with unit.unit_of_work(act()) as work:
            work.case_rows.add("INSERT INTO remark (words) VALUES (?)", ("after it",))

        with unit.reading() as reader:
            assert "upgrade case file" in [entry.act.verb for entry in reader.audit.entries()]
            assert reader.exhibits.all()[0].source_folder == "/moved"
        assert [finding for finding in verify_files(folder, unit) if not finding.holds] == []
    with open_unit(folder, Passphrase(PASSPHRASE)) as unit:
        unit.attach_case(case.id)
        assert [finding for finding in verify_files(folder, unit) if not finding.holds] == []


def test_an_upgrade_that_fails_leaves_a_unit_that_the_older_homeward_opens(
    full_unit: Unit, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full_unit.close()
    with monkeypatch.context() as patch:
        patch.setattr(opening, "migrations_of", lambda kind: newer(kind, "DROP TABLE setting;\nSELECT nonsense;"))
        with pytest.raises(BugError):
            open_unit(folder, Passphrase(PASSPHRASE))

    with open_unit(folder, Passphrase(PASSPHRASE)) as unit, unit.reading() as reader:
        assert reader.settings.get("grouping_distance") == "0.45"
