"""What the window does for the eyes of the person at the desk: their own view, the panic key, the day's own numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from app.domain.ids import PersonnelId
from app.domain.own_keys import OwnKeys
from app.service.shielding import own_keys
from app.ui.blank import Blank
from app.ui.desk import Desk
from app.ui.dresser import Dresser
from app.ui.exposure_line import ExposureLine
from app.ui.keyring import KEYRING
from app.ui.keys_dialog import KeysDialog
from app.ui.language import tr
from app.ui.own_dialog import OwnDialog
from app.ui.parts import KeyButton

if TYPE_CHECKING:
    from app.store import Unit


class Wellbeing(QObject):
    """One person's own things while they have the unit open; nothing of it is shown or told to anybody else."""

    def __init__(
        self, desk: Desk, window: QWidget, is_at_desk: Callable[[], bool], are_faces_in_view: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._desk, self._window, self._is_at_desk = desk, window, is_at_desk
        self.blank = Blank(self)
        self.line = ExposureLine(desk.own, lambda: not self.blank.is_blank and are_faces_in_view(), self)
        self._person: PersonnelId | None = None
        self.view_button, self.lift_button = (
            _nav(tr("My view"), "window.own_view"),
            _nav(tr("Lift shield"), "shield.lift"),
        )
        self.blank_button = _nav(tr("Blank"), "always.blank")
        self.buttons = (self.view_button, self.lift_button, self.blank_button)
        self.keys: dict[str, Callable[[], None]] = {
            "window.own_view": self.show_own,
            "shield.lift": self.lift,
            "window.choose_keys": self.choose_keys,
        } | Dresser(desk.own, self).keys
        self.view_button.clicked.connect(self.show_own)
        self.lift_button.clicked.connect(self.lift)
        self.blank_button.clicked.connect(self.blank.blank)
        self.blank.blanked.connect(desk.own.put_on)
        self.blank.blanked.connect(desk.own.blanked)
        desk.own.reshielded.connect(self._tell_shield)
        desk.case_changed.connect(desk.own.forget_case)
        desk.unit_changed.connect(self._take_unit)
        self._tell_shield()

    def keep(self, unit: Unit) -> None:
        """Keep the day's numbers before a unit is closed; an act that closes it by itself has left no time for that."""
        if unit.is_open:
            self._desk.own.keep(unit)
        self._desk.own.end()

    @Slot()
    def show_own(self) -> None:
        """Show how faces are shown to oneself, and what one has seen."""
        if self._is_at_desk() and not self._desk.unit.opened_by_recovery:
            dialog = OwnDialog(self._desk, self._window)
            dialog.wants_keys.connect(self.choose_keys)
            dialog.open()

    @Slot()
    def choose_keys(self) -> None:
        """Let the person choose their own keys."""
        if self._is_at_desk() and not self._desk.unit.opened_by_recovery:
            KeysDialog(self._desk, self._window).open()

    @Slot()
    def lift(self) -> None:
        """Lift one's shield from all faces, or put it on again."""
        if self._is_at_desk():
            self._desk.own.lift()

    @Slot()
    def _take_unit(self) -> None:
        if not self._desk.is_open:
            self.blank.end()
            self.line.end()
            KEYRING.take(OwnKeys())
            return
        unit = self._desk.unit
        if unit.actor.id != self._person:
            self.line.forget()
        self._person = unit.actor.id
        self._desk.own.begin(unit)
        KEYRING.take(own_keys(unit))
        self.blank.listen()

    @Slot()
    def _tell_shield(self) -> None:
        own = self._desk.own
        self.lift_button.setVisible(not own.settings.shield.is_plain)
        self.lift_button.setText(tr("Shield faces") if own.is_lifted else tr("Lift shield"))


def _nav(name: str, key: str) -> KeyButton:
    button = KeyButton(name, key, "nav")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
