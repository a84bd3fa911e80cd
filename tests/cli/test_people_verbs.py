"""Verbs about people and recovery sheets: typed as people type them, with the files and prompts that they take."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.desk import Desk
from app.cli.main import run
from app.cli.sheets import show_and_check
from app.domain.errors import NotFound, NotRecorded, UnitExists
from app.domain.exposure import Exposure
from app.domain.own_keys import OwnKeys
from app.domain.recovery_sheet import RecoverySheet
from app.domain.unit import Passphrase
from app.recognition.pack import default_manifest
from app.service import units
from app.service.recovery import sheet_for_new_unit
from app.service.shielding import add_exposure, set_own_keys
from app.store import KdfCost
from tests.service.conftest import CHEAP
from tests.units import REGISTERED, TRAINED, TRAINING

Typed = Callable[..., dict[str, Any]]


def nobody(*_arguments: Any) -> Any:
    pytest.fail("Neither workers nor a window are needed here.")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the passphrases of a unit that costs nothing to open."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(units, "tuned_cost", lambda: CHEAP)
    for name, words in (
        ("ada", "correct horse battery"),
        ("first", "told in person"),
        ("ben", "very much my own"),
        ("cleo", "my own as well"),
    ):
        (tmp_path / name).write_text(words + "\n", "utf-8")
    return tmp_path


@pytest.fixture
def typed(place: Path, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Type a verb with somebody's passphrase; return what it answers, or the sentence with which it refuses."""

    def type_verb(*words: str, by: str | None = "ada", code: int = 0) -> dict[str, Any]:
        opened = ("--passphrase-file", by) if by is not None else ()
        ended = run([*words, "--unit", "unit", *opened, "--json"], Desk(default_manifest(), nobody, nobody))
        said = capsys.readouterr()
        assert ended == code, said.err
        answer: dict[str, Any] = json.loads(said.out) if said.out else {"sentence": said.err}
        return answer

    return type_verb


@pytest.fixture
def unit(typed: Typed) -> Typed:
    """Make a unit; return how verbs are typed in it."""
    same = ("--recovery-code-out", "sheet", "--confirm-recovery-code-file", "sheet")
    made = typed("unit", "create", "--name", "U", "--examiner", "Ada", *REGISTERED, *TRAINED, *same)
    assert made["trained"] is True
    return typed


def test_a_person_comes_in_chooses_their_own_passphrase_is_trained_and_leaves(unit: Typed) -> None:
    unit("people", "add", "--name", "Ben", "--role", "examiner", "--new-passphrase-file", "first")
    refused = unit("case", "list", by="first", code=1)
    unit("people", "choose-passphrase", "--new-passphrase-file", "ben", by="first")
    unit("people", "training", "--name", "Ben", *TRAINED)
    roles = unit("people", "roles", "--name", "Ben", "--role", "auditor", "--role", "examiner")
    ben = unit("people", "list", by="ben")["people"][1]
    unit("people", "roles", "--name", "Ben", "--role", "administrator")
    asked = unit("people", "remove", "--name", "Ben", "--reason", "works elsewhere", code=1)
    joining = ("people", "add", "--name", "Cleo", "--role", "supervisor", "--new-passphrase-file", "first")
    alone = unit(*joining, code=1)
    unit("proposals", "propose", "person-addition", "Cleo", "--role", "examiner", "--reason", "a colleague")
    unit("proposals", "withdraw", "1", "--reason", "another role")
    unit("proposals", "propose", "person-addition", "Cleo", "--role", "supervisor", "--reason", "a colleague")
    unit("proposals", "confirm", "2", by="ben")
    unit(*joining)
    unit("people", "choose-passphrase", "--new-passphrase-file", "cleo", by="first")
    unit("proposals", "propose", "person-removal", "Ben", "--reason", "works elsewhere")
    unit("proposals", "confirm", "3", by="cleo")
    unit("people", "remove", "--name", "Ben", "--reason", "works elsewhere")
    assert unit("verify")["holds"] is True

    assert "chosen by somebody else" in refused["sentence"]
    assert "takes two people" in asked["sentence"]
    assert "takes two people" in alone["sentence"]
    assert roles["roles"] == ben["roles"] == ["examiner", "auditor"]
    assert (ben["training_until"], ben["provisional"]) == ("2099-01-01", False)
    assert "opens no key slot" in unit("people", "list", by="ben", code=1)["sentence"]
    assert [one["name"] for one in unit("people", "list")["people"]] == ["Ada", "Cleo"]
    assert unit("people", "list", "--once")["people"][1]["removed_at"]


