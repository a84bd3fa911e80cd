"""What the page about the unit shows, by command: the documented keys, and what a wrong word says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.desk import Desk
from app.cli.main import run
from app.domain.ids import SubjectId
from app.recognition.pack import default_manifest
from app.report.recovery_sheet import as_text
from app.seal import status
from app.service import layers
from app.service.erase import erase_subject
from app.service.recovery import proposed_sheet, proposed_sheets, renew_recovery, share_recovery
from tests.cli.test_policy_verbs import documented
from tests.service.conftest import enrol_vectors, vector
from tests.ui.still_pool import StillPool
from tests.units import PASSPHRASE, new_unit

PACK = default_manifest()
Typed = Callable[..., dict[str, Any]]


@pytest.fixture
def typed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Typed:
    """A unit with a recovery code and sheets on paper, of which one subject was erased."""
    made, _ = new_unit(tmp_path / "unit")
    with made:
        enrol_vectors(made, PACK.id, {f"D-{number}": [vector(number)] for number in range(2)})
        erase_subject(made, SubjectId(1), "withdrawn")
        sheet, sheets = proposed_sheet(made), proposed_sheets(made)
        renew_recovery(made, sheet)
        share_recovery(made, sheets)
        (tmp_path / "code").write_text(as_text(sheet), "utf-8")
        for number, each in enumerate(sheets, start=1):
            (tmp_path / f"sheet-{number}").write_text(each.code.code, "utf-8")
        (tmp_path / "old").write_text(proposed_sheet(made).code.code, "utf-8")
    (tmp_path / "Ada").write_text(PASSPHRASE, "utf-8")

    def type_verb(*words: str, code: int = 0) -> dict[str, Any]:
        person = ("--unit", str(tmp_path / "unit"), "--passphrase-file", str(tmp_path / "Ada"))
        desk = Desk(PACK, lambda _workers: StillPool(), lambda *_given: 0)
        capsys.readouterr()
        assert run([*words, *(person if words[0] != "protection" else ()), "--json"], desk) == code
        told = capsys.readouterr()
        return json.loads(told.out) if told.out else {"said": told.err}

    return type_verb


def test_a_code_and_two_sheets_are_checked_from_files(typed: Typed, tmp_path: Path) -> None:
    check = ("unit", "check-recovery", "--code-file")

    code = typed(*check, str(tmp_path / "code"))
    sheets = typed(*check, str(tmp_path / "sheet-1"), "--code-file", str(tmp_path / "sheet-3"))
    old = typed(*check, str(tmp_path / "old"), code=1)

    assert set(code) == documented("unit check-recovery")
    assert (code, sheets, old) == (
        *({"opens": True, "codes": 1}, {"opens": True, "codes": 2}, {"opens": False, "codes": 1}),
    )


def test_a_backup_is_rehearsed_and_erasures_are_listed(typed: Typed, tmp_path: Path) -> None:
    typed("backup", "run", str(tmp_path / "backups"))

    made = typed("backup", "rehearse", str(tmp_path / "backups"))
    listed = typed("erase", "list")

    assert set(made) == documented("backup rehearse")
    assert (made["run"], made["holds"]) == (1, True)
    assert set(listed) == documented("erase list")
    assert (listed["erasures"][0]["kind"], listed["erasures"][0]["clean"]) == ("subject", True)
    assert "holds no whole backup" in typed("backup", "rehearse", str(tmp_path / "unit"), code=1)["said"]


def test_what_is_left_in_a_case_is_told_in_numbers(typed: Typed) -> None:
    typed("case", "open", "--reference", "C-1", "--authority", "order 7", "--purpose", "identify a victim",
          "--retain-until", "2099-01-01")  # fmt: skip

    left = typed("case", "left")

    assert set(left) == documented("case left")
    assert left["steps"]["exhibits"] == "next"


def test_the_layers_are_told_with_what_to_do(typed: Typed, monkeypatch: pytest.MonkeyPatch) -> None:
    state = status()
    monkeypatch.setattr(layers, "status", lambda: state)

    told = typed("protection", code=1 if state.protection.name == "NONE" else 0)

    assert set(told) == documented("protection")
    assert all(layer["advice"] for layer in told["layers"] if layer["strength"] != "holds")
