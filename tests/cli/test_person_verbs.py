"""Persons corrected at the command line: each decision as it is typed, and its documented keys."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.desk import Answer, Desk
from app.cli.parser import build_parser
from app.domain.errors import BugError, NotRecorded
from app.recognition.pack import PackManifest
from app.service.persons import group_persons
from app.store import Unit
from app.worker.pool import WorkerPool
from tests.contracts.rules import ROOT
from tests.service.conftest import PASSPHRASE, add_faces, found_face, vector

Type = Callable[..., Answer]


def no_workers(_count: int | None) -> WorkerPool:
    raise BugError("No verb of these opens a file.")


@pytest.fixture
def typed(case_unit: Unit, manifest: PackManifest, tmp_path: Path) -> Type:
    """Faces 1 and 2 are one person, 3 another; 4 and 5 share a frame."""
    for number, near in enumerate((1, 1, 2)):
        add_faces(case_unit, b"%d.jpg" % number, [found_face(vector(10 + number, near=near), manifest.id)])
    two = [found_face(vector(20 + n), manifest.id, left=10 + 200 * n) for n in range(2)]
    add_faces(case_unit, b"two.jpg", two)
    group_persons(case_unit, manifest)
    case_unit.close()
    (tmp_path / "secret").write_text(PASSPHRASE, "utf-8")
    desk = Desk(manifest, no_workers, lambda *_: 0)

    def run(*words: object) -> Answer:
        given = ("--unit", case_unit.folder, "--passphrase-file", tmp_path / "secret")
        args = build_parser().parse_args(["persons", *(str(word) for word in (*words, *given))])
        answer: Answer = args.run(args, desk)
        return answer

    return run


def groups(answer: Answer) -> list[list[int]]:
    persons: list[dict[str, Any]] = answer.payload["persons"]
    return sorted(person["faces"] for person in persons)


def promised(start: str) -> list[set[str]]:
    """Return the keys that the documentation promises for an answer and for each entry of its list."""
    lines = (ROOT / "docs" / "command-line.md").read_text("utf-8").splitlines()
    (row,) = (line for line in lines if line.startswith(f"| `{start}"))
    return [set(re.findall(r"`([a-z_]+)`", part)) for part in row.split("|")[-2].rsplit(": ", 1)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("--merge", 1, 3), [[1, 2, 3], [4], [5]]),
        (("--split", 2), [[1], [2], [3], [4], [5]]),
        (("--move", 2, "--into", 3), [[1], [2, 3], [4], [5]]),
        (("--apart", 1, "--others", 2), [[1], [2], [3], [4], [5]]),
        (("--confirm", 1, 2), [[1, 2], [3], [4], [5]]),
        (("--ignore", 4, 5, "--as", "not a face"), [[1, 2], [3]]),
        (("--collage", 4, 5), [[1, 2], [3], [4], [5]]),
    ],
)
def test_a_decision_is_typed_shown_and_taken_back(
    typed: Type, words: tuple[object, ...], expected: list[list[int]]
) -> None:
    before = typed("--list").payload

    made = typed(*words)

    assert groups(made) == expected
    assert set(made.payload) == {"decision", "persons"} == promised("persons --merge")[0]
    assert set(made.payload["persons"][0]) == promised("persons [--distance")[1]
    assert "takes it back" in made.lines[0]
    assert groups(typed()) == expected, "grouping anew leaves it"
    assert typed("--undo", made.payload["decision"]).payload["persons"] == before["persons"]


def test_decisions_and_offered_faces_have_the_documented_keys(typed: Type) -> None:
    typed("--merge", 1, 3)
    typed("--undo", 1)

    listed, offered = typed("--decisions"), typed("--offer", 1)

    assert [set(listed.payload), set(listed.payload["decisions"][0])] == promised("persons --decisions")
    assert [(each["kind"], each["taken_back_by"]) for each in listed.payload["decisions"]] == [
        ("merge", 2), ("undo", None),
    ]  # fmt: skip
    assert [set(offered.payload) - {"person"}, set(offered.payload["offered"][0])] == [
        {"offered"}, promised("persons --offer")[1],
    ]  # fmt: skip
    assert {each["face"] for each in offered.payload["offered"]} == {3, 4, 5}


@pytest.mark.parametrize(
    ("words", "missing"), [(("--move", 1), "--into"), (("--ignore", 1), "--as"), (("--apart", 1), "No face")]
)
def test_what_is_half_said_is_refused(typed: Type, words: tuple[object, ...], missing: str) -> None:
    with pytest.raises(NotRecorded, match=missing):
        typed(*words)

    assert typed("--decisions").payload == {"decisions": []}