def test_the_earlier_names_of_two_verbs_still_do(unit: Typed) -> None:
    unit("unit", "add-examiner", "--name", "Ben", "--new-passphrase-file", "first")
    unit("unit", "reset-passphrase", "--name", "Ben", "--new-passphrase-file", "ben")

    assert unit("people", "list")["people"][1]["provisional"] is True


def test_a_locked_out_unit_opens_by_its_recovery_code_and_by_two_sheets(unit: Typed, place: Path) -> None:
    (place / "code").write_text(code_line(place / "sheet"), "utf-8")
    unit("unit", "share-recovery", "--sheets-out", ".", "--confirm-sheets", ".")
    for number in (1, 3):
        (place / f"code-{number}").write_text(code_line(place / f"sheet-{number}.txt"), "utf-8")

    reset = ("people", "reset-passphrase", "--name", "Ada", "--new-passphrase-file", "first")
    unit(*reset, "--recovery-code-file", "code", by=None)
    unit("people", "choose-passphrase", "--new-passphrase-file", "ada", by="first")
    unit(*reset, "--recovery-sheet-file", "code-3", "--recovery-sheet-file", "code-1", by=None)
    one = unit(*reset, "--recovery-sheet-file", "code-3", by=None, code=1)

    assert "Two recovery sheets are needed" in one["sentence"]
    assert "chosen by somebody else" in unit("people", "list", by="first", code=1)["sentence"]


def test_a_renewed_code_replaces_the_old_one_only_once_it_was_typed_back(unit: Typed, place: Path) -> None:
    (place / "old").write_text(code_line(place / "sheet"), "utf-8")
    reset = ("people", "reset-passphrase", "--name", "Ada", "--new-passphrase-file", "ada")
    unit("unit", "renew-recovery", "--recovery-code-out", "lost", "--confirm-recovery-code-file", "old", code=1)
    unit(*reset, "--recovery-code-file", "old", by=None)
    unit("people", "choose-passphrase", "--new-passphrase-file", "ada")
    unit("unit", "renew-recovery", "--recovery-code-out", "new", "--confirm-recovery-code-file", "new")

    assert "opens no key slot" in unit(*reset, "--recovery-code-file", "old", by=None, code=1)["sentence"]


def test_the_idle_lock_and_the_cost_of_a_guess_are_told(unit: Typed) -> None:
    assert unit("unit", "idle-lock", "--minutes", "5") == {"minutes": 5}
    assert "1 to 60" in unit("unit", "idle-lock", "--minutes", "61", code=1)["sentence"]
    assert KdfCost(**unit("unit", "info")["guess_cost"]) == CHEAP


def test_no_unit_is_made_whose_code_nobody_typed_back(typed: Typed, place: Path) -> None:
    create = ("unit", "create", "--name", "U", "--examiner", "Ada", *REGISTERED)
    assert "nobody to type the code back" in typed(*create, code=1)["sentence"]
    (place / "wrong").write_text("0" * 56, "utf-8")
    shown = ("--recovery-code-out", "sheet", "--confirm-recovery-code-file", "wrong")
    assert "is not the code" in typed(*create, *shown, code=1)["sentence"]
    assert "exists already" in typed(*create, *shown, code=1)["sentence"]

    assert not (place / "unit").exists()


