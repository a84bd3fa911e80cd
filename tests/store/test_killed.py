"""Killed in the middle of its acts, a unit has every act that it acknowledged, at most one more, and none by halves."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.domain.audit import first_break
from app.domain.unit import Passphrase
from app.store import create_unit, open_unit, verify_files
from tests.store.conftest import CHEAP, PASSPHRASE, open_a_case

KILLS = 15
SOAK_KILLS = 500

# Each act changes both files and the audit trail; its number is told once it is committed. Every fourth also adds a
# person, which rewrites the key slot files after the commit.
ACTING = """
import sys
from pathlib import Path
from app.domain.unit import Passphrase
from app.store import open_unit
from tests.store.conftest import CHEAP, act, found_face, found_file

folder, passphrase, case_id = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
with open_unit(folder, Passphrase(passphrase)) as unit:
    unit.attach_case(case_id)
    with unit.reading() as reader:
        number = len(reader.media.all())
    print("ready", flush=True)
    while True:
        with unit.unit_of_work(act("change both files")) as work:
            exhibit = work.exhibits.add("KJB/1", "/x")
            media = work.media.add(exhibit.id, found_file(b"%d" % number, number))
            work.faces.add(media.id, found_face(number), bytes(20_000))
            work.settings.set("acts", str(number + 1))
            if number % 4 == 0:
                unit.add_person(work, f"Examiner {number}", "a long passphrase", cost=CHEAP)
        number += 1
        print(number, flush=True)
"""


@pytest.mark.parametrize("kills", [KILLS, pytest.param(SOAK_KILLS, marks=pytest.mark.soak)])
def test_a_kill_in_the_middle_of_acts_loses_and_tears_nothing(tmp_path: Path, kills: int) -> None:
    chance = random.Random(7)
    folder = tmp_path / "unit"
    with create_unit(folder, "U", "Ada", PASSPHRASE, cost=CHEAP)[0] as unit:
        case_id = open_a_case(unit)

    acknowledged = 0
    for _ in range(kills):
        told = acts_until_killed(folder, case_id, chance.randrange(1, 6), chance.uniform(0.0, 0.02))
        acknowledged = max(acknowledged, told)
        with open_unit(folder, Passphrase(PASSPHRASE)) as unit:
            unit.attach_case(case_id)
            with unit.reading() as reader:
                media, faces = len(reader.media.all()), reader.faces.count()
                chain = reader.audit.entries()
                assert media == faces == int(reader.settings.get("acts", "0") or 0)
            acts = sum(entry.act.verb == "change both files" for entry in chain)
            assert media == acts
            assert acknowledged <= acts <= acknowledged + 1
            assert first_break(chain) is None
            assert [finding for finding in verify_files(folder, unit) if not finding.holds] == []
            acknowledged = acts
    assert acknowledged >= kills


def acts_until_killed(folder: Path, case_id: str, acts: int, then_s: float) -> int:
    """Kill a process a moment after some acts; return the number of the last act that it acknowledged."""
    with subprocess.Popen(
        [sys.executable, "-c", ACTING, str(folder), PASSPHRASE, case_id],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        told = [process.stdout.readline() for _ in range(acts)]
        time.sleep(then_s)
        process.send_signal(signal.SIGKILL)
        told += [line for line in process.stdout if line.endswith("\n")]
    return int(told[-1])


pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
