"""Quality trials by command: the documented keys, the file that is kept, and what a wrong word says."""

from __future__ import annotations

import json
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.desk import Desk
from app.cli.main import run
from app.domain.people import Role
from app.recognition.pack import default_manifest
from app.worker.pool import InlinePool
from tests.cli.test_policy_verbs import documented
from tests.service.conftest import join
from tests.service.test_quality_trials import with_trials
from tests.units import ALONE, PASSPHRASE, a_policy, new_unit

SECOND_PASSPHRASE = "another long passphrase"
CASE = ("--reference", "C-2", "--authority", "order 7", "--purpose", "identify", "--retain-until", "2099-01-01")


@pytest.fixture
def typed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., dict[str, Any]]:
    made, _ = new_unit(tmp_path / "unit", policy=with_trials(a_policy(ALONE)))
    with made:
        join(made, "Sue", SECOND_PASSPHRASE, (Role.SUPERVISOR,))
    for name, secret in (("Ada", PASSPHRASE), ("Sue", SECOND_PASSPHRASE)):
        (tmp_path / name).write_text(secret, "utf-8")

    def type_verb(*words: str, by: str = "Ada", code: int = 0) -> dict[str, Any]:
        person = ("--unit", str(tmp_path / "unit"), "--examiner", by, "--passphrase-file", str(tmp_path / by))
        desk = Desk(default_manifest(), lambda _workers: InlinePool(), lambda *_given: 0)
        capsys.readouterr()
        assert run([*words, *person, "--json"], desk) == code
        told = capsys.readouterr()
        return json.loads(told.out) if code == 0 else {"said": told.err}

    return type_verb


def test_a_trial_is_set_listed_disclosed_and_counted(typed: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    picture, kept = tmp_path / "a=b.jpg", tmp_path / "kept.txt"
    picture.write_bytes(b"invented")

    made = typed("trial", "set", *CASE, "--known", f"{picture}=none", "--reason", "to see", "--keep", str(kept))
    hidden = typed("case", "list")["cases"]
    listed = {name: typed("trial", "list", by=name) for name in ("Ada", "Sue")}
    told = typed("trial", "disclose", "C-2", "--declaration", str(kept), by="Sue")
    results = typed("trial", "results")

    assert set(made) == documented("trial set")
    assert set(listed["Ada"]) == documented("trial list")
    assert set(told) == documented("trial disclose")
    assert results == {"results": []}
    assert [case["trial"] for case in hidden] == [False]
    assert (listed["Ada"]["own"], listed["Sue"]["own"]) == ([made["case"]], [])
    assert [case["trial"] for case in typed("case", "list")["cases"]] == [True]
    assert typed("audit", "transparency")["trials_disclosed"] == 1
    assert set(typed("audit", "searches")) == documented("audit searches")
    if sys.platform != "win32":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_what_is_wrong_is_said_before_anything_is_opened(typed: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    kept.write_text("not a declaration", "utf-8")

    for words in ((*CASE, "--known", "a.jpg"), CASE[:-2], (*CASE, "--keep", str(kept)), (*CASE, "--known", "x=1")):
        assert "Nothing was set" in typed("trial", "set", "--reason", "to see", *words, code=1)["said"]
    said = typed("trial", "disclose", "C-2", "--declaration", str(kept), by="Sue", code=1)["said"]
    assert "no declaration of a quality trial" in said
    assert typed("case", "list")["cases"] == []
