"""How quick the face wall is on a case of many faces: the first paint, frames while scrolling, memory, decisions.

`python -m tests.benchmarks.bench_wall FOLDER [--faces 100000]` makes the unit where FOLDER has none (some minutes),
then drives the real window on it. Set QT_QPA_PLATFORM to say on which display; memory is that of the whole process.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication

from app.demo.person import person as drawn_person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.audit import Operation
from app.domain.case import CaseAuthority, FileHashes, FoundFile, MediaKind
from app.domain.examination import Examined
from app.domain.face import Box, DetectedFace, Embedding, FaceCrop, FaceState, FoundFace, Person
from app.domain.ids import FaceId
from app.domain.person import Decision
from app.domain.unit import Passphrase
from app.recognition.pack import default_manifest
from app.service.cases import act_in, enter_case, list_cases, open_case
from app.service.crops import as_jpeg
from app.service.gallery import LoadedGallery
from app.service.person_decisions import confirm_person, ignore_faces
from app.service.persons import show_persons
from app.service.units import open_unit
from app.service.wall import decided_wall
from app.store import Unit
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.shell import _application
from app.ui.theme import dress
from tests.benchmarks.wall_frames import Course, Driver, Painted, ends_of_paintings
from tests.measures import some_quality
from tests.ui.still_pool import StillPool
from tests.units import PASSPHRASE, new_unit

FACES_A_FILE, DRAWN, CROP_PX = 4, 40, 256
STEPS = 600


def make(folder: Path, faces: int) -> None:
    """Make a unit with one case of so many faces, of persons of 1 to 60."""
    manifest = default_manifest()
    chance = np.random.default_rng(1)
    drawn = [render(drawn_person(seed), conditions(seed, strength=0.3), CROP_PX) for seed in range(DRAWN)]
    jpegs = [as_jpeg(FaceCrop(np.ascontiguousarray(pixels))) for pixels in drawn]
    unit, _ = new_unit(folder, "Many faces", "Ada", PASSPHRASE)
    with unit:
        open_case(unit, CaseAuthority("C-1", "order 7", "identify a victim", date(2099, 1, 1)))
        with unit.unit_of_work(act_in(unit, "test", Operation.COLLECTION)) as work:
            exhibits = [work.exhibits.add(f"KJB/{number}", f"/mnt/{number}") for number in range(4)]
            ids: list[FaceId] = []
            for number in range(-(-faces // FACES_A_FILE)):
                digest = f"{number:064x}"
                found = FoundFile(f"{number}.jpg".encode(), 10, number, MediaKind.PICTURE,
                                  FileHashes(digest, digest[:40], digest[:32]))  # fmt: skip
                media = work.media.add(exhibits[number % 4].id, found).id
                work.media.record(Examined(media, 1000, 800, 1, ()))
                for place in range(FACES_A_FILE):
                    face = _face(chance, manifest.id, place)
                    ids.append(work.faces.add(media, face, jpegs[len(ids) % DRAWN]))
        with unit.unit_of_work(act_in(unit, "test", Operation.COMBINATION)) as work:
            work.persons.replace_grouping(ids[-1], _links(ids, chance), manifest.id, 0.31)
            show_persons(work)


def _face(chance: np.random.Generator, pack_id: str, place: int) -> FoundFace:
    vector = chance.standard_normal(128).astype(np.float32)
    box = Box(10 + 200 * place, 20, 80, 80)
    pixels = FaceCrop(np.zeros((8, 8, 3), np.uint8))
    return FoundFace(DetectedFace(box, 1.5, np.zeros((5, 2), np.float32)), some_quality(), Embedding(vector, pack_id),
                     pixels, 0, None)  # fmt: skip


def _links(ids: list[FaceId], chance: np.random.Generator) -> np.ndarray:
    """Bind faces of different files: every fourth face in a row, in runs of 1 to 60."""
    order = np.concatenate([np.array(ids[start::FACES_A_FILE], np.int64) for start in range(FACES_A_FILE)])
    ends = np.cumsum(chance.integers(1, 60, len(order)))
    is_end = np.zeros(len(order) + 1, np.bool_)
    is_end[ends[ends < len(order)]] = True
    bound = ~is_end[1 : len(order)]
    return np.stack([order[:-1][bound], order[1:][bound]], axis=1)


def measure(folder: Path, steps: int) -> None:
    """Drive the window and print what it takes."""
    application, ends = _application(), ends_of_paintings()
    dress(application)
    unit = open_unit(folder, Passphrase(PASSPHRASE, "Ada"))
    enter_case(unit, list_cases(unit)[0].id)
    window = MainWindow(folder, StillPool(), LoadedGallery(default_manifest()))
    window.resize(1920, 1080)
    window.show()
    window.enter_unit(unit)
    window.go_to(Place.CASES)
    settle(application, lambda: window.runner.is_idle)
    before = _rss_mib()
    wall = window.wall.wall
    painted = Painted(wall.viewport())

    began = time.perf_counter()
    window.go_to(Place.FACES)
    settle(application, lambda: len(window.wall.shown) > 0 and bool(painted.at))
    painted.at.clear()
    settle(application, lambda: bool(painted.at))
    first = painted.at[0] - began
    settle(application, lambda: window.runner.is_idle and window.shelf.count() > 40)
    whole = time.perf_counter() - began
    print(f"{len(window.wall.shown):,} faces, {len(window.wall.shown.order.known):,} persons")  # noqa: T201
    print(f"first paint with faces {first * 1e3:.0f} ms, all in order and crops there {whole * 1e3:.0f} ms")  # noqa: T201

    driver = Driver(application, wall, window.shelf, ends)
    ways: dict[str, Callable[[], Course]] = {
        "wheel": lambda: driver.wheel(steps),
        "jumps of 25 rows": lambda: driver.jumps(steps // 4),
        "bar dragged": lambda: driver.drag(steps // 2),
        "PgDn held": lambda: driver.held(Qt.Key.Key_PageDown, steps // 4),
        "End and Home": lambda: driver.ends(max(2, steps // 20)),
    }
    for name, way in ways.items():
        for line in way().told(name):
            print(line)  # noqa: T201
    print(f"memory {_rss_mib():.0f} MiB, {before:.0f} MiB before the wall was opened, crops kept "  # noqa: T201
          f"{window.shelf.count()}")  # fmt: skip
    _decide(window, unit)
    window.close()


def _decide(window: MainWindow, unit: Unit) -> None:
    known = window.wall.shown.order.known
    persons = [person for person in known.values() if len(person.face_ids) > 10][:10]
    acts: dict[str, Callable[[Person], Decision]] = {
        "confirm": lambda person: confirm_person(unit, person.face_ids[:2]),
        "ignore": lambda person: ignore_faces(unit, person.face_ids[-1:], FaceState.NOT_RELEVANT),
    }
    for name, act in acts.items():
        took, spent = [], []
        for person in persons:
            start, cpu = time.perf_counter(), time.process_time()
            decided_wall(unit, act(person))
            took.append(time.perf_counter() - start)
            spent.append(time.process_time() - cpu)
        print(f"{name}, decided and read again: median {np.median(took) * 1e3:.0f} ms, "  # noqa: T201
              f"worst {max(took) * 1e3:.0f} ms; of the processor {np.median(spent) * 1e3:.0f} ms")  # fmt: skip


def settle(application: QApplication, is_done: Callable[[], bool], most_s: float = 60.0) -> None:
    """Let the window work until something is so, or the time is over."""
    until = time.perf_counter() + most_s
    while not is_done() and time.perf_counter() < until:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)
        time.sleep(0.0005)


def _rss_mib() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def main() -> None:
    """Make what is missing, then measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--faces", type=int, default=100_000)
    parser.add_argument("--steps", type=int, default=STEPS, help="steps of the wheel; of jumps there are fewer")
    args = parser.parse_args()
    if not args.folder.exists():
        began = time.process_time()
        make(args.folder, args.faces)
        print(f"{args.faces:,} faces made in {time.process_time() - began:.0f} s of the processor")  # noqa: T201
    measure(args.folder, args.steps)


if __name__ == "__main__":
    main()
