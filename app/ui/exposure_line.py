"""One quiet line in the status bar for the person at the desk alone: what was seen today, and when a break is due."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel

from app.domain.progress import duration_words
from app.ui.blank import PANIC_KEY_WORDS
from app.ui.language import said, tr
from app.ui.own_view import OwnView
from app.ui.parts import label

BREAK_S = 300.0
"""So long without faces in view is a break."""
_MOST_BETWEEN_S = 10.0
"""A longer time between two looks means that the unit was locked or the machine slept: nobody saw anything."""


class ExposureLine(QObject):
    """Counts how long faces are in view, and says so as the person chose. It never asks for anything.

    `are_faces_in_view` is asked every few seconds, when `look` is called.
    """

    def __init__(
        self,
        own: OwnView,
        are_faces_in_view: Callable[[], bool],
        parent: QObject | None = None,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._own = own
        self._are_faces_in_view = are_faces_in_view
        self._steady = steady
        self._looked_at: float | None = None
        self._since_break_s = 0.0
        self._away_s = 0.0
        self.label: QLabel = label("", "dim")
        self.label.setAccessibleName(tr("Seen today"))
        own.counted.connect(self._tell)

    @property
    def since_break_s(self) -> float:
        """For how long faces have been in view since the last break, in seconds."""
        return self._since_break_s

    @property
    def is_break_due(self) -> bool:
        """True once faces were in view for as long as the person wants to hear of it."""
        minutes = self._own.settings.break_minutes
        return bool(minutes) and self._since_break_s >= 60 * minutes

    @Slot()
    def look(self) -> None:
        """Note whether faces are in view now, and have been since the last look."""
        now = self._steady()
        passed = 0.0 if self._looked_at is None else now - self._looked_at
        self._looked_at = now
        is_looking = self._are_faces_in_view()
        if passed > _MOST_BETWEEN_S or not is_looking:
            self._away_s += passed
        if self._away_s >= BREAK_S:
            self._since_break_s = 0.0
        if is_looking:
            self._away_s = 0.0
            seen = passed if passed <= _MOST_BETWEEN_S else 0.0
            self._since_break_s += seen
            self._own.see_faces_for(seen)
        self._tell()

    def end(self) -> None:
        """Say nothing any more: the unit is locked. The time until the same person is back counts towards a break."""
        self.label.clear()

    def forget(self) -> None:
        """Begin anew, for another person."""
        self._since_break_s = self._away_s = 0.0
        self._looked_at = None

    @Slot()
    def _tell(self) -> None:
        told = [said(self._own.exposure.words)] if self._own.settings.shows_meter else []
        if self.is_break_due:
            told.append(
                tr(
                    "Faces in view for {duration}: {panic_key_words} for a break",
                    duration=said(duration_words(self._since_break_s)),
                    panic_key_words=PANIC_KEY_WORDS,
                )
            )
        self.label.setText("  ·  ".join(told))
