"""Examine mutants in real workers, with pictures among them whose findings are known: `python -m tests.hostile.fuzz`.

    nice python -m tests.hostile.fuzz --mutants 100000 --workers 2 --start 0    # half an hour of a core
    python -m tests.hostile.fuzz --show 4711 --out mutant.bin

What must hold: this process lives, no file holds up the run, every file gets a finding and every known picture its own,
and the memory of this process stays within bounds. A worker that dies of a file is told with the mutant's number. The
tally is told after each five thousand, so that a run that is ended early has counted, too.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import numpy as np
import psutil

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.case import MediaKind
from app.domain.examination import Examined, Failed, Finding, Profile, WorkItem
from app.domain.ids import MediaId
from app.worker.failures import Failure, failure_sentence
from app.worker.pool import FILES_PER_CELL, ProcessPool, WorkerPool
from tests.hostile.mutants import mutant, seed_of
from tests.hostile.specimen import outcome_words
from tests.worker.pictures import encoded

KNOWN_EVERY = 100
AT_ONCE = 5_000
MOST_GROWTH_BYTES = 400 << 20
"""By how much the memory of the process that holds the key may grow: the files in flight and their findings."""
_KNOWN = MediaId(-1)
_FALLS = tuple(
    failure_sentence(failure).split("0")[0]
    for failure in (Failure.CRASHED, Failure.TIMED_OUT, Failure.INVALID_REPLY, Failure.UNEXPECTED)
)


@dataclass(slots=True)
class Tally:
    """What came of a run. `fallen` names mutants of which a worker died, or that it could not name a reason for."""

    outcomes: Counter[str] = field(default_factory=Counter)
    by_format: Counter[tuple[str, str]] = field(default_factory=Counter)
    fallen: dict[int, str] = field(default_factory=dict)
    unanswered: set[int] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)
    grown_bytes: int = 0
    seconds: float = 0.0

    @property
    def holds(self) -> bool:
        """True where every file got its own finding and memory stayed bounded."""
        return not self.unanswered and not self.wrong and self.grown_bytes < MOST_GROWTH_BYTES

    def add(self, other: Tally) -> None:
        """Count what came of another run, too."""
        self.outcomes += other.outcomes
        self.by_format += other.by_format
        self.fallen |= other.fallen
        self.unanswered |= other.unanswered
        self.wrong += other.wrong
        self.grown_bytes = max(self.grown_bytes, other.grown_bytes)
        self.seconds += other.seconds

    def table(self) -> str:
        """The outcomes of each format's mutants."""
        ways = [outcome for outcome, _ in self.outcomes.most_common()]
        lines = ["".join(["format".ljust(18), *(way.rjust(12) for way in ways)])]
        for name in sorted({name for name, _ in self.by_format}):
            lines.append(name.ljust(18) + "".join(f"{self.by_format[name, way]:12,}" for way in ways))
        return "\n".join(lines)

    def words(self) -> str:
        """The tally for people."""
        came = ", ".join(f"{count:,} {outcome}" for outcome, count in self.outcomes.most_common())
        lines = [
            f"{sum(self.outcomes.values()):,} mutants in {self.seconds:,.0f} s: {came}",
            f"workers fallen or at a loss: {len(self.fallen)}; unanswered: {len(self.unanswered)}; wrong findings: "
            f"{len(self.wrong)}; this process grew by {self.grown_bytes >> 20} MiB",
            *(f"mutant {number}: {words}" for number, words in sorted(self.fallen.items())[:40]),
            *self.wrong[:10],
        ]
        return "\n".join(lines)


@cache
def known_picture() -> bytes:
    """A picture of a drawn person, whose finding must be the same whatever was examined before it."""
    return encoded(render(person(1), conditions(1, strength=0.0), 128), "PNG")


