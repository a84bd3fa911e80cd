"""Measure a search across cases: processor time and memory for many cases of many persons, all invented.

`python -m tests.benchmarks.bench_across FOLDER [--cases N] [--persons N] [--faces N]` makes a unit in a new
FOLDER and searches it three times.
"""

from __future__ import annotations

import argparse
import sys
import time
from datetime import date
from pathlib import Path

import numpy as np
import psutil

from app.domain.audit import Operation
from app.domain.case import CaseAuthority, FileHashes, FoundFile, MediaKind
from app.domain.face import Person
from app.domain.ids import FaceId, PersonId
from app.domain.person import Arrangement
from app.recognition.pack import PackManifest, default_manifest
from app.service.across import search_across
from app.service.cases import act_in, open_case
from app.store import Unit
from tests.service.conftest import found_face
from tests.units import new_unit, why

_CROP = bytes(300)
_RUNS = 3


def fill(unit: Unit, pack: PackManifest, number: int, persons: int, faces: int) -> None:
    """Open a case and put persons of so many faces each into it."""
    chance = np.random.default_rng(number)
    open_case(unit, CaseAuthority(f"C-{number}", "invented", "to measure", date(2099, 1, 1)))
    with unit.unit_of_work(act_in(unit, "fill", Operation.COLLECTION)) as work:
        exhibit = work.exhibits.add("E", "/nowhere")
        made = []
        for person in range(persons):
            vectors = chance.standard_normal(pack.dimension) + 0.1 * chance.standard_normal((faces, pack.dimension))
            vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
            ids: list[FaceId] = []
            for place, vector in enumerate(vectors):
                digest = f"{person * faces + place:064x}"
                hashes = FileHashes(digest, digest[:40], digest[:32])
                file = FoundFile(digest.encode(), 1, 0, MediaKind.PICTURE, hashes)
                media = work.media.add(exhibit.id, file).id
                ids.append(work.faces.add(media, found_face(vector, pack.id), _CROP))
            made.append(Person(PersonId(ids[0]), f"Person {ids[0]}", tuple(ids), ids[0]))
        work.persons.show(Arrangement(tuple(made), {}))


def main() -> int:
    """Make the unit, search it, say what that took."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    for name, value in (("--cases", 200), ("--persons", 500), ("--faces", 2)):
        parser.add_argument(name, type=int, default=value)
    given = parser.parse_args()
    pack, process = default_manifest(), psutil.Process()
    unit, _ = new_unit(given.folder)
    with unit:
        for number in range(given.cases):
            fill(unit, pack, number, given.persons, given.faces)
        fill(unit, pack, given.cases, 1, given.faces)
        for _ in range(_RUNS):
            started, before = time.monotonic(), process.cpu_times()
            found = search_across(unit, pack, why(), person_id=PersonId(1))
            spent = process.cpu_times()
            sys.stdout.write(
                f"{found.search.compared:,} persons of {len(found.search.consulted)} cases: "
                f"{spent.user + spent.system - before.user - before.system:.1f} s of processor time, "
                f"{time.monotonic() - started:.1f} s, {process.memory_info().rss >> 20} MiB\n"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
