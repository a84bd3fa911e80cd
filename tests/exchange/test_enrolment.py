"""Lists of people to enrol, by folder and by CSV."""

from pathlib import Path

import pytest

from app.domain.errors import KnownError, NotFound
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
