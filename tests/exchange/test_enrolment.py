"""Lists of people to enrol, by folder and by CSV."""

from pathlib import Path

import pytest

from app.domain.dates import date_span
from app.domain.errors import KnownError, NotFound
from app.domain.particulars import NOTHING_KNOWN, Particulars, Sex
from app.exchange.enrolment import identities_in


def test_each_folder_is_one_identity(tmp_path: Path) -> None:
    for name in ("B-2/x.jpg", "A-1/b.jpg", "A-1/sub/a.jpg"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "empty").mkdir()

    found = identities_in(tmp_path)

    assert [(entry.identity, len(entry.pictures)) for entry in found] == [("A-1", 2), ("B-2", 1)]


def test_a_list_names_files_beside_itself(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(
        "\ufeffidentity,file,remark\nA-1,one.jpg,x\nA-1,two.jpg,y\nB-2,three.jpg,\n", "utf-8"
    )

    found = identities_in(tmp_path / "list.csv")

    assert [(entry.identity, [p.name for p in entry.pictures]) for entry in found] == [
        ("A-1", ["one.jpg", "two.jpg"]),
        ("B-2", ["three.jpg"]),
    ]


@pytest.mark.parametrize("outside", ["../secret.jpg", "/etc/passwd", "a/../../b.jpg"])
def test_a_list_cannot_reach_outside_its_folder(tmp_path: Path, outside: str) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    (folder / "list.csv").write_text(f"identity,file\nA-1,{outside}\n", "utf-8")

    with pytest.raises(KnownError, match="outside the list's own folder"):
        identities_in(folder / "list.csv")


def test_a_list_with_a_gap_names_the_line(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("identity,file\nA-1,a.jpg\n,b.jpg\n", "utf-8")

    with pytest.raises(KnownError, match="Line 3"):
        identities_in(tmp_path / "list.csv")


def test_a_list_that_is_not_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(b"identity,file\n\xff\xfe\x00,b.jpg\n")

    with pytest.raises(KnownError, match="not a CSV in UTF-8"):
        identities_in(tmp_path / "list.csv")


def test_nobody_to_enrol_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="names nobody"):
        identities_in(tmp_path)


def in_folders(folder: Path, **tables: str) -> Path:
    """A picture each of two people, and tables beside them."""
    for name in ("A-1/a.jpg", "B-2/b.jpg"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x")
    for name, rows in tables.items():
        (folder / f"{name}.csv").write_text(rows, "utf-8")
    return folder


def test_tables_beside_folders_say_what_is_known(tmp_path: Path) -> None:
    folder = in_folders(
        tmp_path,
        born="person,born\nA-1,2009 to 2011\n",
        sex="person,sex\nA-1,Female\n",
        taken="picture,taken\nB-2/b.jpg,2015\n",
    )

    first, second = identities_in(folder)

    assert first.known == Particulars(Sex.FEMALE, date_span("2009 to 2011"))
    assert second.known == NOTHING_KNOWN
    assert (first.taken, second.taken) == ({}, {folder / "B-2" / "b.jpg": date_span("2015")})


@pytest.mark.parametrize(
    ("table", "rows", "words"),
    [
        ("born", "person,born\nA-1,soon\n", "born.csv, line 2: 'soon' is not a date that can be read"),
        ("born", "person,born\nA-l,2009\n", "name what is not there: A-l"),
        ("born", "name,born\nA-1,2009\n", "has no columns person and born"),
        ("taken", "picture,taken\nA-1/b.jpg,2009\n", "name what is not there: A-1/b.jpg"),
        ("sex", "person,sex\nA-1,girl\n", "sex.csv, line 2: 'girl' is none of female, male, other, unknown"),
    ],
)
def test_a_table_with_a_slip_enrols_nobody(tmp_path: Path, table: str, rows: str, words: str) -> None:
    with pytest.raises(KnownError, match="Nothing was enrolled") as refused:
        identities_in(in_folders(tmp_path, **{table: rows}))

    assert words in str(refused.value)


def test_a_list_may_say_what_is_known_and_need_not_say_it_twice(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(
        "identity,file,sex,born,taken\nA-1,a.jpg,female,2009,\nA-1,b.jpg,,,2015-06\nB-2,c.jpg,,,\n", "utf-8"
    )

    first, second = identities_in(tmp_path / "list.csv")

    assert first.known == Particulars(Sex.FEMALE, date_span("2009"))
    assert first.taken == {(tmp_path / "b.jpg").resolve(): date_span("2015-06")}
    assert second.known == NOTHING_KNOWN


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("A-1,b.jpg,male,", "says of A-1 another sex or birth date than a line before"),
        ("A-1,b.jpg,,2010", "says of A-1 another sex or birth date than a line before"),
        ("A-1,b.jpg,,20010", "Line 3 of .*: '20010' is not a date that can be read"),
    ],
)
def test_a_list_that_contradicts_itself_enrols_nobody(tmp_path: Path, row: str, words: str) -> None:
    (tmp_path / "list.csv").write_text(f"identity,file,sex,born\nA-1,a.jpg,female,2009\n{row}\n", "utf-8")

    with pytest.raises(KnownError, match=words):
        identities_in(tmp_path / "list.csv")


def test_with_a_name_a_picture_or_a_folder_of_pictures_is_one_person(tmp_path: Path) -> None:
    for name in ("b.jpg", "a.jpg"):
        (tmp_path / name).write_bytes(b"x")

    whole, one = identities_in(tmp_path, " Anna "), identities_in(tmp_path / "a.jpg", "Anna")

    assert [(each.identity, [path.name for path in each.pictures]) for each in (*whole, *one)] == [
        ("Anna", ["a.jpg", "b.jpg"]),
        ("Anna", ["a.jpg"]),
    ]


def test_folders_within_are_not_made_one_person(tmp_path: Path) -> None:
    (tmp_path / "A-1").mkdir()
    (tmp_path / "A-1" / "x.jpg").write_bytes(b"x")

    with pytest.raises(KnownError, match="may show several people"):
        identities_in(tmp_path, "Anna")
    with pytest.raises(NotFound):
        identities_in(tmp_path / "nothing.jpg", "Anna")
