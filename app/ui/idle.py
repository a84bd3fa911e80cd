"""How long nobody has touched keyboard or pointer, and when that has been long enough."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

LOOK_EVERY_MS = 2_000
_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class IdleWatch(QObject):
    """Watches the input of every window of the program while a unit is open.

    Two clocks are read, and the longer time counts: a machine that slept has a steady clock that slept with it, and the
    time of day can be set back. Signals: `told` with the seconds that are left; `expired`, once, when none are.
    """

    told = Signal(int)
    expired = Signal()

    def __init__(
        self,
        parent: QObject,
        steady: Callable[[], float] = time.monotonic,
        time_of_day: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._steady, self._time_of_day = steady, time_of_day
        self._limit_s = 0
        self._touched = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setObjectName("idle")
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self, limit_s: int) -> None:
        """Watch from now on, until `limit_s` seconds go by without input."""
        self._limit_s = limit_s
        self.touch()
        self._watch()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and not self._timer.isActive():
            application.focusWindowChanged.connect(self._watch)
        self._timer.start()
        self.look()

    def end(self) -> None:
        """Watch no longer."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._watch)

    def touch(self) -> None:
        """Note that somebody is there."""
        self._touched = (self._steady(), self._time_of_day())

    @property
    def idle_s(self) -> float:
        """For how many seconds nobody has touched anything."""
        return max(self._steady() - self._touched[0], self._time_of_day() - self._touched[1])

    @Slot()
    def look(self) -> None:
        """Say how long is left, or that the time is up."""
        if not self._timer.isActive():
            return
        left = self._limit_s - self.idle_s
        if left > 0:
            self.told.emit(int(left))
            return
        self.end()
        self.expired.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: whatever a person does to a window counts; nothing is taken from it."""
        if event.type() in _INPUT:
            self.touch()
        return False

    @Slot()
    def _watch(self) -> None:
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)
            window.installEventFilter(self)
