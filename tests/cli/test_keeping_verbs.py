"""Erasing, retention, backup and restore as a person types them: asked twice, answered in words and in JSON."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.cli.desk import Desk
from app.cli.main import run
from app.domain.case import CaseAuthority
from app.domain.errors import BugError
from app.recognition.pack import default_manifest
from app.service.cases import open_case
from app.worker.pool import WorkerPool
from tests.contracts.rules import ROOT
from tests.service.conftest import CHEAP, PASSPHRASE, add_faces, enrol_vectors, found_face, vector
from tests.units import new_unit

MANIFEST = default_manifest()
Typed = Callable[..., tuple[int, str, str]]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A folder with a unit of two cases and three subjects, its passphrase, and an escrow holder's."""
    soon = datetime.now(UTC).date() + timedelta(days=10)
    unit, _ = new_unit(tmp_path / "unit", "U", "Ada", PASSPHRASE, cost=CHEAP)
    with unit:
        open_case(unit, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
        add_faces(unit, b"a.jpg", [found_face(vector(99, near=1), MANIFEST.id)])
        open_case(unit, CaseAuthority("C-2", "order 8", "identify a victim", soon))
        enrol_vectors(unit, MANIFEST.id, {f"D-{n}": [vector(n), vector(n + 50)] for n in range(3)})
    (tmp_path / "secret").write_text(PASSPHRASE)
    (tmp_path / "holder").write_text("the holder's own words")
    return tmp_path


@pytest.fixture
def typed(place: Path, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Type one verb; answers with exit code, standard output and standard error."""

    def no_pool(_size: int | None) -> WorkerPool:
        raise BugError("no worker is needed here")

    def type_it(*words: str, unit: str = "unit", secret: str = "secret") -> tuple[int, str, str]:  # noqa: S107 (a file)
        given = list(words)
        if words[:2] not in (("backup", "list"), ("backup", "escrow-key")):
            given += ["--passphrase-file", str(place / secret)]
            given += [] if words[0] == "restore" else ["--unit", str(place / unit)]
        code = run(given, Desk(MANIFEST, no_pool, lambda *_: 0))
        out, err = capsys.readouterr()
        return code, out, err

    return type_it


def facts(answer: tuple[int, str, str]) -> dict[str, Any]:
    assert answer[0] == 0, answer[2]
    found: dict[str, Any] = json.loads(answer[1])
    return found


def promised(verb: str) -> set[str]:
    """Return the keys that docs/command-line.md promises for a verb."""
    lines = (ROOT / "docs" / "command-line.md").read_text("utf-8").splitlines()
    row = next(line for line in lines if line.startswith(f"| `{verb}"))
    return set(re.findall(r"`([a-z_0-9]+)`", row.rsplit(" | ", 1)[1].split(": ")[0]))


def test_a_case_is_erased_after_its_reference_was_typed_and_the_certificate_written(place: Path, typed: Typed) -> None:
    code, _, err = typed("erase", "case", "C-1", "--reason", "time is up")
    assert (code, "--confirm C-1" in err) == (1, True)
    code, _, err = typed("erase", "case", "C-1", "--reason", "time is up", "--confirm", "C-2")
    assert (code, "not confirmed" in err) == (1, True)
    assert len(facts(typed("case", "list", "--json"))["cases"]) == 2

    page = place / "erased.html"
    done = facts(
        typed(
            "erase", "case", "C-1", "--reason", "time is up", "--confirm", "C-1", "--certificate", str(page), "--json"
        )
    )

    assert set(done) == promised("erase case")
    assert done["clean"] is True
    assert [case["reference"] for case in facts(typed("case", "list", "--json"))["cases"]] == ["C-2"]
    told = page.read_text("utf-8")
    assert "Nothing of it was found" in told
    assert "Certificate of erasure" in told
    assert done["certificate_sha256"] in told
    document = json.loads(page.with_suffix(".json").read_text("utf-8"))
    assert (document["reference"], document["is_clean"]) == ("C-1", True)
    again = facts(typed("erase", "certificate", "1", "--out", str(place / "again.html"), "--json"))
    assert set(again) == promised("erase certificate")
    assert (place / "again.json").read_bytes() == page.with_suffix(".json").read_bytes()
    assert typed("erase", "certificate", "1", "--out", str(place / "again.html"))[0] == 1


def test_a_person_at_a_terminal_is_asked(typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal("C-1\n"))

    code, out, err = typed("erase", "case", "C-1", "--reason", "time is up")

    assert code == 0
    assert "for good" in err
    assert "is erased" in out


def test_subjects_and_references_are_erased_by_their_numbers(typed: Typed) -> None:
    assert typed("erase", "reference", "1", "--reason", "wrong", "--confirm", "1")[0] == 0
    assert typed("erase", "subject", "2", "--reason", "consent withdrawn", "--confirm", "2")[0] == 0

    subjects = facts(typed("gallery", "--json"))["subjects"]
    assert [(one["id"], one["references"]) for one in subjects] == [(1, 1), (3, 2)]


def test_what_falls_due_is_listed_and_moved(typed: Typed) -> None:
    typed("retention", "terms", "--subject", "1", "--originator", "Partner A", "--delete-by", "2020-01-01",
          "--may-export", "no", "--reason", "their letter")  # fmt: skip

    code, out, _ = typed("retention", "due")
    due = facts(typed("retention", "due", "--json"))

    assert code == 0
    assert "due in 10 days" in out
    assert "overdue for" in out
    assert set(due) == promised("retention due") - {"kind"}
    assert [(one["kind"], one["hard"]) for one in due["due"]] == [("reference", True)] * 2 + [("case", False)]
    moved = facts(
        typed("retention", "extend", "--case", "C-2", "--until", "2098-01-01", "--reason", "put off", "--json")
    )
    assert moved["retain_until"] == "2098-01-01"
    assert len(facts(typed("retention", "due", "--json"))["due"]) == 2
    assert typed("retention", "extend", "--reference", "1", "--until", "2098-01-01", "--reason", "needed")[0] == 0


def test_a_search_says_how_many_its_terms_kept_out(typed: Typed) -> None:
    typed("retention", "terms", "--reference", "3", "--originator", "Partner A", "--may-search", "no",
          "--reason", "their letter")  # fmt: skip

    code, out, _ = typed("search", "--face", "1", "--for", "identify-victim", "--purpose", "who", "--case", "C-1")

    assert code == 0
    assert "Kept out by the terms of their originators: 1 references." in out


def test_a_backup_is_made_listed_and_restored(place: Path, typed: Typed) -> None:
    escrow = ("backup", "escrow-key", "--out", str(place / "key"), "--new-passphrase-file", str(place / "holder"))
    made_key = facts(typed(*escrow, "--json"))
    made = facts(typed("backup", "run", str(place / "b"), "--escrow", str(place / "key.public"), "--json"))
    listed = facts(typed("backup", "list", str(place / "b"), "--json"))
    restored = facts(typed("restore", str(place / "b"), str(place / "fresh"), "--json"))

    assert set(made_key) == promised("backup escrow-key")
    assert set(made) == promised("backup run")
    assert [(one["run"], one["whole"], one["escrow"]) for one in listed["backups"]] == [(1, True, True)]
    assert set(restored) == promised("restore BACKUP")
    assert (restored["verified"], restored["older"]) == (True, False)
    code, _, err = typed("case", "list", unit="fresh")
    assert (code, "restored from backup 1" in err) == (0, True)
    assert facts(typed("restored", "--reason", "a new disk", "--json", unit="fresh")) == {"acknowledged": 1}
    assert "restored" not in typed("case", "list", unit="fresh")[2]


def test_the_escrow_holder_lays_out_a_unit_that_its_people_open(place: Path, typed: Typed) -> None:
    typed("backup", "escrow-key", "--out", str(place / "key"), "--new-passphrase-file", str(place / "holder"))
    typed("backup", "run", str(place / "b"), "--escrow", str(place / "key.public"))
    by_escrow = ("--escrow-key", str(place / "key"), "--escrow-passphrase-file", str(place / "holder"))

    code, out, _ = typed("restore", str(place / "b"), str(place / "fresh"), *by_escrow, "--lay-out-only")
    opened = facts(typed("restore", str(place / "b"), str(place / "other"), *by_escrow, "--json"))

    assert (code, "was not opened" in out) == (0, True)
    assert "restored from backup 1" in typed("case", "list", unit="fresh")[2]
    assert opened["verified"] is True


def test_an_erased_case_does_not_come_back_from_a_backup_with_the_list_of_tombstones(place: Path, typed: Typed) -> None:
    typed("backup", "run", str(place / "b"))
    typed("erase", "case", "C-1", "--reason", "time is up", "--confirm", "C-1")
    stones = facts(typed("retention", "tombstones", "--out", str(place / "stones"), "--json"))
    assert stones["tombstones"] == 1

    restored = facts(
        typed("restore", str(place / "b"), str(place / "old"), "--tombstones", str(place / "stones"), "--json")
    )

    assert (restored["older"], restored["erased_again"], restored["verified"]) == (True, 1, True)
    assert [case["reference"] for case in facts(typed("case", "list", "--json", unit="old"))["cases"]] == ["C-2"]
    applied = facts(typed("retention", "tombstones", "--apply", str(place / "stones"), "--json", unit="old"))
    assert applied == {"erased_again": [], "remembered": 0, "older": True}


def test_a_damaged_backup_is_said_by_the_exit_code(place: Path, typed: Typed) -> None:
    typed("backup", "run", str(place / "b"))
    next((place / "b" / "members").iterdir()).write_bytes(b"")

    assert typed("backup", "list", str(place / "b"))[0] == 1
    code, _, err = typed("restore", str(place / "b"), str(place / "fresh"))
    assert (code, "damaged" in err) == (1, True)
