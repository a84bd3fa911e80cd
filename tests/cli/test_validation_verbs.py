"""The verbs about performance tests: the documented keys, the pages, and what is refused beforehand."""

from __future__ import annotations

import json
import re
from argparse import ArgumentTypeError
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.cli.desk import Desk
from app.cli.main import run
from app.cli.validation_verbs import _ages
from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.validation import Ages
from app.recognition.pack import default_manifest
from app.worker.pool import InlinePool
from tests.contracts.rules import ROOT
from tests.units import PASSPHRASE, new_unit


def documented(verb: str) -> set[str]:
    """Return the top-level keys that docs/command-line.md promises for a verb."""
    lines = (ROOT / "docs" / "command-line.md").read_text("utf-8").splitlines()
    row = next(line for line in lines if line.startswith((f"| `{verb} ", f"| `{verb}`")))
    return set(re.findall(r"`([a-z_0-9]+)`", row.rpartition(" | ")[2].split(": ")[0]))


def typed(place: Path, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any], list[str]]:
    """Type a verb; return the exit code, what --json says, and the pages that were written as PDF."""
    pages: list[str] = []

    def write_pdf(page: str, path: Path, _title: str) -> int:
        pages.append(page)
        return path.write_bytes(b"%PDF")

    desk = Desk(default_manifest(), lambda _workers: InlinePool(), lambda *_given: 0, write_pdf=write_pdf)
    capsys.readouterr()
    code = run([*words, "--unit", str(place / "unit"), "--passphrase-file", str(place / "Ada"), "--json"], desk)
    out = capsys.readouterr().out
    return code, json.loads(out) if out.strip() else {}, pages


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A unit, its passphrase, and small drawn pictures of ten people, two of each of five."""
    new_unit(tmp_path / "unit")[0].close()
    (tmp_path / "Ada").write_text(PASSPHRASE, "utf-8")
    for number in range(10):
        folder = tmp_path / "own" / f"D-{number}"
        folder.mkdir(parents=True)
        for shot in range(2 if number < 5 else 1):
            out = BytesIO()
            Image.fromarray(render(person(number), conditions(10 * number + shot, 0.2), 110)).save(out, "PNG")
            (folder / f"{shot}.png").write_bytes(out.getvalue())
    return tmp_path


def test_a_test_is_typed_kept_listed_and_written_to_file(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = ("--profile", "quick", "--out", str(place / "test.pdf"))
    code, told, pages = typed(place, capsys, "validate", str(place / "own"), *out)

    assert code == 0
    assert set(told) == documented("validate")
    assert (told["pictures"], told["people"]) == (15, 10)
    assert len(pages) == 1
    assert "Performance test 1 of Test unit" in pages[0]
    assert "nearly all of them adults" in pages[0]

    code, listed, _ = typed(place, capsys, "validations")
    assert code == 0
    assert [each["pictures"] for each in listed["validations"]] == [15]

    code, _, pages = typed(place, capsys, "validate", str(place / "own"), *out)
    assert (code, pages) == (1, [])  # the pages of the first test are not written over, and nothing is looked at


def test_pages_are_pdf_or_nothing_is_measured(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed(place, capsys, "validate", str(place / "own"), "--out", "test.txt")[0] == 1
    assert typed(place, capsys, "validations")[1] == {"validations": []}


def test_a_span_of_ages_is_read_and_anything_else_refused() -> None:
    assert _ages("18-90") == Ages(18, 90)
    for text in ("18", "90-18", "a-b", "18-200", "-3-4"):
        with pytest.raises(ArgumentTypeError, match="not a span of years"):
            _ages(text)
