"""How soon a decision is committed and the next pair is on the screen, in the real window by real keys.

`python -m tests.benchmarks.bench_decisions FOLDER [--faces 100000] [--decisions 200]` makes the unit where FOLDER has
none (some minutes): the case of bench_wall, a gallery, and searches. Then it examines candidates by single keys, and
decides about persons on the wall. From the key that records to (a) the commit and (b) the next pair painted at its
size. Set QT_QPA_PLATFORM to say on which display.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.demo.person import person as drawn_person
from app.demo.pose import conditions
from app.demo.render import render
from app.domain.audit import Act, Operation
from app.domain.face import Embedding, FaceCrop
from app.domain.ids import FaceId, SearchId
from app.domain.unit import Passphrase
from app.recognition.pack import default_manifest
from app.service.cases import enter_case, list_cases
from app.service.crops import as_jpeg
from app.service.gallery import LoadedGallery
from app.service.search import list_searches, search_face
from app.service.units import open_unit
from app.store import EnrolledFace, Unit
from app.ui.decision_dialog import DecisionDialog
from app.ui.examination_panel import ExaminationPanel, Step
from app.ui.main_window import MainWindow
from app.ui.places import Place
from app.ui.shell import _application
from app.ui.theme import dress
from tests.benchmarks.bench_wall import CROP_PX, make, settle
from tests.service.conftest import BASIS
from tests.ui.still_pool import StillPool
from tests.units import PASSPHRASE, why

SUBJECTS, REFERENCES_EACH, CANDIDATES_EACH = 2_000, 2, 50
SHARES = (50, 95, 99)
GOAL_MS = 100
PATIENCE_S = 20.0
WORDS = "ears alike, nose differs"


def furnish(folder: Path) -> None:
    """Put a gallery into the unit."""
    manifest = default_manifest()
    chance = np.random.default_rng(2)
    unit = open_unit(folder, Passphrase(PASSPHRASE, "Ada"))
    with unit:
        enter_case(unit, list_cases(unit)[0].id)
        jpegs = [
            as_jpeg(FaceCrop(np.ascontiguousarray(render(drawn_person(seed), conditions(seed, strength=0.3), CROP_PX))))
            for seed in range(100, 140)
        ]
        with unit.unit_of_work(Act("test", Operation.COLLECTION, "test", "test")) as work:
            for number in range(SUBJECTS):
                faces = [
                    EnrolledFace(
                        f"{number * REFERENCES_EACH + each:064x}",
                        Embedding(chance.standard_normal(128).astype(np.float32), manifest.id),
                        jpegs[(number + each) % len(jpegs)],
                    )
                    for each in range(REFERENCES_EACH)
                ]
                work.gallery.enrol(f"D-{number}", BASIS, faces)


def search_anew(unit: Unit, decisions: int) -> list[SearchId]:
    """Make as many searches as give so many candidates that nobody has looked at, each with another face."""
    gallery = LoadedGallery(default_manifest())
    before = len(list_searches(unit))
    faces = [FaceId(1 + (before + number) * 97) for number in range(-(-decisions // (CANDIDATES_EACH - 1)))]
    purpose = why("find who this is")
    return [search_face(unit, gallery, face, purpose, k=CANDIDATES_EACH).search.id for face in faces]


@dataclass
class Times:
    """Seconds from the key, by what was waited for: the wall clock, the whole process, the window's own thread."""

    wall: list[float] = field(default_factory=list)
    spent: list[float] = field(default_factory=list)
    own: list[float] = field(default_factory=list)

    def since(self, start: tuple[float, float, float]) -> None:
        """Note what passed since `now()` was asked."""
        for kept, before, after in zip((self.wall, self.spent, self.own), start, now(), strict=True):
            kept.append(after - before)


def now() -> tuple[float, float, float]:
    """Return the three clocks, s."""
    return time.perf_counter(), time.process_time(), time.thread_time()


