"""The way through the work: keeps the line over the page and the rail saying where one is and which step comes next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.ui.desk import Desk
from app.ui.heading import Heading
from app.ui.language import said
from app.ui.navigation import Rail
from app.ui.places import NEEDS_CASE, Place
from app.ui.where import InHand, Where


class Guide(QObject):
    """Tells heading and rail. `why_not` says why a page is closed to this person; empty where it is open."""

    def __init__(
        self,
        desk: Desk,
        heading: Heading,
        rail: Rail,
        place: Callable[[], Place],
        in_hand: Callable[[], InHand],
        why_not: Callable[[int], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._heading, self._rail, self._why_not = desk, heading, rail, why_not
        self.where = Where(desk, place, in_hand, self)
        self.where.told.connect(self._tell)

    def name_unit(self, name: str) -> None:
        """Learn what the unit is called."""
        self.where.unit_name = name

    @Slot()
    def settle(self) -> None:
        """Bring breadcrumb, banner and rail up to date, and have what is left read again in a moment."""
        if not self._desk.is_open:
            self.where.end()
            self._heading.tell([], "", is_demonstration=False)
            self._heading.tell_stamps(())
            self._heading.tell_left("")
            self._rail.tell_steps({})
            return
        case = self._desk.case
        for place in Place:
            self._rail.allow(place, case is not None or place not in NEEDS_CASE, self._why_not(place))
        self._tell()
        self.where.look()

    def end(self) -> None:
        """Read nothing any more: the window closes."""
        self.where.end()

    @Slot()
    def _tell(self) -> None:
        if not self._desk.is_open:
            return
        unit = self._desk.unit
        self._heading.tell(
            self.where.parts(), unit.actor.name, said(unit.actor.shown_roles), is_demonstration=unit.is_demonstration
        )
        self._heading.tell_left(self.where.left_words())
        self._rail.tell_steps(self.where.steps())
