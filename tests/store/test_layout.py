"""A file whose tables are not those of this Homeward is told apart at the door, in one sentence, and left alone."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import NewerSchema, OtherSchema
from app.domain.unit import Passphrase
from app.store import Unit, case_files, case_glance, opening
from app.store.case_glance import glance
from app.store.connection import connect
from app.store.layout import layout_of, require_layout
from app.store.migration import Kind, Migration, migrate, migrations_of
from app.store.opening import open_unit
from tests.store.conftest import PASSPHRASE

KEY = bytes(32)
Changed = Callable[[str], str]


def changed(kind: Kind, change: Changed) -> tuple[Migration, ...]:
    """The steps of a Homeward in which the first one was changed in place."""
    first, *others = migrations_of(kind)
    script = change(first.script)
    assert script != first.script
    return (Migration(first.number, script), *others)


def with_column(script: str) -> str:
    return script.replace("CREATE TABLE setting (", "CREATE TABLE setting (hue TEXT, ", 1)


def with_column_of_a_case(script: str) -> str:
    return script.replace("CREATE TABLE exhibit (", "CREATE TABLE exhibit (hue TEXT, ", 1)


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.rglob("*.db")}


def test_a_unit_that_lacks_a_column_is_refused_in_one_sentence_and_left_as_it_is(
    full_unit: Unit, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full_unit.close()
    before = digests(folder)
    with monkeypatch.context() as patch:
        patch.setattr(opening, "migrations_of", lambda kind: changed(kind, with_column))
        with pytest.raises(OtherSchema) as told:
            open_unit(folder, Passphrase(PASSPHRASE))

    assert str(told.value) == (
        "unit.db was made by another state of Homeward than this one (table setting lacks hue). Nothing was changed; "
        "open the unit with the Homeward that made it."
    )
    assert digests(folder) == before
    with open_unit(folder, Passphrase(PASSPHRASE)) as unit, unit.reading() as reader:
        assert reader.settings.get("grouping_distance") == "0.45", "the Homeward that made it opens it"


def test_a_case_that_lacks_a_column_is_refused_and_the_unit_stays_open(
    full_unit: Unit, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = full_unit.open_case
    assert case is not None
    full_unit.close()
    with open_unit(folder, Passphrase(PASSPHRASE)) as unit:
        with monkeypatch.context() as patch:
            for module in (case_files, case_glance):
                patch.setattr(module, "migrations_of", lambda kind: changed(kind, with_column_of_a_case))
            with pytest.raises(OtherSchema, match="table exhibit lacks hue"):
                unit.attach_case(case.id)
            with pytest.raises(OtherSchema, match="table exhibit lacks hue"), glance(unit, case.id):
                pass
        unit.attach_case(case.id)
        with unit.reading() as reader:
            assert reader.exhibits.all()


def test_a_case_of_a_newer_homeward_is_not_read_at_a_glance_either(full_unit: Unit) -> None:
    case = full_unit.open_case
    assert case is not None
    full_unit.detach_case()
    wrapped, _ = full_unit.case_key_and_seal(case.id)
    file = connect(full_unit.case_files.path(case.id), full_unit.case_files.key(case.id, wrapped), "x.db")
    file.execute("PRAGMA user_version = 9999")
    file.close()

    with pytest.raises(NewerSchema, match="newer Homeward"), glance(full_unit, case.id):
        pass


@pytest.mark.parametrize("kind", ["unit", "case"])
def test_what_this_homeward_makes_is_laid_out_as_it_expects(tmp_path: Path, kind: Kind) -> None:
    connection = connect(tmp_path / "x.db", KEY, "x.db")
    require_layout(connection, migrations_of(kind), "x.db")  # empty: nothing to say of it
    migrate(connection, migrations_of(kind), "x.db")
    require_layout(connection, migrations_of(kind), "x.db")
    require_layout(connection, changed(kind, lambda script: f"-- a remark\n{script}"), "x.db")
    connection.close()


def test_a_file_of_an_older_version_is_held_against_that_version(tmp_path: Path) -> None:
    first, second = Migration(1, "CREATE TABLE a (x TEXT) STRICT;"), Migration(2, "ALTER TABLE a ADD COLUMN y TEXT;")
    connection = connect(tmp_path / "x.db", KEY, "x.db")
    migrate(connection, [first], "x.db")
    require_layout(connection, [first, second], "x.db")
    with pytest.raises(OtherSchema, match="table a lacks z"):
        require_layout(connection, [Migration(1, "CREATE TABLE a (x TEXT, z TEXT) STRICT;"), second], "x.db")
    migrate(connection, [first, second], "x.db")
    require_layout(connection, [first, second], "x.db")
    connection.close()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("ALTER TABLE setting ADD COLUMN hue TEXT", "table setting has hue, which is unknown here"),
        ("CREATE TABLE remark (x TEXT) STRICT", "table remark is unknown here"),
        ("CREATE INDEX further ON setting (value)", "index further is unknown here"),
        ("DROP TABLE setting", "table setting is missing"),
    ],
)
def test_the_difference_is_named(tmp_path: Path, statement: str, words: str) -> None:
    connection = connect(tmp_path / "x.db", KEY, "x.db")
    migrate(connection, migrations_of("unit"), "x.db")
    connection.execute(statement)

    with pytest.raises(OtherSchema, match=words):
        require_layout(connection, migrations_of("unit"), "x.db")
    connection.close()


def test_a_trigger_that_was_taken_out_is_left_to_verify(tmp_path: Path) -> None:
    connection = connect(tmp_path / "x.db", KEY, "x.db")
    migrate(connection, migrations_of("unit"), "x.db")
    (name,) = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' LIMIT 1").fetchone()
    connection.execute(f"DROP TRIGGER {name}")

    require_layout(connection, migrations_of("unit"), "x.db")
    connection.close()


def test_no_column_of_any_table_can_be_missing_unseen(tmp_path: Path) -> None:
    connection = connect(tmp_path / "x.db", KEY, "x.db")
    migrate(connection, migrations_of("unit"), "x.db")
    tables = {name: columns for name, columns in layout_of(connection).items() if name.startswith("table ")}
    assert len(tables) > 20
    assert all(columns != ("",) for columns in tables.values())
    for name in tables:
        table = name.removeprefix("table ")
        connection.execute("BEGIN")
        connection.execute(f"ALTER TABLE {table} ADD COLUMN hue TEXT")
        with pytest.raises(OtherSchema, match=f"{name} has hue"):
            require_layout(connection, migrations_of("unit"), "x.db")
        connection.execute("ROLLBACK")
    connection.close()
