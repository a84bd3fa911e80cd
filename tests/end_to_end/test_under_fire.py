"""Killed again and again in a whole day's work, on a disk that fills up: nothing lost, nothing without its entry."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.domain.audit import Act, Operation
from tests.end_to_end.conftest import ROOT
from tests.store.conftest import act
from tests.under_fire.acts import case, conclude, copy, intake, look, made_desk, search
from tests.under_fire.checks import Tally, examined

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")

FAULTS = ("acknowledged_and_lost", "without_entry", "without_act", "integrity")


def tally_of(*words: str) -> dict[str, Any]:
    ran = subprocess.run(
        [sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True, check=False,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
    )  # fmt: skip
    assert ran.stdout, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("kills", [25, pytest.param(1000, marks=pytest.mark.soak)])
def test_kills_and_power_cuts_lose_and_tear_nothing(kills: int) -> None:
    tally = tally_of("tests.under_fire", "--kills", str(kills))

    assert {name: tally[name] for name in FAULTS} == {name: [] for name in FAULTS}
    assert tally["kills"] == kills
    assert tally["acts_acknowledged"] > kills / 2
    assert tally["uses_without_lock"] > 0


@pytest.mark.slow
@pytest.mark.parametrize("step", [65536, pytest.param(4096, marks=pytest.mark.soak)])
def test_a_disk_that_is_full_at_any_write_takes_back_the_act_and_nothing_else(step: int) -> None:
    found = tally_of("tests.under_fire.full_disk", "--step", str(step))

    assert {name: found[name] for name in FAULTS} == {name: [] for name in FAULTS}
    assert found["acts_refused"] > 0
    assert found["acts_acknowledged"] > 0


def test_what_must_not_happen_would_be_seen(tmp_path: Path) -> None:
    """The examination itself: a row without an entry, an entry without its row, and an act that is gone are told."""
    (tmp_path / "outside").mkdir()
    desk = made_desk(tmp_path / "unit", tmp_path / "outside", 1)
    desk.chance = random.Random(1)
    for step in (case, intake, look, search, conclude):
        step(desk)
    with desk.unit.unit_of_work(act("another act")) as work:
        work.exhibits.add("KJB/9", "/x")
    desk.unit.close()
    (tmp_path / "outside" / "stray.html").write_bytes(b"left without an entry")
    gone = {"sequence": 1, "head": "0" * 64, "person": "Nobody", "case": "C-0", "file": "gone", "sha256": "1"}
    tally = Tally()

    examined(tmp_path / "unit", tmp_path / "outside", [gone], tally)

    assert [line.split(":")[1] for line in tally.without_entry[:1]] == [" 2 rows of exhibit, 1 on record"]
    assert tally.without_entry[1:] == ["stray.html left the unit"]
    assert {line.split(" of ")[0] for line in tally.acknowledged_and_lost} == {"entry", "person", "case", "file"}
    assert not tally.holds


def test_a_backup_or_an_erasure_that_is_only_on_record_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    desk = made_desk(tmp_path / "unit", tmp_path / "outside", 1)
    case(desk)
    case(desk)
    copy(desk)
    opened = desk.unit.open_case
    assert opened is not None
    with desk.unit.unit_of_work(act("back up")) as work:
        work.note(run=9)
    with desk.unit.unit_of_work(Act("erase case", Operation.ERASURE, "time is up", "order 7", opened.id)):
        pass
    desk.unit.close()
    tally = Tally()

    examined(tmp_path / "unit", tmp_path / "outside", [], tally)

    assert tally.without_act[:2] == [
        "backup 9 is on record and not there",
        f"the file of erased case {opened.id} is there",
    ]
