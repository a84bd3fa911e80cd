"""Drawing by command: a face is added to a file by number or name, listed as manual, taken back, and had back."""

from __future__ import annotations

import json
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from app.cli.desk import Desk
from app.cli.face_verbs import _box, _dot, _moment
from app.cli.main import run
from app.recognition.pack import default_manifest
from tests.service.test_drawing import BlindPool
from tests.units import new_unit
from tests.worker.pictures import encoded, shapes

WHY = ("--reason", "she looks away")


class Typist:
    """Types verbs on one unit with a pool that sees no face anywhere but in drawn boxes."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self.pool = BlindPool(default_manifest())
        self._desk = Desk(default_manifest(), lambda _workers: self.pool, lambda *_given: 0)

    def __call__(self, *words: str, refuses: int = 0) -> dict[str, Any]:
        out, err = StringIO(), StringIO()
        at = ("--unit", str(self._place / "unit"), "--passphrase-file", str(self._place / "Ada"), "--json")
        with redirect_stdout(out), redirect_stderr(err):
            code = run([*words, *at], self._desk)
        assert code == refuses, err.getvalue()
        return {"refused": err.getvalue()} if refuses else json.loads(out.getvalue())


@pytest.fixture
def type_(tmp_path: Path) -> Typist:
    made, _ = new_unit(tmp_path / "unit")
    made.close()
    (tmp_path / "Ada").write_text("correct horse battery\n")
    (tmp_path / "seized").mkdir()
    (tmp_path / "seized" / "a.png").write_bytes(encoded(shapes(200, 160)))
    typist = Typist(tmp_path)
    open_case = ("--reference", "C-1", "--authority", "o", "--purpose", "p", "--retain-until", "2099-01-01")
    typist("case", "open", *open_case)
    typist("intake", str(tmp_path / "seized"), "--exhibit", "KJB/1")
    typist("examine")
    return typist


def test_a_missed_face_is_drawn_listed_taken_back_and_had_back(type_: Typist) -> None:
    assert [item["name"] for item in type_("faces", "--none")["files"]] == ["a.png"]

    made = type_("face", "draw", "--exhibit", "KJB/1", "--file", "a.png", "--box", "10,20,80,80", *WHY)

    assert (made["manual"], made["media"], made["box"]) == (True, 1, [10, 20, 80, 80])
    assert [face["manual"] for face in type_("faces")["faces"]] == [True]
    (listed,) = type_("face", "drawn")["faces"]
    assert (listed["id"], listed["points_by"], listed["drawn_by"]) == (made["id"], "engine", "Ada")
    assert [item["id"] for item in type_("faces", "--none")["files"]] == [1], "the detector has still found nothing"

    back = type_("face", "take-back", "--face", str(made["id"]))
    assert type_("faces")["faces"][0]["state"] == "not a face"
    type_("persons", "--undo", str(back["decision"]))
    assert type_("faces")["faces"][0]["state"] == "open"


def test_dots_are_handed_on_and_say_that_they_were_put_by_hand(type_: Typist) -> None:
    dots = ("--eyes", "30,40", "70,40", "--nose", "50,66.5")

    type_("face", "draw", "--media", "1", "--box", "10,20,80,80", *dots, *WHY)

    drawn = type_.pool.boxes[-1][1].dots
    assert drawn is not None
    assert (drawn.eyes, drawn.nose) == (((30.0, 40.0), (70.0, 40.0)), (50.0, 66.5))
    assert type_("face", "drawn")["faces"][0]["points_by"] == "hand"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--media", "1", "--box", "1,2,9,9", *WHY), "too small"),
        (("--media", "1", "--box", "10,20,80,80"), "Nothing|reason"),
        (("--media", "1", "--exhibit", "KJB/1", "--file", "a.png", "--box", "10,20,80,80", *WHY), "Name the file"),
        (("--box", "10,20,80,80", *WHY), "Name the file"),
        (("--exhibit", "KJB/1", "--file", "z.png", "--box", "10,20,80,80", *WHY), "is not in exhibit"),
        (("--media", "1", "--box", "10,20,80,80", "--nose", "1,2", *WHY), "--eyes with --nose"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_one_sentence(type_: Typist, words: tuple[str, ...], told: str) -> None:
    refused = type_("face", "draw", *words, refuses=1)["refused"]

    assert any(part in refused for part in told.split("|"))
    assert type_.pool.boxes == []


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (_box, "1,2,3"),
        (_box, "1,2,0,9"),
        (_box, "a,b,c,d"),
        (_dot, "1"),
        (_dot, "nan,1"),
        (_moment, "-3"),
        (_moment, ""),
    ],
)
def test_words_of_the_wrong_form_are_wrong_usage(read: Any, text: str) -> None:
    with pytest.raises(Exception, match=r"not|no "):
        read(text)


def test_a_time_is_read_as_it_is_shown() -> None:
    assert (_moment("00:01:02.500"), _moment("1:02.5"), _moment("62.5")) == (62_500, 62_500, 62_500)
