"""What a cell pays for the pages that it writes to first: with the heap as loading left it, and settled.

Run by hand, in a process of its own for each: `python -m tests.benchmarks.bench_first_pages [--settled]`. One drawn
picture for each process forked, as in a nursery, but without its confinement; the same pictures in one process beside.
"""

from __future__ import annotations

import ctypes
import gc
import os
import resource
import sys

from app.demo.person import person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.case import MediaKind
from app.domain.examination import Profile
from app.domain.ids import MediaId
from app.recognition.setup import default_setup, load_engine
from app.worker.birth import on_one_thread
from app.worker.heap import settle_heap
from app.worker.protocol import Command, Request
from tests.worker.pictures import encoded

SETTLED, FILES, ROUNDS = "--settled", 6, 3
_STARTED = "--started"
CASES = ((480, Profile.QUICK), (1200, Profile.THOROUGH))


def spent() -> tuple[float, int]:
    """Processor seconds of this process and the children it has collected, and the pages that those touched first."""
    own, theirs = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + theirs.ru_utime + theirs.ru_stime, theirs.ru_minflt


def measure() -> None:
    """Print, for each case, milliseconds and pages a file, the least of several rounds."""
    import cv2

    from app.worker import warmth
    from app.worker.examination import reply_to

    cv2.setNumThreads(1)
    pack = load_engine(default_setup())
    warmth.warm(pack)
    contents = {side: encoded(render(person(1), conditions(1, strength=0.0), side), "JPEG") for side, _ in CASES}
    gc.collect()
    if SETTLED in sys.argv:
        settle_heap()
    else:
        ctypes.CDLL(None).malloc_trim(0)
    gc.freeze()

    def forked(files: int, side: int, profile: Profile) -> None:
        child = os.fork()
        if not child:
            content = contents[side]
            for number in range(files):
                request = Request(Command.EXAMINE, MediaKind.PICTURE, MediaId(number), len(content), 60.0, profile)
                reply_to(request, content, pack)
            os._exit(0)
        os.waitpid(child, 0)

    for side, profile in CASES:
        told = {}
        for name, processes, files in (("one for all", 1, FILES), ("one each", FILES, 1), ("nothing", FILES, 0)):
            rounds = []
            for _ in range(ROUNDS):
                before_s, before = spent()
                for _ in range(processes):
                    forked(files, side, profile)
                after_s, after = spent()
                rounds.append((1000 * (after_s - before_s) / FILES, (after - before) / FILES))
            told[name] = min(rounds)
        words = ", ".join(f"{name} {ms:.1f} ms and {pages:.0f} pages" for name, (ms, pages) in told.items())
        print(f"{side} px, {profile.value}: {words}", flush=True)  # noqa: T201


def main() -> None:
    """Start again as workers are started, and measure."""
    if _STARTED in sys.argv:
        measure()
        return
    with on_one_thread():
        os.execv(sys.executable, [sys.executable, "-m", "tests.benchmarks.bench_first_pages", *sys.argv[1:], _STARTED])  # noqa: S606


if __name__ == "__main__":
    main()
