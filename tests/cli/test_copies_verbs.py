"""Copies and hash sets at the command line: what is typed, what is promised, and what decisions take along."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.desk import Answer, Desk
from app.cli.parser import build_parser
from app.domain.audit import Operation
from app.domain.copies import FaceCopy, PictureCopy
from app.domain.errors import BugError, NotRecorded
from app.domain.ids import FaceId, MediaId
from app.recognition.pack import PackManifest
from app.service.cases import act_in
from app.store import Unit
from app.worker.pool import WorkerPool
from tests.contracts.rules import ROOT
from tests.service.conftest import PASSPHRASE, add_faces, found_face, vector

Type = Callable[..., Answer]
FACTS = ("--name", "National", "--source", "unit", "--authority", "letter 12", "--category", "identified")


def no_workers(_count: int | None) -> WorkerPool:
    raise BugError("No verb of these opens a file.")


@pytest.fixture
def typed(case_unit: Unit, manifest: PackManifest, tmp_path: Path) -> Type:
    """Face 2 is face 1 seen again; face 3 is somebody else's."""
    for number in range(3):
        add_faces(case_unit, b"%d.jpg" % number, [found_face(vector(10 + number), manifest.id)])
    with case_unit.unit_of_work(act_in(case_unit, "test", Operation.COMBINATION)) as work:
        work.stacks.replace([PictureCopy(MediaId(2), MediaId(1), 9)], [FaceCopy(FaceId(2), FaceId(1), 0.1)])
        (tmp_path / "set.txt").write_text(work.media.get(MediaId(3)).hashes.sha256, "utf-8")  # type: ignore[union-attr]
    case_unit.close()
    (tmp_path / "secret").write_text(PASSPHRASE, "utf-8")
    desk = Desk(manifest, no_workers, lambda *_: 0)

    def run(*words: object) -> Answer:
        given = ("--unit", case_unit.folder, "--passphrase-file", tmp_path / "secret")
        args = build_parser().parse_args([str(word) for word in (*words, *given)])
        answer: Answer = args.run(args, desk)
        return answer

    return run


def promised(start: str) -> list[set[str]]:
    """Return the keys that the documentation promises for an answer and for each entry of its list."""
    lines = (ROOT / "docs" / "command-line.md").read_text("utf-8").splitlines()
    (row,) = (line for line in lines if line.startswith(f"| `{start}"))
    return [set(re.findall(r"`([a-z_0-9]+)`", part)) for part in row.split("|")[-2].rsplit(": ", 1)]


def test_copies_are_counted_and_listed_with_the_keys_that_are_documented(typed: Type) -> None:
    counted, listed = typed("copies"), typed("copies", "--list")

    assert [set(counted.payload)] == promised("copies [--stack]")
    assert [set(listed.payload), set(listed.payload["copies"][0])] == promised("copies --list")
    assert (counted.payload["picture_copies"], counted.payload["face_copies"]) == (1, 1)


def test_a_decision_takes_copies_along_unless_it_is_told_not_to(typed: Type) -> None:
    typed("persons", "--ignore", 2, "--as", "unknown")
    typed("persons", "--undo", 1)
    typed("persons", "--ignore", 2, "--as", "unknown", "--alone")

    first, _, last = typed("persons", "--decisions").payload["decisions"]
    assert (first["faces"], last["faces"]) == ([1, 2], [2])


def test_two_faces_of_one_stack_can_be_told_apart(typed: Type) -> None:
    typed("persons", "--apart", 2, "--others", 1)
    typed("persons", "--apart", 3, "--others", 1)

    one, other = typed("persons", "--decisions").payload["decisions"]
    assert (one["faces"], one["apart_from"]) == ([2], [1])
    assert (other["faces"], other["apart_from"]) == ([3], [1]), "what is kept apart is no stack any more"


def test_a_hash_set_is_installed_listed_and_removed(typed: Type, tmp_path: Path) -> None:
    added = typed("hashset", "add", tmp_path / "set.txt", *FACTS, "--rule", "hide", "--case", "C-1")
    known = typed("hashset", "known")
    again = typed("hashset", "mark")
    typed("hashset", "remove", "National", "--reason", "a file in it was wrong")
    listed = typed("hashset", "list")

    assert (added.payload["marked"], again.payload["marked"]) == (1, 0)
    assert [set(known.payload), set(known.payload["known"][0])] == promised("hashset known")
    assert (known.payload["known"][0]["media"], known.payload["known"][0]["by"]) == (3, "sha256")
    entry = listed.payload["hash_sets"][0]
    assert [set(listed.payload), set(entry)] == promised("hashset list")
    assert set(added.payload) - set(entry) == {"lines", "repeated", "left_out", "marked"}
    assert entry["removed_at"]


def test_a_hash_set_without_its_facts_is_refused(typed: Type, tmp_path: Path) -> None:
    with pytest.raises(NotRecorded, match="no source"):
        typed("hashset", "add", tmp_path / "set.txt", "--name", "National")
