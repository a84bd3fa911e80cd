"""Killed, or out of room, while policies change: the last acknowledged one is in force, and every entry names one."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.domain.unit import Passphrase
from app.service.audit import audit_trail
from app.service.policies import policy_history
from app.service.units import open_unit
from app.service.verify import verify_custody
from tests.units import PASSPHRASE, new_unit

KILLS = 4
CHANGING = """
import dataclasses, sys
from pathlib import Path
from app.domain.unit import Passphrase
from app.service.permission import policy_in_force
from app.service.policies import propose_policy
from app.service.units import open_unit

with open_unit(Path(sys.argv[1]), Passphrase(sys.argv[2])) as unit:
    print("ready", flush=True)
    while True:
        policy = policy_in_force(unit).policy
        days = policy.proposal_days % 300 + 1
        propose_policy(unit, dataclasses.replace(policy, proposal_days=days), "try it")
        print(unit.policy_version, flush=True)
"""
SWELLING = """
import dataclasses, resource, signal, sys
from pathlib import Path
from app.domain.errors import StorageFull
from app.domain.unit import Passphrase
from app.service.permission import policy_in_force
from app.service.policies import propose_policy
from app.service.units import open_unit

with open_unit(Path(sys.argv[1]), Passphrase(sys.argv[2])) as unit:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, unlimited[1]))
    try:
        for number in range(30):
            policy = policy_in_force(unit).policy
            propose_policy(unit, dataclasses.replace(policy, name=f"{number} " + "long " * 40_000), "try it")
    except StorageFull:
        resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
        print(unit.policy_version, policy_in_force(unit).version, flush=True)
"""


def checked(folder: Path) -> int:
    """Open the unit, hold everything against everything, and return the version in force."""
    with open_unit(folder, Passphrase(PASSPHRASE)) as unit:
        policies = policy_history(unit)
        changes = [entry for entry in audit_trail(unit) if entry.act.verb in {"create unit", "change policy"}]
        assert [entry.facts["policy"] for entry in changes] == [policy.version for policy in policies]
        assert unit.policy_version == policies[-1].version
        assert verify_custody(unit).holds
        return unit.policy_version


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
def test_a_kill_in_the_middle_of_changes_tears_no_policy(tmp_path: Path) -> None:
    chance = random.Random(5)
    new_unit(tmp_path / "unit")[0].close()

    for _ in range(KILLS):
        told = changes_until_killed(tmp_path / "unit", chance.randrange(1, 4), chance.uniform(0.0, 0.02))
        assert told <= checked(tmp_path / "unit") <= told + 1


@pytest.mark.skipif(os.name != "posix", reason="file sizes are limited by a POSIX call")
def test_without_room_for_another_policy_the_one_before_stays_in_force(tmp_path: Path) -> None:
    new_unit(tmp_path / "unit")[0].close()

    ended = run(SWELLING, tmp_path / "unit")

    assert ended.stderr == ""
    held, kept = ended.stdout.split()
    assert held == kept
    assert int(held) > 1
    assert checked(tmp_path / "unit") == int(held)


def run(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, str(folder), PASSPHRASE],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )


def changes_until_killed(folder: Path, changes: int, then_s: float) -> int:
    """Kill a process a moment after some changes; return the last version that it acknowledged."""
    with subprocess.Popen(
        [sys.executable, "-c", CHANGING, str(folder), PASSPHRASE],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        told = [process.stdout.readline() for _ in range(changes)]
        time.sleep(then_s)
        process.send_signal(signal.SIGKILL)
        told += [line for line in process.stdout if line.endswith("\n")]
    return int(told[-1])
