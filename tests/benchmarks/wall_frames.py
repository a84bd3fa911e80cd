"""How long the window's own thread is held while the wall scrolls or jumps, turn by turn of its event loop."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollBar

from app.ui.crop_shelf import CropShelf
from app.ui.tiles import TileModel, TileView

WHEEL_PX, PAGE_ROWS = 60, 25
FRAME_S, REPEAT_S = 0.016, 0.033
MOST_S = 10.0


class Painted(QObject):
    """Hears when a widget is painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.at: list[float] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: note the time."""
        if event.type() == QEvent.Type.Paint:
            self.at.append(time.perf_counter())
        return False


@dataclass(slots=True)
class Course:
    """What one way of moving took: seconds of each frame, by the wall clock and of the thread's processor time.

    A turn of the event loop may paint the wall several times, as crops come in: each frame lasts from the event that
    began the turn, or from the end of the frame before, to the end of its painting. `others` is all the rest: turns
    without a painting, and what a turn goes on with after its last one.
    `complete` are the times from a jump until everything on the page it led to was painted, crops included.
    """

    frames: list[tuple[float, float]] = field(default_factory=list)
    others: list[tuple[float, float]] = field(default_factory=list)
    complete: list[float] = field(default_factory=list)

    def told(self, name: str) -> Iterator[str]:
        """Return lines that say it."""
        for clock, of in (("wall clock", 0), ("own thread's processor", 1)):
            frames = _ms([turn[of] for turn in self.frames])
            others = _ms([turn[of] for turn in self.others] or [0.0])
            yield (f"{name}, {clock}: {len(frames)} frames, median {np.median(frames):.1f}, p99 {_p99(frames):.1f}, "
                   f"worst {frames[-1]:.1f} ms; without a frame, worst {others[-1]:.1f} ms")  # fmt: skip
        if self.complete:
            done = _ms(self.complete)
            yield f"{name}, page complete: median {np.median(done):.0f}, p99 {_p99(done):.0f}, worst {done[-1]:.0f} ms"


def ends_of_paintings() -> list[tuple[float, float]]:
    """Return a list that grows whenever a wall of tiles has been painted: wall clock and thread's processor time, s.

    To be asked for before the first wall is made: Qt looks only once who paints it.
    """
    ends: list[tuple[float, float]] = []
    paint = TileView.paintEvent

    def noted(view: TileView, event: QPaintEvent) -> None:
        paint(view, event)
        ends.append(_now())

    TileView.paintEvent = noted  # type: ignore[assignment, method-assign]
    return ends


def _now() -> tuple[float, float]:
    return time.perf_counter(), time.thread_time()


class Driver:
    """Moves the wall as a person does, and notes what every turn of the event loop takes."""

    def __init__(
        self, application: QApplication, wall: TileView, shelf: CropShelf, ends: list[tuple[float, float]]
    ) -> None:
        self._application, self._wall, self._shelf, self._ends = application, wall, shelf, ends

    def wheel(self, count: int) -> Course:
        """So many steps of the wheel, one in 16 ms."""
        course, bar = Course(), self._wall.verticalScrollBar()
        for _ in range(count):
            self._turns(course, lambda: bar.setValue(bar.value() + WHEEL_PX), FRAME_S)
        return course

    def jumps(self, count: int) -> Course:
        """So many jumps of 25 rows, each waited for until all of its page is there; at an end it turns round."""
        course, bar = Course(), self._wall.verticalScrollBar()
        step = PAGE_ROWS * self._wall.rowHeight(0)
        for _ in range(count):
            step = step if bar.minimum() <= bar.value() + step <= bar.maximum() else -step
            self._whole(course, partial(bar.setValue, bar.value() + step))
        return course

    def drag(self, count: int) -> Course:
        """The bar dragged to so many places all over the wall, one in 16 ms; then waited for."""
        course, bar = Course(), self._wall.verticalScrollBar()
        bar.setSliderDown(True)
        for number in range(count):
            at = _swing(number, count, bar)
            self._turns(course, partial(bar.setSliderPosition, at), FRAME_S)
        self._whole(course, lambda: bar.setSliderDown(False))
        return course

    def held(self, key: Qt.Key, count: int) -> Course:
        """A key held down, so many repeats of it, one in 33 ms; then waited for."""
        course = Course()
        for _ in range(count):
            self._turns(course, lambda: self._press(key), REPEAT_S)
        self._whole(course, lambda: None)
        return course

    def ends(self, count: int) -> Course:
        """To the last face and to the first by turns, each waited for."""
        course = Course()
        for number in range(count):
            key = Qt.Key.Key_Home if number % 2 else Qt.Key.Key_End
            self._whole(course, partial(self._press, key, Qt.KeyboardModifier.ControlModifier))
        return course

    def _press(self, key: Qt.Key, with_key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._application.sendEvent(self._wall, QKeyEvent(kind, key, with_key))

    def _whole(self, course: Course, act: Callable[[], object]) -> None:
        began = time.perf_counter()
        self._turn(course, act)
        while not self.is_complete and time.perf_counter() - began < MOST_S:
            time.sleep(0.0002)
            self._turn(course)
        course.complete.append(time.perf_counter() - began)

    def _turns(self, course: Course, act: Callable[[], object], for_s: float) -> None:
        until = time.perf_counter() + for_s
        self._turn(course, act)
        while time.perf_counter() < until:
            time.sleep(0.0002)
            self._turn(course)

    def _turn(self, course: Course, act: Callable[[], object] = lambda: None) -> None:
        self._ends.clear()
        at = _now()
        act()
        self._application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        for end in self._ends:
            course.frames.append((end[0] - at[0], end[1] - at[1]))
            at = end
        now = _now()
        course.others.append((now[0] - at[0], now[1] - at[1]))

    @property
    def is_complete(self) -> bool:
        """True once every tile in view is painted with its crop, where it has one."""
        model, header = self._wall.model(), self._wall.verticalHeader()
        assert isinstance(model, TileModel)
        first, last = header.visualIndexAt(0), header.visualIndexAt(self._wall.viewport().height() - 1)
        last = model.rowCount() - 1 if last < 0 else last
        columns = model.columnCount()
        places = range(first * columns, min((last + 1) * columns, len(model.tiles)))
        crops = {model._tiles.crop(place) for place in places} - {None}
        has_all = crops <= self._shelf._ready.keys() | self._shelf._absent
        return has_all and not self._ends and self._wall.is_finished


def _swing(number: int, count: int, bar: QScrollBar) -> int:
    """Return where the bar is dragged to: there and back again over all of the wall, three times."""
    there = (number * 6 / count) % 2
    return int(bar.maximum() * (there if there <= 1 else 2 - there))


def _ms(seconds: list[float]) -> np.ndarray:
    return np.sort(np.array(seconds)) * 1e3


def _p99(ordered: np.ndarray) -> float:
    return float(ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))])