def test_no_secret_is_written_into_the_unit_that_it_opens(unit: Typed, typed: Typed, place: Path) -> None:
    back = ("--confirm-recovery-code-file", "sheet")
    refused = [
        unit("unit", "renew-recovery", "--recovery-code-out", "unit/new", *back, code=1),
        unit("unit", "share-recovery", "--sheets-out", "unit/cases", "--confirm-sheets", "unit/cases", code=1),
    ]
    (place / "unit").rename(place / "other")
    create = ("unit", "create", "--name", "U", "--examiner", "Ada", *REGISTERED, "--recovery-code-out")
    refused.append(typed(*create, "unit/sheet", *back, code=1))

    assert all("each copy would carry it along" in each["sentence"] for each in refused), refused
    assert not (place / "unit").exists()
    assert not {"new", "sheet-1.txt"} & {each.name for each in (place / "other").rglob("*")}


@pytest.fixture
def sheet(place: Path) -> RecoverySheet:
    return sheet_for_new_unit("North unit", TRAINING.given_on)


def test_the_sheet_says_what_it_is_and_is_for_its_owner_alone(sheet: RecoverySheet, place: Path) -> None:
    show_and_check([sheet], "page", "page")

    page = (place / "page").read_text("utf-8")
    for words in ("North unit", sheet.unit_id, "2020-01-01", *sheet.groups, "lock it away"):
        assert words in page
    assert (place / "page").stat().st_mode & 0o077 == 0
    with pytest.raises(UnitExists):
        show_and_check([sheet], "page", "page")
    with pytest.raises(NotFound):
        show_and_check([sheet], "another", "absent")


def at_a_terminal(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal("".join(f"{line}\n" for line in lines)))


def test_at_a_terminal_the_code_is_shown_and_asked_for_three_times(
    sheet: RecoverySheet, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    right = sheet.code.code.lower().replace("-", " ")
    at_a_terminal(monkeypatch, "wrong", sheet.groups[0], right)
    show_and_check([sheet], None, None)
    shown = capsys.readouterr()

    assert all(group in shown.err for group in sheet.groups)
    assert shown.out == ""
    at_a_terminal(monkeypatch, "wrong", "wrong", "wrong", right)
    with pytest.raises(NotRecorded, match="void"):
        show_and_check([sheet], None, None)


def code_line(page: Path) -> str:
    """Write the code on one line, as a person copies it from a sheet."""
    return " ".join(line.strip() for line in page.read_text("utf-8").splitlines() if line.startswith("    "))


def test_a_person_reads_their_own_exposure_and_nobody_elses(unit: Typed) -> None:
    unit("unit", "add-examiner", "--name", "Ben", "--new-passphrase-file", "first")
    unit("people", "choose-passphrase", "--new-passphrase-file", "ben", by="first")
    with units.open_unit(Path("unit"), Passphrase("correct horse battery", "Ada")) as opened:
        today = opened.clock().astimezone().date()
        add_exposure(opened, Exposure(today, faces=12, faces_s=90.4, frames=1, frames_s=4.0))

    assert unit("people", "exposure") == {
        "day": today.isoformat(), "faces": 12, "faces_s": 90, "frames": 1, "frames_s": 4,
    }  # fmt: skip
    assert unit("people", "exposure", by="ben")["faces"] == 0


def test_a_person_reads_their_own_keys_and_goes_back_to_the_usual_ones(unit: Typed) -> None:
    with units.open_unit(Path("unit"), Passphrase("correct horse battery", "Ada")) as opened:
        set_own_keys(opened, OwnKeys({"faces.group": "Z"}))

    assert unit("people", "keys") == {"keys": {"faces.group": "Z"}}
    assert unit("people", "keys", "--usual") == {"keys": {}}
    assert unit("people", "keys") == {"keys": {}}
