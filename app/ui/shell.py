"""The door of the window: makes the application, shows the main window, tells faults without case content."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.domain.incident import Incident, incident_of
from app.service.incidents import note_incident
from app.service.protection import STAMP, is_stamped
from app.ui.language import tr
from app.ui.main_window import MainWindow
from app.ui.speaking import machines_language, speak_in
from app.ui.theme import dress

if TYPE_CHECKING:
    from app.report.seal_page import SealFacts
    from app.service.gallery import LoadedGallery
    from app.store import Unit
    from app.worker.pool import WorkerPool

WIDTH_PX, HEIGHT_PX = 1440, 900
AWAKE_MS = 300
SWITCH_S = 0.001
"""So long the window waits at most for a thread that reads beside it; Python's own 5 ms are a third of a frame."""


def run_window(
    unit_folder: Path | None,
    pool: WorkerPool,
    gallery: LoadedGallery,
    *,
    unit: Unit | None = None,
    demo_passphrases: Path | None = None,
    proof: Callable[[], SealFacts] | None = None,
    on_display: Callable[[], None] = lambda: None,
    on_built: Callable[[], None] = lambda: None,
) -> int:
    """Open the window, on `unit` where it is open already, and return the exit code once it is closed.

    The platform is the environment's choice (QT_QPA_PLATFORM). The unit is closed when the window is. `on_display` is
    called once the display is connected, before anything is shown on it; `on_built` once the window is built, before
    it is shown and any unit is entered. `proof` tells what was tried before the fence
    stood, where that was asked for.
    """
    application = _application()
    on_display()
    dress(application)
    speak_in(machines_language())
    window = MainWindow(unit_folder, pool, gallery, demo_passphrases)
    window.desk.proof = proof() if proof is not None else None
    faults = Faults(window)
    before, sys.excepthook = sys.excepthook, faults.caught
    interrupted = signal.signal(signal.SIGINT, lambda _number, _frame: window.close())
    awake = QTimer(window)
    awake.timeout.connect(_let_python_run)
    awake.start(AWAKE_MS)
    on_built()
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
    sys.setswitchinterval(SWITCH_S)
    made = QApplication(["homeward"])
    made.setApplicationName("Homeward")
    stamp(made)
    return made


def stamp(application: QApplication) -> None:
    """Where a person started this without the fence, have Qt say so in the title of every window."""
    if is_stamped():
        application.setApplicationDisplayName(STAMP)


class Faults(QObject):
    """Hears of exceptions that nobody expected, from any thread; tells them on the page and puts them on record."""

    _met = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._is_noting = False
        self._met.connect(self._tell)

    def caught(self, kind: type[BaseException], _fault: BaseException, trace: TracebackType | None) -> None:
        """Note where it happened. The exception's own words may hold case content and are neither shown nor kept."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._met.emit(incident_of(kind, trace))

    @Slot(object)
    def _tell(self, met: Incident) -> None:
        is_kept = self._window.desk.is_open and not self._is_noting  # a fault in noting one is only told
        where = tr("It is on record") if is_kept else tr("Write this place down")
        self._window.messages.tell(
            tr(
                "Homeward met a fault of its own and left out the last step. Everything recorded before "
                "it is safe. Do the step again; if it happens twice, lock the unit, open it again and "
                "report the place. {where}: {place}.",
                where=where,
                place=met.place,
            )
        )
        if is_kept:
            self._is_noting = True
            self._window.desk.start(
                lambda unit, _told, _cancelled: note_incident(unit, met), lambda _done: None, on_end=self._noted
            )

    def _noted(self) -> None:
        self._is_noting = False
