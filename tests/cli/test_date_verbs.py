"""Dates by command: enrolled from tables, stated of exhibits, corrected, and beside every candidate."""

from __future__ import annotations

import json
import shutil
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from PIL import ExifTags, Image

from app.cli.desk import Desk
from app.cli.main import run
from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.recognition.pack import default_manifest
from app.worker.pool import InlinePool
from tests.cli.test_validation_verbs import documented
from tests.units import PASSPHRASE, new_unit

SOURCE = ("--source", "register", "--basis", "order 7", "--type", "missing-child")
WHY = ("--for", "identify-victim", "--purpose", "who is this")


def picture(number: int, shot: int, taken: str | None = None) -> bytes:
    exif = Image.Exif()
    if taken is not None:
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
    out = BytesIO()
    drawn = render(person(number), conditions(10 * number + shot, 0.2), 150)
    Image.fromarray(drawn).save(out, "JPEG", quality=95, exif=exif)
    return out.getvalue()


class Typist:
    """Types verbs on one unit and reads what --json says."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._desk = Desk(default_manifest(), lambda _workers: InlinePool(), lambda *_given: 0)

    def __call__(self, *words: str, fails: bool = False) -> dict[str, Any]:
        place, out, err = self._place, StringIO(), StringIO()
        with redirect_stdout(out), redirect_stderr(err):
            code = run(
                [*words, "--unit", str(place / "unit"), "--passphrase-file", str(place / "Ada"), "--json"], self._desk
            )
        assert (code != 0) == fails, err.getvalue()
        return {"refused": err.getvalue()} if fails else json.loads(out.getvalue())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A unit with a gallery of three drawn people and a case with one picture of the first, dated by its camera."""
    place = tmp_path_factory.mktemp("dates")
    new_unit(place / "unit")[0].close()
    (place / "Ada").write_text(PASSPHRASE, "utf-8")
    for number in range(3):
        (place / "people" / f"D-{number}").mkdir(parents=True)
        (place / "people" / f"D-{number}" / "a.jpg").write_bytes(picture(number, 0, "2008:02:03 10:00:00"))
    (place / "people" / "born.csv").write_text("person,born\nD-0,2003\nD-1,2014-05-06\n", "utf-8")
    (place / "people" / "sex.csv").write_text("person,sex\nD-0,female\nD-1,male\n", "utf-8")
    (place / "people" / "taken.csv").write_text("picture,taken\nD-0/a.jpg,2009 to 2010\n", "utf-8")
    (place / "card").mkdir()
    (place / "card" / "seized.jpg").write_bytes(picture(0, 1, "2012:07:09 11:22:33"))
    typed = Typist(place)
    typed("enrol", str(place / "people"), *SOURCE)
    until = ("--retain-until", "2099-01-01")
    typed("case", "open", "--reference", "C-1", "--authority", "order 7", "--purpose", "identify a victim", *until)
    typed("intake", str(place / "card"), "--exhibit", "KJB/1")
    typed("examine")
    return place


@pytest.fixture
def typed(built: Path, tmp_path: Path) -> Typist:
    """A copy of that place to work on."""
    shutil.copytree(built, tmp_path, dirs_exist_ok=True)
    return Typist(tmp_path)


def by_name(found: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {entry["name"]: entry for entry in found["candidates"]}


def test_ages_come_from_tables_and_from_the_files_own_dates(typed: Typist) -> None:
    found = typed("search", "--face", "1", *WHY)

    assert set(found) == documented("search")
    first = by_name(found)["D-0"]["around"]
    assert (first["sex"], first["born"]) == ("female", "2003")
    assert (first["probe_taken"], first["probe_taken_said_by"]) == ("2012-07-09", "file")
    assert (first["reference_taken"], first["reference_taken_said_by"]) == ("2009 to 2010", "person")
    assert (first["age_in_probe"], first["age_in_reference"]) == ([8, 9], [5, 7])
    assert first["probe_quality"] > 0
    assert first["reference_quality"] > 0
    assert "measured nothing of its own" in first["likelihood"]["why_not"]
    others = by_name(found)["D-2"]["around"]
    assert (others["reference_taken"], others["reference_taken_said_by"]) == ("2008-02-03", "file")
    assert (others["age_in_probe"], others["flag"]) == (None, None)


def test_a_clock_flags_a_person_moves(typed: Typist) -> None:
    by_clock = by_name(typed("search", "--face", "1", *WHY))["D-1"]["around"]
    assert (by_clock["flag"], by_clock["is_behind"]) == ("born after the file's own date", False)

    stated = typed("capture-date", "--exhibit", "KJB/1", "--taken", "2012", "--reason", "a receipt in the case")
    found = typed("search", "--face", "1", *WHY)

    assert stated == {"exhibit": 1, "taken": "2012"}
    last = found["candidates"][-1]
    assert (last["name"], last["around"]["flag"], last["around"]["is_behind"]) == (
        "D-1",
        "born after the picture",
        True,
    )
    assert sorted(entry["rank"] for entry in found["candidates"]) == [1, 2, 3]
    said = typed("capture-date")["statements"]
    assert [(each["taken"], each["said_by"]) for each in said] == [("2012-07-09", "file"), ("2012", "person")]


def test_a_search_is_narrowed_and_says_how_many_were_taken_in_unknown(typed: Typist) -> None:
    narrowed = typed("search", "--face", "1", *WHY, "--sex", "female", "--born", "2000..2005")

    assert sorted(by_name(narrowed)) == ["D-0", "D-2"]
    assert narrowed["unknown_taken_in"] == 1
    assert narrowed["narrowed"]["born"] == "2000 to 2005"
    only = typed("search", "--face", "1", *WHY, "--sex", "female", "--known-only")
    assert sorted(by_name(only)) == ["D-0"]
    assert typed("search", "--repeat", str(narrowed["search"]))["holds"]
    refused = typed("search", "--face", "1", *WHY, "--source", "Register", fails=True)
    assert "Nobody in the gallery comes from the source 'Register'" in refused["refused"]


def test_what_the_gallery_knows_is_corrected_with_a_reason(typed: Typist) -> None:
    refused = typed("correct", "--subject", "1", "--born", "2004", fails=True)
    assert "needs a reason" in refused["refused"]
    assert "Give --sex or --born" in typed("correct", "--subject", "1", "--reason", "x", fails=True)["refused"]

    corrected = typed("correct", "--subject", "1", "--born", "2004-03-02", "--reason", "the register was wrong")
    assert corrected == {"subject": 1, "sex": "female", "born": "2004-03-02"}
    dated = typed("correct", "--reference", "1", "--taken", "unknown", "--reason", "another picture was meant")
    assert dated == {"reference": 1, "taken": "unknown"}
    assert [each["born"] for each in typed("gallery")["subjects"]] == ["2004-03-02", "2014-05-06", None]


def test_one_person_is_enrolled_with_what_is_known_and_several_are_refused(typed: Typist, tmp_path: Path) -> None:
    refused = typed("enrol", str(tmp_path / "people"), *SOURCE, "--born", "2009", fails=True)
    assert "for 3 people at once. Nothing was enrolled" in refused["refused"]
    (tmp_path / "one" / "E-1").mkdir(parents=True)
    (tmp_path / "one" / "E-1" / "a.jpg").write_bytes(picture(7, 0))
    typed("enrol", str(tmp_path / "one"), *SOURCE, "--sex", "other", "--born", "2009 to 2011", "--taken", "2015")

    newest = typed("gallery")["subjects"][-1]
    assert (newest["name"], newest["sex"], newest["born"]) == ("E-1", "other", "2009 to 2011")
