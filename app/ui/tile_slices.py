"""Paint a wall of tiles in slices: after a jump the places first, then the tiles, and never for long at once."""

from __future__ import annotations

import time
from abc import abstractmethod
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QRect, QSize, QTimer, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate

SLICE_S = 0.004
"""As long as one slice may take: with what else a frame needs it stays well below the 16 ms of a frame."""
AT_LEAST = 6
"""So many tiles are finished in each slice all the same: on a machine that is busy otherwise, a page gets there too."""


class TileArtist(QStyledItemDelegate):
    """What paints single tiles for a wall that says when there is time for it."""

    @abstractmethod
    def paint_tile(self, painter: QPainter, cell: QRect, place: int, *, is_framed: bool, has_time: bool) -> bool:
        """Paint one tile, and return whether it is finished; without time, what is at hand of it, else its place."""

    @abstractmethod
    def prepare(self, place: int, cell_px: QSize) -> None:
        """Have a tile at hand when it is painted next, in a cell of this size."""


class Slices(QObject):
    """The tiles of a wall that were painted unfinished. They are finished a few at a time, between other events.

    `prepare` has one tile at hand; `in_turn` returns those of some places that are in view, those to be seen first
    first; `show` paints some places again; `ended` is called when nothing is left.
    """

    def __init__(
        self,
        parent: QObject,
        in_turn: Callable[[Iterable[int]], list[int]],
        prepare: Callable[[int], None],
        show: Callable[[Iterable[int]], None],
        ended: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._in_turn, self._prepare, self._show, self._ended = in_turn, prepare, show, ended
        self._left: set[int] = set()
        self._is_hurried = False
        self._until = 0.0
        self._timer = QTimer(self)
        self._timer.setObjectName("finish tiles")
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._finish_some)

    @property
    def is_over(self) -> bool:
        """True while no tile waits to be finished."""
        return not self._left and not self._is_hurried

    def hurry(self) -> None:
        """Most of what is in view is other tiles now: show where they stand before any of them is finished."""
        self.stop()
        self._is_hurried = True  # until it is painted next

    def begin(self, *, is_shown: bool) -> None:
        """A painting begins; what is painted for nobody who waits (a picture of the window) is painted whole."""
        self._until = time.perf_counter() + (SLICE_S if is_shown else float("inf"))
        if is_shown and self._is_hurried:
            self._until = 0.0
        self._is_hurried = False

    @property
    def has_time(self) -> bool:
        """True while the painting that was begun may make another tile."""
        return time.perf_counter() < self._until

    def leave(self, place: int) -> None:
        """Finish a tile later."""
        self._left.add(place)

    def end(self) -> None:
        """The painting is over."""
        if self._left:
            self._timer.start()

    def stop(self) -> None:
        """Finish nothing more: there are other tiles now, or nobody looks."""
        self._left.clear()
        self._is_hurried = False
        self._timer.stop()

    @Slot()
    def _finish_some(self) -> None:
        until, finished = time.perf_counter() + SLICE_S, list[int]()
        waiting = self._in_turn(self._left)
        for place in waiting:
            self._prepare(place)
            finished.append(place)
            if len(finished) >= AT_LEAST and time.perf_counter() >= until:
                break
        self._left = set(waiting[len(finished) :])  # what is out of view now is painted when it comes back
        self._show(finished)
        if self._left:
            self._timer.start()
        else:
            self._ended()
