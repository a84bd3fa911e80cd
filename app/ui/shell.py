"""The door of the window: makes the application, shows the main window, tells faults without case content."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app.service.protection import STAMP, is_stamped
from app.ui.main_window import MainWindow
from app.ui.theme import dress

if TYPE_CHECKING:
    from app.service.gallery import LoadedGallery
    from app.store import Unit
    from app.worker.pool import WorkerPool

WIDTH_PX, HEIGHT_PX = 1440, 900
AWAKE_MS = 300


def run_window(
    unit_folder: Path | None,
    pool: WorkerPool,
    gallery: LoadedGallery,
    *,
    unit: Unit | None = None,
    demo_passphrases: Path | None = None,
    on_display: Callable[[], None] = lambda: None,
) -> int:
    """Open the window, on `unit` where it is open already, and return the exit code once it is closed.

    The platform is the environment's choice (QT_QPA_PLATFORM). The unit is closed when the window is. `on_display` is
    called once the display is connected, before anything is shown on it.
    """
    application = _application()
    on_display()
    dress(application)
    window = MainWindow(unit_folder, pool, gallery, demo_passphrases)
    faults = Faults(window)
    before, sys.excepthook = sys.excepthook, faults.caught
    interrupted = signal.signal(signal.SIGINT, lambda _number, _frame: window.close())
    awake = QTimer(window)
    awake.timeout.connect(_let_python_run)
    awake.start(AWAKE_MS)
    try:
        window.resize(WIDTH_PX, HEIGHT_PX)
        if unit is not None:
            window.enter_unit(unit)
        window.show()
        return application.exec()
    finally:
        awake.stop()
        signal.signal(signal.SIGINT, interrupted)
        sys.excepthook = before
        window.close()


def _let_python_run() -> None:
    """Python hears of Ctrl+C only between two of its own steps; while Qt waits there would be none."""


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    made = QApplication(["homeward"])
    made.setApplicationName("Homeward")
    stamp(made)
    return made


def stamp(application: QApplication) -> None:
    """Where a person started this without the fence, have Qt say so in the title of every window."""
    if is_stamped():
        application.setApplicationDisplayName(STAMP)


class Faults(QObject):
    """Hears of exceptions that nobody expected, from any thread, and shows one dialog at a time on the main one."""

    _met = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_showing = False
        self._met.connect(self._show)

    def caught(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """Note where it happened. The exception's own words may hold case content and are not shown."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._met.emit(where(kind, trace))

    @Slot(str)
    def _show(self, place: str) -> None:
        if self._is_showing:
            return
        self._is_showing = True
        try:
            QMessageBox.warning(
                self._window,
                "Homeward met a fault of its own",
                "Homeward met a fault of its own and left out the last step. Everything recorded before it is safe. "
                f"Lock the unit and open it again; if it happens twice, report this place:\n\n{place}",
            )
        finally:
            self._is_showing = False


def where(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return the kind of a fault and the file and line it came from, and nothing else of it."""
    frames = traceback.extract_tb(trace)
    if not frames:
        return kind.__name__
    return f"{kind.__name__} in {Path(frames[-1].filename).name}, line {frames[-1].lineno}"
