"""Other cases and partners by command: the documented keys, and what a wrong word says."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.cli.desk import Desk
from app.cli.main import run
from app.domain.case import CaseAuthority
from app.domain.examination import Examined
from app.domain.policy import ActKind
from app.recognition.pack import default_manifest
from app.service.cases import open_case
from app.worker.pool import WorkerPool
from tests.cli.test_policy_verbs import documented
from tests.service.conftest import add_faces, found_face, join, vector
from tests.ui.still_pool import StillPool
from tests.units import ALONE, PASSPHRASE, a_policy, new_unit

PACK = default_manifest()
BEN = "Ben's long passphrase"
Typed = Callable[..., dict[str, Any]]


def seeing(_workers: int | None) -> WorkerPool:
    return StillPool(lambda item: Examined(item.media_id, 9, 9, 1, (found_face(vector(30, near=1), PACK.id),)))


@pytest.fixture
def typed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Two cases with one face each, of one child; verbs are typed in the first."""
    made, _ = new_unit(tmp_path / "unit", policy=a_policy({*ALONE, ActKind.PARTNER_DISCLOSURE}))
    with made:
        join(made, "Ben", BEN)
        for number, reference in enumerate(("C-1", "C-2")):
            open_case(made, CaseAuthority(reference, "order 7", "find a victim", date(2099, 1, 1)))
            add_faces(made, b"a.jpg", [found_face(vector(10 + number, near=1), PACK.id)])
    for name, secret in (("Ada", PASSPHRASE), ("Ben", BEN), ("file", "between us two")):
        (tmp_path / name).write_text(secret, "utf-8")

    def type_verb(*words: str, by: str = "Ada", case: str = "C-1", code: int = 0) -> dict[str, Any]:
        person = ("--unit", str(tmp_path / "unit"), "--examiner", by, "--passphrase-file", str(tmp_path / by))
        has_unit = words[:2] != ("partner", "show")
        in_case = words[0] == "across" or words[:2] == ("partner", "export")
        desk = Desk(PACK, seeing, lambda *_given: 0)
        capsys.readouterr()
        given = (*words, *(person if has_unit else ()), *(("--case", case) if in_case else ()), "--json")
        assert run(list(given), desk) == code
        told = capsys.readouterr()
        return json.loads(told.out) if code == 0 else {"said": told.err}

    return type_verb


WHY = ("--for", "identify-victim", "--purpose", "the same flat")


def test_across_finds_lists_proposes_seconds_and_closes(typed: Typed) -> None:
    found = typed("across", "--face", "1", *WHY)
    candidate = found["candidates"][0]
    proposed = typed("across", "--propose", str(candidate["id"]), "--rationale", "the ears agree")
    blind = typed("across", "--search", "1", by="Ben")
    seconded = typed(
        *("across", "--second", "1", "--supports", "yes", "--rationale", "the lobes agree"), by="Ben", case="C-2"
    )
    closed = typed("across", "--close", "1", "--outcome", "safeguarding", "--note", "the duty officer knows")
    consulted = typed("across", "--consulted", case="C-2")

    assert set(found) == documented("across --face")
    assert (candidate["where"], candidate["face"], candidate["rank"], found["compared"]) == ("C-2", 1, 1, 1)
    assert set(typed("across", "--list")["across_searches"][0]) == documented("across --face") - {"blind", "candidates"}
    assert set(proposed) == documented("across --propose")
    assert (blind["blind"], blind["candidates"][0]["distance"]) == (True, None)
    assert [each["state"] for each in (proposed, seconded, closed)] == [
        *("proposed by one examiner", "proposed by two examiners", "closed")
    ]
    assert [each["other"] for each in typed("across", "--leads", case="C-2")["leads"]] == ["C-1"]
    assert {each["from_case"] for each in consulted["consultations"]} == {"C-1"}


def test_a_sealed_file_goes_out_and_comes_in(typed: Typed, tmp_path: Path) -> None:
    file, secret = str(tmp_path / "crops.bin"), ("--file-passphrase-file", str(tmp_path / "file"))

    sent = typed("partner", "export", file, "--face", "1", "--for", "Partner B", "--purpose", "to ask", *secret)
    shown = typed("partner", "show", file, *secret)
    refused = typed("partner", "add", file, "--signer", "lusab babad", *secret, code=1)
    added = typed("partner", "add", file, "--signer", shown["fingerprint"], *secret)
    listed = typed("partner", "list")["partner_files"]
    erased = typed("erase", "partner", "1", "--reason", "they asked", "--confirm", "1")

    assert set(sent) == documented("partner export")
    assert (sent["sealed"], sent["fingerprint"]) == (True, shown["fingerprint"])
    assert set(shown) == documented("partner show")
    assert "not those of the key" in refused["said"]
    assert set(added) == documented("partner add")
    assert listed == [{key: value for key, value in added.items() if key != "refused"}]
    assert (erased["kind"], erased["clean"]) == ("partner", True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("across", "--face", "1"), "purpose"),
        (("across", "--face", "9", *WHY), "not in this case"),
        (("across", "--second", "1"), "--supports"),
        (("across", "--close", "1"), "--outcome"),
        (("across", "--search", "4"), "not in this case"),
        (("partner", "add", "absent.bin", "--signer", "x"), "could not be read"),
        (("partner", "export", "out.bin", "--for", "B", "--purpose", "p"), "Nobody was named"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(typed: Typed, words: tuple[str, ...], said: str) -> None:
    assert said in typed(*words, code=1)["said"]
