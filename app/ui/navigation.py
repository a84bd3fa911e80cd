"""The rail at the left: every page with its key, and the way out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame

from app.domain.steps import StepState
from app.ui.language import tr
from app.ui.parts import KeyButton, column, label, line
from app.ui.places import Place
from app.ui.step_button import StepButton
from app.ui.theme import fit

RAIL_PX = 210


class Rail(QFrame):
    """Signals: `asked` with the number of a page; `locking`; `keys_asked`; `stopping`."""

    asked = Signal(int)
    locking = Signal()
    keys_asked = Signal()
    stopping = Signal()

    def __init__(self, pages: Sequence[str], page_keys: Sequence[str], own: Sequence[KeyButton] = ()) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        fit(self, width=RAIL_PX)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons = [StepButton(name, key) for name, key in zip(pages, page_keys, strict=True)]
        lock, keys = self._button(tr("Lock"), "window.lock"), self._button(tr("Keys"), "window.keys")
        lock.clicked.connect(self.locking)
        keys.clicked.connect(self.keys_asked)
        self._stop = self._button(tr("Stop searching"), "window.stop_searching")
        self._stop.clicked.connect(self.stopping)
        self._stop.hide()
        for number, button in enumerate(self._buttons):
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, number=number: self.asked.emit(number))
            self._group.addButton(button)
        name = label("Homeward", "heading")
        name.setContentsMargins(12, 4, 0, 6)
        column(name, *self._buttons, None, line(), *own, self._stop, keys, lock, margins=10, spacing=3, onto=self)

    def show_page(self, number: int) -> None:
        """Mark the page that is shown."""
        self._buttons[number].setChecked(True)

    def allow(self, number: int, is_allowed: bool, why_not: str = "") -> None:
        """Open or close the way to a page; `why_not` is said where it is closed to this person."""
        self._buttons[number].refuse(why_not)
        self._buttons[number].setEnabled(is_allowed)

    def tell_steps(self, states: Mapping[Place, StepState]) -> None:
        """Show which step of the work is done and which comes next; pages that are no step show nothing."""
        for number, button in enumerate(self._buttons):
            button.tell_state(states.get(Place(number)))

    def offer_stop(self, is_offered: bool, *, is_stopped: bool) -> None:
        """Show the button that stops all searching, or lifts the stop, to those who may use it."""
        self._stop.setVisible(is_offered)
        self._stop.setText(tr("Lift the stop") if is_stopped else tr("Stop searching"))

    @staticmethod
    def _button(name: str, key: str) -> KeyButton:
        button = KeyButton(name, key, "nav")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