class Watched(QObject):
    """Hears the first painting of a widget after it was asked, while something is so."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._is_due: Callable[[], bool] | None = None
        self._loop, self._patience = QEventLoop(), QTimer()
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._loop.quit)
        self._has_painted = False
        for widget in widgets:
            widget.installEventFilter(self)

    def begin(self, is_due: Callable[[], bool]) -> None:
        """Wait for the first painting at which this is so."""
        self._is_due, self._has_painted = is_due, False

    def wait(self) -> None:
        """Let the window work, as it does by itself, until that painting is done."""
        self._patience.start(int(PATIENCE_S * 1e3))
        while not self._has_painted and self._patience.isActive():
            self._loop.exec()
        self._patience.stop()
        if not self._has_painted:
            raise SystemExit("The window did not come to the next step; nothing was measured.")
        self._is_due = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: a painting begins; what is painted is known by then. It is done when the loop comes round again."""
        if event.type() == QEvent.Type.Paint and self._is_due is not None and self._is_due():
            self._has_painted = True
            QTimer.singleShot(0, self._loop, self._loop.quit)
        return False


def measure(folder: Path, decisions: int) -> None:
    """Drive the window and print what it takes."""
    application = _application()
    dress(application)
    unit = open_unit(folder, Passphrase(PASSPHRASE, "Ada"))
    enter_case(unit, list_cases(unit)[0].id)
    searches = search_anew(unit, decisions)
    window = MainWindow(folder, StillPool(), LoadedGallery(default_manifest()))
    window.resize(1920, 1080)
    window.show()
    window.activateWindow()
    window.enter_unit(unit)
    times: dict[str, Times] = defaultdict(Times)
    try:
        with committing(times) as begin:
            for search_id in searches:
                examine(application, window, search_id, decisions, times, begin)
        for name in ("analysis: next step painted", "decision: committed", "decision: next pair painted"):
            tell(name, times[name])
        decide_on_wall(application, window, max(20, decisions // 4))
    finally:
        window.close()


@contextmanager
def committing(times: dict[str, Times]) -> Any:
    """Note when the service has returned from a conclusion: its transaction is committed by then."""
    door: Any = import_module("app.ui.compare_page")
    real, start = door.adjudicate, [now()]

    def timed(*given: Any, **named: Any) -> Any:
        made = real(*given, **named)
        wall, spent, _own = start[0]
        kept = times["decision: committed"]
        kept.wall.append(time.perf_counter() - wall)
        kept.spent.append(time.process_time() - spent)
        return made

    def begin() -> tuple[float, float, float]:
        start[0] = now()
        return start[0]

    door.adjudicate = timed
    try:
        yield begin
    finally:
        door.adjudicate = real


def examine(
    application: QApplication,
    window: MainWindow,
    search_id: SearchId,
    decisions: int,
    times: dict[str, Times],
    begin: Callable[[], tuple[float, float, float]],
) -> None:
    """Conclude on the candidates of one search, each by the keys of the common path."""
    page, examination = window.compare, window.compare.examination
    window.open_search(search_id)
    settle(application, lambda: window.runner.is_idle and window.candidates.candidates is not None)
    candidates = window.candidates.candidates
    assert candidates is not None
    window.candidates.compared.emit(candidates, 0)
    watched = Watched(page.pair.probe.pane, page.pair.reference.pane)
    settle(application, lambda: window.runner.is_idle and page.compared is not None and page.compared.among is not None)
    for _ in range(len(candidates.rows) - 1):
        if len(times["decision: next pair painted"].wall) >= decisions:
            return
        while examination.step in (Step.PROBE, Step.REFERENCE):
            before = examination.step
            watched.begin(partial(_has_left, examination, before))
            press(page, "A1")
            start = now()
            press(page, "\n")
            watched.wait()
            times["analysis: next step painted"].since(start)
        press(page, "S\n6")
        press(page, WORDS)
        number = page.place
        watched.begin(partial(is_there, window, number + 1))
        start = begin()
        press(page, "\n")
        watched.wait()
        times["decision: next pair painted"].since(start)
        pause(application, 0.3)


def _has_left(examination: ExaminationPanel, step: Step) -> bool:
    return examination.step is not step


def is_there(window: MainWindow, place: int) -> bool:
    """Return whether the picture that is looked at next is in its pane."""
    page = window.compare
    if page.place != place:
        return False
    sides = [side for side in page.pair.sides if not side.is_covered]
    return page.compared is not None and page.compared.among is not None and not any(s.pane.is_empty for s in sides)


def press(page: QWidget, keys: str) -> None:
    """Press keys where the keyboard is, one after another; a newline is Enter."""
    for key in keys:
        here = QApplication.focusWidget() or page
        if key == "\n":
            QTest.keyClick(here, Qt.Key.Key_Return)
        else:
            QTest.keyClick(here, _key(key))


def _key(character: str) -> Qt.Key:
    return Qt.Key(ord(character.upper()))


def wait(application: QApplication, is_done: Callable[[], bool]) -> None:
    """Let the window work until something is so; say so where it never is."""
    settle(application, is_done, PATIENCE_S)
    if not is_done():
        raise SystemExit("The window did not come to the next step; nothing was measured.")


def pause(application: QApplication, seconds: float) -> None:
    """Let the window work for a while, as somebody looks."""
    settle(application, lambda: False, seconds)


def tell(name: str, times: Times) -> None:
    """Print how the times lie."""
    for clock, kept in (("by the wall clock", times.wall), ("of the processor", times.spent),
                        ("of the window's own thread", times.own)):  # fmt: skip
        if kept:
            ms = np.array(kept) * 1e3
            shares = ", ".join(f"p{share} {np.percentile(ms, share):.0f}" for share in SHARES)
            late = f", {sum(ms > GOAL_MS)} over {GOAL_MS} ms" if clock == "by the wall clock" else ""
            print(f"{name}, {len(ms)} times, {clock}: {shares}, worst {ms.max():.0f} ms{late}")  # noqa: T201


def decide_on_wall(application: QApplication, window: MainWindow, count: int) -> None:
    """Ignore faces of the wall one after another by keys: I, Enter; until what was decided is painted."""
    window.go_to(Place.FACES)
    settle(application, lambda: window.runner.is_idle and len(window.wall.shown) > 1_000)
    wall, times = window.wall.wall, Times()
    window.activateWindow()
    watched = Watched(wall.viewport())
    made: list[object] = []
    taken: list[object] = []
    window.wall.decisions.decided.connect(made.append)
    window.wall.tiles.dataChanged.connect(lambda *_each: taken.append(1) if made else None)
    for number in range(count):
        window.activateWindow()
        wall.setFocus()
        wall.go_to(number * 7)
        pause(application, 0.1)
        QTest.keyClick(wall, Qt.Key.Key_I)
        wait(application, lambda: window.wall.decisions.findChild(DecisionDialog) is not None)
        pause(application, 0.1)
        dialog = window.wall.decisions.findChild(DecisionDialog)
        assert dialog is not None
        made.clear()
        taken.clear()
        watched.begin(lambda: bool(taken))
        start = now()
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        watched.wait()
        times.since(start)
        pause(application, 0.1)
    tell("wall decision: painted", times)


def main() -> None:
    """Make what is missing, then measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--faces", type=int, default=100_000)
    parser.add_argument("--decisions", type=int, default=200)
    args = parser.parse_args()
    if not args.folder.exists():
        began = time.process_time()
        make(args.folder, args.faces)
        furnish(args.folder)
        print(f"{args.faces:,} faces made in {time.process_time() - began:.0f} s of the processor")  # noqa: T201
    measure(args.folder, args.decisions)


if __name__ == "__main__":
    main()
