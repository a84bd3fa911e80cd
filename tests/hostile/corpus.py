"""The whole corpus, and `python -m tests.hostile.corpus`, which examines it in workers and says what came of each file.

Nothing of it is fetched or kept: every file is made when it is asked for.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from app.domain.examination import Finding, Profile, WorkItem
from app.domain.ids import MediaId
from app.worker.pool import ProcessPool, WorkerPool
from tests.hostile.broken_pictures import broken_pictures
from tests.hostile.disguises import disguises
from tests.hostile.sound_pictures import sound_pictures
from tests.hostile.specimen import Specimen, outcome_words
from tests.hostile.videos import videos


@cache
def corpus() -> tuple[Specimen, ...]:
    """Every specimen, in an order that does not change."""
    return (*sound_pictures(), *broken_pictures(), *disguises(), *videos())


def examined(pool: WorkerPool, specimens: Sequence[Specimen]) -> list[Finding]:
    """What came of each specimen, in their order."""
    items: Iterable[WorkItem] = (
        WorkItem(MediaId(number), specimen.kind, specimen.content, Profile.QUICK)
        for number, specimen in enumerate(specimens)
    )
    found = {finding.media_id: finding for finding in pool.examine(items)}
    return [found[MediaId(number)] for number in range(len(specimens))]


def say(*lines: str) -> None:
    """Write lines for the person who asked."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def main() -> int:
    """Examine the corpus with two workers; 1 where something else came of a file than should."""
    specimens, started = corpus(), time.monotonic()
    with ProcessPool(2) as pool:
        findings = examined(pool, specimens)
    for specimen, finding in zip(specimens, findings, strict=True):
        say(f"{specimen.name:45} {len(specimen.content):9,} B  {outcome_words(finding)}")
    objections = [one.objection(finding) for one, finding in zip(specimens, findings, strict=True)]
    tally = Counter(outcome_words(finding).partition(":")[0] for finding in findings)
    say(f"{len(specimens)} files in {time.monotonic() - started:.0f} s: {dict(tally)}")
    say(*(objection for objection in objections if objection))
    return int(any(objections))


if __name__ == "__main__":
    sys.exit(main())
