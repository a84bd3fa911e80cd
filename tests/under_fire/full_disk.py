"""A disk that takes no more, at every place: no file may grow beyond a limit, and the limit is swept over all sizes.

`python -m tests.under_fire.full_disk --step 4096` sweeps page by page. What is refused must be said and taken back
whole; what is acknowledged must be there afterwards, like after a kill.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.domain.errors import KnownError
from tests.under_fire.acts import (
    Desk,
    Step,
    as_line,
    case,
    conclude,
    copy,
    enrol,
    erase,
    export,
    intake,
    look,
    made_desk,
    opened_desk,
    person,
    report,
    search,
)
from tests.under_fire.checks import Tally, as_facts, examined

SMALLEST_BYTES = 8192
BEYOND_BYTES = 96 * 1024
BEFORE: tuple[Step, ...] = (intake, look, search, conclude, enrol, person, report, export, case, copy)
"""What was done while the disk had room: two cases, of which one can be erased, and a whole backup."""
DAY: tuple[Step, ...] = (
    *(intake, look, search, conclude, enrol, person, report, export, copy, case, intake, look),
    *(erase, enrol, copy, erase, look),
)


@dataclass(slots=True)
class Sweep:
    """What the limits came to; `tally` is that of the examinations afterwards."""

    limits: int = 0
    acts_acknowledged: int = 0
    acts_refused: int = 0
    refused_by_act: Counter[str] = field(default_factory=Counter)
    acknowledged_by_act: Counter[str] = field(default_factory=Counter)
    locks_refused: int = 0
    tally: Tally = field(default_factory=Tally)


def sweep(place: Path, step: int) -> Sweep:
    """Make a unit, and go through a day in copies of it, each with another limit."""
    outside = place / "outside"
    outside.mkdir(parents=True)
    desk = made_desk(place / "unit", outside, 5)
    for act in BEFORE:
        act(desk)
    desk.unit.close()
    found = Sweep()
    for limit in _limits(place / "unit", step):
        unit, left = place / "copy", place / "left"
        shutil.copytree(place / "unit", unit)
        shutil.copytree(outside, left)
        told = _a_day_under(unit, left, limit)
        found.limits += 1
        found.acts_refused += sum(line.startswith("refused") for line in told)
        found.locks_refused += "lock refused" in told
        done = [json.loads(line.split(" ", 2)[2]) for line in told if line.startswith("done ")]
        found.acts_acknowledged += len(done)
        found.refused_by_act.update(line.split(" ")[1] for line in told if line.startswith("refused"))
        found.acknowledged_by_act.update(line.split(" ")[1] for line in told if line.startswith("done "))
        found.tally.integrity += [f"limit {limit}: {line}" for line in told if line.startswith("failed ")]
        examined(unit, left, done, found.tally)
        shutil.rmtree(unit)
        shutil.rmtree(left)
    return found


def _limits(folder: Path, step: int) -> Iterator[int]:
    largest = max(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    yield from range(SMALLEST_BYTES, largest + BEYOND_BYTES, step)


def _a_day_under(folder: Path, outside: Path, limit: int) -> list[str]:
    """Do the acts of a day in a child process whose files may not grow beyond the limit."""
    reading, writing = os.pipe()
    if (pid := os.fork()) == 0:
        os.close(reading)
        _child(folder, outside, limit, writing)
    os.close(writing)
    with os.fdopen(reading, "r", encoding="utf-8") as lines:
        told = [line.strip() for line in lines]
    os.waitpid(pid, 0)
    return told


def _child(folder: Path, outside: Path, limit: int, writing: int) -> None:
    def tell(line: str) -> None:
        os.write(writing, line.encode() + b"\n")

    try:
        desk = opened_desk(folder, outside, limit)
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        for step in DAY:
            _try(desk, step, tell)
        desk.unit.close()
        if desk.unit.ending is None:
            tell("lock refused")
    except BaseException:  # noqa: BLE001 (the child's own door)
        tell("failed " + traceback.format_exc().replace("\n", " | "))
    finally:
        os._exit(0)


def _try(desk: Desk, step: Step, tell: Any) -> None:
    try:
        shown = step(desk)
    except (KnownError, OSError) as why:  # the exhibit's own files may not fit either
        tell(f"refused {step.__name__} {type(why).__name__}")
        return
    try:
        with desk.unit.reading() as reader:
            sequence, head = reader.audit.head()
    except KnownError:  # nothing can be read while a rollback does not fit either
        tell(f"done {step.__name__} {as_line(shown)}")
    else:
        tell(f"done {step.__name__} {as_line({**shown, 'sequence': sequence, 'head': head})}")


def main() -> int:
    """Sweep, and print the tally as one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--step", type=int, default=4096, help="bytes between one limit and the next")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="homeward-full-") as temporary:
        found = sweep(Path(temporary) / "place", args.step)
    names = ("limits", "acts_acknowledged", "acts_refused", "locks_refused", "acknowledged_by_act", "refused_by_act")
    counts = {name: getattr(found, name) for name in names}
    print(json.dumps({**counts, **{k: v for k, v in as_facts(found.tally).items() if not isinstance(v, int)},  # noqa: T201
                      "holds": found.tally.holds}))  # fmt: skip
    return 0 if found.tally.holds else 1


if __name__ == "__main__":
    sys.exit(main())
