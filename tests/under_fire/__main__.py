"""Kill the unit at random moments so many times, and print what was lost: `python -m tests.under_fire --kills 1000`."""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.domain.errors import HomewardError
from tests.under_fire.acts import made_desk, opened_desk, work_on
from tests.under_fire.checks import Tally, as_facts, examined
from tests.under_fire.power import hot_journals, power_cuts

ROUNDS_PER_UNIT = 25
"""A unit is killed so often before a new one is made, so that the trails stay short enough to be walked each time."""

MADE = "found_unit"
_FAULTS = ("lost", "without their entry", "entries without an act", "places not intact")


class Round:
    """One process at work, from its start to its kill."""

    def __init__(self, folder: Path, outside: Path, seed: int, *, makes_unit: bool) -> None:
        reading, writing = os.pipe()
        self._makes_unit = makes_unit
        self._pid = os.fork()
        if self._pid == 0:
            os.close(reading)
            _be_killed(folder, outside, seed, writing, makes_unit)
        os.close(writing)
        self._lines = os.fdopen(reading, "r", encoding="utf-8")
        self.told: list[str] = []

    def kill_after(self, lines: int, then_s: float) -> list[str]:
        """Let so many acts begin or end, and kill a moment later; return all that was told."""
        for _ in range(lines):
            line = self._lines.readline()
            if not line:
                break
            self.told.append(line.strip())
        time.sleep(then_s)
        os.kill(self._pid, signal.SIGKILL)
        self.told += [line.strip() for line in self._lines if line.endswith("\n")]
        self._lines.close()
        os.waitpid(self._pid, 0)
        return self.told


def _be_killed(folder: Path, outside: Path, seed: int, writing: int, makes_unit: bool) -> None:
    """Work until the end comes from outside; an error of our own is told and ends the round."""

    def tell(line: str) -> None:
        os.write(writing, line.encode() + b"\n")

    try:
        if makes_unit:
            tell(f"begun {MADE}")
        desk = (made_desk if makes_unit else opened_desk)(folder, outside, seed)
        if makes_unit:
            with desk.unit.reading() as reader:
                sequence, head = reader.audit.head()
            tell(f"done {MADE} {json.dumps({'sequence': sequence, 'head': head})}")
        work_on(desk, tell)
    except BaseException:  # noqa: BLE001 (the child's own door)
        tell("failed " + traceback.format_exc().replace("\n", " | "))
    finally:
        time.sleep(60)
        os._exit(1)


def fire(kills: int, seed: int, place: Path, say: Callable[[Tally], None]) -> Tally:
    """Kill so many times; every unit is looked at after every kill."""
    chance, tally = random.Random(seed), Tally()
    folder, outside = place / "unit", place / "outside"
    acknowledged: list[dict[str, Any]] = []
    for number in range(kills):
        if number % ROUNDS_PER_UNIT == 0 or not acknowledged:
            shutil.rmtree(place)
            outside.mkdir(parents=True)
            acknowledged = []
        makes_unit = not acknowledged
        round_ = Round(folder, outside, chance.getrandbits(32), makes_unit=makes_unit)
        told = round_.kill_after(chance.randrange(3 if makes_unit else 14), chance.uniform(0.0, 0.03))
        _count(told, tally)
        acknowledged += [json.loads(line.split(" ", 2)[2]) for line in told if line.startswith("done ")]
        if acknowledged:
            tally.killed_in_commit += bool(hot_journals(folder))
            for cut in power_cuts(folder, chance, place / "cut"):
                tally.power_cuts += 1
                examined(cut, outside, acknowledged, tally)
            examined(folder, outside, acknowledged, tally)
        elif folder.exists():
            _look_at_half_made(folder, outside, tally)
        if number % 50 == 49:
            say(tally)
    return tally


def _look_at_half_made(folder: Path, outside: Path, tally: Tally) -> None:
    """A unit whose making was not acknowledged either opens whole or says that it does not."""
    try:
        examined(folder, outside, [], tally)
    except HomewardError:
        return


def _count(told: list[str], tally: Tally) -> None:
    tally.kills += 1
    tally.acts_begun += sum(line.startswith("begun ") for line in told)
    tally.acts_acknowledged += sum(line.startswith("done ") for line in told)
    tally.integrity += [line for line in told if line.startswith("failed ")]
    last = told[-1].split(" ")[:2] if told else ["begun", "unlock"]
    tally.killed_in[last[1] if last[0] == "begun" else "between acts"] += 1


def main() -> int:
    """Read the words of the command line, fire, and print the tally as one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=7)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="homeward-fire-") as temporary:
        place = Path(temporary) / "place"
        place.mkdir()
        tally = fire(args.kills, args.seed, place, lambda so_far: print(_words(so_far), file=sys.stderr, flush=True))  # noqa: T201
    print(json.dumps(as_facts(tally)))  # noqa: T201
    return 0 if tally.holds else 1


def _words(tally: Tally) -> str:
    faults = [tally.acknowledged_and_lost, tally.without_entry, tally.without_act, tally.integrity]
    counts = ", ".join(f"{len(found)} {what}" for what, found in zip(_FAULTS, faults, strict=True))
    return (
        f"{tally.kills} kills ({tally.killed_in_commit} in a commit, {tally.power_cuts} power cuts), "
        f"{tally.acts_acknowledged} acts acknowledged: {counts}"
    )


if __name__ == "__main__":
    sys.exit(main())