def run(pool: WorkerPool, numbers: Iterable[int], known: Examined, before: int | None = None) -> Tally:
    """Examine the mutants of these numbers, with the known picture before, among and after them.

    `before` is how many bytes this process had when it began, where this is not its first run.
    """
    tally, started, process = Tally(), time.monotonic(), psutil.Process()
    before = before or process.memory_info().rss
    asked = list(numbers)
    tally.unanswered = {*asked, *(-1 - place for place in range(_knowns(len(asked))))}
    for finding in pool.examine(_items(asked)):
        _count(tally, finding, known)
        tally.grown_bytes = max(tally.grown_bytes, process.memory_info().rss - before)
    tally.seconds = time.monotonic() - started
    return tally


def _knowns(mutants: int) -> int:
    return mutants // KNOWN_EVERY + 2


def _items(numbers: list[int]) -> Iterator[WorkItem]:
    knowns = iter(range(_knowns(len(numbers))))
    for place, number in enumerate(numbers):
        if place % KNOWN_EVERY == 0:
            yield _known_item(next(knowns))
        made = mutant(number)
        yield WorkItem(MediaId(number), made.kind, made.content, Profile.QUICK)
    for left in knowns:
        yield _known_item(left)


def _known_item(place: int) -> WorkItem:
    return WorkItem(MediaId(-1 - place), MediaKind.PICTURE, known_picture(), Profile.QUICK)


def _count(tally: Tally, finding: Finding, known: Examined) -> None:
    number = int(finding.media_id)
    if number not in tally.unanswered:
        tally.wrong.append(f"file {number} was answered twice or never asked")
    tally.unanswered.discard(number)
    if number < 0:
        if not is_the_same(finding, known):
            tally.wrong.append(f"known picture {number}: {outcome_words(finding)}")
        return
    outcome = outcome_words(finding).partition(":")[0]
    tally.outcomes[outcome] += 1
    tally.by_format[seed_of(number), outcome] += 1
    if isinstance(finding, Failed) and finding.reason.startswith(_FALLS):
        tally.fallen[number] = f"{seed_of(number)}: {finding.reason}"


def is_the_same(finding: Finding, known: Examined) -> bool:
    """Tell whether a picture was found to be what it is known to be: its size, its faces and their vectors."""
    if not isinstance(finding, Examined) or len(finding.faces) != len(known.faces):
        return False
    if (finding.width_px, finding.height_px, finding.partial) != (known.width_px, known.height_px, known.partial):
        return False
    return all(
        one.detected.box == other.detected.box
        and np.array_equal(one.crop.pixels, other.crop.pixels)
        and np.allclose(one.embedding.vector, other.embedding.vector, atol=1e-4)
        for one, other in zip(finding.faces, known.faces, strict=True)
    )


def known_finding(pool: WorkerPool) -> Examined:
    """What workers say of the known picture before they have met anything else."""
    (finding,) = pool.examine([_known_item(0)])
    assert isinstance(finding, Examined)
    assert finding.faces
    return finding


def main() -> int:
    """Fuzz as told on the command line; 1 where something that must hold does not."""
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.fuzz", description=__doc__)
    parser.add_argument("--mutants", type=int, default=2_000)
    parser.add_argument("--start", type=int, default=0, help="number of the first mutant")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument(
        "--files-per-cell",
        type=int,
        default=FILES_PER_CELL,
        help="0: one cell for all that a worker is given, which takes half the time; what a file does to it stays",
    )
    parser.add_argument("--show", type=int, help="write the mutant of this number and examine nothing")
    parser.add_argument("--out", type=Path, default=Path("mutant.bin"))
    chosen = parser.parse_args()
    if chosen.show is not None:
        made = mutant(chosen.show)
        chosen.out.write_bytes(made.content)
        sys.stdout.write(f"mutant {made.number} of {made.seed}, a {made.kind.value}: {chosen.out}\n")
        return 0
    with ProcessPool(chosen.workers, files_per_cell=chosen.files_per_cell) as pool:
        known, tally, end = known_finding(pool), Tally(), chosen.start + chosen.mutants
        before = psutil.Process().memory_info().rss
        for first in range(chosen.start, end, AT_ONCE):
            tally.add(run(pool, range(first, min(first + AT_ONCE, end)), known, before))
            sys.stdout.write(f"{tally.words()}\n{tally.table()}\n\n")
            sys.stdout.flush()
    return 0 if tally.holds else 1


if __name__ == "__main__":
    sys.exit(main())
