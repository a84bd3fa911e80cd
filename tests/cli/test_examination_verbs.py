"""Sheet, conflict, third examiner, end of a lead and agreement, as three people type them one after another."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from app.cli.desk import Answer, Desk
from app.cli.parser import build_parser
from app.domain.errors import BugError, NotRecorded
from app.domain.search import CandidateList
from app.recognition.pack import PackManifest
from app.store import Unit
from app.worker.pool import WorkerPool
from tests.contracts.rules import ROOT
from tests.service.conftest import SECRETS

SHEET = """
[probe]
suitability = "suitable"
components = { nose = "visible", ears = "limited" }
[reference]
suitability = "limited"
factors = ["pose"]
components = { nose = "visible" }
[comparison]
nose = "similar"
ears = { finding = "explainable", by = "pose", note = "turned away" }
"""
Type: TypeAlias = Callable[..., Answer]


def no_workers(_count: int | None) -> WorkerPool:
    raise BugError("No verb of these opens a file.")


@pytest.fixture
def as_typed(case_unit: Unit, searched: CandidateList, manifest: PackManifest, tmp_path: Path) -> Type:
    """A function that runs one verb as one of the three people."""
    case_unit.close()
    for name, secret in SECRETS.items():
        (tmp_path / name).write_text(secret, "utf-8")
    (tmp_path / "sheet.toml").write_text(SHEET, "utf-8")
    desk = Desk(manifest, no_workers, lambda *_: 0)

    def run(name: str, *words: object) -> Answer:
        given = ("--unit", case_unit.folder, "--examiner", name, "--passphrase-file", tmp_path / name)
        args = build_parser().parse_args([str(word) for word in (*words, *given)])
        answer: Answer = args.run(args, desk)
        return answer

    return run


def keys_of(verb: str) -> set[str]:
    """Return the keys of the innermost list that the documentation promises for a verb."""
    lines = (ROOT / "docs" / "command-line.md").read_text("utf-8").splitlines()
    (row,) = (line for line in lines if line.startswith(f"| `{verb}"))
    return set(re.findall(r"`([a-z_]+)`", row.split("|")[-2].rpartition(": ")[2]))


def conclude(as_typed: Type, name: str, candidate: int, conclusion: str, sheet: Path) -> dict[str, Any]:
    words = ("--candidate", candidate, "--conclusion", conclusion, "--rationale", "the bridge of the nose")
    return as_typed(name, "adjudicate", *words, "--sheet", sheet).payload


def test_from_the_first_sheet_to_the_end_of_a_lead(as_typed: Type, searched: CandidateList, tmp_path: Path) -> None:
    candidate, sheet = searched.candidates[0].id, tmp_path / "sheet.toml"
    assert conclude(as_typed, "Ada", candidate, "support-same", sheet)["stage"] == "examination"
    own = as_typed("Ada", "sheet", "--candidate", candidate)
    assert own.payload["comparison"]["ears"] == {"finding": "explainable", "by": "pose", "note": "turned away"}
    assert as_typed("Ben", "sheet", "--candidate", candidate).payload["probe"] is None
    assert as_typed("Ben", "adjudicate", "--waiting").payload["waiting"] == [searched.search.id]
    assert conclude(as_typed, "Ben", candidate, "support-different", sheet)["stage"] == "verification"

    (conflict,) = as_typed("Ada", "conflicts").payload["conflicts"]
    assert conflict == {"search": searched.search.id, "candidate": candidate, "waits_for": ["Cleo"]}
    assert set(conflict) == keys_of("conflicts")
    assert as_typed("Cleo", "adjudicate", "--waiting").payload["waiting"] == [searched.search.id]
    assert conclude(as_typed, "Cleo", candidate, "limited-support-same", sheet)["stage"] == "third examination"

    (lead,) = as_typed("Ben", "leads").payload["leads"]
    assert set(lead) == keys_of("leads [--mine]")
    assert (lead["state"], lead["after_third"], lead["mine"], lead["outcome"]) == ("open", True, True, None)
    with pytest.raises(NotRecorded, match="Give --outcome"):
        as_typed("Ben", "leads", "--close", candidate)
    closed = as_typed("Ben", "leads", "--close", candidate, "--outcome", "safeguarding", "--note", "duty officer told")
    assert closed.payload["leads"][0]["state"] == "closed"
    seen = as_typed("Ada", "leads", "--mine")
    assert (seen.payload["leads"][0]["outcome"], seen.payload["leads"][0]["closed_by"]) == ("safeguarding", "Ben")
    assert "referred to safeguarding" in "\n".join(seen.lines)

    agreement = as_typed("Ada", "agreement").payload
    assert agreement["unit"] == {"n": 1, "agreed": 0, "share": 0.0, "kappa": 0.0}
    assert set(agreement["pairs"][0]) == keys_of("agreement")
    assert (agreement["pairs"][0]["one"], agreement["pairs"][0]["other"]) == ("Ada", "Ben")


def test_the_pictures_to_compare_are_listed_and_the_sheet_tells_which_were(
    as_typed: Type, searched: CandidateList, tmp_path: Path
) -> None:
    candidate = searched.candidates[0]
    pictures = as_typed("Ada", "pictures", "--candidate", candidate.id).payload
    assert pictures["faces"][0]["searched"]
    assert set(pictures["references"][0]) == keys_of("pictures --candidate ID")
    looking = f'[looking]\nface = 1\nreference = {candidate.reference_id}\nprobe_view = "grey, zoom 1.4"\n'
    (tmp_path / "looked.toml").write_text(SHEET + looking, "utf-8")

    conclude(as_typed, "Ada", candidate.id, "support-same", tmp_path / "looked.toml")

    sheet = as_typed("Ada", "sheet", "--candidate", candidate.id)
    assert (sheet.payload["looked_at"]["face"], sheet.payload["looked_at"]["probe_view"]) == (1, "grey, zoom 1.4")
    assert "face 1 (grey, zoom 1.4) beside reference" in sheet.lines[-1]


def test_what_the_sheet_verb_is_to_do_has_to_be_said(as_typed: Type) -> None:
    with pytest.raises(NotRecorded, match="Give --candidate"):
        as_typed("Ada", "sheet")
    assert "[comparison]" in as_typed("Ada", "sheet", "--form").lines


def test_a_sheet_without_a_reason_beside_it_records_nothing(
    as_typed: Type, searched: CandidateList, tmp_path: Path
) -> None:
    candidate = searched.candidates[0].id
    with pytest.raises(NotRecorded, match="written reason"):
        as_typed(
            *("Ada", "adjudicate", "--candidate", candidate, "--conclusion", "support-same"),
            *("--sheet", tmp_path / "sheet.toml"),
        )
    assert as_typed("Ada", "sheet", "--candidate", candidate).payload["probe"] is None
