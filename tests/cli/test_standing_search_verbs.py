"""Standing searches at the command line, from March to June, and their documented keys."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.desk import Answer, Desk
from app.cli.parser import build_parser
from app.domain.errors import BugError, NotAllowed
from app.domain.unit import Passphrase
from app.recognition.pack import PackManifest
from app.service.cases import enter_case
from app.service.units import open_unit
from app.store import Unit
from app.worker.pool import WorkerPool
from tests.contracts.rules import ROOT
from tests.service.conftest import PASSPHRASE, add_faces, enrol_vectors, found_face, vector

Type = Callable[..., Answer]


def no_workers(_count: int | None) -> WorkerPool:
    raise BugError("No verb of these opens a file.")


@pytest.fixture
def typed(case_unit: Unit, manifest: PackManifest, tmp_path: Path) -> Type:
    """Two faces, and a gallery in which nobody resembles them."""
    enrol_vectors(case_unit, manifest.id, {f"D-{n}": [vector(n)] for n in range(1, 9)})
    add_faces(case_unit, b"a.jpg", [found_face(vector(n, near=77), manifest.id, left=9 * n) for n in (900, 901)])
    case_unit.close()
    (tmp_path / "secret").write_text(PASSPHRASE, "utf-8")
    desk = Desk(manifest, no_workers, lambda *_: 0)

    def run(*words: object) -> Answer:
        given = ("--unit", case_unit.folder, "--passphrase-file", tmp_path / "secret")
        args = build_parser().parse_args([*(str(word) for word in (*words, *given))])
        answer: Answer = args.run(args, desk)
        return answer

    return run


def of_june(unit: Unit, manifest: PackManifest) -> None:
    with open_unit(Path(unit.folder), Passphrase(PASSPHRASE, "Ada")) as opened:
        enter_case(opened, "C-1")
        enrol_vectors(opened, manifest.id, {"the child": [vector(500, near=77)]})


def promised(start: str) -> set[str]:
    lines = (ROOT / "docs" / "command-line.md").read_text("utf-8").splitlines()
    (row,) = (line for line in lines if line.startswith(f"| `{start}"))
    return set(re.findall(r"`([a-z_]+)`", row.split("|")[-2]))


def keys_of(payload: object) -> set[str]:
    if isinstance(payload, dict):
        return set(payload).union(*(keys_of(value) for value in payload.values()))
    return set().union(*(keys_of(each) for each in payload)) if isinstance(payload, list) else set()


def test_a_search_of_march_finds_the_child_of_june(typed: Type, case_unit: Unit, manifest: PackManifest) -> None:
    why = ("--for", "identify-victim", "--purpose", "find who this is")
    found = typed("search", "--faces", 1, 2, "--combine", "any", *why, "-k", 4).payload
    assert (found["combination"], found["faces"]) == ("any", [1, 2])
    started = typed("standing", "start", found["search"], "--until", "2098-01-01").payload
    assert (started["until"], started["faces"], started["combination"]) == ("2098-01-01", [1, 2], "any")
    of_june(case_unit, manifest)
    (listed,) = typed("standing", "list").payload["standing"]
    assert (listed["due"], listed["rests"], listed["mine"]) == (True, "", True)

    ran = typed("standing", "run").payload

    assert ran["new"] == 1
    (outcome,) = ran["cases"][0]["outcomes"]
    assert (outcome["how"], outcome["why"]) == ("what is new", "references came since")
    queue = typed("standing", "queue")
    (new,) = queue.payload["new"]
    assert (new["name"], new["because"], new["authority"]) == ("the child", "new reference", "order 7")
    assert "any of faces 1, 2" in queue.lines[-1]
    assert typed("standing", "queue", "--seen").payload["seen"] == 1
    assert typed("standing", "queue").payload["new"] == []
    assert "up to date" in typed("standing", "list").lines[-1]
    ended = typed("standing", "end", started["standing"], "--reason", "found").payload
    assert ended["ended"] == "found"
    for verb, answer in (
        ("start", started),
        ("list", {"standing": [listed]}),
        ("run", ran),
        ("queue", queue.payload),
        ("end", ended),
    ):
        assert keys_of(answer) == promised(f"standing {verb}")


def test_a_search_that_is_not_ones_own_to_keep_is_refused_in_one_sentence(typed: Type, tmp_path: Path) -> None:
    why = ("--for", "court-request", "--purpose", "the court asks")
    found = typed("search", "--face", 1, *why).payload

    with pytest.raises(NotAllowed, match="no search is kept standing for the purpose court-request"):
        typed("standing", "start", found["search"])


def test_a_run_in_one_case_says_what_it_did(typed: Type) -> None:
    assert typed("standing", "run", "--case", "C-1").lines == ["New candidates: 0."]
    assert typed("standing", "list").lines == ["No search is kept standing."]
    assert typed("standing", "queue").lines == ["No new candidate waits for you."]
