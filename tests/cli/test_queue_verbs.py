"""The queue at the command line: what is typed, what is answered, and which keys are promised."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.desk import Answer, Desk
from app.cli.parser import build_parser
from app.domain.errors import NotFound, NotRecorded
from app.recognition.pack import PackManifest
from app.store import Unit
from tests.contracts.rules import ROOT
from tests.service.conftest import PASSPHRASE
from tests.ui.still_pool import StillPool

Type = Callable[..., Answer]
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01"


@pytest.fixture
def typed(case_unit: Unit, manifest: PackManifest, tmp_path: Path) -> Type:
    """A case without an exhibit; each word is typed in a process of its own, so to say."""
    case_unit.close()
    (tmp_path / "secret").write_text(PASSPHRASE, "utf-8")
    desk = Desk(manifest, lambda _count: StillPool(), lambda *_: 0)

    def run(*words: object) -> Answer:
        given = ("--unit", case_unit.folder, "--passphrase-file", tmp_path / "secret")
        args = build_parser().parse_args([str(word) for word in (*words, *given)])
        answer: Answer = args.run(args, desk)
        return answer

    return run


@pytest.fixture
def seized(tmp_path: Path) -> Path:
    folder = tmp_path / "seized"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.jpg").write_bytes(JPEG + bytes([number]))
    return folder


def promised(start: str) -> set[str]:
    """Return every key that the documentation names in a row."""
    lines = (ROOT / "docs" / "command-line.md").read_text("utf-8").splitlines()
    (row,) = (line for line in lines if line.startswith(f"| `{start}"))
    return set(re.findall(r"`([a-z_0-9]+)`", row.split("|")[-2]))


def test_work_is_queued_and_run_in_its_order(typed: Type, seized: Path) -> None:
    added = typed("queue", "add", seized, "--exhibit", "KJB/1", "--then-examine", "--profile", "quick")
    assert "Job 2, examination of KJB/1, quick, waits for its turn." in added.lines

    done = typed("queue", "run")

    assert [(job["kind"], job["state"], job["files"]) for job in done.payload["ended"]] == [
        ("intake", "done", 3),
        ("examination", "done", 3),
    ]
    assert done.lines[-1] == "Nothing waits in the queue."
    listed = typed("queue", "list")
    assert any("3 failed" in line for line in listed.lines)
    assert len(listed.payload["past"]) == 2


def test_the_keys_of_the_answers_are_documented(typed: Type, seized: Path) -> None:
    added = typed("queue", "add", seized, "--exhibit", "KJB/1")

    assert set(added.payload) | set(added.payload["jobs"][0]) <= promised("queue add") | promised("queue list")
    assert set(typed("queue", "cancel", 1).payload) <= promised("queue cancel") | promised("queue list")
    assert set(typed("queue", "run").payload) <= promised("queue run") | promised("queue list")


def test_the_queue_is_paused_moved_and_goes_on(typed: Type, seized: Path) -> None:
    typed("queue", "add", seized, "--exhibit", "KJB/1", "--then-examine")
    typed("queue", "add", "--profile", "exhaustive")

    assert typed("queue", "pause").payload["paused"] is True
    assert typed("queue", "run").payload["ended"] == []
    assert "paused" in typed("queue", "run").lines[-1]
    moved = typed("queue", "move", 3, "--up", 2)
    assert [job["job"] for job in moved.payload["jobs"]] == [3, 1, 2]
    assert [job["state"] for job in moved.payload["jobs"]] == ["paused", "waiting", "waiting"]
    assert typed("queue", "cancel", 3).lines[0].startswith("Job 3, examination of all exhibits, exhaustive, is")
    typed("queue", "resume")
    assert len(typed("queue", "run").payload["ended"]) == 2


def test_failed_files_are_queued_again_by_their_numbers(typed: Type, seized: Path) -> None:
    typed("queue", "add", seized, "--exhibit", "KJB/1", "--then-examine")
    typed("queue", "run")

    assert typed("queue", "add", "--retry", 2, 3).payload["added"][0]["media"] == [2, 3]
    with pytest.raises(NotRecorded, match="not both"):
        typed("queue", "add", seized, "--retry", 2)
    with pytest.raises(NotFound, match="did not fail"):
        typed("queue", "add", "--retry", 99)
