"""The trail leaves the unit whole, signed and on record, or not at all."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

import pytest

from app.domain.errors import KnownError, NotAllowed, StorageFull
from app.service.audit import audit_head
from app.service.audit_export import export_log
from app.service.verify import verify_custody
from app.store import Unit
from tests.court.logs import court


def test_an_export_holds_and_its_digest_is_on_record(
    case_unit: Unit, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, head = audit_head(case_unit)

    made = export_log(case_unit, tmp_path / "log.jsonl")

    content = made.path.read_bytes()
    assert (made.entries, made.head) == (before, head)
    assert (hashlib.sha256(content).hexdigest(), len(content)) == (made.sha256, made.size_bytes)
    with case_unit.reading() as reader:
        entry = reader.audit.entries(before + 1)[0]
    assert (entry.act.verb, entry.act.operation, entry.facts["log"]) == ("export audit log", "disclosure", made.sha256)
    assert list(tmp_path.glob("*.part")) == []
    assert court().main([str(made.path)]) == 0
    assert case_unit.actor.name not in capsys.readouterr().out
    header, last = content.splitlines()[0], content.splitlines()[-1]
    assert json.loads(header)["head"] == json.loads(last)["end"]["head"] == head


def test_a_second_export_holds_the_first_one_and_its_checkpoint(case_unit: Unit, tmp_path: Path) -> None:
    first = export_log(case_unit, tmp_path / "1")
    second = export_log(case_unit, tmp_path / "2")

    assert first.sha256 in second.path.read_text("utf-8")
    assert json.loads(second.path.read_bytes().splitlines()[0])["checkpoint"] == second.entries
    assert court().main([str(second.path), "--head", first.head]) == 0


@pytest.mark.parametrize("taken", ["log.jsonl", "log.jsonl.part"])
def test_what_exists_is_never_written_over(case_unit: Unit, tmp_path: Path, taken: str) -> None:
    (tmp_path / taken).write_text("mine", "utf-8")

    with pytest.raises(NotAllowed, match="exists already"):
        export_log(case_unit, tmp_path / "log.jsonl")

    assert (tmp_path / taken).read_text("utf-8") == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([taken, "unit"])


def test_a_log_never_lies_inside_the_unit(case_unit: Unit) -> None:
    with pytest.raises(NotAllowed, match="outside the unit"):
        export_log(case_unit, case_unit.folder / "log.jsonl")


def test_a_place_that_cannot_be_written_leaves_no_entry(case_unit: Unit, tmp_path: Path) -> None:
    before = audit_head(case_unit)

    with pytest.raises(KnownError, match="Nothing was produced"):
        export_log(case_unit, tmp_path / "absent" / "log.jsonl")

    assert audit_head(case_unit) == before


def test_a_disk_that_fails_after_the_entry_leaves_the_entry_and_no_file(
    case_unit: Unit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, _ = audit_head(case_unit)
    fsync, calls = os.fsync, []

    def fails_at_last(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) > 1:
            raise OSError(5, "Input/output error")
        fsync(descriptor)

    monkeypatch.setattr("app.service.reserved_file.os.fsync", fails_at_last)

    with pytest.raises(StorageFull, match="is on record; no file is left"):
        export_log(case_unit, tmp_path / "log.jsonl")

    assert list(tmp_path.glob("log*")) == []
    assert audit_head(case_unit)[0] == before + 1


def test_a_noted_head_is_found_and_an_unknown_one_is_not(case_unit: Unit) -> None:
    with case_unit.reading() as reader:
        early = reader.audit.entries()[0]

    report = verify_custody(case_unit, [early.entry_hash[:16], "lusab-babad-gutih-tugad"])

    known, unknown = report.findings[-2:]
    assert (known.holds, known.words.startswith("is entry 1, of ")) == (True, True)
    assert (unknown.holds, "no entry" in unknown.words) == (False, True)
