"""Policy, proposals, stop, evaluation and staff by command: the documented keys, and two people at two desks."""

from __future__ import annotations

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
from app.domain.people import Role
from app.recognition.pack import default_manifest
from app.service import units
from app.service.cases import open_case
from app.worker.pool import InlinePool
from tests.contracts.rules import ROOT
from tests.service.conftest import join
from tests.units import CHEAP, PASSPHRASE, REGISTERED, a_policy, new_unit

SECOND_PASSPHRASE = "another long passphrase"
Typed = Callable[..., dict[str, Any]]


def documented(verb: str) -> set[str]:
    """Return the top-level keys that docs/command-line.md promises for a verb."""
    lines = (ROOT / "docs" / "command-line.md").read_text("utf-8").splitlines()
    row = next(line for line in lines if line.startswith((f"| `{verb} ", f"| `{verb}`")))
    keys = row.rpartition(" | ")[2].split(": ")[0]
    return set(re.findall(r"`([a-z_0-9]+)`", keys))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    until = datetime.now(UTC).date() + timedelta(days=30)
    made, _ = new_unit(tmp_path / "unit", evaluation_until=until, policy=a_policy())
    with made:
        open_case(made, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
        join(made, "Ben", SECOND_PASSPHRASE, (Role.SUPERVISOR,))
    for name, secret in (("Ada", PASSPHRASE), ("Ben", SECOND_PASSPHRASE)):
        (tmp_path / name).write_text(secret, "utf-8")
    return tmp_path


@pytest.fixture
def typed(folder: Path, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Type a verb as one of the unit's people and return what --json says."""

    def type_verb(*words: str, by: str = "Ada", code: int = 0) -> dict[str, Any]:
        person = () if words[:2] in {("policy", "check"), ("policy", "profiles")} else (
            *("--unit", str(folder / "unit"), "--examiner", by, "--passphrase-file", str(folder / by)),
        )  # fmt: skip
        desk = Desk(default_manifest(), lambda _workers: InlinePool(), lambda *_given: 0)
        capsys.readouterr()
        assert run([*words, *person, "--json"], desk) == code
        said = capsys.readouterr()
        return json.loads(said.out) if code == 0 else {"trouble": said.err}

    return type_verb


def test_a_policy_goes_from_a_file_over_two_desks_into_force(folder: Path, typed: Typed) -> None:
    file = folder / "mine.json"
    shown = typed("policy", "show", "--out", str(file))
    document = json.loads(file.read_text("utf-8"))
    document["purposes"].append({"id": "sister-unit", "words": "Answer a sister unit"})
    document["searching"][0]["purposes"].append("sister-unit")
    file.write_text(json.dumps(document), "utf-8")
    checked = typed("policy", "check", str(file))
    proposed = typed("policy", "propose", str(file), "--reason", "we help our neighbours")
    alone = typed("policy", "confirm", "1", code=1)
    waiting = typed("proposals", "list", by="Ben")["proposals"]
    confirmed = typed("policy", "confirm", "1", by="Ben")
    history = typed("policy", "history")["policies"]

    assert set(shown) == documented("policy show")
    assert set(checked) == documented("policy check")
    assert set(proposed) == documented("policy propose")
    assert (proposed["version"], proposed["changed"]) == (None, ["purposes", "searching"])
    assert "never decides on it as well" in alone["trouble"]
    assert [each["state"] for each in waiting] == ["open"]
    assert set(confirmed) == documented("policy confirm")
    assert (confirmed["version"], confirmed["sha256"]) == (2, checked["sha256"])
    assert [each["version"] for each in history] == [1, 2]
    assert typed("policy", "show", "--out", str(file), code=1)["trouble"].count("could not be written") == 1


def test_persons_of_interest_are_declined_by_the_second_supervisor(typed: Typed) -> None:
    proposed = typed("policy", "persons-of-interest", "on", "--reason", "order 12")
    declined = typed("proposals", "decline", str(proposed["proposal"]), "--reason", "no such order", by="Ben")

    assert set(proposed) == documented("policy persons-of-interest")
    assert (declined["state"], declined["decided_reason"]) == ("declined", "no such order")
    assert not typed("policy", "show")["policy"]["has_person_of_interest_search"]


def test_an_act_is_proposed_and_confirmed(typed: Typed) -> None:
    made = typed("proposals", "propose", "case-erasure", "C-1", "--reason", "closed")
    confirmed = typed("proposals", "confirm", str(made["id"]), by="Ben")

    assert confirmed["state"] == "confirmed"
    assert confirmed["decided_by"] == "Ben"


def test_a_stop_is_seen_and_lifted(typed: Typed) -> None:
    stopped = typed("unit", "stop", "--reason", "a wrong list was handed out", by="Ben")
    info = typed("unit", "info")
    lifted = typed("unit", "lift-stop", "--reason", "looked into", by="Ben")
    confirmed = typed("proposals", "confirm", str(lifted["proposal"]))

    assert set(stopped) == documented("unit stop")
    assert set(lifted) == documented("unit lift-stop")
    assert set(info) == documented("unit info")
    assert (info["stopped"], info["policy_version"], info["profile"]) == (
        "a wrong list was handed out",
        1,
        "nowhere",
    )
    assert [stamp.split()[0] for stamp in info["stamps"]] == ["EVALUATION", "SEARCHING"]
    assert "homeward: EVALUATION until" in typed("proposals", "confirm", "99", code=1)["trouble"]
    assert confirmed["state"] == "done"
    assert typed("unit", "info")["stopped"] is None


def test_an_evaluation_is_closed_by_command(folder: Path, typed: Typed) -> None:
    closed = typed("unit", "close-evaluation", "--out", str(folder / "closing.html"))

    assert set(closed) == documented("unit close-evaluation")
    assert "Closing report" in (folder / "closing.html").read_text("utf-8")
    assert typed("unit", "info")["evaluation_closed"] is True
    refused = typed(
        *("case", "open", "--reference", "C-9", "--authority", "o", "--purpose", "p"),
        *("--retain-until", str(datetime.now(UTC).date() + timedelta(days=9))),
        code=1,
    )
    assert "it is closed" in refused["trouble"]


def test_the_staff_gallery_and_the_registration_by_command(folder: Path, typed: Typed) -> None:
    registered = typed("unit", "register", "--controller", "Another force", "--officer", "E", "--assessment", "DPIA 8")

    assert set(registered) == documented("unit register")
    assert typed("unit", "info")["controller"] == "Another force"
    assert typed("staff", "list") == {"staff": []}
    assert typed("staff", "erase") == {"erased": 0}
    assert "no file" in typed("staff", "search", str(folder / "absent.png"), "--purpose", "try", code=1)["trouble"]
    assert {profile["id"] for profile in typed("policy", "profiles")["profiles"]} == {"ca", "eu", "strict"}


@pytest.mark.parametrize("missing", ["--controller", "--officer", "--assessment", "--profile"])
def test_a_unit_is_not_created_before_it_is_registered(
    folder: Path, missing: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(units, "tuned_cost", lambda: CHEAP)
    place = REGISTERED.index(missing)
    words = [*REGISTERED[:place], *REGISTERED[place + 2 :]]
    named = (
        "--name",
        "N",
        "--unit",
        str(folder / "new"),
        "--examiner",
        "Ada",
        "--passphrase-file",
        str(folder / "Ada"),
    )
    desk = Desk(default_manifest(), lambda _workers: InlinePool(), lambda *_given: 0)

    assert run(["unit", "create", *named, *words], desk) == 1
    assert "Nothing was" in capsys.readouterr().err
    assert not (folder / "new").exists()
    sheet = str(folder / "sheet")
    shown = ("--recovery-code-out", sheet, "--confirm-recovery-code-file", sheet)
    assert run(["unit", "create", *named, *REGISTERED, *shown], desk) == 0
