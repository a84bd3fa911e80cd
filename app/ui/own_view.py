"""One person's own view: how faces are shown to them now, and what they have seen today."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.appearance import USUAL_APPEARANCE, Appearance
from app.domain.errors import KnownError
from app.domain.exposure import Exposure
from app.domain.shielding import PLAIN, USUAL, OwnSettings, Shield
from app.service.shielding import add_exposure, own_exposure, own_settings

if TYPE_CHECKING:
    from app.store import Unit


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


class OwnView(QObject):
    """Signals: `reshielded` when faces are to be shown in another way; `counted` when a number of today changed;
    `blanked` when every window goes blank, so that whatever shows more than a face ends it; `redrawn` when the window
    is to be drawn at another size or in another theme; `respoken` with the code of the language in which the person
    wants to read, empty for the machine's.

    Days are those of the machine's clock and place: what a person calls today.
    """

    reshielded = Signal()
    counted = Signal()
    blanked = Signal()
    redrawn = Signal()
    respoken = Signal(str)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], datetime] = _now) -> None:
        super().__init__(parent)
        self.settings: OwnSettings = USUAL
        self.is_lifted = False
        self._tried: Appearance | None = None
        self._clock = clock
        self._seen: set[tuple[str, int]] = set()
        self._painted = 0
        self._kept = Exposure(self.today)
        self._new = Exposure(self.today)

    @property
    def today(self) -> date:
        """The day by the machine's clock."""
        return self._clock().date()

    @property
    def shield(self) -> Shield:
        """How faces are shown now: as the person chose, or as they are while the person has lifted their shield."""
        return PLAIN if self.is_lifted else self.settings.shield

    @property
    def tried(self) -> Appearance | None:
        """The appearance that is tried out and not kept, or None."""
        return self._tried

    @property
    def appearance(self) -> Appearance:
        """How the window is drawn now: as the person chose, or as they try it out."""
        return self._tried or self.settings.appearance

    @property
    def exposure(self) -> Exposure:
        """What this person saw today, earlier uses of the unit included."""
        self._count_painted()
        return self._kept if self._kept.day == self.today else Exposure(self.today)

    def begin(self, unit: Unit) -> None:
        """Take on the settings and numbers of whoever opened a unit."""
        self.settings, self.is_lifted = own_settings(unit), False
        if self.settings.appearance != USUAL_APPEARANCE:  # who has chosen nothing yet keeps what was tried at the door
            self._tried = None
        self._seen.clear()
        self._painted = 0
        self._kept = own_exposure(unit, self.today)
        self._new = Exposure(self.today)
        self.reshielded.emit()
        self.counted.emit()
        self.redrawn.emit()
        self.respoken.emit(self.settings.language)

    def end(self) -> None:
        """Forget the person; the next one begins with the usual settings until their own are read."""
        self.settings, self.is_lifted = USUAL, False
        self._seen.clear()
        self._painted = 0
        self._kept = self._new = Exposure(self.today)
        self.try_appearance(None)

    def try_appearance(self, appearance: Appearance | None) -> None:
        """Draw the window in an appearance that is not kept, or (None) as the person chose."""
        self._tried = appearance
        self.redrawn.emit()
        self.respoken.emit("")

    def keep(self, unit: Unit) -> None:
        """Add what was seen since the last time to the person's own numbers; what cannot be kept is not waited for."""
        self._count_painted()
        new, self._new = self._new, Exposure(self.today)
        if new:
            with suppress(KnownError):
                add_exposure(unit, new)

    def choose(self, settings: OwnSettings) -> None:
        """Show faces in another way from now on."""
        before, self.settings, self._tried = self.shield, settings, None
        self.is_lifted = False
        if self.shield != before:
            self.reshielded.emit()
        self.counted.emit()
        self.redrawn.emit()
        self.respoken.emit(settings.language)

    def lift(self) -> None:
        """Lift the shield from all faces, or put it on again."""
        self.is_lifted = not self.is_lifted and not self.settings.shield.is_plain
        self.reshielded.emit()

    def put_on(self) -> None:
        """Put a lifted shield on again."""
        if self.is_lifted:
            self.lift()

    def see_face(self, kind: str, number: int) -> None:
        """Note that a face is painted; one that was painted before is not counted again.

        This is asked by every tile that is painted: it only counts, and is added up when somebody looks.
        """
        key = (kind, number)
        if key not in self._seen:
            self._seen.add(key)
            self._painted += 1

    def see_faces_for(self, seconds: float) -> None:
        """Note that faces were in view for so long."""
        self._count_painted()
        self._add(Exposure(self.today, faces_s=seconds))
        self.counted.emit()

    def see_frame_for(self, seconds: float) -> None:
        """Note that a frame was open for so long."""
        self._add(Exposure(self.today, frames=1, frames_s=seconds))
        self.counted.emit()

    def forget_case(self) -> None:
        """Begin to count faces anew: another case numbers its own from 1."""
        self._seen.clear()

    def _count_painted(self) -> None:
        painted, self._painted = self._painted, 0
        if painted:
            self._add(Exposure(self.today, faces=painted))

    def _add(self, seen: Exposure) -> None:
        self._kept, self._new = self._kept.plus(seen), self._new.plus(seen)
