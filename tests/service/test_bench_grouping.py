"""What the bench of grouping takes for labelled pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import NotFound
from app.service.bench_grouping import group_crowd, labelled_pictures


def test_a_manifest_says_whose_each_picture_is(tmp_path: Path) -> None:
    (tmp_path / "manifest.csv").write_text("file,identity,date\na/1.jpg,Ann,\nb/2.jpg,Ben,\n,,\n", encoding="utf-8")

    pictures, people = labelled_pictures(tmp_path)

    assert [path.relative_to(tmp_path).as_posix() for path in pictures] == ["a/1.jpg", "b/2.jpg"]
    assert people == ["Ann", "Ben"]


def test_else_each_person_has_a_folder(tmp_path: Path) -> None:
    for name in ("Ann/1.jpg", "Ann/deeper/2.jpg", "Ben/1.png", "Ben/notes.txt", "alone.jpg"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()

    pictures, people = labelled_pictures(tmp_path)

    assert [path.name for path in pictures] == ["1.jpg", "2.jpg", "1.png"]
    assert people == ["Ann", "Ann", "Ben"]


def test_a_folder_without_people_is_refused(tmp_path: Path) -> None:
    (tmp_path / "alone.jpg").touch()

    with pytest.raises(NotFound, match="no folder of pictures"):
        labelled_pictures(tmp_path)


def test_a_crowd_is_grouped_and_scored() -> None:
    run = group_crowd(400, 0.42)

    assert run.scores.faces == 400
    assert run.scores.bcubed_f > 0.8
    assert run.wall_s > 0
