"""Every verb of the path, as a person types it, with the JSON keys and exit codes that the documentation promises."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from app.demo.grounds import PASSPHRASES
from app.demo.material import load_truth
from tests.end_to_end.conftest import CHEAPLY, ROOT, Demonstration, Workplace
from tests.units import REGISTERED, TRAINED

ROW = re.compile(r"^\| `(?P<verb>[^`]+)`.*\| (?P<keys>[^|]*) \|$")
CASE = (
    "--reference",
    "C-1",
    "--authority",
    "order 7",
    "--purpose",
    "identify a victim",
    "--retain-until",
    str(date.today() + timedelta(days=365)),
)


def documented() -> dict[str, set[str]]:
    """Return the keys that docs/command-line.md promises for each verb."""
    promised: dict[str, set[str]] = {}
    for line in (ROOT / "docs" / "command-line.md").read_text("utf-8").splitlines():
        row = ROW.match(line)
        if row and "`" in row["keys"]:
            top = row["keys"].split(": ")[0] if row["keys"].count(": ") else row["keys"]
            verb = re.split(r" --| \[| FOLDER| PATH", row["verb"])[0]
            promised.setdefault(verb, set(re.findall(r"`([a-z_0-9]+)`", top)))
    return promised


@pytest.fixture(scope="module")
def place(demonstration: Demonstration, tmp_path_factory: pytest.TempPathFactory) -> Workplace:
    """A copy of the demonstration that these tests may change."""
    mine = Workplace(tmp_path_factory.mktemp("typed"))
    shutil.copytree(demonstration.place.unit, mine.unit)
    shutil.copytree(demonstration.place.grounds.material, mine.grounds.material)
    return mine


@pytest.mark.parametrize(
    ("verb", "more"),
    [
        ("unit info", ()),
        ("case list", ()),
        ("people list", ("--once",)),
        ("faces", ()),
        ("persons", ("--list",)),
        ("gallery", ()),
        ("search", ("--face", "1", "--for", "identify-victim", "--purpose", "typed by a person", "-k", "5")),
        ("audit", ("--limit", "3")),
        ("audit", ("--case", "DEMO-1", "--operation", "combination", "--newest", "--from", "2020-01-01")),
        ("audit searches", ()),
        ("audit search", ("1",)),
        ("audit transparency", ("--from", "2020-01-01")),
        ("audit breach", ("--from", "2020-01-01")),
        ("verify", ()),
        ("examine", ()),
        ("agreement", ()),
        ("conflicts", ()),
        ("leads", ()),
    ],
)
def test_json_has_exactly_the_documented_keys(place: Workplace, verb: str, more: tuple[str, ...]) -> None:
    facts = place.facts(*verb.split(), *more)

    assert set(facts) == documented()[verb]


def test_outsiders_can_check_the_trail(place: Workplace, tmp_path: Path) -> None:
    told = place.facts("audit", "witness", str(tmp_path / "witness"), "--at-each-lock")
    made = place.facts("audit", "export", str(tmp_path / "log"))
    known = place.facts("verify", "--head", told["head_words"], "--witness", str(tmp_path / "witness"))
    unknown = place.homeward("verify", "--head", "lusab-babad-gutih-tugad")
    verifier = [sys.executable, "-I", "-S", str(ROOT / "court" / "verify_log.py")]
    court = subprocess.run(
        [*verifier, str(tmp_path / "log"), "--head", told["head"]],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert set(told) == documented()["audit witness"]
    assert set(made) == documented()["audit export"]
    assert known["holds"] is True
    assert len((tmp_path / "witness").read_bytes().splitlines()) == 5, "one, and one for each of four locks"
    assert (unknown.returncode, "is the head of no entry" in unknown.stdout) == (1, True)
    assert (court.returncode, court.stderr) == (0, "")
    place.facts("audit", "witness", "--forget")


def test_the_whole_path_typed_verb_by_verb(place: Workplace, tmp_path: Path) -> None:
    unit, secret = tmp_path / "fresh", tmp_path / "secret.txt"
    secret.write_text("five words for one test\n", "utf-8")
    opened = ("--unit", str(unit), "--passphrase-file", str(secret), "--json")

    def typed(*arguments: str) -> dict[str, Any]:
        return run(place, *arguments, *opened)

    sheet = str(tmp_path / "sheet.txt")
    made = run(place, "unit", "create", "--name", "North", "--examiner", "Ada", *REGISTERED, *TRAINED,
               "--recovery-code-out", sheet, "--confirm-recovery-code-file", sheet,
               *opened, program=CHEAPLY)  # fmt: skip
    assert set(made) == documented()["unit create"]
    case = typed("case", "open", *CASE)
    assert case["reference"] == "C-1"
    gallery = place.grounds.material / "gallery"
    enrolled = typed("enrol", str(gallery), "--source", "drawn", "--basis", "nobody's", "--type", "comparison")
    assert enrolled["subjects"] == sum(each.is_dir() for each in gallery.iterdir())
    exhibit = place.grounds.material / "exhibits" / "KJB-2-laptop"
    taken = typed("intake", str(exhibit), "--exhibit", "KJB/2")
    examined = typed("examine", "--workers", "2")
    assert examined["files"] == taken["taken_in"] - taken["duplicates"]
    faces = typed("faces")["faces"]
    persons = typed("persons", "--distance", "0.34")["persons"]
    assert sum(len(person["faces"]) for person in persons) == len(faces) > 0
    found = typed("search", "--person", str(persons[0]["id"]), "--for", "identify-victim", "--purpose", "who is this")
    concluded = concluded_as_typed(typed, found["candidates"][0]["id"], tmp_path / "sheet.toml")
    assert (concluded["stage"], concluded["scale"]) == ("examination", "seven-steps")
    assert typed("conflicts") == {"conflicts": []}
    assert typed("leads", "--mine") == {"leads": []}
    assert typed("agreement")["unit"] == {"n": 0, "agreed": 0, "share": None, "kappa": None}
    report = typed("report", "--out", str(tmp_path / "report.html"))
    assert Path(report["report"]).is_file()
    assert typed("verify")["holds"] is True


def concluded_as_typed(typed: Callable[..., dict[str, Any]], candidate: int, form: Path) -> dict[str, Any]:
    """Fill in the empty form, record the analyses with one verb, and comparison and conclusion with the other."""
    empty: str = typed("sheet", "--form")["form"]
    filled = empty.replace('\n# nose = "', '\nnose = "')
    form.write_text(filled[: filled.index("[comparison]")], "utf-8")
    sheet = typed("sheet", "--candidate", str(candidate), "--file", str(form))
    assert set(sheet) == {"candidate", "probe", "reference", "comparison", "looked_at"}
    assert (sheet["probe"]["components"], sheet["comparison"]) == ({"nose": "visible"}, None)
    form.write_text(filled[filled.index("[comparison]") :], "utf-8")
    return typed(
        "adjudicate", "--candidate", str(candidate), "--conclusion", "support-same", "--rationale", "the noses agree",
        "--sheet", str(form),
    )  # fmt: skip


def run(place: Workplace, *arguments: str, program: str = "app") -> dict[str, Any]:
    """Run one verb with exactly these arguments and return its last line."""
    done = subprocess.run(
        [sys.executable, "-m", program, *arguments],
        cwd=place.folder, env=place.environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    facts: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return facts


def test_a_stored_search_can_be_made_again(place: Workplace) -> None:
    made = place.facts("search", "--face", "1", "--for", "identify-victim", "--purpose", "typed by a person")

    again = place.facts("search", "--repeat", str(made["search"]))

    assert set(again) == {"search", "holds", "words"}
    assert (again["search"], again["holds"]) == (made["search"], True)


def test_a_picture_that_is_no_exhibit_can_be_a_probe(place: Workplace) -> None:
    truth = load_truth(place.grounds.material)
    identity = truth.identities[0]
    picture = place.grounds.material / "gallery" / identity.folder / identity.pictures[0]

    facts = place.facts("search", "--image", str(picture), "--for", "identify-victim", "--purpose", "typed by a person")

    assert facts["candidates"][0]["name"] == identity.folder
    assert facts["candidates"][0]["distance"] < 0.01


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("search", "--face", "1"), "needs a purpose"),
        (("search", "--face", "99999", "--for", "identify-victim", "--purpose", "x"), "not"),
        (("case", "open", "--reference", "C-9"), "retention date"),
        (("enrol", ".", "--type", "comparison"), "source"),
        (("adjudicate", "--candidate", "1", "--conclusion", "support-same"), "written reason"),
        (("unit", "info", "--unit", "/nonexistent/unit"), "no unit"),
    ],
)
def test_a_known_error_is_one_sentence_and_exit_code_1(
    place: Workplace, arguments: tuple[str, ...], sentence: str
) -> None:
    given = [*arguments]
    named = Path(given.pop(given.index("--unit") + 1)) if "--unit" in given else None
    done = place.homeward(*(word for word in given if word != "--unit"), unit=named)

    assert done.returncode == 1
    assert done.stderr.startswith("homeward: ")
    assert sentence in done.stderr.lower()
    assert "Traceback" not in done.stderr


def test_wrong_usage_is_exit_code_2(place: Workplace) -> None:
    assert place.homeward("search", "--no-such-option").returncode == 2
    assert place.homeward("unit").returncode == 2


def test_a_passphrase_is_never_an_argument(place: Workplace) -> None:
    done = place.homeward("unit", "info", "--passphrase", "secret")

    assert done.returncode == 2


def test_the_selftest_holds_on_this_machine(place: Workplace) -> None:
    facts = place.facts("selftest")

    assert set(facts) == documented()["selftest"]
    assert facts["holds"] is True
    engine = next(finding for finding in facts["findings"] if "face_recognition" in finding["subject"])
    assert engine["words"].startswith("6 faces, largest difference")


def test_vectors_are_never_written_over_a_file(place: Workplace) -> None:
    unit_file = place.unit / "unit.db"
    before = unit_file.read_bytes()

    done = place.homeward("engine", "embed", str(place.grounds.material), "--out", str(unit_file))

    assert done.returncode == 1
    assert "exists already" in done.stderr
    assert unit_file.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="pipes as POSIX shells make them")
def test_a_reader_that_has_seen_enough_ends_nothing_with_a_trace(place: Workplace) -> None:
    words = f"{sys.executable} -m app audit --unit '{place.unit}' --passphrase-file '{place.unit / PASSPHRASES}'"

    done = subprocess.run(
        ["sh", "-c", f"{words} | head -n 1"],
        cwd=place.folder, env=place.environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip

    assert "entries, head" in done.stdout
    assert done.stderr == ""


def test_the_second_examiner_waits_on_the_other_line(place: Workplace, tmp_path: Path) -> None:
    lines = (place.unit / PASSPHRASES).read_text("utf-8").splitlines()
    secret = tmp_path / "second.txt"
    secret.write_text(lines[2].rpartition(": ")[2], "utf-8")

    facts = run(
        place, "adjudicate", "--search", "1", "--unit", str(place.unit), "--passphrase-file", str(secret), "--json"
    )

    assert facts["blind"] is True
    assert all(card[key] is None for card in facts["candidates"] for key in ("rank", "score", "distance"))
